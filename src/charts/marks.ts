/** The marks of a chart, in reading order. */
export function marksOf(chart: Element): readonly Element[] {
  return [...chart.querySelectorAll("[data-mark]")];
}

/** How far a place of the window lies from a mark; 0 within it. */
function distance(mark: Element, x: number, y: number): number {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  const beside = Math.max(left - x, 0, x - right);
  const beyond = Math.max(top - y, 0, y - bottom);
  return Math.hypot(beside, beyond);
}

/** The mark nearest to a place of the window; of marks that hold it the first. */
export function nearestMark(marks: readonly Element[], x: number, y: number): Element | null {
  let nearest: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const away = distance(mark, x, y);
    if (away < least) [nearest, least] = [mark, away];
  }
  return nearest;
}

const seriesOf = (mark: Element): string | null => mark.getAttribute("data-series");

/** From the left of a mark's plot to its middle: small charts stand beside each other. */
function across(mark: Element): number {
  const { left, width } = mark.getBoundingClientRect();
  return left + width / 2 - (mark.closest(".panel")?.getBoundingClientRect().left ?? 0);
}

/** The mark of the next or previous series that stands over or under this one. */
function acrossSeries(marks: readonly Element[], from: Element, step: 1 | -1): Element {
  const names = [...new Set(marks.map(seriesOf))];
  const name = names[names.indexOf(seriesOf(from)) + step];
  const wanted = across(from);
  const away = (mark: Element): number => Math.abs(across(mark) - wanted);
  const there = marks.filter((mark) => seriesOf(mark) === name);
  return there.reduce((best, mark) => (away(mark) < away(best) ? mark : best), there[0] ?? from);
}

/**
 * The mark that a key leads to; `null` for a key that leads nowhere. Left and right go through a
 * series, up and down from one to the next; where there are none, all four go on and back.
 */
export function markByKey(
  marks: readonly Element[],
  from: Element | null,
  key: string,
): Element | null {
  const first = marks[0] ?? null;
  if (key === "Home") return first;
  if (key === "End") return marks.at(-1) ?? null;
  const step = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  if (!key.startsWith("Arrow")) return null;
  if (from === null) return first;
  const hasSeries = seriesOf(from) !== null;
  if (hasSeries && (key === "ArrowUp" || key === "ArrowDown"))
    return acrossSeries(marks, from, step);
  const row = hasSeries ? marks.filter((mark) => seriesOf(mark) === seriesOf(from)) : marks;
  return row[row.indexOf(from) + step] ?? from;
}
