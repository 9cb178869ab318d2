import type { DatasetRecord } from "./schema";

/** A dataset that has passed the schema and the integrity rules. */
export type Dataset = DatasetRecord;

/** The lists of records that a dataset consists of. */
export type DatasetList = {
  [Key in keyof Dataset]-?: NonNullable<Dataset[Key]> extends readonly unknown[] ? Key : never;
}[keyof Dataset];

/** Those whose records others name by their id. */
export type ReferenceList = Extract<
  DatasetList,
  "sources" | "areas" | "fields" | "places" | "units" | "measures" | "metrics" | "observations"
>;

/** Chinese and English of one text. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

export type Source = Dataset["sources"][number];
export type Area = Dataset["areas"][number];
export type Field = Dataset["fields"][number];
export type Place = Dataset["places"][number];
export type Unit = Dataset["units"][number];
export type Measure = Dataset["measures"][number];
export type Metric = Dataset["metrics"][number];
export type Observation = Dataset["observations"][number];
export type Period = Observation["period"];
export type Attribution = Observation["attribution"];
export type Relation = Dataset["relations"][number];
export type Caution = Dataset["cautions"][number];
export type NonFigure = Dataset["nonFigures"][number];
export type Kind = Metric["kind"];
/** Which way a number goes; of a change `rise`, `fall` or `level`, of a level `reached` or `cut_to`. */
export type Direction = NonNullable<Observation["direction"]>;
