import type { Bilingual, Language } from "../dataset/Dataset";
import { listed } from "./cellText";

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

/** Text, a number in a number column, or `null` where nothing is known. */
export type Cell = string | number | null;

/**
 * One column of a kind of record, described once: screen, clipboard, CSV, XLSX, JSON, the metadata file and
 * the data dictionary are all made from it. `Entry` is the record that a row stands for.
 */
export interface Column<Entry> {
  /** Name for machines, snake_case, unique in the table: `value_low`. */
  readonly id: string;
  /** Name for readers. */
  readonly head: Bilingual;
  /** What the column holds, its unit, and what an empty cell means. */
  readonly about: Bilingual;
  readonly datatype: Datatype;
  /** `true` where no cell is ever empty. */
  readonly required: boolean;
  /** Width in characters of a spreadsheet (one Chinese character is two); the writer chooses when absent. */
  readonly width?: number;
  /** Least value of a number column. */
  readonly minimum?: number;
  /** Present where numbers are in the unit that the report prints (5843 of 亿元), not in base units. */
  readonly scale?: "printed";
  /** Address of the standard property that the column expresses (SDMX, Dublin Core). */
  readonly propertyUrl?: string;
  /** The closed list that `value` takes its codes from. */
  readonly codes?: readonly Code[];
  /** A code list's value is the code; `language` matters to columns that speak the reader's language. */
  readonly value: (entry: Entry, language: Language) => Cell;
}

/** A list as the page words it, in the order of the Chinese words. */
export function wordedCodes<Value extends string>(
  zh: Readonly<Record<Value, string>>,
  en: Readonly<Record<Value, string>>,
): readonly Code[] {
  const english = new Map(Object.entries<string>(en));
  return Object.entries<string>(zh).map(([code, name]) => ({
    code,
    name: { zh: name, en: english.get(code) ?? "" },
  }));
}

/** What a cell says to a reader: the name of its code, or its value. */
export function wordedCell<Entry>(
  { value, codes }: Column<Entry>,
  entry: Entry,
  language: Language,
): Cell {
  const cell = value(entry, language);
  return codes?.find(({ code }) => code === cell)?.name[language] ?? cell;
}

function columnNamed<Entry>(columns: readonly Column<Entry>[], id: string): Column<Entry> {
  const column = columns.find((candidate) => candidate.id === id);
  if (column) return column;
  const known = columns.map((candidate) => candidate.id).join(", ");
  throw new Error(`There is no column "${id}" to export; known columns: ${known}`);
}

/**
 * The columns with these ids, in the order of the ids.
 * Throws an Error that names an id that none of them has.
 */
export function columnsNamed<Entry>(
  columns: readonly Column<Entry>[],
  ids: readonly string[],
): Column<Entry>[] {
  return ids.map((id) => columnNamed(columns, id));
}

/** The name of a column for readers. Throws an Error for an id that none of them has. */
export function headOf<Entry>(
  columns: readonly Column<Entry>[],
  id: string,
  language: Language,
): string {
  return columnNamed(columns, id).head[language];
}

/** Says what the cells hold; `Nothing` is `null` where a cell may be empty. */
interface Cells<Entry, Nothing extends null> {
  readonly text: WriteCells<Entry, string | Nothing>;
  /** Several texts in one cell; it is empty where there are none. */
  readonly list: WriteCells<Entry, readonly string[]>;
  readonly date: WriteCells<Entry, string | Nothing>;
  readonly decimal: WriteCells<Entry, number | Nothing>;
  /** A number in the unit that the report prints. */
  readonly printed: WriteCells<Entry, number | Nothing>;
  /** A whole number that is never below `minimum`. */
  readonly integer: (
    minimum: number,
    ...cells: Parameters<WriteCells<Entry, number | Nothing>>
  ) => Column<Entry>;
  /** One of the codes of a closed list. */
  readonly code: (
    width: number,
    codes: readonly Code[],
    value: (entry: Entry, language: Language) => string | Nothing,
  ) => Column<Entry>;
}

type WriteCells<Entry, Of> = (
  width: number,
  value: (entry: Entry, language: Language) => Of,
  propertyUrl?: string,
) => Column<Entry>;

/** A column of which it is said what it holds. */
interface ToldColumn<Entry> extends Cells<Entry, never> {
  /** What an empty cell means; where it is not said, none is empty. */
  readonly empty: (means: Bilingual) => Cells<Entry, null>;
}

/** A column of which the name is known. */
interface NamedColumn<Entry> {
  /** Says what the column holds. */
  about(zh: string, en: string): ToldColumn<Entry>;
  /** The head says all; a cell may be empty. */
  plain(value: (entry: Entry, language: Language) => string | null): Column<Entry>;
}

/**
 * Writes the columns of a kind of record, one a line: its name and heads, what it holds, its cells.
 *
 * ```
 * const column = columnsOf<FigureEntry>();
 * column("unit", "单位", "Unit")
 *   .about("数值的基本单位。", "Base unit of the numbers.")
 *   .text(8, ({ figure }, language) => figure.unit.symbol[language]);
 * ```
 */
export function columnsOf<Entry>() {
  return (id: string, zh: string, en: string): NamedColumn<Entry> => {
    const head = { zh, en };
    return {
      about: (aboutZh, aboutEn) => ({
        ...cellsOf<Entry>({ id, head, about: { zh: aboutZh, en: aboutEn }, required: true }),
        empty: (means) => {
          const about = {
            zh: `${aboutZh}空格\uFF1A${means.zh}。`,
            en: `${aboutEn} Empty: ${means.en}.`,
          };
          return cellsOf<Entry>({ id, head, about, required: false });
        },
      }),
      plain: (value) => ({ id, head, about: head, datatype: "text", required: false, value }),
    };
  };
}

function cellsOf<Entry>(
  named: Pick<Column<Entry>, "id" | "head" | "about" | "required">,
): Cells<Entry, null> {
  const typed =
    (datatype: Datatype): WriteCells<Entry, Cell> =>
    (width, value, propertyUrl) => ({
      ...named,
      datatype,
      width,
      value,
      ...(propertyUrl === undefined ? {} : { propertyUrl }),
    });
  return {
    text: typed("text"),
    list: (width, items) =>
      typed("text")(width, (entry, language) => listed(items(entry, language), language) || null),
    date: typed("date"),
    decimal: typed("decimal"),
    printed: (...cells) => ({ ...typed("decimal")(...cells), scale: "printed" }),
    integer: (minimum, ...cells) => ({ ...typed("integer")(...cells), minimum }),
    code: (width, codes, value) => ({ ...typed("text")(width, value), codes }),
  };
}
