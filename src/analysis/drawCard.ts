import type { Language } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { isChange, isShare } from "../dataset/isShare";
import { type Quantity, reachOf } from "../dataset/quantity";
import { catalogues } from "../wording/Messages";
import { formatFigure } from "../wording/formatFigure";
import { formatPeriod } from "../wording/formatPeriod";
import type { BarRow, BarsRows, CellsRows, ChartRows, PercentRows } from "./ChartRows";
import { pointValue } from "./axisLabels";
import type { Card, ChangesCard, RelationCard, SeriesCard } from "./composeCards";
import { signOfChange } from "./deriveEarlierLevel";
import { drawLines } from "./drawLines";
import { drawTable } from "./drawTable";
import { countHidden, linesOf } from "./placesByPeriods";
import { seriesFinding } from "./seriesFinding";
import { axisKey } from "./timeAxis";
import { wholesAmong } from "./wholeOf";
import { marks } from "../wording/marks";

/** More cells than this cannot be told apart; a larger whole is drawn as a bar to 100. */
const MAX_CELLS = 1000;

/** Two of a kind are told in a line of words; an axis is worth its room from here on. */
const FEWEST_BARS = 3;

/** Periods that make lines; fewer are a table or bars. */
const LINE_LENGTH = 3;

function negative(quantity: Quantity): Quantity {
  return quantity.bound === "range"
    ? { bound: "range", low: -quantity.high, high: -quantity.low }
    : { ...quantity, value: -quantity.value };
}

/** A change with the sign that the report gives it in words: 降8.1% stands at −8.1. */
function signed(figure: Figure, language: Language): Pick<BarRow, "quantity" | "valueLabel"> {
  const { observation, unit } = figure;
  const { quantity } = observation;
  const label = formatFigure(observation, unit, language);
  if (!isChange(observation)) return { quantity, valueLabel: label };
  const sign = signOfChange(figure);
  const falls = sign === -1 && reachOf(quantity) > 0;
  const bare = label.replace(/^[+\-\u2212]/u, "");
  return {
    quantity: falls ? negative(quantity) : quantity,
    valueLabel: `${sign === -1 ? "\u2212" : sign === 1 ? "+" : ""}${bare}`,
  };
}

interface BarWords {
  readonly label: string;
  readonly sublabel?: string | null;
  readonly place?: string | null;
  readonly role?: BarRow["role"];
}

function bar(
  figure: Figure,
  { label, sublabel = null, place = null, role = "plain" }: BarWords,
  language: Language,
): BarRow {
  return {
    figure: figure.observation.id,
    label,
    sublabel,
    place,
    role,
    ...signed(figure, language),
  };
}

function bars(title: string, rows: readonly BarRow[], language: Language): BarsRows | null {
  if (rows.length === 0) return null;
  const listed = rows
    .map((row) => `${row.label}${row.sublabel ? ` (${row.sublabel})` : ""} ${row.valueLabel}`)
    .join(marks[language].semicolon);
  const description = {
    zh: `条形图：${title}。${listed}。`,
    en: `Bar chart: ${title}. ${listed}.`,
  }[language];
  return { form: "bars", rows, description };
}

/** The greatest first; a change by its sign. */
const ranked = (rows: readonly BarRow[]): readonly BarRow[] =>
  [...rows].sort((left, right) => reachOf(right.quantity) - reachOf(left.quantity));

function drawShare(card: RelationCard, language: Language): CellsRows | PercentRows | null {
  const [part, whole, share] = card.figures;
  if (!part || !whole) return null;
  const partValue = pointValue(part.observation.quantity);
  const wholeValue = pointValue(whole.observation.quantity);
  const exact =
    part.observation.quantity.bound === "exact" && whole.observation.quantity.bound === "exact";
  if (partValue === null || wholeValue === null || wholeValue <= 0) return null;
  const partText = formatFigure(part.observation, part.unit, language);
  const wholeText = formatFigure(whole.observation, whole.unit, language);
  const title = card.relation.finding[language];
  if (
    exact &&
    wholeValue <= MAX_CELLS &&
    Number.isInteger(wholeValue) &&
    Number.isInteger(partValue)
  ) {
    const rest = `${wholeValue - partValue}${marks[language].space}${part.unit.symbol[language]}`;
    return {
      form: "cells",
      partFigure: part.observation.id,
      wholeFigure: whole.observation.id,
      part: partValue,
      whole: wholeValue,
      partLabel: partText,
      restLabel: { zh: `${rest}（推算）`, en: `${rest} (derived)` }[language],
      description: {
        zh: `单元图：${title}。${whole.metric.name.zh}${wholeText}，每格一个；其中${part.metric.name.zh}${partText}，其余${rest}（推算）。`,
        en: `Unit chart: ${title}. ${whole.metric.name.en}: ${wholeText}, one cell each; ${part.metric.name.en}: ${partText}; the other ${rest} (derived).`,
      }[language],
    };
  }
  return share ? drawPercent(share, language) : null;
}

