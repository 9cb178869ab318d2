import type { SecondReading } from "../../reading/numerals/secondReading";
import type { Dataset, NonFigure, Period } from "../../dataset/Dataset";
import type { DraftDoubt, DraftLimit } from "../../wording/views/openWords";

/** One figure that a draft proposes, with what a person still has to settle. */
export interface DraftItem {
  /** Id of its observation. */
  readonly id: string;
  /** What a second, simpler reader makes of the numeral. */
  readonly second: SecondReading;
  /** Its paragraph, and where the numeral stands in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Most serious first; empty where nothing but the words is left to be confirmed. */
  readonly doubts: readonly DraftDoubt[];
}

/** A numeral that the draft does not take for a figure. */
export interface LeftOut {
  /** What stands outside all paragraphs is counted to the next one. */
  readonly paragraph: number;
  readonly token: string;
  /**
   * `no_unit` and `unclear` are numbers that could not be understood; a person has to look at them. `ratio` is of
   * several parts, 17.2:39.1:43.7, or not of one. `outside`
   * stands in no Chinese paragraph: in a title, a row of a table, a caption, a translation; `note` leads to a
   * footnote.
   */
  readonly reason: NonFigure["reason"] | "no_unit" | "unclear" | "ratio" | "outside" | "note";
}

/** Whether a numeral was left out since nobody but a person can say what it is. */
export function isDoubtful(reason: LeftOut["reason"]): reason is "no_unit" | "unclear" | "ratio" {
  return reason === "no_unit" || reason === "unclear" || reason === "ratio";
}

/** What a text was made into. */
export type Draft =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      readonly items: readonly DraftItem[];
      readonly leftOut: readonly LeftOut[];
      readonly paragraphs: number;
      /** What is said of the report as a whole that its text only suggests; `null` where it says so itself. */
      readonly offered: {
        readonly published: string | null;
        readonly publisher: string | null;
        /** When those figures hold that say no time of their own and stand below no heading that does, by the title. */
        readonly period: Period | null;
      };
    }
  | { readonly ok: false; readonly reason: "no_date" | "no_paragraphs" | "no_figures" }
  /** More of something than `limits.drafted`, and how much. */
  | {
      readonly ok: false;
      readonly reason: "too_many";
      readonly of: DraftLimit;
      readonly found: number;
    };
