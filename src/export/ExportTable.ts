import type { Bilingual } from "../dataset/Dataset";

/**
 * What the cells of a column hold.
 *
 * - `text`    words, or `null`
 * - `integer` a whole number
 * - `decimal` a number with or without decimals
 * - `percent` a percentage as a number: 99.88 means 99.88%
 * - `date`    a day as text, ISO 8601: 2024-07-15
 */
export type Datatype = "text" | "integer" | "decimal" | "percent" | "date";

/** One value of a closed list: the word that files carry and what it means. */
export interface Code {
  readonly code: string;
  readonly name: Bilingual;
}

/** A column of a table that leaves the page. */
export interface ExportColumn {
  /** Name for machines, snake_case, unique in the table: `value_low`. */
  readonly id: string;
  /** Name for readers, in the table's language. */
  readonly header: string;
  readonly datatype: Datatype;
  /** What the column holds, in the table's language, with the meaning of an empty cell. */
  readonly description: string;
  /** Width in characters of a spreadsheet (one Chinese character is two); the writer chooses when absent. */
  readonly width?: number;
  /** Header and description in both languages, for the metadata file; absent when only one is known. */
  readonly wording?: { readonly header: Bilingual; readonly description: Bilingual };
  /** `true` where no cell is ever empty. */
  readonly required?: boolean;
  /** Least value of a number column. */
  readonly minimum?: number;
  /** The values that a text column is limited to, as they stand in its cells. */
  readonly codes?: readonly Code[];
  /** Address of the standard property that the column expresses (SDMX, Dublin Core). */
  readonly propertyUrl?: string;
}

/** Text, a number in a number column, or `null` where nothing is known. */
export type ExportCell = string | number | null;

/** How the `decimal` cells of one row are shown; their values stay as they are. */
export interface RowFormat {
  /** Decimal places as the report prints them, in base units. */
  readonly decimals: number;
  /** `true` where the row's numbers are percentages (99.88 means 99.88%). */
  readonly percent: boolean;
}

/** A table as it leaves the page: what every writer of this room takes. */
export interface ExportTable {
  /** Name for machines, snake_case: `figures`. */
  readonly name: string;
  /** Name for readers. */
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  /** One cell for every column, in the order of the columns. */
  readonly rows: readonly (readonly ExportCell[])[];
  /** Id of the column whose cells are all different; absent when there is none. */
  readonly key?: string;
  /** One for every row; absent when the columns' datatypes say enough. */
  readonly rowFormats?: readonly (RowFormat | null)[];
}

/** Whether the cells of a column are numbers. */
export function holdsNumbers(datatype: Datatype): boolean {
  return datatype === "integer" || datatype === "decimal" || datatype === "percent";
}
