import type { Kind, Language, Measure } from "../dataset/Dataset";
import { en } from "./messages/en";
import { zh } from "./messages/zh";

/** Every sentence of the page, in one language. A catalogue that lacks one does not compile. */
export interface Messages {
  readonly language: Language;
  readonly documentLanguage: string;
  readonly otherLanguage: { readonly label: string; readonly lang: string; readonly title: string };
  readonly skipToContent: string;
  readonly sourceLine: (publisher: string, date: string, part: string | null) => string;
  /** Several reports in one line: the names of the first, and how many more there are. */
  readonly moreSources: (names: string, left: number) => string;
  readonly notOfficial: string;
  readonly holdings: (figures: number, measures: number) => string;
  readonly nav: {
    readonly label: string;
    readonly overview: string;
    readonly measures: string;
    readonly timeline: string;
    readonly table: string;
    readonly method: string;
    readonly checks: string;
    readonly text: string;
    readonly periods: string;
    readonly dictionary: string;
  };
  /** The menu of reports that were published together. */
  readonly reports: {
    readonly label: string;
    readonly count: (reports: number) => string;
    readonly elsewhere: string;
  };
  readonly tools: {
    readonly export: string;
    readonly print: string;
    readonly settings: string;
    readonly theme: string;
    readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
    readonly contrast: string;
    readonly largeText: string;
    readonly shortcuts: string;
    readonly share: string;
    readonly help: string;
  };
  readonly help: {
    readonly title: string;
    readonly keys: Readonly<Record<"/" | "?" | "e" | "t" | "0", string>>;
    readonly note: string;
  };
  readonly search: { readonly label: string; readonly placeholder: string; readonly clear: string };
  readonly filter: {
    readonly label: string;
    readonly area: string;
    readonly field: string;
    readonly place: string;
    /** The first of the places that are chosen, and how many they are. */
    readonly places: (first: string, count: number) => string;
    readonly kind: string;
    readonly period: string;
    readonly from: string;
    readonly to: string;
    /** Stands between the two ends. */
    readonly until: string;
    readonly undated: (figures: number, measures: number) => string;
    /** A period in words, and how many figures without a date it leaves out or keeps. */
    readonly range: (period: string, undated: number, kept: boolean) => string;
    readonly source: string;
    readonly all: string;
    readonly any: string;
    readonly more: string;
    readonly clear: string;
    readonly shown: (shown: number, total: number) => string;
    readonly areaWithoutFigures: (measures: number) => string;
  };
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly repaired: (parts: string) => string;
  readonly dismiss: string;
  readonly headlines: string;
  readonly noHeadlines: (measures: number) => string;
  readonly nothingFound: { readonly title: string; readonly advice: string };
  readonly areaCounts: (figures: number, measures: number) => string;
  readonly noFiguresInArea: string;
  readonly derived: string;
  readonly derivedTitle: string;
  readonly caution: string;
  readonly bounds: Readonly<Record<"exact" | "at_least" | "at_most" | "about" | "range", string>>;
  readonly paragraph: (number: number) => string;
  readonly paragraphLong: (number: number) => string;
  readonly before: string;
  readonly after: string;
  readonly rankAmong: (rank: string, among: string) => string;
  readonly streak: (years: string) => string;
  readonly partOf: (part: string, whole: string) => string;
  /** Whether a target is met, where target and attained are both stated. */
  readonly targetMet: Readonly<Record<"met" | "missed", string>>;
  readonly stated: string;
  readonly rest: (count: string) => string;
  readonly outOf: (count: string) => string;
  readonly card: {
    readonly morePlaces: (shown: number, left: number) => string;
    /** The way to the places that a chart has no room for. */
    readonly choosePlaces: string;
    readonly moreParagraphs: (left: number) => string;
    readonly moreFigures: (shown: number, left: number) => string;
    readonly inTable: string;
    readonly showTable: string;
    readonly showChart: string;
    readonly details: string;
    readonly download: string;
    readonly failed: string;
  };
  readonly otherFigures: string;
  readonly measures: {
    readonly title: string;
    readonly summary: (shown: number, without: number) => string;
    readonly withoutFigures: string;
    readonly figures: (count: number) => string;
    readonly parts: string;
    /** Where the report dates no beginning. */
    readonly sinceUnstated: string;
    readonly statuses: Readonly<Record<Measure["status"], string>>;
  };
  /** The picture of which measures carry figures. */
  readonly matrix: {
    readonly title: string;
    readonly summary: (measures: number, withFigures: number) => string;
    readonly some: (withFigures: number, measures: number) => string;
    readonly filled: string;
    readonly outlined: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly lede: (nodes: number, measures: number) => string;
    readonly undated: (count: number) => string;
  };
  readonly table: {
    readonly title: string;
    readonly caption: (shown: number, total: number) => string;
    readonly columns: string;
    readonly columnsHint: string;
    readonly empty: string;
    readonly resetColumns: string;
    readonly sortBy: (column: string) => string;
    readonly sorted: (column: string, descending: boolean) => string;
    readonly headers: Readonly<Record<TableColumn, string>>;
    readonly openFigure: (name: string) => string;
  };
  readonly csv: {
    readonly title: string;
    readonly shown: (rows: number, columns: number) => string;
    readonly everything: (rows: number, columns: number) => string;
    readonly measures: (rows: number) => string;
    readonly note: string;
    readonly saved: (name: string) => string;
    readonly failed: string;
    readonly close: string;
    readonly published: string;
  };
  readonly figure: {
    readonly close: string;
    readonly printed: string;
    readonly baseUnits: string;
    readonly bound: string;
    readonly period: string;
    readonly periodBasis: Readonly<Record<"stated" | "resolved" | "not_stated", string>>;
    readonly place: string;
    readonly population: string;
    readonly definition: string;
    readonly kind: string;
    readonly polarity: string;
    readonly polarities: Readonly<Record<"more_is_better" | "less_is_better" | "neither", string>>;
    readonly saidBy: string;
    readonly theReport: string;
    readonly officialStatistics: (who: string) => string;
    readonly quoted: (who: string) => string;
    readonly source: string;
    readonly derivedValues: string;
    readonly formula: string;
    readonly cautions: string;
    readonly comparability: string;
    readonly verdicts: Readonly<Record<"comparable" | "with_caution" | "not_comparable", string>>;
    readonly sourceLine: (publisher: string, date: string, paragraph: string) => string;
    readonly compare: string;
    readonly compareWith: string;
    readonly choose: string;
    readonly related: string;
    readonly measure: string;
    readonly copySentence: string;
    readonly copyCitation: string;
    readonly copyLink: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly previous: string;
    readonly next: string;
  };
  readonly method: {
    readonly title: string;
    readonly source: string;
    readonly how: string;
    readonly howItems: readonly string[];
    readonly data: string;
    readonly dataFiles: string;
    readonly license: string;
    readonly software: string;
    readonly softwareLicenses: string;
    readonly credits: Readonly<
      Record<"reporter" | "contributor" | "editor" | "photographer", string>
    >;
    readonly covered: (covered: number, excused: number, paragraphs: number) => string;
  };
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly back: string;
  readonly noScript: string;
  /** Where the browser is older than the page's scripts need. */
  readonly tooOld: string;
  readonly listSeparator: string;
}

export const tableColumns = [
  "area",
  "field",
  "name",
  "value",
  "bound",
  "period",
  "place",
  "kind",
  "saidBy",
  "measure",
  "paragraph",
  "source",
] as const;
export type TableColumn = (typeof tableColumns)[number];

export const catalogues: Readonly<Record<Language, Messages>> = { zh, en };
