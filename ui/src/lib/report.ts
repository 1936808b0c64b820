/** What `learn` found out about a type, read from the report that the API carries as plain JSON. */
export interface CurvePoint {
  coverage: number;
  error: number;
  threshold: number;
  /** How many cases were answered at this point. */
  n: number;
}

export type Measure = "confidence" | "d" | "both" | "trust";
export type Curves = Record<Measure, CurvePoint[]>;

export interface Report {
  n: number | null;
  accuracy: number | null;
  auc: number | null;
  macroF1: number | null;
  baseline: number | null;
  ece: number | null;
  brier: number | null;
  critic: number | null;
  /** Share of the cases, and the d that it stays within; ascending. */
  quantiles: [number, number][];
  histogram: number[];
  curves: Curves;
  leftOut: { what: string; name: string; reason: string }[];
}

type Json = Record<string, unknown>;

const object = (value: unknown): Json => (typeof value === "object" && value ? (value as Json) : {});
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(object) : []);
const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

const points = (value: unknown): CurvePoint[] =>
  list(value).map((point) => ({
    coverage: number(point.coverage) ?? 0,
    error: number(point.error) ?? 0,
    threshold: number(point.threshold) ?? 0,
    n: number(point.n) ?? 0,
  }));

/** The curves of a type by what chooses among its answers; what is not there has no points. */
export function readCurves(raw: unknown): Curves {
  const curves = object(raw);
  return {
    confidence: points(curves.confidence),
    d: points(curves.d),
    both: points(curves.both),
    trust: points(curves.trust),
  };
}

export function readReport(raw: unknown): Report {
  const report = object(raw);
  const calibration = object(report.calibration);
  const dissonance = object(report.dissonance);
  const leftOut = object(report.left_out);
  return {
    n: number(report.n),
    accuracy: number(report.accuracy),
    auc: number(report.auc),
    macroF1: number(report.macro_f1),
    baseline: number(report.baseline),
    ece: number(calibration.ece),
    brier: number(calibration.brier),
    critic: number(object(report.critic).accuracy),
    quantiles: Object.entries(object(dissonance.quantiles))
      .map(([share, value]): [number, number] => [Number(share), number(value) ?? 0])
      .sort(([a], [b]) => a - b),
    histogram: Array.isArray(dissonance.histogram) ? (dissonance.histogram as number[]) : [],
    curves: readCurves(report.risk_coverage),
    leftOut: (["columns", "classes", "rows"] as const).flatMap((what) =>
      list(leftOut[what]).map((entry) => ({
        what: what.slice(0, -1).replace("classe", "class"),
        name: String(entry.name ?? ""),
        reason: String(entry.reason ?? ""),
      })),
    ),
  };
}
