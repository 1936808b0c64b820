import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { ShieldCheck } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "@/components/Button";
import { Copy, Id } from "@/components/Copy";
import { FileDrop } from "@/components/FileDrop";
import { Page, Section } from "@/components/Page";
import { type RowColumn, RowTable } from "@/components/RowTable";
import { ScrollBox } from "@/components/ScrollBox";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import { type Checkpoint, getPublicKey, listCheckpoints } from "@/lib/api/audit";
import { count } from "@/lib/format";
import styles from "./Audit.module.css";
import { AuditTabs } from "./AuditTabs";
import { readCheckpoints } from "./kept";
import { useVerify, Verified } from "./Verify";

const columns: RowColumn<Checkpoint>[] = [
  { header: "Up to row", cell: (one) => count(one.seq), right: true },
  { header: "Signed", cell: (one) => <Time at={one.at} /> },
  {
    header: "Hash of that row",
    cell: (one) => <Id value={one.hash} label={`the hash of row ${one.seq}`} />,
    wide: true,
  },
  { header: "Key", cell: (one) => <code>{one.key_id}</code> },
  { header: <span className="hidden-visually">Copy</span>, cell: (one) => <CopyWhole one={one} /> },
];

const CopyWhole = ({ one }: { one: Checkpoint }) => (
  <Copy text={() => JSON.stringify(one)} label={`Copy the checkpoint of row ${one.seq}, signed, as JSON`} />
);

export function Checkpoints() {
  const query = useInfiniteQuery({
    queryKey: ["checkpoints"],
    queryFn: ({ pageParam, signal }) => listCheckpoints(pageParam, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: 30_000,
  });
  const found = useMemo(() => query.data?.pages.flatMap((page) => page.data) ?? [], [query.data]);
  const last = found[0];
  return (
    <Page
      title="Checkpoints"
      now={
        last ? (
          <>
            The trail is signed up to row {count(last.seq)}, <Time at={last.at} />.
          </>
        ) : (
          query.data && "Nothing is signed yet."
        )
      }
    >
      <AuditTabs />
      <p className={styles.reading}>
        A checkpoint is the hash of the trail&rsquo;s last row, signed. Keep one somewhere else, such as a
        mail or a ticket: from then on nobody can rewrite what came before it without being found out, not
        even who owns the database.
      </p>
      <Section id="checkpoints" title="Signed so far">
        {query.isPending && <Skeleton rows={5} label="Loading checkpoints" />}
        {query.isError && <ErrorNote error={query.error} retry={() => query.refetch()} />}
        {query.isSuccess && found.length === 0 && (
          <Empty>A worker signs the end of the trail every few minutes, once it has grown.</Empty>
        )}
        {found.length > 0 && (
          <RowTable
            label="Checkpoints"
            rows={found}
            columns={columns}
            rowId={(one) => String(one.seq)}
            compact={(one) => (
              <TwoLines
                first={`Up to row ${count(one.seq)}`}
                firstEnd={<CopyWhole one={one} />}
                second={<Id value={one.hash} short label={`the hash of row ${one.seq}`} />}
                secondEnd={<Time at={one.at} />}
              />
            )}
          />
        )}
        {query.hasNextPage && (
          <Button disabled={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
            Older ones
          </Button>
        )}
      </Section>
      <Kept />
      <PublicKey />
    </Page>
  );
}

/** Compares the trail with checkpoints that lay elsewhere meanwhile. */
function Kept() {
  const [file, setFile] = useState<File | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const verify = useVerify();
  const compare = async (chosen: File) => {
    const read = readCheckpoints(await chosen.text());
    setRefused("problem" in read ? read.problem : null);
    if ("checkpoints" in read) verify.mutate(read.checkpoints);
  };
  return (
    <Section id="kept" title="Compare with one that you kept">
      <div className={styles.kept}>
        <FileDrop
          label="Choose a file of checkpoints, or drop it here"
          hint="JSON as it was copied from here, one checkpoint a line"
          accept=".json,.ndjson,.jsonl,.txt,application/json"
          file={file}
          onFile={(chosen) => {
            setFile(chosen);
            verify.reset();
            void compare(chosen);
          }}
        />
        {file && (
          <Button
            icon={<ShieldCheck aria-hidden="true" />}
            disabled={verify.isPending}
            onClick={() => void compare(file)}
          >
            {verify.isPending ? "Verifying" : "Verify again"}
          </Button>
        )}
        {refused && (
          <p role="alert" className={styles.refused}>
            {refused}
          </p>
        )}
        <Verified verify={verify} />
      </div>
    </Section>
  );
}

function PublicKey() {
  const key = useQuery({
    queryKey: ["public-key"],
    queryFn: ({ signal }) => getPublicKey({ signal }),
    staleTime: Infinity,
  });
  return (
    <Section id="key" title="The public key" aside={key.data && `${key.data.algorithm}, ${key.data.key_id}`}>
      {key.isError && <ErrorNote error={key.error} retry={() => key.refetch()} />}
      {key.data && (
        <div className={styles.pem}>
          <ScrollBox className={styles.raw} label="Public key">
            <pre>{key.data.public_key.trim()}</pre>
          </ScrollBox>
          <Copy text={key.data.public_key} label="Copy the public key" tone="plain">
            Copy
          </Copy>
        </div>
      )}
    </Section>
  );
}
