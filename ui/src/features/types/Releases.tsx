import { Plus } from "lucide-react";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { Button } from "@/components/Button";
import { May } from "@/components/May";
import { Page, Section } from "@/components/Page";
import { type RowColumn, RowTable } from "@/components/RowTable";
import { ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import type { ReleaseSummary } from "@/lib/api/policies";
import { useType } from "@/lib/api/queries";
import { DASH, plural } from "@/lib/format";
import { DraftForm } from "./DraftForm";
import { ReleaseMark } from "./ReleaseMark";
import styles from "./Releases.module.css";
import { ReviewLoad } from "./ReviewLoad";
import { Shadow } from "./Shadow";
import { useReleases } from "./useReleases";

const crumbsOf = (name: string) => [
  { text: "Types", to: "/types" },
  { text: name, to: `/types/${name}` },
];

const columnsOf = (name: string): RowColumn<ReleaseSummary>[] => [
  {
    header: "Version",
    cell: ({ version }) => <Link to={`/types/${name}/policies/${version}`}>v{version}</Link>,
  },
  {
    header: "State",
    cell: (row) => (
      <>
        <ReleaseMark state={row.state} />
        {row.shadow && " in the shadow"}
        {row.stale && <span className="quiet"> stale</span>}
      </>
    ),
  },
  { header: "Why", cell: ({ comment }) => <span title={comment ?? ""}>{comment ?? ""}</span>, wide: true },
  { header: "By", cell: ({ created_by: by }) => by },
  { header: "Drafted", cell: ({ created_at: at }) => <Time at={at} />, right: true },
  { header: "Tested", cell: ({ tested_at: at }) => (at ? <Time at={at} /> : DASH), right: true },
  {
    header: "Published",
    cell: ({ published_at: at, published_by: by }) =>
      at ? (
        <>
          <Time at={at} /> by {by}
        </>
      ) : (
        DASH
      ),
    right: true,
  },
];

/** The policy of a type as releases: what is in force, what is drafted, what was. */
export function Releases() {
  const { name = "" } = useParams();
  const type = useType(name);
  const found = useReleases(name);
  const [drafting, setDrafting] = useState(false);
  const rows = found.data?.data ?? [];
  const inForce = rows.find(({ state }) => state === "published");
  const open = rows.filter(({ state }) => state === "draft" || state === "tested");
  const shadow = rows.find((row) => row.shadow);
  const now = [
    inForce && `v${inForce.version} is in force`,
    open.length ? `${plural(open.length, "draft")} open` : "no draft is open",
    shadow && `v${shadow.version} runs in the shadow`,
  ];
  return (
    <Page
      title="Policies"
      crumbs={crumbsOf(name)}
      now={found.data && now.filter(Boolean).join(" \u00b7 ")}
      actions={
        !drafting && (
          <May permission="types:write">
            <Button tone="main" icon={<Plus aria-hidden="true" />} onClick={() => setDrafting(true)}>
              Draft a policy
            </Button>
          </May>
        )
      }
    >
      {drafting && type.data && (
        <Section id="draft" title="Draft" aside={`on top of v${type.data.policy.version}`}>
          <DraftForm type={type.data} onClose={() => setDrafting(false)} />
        </Section>
      )}
      {found.isPending && <Skeleton rows={5} label="Loading the policies" />}
      {found.isError && <ErrorNote error={found.error} retry={() => found.refetch()} />}
      {rows.length > 0 && (
        <>
          <RowTable
            label="Versions of the policy"
            rows={rows}
            columns={columnsOf(name)}
            rowId={({ version }) => String(version)}
            compact={(row) => (
              <TwoLines
                first={
                  <>
                    <Link to={`/types/${name}/policies/${row.version}`}>v{row.version}</Link>{" "}
                    {row.comment ?? ""}
                  </>
                }
                firstEnd={<ReleaseMark state={row.state} />}
                second={`by ${row.created_by}`}
                secondEnd={<Time at={row.created_at} />}
              />
            )}
          />
          <Section id="shadow" title="In the shadow">
            <Shadow name={name} version={null} />
          </Section>
          <Section id="load" title="Review load" aside="the next 7 days">
            <ReviewLoad name={name} candidate={shadow?.version ?? open[0]?.version ?? null} />
          </Section>
        </>
      )}
      <p className={styles.foot}>
        A draft is tested on history, then published: by another person than its author, unless this
        installation lets people publish alone.
      </p>
    </Page>
  );
}
