import { useQuery } from "@tanstack/react-query";
import { Check, CircleCheck, CircleHelp, CircleX, X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Mark } from "@/components/Mark";
import { ErrorNote, Skeleton } from "@/components/States";
import { Tabs } from "@/components/Tabs";
import { type Replayed, replay } from "@/lib/api/past";
import type { DecisionDetail } from "@/lib/api/types";
import { words } from "@/lib/format";
import { AsOfNow } from "./AsOfNow";
import styles from "./Replay.module.css";
import { SideBySide } from "./SideBySide";

const WAYS = [
  ["then", "As it was"],
  ["now", "As of now"],
] as const;
type Way = (typeof WAYS)[number][0];

/** The decision computed again beside the stored one: byte for byte as it was, or under what is in force today. */
export function Replay({ decision, onClose }: { decision: DecisionDetail; onClose: () => void }) {
  const [way, setWay] = useState<Way>("then");
  const id = decision.id ?? "";
  const found = useQuery({
    queryKey: ["decision", id, "replay", way],
    queryFn: ({ signal }) => replay(id, way === "now", { signal }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  return (
    <section className={styles.panel} aria-labelledby="replay">
      <header className={styles.head}>
        <h2 id="replay">Replay</h2>
        <p className="quiet">Computed again from what was recorded; nothing is stored.</p>
        <Button tone="bare" icon={<X aria-hidden="true" />} aria-label="Close the replay" onClick={onClose} />
      </header>
      <Tabs label="Under which versions" tabs={WAYS} value={way} onChange={setWay}>
        {found.isError && <ErrorNote error={found.error} retry={() => found.refetch()} />}
        {found.isFetching && !found.data && <Skeleton rows={3} label="Computing it again" />}
        {found.data && <Told replayed={found.data} />}
      </Tabs>
    </section>
  );
}

function Told({ replayed }: { replayed: Replayed }) {
  const { sentence, as_of_now: now } = replayed;
  return (
    <div className={styles.told} role="status">
      <p className={styles.verdict}>
        <Verdict replayed={replayed} />
        <span>{sentence}</span>
      </p>
      {now ? <AsOfNow replayed={replayed} /> : <AsItWas replayed={replayed} />}
    </div>
  );
}

function Verdict({ replayed: { verdict, as_of_now: now } }: { replayed: Replayed }) {
  if (verdict === "identical") {
    return (
      <Mark Icon={CircleCheck} tone="automatic">
        {now ? "the same today" : "identical"}
      </Mark>
    );
  }
  if (verdict === "differs") {
    return (
      <Mark Icon={CircleX} tone={now ? "waits" : "rejected"}>
        {now ? "different today" : "differs"}
      </Mark>
    );
  }
  return (
    <Mark Icon={CircleHelp} tone="idle">
      not replayed
    </Mark>
  );
}

/** Stage by stage, up to the first that says something else: there both are shown. */
function AsItWas({ replayed: { stages, difference } }: { replayed: Replayed }) {
  return (
    <>
      {stages.length > 0 && (
        <ol className={styles.stages} aria-label="Stages compared byte for byte">
          {stages.map(({ stage, identical }) => (
            <li key={stage} className={identical ? styles.same : styles.other}>
              {identical ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
              {words(stage)} <span className="quiet">{identical ? "identical" : "differs"}</span>
            </li>
          ))}
        </ol>
      )}
      {difference && (
        <>
          <p>
            First difference, in {words(difference.at)}: {difference.sentence}
          </p>
          <SideBySide
            sides={[
              ["stored", difference.stored],
              ["computed now", difference.computed],
            ]}
          />
        </>
      )}
    </>
  );
}
