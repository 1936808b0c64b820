import * as Plot from "@observablehq/plot";
import { useEffect, useRef, useState } from "react";
import { withNonce } from "@/lib/nonce";
import type { CurvePoint, Measure, Report } from "@/lib/report";
import { reach } from "@/lib/stats";
import styles from "./RiskCoverage.module.css";

const STYLE: Record<Measure, { stroke: string; dash?: string; width: number }> = {
  d: { stroke: "var(--critic)", dash: "2 3", width: 1.75 },
  confidence: { stroke: "var(--proposer)", dash: "7 3", width: 1.75 },
  both: { stroke: "var(--ink)", width: 2 },
};
const ORDER: Measure[] = ["d", "confidence", "both"];

interface Props {
  curves: Report["curves"];
  target: number;
  top: number;
}

/** Draws the lines with Observable Plot; the figures beside say the same in words. */
export function Curves({ curves, target, top }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (!box.current || width < 50) return;
    const chart = draw(curves, target, top, width);
    box.current.replaceChildren(chart);
  }, [curves, target, top, width]);
  return <div ref={box} className={styles.chart} />;
}

function draw(curves: Report["curves"], target: number, top: number, width: number) {
  const shown = ORDER.filter((measure) => curves[measure].length > 0);
  const chart = Plot.plot({
    width,
    height: Math.min(340, Math.max(230, width * 0.5)),
    marginLeft: 44,
    marginRight: 26,
    marginBottom: 44,
    marginTop: 28,
    style: { background: "none", color: "var(--quiet)", fontSize: "12px" },
    x: {
      domain: [0, 1],
      label: "answered automatically",
      labelAnchor: "center",
      tickFormat: ".0%",
      ticks: 5,
    },
    y: { domain: [0, top], label: "wrong", tickFormat: top > 0.08 ? ".0%" : ".1%", ticks: 5, grid: true },
    marks: [
      Plot.ruleY([target], { stroke: "var(--waits)", strokeWidth: 1 }),
      ...shown.map((measure) =>
        Plot.lineY(curves[measure], {
          x: "coverage",
          y: "error",
          stroke: STYLE[measure].stroke,
          strokeWidth: STYLE[measure].width,
          strokeDasharray: STYLE[measure].dash,
        }),
      ),
      ...shown.flatMap((measure) => {
        const point = reach(curves[measure], target);
        return point ? [dot(point, STYLE[measure].stroke)] : [];
      }),
      Plot.ruleY([0], { stroke: "var(--line-strong)" }),
    ],
  });
  // The chart is one picture with one name; Plot names its parts, which only a role would allow.
  for (const part of chart.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  chart.setAttribute("role", "img");
  chart.setAttribute(
    "aria-label",
    "Error against the share answered automatically, by confidence, d, and both",
  );
  return withNonce(chart);
}

const dot = (point: CurvePoint, stroke: string) =>
  Plot.dot([point], {
    x: "coverage",
    y: "error",
    r: 4.5,
    fill: stroke,
    stroke: "var(--paper)",
    strokeWidth: 1.5,
  });
