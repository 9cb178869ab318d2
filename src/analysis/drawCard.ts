import type { Language } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { isShare } from "../dataset/isShare";
import { catalogues } from "../wording/Messages";
import { formatFigure } from "../wording/formatFigure";
import { formatPeriod } from "../wording/formatPeriod";
import type { BarRow, BarsRows, BulletRows, CellsRows, ChartRows } from "./ChartRows";
import { axisUnit, pointValue, valueLabel } from "./axisLabels";
import type { Card, RelationCard, SeriesCard } from "./composeCards";
import { drawLines } from "./drawLines";

/** More cells than this cannot be told apart; a larger whole is drawn as a bullet. */
const MAX_CELLS = 1000;

function bar(
  figure: Figure,
  label: string,
  sublabel: string | null,
  role: BarRow["role"],
  language: Language,
): BarRow {
  return {
    figure: figure.observation.id,
    label,
    sublabel,
    quantity: figure.observation.quantity,
    valueLabel: valueLabel(figure, language),
    role,
  };
}

function describeBars(
  title: string,
  rows: readonly BarRow[],
  unit: string,
  language: Language,
): string {
  const separator = language === "zh" ? "；" : "; ";
  const listed = rows
    .map((row) => `${row.label}${row.sublabel ? ` (${row.sublabel})` : ""} ${row.valueLabel}`)
    .join(separator);
  return language === "zh"
    ? `条形图：${title}。单位：${unit}。${listed}。`
    : `Bar chart: ${title}. Unit: ${unit}. ${listed}.`;
}

function bars(title: string, rows: readonly BarRow[], first: Figure, language: Language): BarsRows {
  const unit = axisUnit(first, language);
  return {
    form: "bars",
    rows,
    unit,
    divisor: 10 ** first.observation.multiplier,
    description: describeBars(title, rows, unit, language),
  };
}

/** What an undated or dated end is called under its bar. */
function barPeriod(figure: Figure, language: Language): string {
  return formatPeriod(figure.observation.period, language);
}

function drawShare(card: RelationCard, language: Language): CellsRows | BulletRows | null {
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
    const rest = `${wholeValue - partValue}${language === "zh" ? part.unit.symbol.zh : ` ${part.unit.symbol.en}`}`;
    return {
      form: "cells",
      part: partValue,
      whole: wholeValue,
      partLabel: partText,
      restLabel: language === "zh" ? `${rest}（推算）` : `${rest} (derived)`,
      description:
        language === "zh"
          ? `单元图：${title}。${whole.metric.name.zh}${wholeText}，每格一个；其中${part.metric.name.zh}${partText}，其余${rest}（推算）。`
          : `Unit chart: ${title}. ${whole.metric.name.en}: ${wholeText}, one cell each; ${part.metric.name.en}: ${partText}; the other ${rest} (derived).`,
    };
  }
  return share ? drawPercent(share, language) : null;
}

function drawPercent(figure: Figure, language: Language): BulletRows | null {
  const { quantity } = figure.observation;
  const value = pointValue(quantity);
  if (value === null || value < 0 || value > 100) return null;
  const label = formatFigure(figure.observation, figure.unit, language);
  return {
    form: "bullet",
    figure: figure.observation.id,
    value,
    valueLabel: label,
    bound: quantity.bound,
    description:
      language === "zh"
        ? `${figure.metric.name.zh}：${label}，满格为100%。`
        : `${figure.metric.name.en}: ${label}, on a bar to 100%.`,
  };
}

function drawSeries(card: SeriesCard, language: Language): ChartRows | null {
  const [first] = card.figures;
  if (!first) return null;
  const title = first.metric.name[language];
  if (card.left.of === "places") return drawLines(card, title, language);
  const rows = [...card.figures]
    .sort(
      (left, right) =>
        (pointValue(right.observation.quantity) ?? 0) -
        (pointValue(left.observation.quantity) ?? 0),
    )
    .map((figure) =>
      bar(figure, figure.place.name[language], barPeriod(figure, language), "plain", language),
    );
  return bars(title, rows, first, language);
}

/** The short name of a comparison's member: what its name has that the others' names have not. */
function shortNames(figures: readonly Figure[], language: Language): readonly string[] {
  const names = figures.map((figure) => figure.metric.name[language]);
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
  const cut =
    language === "en" ? first.slice(first.length - tail).replace(/^\S*/u, "").length : tail;
  return names.map((name) => name.slice(0, name.length - cut).trim());
}

/** The chart that a card needs, by the shape of its data; `null` where words and a number say it better. */
export function drawCard(card: Card, language: Language): ChartRows | null {
  if (card.form === "figure") {
    const { metric, unit, observation } = card.figure;
    return isShare(metric, unit, observation) ? drawPercent(card.figure, language) : null;
  }
  if (card.form === "series") return drawSeries(card, language);
  const { relation, figures } = card;
  const title = relation.finding[language];
  const [first, second] = figures;
  const messages = catalogues[language];
  switch (relation.kind) {
    case "before_after":
      if (!first || !second) return null;
      return bars(
        title,
        [
          bar(first, messages.before, barPeriod(first, language), "before", language),
          bar(second, messages.after, barPeriod(second, language), "after", language),
        ],
        first,
        language,
      );
    case "part_of_whole":
      return drawShare(card, language);
    case "comparison": {
      if (!first) return null;
      const names = shortNames(figures, language);
      const rows = figures
        .map((figure, at) => ({ figure, name: names[at] ?? figure.metric.name[language] }))
        .sort(
          (left, right) =>
            (pointValue(right.figure.observation.quantity) ?? 0) -
            (pointValue(left.figure.observation.quantity) ?? 0),
        )
        .map(({ figure, name }) => bar(figure, name, null, "plain", language));
      return bars(title, rows, first, language);
    }
    case "change":
    case "target":
    case "rank":
    case "model":
      return null;
  }
}

/** What a card is called: the finding of its relation, or the name of its metric. */
export function titleOf(card: Card, language: Language): string {
  if (card.form === "relation") return card.relation.finding[language];
  const figure = card.form === "series" ? card.figures[0] : card.figure;
  return figure?.metric.name[language] ?? "";
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
  const separator = language === "zh" ? " · " : " · ";
  const place = first.place.name[language];
  const names =
    card.form === "relation" && card.relation.kind === "comparison" && figures.length > 1
      ? [...new Set(figures.map((figure) => figure.unit.symbol[language]))]
      : [first.metric.name[language]];
  const unit =
    chart !== null &&
    (chart.form === "bars" || chart.form === "lines" || chart.form === "multiples")
      ? [chart.unit]
      : [];
  const messages = catalogues[language];
  const left =
    card.form === "series" && card.left.left > 0
      ? [
          card.left.of === "places"
            ? messages.card.morePlaces(
                new Set(figures.map((one) => one.place)).size,
                card.left.left,
              )
            : messages.card.moreFigures(figures.length, card.left.left),
        ]
      : [];
  const samePlace =
    figures.every((figure) => figure.place.id === first.place.id) &&
    lookup.dataset.places.length > 1;
  const parts =
    card.form === "figure"
      ? []
      : card.form === "relation" && card.relation.kind === "comparison"
        ? unit
        : [...names, ...unit];
  return [...parts, ...(samePlace ? [place] : []), ...left].join(separator);
}
