import { Building2, ChevronsUpDown } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useMe, useTenants } from "@/lib/api/queries";
import { actFor, useSession } from "@/lib/api/session";
import styles from "./Tenant.module.css";

const OptionPicker = lazy(async () => ({
  default: (await import("@/components/OptionPicker")).OptionPicker,
}));

/** Acts for a tenant, on the list that the page belongs to: what one tenant has, another does not. */
export function useActFor(): (tenant: string | null) => void {
  const go = useNavigate();
  const { pathname } = useLocation();
  const me = useMe().data;
  return (tenant) => {
    void go(`/${pathname.split("/")[1] ?? ""}`, { replace: true });
    actFor(tenant, me?.tenant ?? "");
  };
}

/** Whose the pages are; those who run the installation choose it here. */
export function TenantSwitch() {
  const me = useMe().data;
  const { acting } = useSession();
  const [open, setOpen] = useState(false);
  if (!me) return <p className={styles.tenant}>&nbsp;</p>;
  if (!me.tenants) {
    return (
      <p className={styles.tenant} title="The tenant that you belong to">
        <Building2 aria-hidden="true" />
        <span>{me.tenant}</span>
      </p>
    );
  }
  return (
    <>
      <button
        type="button"
        className={`${styles.tenant} ${styles.switch} ${acting ? styles.acting : ""}`}
        aria-haspopup="dialog"
        aria-label={`Tenant: ${me.tenant}. Act for another`}
        onClick={() => setOpen(true)}
      >
        <Building2 aria-hidden="true" />
        <span>{me.tenant}</span>
        <ChevronsUpDown aria-hidden="true" />
      </button>
      {open && <Picker onClose={() => setOpen(false)} />}
    </>
  );
}

function Picker({ onClose }: { onClose: () => void }) {
  const tenants = useTenants().data?.data;
  const act = useActFor();
  if (!tenants) return null;
  const names = tenants.filter(({ status }) => status !== "deleted").map(({ name }) => name);
  return (
    <Suspense fallback={null}>
      <OptionPicker
        open
        title="Act for a tenant"
        noun="tenant"
        options={names}
        onClose={onClose}
        onPick={(name) => {
          onClose();
          act(name);
        }}
      />
    </Suspense>
  );
}
