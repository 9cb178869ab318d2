import type { ChartRows } from "../../analysis/ChartRows";
import { type Card, figuresOf } from "../../analysis/composeCards";
import { boundPointsText } from "../../analysis/boundPoints";
import { deriveRelation } from "../../analysis/deriveRelation";
import { cautionTexts } from "../../analysis/summariseCautions";
import { titleOf } from "../../analysis/drawCard";
import { wordDerived } from "../../analysis/formatDerived";
import { subtitleAlone } from "../../analysis/subtitleAlone";
import { changeWords } from "../../wording/changeWords";
import { standsAt } from "../../wording/standsAt";
import { formatById } from "../../wording/formatById";
import { targetWords } from "../../wording/targetWords";
import { exportWords } from "../../wording/views/exportWords";
import type { Page } from "../PageContext";
import { isReported, sourceLineOf } from "./aboutExport";

/** Everything that a card says besides its drawing. */
export interface CardWords {
  readonly title: string;
  readonly subtitle: string;
  /** What the card states beside its drawing, and what is derived. */
  readonly stated: readonly string[];
  /** The same, and what to mind. */
  readonly notes: readonly string[];
  /** Source, date, paragraphs or cells, and what this is. */
  readonly sourceLine: string;
}

/** What of a relation stands beside its chart, as on the card. */
function remarksOf(card: Card, chart: ChartRows, { lookup, language, messages }: Page): string[] {
  if (card.form !== "relation") return [];
  const words = formatById(lookup, language);
  const { relation } = card;
  if (
    relation.kind === "part_of_whole" &&
    relation.share !== undefined &&
    chart.form !== "percent"
  ) {
    const parts = messages.partOf(words(relation.part), words(relation.whole));
    return [`${parts} · ${messages.stated} ${words(relation.share)}`];
  }
  if (relation.kind === "change") return [changeWords(lookup, relation, language)];
  if (relation.kind === "target") return [targetWords(lookup, relation, language)];
  if (relation.kind === "comparison" && relation.outOf !== undefined)
    return [messages.outOf(words(relation.outOf))];
  return [];
}

function derivedNotes(card: Card, { lookup, language }: Page): string[] {
  if (card.form !== "relation") return [];
  const derived = deriveRelation(lookup, card.relation);
  if (derived.length === 0) return [];
  const { derivedNote, sentenceSeparator } = exportWords[language];
  const each = derived.map((value) => {
    const { text, formula } = wordDerived(lookup, value, language);
    return `${value.name[language]} ${text} ${formula}`;
  });
  return [derivedNote(each.join(sentenceSeparator))];
}

/** More cells than these are told figure by figure in the table that goes along, and fill no line of a picture. */
const MOST_CELLS = 3;

/** Words the card for a picture or a table that leaves the page. */
export function cardWords(card: Card, chart: ChartRows | null, page: Page): CardWords {
  const { lookup, language, messages } = page;
  const figures = figuresOf(card);
  const places = new Set(
    figures.map(({ observation }) => standsAt(observation, messages.paragraphLong)),
  );
  places.delete("");
  const isInCells = figures.some(({ observation: { cell } }) => cell !== undefined);
  const sourceParts = [
    sourceLineOf(
      page,
      figures.map(({ row }) => row),
    ),
    ...(places.size === 0 || (isInCells && places.size > MOST_CELLS)
      ? []
      : [[...places].join(messages.listSeparator)]),
    ...(isReported(page) ? [messages.notOfficial] : []),
    lookup.dataset.title[language],
  ];
  const stated = [
    ...(chart === null ? [] : remarksOf(card, chart, page)),
    ...derivedNotes(card, page),
  ];
  const bounds = boundPointsText(chart, language);
  return {
    title: titleOf(card, language),
    subtitle: subtitleAlone(card, chart, lookup, language),
    stated,
    notes: [
      ...stated,
      ...(bounds === "" ? [] : [bounds]),
      ...cautionTexts(
        lookup,
        figures.map(({ observation }) => observation.id),
        language,
      ).map((note) => exportWords[language].labelled(exportWords[language].caution, note)),
    ],
    sourceLine: sourceParts.join(exportWords[language].sentenceSeparator),
  };
}
