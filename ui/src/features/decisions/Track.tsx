import { statusWord } from "@/components/Status";
import { type DecisionDetail, isReadable, type ReadableDecision } from "@/lib/api/types";
import { DASH, milliseconds, plural, probability, words } from "@/lib/format";
import styles from "./Track.module.css";

interface Station {
  to: string;
  name: string;
  said: string;
  tone?: "proposer" | "critic" | "end";
  stage?: string;
}

const GONE = "erased";

/** Of an erased decision the figures are left; its stages lead to the place that says so. */
function stationsErased(decision: DecisionDetail): Station[] {
  const kept: Record<string, string> = {
    proposal: probability(decision.confidence),
    dissonance: probability(decision.d),
    policy: words(decision.ruling ?? DASH),
  };
  const there = new Set(["handled", ...(decision.d == null ? [] : ["dissonance"])]);
  return stations({ ...decision, input: {} }).map((station) => ({
    ...station,
    to: there.has(station.to) ? station.to : "input",
    said: station.to === "handled" ? station.said : (kept[station.to] ?? GONE),
  }));
}

function stations(decision: ReadableDecision): Station[] {
  const { probabilities, critique, signals, critic_option: critic, option } = decision;
  const proposed = Object.entries(probabilities).sort(([, a], [, b]) => b - a)[0];
  return [
    { to: "input", name: "input", said: plural(Object.keys(decision.input).length, "field") },
    {
      to: "signals",
      name: "signals",
      said: signals.length ? String(signals.length) : "none",
      stage: "signals",
    },
    {
      to: "proposal",
      name: "proposal",
      said: proposed ? `${proposed[0]} ${probability(proposed[1])}` : DASH,
      tone: "proposer",
      stage: "proposal",
    },
    {
      to: "critique",
      name: "critique",
      said: critic ? `${critic} ${probability(critique[critic])}` : DASH,
      tone: "critic",
      stage: "critique",
    },
    { to: "dissonance", name: "d", said: probability(decision.d), stage: "dissonance" },
    {
      to: "policy",
      name: `policy v${decision.policy_version}`,
      said: words(decision.ruling ?? DASH),
      stage: "policy",
    },
    { to: "handled", name: "now", said: option ? statusWord(decision.status) : decision.status, tone: "end" },
  ];
}

/** The line of a decision: each stage a station with what it said and how long it took. */
export function Track({ decision }: { decision: DecisionDetail }) {
  const latency = new Map(decision.steps.map((step) => [step.stage as string, step.latency_us / 1000]));
  return (
    <nav aria-label="Stages of this decision">
      <ol className={styles.track}>
        {(isReadable(decision) ? stations(decision) : stationsErased(decision)).map(
          ({ to, name, said, tone, stage }) => (
            <li key={name} className={tone ? styles[tone] : ""}>
              <a href={`#${to}`} className={styles.station} onClick={(event) => scrollTo(event, to)}>
                <span className={styles.name}>{name}</span>
                <span className={styles.mark} aria-hidden="true" />
                <span className={styles.said} title={said}>
                  {said}
                </span>
                <span className={styles.latency}>
                  {stage && latency.has(stage) ? milliseconds(latency.get(stage)) : ""}
                </span>
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}

function scrollTo(event: React.MouseEvent, id: string) {
  event.preventDefault();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  document.getElementById(id)?.scrollIntoView({ behavior: still ? "auto" : "smooth", block: "center" });
}
