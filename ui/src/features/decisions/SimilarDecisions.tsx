import { useQuery } from "@tanstack/react-query";
import { Check, X } from "lucide-react";
import { Link } from "react-router";
import { Section } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { type SimilarPage, similarTo, similarToInput } from "@/lib/api/past";
import type { Input } from "@/lib/api/types";
import { between, chosen, DASH, percent } from "@/lib/format";
import styles from "./Similar.module.css";

const SHOWN = 10;

/** The nearest past decisions whose answer is known, and how often such were right. */
export function SimilarDecisions({ id }: { id: string }) {
  const found = useQuery({
    queryKey: ["decision", id, "similar"],
    queryFn: ({ signal }) => similarTo(id, SHOWN, { signal }),
    staleTime: 60_000,
  });
  return (
    <Section id="similar-decisions" title="Similar past decisions" aside={found.data && rightOf(found.data)}>
      {found.isError ? (
        <ErrorNote error={found.error} retry={() => found.refetch()} />
      ) : found.data ? (
        <Neighbours page={found.data} />
      ) : (
        <Skeleton rows={4} label="Loading similar decisions" />
      )}
    </Section>
  );
}

/** The same of an input that was not decided. */
export function SimilarToInput({ type, input }: { type: string; input: Input }) {
  const found = useQuery({
    queryKey: ["similar", type, input],
    queryFn: ({ signal }) => similarToInput(type, input, SHOWN, { signal }),
    staleTime: 60_000,
    retry: false,
  });
  if (!found.data?.data.length) return null;
  return (
    <div className={styles.beside}>
      <h3 className={styles.title}>Similar past decisions: {rightOf(found.data)}</h3>
      <Neighbours page={found.data} />
    </div>
  );
}

const rightOf = ({ n, right }: SimilarPage): string => (n > 0 ? `${right} of ${n} right` : "");

function Neighbours({ page }: { page: SimilarPage }) {
  const { data, success_rate: rate, interval, confidence, note, n } = page;
  if (data.length === 0) return <p className="quiet">{note ?? "None has a known answer yet."}</p>;
  return (
    <>
      {rate !== null && (
        <p className={styles.rate}>
          <strong>{percent(rate)}</strong> right
          {interval && (
            <span className="quiet">
              {" "}
              {chosen(confidence)}: {between(interval, 0)}, n = {n}
            </span>
          )}
        </p>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">decided</th>
            <th scope="col">served</th>
            <th scope="col">right</th>
            <th scope="col">distance</th>
          </tr>
        </thead>
        <tbody>
          {data.map((one) => (
            <tr key={one.id}>
              <td>
                <Link to={`/decisions/${one.id}`}>
                  <Time at={one.created_at} />
                </Link>
              </td>
              <td>{one.served_option ?? DASH}</td>
              <td>
                <span className={one.right ? styles.right : styles.wrong}>
                  {one.right ? (
                    <Check aria-label="the same" />
                  ) : (
                    one.right === false && <X aria-label="another" />
                  )}
                  {one.right_option ?? "none of them"}
                </span>
              </td>
              <td>{one.distance.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
