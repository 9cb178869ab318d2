import type { Language } from "../dataset/Dataset";
import { marks } from "../wording/marks";
import type { ChartRows } from "./ChartRows";

/** More than these are counted. */
const MOST_NAMED = 8;

/**
 * The points of a drawing over time that are no exact numbers (90多, 约, 以上), each with what the report
 * says, in one line; `""` where there is none. A dot has no room for it, and what leaves the page has no
 * readout that would tell.
 */
export function boundPointsText(chart: ChartRows | null, language: Language): string {
  if (chart === null || (chart.form !== "lines" && chart.form !== "multiples")) return "";
  const points = chart.series.flatMap(({ name, points: all }) =>
    all.flatMap(({ isBound, period, valueLabel }) =>
      isBound === true
        ? [{ zh: `${name}${period}${valueLabel}`, en: `${name} ${period} ${valueLabel}` }[language]]
        : [],
    ),
  );
  if (points.length === 0) return "";
  const named = points.slice(0, MOST_NAMED).join(marks[language].listed);
  const left = points.length - MOST_NAMED;
  const rest = left > 0 ? { zh: `，另有 ${left} 项`, en: ` and ${left} more` }[language] : "";
  return { zh: `非确数：${named}${rest}`, en: `Not exact: ${named}${rest}` }[language];
}
