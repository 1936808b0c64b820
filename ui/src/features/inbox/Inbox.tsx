import { Keyboard } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { Button, ButtonLink } from "@/components/Button";
import { FilterSelect } from "@/components/Field";
import { OptionPicker } from "@/components/OptionPicker";
import { Page } from "@/components/Page";
import { ScrollBox } from "@/components/ScrollBox";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { useCounts, useTypes } from "@/lib/api/queries";
import { age, duration, plural } from "@/lib/format";
import { useKeys, useNow } from "@/lib/hooks";
import { ActionBar, Notice } from "./ActionBar";
import { CasePane } from "./CasePane";
import styles from "./Inbox.module.css";
import { KeysDialog } from "./KeysDialog";
import { Queue } from "./Queue";
import { useWork } from "./useWork";

const ANSWERED = "You have answered this case; it waits for another person.";

/** What waits for a person, worked from the keyboard: the list at the left, the case at the right. */
export function Inbox() {
  const work = useWork();
  const { id, items, query, view } = work;
  const [picking, setPicking] = useState(false);
  const [keys, setKeys] = useState(false);
  const note = useRef<HTMLTextAreaElement>(null);
  const pane = useRef<HTMLElement>(null);
  // Another case is in view
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 });
  }, [id]);
  useKeys({
    j: () => work.step(1),
    k: () => work.step(-1),
    a: work.approve,
    r: work.reject,
    n: () => note.current?.focus(),
    o: () => view.item && setPicking(true),
    u: work.takeBack,
    "?": () => setKeys(true),
    ...Object.fromEntries(view.numbered.map((option, at) => [String(at + 1), () => work.pick(option)])),
  });
  return (
    <Page
      title="Inbox"
      fill
      now={<Now hidden={work.hidden} done={work.done} median={work.median} />}
      actions={
        <>
          <TypeFilter />
          <Button tone="bare" hint="?" icon={<Keyboard aria-hidden="true" />} onClick={() => setKeys(true)}>
            Keys
          </Button>
        </>
      }
    >
      {query.isPending && !id && <Skeleton label="Loading what waits" />}
      {query.isError && <ErrorNote error={query.error} retry={() => query.refetch()} />}
      {query.isSuccess && items.length === 0 && !id && (
        <Empty action={<ButtonLink to="/decisions">See the decisions</ButtonLink>}>
          Decisions come here when a policy asks for a person.
        </Empty>
      )}
      {(items.length > 0 || id) && (
        <div className={`${styles.panes} ${id ? styles.one : ""}`}>
          <Queue
            items={items}
            current={id}
            loading={query.isPending}
            more={query.hasNextPage ? () => void query.fetchNextPage() : null}
          />
          {id && (
            <div className={styles.case}>
              <ScrollBox ref={pane} className={styles.pane} label="The case">
                <CasePane
                  id={id}
                  note={work.note}
                  onNote={work.setNote}
                  noteRef={note}
                  onPick={work.pick}
                  refusal={work.refusal ?? (view.answered ? ANSWERED : null)}
                />
              </ScrollBox>
              <ActionBar
                approve={view.item?.option ?? null}
                disabled={!view.item || work.refusal !== null}
                onApprove={work.approve}
                onOther={() => setPicking(true)}
                onReject={work.reject}
              />
            </div>
          )}
        </div>
      )}
      <Notice held={work.held} refused={work.refused} onUndo={work.takeBack} onDismiss={work.dismiss} />
      {picking && (
        <OptionPicker
          open
          onClose={() => setPicking(false)}
          onPick={(option) => {
            setPicking(false);
            work.pick(option);
          }}
          title="Answer with"
          options={view.options}
          probabilities={view.probabilities}
        />
      )}
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
    </Page>
  );
}

interface NowProps {
  hidden: number;
  done: number;
  median: number | null;
}

function Now({ hidden, done, median }: NowProps) {
  const counts = useCounts().data;
  const now = useNow();
  if (!counts) return <>&nbsp;</>;
  const waiting = Math.max(0, counts.waiting - hidden);
  const oldest = counts.oldest_waiting_at;
  const parts = [
    waiting === 0 ? "Nothing waits for you" : `${plural(waiting, "waits", "wait")} for you`,
    waiting > 0 && oldest ? `oldest ${age(oldest, now)}` : "",
    done > 0 ? `${done} done today${median === null ? "" : `, median ${duration(median)} a case`}` : "",
  ];
  return <>{parts.filter(Boolean).join(" \u00b7 ")}</>;
}

function TypeFilter() {
  const [search, setSearch] = useSearchParams();
  const types = useTypes().data?.data ?? [];
  return (
    <FilterSelect
      label="Type"
      value={search.get("type") ?? ""}
      options={[["", "any type"], ...types.map(({ name }) => [name, name] as const)]}
      onChange={(value) => setSearch(value ? { type: value } : {}, { replace: true })}
    />
  );
}
