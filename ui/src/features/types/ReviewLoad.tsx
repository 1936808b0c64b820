import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Key } from "@/components/Key";
import { ErrorNote, Skeleton } from "@/components/States";
import { getLoad, type ReviewLoad as Found } from "@/lib/api/policies";
import { count, plural } from "@/lib/format";
import styles from "./Releases.module.css";

const LoadChart = lazy(async () => ({ default: (await import("./LoadChart")).LoadChart }));

const rate = (value: number) => (value < 10 ? value.toFixed(1) : count(value));

/** How long the queue will be, hour by hour, under what is in force and under a candidate. */
export function ReviewLoad({ name, candidate }: { name: string; candidate: number | null }) {
  const found = useQuery({
    queryKey: ["type", name, "load", candidate],
    queryFn: ({ signal }) => getLoad(name, candidate, { signal }),
    staleTime: 60_000,
    retry: false,
  });
  if (found.isError) return <ErrorNote error={found.error} retry={() => found.refetch()} />;
  if (!found.data) return <Skeleton rows={4} label="Loading the forecast" />;
  const { current, candidate: other, waiting, reviewers, per_hour: speed, measured, notes } = found.data;
  return (
    <div className={styles.stack}>
      <p className={styles.legend}>
        <Key colour="var(--ink)" line="solid">
          v{current.policy_version}: {said(current)}
        </Key>
        {other && (
          <Key colour="var(--accent)" line="dashed">
            v{other.policy_version}: {said(other)}
          </Key>
        )}
        <span>bands: 8 of 10 runs</span>
      </p>
      <Suspense fallback={<Skeleton rows={4} label="Loading the chart" />}>
        <LoadChart load={found.data} />
      </Suspense>
      <p className="quiet">
        {plural(waiting, "decision waits", "decisions wait")} now; {plural(reviewers, "person", "people")} at{" "}
        {rate(speed)} an hour each, {measured ? "as measured" : "assumed: nobody has reviewed lately"}.
      </p>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const said = (side: Found["current"]): string => {
  const below = side.below_a_day >= 0.05 ? `, ${rate(side.below_a_day)} left over` : "";
  return `${rate(side.reviews_a_day)} reviews a day${below}`;
};
