import { useSearchParams } from "react-router";
import { FilterSelect } from "@/components/Field";
import { Page, Section } from "@/components/Page";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { useTypes } from "@/lib/api/queries";
import { type Quality, useQuality } from "@/lib/api/quality";
import { plural } from "@/lib/format";
import { useNow } from "@/lib/hooks";
import { Agreement, Figures, kappa } from "./Figures";

const RANGES = [30, 90, 365] as const;
const DAY_MS = 86_400_000;

const readDays = (text: string | null) => RANGES.find((range) => String(range) === text) ?? 90;

/** How well people review: how fast, how right where it is known, how far they agree, and whom to look at. */
export function Reviewers() {
  const [search, setSearch] = useSearchParams();
  const days = readDays(search.get("days"));
  const type = search.get("type") ?? "";
  const now = useNow(DAY_MS);
  const since = new Date(now - (days - 1) * DAY_MS).toISOString().slice(0, 10);
  const quality = useQuality(type || undefined, since);
  const types = useTypes().data?.data ?? [];
  const choose = (name: string, value: string) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const found = quality.data;
  return (
    <Page
      title="Reviewers"
      now={found ? <Now quality={found} days={days} /> : <>&nbsp;</>}
      actions={
        <>
          <FilterSelect
            label="Type"
            value={type}
            options={[["", "any type"], ...types.map(({ name }) => [name, name] as const)]}
            onChange={(value) => choose("type", value)}
          />
          <FilterSelect
            label="Range"
            value={String(days)}
            options={RANGES.map((range) => [String(range), `${range} days`] as const)}
            onChange={(value) => choose("days", value)}
          />
        </>
      }
    >
      {quality.isError && <ErrorNote error={quality.error} retry={() => quality.refetch()} />}
      {quality.isPending && <Skeleton rows={6} label="Loading what people answered" />}
      {found &&
        (found.reviewers.length === 0 ? (
          <Empty>Nobody has answered a case in these {days} days.</Empty>
        ) : (
          <>
            <Section
              id="reviewers"
              title="What their answers say"
              aside="shares with their exact 95 % interval"
            >
              <Figures reviewers={found.reviewers} />
            </Section>
            <Section
              id="agreement"
              title="Agreement of every two"
              aside="Cohen's kappa over 10 or more common cases"
            >
              <Agreement reviewers={found.reviewers} />
            </Section>
          </>
        ))}
    </Page>
  );
}

function Now({ quality, days }: { quality: Quality; days: number }) {
  const alarms = quality.reviewers.filter((reviewer) => reviewer.alarms.length > 0).length;
  const parts = [
    `${plural(quality.answers, "answer")} of ${plural(quality.reviewers.length, "person", "people")} in ${days} days`,
    alarms === 0 ? "no alarm" : `${plural(alarms, "person", "people")} to look at`,
    quality.alpha ? `Krippendorff's alpha ${kappa(quality.alpha)}` : "",
  ];
  return <>{parts.filter(Boolean).join(" \u00b7 ")}</>;
}
