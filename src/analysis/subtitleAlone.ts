import type { Language } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { formatPeriod } from "../wording/formatPeriod";
import type { ChartRows } from "./ChartRows";
import { type Card, figuresOf } from "./composeCards";
import { subtitleOf } from "./drawCard";

/**
 * What is measured, in which unit, where and when, for a card that leaves the page: its foot, which tells the
 * period there, stays behind. Where the drawing names each period, one line need not.
 */
export function subtitleAlone(
  card: Card,
  chart: ChartRows | null,
  lookup: DatasetLookup,
  language: Language,
): string {
  const periods = new Set(
    figuresOf(card).map(({ observation }) => formatPeriod(observation.period, language)),
  );
  return [subtitleOf(card, chart, lookup, language), ...(periods.size === 1 ? periods : [])]
    .filter((text) => text !== "")
    .join(" · ");
}
