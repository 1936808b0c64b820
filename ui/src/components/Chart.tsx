import { useEffect, useRef, useState } from "react";
import { withNonce } from "@/lib/nonce";
import styles from "./Chart.module.css";

export type Draw = (width: number, height: number) => SVGSVGElement | HTMLElement;

interface Props {
  draw: Draw;
  /** What the picture says, for those who do not see it; the tables beside say it in figures. */
  label: string;
  height: number;
}

/** A place for a chart of Observable Plot, drawn anew when its width or its figures change. */
export function Chart({ draw, label, height }: Props) {
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
    const chart = withNonce(draw(width, height));
    // The chart is one picture with one name; Plot names its parts, which only a role would allow.
    for (const part of chart.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
    chart.setAttribute("role", "img");
    chart.setAttribute("aria-label", label);
    box.current.replaceChildren(chart);
  }, [draw, label, width, height]);
  return <div ref={box} className={styles.chart} style={{ minHeight: height }} />;
}
