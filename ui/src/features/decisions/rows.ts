import type { InfiniteData } from "@tanstack/react-query";
import type { DecisionFilters } from "@/lib/api/calls";
import type { DecisionSummary, Page } from "@/lib/api/types";

export type Pages = InfiniteData<Page<DecisionSummary>, string | null>;

const fits = (row: DecisionSummary, filters: DecisionFilters) =>
  (Object.entries(filters) as [keyof DecisionFilters, string | undefined][]).every(
    ([name, wanted]) => !wanted || row[name] === wanted,
  );

/** Known rows change in place, those that no longer fit leave, and new ones come out beside. */
export function merge(pages: Pages, rows: DecisionSummary[], filters: DecisionFilters) {
  const latest = new Map(rows.map((row) => [row.id, row]));
  const known = new Set<string>();
  const next = pages.pages.map((page) => ({
    ...page,
    data: page.data.flatMap((row) => {
      const changed = latest.get(row.id);
      if (!changed) return [row];
      known.add(row.id);
      return fits(changed, filters) ? [changed] : [];
    }),
  }));
  const fresh = [...latest.values()].filter((row) => !known.has(row.id) && fits(row, filters));
  return { pages: { ...pages, pages: next }, fresh };
}

/** New rows on top, newest first (ids are in order of time). */
export function prepend(pages: Pages, rows: DecisionSummary[]): Pages {
  const [first, ...rest] = pages.pages;
  if (!first) return pages;
  const there = new Set(first.data.map((row) => row.id));
  const added = rows.filter((row) => !there.has(row.id)).sort((a, b) => (a.id < b.id ? 1 : -1));
  return { ...pages, pages: [{ ...first, data: [...added, ...first.data] }, ...rest] };
}
