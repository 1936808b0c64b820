import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import { Chart, type Draw } from "@/components/Chart";
import type { Certificate, Plan } from "@/lib/api/certificates";
import { chosen, percent } from "@/lib/format";
import type { CurvePoint, Curves as Lines, Measure } from "@/lib/report";

export const STYLE: Record<Measure, { stroke: string; dash: string; line: string; width: number }> = {
  d: { stroke: "var(--critic)", dash: "2 3", line: "dotted", width: 1.75 },
  confidence: { stroke: "var(--proposer)", dash: "7 3", line: "dashed", width: 1.75 },
  both: { stroke: "var(--line-strong)", dash: "none", line: "solid", width: 1.5 },
  trust: { stroke: "var(--ink)", dash: "none", line: "solid", width: 2 },
};
const LEVELS = [0.02, 0.05, 0.1, 0.15, 0.25, 0.35, 0.5, 1];

interface Props {
  lines: Lines;
  shown: Measure[];
  plan: Plan | undefined;
  /** The certificate that rulings go by. */
  certificate: Certificate | null;
  alpha: number;
  /** Where the α of the hand would lead: its share, and the error to expect there. */
  at: { coverage: number; error: number } | null;
}

/** Error against the share answered automatically; the figures beside say the same in words. */
export function Curves({ lines, shown, plan, certificate, alpha, at }: Props) {
  const draw = useMemo<Draw>(() => {
    const proofs = (certificate?.proofs ?? []).filter(({ n }) => n > 0);
    const top = topOf(lines, shown, proofs, alpha);
    return (width) =>
      Plot.plot({
        width,
        height: Math.min(400, Math.max(250, width * 0.52)),
        marginLeft: 46,
        marginRight: 24,
        marginBottom: 44,
        marginTop: 26,
        style: { background: "none", color: "var(--quiet)", fontSize: "12px" },
        x: {
          domain: [0, 1],
          label: "answered automatically",
          labelAnchor: "center",
          labelArrow: "none",
          tickFormat: ".0%",
          ticks: 5,
        },
        y: {
          domain: [0, top],
          label: "wrong",
          labelArrow: "none",
          tickFormat: top > 0.08 ? ".0%" : ".1%",
          ticks: 5,
          grid: true,
        },
        marks: [
          Plot.ruleY([0], { stroke: "var(--line-strong)" }),
          ...(plan ? ofPolicy(plan) : []),
          ...shown.map((measure) => line(lines[measure], measure)),
          ...(plan ? bounds(plan) : []),
          ...proofs.flatMap(proven),
          ...hand(alpha, at),
        ],
      });
  }, [lines, shown, plan, certificate, alpha, at]);
  return <Chart draw={draw} label={label(certificate, alpha, at)} height={250} />;
}

type Proofs = Certificate["proofs"];

/** The top moves in steps only, so that the picture stands still under the hand. */
function topOf(lines: Lines, shown: Measure[], proofs: Proofs, alpha: number): number {
  const errors = shown.flatMap((measure) => lines[measure].map(({ error }) => error));
  const highs = proofs.map(({ error_interval: interval }) => interval?.[1] ?? 0);
  const most = Math.max(0.04, alpha * 1.1, ...errors, ...highs);
  return LEVELS.find((level) => level >= most) ?? 1;
}

const line = (points: CurvePoint[], measure: Measure) =>
  Plot.lineY(points, {
    x: "coverage",
    y: "error",
    stroke: STYLE[measure].stroke,
    strokeWidth: STYLE[measure].width,
    strokeDasharray: STYLE[measure].dash,
    clip: true,
  });

/** Nothing to the right of it is ever automatic, whatever is proven. */
const ofPolicy = ({ policy_share: share }: Plan) => [
  Plot.ruleX([share], { stroke: "var(--line-strong)", strokeDasharray: "1 3" }),
  Plot.text([share], {
    x: (value: number) => value,
    frameAnchor: "top",
    dy: -14,
    text: () => `policy lets through ${percent(share)}`,
    textAnchor: share > 0.6 ? "end" : "start",
    fill: "var(--quiet)",
  }),
];

const bounds = (plan: Plan) => [
  Plot.line(
    [...plan.bounds].sort((a, b) => a.coverage - b.coverage),
    {
      x: "coverage",
      y: "bound",
      stroke: "var(--automatic)",
      strokeWidth: 1.5,
      curve: "step-after",
      clip: true,
    },
  ),
];

const proven = (proof: Proofs[number]) => {
  const error = proof.errors / proof.n;
  const common = { stroke: "var(--automatic)", strokeWidth: 1.5 };
  const [low, high] = proof.coverage_interval;
  return [
    Plot.ruleY([error], { ...common, x1: low, x2: high }),
    Plot.ruleX(proof.error_interval ? [proof.coverage] : [], {
      ...common,
      y1: proof.error_interval?.[0] ?? 0,
      y2: proof.error_interval?.[1] ?? 0,
    }),
    Plot.dot([proof], {
      x: "coverage",
      y: () => error,
      r: 5,
      symbol: "diamond",
      fill: "var(--automatic)",
      stroke: "var(--paper)",
      strokeWidth: 1.5,
      title: () =>
        `${proof.group || "certificate"}: ${percent(proof.coverage)} automatic, ${proof.errors} of ${proof.n} wrong`,
    }),
  ];
};

const hand = (alpha: number, at: Props["at"]) => [
  Plot.ruleY([alpha], { stroke: "var(--waits)", strokeWidth: 1 }),
  Plot.text([alpha], {
    x: () => 0,
    y: (value: number) => value,
    dx: 6,
    dy: -8,
    text: () => `at most ${chosen(alpha)}`,
    textAnchor: "start",
    fill: "var(--waits)",
    fontWeight: 600,
    stroke: "var(--paper)",
    strokeWidth: 4,
  }),
  ...(at
    ? [
        Plot.ruleX([at.coverage], { y1: at.error, y2: alpha, stroke: "var(--waits)", strokeWidth: 1 }),
        Plot.dot([at], { x: "coverage", y: "error", r: 4, fill: "var(--paper)", stroke: "var(--waits)" }),
        Plot.dot([at], {
          x: "coverage",
          y: () => alpha,
          r: 6,
          fill: "var(--waits)",
          stroke: "var(--paper)",
          strokeWidth: 1.5,
        }),
      ]
    : []),
];

function label(certificate: Certificate | null, alpha: number, at: Props["at"]): string {
  const moved = at
    ? `at most ${chosen(alpha)} wrong: ${percent(at.coverage)} automatic`
    : `at most ${chosen(alpha)} wrong: nothing to expect`;
  const first = certificate?.proofs[0];
  const stands =
    first && certificate
      ? `; certificate ${certificate.number}: ${percent(first.coverage)} automatic, at most ${chosen(certificate.alpha)} wrong`
      : "";
  return `Error against the share answered automatically, by trust, confidence and d; ${moved}${stands}`;
}
