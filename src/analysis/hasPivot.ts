import type { ChartRows } from "./ChartRows";
import type { Card, SeriesCard } from "./composeCards";

/** More figures than these are told in the table of all figures. */
const MOST_FIGURES = 20_000;

/** Whether a card holds several places, or ways of reporting, by several periods, so that a pivot is its table. */
export function hasPivot(card: Card, chart: ChartRows | null): card is SeriesCard {
  if (chart === null || card.form !== "series" || card.rows.length > MOST_FIGURES) return false;
  return (
    chart.form === "multiples" ||
    (chart.form === "table" && chart.periods.length > 1) ||
    (chart.form === "lines" && chart.series.length > 1)
  );
}
