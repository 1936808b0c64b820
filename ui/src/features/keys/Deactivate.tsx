import { Confirm } from "@/components/Confirm";
import { Time } from "@/components/Time";
import { deactivateKey } from "@/lib/api/access";
import type { ApiKey } from "@/lib/api/types";
import { useRenewKeys } from "./useKeys";

interface Props {
  found: ApiKey;
  mine: boolean;
  onClose: () => void;
}

/** Ends a key for good, once its prefix is typed. */
export function Deactivate({ found, mine, onClose }: Props) {
  const renew = useRenewKeys();
  return (
    <Confirm
      title={`Deactivate ${found.name}?`}
      effects={[
        "Every request with it is refused (401), within 2 seconds, everywhere.",
        found.last_used_at ? (
          <>
            It was last used <Time at={found.last_used_at} />: whatever uses it stops working.
          </>
        ) : (
          "It was never used."
        ),
        "This cannot be undone; a new key can be made in its place.",
        ...(mine
          ? [<strong key="mine">You are signed in with this key: you will be signed out.</strong>]
          : []),
      ]}
      typed={{ label: `Type the prefix ${found.prefix}`, text: found.prefix }}
      action="Deactivate for good"
      run={() => deactivateKey(found.prefix)}
      onDone={() => {
        renew();
        onClose();
      }}
      onClose={onClose}
    />
  );
}
