import { type Card, figuresOf, type SeriesCard } from "../../analysis/composeCards";
import { boundPointsText } from "../../analysis/boundPoints";
import type { TrayEntry } from "../../analysis/composeTray";
import { deriveRelation } from "../../analysis/deriveRelation";
import { drawCard, titleOf } from "../../analysis/drawCard";
import { drawPivot, pivotOf } from "../../analysis/drawPivot";
import { hasPivot } from "../../analysis/hasPivot";
import { subtitleAlone } from "../../analysis/subtitleAlone";
import { cautionTexts } from "../../analysis/summariseCautions";
import { wordDerived } from "../../analysis/formatDerived";
import { stepWords } from "../../analysis/measureDates";
import type { Language, Measure } from "../../dataset/Dataset";
import type { DatasetLookup, Figure } from "../../dataset/DatasetLookup";
import { sourceInWords } from "../../wording/briefing";
import { citeSource } from "../../wording/citation";
import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import { catalogues } from "../../wording/Messages";
import { standsAt } from "../../wording/standsAt";
import { isUnofficial, nameSource } from "../../wording/sourceWords";
import { pivotWords } from "../../wording/views/pivotWords";
import { trayWords } from "../../wording/views/trayWords";
import type { Block, Briefing, BriefingTable } from "./Briefing";
import { officeChart } from "./OfficeChart";
import { marks } from "../../wording/marks";
import { statementAlone } from "../../wording/statementAlone";

/** More rows than these make a briefing no briefing; the rest is counted in a last row. */
const MAX_ROWS = 40;

/** More figures than these are read from their table. */
const MAX_SENTENCES = 3;

