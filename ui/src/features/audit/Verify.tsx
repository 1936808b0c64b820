import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { ShieldAlert, ShieldCheck, X } from "lucide-react";
import { Link } from "react-router";
import { Button } from "@/components/Button";
import { Id } from "@/components/Copy";
import { ErrorNote } from "@/components/States";
import { type Checkpoint, type Verdict, verifyTrail } from "@/lib/api/audit";
import { count, plural } from "@/lib/format";
import styles from "./Audit.module.css";

type Verify = UseMutationResult<Verdict, Error, Checkpoint[]>;

/** Has the trail verified; checkpoints that were kept elsewhere are compared with it. */
export const useVerify = (): Verify =>
  useMutation({ mutationFn: (checkpoints: Checkpoint[]) => verifyTrail(checkpoints) });

/** What the last verification proved, or the first row that is wrong. */
export function Verified({ verify }: { verify: Verify }) {
  const verdict = verify.data;
  return (
    <div role="status" className={styles.verdictPlace}>
      {verify.isError && <ErrorNote error={verify.error} />}
      {verdict && (
        <section
          aria-label="What was verified"
          className={`${styles.verdict} ${verdict.ok ? "" : styles.wrong}`}
        >
          {verdict.ok ? <ShieldCheck aria-hidden="true" /> : <ShieldAlert aria-hidden="true" />}
          <div>
            {verdict.ok ? <Proven verdict={verdict} /> : <Wrong verdict={verdict} />}
            {verdict.notes.map((note) => (
              <p key={note} className="quiet">
                {note}
              </p>
            ))}
          </div>
          <Button
            tone="bare"
            aria-label="Put the result away"
            icon={<X aria-hidden="true" />}
            onClick={() => verify.reset()}
          />
        </section>
      )}
    </div>
  );
}

function Proven({ verdict }: { verdict: Verdict }) {
  const { rows, head, checkpoints, anchored } = verdict;
  return (
    <>
      <p>
        <strong>The trail holds:</strong> {rows === 1 ? "its one row is" : `all ${count(rows)} rows are`} in
        their place and as they were written
        {checkpoints > 0
          ? `; ${plural(checkpoints, "signed checkpoint")} confirm${checkpoints === 1 ? "s" : ""} it up to row ${count(anchored)}.`
          : "; no checkpoint has been signed yet."}
      </p>
      <p className={styles.hash}>
        head, row {count(head.seq)} <Id value={head.hash} label="the hash of the head" />
      </p>
    </>
  );
}

function Wrong({ verdict }: { verdict: Verdict }) {
  const wrong = verdict.first_wrong;
  return (
    <>
      <p>
        <strong>The trail does not hold</strong> from row {count(wrong?.seq)} on: {wrong?.sentence}
      </p>
      <p className="quiet">
        {plural(verdict.rows, "row")} before it {verdict.rows === 1 ? "is" : "are"} right.{" "}
        {wrong && wrong.fault !== "removed" && wrong.fault !== "truncated" && (
          <Link to={`/audit/${wrong.seq}`}>Look at row {count(wrong.seq)}</Link>
        )}
      </p>
    </>
  );
}
