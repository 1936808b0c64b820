import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  ArchiveRestore,
  ArrowRightLeft,
  CirclePause,
  CirclePlay,
  Download,
  Pencil,
  Trash2,
} from "lucide-react";
import { type ReactNode, useState } from "react";
import { useNavigate } from "react-router";
import { Button } from "@/components/Button";
import { Confirm } from "@/components/Confirm";
import { ErrorNote } from "@/components/States";
import { changeTenant, exportTenant, type TenantStep } from "@/lib/api/access";
import { useMe } from "@/lib/api/queries";
import { actFor } from "@/lib/api/session";
import type { Tenant } from "@/lib/api/types";
import { save } from "@/lib/files";
import { exact } from "@/lib/format";
import { RenameTenant } from "./MakeTenant";
import styles from "./Tenants.module.css";
import { canRestore } from "./words";

const icon = (Mark: typeof Pencil) => <Mark aria-hidden="true" />;

/** All that whoever runs the installation does with a tenant. */
export function Actions({ tenant }: { tenant: Tenant }) {
  const [asked, setAsked] = useState<TenantStep | "rename" | null>(null);
  const me = useMe().data;
  const go = useNavigate();
  const download = useMutation({
    mutationFn: async () => save(await exportTenant(tenant.name), `${tenant.name}.zip`),
  });
  const ask = (what: TenantStep | "rename") => () => setAsked(what);
  const close = () => setAsked(null);
  const { status } = tenant;
  if (!me?.tenants) return null;
  return (
    <>
      {status === "active" && me.tenant !== tenant.name && (
        <Button
          icon={icon(ArrowRightLeft)}
          onClick={() => {
            void go("/");
            actFor(tenant.name, me.tenant);
          }}
        >
          Act for it
        </Button>
      )}
      {status !== "deleted" && (
        <Button icon={icon(Pencil)} onClick={ask("rename")}>
          Rename
        </Button>
      )}
      <Button icon={icon(Download)} disabled={download.isPending} onClick={() => download.mutate()}>
        {download.isPending ? "Gathering its rows" : "Export everything"}
      </Button>
      {status === "active" && (
        <Button icon={icon(CirclePause)} onClick={ask("suspend")}>
          Suspend
        </Button>
      )}
      {status === "suspended" && (
        <Button icon={icon(CirclePlay)} onClick={ask("resume")}>
          Resume
        </Button>
      )}
      {canRestore(tenant, Date.now()) && (
        <Button tone="main" icon={icon(ArchiveRestore)} onClick={ask("restore")}>
          Restore
        </Button>
      )}
      {status !== "deleted" && (
        <Button tone="danger" icon={icon(Trash2)} onClick={ask("delete")}>
          Delete
        </Button>
      )}
      {download.error && (
        <div className={styles.problem}>
          <ErrorNote error={download.error} />
        </div>
      )}
      {asked === "rename" && <RenameTenant tenant={tenant} onClose={close} />}
      {asked && asked !== "rename" && <Step tenant={tenant} step={asked} onClose={close} />}
    </>
  );
}

function Step({ tenant, step, onClose }: { tenant: Tenant; step: TenantStep; onClose: () => void }) {
  const client = useQueryClient();
  const shown = useMe().data?.tenant === tenant.name;
  const { title, effects, action } = wording(tenant, step, Date.now());
  const own = "These pages show this tenant: they will be refused.";
  return (
    <Confirm
      title={title}
      effects={shown && step !== "resume" ? [...effects, <strong key="own">{own}</strong>] : effects}
      action={action}
      danger={step === "delete" || step === "suspend"}
      {...(step === "delete" ? { typed: { label: `Type the name ${tenant.name}`, text: tenant.name } } : {})}
      run={() => changeTenant(tenant.name, step)}
      onDone={(after) => {
        client.setQueryData(["tenant", after.name], after);
        void client.invalidateQueries({ queryKey: ["tenants"] });
        onClose();
      }}
      onClose={onClose}
    />
  );
}

interface Wording {
  title: string;
  effects: ReactNode[];
  action: string;
}

/** What each step does, said before it is done. */
function wording(tenant: Tenant, step: TenantStep, now: number): Wording {
  const { name, restore_days: days } = tenant;
  const until = exact(new Date(now + days * 86_400_000).toISOString());
  if (step === "suspend")
    return {
      title: `Suspend ${name}?`,
      effects: [
        "Its keys and people are refused (403), within 2 seconds.",
        "Nothing is lost, and it can be resumed at any time.",
      ],
      action: "Suspend",
    };
  if (step === "resume")
    return { title: `Resume ${name}?`, effects: ["Its keys and people are let in again."], action: "Resume" };
  if (step === "restore")
    return {
      title: `Restore ${name}?`,
      effects: ["It comes back as it was, with its keys, people and decisions."],
      action: "Restore",
    };
  return {
    title: `Delete ${name}?`,
    effects: [
      "Its keys and people are refused at once, and its work stops.",
      `It can be restored for ${days} days: until ${until}.`,
      "After that all of it is removed for good. Export it first if somebody may ask.",
    ],
    action: "Delete the tenant",
  };
}
