import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { Button } from "@/components/Button";
import { Skeleton } from "@/components/States";
import { Tier } from "@/components/Status";
import { Time } from "@/components/Time";
import type { ReviewItem } from "@/lib/api/types";
import { count, probability } from "@/lib/format";
import styles from "./Inbox.module.css";

interface Props {
  items: ReviewItem[];
  current: string | null;
  loading: boolean;
  more: (() => void) | null;
}

/** What waits, riskiest first, then oldest. */
export function Queue({ items, current, loading, more }: Props) {
  const row = useRef<HTMLAnchorElement>(null);
  // Another row is current, so bring it into sight
  useEffect(() => {
    row.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <ol className={styles.queue} aria-label="What waits, riskiest first">
      {items.map((item) => {
        const here = item.id === current;
        return (
          <li key={item.id}>
            <Link
              ref={here ? row : undefined}
              to={`/inbox/${item.id}`}
              replace={current !== null}
              aria-current={here ? "true" : undefined}
              className={styles.item}
            >
              <span className={styles.line}>
                <strong>{item.option ?? item.type}</strong>
                <span>
                  {item.reviewers_done > 0 && (
                    <span className="quiet">
                      {item.reviewers_done} of {item.reviewers_needed}{" "}
                    </span>
                  )}
                  {item.disputed && <strong className={styles.disputed}>disputed </strong>}
                  <Tier tier={item.risk_tier} />
                </span>
              </span>
              <span className={`${styles.line} quiet`}>
                <span>
                  {item.option === null ? "no proposal is shown" : item.type}
                  {item.confidence !== null && `, ${probability(item.confidence)}`}
                  {item.amount !== null && `, ${count(item.amount)}`}
                  {item.erased && ", input erased"}
                </span>
                <Time at={item.created_at} bare />
              </span>
            </Link>
          </li>
        );
      })}
      {loading && (
        <li>
          <Skeleton label="Loading what waits" />
        </li>
      )}
      {more && (
        <li className={styles.more}>
          <Button onClick={more}>Load more</Button>
        </li>
      )}
    </ol>
  );
}
