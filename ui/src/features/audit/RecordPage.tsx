import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { Link, useNavigate, useParams } from "react-router";
import { ButtonLink } from "@/components/Button";
import { Copy, Id } from "@/components/Copy";
import { FactList } from "@/components/FactList";
import { Page, Section } from "@/components/Page";
import { ScrollBox } from "@/components/ScrollBox";
import { ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { type AuditRecord, getRecord } from "@/lib/api/audit";
import { count, exact } from "@/lib/format";
import { useKeys } from "@/lib/hooks";
import styles from "./Audit.module.css";
import { BeforeAfter } from "./BeforeAfter";
import { actionWord } from "./filters";
import { actorName, ObjectLink } from "./objects";
import { useLatest } from "./useLatest";

const CRUMBS = [{ text: "Audit", to: "/audit" }];

export function RecordPage() {
  const { seq = "" } = useParams();
  const number = Number(seq);
  const query = useQuery({
    queryKey: ["audit-record", seq],
    queryFn: ({ signal }) => getRecord(number, { signal }),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
  const { data, isError } = query;
  if (data && !isError) return <Known seq={number} record={data} />;
  return (
    <Page title={`Row ${seq}`} crumbs={CRUMBS}>
      {query.isError ? (
        <ErrorNote error={query.error} retry={() => query.refetch()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  );
}

/** `seq` is where the reader is; the record may be the one before for as long as the next is on its way. */
function Known({ seq, record }: { seq: number; record: AuditRecord }) {
  const go = useNavigate();
  const last = useLatest()?.seq ?? seq;
  const newer = seq < last ? `/audit/${seq + 1}` : null;
  const older = seq > 1 ? `/audit/${seq - 1}` : null;
  useKeys({ j: () => older && go(older, { replace: true }), k: () => newer && go(newer, { replace: true }) });
  return (
    <Page
      title={`${sentenceCase(actionWord(record.action))}`}
      crumbs={[...CRUMBS, { text: `row ${count(record.seq)}` }]}
      now={
        <>
          {actorName(record)}, <Time at={record.at} />
        </>
      }
      actions={
        <>
          {older && (
            <ButtonLink to={older} icon={<ChevronLeft aria-hidden="true" />}>
              Older
            </ButtonLink>
          )}
          {newer && (
            <ButtonLink to={newer} icon={<ChevronRight aria-hidden="true" />}>
              Newer
            </ButtonLink>
          )}
        </>
      }
    >
      <Section id="record" title="Who, what, when">
        <Facts record={record} />
      </Section>
      <Section id="change" title="Before and after">
        <BeforeAfter before={record.before} after={record.after} />
      </Section>
      <Section
        id="raw"
        title="As the API says it"
        aside={
          <Copy text={() => JSON.stringify(record, null, 2)} label="Copy the JSON">
            Copy
          </Copy>
        }
      >
        <ScrollBox className={styles.raw} label="JSON">
          <pre>{JSON.stringify(record, null, 2)}</pre>
        </ScrollBox>
      </Section>
    </Page>
  );
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function Facts({ record }: { record: AuditRecord }) {
  const { actor, object, request_id: request } = record;
  const byActor = `/audit?actor=${encodeURIComponent(actor.id)}`;
  const byObject = `/audit?object_kind=${object.kind}&object_id=${encodeURIComponent(object.id)}`;
  return (
    <FactList
      facts={[
        [
          "When",
          <time key="t" dateTime={record.at} title={record.at}>
            {exact(record.at)}
          </time>,
        ],
        [
          "Who",
          <span key="w" className={styles.fact}>
            {actor.name} <span className="mono quiet">{actor.id}</span>
            <span className="quiet">{actor.kind === "system" ? "part of the system" : actor.kind}</span>
            <Link to={byActor}>all of theirs</Link>
          </span>,
        ],
        ["From", actor.address ?? "inside the system"],
        ["Action", <code key="a">{record.action}</code>],
        [
          "Object",
          <span key="o" className={styles.fact}>
            <span>
              <ObjectLink record={record} />
            </span>
            <Link to={byObject}>its trail</Link>
          </span>,
        ],
        request ? ["Request", <Id key="r" value={request} label="the request id" />] : null,
        ["Hash", <Id key="h" value={record.hash} label="the hash of this row" />],
      ]}
    />
  );
}