function drawPercent(figure: Figure, language: Language): PercentRows | null {
  const { quantity } = figure.observation;
  const [low, high] =
    quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value, quantity.value];
  if (low < 0 || high > 100) return null;
  const label = formatFigure(figure.observation, figure.unit, language);
  return {
    form: "percent",
    figure: figure.observation.id,
    quantity,
    end: high,
    valueLabel: label,
    description: {
      zh: `${figure.metric.name.zh}：${label}，满格为100%。`,
      en: `${figure.metric.name.en}: ${label}, on a bar to 100%.`,
    }[language],
  };
}

/** Figures of one metric that make no line: ranked bars, each named by what tells it from the others, behind what stands for all of them. */
function drawSeriesBars(figures: readonly Figure[], title: string, language: Language) {
  const several = (of: (figure: Figure) => string): boolean => new Set(figures.map(of)).size > 1;
  const hasPlaces = several(({ place }) => place.id);
  const periodOf = ({ observation }: Figure): string => formatPeriod(observation.period, language);
  const hasPeriods = several(periodOf);
  const wholes = wholesAmong([...new Set(figures.map(({ place }) => place))]);
  const rows = figures.map((figure) =>
    bar(
      figure,
      hasPlaces
        ? {
            label: figure.place.name[language],
            place: figure.place.id,
            sublabel: hasPeriods ? periodOf(figure) : null,
            role: wholes.has(figure.place.id) ? "whole" : "plain",
          }
        : { label: figure.observation.series ?? periodOf(figure) },
      language,
    ),
  );
  const ofRole = (role: BarRow["role"]) => ranked(rows.filter((row) => row.role === role));
  return bars(title, [...ofRole("whole"), ...ofRole("plain")], language);
}

function drawSeries(card: SeriesCard, language: Language): ChartRows | null {
  const { figures } = card;
  const [first] = figures;
  if (!first) return null;
  const title = first.metric.name[language];
  const periods = new Set(figures.flatMap(({ observation }) => axisKey(observation.period) ?? []));
  if (periods.size >= LINE_LENGTH) return drawLines(card, title, language);
  const places = new Set(figures.map(({ place }) => place.id));
  // A place in an order has no length, and several periods of several places make a table.
  if (first.metric.kind === "rank" || (periods.size === 2 && places.size > 1))
    return drawTable(figures, title, language);
  return drawSeriesBars(figures, title, language);
}

/** The short name of a comparison's member: what its name has that the others' names have not. */
function shortNames(figures: readonly Figure[], language: Language): readonly string[] {
  const whole = figures.map(({ metric }) => metric.name[language]);
  // 增幅 and 降幅 stand beside each other: the sign says which it is.
  const names = whole.map((name) => name.replace(/降幅$/u, "增幅"));
  const [first = ""] = names;
  let tail = 0;
  while (
    tail < first.length &&
    names.every(
      (name) => name.length > tail + 1 && name.slice(-tail - 1) === first.slice(-tail - 1),
    )
  )
    tail += 1;
  // English names are cut at a word only.
  const cut = { zh: tail, en: first.slice(first.length - tail).replace(/^\S*/u, "").length }[
    language
  ];
  return whole.map((name) => name.slice(0, name.length - cut).trim());
}

/** Changes of one field, with their signs, the strongest rise first. */
function drawChanges(card: ChangesCard, language: Language): BarsRows | null {
  const names = shortNames(card.figures, language);
  const rows = card.figures.map((figure, at) =>
    bar(figure, { label: names[at] ?? figure.name[language] }, language),
  );
  return bars(titleOf(card, language), ranked(rows), language);
}

/** Words for a stretch of time, 五年来, which name neither of its ends; 原来 does. */
const STRETCH = /(?:[年月周日天代期]来|以来|期间|[年月]中)$/u;

