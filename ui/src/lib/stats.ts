import type { CurvePoint } from "./report";

/** The Wilson score interval of a share at 95 % (Wilson 1927), clipped to [0, 1]. */
export function wilson(share: number, n: number): [number, number] {
  if (n <= 0) return [0, 1];
  const z = 1.959964;
  const z2 = z * z;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** The largest coverage of a curve whose error stays at or under the target; null if no point does. */
export function reach(points: CurvePoint[], target: number): CurvePoint | null {
  let best: CurvePoint | null = null;
  for (const point of points) {
    if (point.error <= target && (!best || point.coverage > best.coverage)) best = point;
  }
  return best;
}
