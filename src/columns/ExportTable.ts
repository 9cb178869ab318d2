import type { Bilingual, Language } from "../dataset/Dataset";
import { type Cell, type Code, type Column, type Datatype, wordedCell } from "./Column";

/** A column of a table that leaves the page, in the table's language. */
export interface ExportColumn extends Partial<
  Pick<Column<never>, "required" | "width" | "minimum" | "scale" | "propertyUrl">
> {
  readonly id: string;
  readonly header: string;
  readonly datatype: Datatype;
  readonly description: string;
  /** Header and description in both languages, for the metadata file; absent when only one is known. */
  readonly wording?: { readonly header: Bilingual; readonly description: Bilingual };
  /** The values that a text column is limited to, as they stand in its cells. */
  readonly codes?: readonly Code[];
}

/** How a number is shown; its value stays as it is. */
export interface NumberFormat {
  /** Decimal places as the report prints them; `null` where they are not known. */
  readonly decimals: number | null;
  /** `true` where the number is a percentage (99.88 means 99.88%). */
  readonly percent: boolean;
}

/** How the `decimal` cells of one row are shown: in base units, and in the unit that the report prints. */
export type RowFormat = Readonly<Record<"base" | "printed", NumberFormat>>;

/** How the number in a cell that holds no `integer` is shown. */
export function numberFormat(
  { datatype, scale }: ExportColumn,
  row: RowFormat | null,
): NumberFormat {
  const { decimals, percent } = row?.[scale ?? "base"] ?? { decimals: null, percent: false };
  return { decimals, percent: datatype === "percent" || (datatype === "decimal" && percent) };
}

/** A table as it leaves the page: what every writer takes. */
export interface ExportTable {
  /** Name for machines, snake_case: `figures`. */
  readonly name: string;
  /** Name for readers. */
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  /** One cell for every column, in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** Id of the column whose cells are all different; absent when there is none. */
  readonly key?: string;
  /** Id of the column by which a reader knows a row; absent when there is none. */
  readonly rowHead?: string;
  /** Of a row by its place in `rows`, since not every writer asks; absent when the columns' datatypes say enough. */
  readonly formatOfRow?: (row: number) => RowFormat | null;
}

/** Whether the cells of a column are numbers. */
export function holdsNumbers(datatype: Datatype): boolean {
  return datatype === "integer" || datatype === "decimal" || datatype === "percent";
}

/** In what form the cells of code lists leave: as codes for machines or as words for readers. */
export type CodeForm = "codes" | "words";

/** What a table is made of. */
export interface TableRequest<Entry> {
  readonly name: string;
  readonly title: string;
  readonly language: Language;
  readonly columns: readonly Column<Entry>[];
  readonly entries: readonly Entry[];
  /** Words when absent. */
  readonly codeForm?: CodeForm;
  /** Id of the column whose cells are all different; ignored when it is not among the columns. */
  readonly key?: string;
  /** Id of the column by which a reader knows a row; where it is not among the columns, none. */
  readonly rowHead?: string;
  readonly formatOf?: (entry: Entry) => RowFormat | null;
}

/** The table of some records: one row an entry, both entries and columns in the order given. */
export function tableOf<Entry>(request: TableRequest<Entry>): ExportTable {
  const { name, title, columns, entries, language, codeForm, key, rowHead, formatOf } = request;
  const keyColumn = columns.find(({ id }) => id === key);
  return {
    name,
    title,
    columns: columns.map((column) => exportColumn(column, language, codeForm)),
    rows: entries.map((entry) =>
      columns.map((column) =>
        codeForm === "codes" ? column.value(entry, language) : wordedCell(column, entry, language),
      ),
    ),
    ...(keyColumn && { key: keyColumn.id }),
    ...(rowHead !== undefined && { rowHead }),
    ...(formatOf && {
      formatOfRow: (row) => {
        const entry = entries[row];
        return entry === undefined ? null : formatOf(entry);
      },
    }),
  };
}

function exportColumn<Entry>(
  column: Column<Entry>,
  language: Language,
  codeForm: CodeForm | undefined,
): ExportColumn {
  const { head, about, value: _, codes, ...rest } = column;
  return {
    ...rest,
    header: head[language],
    description: about[language],
    wording: { header: head, description: about },
    ...(codes && {
      codes:
        codeForm === "codes" ? codes : codes.map(({ name }) => ({ code: name[language], name })),
    }),
  };
}

/**
 * A table of any length in pieces that are made one after another, so that a long one never stands in
 * memory whole and its writer can let the page breathe between them.
 */
export interface TableSlices {
  /** How many rows there are in all. */
  readonly rowCount: number;
  /** At least one, all of the same columns; made anew each time they are asked for. */
  readonly slices: () => Iterable<ExportTable>;
}

/** A table that is short enough to be one piece. */
export function oneSlice(table: ExportTable): TableSlices {
  return { rowCount: table.rows.length, slices: () => [table] };
}

/** The first rows with all that the table says of itself: columns, title, name. */
export function headOf({ slices }: TableSlices): ExportTable {
  for (const slice of slices()) return slice;
  throw new Error("A table has no slice: one without rows has an empty one");
}
