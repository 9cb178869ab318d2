import type { Area, Bilingual, Metric, Unit } from "../../dataset/Dataset";

/*
 * What a build of many reports lays beside them: a few files of JSON that find a report and a metric, and the
 * figures of all reports as Parquet, of which a reader's browser fetches the rows of one metric alone. A host of
 * files carries all of it.
 */

/** A report as the catalogue tells of it. */
export interface ReportEntry {
  readonly id: string;
  /** Its folder as seen from the root of what is published: `reports/river-city/`; empty for the root itself. */
  readonly folder: string;
  readonly title: Bilingual;
  /** Whether it has a page in English. */
  readonly hasEnglish: boolean;
  readonly publisher: Bilingual | null;
  /** Day of its last source; `null` where none is known. */
  readonly published: string | null;
  /** First and last year of its figures; `null` where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** Positions in `CatalogueHead.places` and `.areas`. */
  readonly places: readonly number[];
  readonly areas: readonly number[];
  readonly figures: number;
  readonly measures: number;
}

/** What the catalogue's page fetches first. */
export interface CatalogueHead {
  readonly reports: number;
  readonly figures: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly places: readonly Bilingual[];
  readonly areas: readonly Pick<Area, "name" | "color">[];
  /** The files of `ReportEntry[]`, the newest reports first. */
  readonly parts: readonly { readonly file: string; readonly reports: number }[];
}

/**
 * A metric across reports: what has one name, one unit, one kind and one population is one metric. Reports may
 * define it differently in words.
 */
export interface MetricEntry {
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly population: Bilingual;
  /** Position in `CatalogueHead.areas`. */
  readonly area: number;
  readonly figures: number;
  readonly reports: number;
  readonly places: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Name of its files without ending: `figures/0003`. */
  readonly file: string;
  /** Position in `FigureFile.metrics`. */
  readonly at: number;
}

/** The rows of one place, which lie one after the other in order of time. */
export interface PlaceRows {
  readonly name: Bilingual;
  /** Position of the first row in the file. */
  readonly first: number;
  readonly figures: number;
}

/** A metric as its file holds it. */
export interface MetricRows {
  readonly metric: Pick<Metric, "name" | "kind" | "polarity" | "population" | "definition">;
  readonly unit: Unit;
  /** How many different definitions the reports give; the metric's own is the first. */
  readonly definitions: number;
  /** First and last year that a period begins in; `null` where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** By name. */
  readonly places: readonly PlaceRows[];
}

/** What is to be known of a Parquet file before it is asked for rows. */
export interface FigureFile {
  readonly bytes: number;
  /** Bytes at its end that say where what lies. */
  readonly tail: number;
  readonly metrics: readonly MetricRows[];
}

/** Columns that the figures of all reports have besides those of `figures.parquet`. */
export const reportColumns = [
  "report_id",
  "report_folder",
  "report_title_zh",
  "report_title_en",
  "publisher_zh",
  "publisher_en",
  "source_kind",
  "place_level",
  "place_within_zh",
  "place_within_en",
  "direction",
] as const;

/** The catalogue's own files, as seen from its page. */
export const catalogueFiles = { head: "catalogue.json", metrics: "metrics.json" } as const;
