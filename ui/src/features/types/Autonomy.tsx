import { CircleDot, Circle, Pin, SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { May } from "@/components/May";
import { ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import type { Autonomy as Level, AutonomyDetail } from "@/lib/api/certificates";
import { plural } from "@/lib/format";
import styles from "./Autonomy.module.css";
import { ChangeAutonomy } from "./ChangeAutonomy";
import { LEVELS } from "./levels";
import { useAutonomy } from "./usePlan";

const FEW = 4;

/** How much the type may answer by itself: a ladder of four rungs, why it stands where it does, and how it came. */
export function Autonomy({ name }: { name: string }) {
  const found = useAutonomy(name);
  const [asked, setAsked] = useState(false);
  if (found.isError) return <ErrorNote error={found.error} retry={() => found.refetch()} />;
  if (!found.data) return <Skeleton rows={5} label="Loading the autonomy" />;
  const now = found.data;
  return (
    <div className={styles.autonomy}>
      <ol className={styles.ladder} aria-label="Levels of autonomy, the highest first">
        {[...LEVELS].reverse().map(({ level, about }) => (
          <Rung key={level} level={level} about={about} here={level === now.level} />
        ))}
      </ol>
      <p>
        {evidence(now)}
        {now.pinned_by && (
          <span className={styles.pinned}>
            <Pin aria-hidden="true" /> pinned by {now.pinned_by}: it neither rises nor falls by itself
          </span>
        )}
      </p>
      <May permission="types:write">
        <div>
          <Button icon={<SlidersHorizontal aria-hidden="true" />} onClick={() => setAsked(true)}>
            Change the autonomy
          </Button>
        </div>
      </May>
      <Changes changes={now.changes} />
      {asked && <ChangeAutonomy name={name} now={now} onClose={() => setAsked(false)} />}
    </div>
  );
}

function Rung({ level, about, here }: { level: Level; about: string; here: boolean }) {
  const Icon = here ? CircleDot : Circle;
  return (
    <li className={here ? styles.here : ""} aria-current={here ? "step" : undefined}>
      <Icon aria-hidden="true" />
      <span>
        <strong>{level}</strong> <span className={styles.about}>{about}</span>
      </span>
    </li>
  );
}

function evidence({ certificate, certificate_state: state, labels }: AutonomyDetail): string {
  if (certificate === null) return "No certificate carries more. ";
  return `Certificate ${certificate} is ${state ?? "unknown"}, over ${plural(labels, "label")}. `;
}

function Changes({ changes }: { changes: AutonomyDetail["changes"] }) {
  const [all, setAll] = useState(false);
  if (changes.length === 0) return <p className="quiet">It was never changed.</p>;
  return (
    <>
      <ul className={styles.changes} aria-label="How it came to be">
        {(all ? changes : changes.slice(0, FEW)).map((change) => (
          <li key={change.at}>
            {change.before === change.after ? change.after : `${change.before} \u2192 ${change.after}`}
            {change.pinned && ", pinned"}
            <span className="quiet">
              {" "}
              <Time at={change.at} /> by {change.by}
            </span>
            <p>{change.why}</p>
          </li>
        ))}
      </ul>
      {changes.length > FEW && (
        <div className={styles.more}>
          <Button tone="bare" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? `Only the last ${FEW}` : plural(changes.length - FEW, "earlier change")}
          </Button>
        </div>
      )}
    </>
  );
}
