import { RotateCw } from "lucide-react";
import type { ReactNode } from "react";
import { asApiError } from "@/lib/api/errors";
import { Button } from "./Button";
import { Id } from "./Copy";
import styles from "./States.module.css";

interface SkeletonProps {
  rows?: number;
  label?: string;
  /** In pixels, where it is known how tall that will be. */
  height?: number;
}

/** The shape of what is coming, shown only once the wait is felt, and as tall, so that nothing moves. */
export function Skeleton({ rows = 12, label = "Loading", height }: SkeletonProps) {
  return (
    <div className={styles.skeleton} role="status" aria-label={label} style={{ minHeight: height }}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.bar} />
      ))}
    </div>
  );
}

export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {action}
    </div>
  );
}

interface ErrorProps {
  error: unknown;
  retry?: () => void;
}

/** What went wrong in the API's own sentence, the request id to hand on, and a way to try again. */
export function ErrorNote({ error, retry }: ErrorProps) {
  const known = asApiError(error);
  const general = known.problems.filter((problem) => !problem.field && !problem.line);
  return (
    <div className={styles.error} role="alert">
      <p>{known.message}</p>
      {general.length > 0 && (
        <ul>
          {general.map((problem) => (
            <li key={problem.detail}>{problem.detail}</li>
          ))}
        </ul>
      )}
      <div className={styles.tail}>
        {known.requestId && (
          <span className="quiet">
            Request <Id value={known.requestId} label="the request id" />
          </span>
        )}
        {retry && (
          <Button icon={<RotateCw aria-hidden="true" />} onClick={retry}>
            Try again
          </Button>
        )}
      </div>
    </div>
  );
}
