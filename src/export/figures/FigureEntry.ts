import type { Comparability } from "../../analysis/judgeComparability";
import type { Bilingual } from "../../dataset/Dataset";
import type { DatasetLookup, Figure } from "../../dataset/DatasetLookup";
import type { ColumnDefinition } from "../columnDefinition";

/** What a row of the figures' table is made from. */
export interface FigureEntry {
  readonly figure: Figure;
  readonly lookup: DatasetLookup;
  /** What may be said of the before-and-after pairs that the figure belongs to; empty when it is in none. */
  readonly comparability: readonly Comparability[];
}

export type FigureColumn = ColumnDefinition<FigureEntry>;

/** Description of a column, with the meaning of an empty cell behind it where there can be one. */
export function described(zh: string, en: string, empty?: Bilingual): Bilingual {
  if (empty === undefined) return { zh, en };
  return { zh: `${zh}空格\uFF1A${empty.zh}。`, en: `${en} Empty: ${empty.en}.` };
}

/** Why each before-and-after pair of the figure is not a clean one; empty where all are. */
export function comparabilityNotes({ comparability }: FigureEntry): Bilingual[] {
  return comparability.flatMap(({ reasons }) => [...reasons]);
}

/** The cautions that travel with the figure. */
export function cautionNotes({ figure, lookup }: FigureEntry): Bilingual[] {
  return lookup.cautionsOf(figure.observation.id).map(({ note }) => note);
}

/** Who is quoted or cited; `null` where the report itself says the number. */
export function attributedTo({ figure: { observation } }: FigureEntry): Bilingual | null {
  return observation.attribution.by === "report" ? null : observation.attribution.who;
}

/** What an empty cell means. */
export const notStated: Bilingual = { zh: "原文未注明", en: "the report does not say" };
export const noMeasure: Bilingual = { zh: "不属于任何举措", en: "belongs to no measure" };
export const saidByReport: Bilingual = { zh: "出自报道本身", en: "the report itself" };
export const none: Bilingual = { zh: "无", en: "none" };
