import type { Language, Period } from "../dataset/Dataset";
import type { Figure } from "../dataset/DatasetLookup";
import { formatPeriod } from "../wording/formatPeriod";
import { axisKey, timeAxis } from "./timeAxis";
import { wholesAmong } from "./wholeOf";

/** What one line or row joins: a place, and the way of reporting where there are several. */
export interface PlaceLine {
  readonly name: string;
  /** The place that the name names; `null` where it is a way of reporting. */
  readonly place: string | null;
  /** Whether it stands for all of the others: 全国, 合计. */
  readonly isWhole: boolean;
  /** By the key of the axis, `null` for what has no date; of two figures for one period the one that was published last. */
  readonly figures: ReadonlyMap<string | null, Figure>;
}

/** The figures of one metric by place and way of reporting, in the order of the text. */
export function linesOf(figures: readonly Figure[], language: Language): readonly PlaceLine[] {
  const lines = new Map<string, PlaceLine & { readonly figures: Map<string | null, Figure> }>();
  const places = new Map(figures.map(({ place }) => [place.id, place]));
  const wholes = wholesAmong([...places.values()]);
  for (const figure of figures) {
    const { series, period } = figure.observation;
    const key = `${figure.place.id} ${series ?? ""}`;
    const place = figure.place.name[language];
    const name = series === undefined ? place : places.size === 1 ? series : `${place} · ${series}`;
    const line = lines.get(key) ?? {
      name,
      place: series === undefined ? figure.place.id : null,
      isWhole: wholes.has(figure.place.id),
      figures: new Map<string | null, Figure>(),
    };
    lines.set(key, line);
    const axis = axisKey(period);
    const known = line.figures.get(axis);
    if (known === undefined || (known.source.published ?? "") < (figure.source.published ?? ""))
      line.figures.set(axis, figure);
  }
  return [...lines.values()];
}

/** How many figures no line shows, since another for the same place and period stands in their stead. */
export function countHidden(figures: readonly Figure[], language: Language): number {
  const lines = linesOf(figures, language);
  return figures.length - lines.reduce((shown, line) => shown + line.figures.size, 0);
}

/** A period of a table: its key on the axis, in full, and short as above a column. */
export interface PeriodColumn {
  readonly key: string | null;
  readonly label: string;
  readonly tick: string;
  readonly period: Period;
}

/** The periods of some figures in order of time; what has no date stands last, under no date. */
export function periodsOf(figures: readonly Figure[], language: Language): readonly PeriodColumn[] {
  const periods = new Map(
    figures.map(({ observation: { period } }) => [axisKey(period), period] as const),
  );
  const axis = timeAxis([...periods.values()], language);
  const undated = periods.has(null) ? [{ key: null, tick: "", label: "" }] : [];
  return [...axis.filter(({ key }) => key !== null), ...undated].flatMap(({ key, tick, label }) => {
    const period = periods.get(key);
    if (period === undefined) return [];
    const words = key === null ? formatPeriod({ basis: "not_stated" }, language) : label;
    return [{ key, period, label: words, tick: key === null ? words : tick }];
  });
}
