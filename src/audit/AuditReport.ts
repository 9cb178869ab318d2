import type { Quantity } from "../dataset/quantity";
import type { AnchorRole } from "../dataset/schema";
import type { SecondReading } from "../reading/numerals/secondReading";
import type { AuditClause, FigureWords } from "./words/Anchor";
import type { OwnWord, OwnText } from "./words/ownWords";

/** A figure of the dataset, as far as a text can be held against it. */
export interface AuditFigure {
  readonly id: string;
  /** Number of the paragraph that prints it. */
  readonly paragraph: number;
  /** As printed: 2000多家. */
  readonly printed: string;
  readonly quantity: Quantity;
  /** Absent where the dataset records no words; then its number alone is held against the text. */
  readonly words?: FigureWords;
}

/** What a text is held against besides numerals. */
export interface AuditWords {
  /** Clauses that the measures rest on. */
  readonly clauses: readonly AuditClause[];
  /** Chinese names of the dataset's places. */
  readonly gazetteer: readonly string[];
  /** Our own texts, whose words are looked for in the paragraphs. */
  readonly ownTexts: readonly OwnText[];
}

/** Characters of a paragraph that hold a numeral and are no figure. */
export interface AuditNonFigure {
  readonly id: string;
  readonly paragraph: number;
  /** A numeral (2023年) or a name around one (一标三实), exactly as printed. */
  readonly token: string;
  /** How often it stands in the paragraph. */
  readonly occurrences: number;
  readonly reason: string;
}

/** What became of one numeral of the text. */
export type MarkStatus =
  /** A figure of the dataset, with the value that it states. */
  | { readonly status: "covered"; readonly figure: string }
  /** Listed in the dataset as no figure. */
  | { readonly status: "excused"; readonly nonFigure: string }
  /** Stands where a figure or a non-figure is expected, and says something else. */
  | { readonly status: "changed"; readonly record: string }
  /** A number that the dataset knows nothing of. */
  | { readonly status: "open" }
  /** A word of the language that states no number: 统一. Nobody has to account for it. */
  | { readonly status: "word" };

/** One numeral in its paragraph. Places are places in the paragraph's text. */
export type AuditMark = MarkStatus & {
  readonly start: number;
  readonly end: number;
  readonly token: string;
};

/** One paragraph of the text with its numerals in their order. */
export interface AuditedParagraph {
  /** Its number in the text. */
  readonly number: number;
  /** Number of the report's paragraph that it is; `null` for an inserted one. */
  readonly expected: number | null;
  readonly marks: readonly AuditMark[];
  /** Words that records rest on, where they were found, in the order of the text. */
  readonly words: readonly AuditWord[];
}

/** A word that a figure or a measure rests on, in its paragraph. */
export interface AuditWord {
  readonly start: number;
  readonly end: number;
  readonly role: AnchorRole;
  /** Figures and measures that rest on it. */
  readonly ids: readonly string[];
}

/** What the text says of one figure. Order: as in the dataset. */
export interface FigureVerdict {
  readonly id: string;
  readonly verdict: "found" | "moved" | "changed" | "missing";
  /** Number of the text's paragraph that it was found in, also if changed; `null` if missing. */
  readonly paragraph: number | null;
  /** Where the numeral begins in that paragraph; `null` if missing. */
  readonly start: number | null;
}

/** One difference between the text and the dataset. `paragraph` is always the text's unless said otherwise. */
export type Finding =
  /** A figure stands where it should, with another value, bound or unit. */
  | {
      readonly kind: "changed";
      /** `unit` where the digits are the same and what they count is not. */
      readonly aspect: "number" | "unit";
      readonly id: string;
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
      readonly expected: string;
      readonly expectedQuantity: Quantity;
      readonly found: string;
      readonly foundQuantity: Quantity | null;
    }
  /**
   * A figure is nowhere. `paragraph` is where it was expected. `twins` are figures that print the same
   * in the same paragraph: one of them is gone, and the numerals alone do not tell which.
   */
  | {
      readonly kind: "missing";
      readonly id: string;
      readonly paragraph: number;
      readonly expected: string;
      readonly twins: readonly string[];
    }
  /** A figure or non-figure stands in another paragraph than the dataset says. */
  | {
      readonly kind: "moved";
      readonly record: "figure" | "nonFigure";
      readonly id: string;
      readonly paragraph: number;
      readonly foundParagraph: number;
      readonly expected: string;
      readonly found: string;
    }
  /** A number that neither a figure nor a non-figure accounts for. */
  | {
      readonly kind: "unaccounted";
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
      readonly found: string;
      readonly foundQuantity: Quantity | null;
    }
  /** A non-figure stands where it should and reads otherwise. */
  | {
      readonly kind: "excuse_changed";
      readonly id: string;
      /** Why it is no figure. */
      readonly reason: string;
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
      readonly expected: string;
      readonly found: string;
    }
  /** A non-figure is nowhere, or less often than listed. `paragraph` is where it was expected. */
  | {
      readonly kind: "excuse_missing";
      readonly id: string;
      /** Why it is no figure. */
      readonly reason: string;
      readonly paragraph: number;
      readonly expected: string;
    }
  /** The number stands as it should; a word that it rests on does not stand beside it. */
  | {
      readonly kind: "word";
      readonly role: AnchorRole;
      /** Figures and measures that rest on the words. */
      readonly ids: readonly string[];
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
      /** Words that are missing; empty where the text says more than the dataset. */
      readonly expected: readonly string[];
      /** What stands there instead; `null` where nothing can be named. */
      readonly found: string | null;
    }
  /** Two figures of one relation have exchanged their values. */
  | {
      readonly kind: "order";
      readonly ids: readonly [string, string];
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
      readonly expected: readonly [string, string];
      readonly found: readonly [string, string];
    }
  /** A numeral says what it should and is not written as numbers are: with spaces among its digits, or in traditional characters. */
  | {
      readonly kind: "form";
      readonly fault: "spacing" | "script";
      readonly id: string;
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
      readonly expected: string;
      readonly found: string;
    }
  /** Whole paragraphs were inserted, removed, moved, split or joined, so that the numbers after them differ. */
  | {
      readonly kind: "shifted";
      readonly change: "inserted" | "removed" | "moved" | "split" | "joined";
      /** Number of the first paragraph concerned: in the text if it was inserted, else in the dataset. */
      readonly paragraph: number;
      /** Where it stands in the text if it was moved, split or joined, else `null`. */
      readonly foundParagraph: number | null;
      /** How many paragraphs in a row. */
      readonly count: number;
      /** Figures and non-figures that went with a removed paragraph. */
      readonly ids: readonly string[];
    };

/** A text held against the dataset. */
export interface AuditReport {
  readonly paragraphs: readonly AuditedParagraph[];
  readonly figures: readonly FigureVerdict[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Words of our own texts that the report's paragraphs do not have, and nobody has excused. */
  readonly ownWords: readonly OwnWord[];
  /** Numerals of the text by status. */
  readonly counts: Readonly<Record<MarkStatus["status"], number>>;
  /**
   * Numerals that are covered by a figure, by what a second and simpler reader makes of them: a draft that is held
   * against its own text by the reader that made it proves nothing.
   */
  readonly second: Readonly<Record<SecondReading, number>>;
  /** Whether there is no finding at all, and no word of ours to look at. */
  readonly clean: boolean;
}
