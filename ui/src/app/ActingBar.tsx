import { Building2 } from "lucide-react";
import { Button } from "@/components/Button";
import { useSession } from "@/lib/api/session";
import styles from "./Tenant.module.css";
import { useActFor } from "./TenantSwitch";

/** Stands above every page while somebody acts for a tenant that is not their own. */
export function ActingBar() {
  const { acting } = useSession();
  const act = useActFor();
  if (!acting) return null;
  return (
    <section className={styles.bar} aria-label="Acting for another tenant">
      <p>
        <Building2 aria-hidden="true" />
        <span>
          You act for <strong>{acting.tenant}</strong>
          <span className={styles.more}>: all that is here is theirs, and their trail names you</span>
        </span>
      </p>
      <Button onClick={() => act(null)}>Back to {acting.home}</Button>
    </section>
  );
}
