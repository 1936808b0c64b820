import { age, ago, exact } from "@/lib/format";
import { useNow } from "@/lib/hooks";

/** A moment, said relative to now; the exact moment with its zone stands in the title. */
export function Time({ at, bare = false }: { at: string; bare?: boolean }) {
  const now = useNow();
  return (
    <time dateTime={at} title={exact(at)}>
      {bare ? age(at, now) : ago(at, now)}
    </time>
  );
}