/** What every block is worded from. */
interface Wording {
  readonly lookup: DatasetLookup;
  readonly language: Language;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** The place, where more than one could be meant. */
function placeName({ lookup, language }: Wording, figure: Figure): string {
  return lookup.dataset.places.length > 1 ? figure.place.name[language] : "";
}

/** What is to be minded of some figures together. */
function cautionsOf({ lookup, language }: Wording, figures: readonly Figure[]): readonly string[] {
  return cautionTexts(
    lookup,
    figures.map(({ observation }) => observation.id),
    language,
  );
}

/** Cautions first, then where the figures stand: of several from a table, their cells are told in their rows. */
function notesOf(wording: Wording, figures: readonly Figure[]): readonly string[] {
  const { lookup, language } = wording;
  const observations = figures.map(({ observation: { cell, ...rest } }) =>
    figures.length > 1 || cell === undefined ? rest : { ...rest, cell },
  );
  return unique([
    ...cautionsOf(wording, figures),
    ...observations.map((one) => sourceInWords(lookup.dataset, one, language)),
  ]);
}

function placesOf(figures: readonly Figure[]): number {
  return new Set(figures.map(({ place }) => place.id)).size;
}

function sourceOfTable(figures: readonly Figure[], language: Language): string {
  const names = unique(figures.map(({ source }) => nameSource(source, language)));
  return trayWords[language].document.source(names.join(catalogues[language].listSeparator));
}

function tableOf(wording: Wording, figures: readonly Figure[]): BriefingTable {
  const { language } = wording;
  const { columns, paragraphs } = trayWords[language].document;
  const messages = catalogues[language];
  const hasPlaces = placesOf(figures) > 1;
  const row = ({ name, place, observation, unit }: Figure): readonly string[] => [
    name[language],
    ...(hasPlaces ? [place.name[language]] : []),
    formatFigure(observation, unit, language),
    formatPeriod(observation.period, language),
    standsAt(observation, (paragraph) => paragraphs(String(paragraph))),
  ];
  const left = figures.length - MAX_ROWS;
  const rows = figures.slice(0, MAX_ROWS).map(row);
  const head = [
    columns.metric,
    ...(hasPlaces ? [columns.place] : []),
    columns.value,
    columns.period,
    columns.source,
  ];
  return {
    columns: head,
    rows:
      left > 0
        ? [...rows, [messages.card.moreFigures(MAX_ROWS, left), ...head.slice(1).map(() => "")]]
        : rows,
    source: sourceOfTable(figures, language),
  };
}

/** Of two figures of a card the one whose number the sentence of the other tells as well: 原来为341项. */
function toldWithOther({ lookup }: Wording, card: Card): string | null {
  if (card.form !== "relation") return null;
  const { relation } = card;
  const [told, teller] =
    relation.kind === "before_after"
      ? [relation.before, relation.after]
      : relation.kind === "part_of_whole"
        ? [relation.whole, relation.part]
        : [];
  if (told === undefined || teller === undefined) return null;
  const { printed } = lookup.figure(told).observation;
  return lookup.figure(teller).observation.statement.zh.includes(printed) ? told : null;
}

function sentencesOf(wording: Wording, card: Card): string {
  const { language } = wording;
  const figures = figuresOf(card);
  if (figures.length > MAX_SENTENCES) return "";
  const told = toldWithOther(wording, card);
  return figures
    .filter(({ observation }) => observation.id !== told)
    .map(({ observation }) => statementAlone(wording.lookup, observation, language))
    .join(marks[language].space);
}

/** More columns than these are too narrow on A4. */
const MAX_ACROSS = 12;

/**
 * Places by periods, as the page's own table of a card has them, or periods by places where those are fewer; `null` for
 * more than a sheet is wide either way.
 */
function gridOf(wording: Wording, card: SeriesCard, title: string): BriefingTable | null {
  const { lookup, language } = wording;
  const words = trayWords[language].document;
  const messages = catalogues[language];
  const figures = card.rows.map((row) => lookup.figureAt(row));
  const pivot = pivotOf(figures, language);
  const { rowHeader, rows } = drawPivot(pivot, "values", title, language);
  const names = rows.map(({ name }) => name);
  const periods = pivot.periods.map(({ label }) => label);
  const isTurned = periods.length > MAX_ACROSS;
  const [down, across] = isTurned ? [periods, names] : [names, periods];
  if (across.length > MAX_ACROSS) return null;
  const unit = pivot.unit === null ? [] : [pivotWords[language].unit(pivot.unit)];
  const corner = [isTurned ? words.columns.period : rowHeader, ...unit];
  const valueAt = (row: number, column: number): string => {
    const [line, period] = isTurned ? [column, row] : [row, column];
    return rows[line]?.cells[period]?.valueLabel ?? "\u2014";
  };
  const left = down.length - MAX_ROWS;
  return {
    columns: [corner.join(marks[language].comma), ...across],
    rows: [
      ...down
        .slice(0, MAX_ROWS)
        .map((name, row) => [name, ...across.map((_, column) => valueAt(row, column))]),
      ...(left > 0 ? [[messages.card.moreFigures(MAX_ROWS, left), ...across.map(() => "")]] : []),
    ],
    source: sourceOfTable(figures, language),
    isGrid: true,
  };
}

type CardBlock = Extract<Block, { kind: "card" }>;

function derivedOf({ lookup, language }: Wording, card: Card): CardBlock["derived"] {
  const derived = card.form === "relation" ? deriveRelation(lookup, card.relation) : [];
  if (derived.length === 0) return null;
  const worded = derived.map((value) => {
    const { text, formula } = wordDerived(lookup, value, language);
    const told = `${value.name[language]} ${text}`;
    return { told, whole: `${told} ${formula}` };
  });
  const say = (texts: readonly string[]): string =>
    trayWords[language].document.derived(texts.join(marks[language].semicolon));
  return {
    values: say(worded.map(({ told }) => told)),
    withFormulas: say(worded.map(({ whole }) => whole)),
  };
}

function figureBlock(wording: Wording, figure: Figure): Block {
  const { language } = wording;
  const { observation, name, unit, area } = figure;
  const place = placeName(wording, figure);
  return {
    kind: "figure",
    title: place === "" ? name[language] : `${name[language]} · ${place}`,
    value: formatFigure(observation, unit, language),
    period: formatPeriod(observation.period, language),
    sentence: statementAlone(wording.lookup, observation, language),
    color: area.color,
    notes: notesOf(wording, [figure]),
  };
}

function cardBlock(wording: Wording, card: Card): Block {
  const { lookup, language } = wording;
  const figures = figuresOf(card);
  const hasPlaces = placesOf(figures) > 1;
  const rows = drawCard(card, language);
  // A number alone is told in its sentence.
  if (card.form === "figure" && rows === null) return figureBlock(wording, card.figure);
  const title = titleOf(card, language);
  const chart = rows === null ? null : officeChart(rows, { ...wording, title });
  const bounds = boundPointsText(rows, language);
  const { mixed, noForm } = trayWords[language].document.noChart;
  return {
    kind: "card",
    title,
    sentence: sentencesOf(wording, card),
    subtitle: subtitleAlone(card, rows, lookup, language),
    rows,
    chart,
    noChart: chart === null ? (rows === null ? mixed : noForm) : null,
    table:
      (hasPivot(card, rows) ? gridOf(wording, card, title) : null) ?? tableOf(wording, figures),
    values: figures.map(({ name, place, observation, unit }) => ({
      name: hasPlaces ? `${name[language]} · ${place.name[language]}` : name[language],
      value: formatFigure(observation, unit, language),
      period: formatPeriod(observation.period, language),
    })),
    derived: derivedOf(wording, card),
    color: figures[0]?.area.color ?? "blue",
    notes: [...(bounds === "" ? [] : [bounds]), ...notesOf(wording, figures)],
  };
}

function measureBlock(wording: Wording, measure: Measure): Block {
  const { lookup, language } = wording;
  const { facts, sinceUnknown, paragraphs } = trayWords[language].document;
  const messages = catalogues[language];
  const [first] = measure.milestones;
  const figures = lookup.figuresOfMeasure(measure.id);
  const separator = marks[language].semicolon;
  const source = nameSource(lookup.source(measure.source), language);
  const place = paragraphs(measure.paragraphs.join(messages.listSeparator));
  return {
    kind: "measure",
    title: measure.name[language],
    sentence: measure.statement[language],
    facts: [
      [facts.place, lookup.place(measure.place).name[language]],
      [facts.since, first === undefined ? sinceUnknown : stepWords(first, language)],
      [facts.status, messages.measures.statuses[measure.status]],
      ...(measure.parts.length === 0
        ? []
        : [[facts.parts, measure.parts.map((part) => part[language]).join(separator)] as const]),
    ],
    table: figures.length === 0 ? null : tableOf(wording, figures),
    color: lookup.areaOfMeasure(measure).color,
    notes: [...cautionsOf(wording, figures), `${source}${marks[language].comma}${place}`],
  };
}

function blockOf(wording: Wording, entry: TrayEntry): Block | null {
  switch (entry.kind) {
    case "heading":
      return { kind: "heading", text: entry.text };
    case "sentence":
      return { kind: "sentence", text: entry.text };
    case "figure":
      return figureBlock(wording, entry.figure);
    case "card":
      return cardBlock(wording, entry.card);
    case "measure":
      return measureBlock(wording, entry.measure);
    case "missing":
      return null;
  }
}

/**
 * Words the entries of a tray for documents and slides, in the reader's order.
 *
 * @param address where the same selection can be seen; `null` where the page has no address to share
 * @param title of what stands alone, such as one chart; else the document is called a briefing of its dataset
 */
export function wordBriefing(
  lookup: DatasetLookup,
  entries: readonly TrayEntry[],
  language: Language,
  address: string | null,
  title: string | null = null,
): Briefing {
  const { dataset } = lookup;
  const words = trayWords[language];
  const messages = catalogues[language];
  const separator = marks[language].semicolon;
  const nature = dataset.sources.some(isUnofficial) ? messages.notOfficial : null;
  return {
    language,
    title: title ?? words.document.title(dataset.title[language]),
    subtitle: [
      dataset.sources.map((source) => nameSource(source, language)).join(messages.listSeparator),
      ...(nature === null ? [] : [nature]),
    ].join(separator),
    nature,
    day: dataset.modified,
    blocks: entries.flatMap((entry) => blockOf({ lookup, language }, entry) ?? []),
    method: [
      words.document.readBounds,
      words.document.readDerived,
      ...dataset.sources.map((source) => citeSource(source, language)),
      dataset.license[language],
      ...(address === null ? [] : [words.document.address(address)]),
    ],
    missing: entries.flatMap((entry) =>
      entry.kind === "missing" ? [words.missing(words.kinds[entry.of], entry.id)] : [],
    ),
  };
}
