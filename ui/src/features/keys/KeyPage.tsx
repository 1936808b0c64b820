import { useQuery } from "@tanstack/react-query";
import { Ban, RefreshCw } from "lucide-react";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { Permissions } from "@/components/access/Permissions";
import { Button } from "@/components/Button";
import { Id } from "@/components/Copy";
import { FactList } from "@/components/FactList";
import { Page, Section } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { State } from "@/components/Status";
import { Time } from "@/components/Time";
import { getKey } from "@/lib/api/access";
import { useMay, useMe } from "@/lib/api/queries";
import type { ApiKey } from "@/lib/api/types";
import { plural } from "@/lib/format";
import { Deactivate } from "./Deactivate";
import { Month } from "./Month";
import { Rotate } from "./Rotate";
import { works } from "./useKeys";

const CRUMBS = [{ text: "Keys", to: "/keys" }];

export function KeyPage() {
  const { prefix = "" } = useParams();
  const key = useQuery({
    queryKey: ["key", prefix],
    queryFn: ({ signal }) => getKey(prefix, { signal }),
    refetchInterval: 30_000,
  });
  if (key.data) return <Known found={key.data} />;
  return (
    <Page title={`Key ${prefix}`} crumbs={CRUMBS}>
      {key.isError ? <ErrorNote error={key.error} retry={() => key.refetch()} /> : <Skeleton rows={6} />}
    </Page>
  );
}

function Known({ found }: { found: ApiKey }) {
  const [asked, setAsked] = useState<"rotate" | "deactivate" | null>(null);
  const may = useMay("keys:write");
  const mine = useMe().data?.prefix === found.prefix;
  const close = () => setAsked(null);
  return (
    <Page
      title={found.name}
      crumbs={CRUMBS}
      now={<Now found={found} mine={mine} />}
      actions={
        may && (
          <>
            {found.state === "active" && (
              <Button icon={<RefreshCw aria-hidden="true" />} onClick={() => setAsked("rotate")}>
                Rotate
              </Button>
            )}
            {works(found) && (
              <Button tone="danger" icon={<Ban aria-hidden="true" />} onClick={() => setAsked("deactivate")}>
                Deactivate
              </Button>
            )}
          </>
        )
      }
    >
      <Section id="month" title="This month" aside="calendar month, UTC">
        <Month found={found} />
      </Section>
      <Section id="key" title="The key">
        <Facts found={found} />
      </Section>
      <Section
        id="permissions"
        title="What it may do"
        aside={
          found.scopes === null
            ? `all that the role ${found.role} may do`
            : `role ${found.role}, narrowed to ${found.scopes.join(", ")}`
        }
      >
        <Permissions has={found.permissions} />
      </Section>
      {asked === "rotate" && <Rotate found={found} mine={mine} onClose={close} />}
      {asked === "deactivate" && <Deactivate found={found} mine={mine} onClose={close} />}
    </Page>
  );
}

function Now({ found, mine }: { found: ApiKey; mine: boolean }) {
  return (
    <>
      <State state={found.state} />
      {" \u00b7 "}
      {found.last_used_at ? (
        <>
          last used <Time at={found.last_used_at} />
        </>
      ) : (
        "never used"
      )}
      {works(found) && found.expires_at && (
        <>
          {" \u00b7 "}ends <Time at={found.expires_at} />
        </>
      )}
      {mine && " \u00b7 you are signed in with it"}
    </>
  );
}

function Facts({ found }: { found: ApiKey }) {
  const { deactivated_at: ended, deactivated_by: by, replaced_by: next, expires_at: until } = found;
  return (
    <FactList
      facts={[
        ["Prefix", <Id key="i" value={found.prefix} label="the prefix" />],
        ["Kind", found.kind === "live" ? "live" : "test"],
        ["Role", found.role],
        ["Tier", found.tier],
        ["From", found.allowed_networks ? <Networks key="n" list={found.allowed_networks} /> : "anywhere"],
        ["Made", <Made key="m" found={found} />],
        ["Last used", found.last_used_at ? <Time key="u" at={found.last_used_at} /> : "never"],
        ["Expires", until ? <Time key="e" at={until} /> : "never"],
        next ? ["Replaced by", <Successor key="s" prefix={next} />] : null,
        ended
          ? [
              "Deactivated",
              <span key="d">
                <Time at={ended} /> by {by}
              </span>,
            ]
          : null,
      ]}
    />
  );
}

const Made = ({ found }: { found: ApiKey }) => (
  <>
    <Time at={found.created_at} /> by {found.created_by}
  </>
);

const Successor = ({ prefix }: { prefix: string }) => (
  <Link to={`/keys/${prefix}`} className="mono">
    {prefix}
  </Link>
);

const Networks = ({ list }: { list: string[] }) => (
  <>
    <span className="mono">{list.join(", ")}</span>{" "}
    <span className="quiet">({plural(list.length, "network")}; refused from elsewhere)</span>
  </>
);
