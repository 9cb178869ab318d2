/** The period nearest to a place in the drawing. */
export function nearestPeriod(periodX: readonly number[], x: number): number {
  let nearest = 0;
  for (const [index, at] of periodX.entries()) {
    if (Math.abs(at - x) < Math.abs((periodX[nearest] ?? 0) - x)) nearest = index;
  }
  return nearest;
}