/** What an end of a change is called in the report's own words: 前期, 原来; else by its date, or as earlier and later. */
function endOf(
  figure: Figure,
  words: string | undefined,
  end: "before" | "after",
  language: Language,
): BarRow {
  const { period } = figure.observation;
  const isDated = period.basis !== "not_stated";
  const told = words ?? { zh: period.expression, en: undefined }[language];
  const own = told !== undefined && isDated && STRETCH.test(told) ? undefined : told;
  const dated = formatPeriod(isDated ? period : { basis: "not_stated" }, language);
  const label = own ?? (isDated ? dated : catalogues[language][end]);
  return bar(figure, { label, sublabel: label === dated ? null : dated, role: end }, language);
}

/** The chart that a card needs, by the shape of its data; `null` where words and a number say it better. */
export function drawCard(card: Card, language: Language): ChartRows | null {
  if (card.form === "figure") {
    const { metric, unit, observation } = card.figure;
    return isShare(metric, unit, observation) ? drawPercent(card.figure, language) : null;
  }
  if (card.form === "series") return drawSeries(card, language);
  if (card.form === "changes") return drawChanges(card, language);
  const { relation, figures } = card;
  const title = relation.finding[language];
  const [first, second] = figures;
  switch (relation.kind) {
    case "before_after":
      if (!first || !second || first.unit.dimension === "rank") return null;
      return bars(
        title,
        [
          endOf(first, relation.words?.before[language], "before", language),
          endOf(second, relation.words?.after[language], "after", language),
        ],
        language,
      );
    case "part_of_whole":
      return drawShare(card, language);
    case "comparison": {
      if (figures.length < FEWEST_BARS || first?.unit.dimension === "rank") return null;
      const names = shortNames(figures, language);
      const rows = figures.map((figure, at) =>
        bar(figure, { label: names[at] ?? figure.name[language] }, language),
      );
      return bars(title, ranked(rows), language);
    }
    case "change":
    case "target":
    case "rank":
    case "model":
      return null;
  }
}

/** What a card is called: the finding of its relation or of its series, or the name of its metric. */
export function titleOf(card: Card, language: Language): string {
  if (card.form === "relation") return card.relation.finding[language];
  if (card.form === "changes")
    return catalogues[language].card.changes(card.of.name[language], card.base);
  if (card.form === "figure") return card.figure.name[language];
  return seriesFinding(card.figures, language) ?? card.figures[0]?.metric.name[language] ?? "";
}

/** Ids of the places that a series shows beside those that stand for all of them. */
function partsOf(figures: readonly Figure[], language: Language): ReadonlySet<string> {
  const parts = linesOf(figures, language).filter(({ isWhole }) => !isWhole);
  return new Set(parts.flatMap((line) => [...line.figures.values()].map(({ place }) => place.id)));
}

/** What is measured, in which unit, where: the line under a card's title. */
export function subtitleOf(
  card: Card,
  chart: ChartRows | null,
  lookup: DatasetLookup,
  language: Language,
): string {
  const figures = card.form === "figure" ? [card.figure] : card.figures;
  const [first] = figures;
  if (!first) return "";
  const place = first.place.name[language];
  const messages = catalogues[language];
  // Bars name their units; an axis is counted in one.
  const unit =
    chart !== null && (chart.form === "lines" || chart.form === "multiples") ? [chart.unit] : [];
  const names =
    card.form === "series"
      ? seriesFinding(figures, language) === null
        ? []
        : [first.metric.name[language]]
      : card.form === "relation" && card.relation.kind !== "comparison"
        ? [first.metric.name[language]]
        : [];
  const left =
    card.form === "series" && card.left.left > 0
      ? [
          card.left.of === "places"
            ? messages.card.morePlaces(partsOf(figures, language).size, card.left.left)
            : messages.card.moreFigures(figures.length, card.left.left),
        ]
      : [];
  // Elsewhere every figure has a mark of its own.
  const isByPeriod =
    chart !== null &&
    (chart.form === "lines" || chart.form === "multiples" || chart.form === "table");
  const hidden = isByPeriod ? countHidden(figures, language) : 0;
  const samePlace =
    figures.every((figure) => figure.place.id === first.place.id) &&
    lookup.dataset.places.length > 1;
  return [
    ...names,
    ...unit,
    ...(samePlace ? [place] : []),
    ...left,
    ...(hidden > 0 ? [messages.card.moreOfPeriods(hidden)] : []),
  ].join(" · ");
}
