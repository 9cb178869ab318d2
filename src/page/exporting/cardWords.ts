import type { ChartRows } from "../../analysis/ChartRows";
import { type Card, figuresOf } from "../../analysis/composeCards";
import { boundPointsText } from "../../analysis/boundPoints";
import { deriveRelation } from "../../analysis/deriveRelation";
import { cautionTexts } from "../../analysis/summariseCautions";
import { titleOf } from "../../analysis/drawCard";
import { wordDerived } from "../../analysis/formatDerived";
import { subtitleAlone } from "../../analysis/subtitleAlone";
import { changeWords } from "../../wording/changeWords";
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
  /** Source, date, paragraphs, and what this is. */
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

/** Words the card for a picture or a table that leaves the page. */
export function cardWords(card: Card, chart: ChartRows | null, page: Page): CardWords {
  const { lookup, language, messages } = page;
  const figures = figuresOf(card);
  const paragraphs = new Set(
    figures.flatMap(({ observation: { paragraph } }) =>
      paragraph === undefined ? [] : [paragraph],
    ),
  );
  const sourceParts = [
    sourceLineOf(
      page,
      figures.map(({ row }) => row),
    ),
    ...(paragraphs.size === 0
      ? []
      : [[...paragraphs].map(messages.paragraphLong).join(messages.listSeparator)]),
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
