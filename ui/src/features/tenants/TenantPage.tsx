import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { FactList } from "@/components/FactList";
import { Page, Section } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { State } from "@/components/Status";
import { Time } from "@/components/Time";
import { getTenant } from "@/lib/api/access";
import { useMe } from "@/lib/api/queries";
import type { Tenant } from "@/lib/api/types";
import { exact } from "@/lib/format";
import { Actions } from "./Actions";

const CRUMBS = [{ text: "Tenants", to: "/tenants" }];

export function TenantPage() {
  const { name = "" } = useParams();
  const tenant = useQuery({
    queryKey: ["tenant", name],
    queryFn: ({ signal }) => getTenant(name, { signal }),
  });
  if (tenant.data) return <Known key={tenant.data.name} tenant={tenant.data} />;
  return (
    <Page title={name} crumbs={CRUMBS}>
      {tenant.isError ? (
        <ErrorNote error={tenant.error} retry={() => tenant.refetch()} />
      ) : (
        <Skeleton rows={4} label="Loading the tenant" />
      )}
    </Page>
  );
}

function Known({ tenant }: { tenant: Tenant }) {
  const shown = useMe().data?.tenant === tenant.name;
  return (
    <Page
      title={tenant.name}
      crumbs={CRUMBS}
      now={
        <>
          <Now tenant={tenant} />
          {shown && " These pages show it."}
        </>
      }
      actions={<Actions tenant={tenant} />}
    >
      <Section id="tenant" title="The tenant">
        <FactList
          facts={[
            ["State", <State key="s" state={tenant.status} />],
            ["Made", <Time key="m" at={tenant.created_at} />],
            tenant.changed_at ? ["Changed", <Time key="c" at={tenant.changed_at} />] : null,
            tenant.deleted_at ? ["Deleted", <Time key="d" at={tenant.deleted_at} />] : null,
            tenant.restorable_until ? ["Restorable until", exact(tenant.restorable_until)] : null,
          ]}
        />
      </Section>
    </Page>
  );
}

function Now({ tenant }: { tenant: Tenant }) {
  if (tenant.status === "active") return <>It works: its keys and people are let in.</>;
  if (tenant.status === "suspended")
    return <>Its keys and people are refused until it is resumed; nothing is lost.</>;
  const until = tenant.restorable_until;
  return (
    <>
      Deleted.{" "}
      {until && Date.parse(until) > Date.now()
        ? `It can be restored until ${exact(until)}.`
        : "It can no longer be restored."}
    </>
  );
}
