import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Cell, Datatype } from "../columns/Column";
import { figuresTable } from "../columns/figures";
import type { Period } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";

/**
 * Rows a group: an engine reads or passes over a group as a whole, by the least and the greatest value
 * that the file notes of each of its columns.
 */
const ROWS_IN_GROUP = 20_000;

type Value = string | number | bigint | Date | null;

/** A column of a file: what its cells hold, and whether none of them may be empty. */
export interface ParquetColumn {
  readonly id: string;
  readonly datatype: Datatype;
  readonly required: boolean;
}

/** Rows of cells as `figures.csv` has them, a date as `2024-06-30`, with the columns that they stand under. */
export interface ParquetTable {
  readonly columns: readonly ParquetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

const FORMS: Readonly<Record<Datatype, Pick<SchemaElement, "type" | "converted_type">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  date: { type: "INT32", converted_type: "DATE" },
  integer: { type: "INT64" },
  decimal: { type: "DOUBLE" },
  percent: { type: "DOUBLE" },
};

/** The first or the last day that a year, a month or a day takes up. */
function dayOf(date: string, end: "first" | "last"): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  const first = end === "first" || day !== undefined;
  // Of a last day: the day before the first of the next month.
  const at = first ? Date.UTC(year, (month ?? 1) - 1, day ?? 1) : Date.UTC(year, month ?? 12, 0);
  return new Date(at).toISOString().slice(0, 10);
}

/** The days that a period covers, as `figures.csv` says them in ISO 8601; `null` where the report gives no date. */
function daysOf(period: Period): { readonly start: string; readonly end: string } | null {
  if (period.basis === "not_stated") return null;
  const { start, end = start, timing } = period;
  return { start: dayOf(timing === "as_of" ? end : start, "first"), end: dayOf(end, "last") };
}

function valueOf(cell: Cell, datatype: Datatype): Value {
  if (cell === null) return null;
  if (datatype === "integer") return BigInt(cell);
  if (datatype === "date") return new Date(`${String(cell).slice(0, 10)}T00:00:00Z`);
  return cell;
}

/** An order in which the values of a row group lie close together: metric, place, time, text. */
function sortedRows({ figures }: DatasetLookup, starts: readonly (string | null)[]): number[] {
  return figures
    .map(({ row }) => row)
    .sort((left, right) => {
      const [a, b] = [figures[left], figures[right]];
      if (a === undefined || b === undefined) return left - right;
      return (
        byCode(a.metric.id, b.metric.id) ||
        byCode(a.place.id, b.place.id) ||
        byCode(starts[left] ?? UNDATED, starts[right] ?? UNDATED) ||
        left - right
      );
    });
}

/** Stands behind every day. */
export const UNDATED = "~";

/** By the codes of the characters, the same on every machine. */
export function byCode(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The columns of `figures.csv`, and the first and the last day of the period besides (`period_start`,
 * `period_end`).
 */
export function parquetColumns(lookup: DatasetLookup): readonly ParquetColumn[] {
  const { columns } = figuresTable(lookup, []);
  return [
    ...columns.map(({ id, datatype, required = false }) => ({ id, datatype, required })),
    ...["period_start", "period_end"].map((id) => ({
      id,
      datatype: "date" as const,
      required: false,
    })),
  ];
}

/** Every figure under `parquetColumns`, sorted by metric, place and time. */
export function parquetTable(lookup: DatasetLookup): ParquetTable {
  const { rows } = figuresTable(lookup);
  const days = lookup.figures.map(({ observation }) => daysOf(observation.period));
  const order = sortedRows(
    lookup,
    days.map((span) => span?.start ?? null),
  );
  return {
    columns: parquetColumns(lookup),
    rows: order.map((row) => [
      ...(rows[row] ?? []),
      days[row]?.start ?? null,
      days[row]?.end ?? null,
    ]),
  };
}

/**
 * The table as a Parquet file, numbers as numbers, an empty cell as null; the same table gives the same bytes.
 *
 * @param groups rows of each row group, the last for all that are left; statistics stand by row group
 */
export function writeParquet(
  { columns, rows }: ParquetTable,
  groups: number | readonly number[] = ROWS_IN_GROUP,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [
        { name: "figures", num_children: columns.length },
        ...columns.map(({ id, datatype, required }) => ({
          name: id,
          repetition_type: required ? ("REQUIRED" as const) : ("OPTIONAL" as const),
          ...FORMS[datatype],
        })),
      ],
      columnData: columns.map(({ id, datatype }, at) => ({
        name: id,
        data: rows.map((row) => valueOf(row[at] ?? null, datatype)),
      })),
      rowGroupSize: typeof groups === "number" ? groups : [...groups],
      createdBy: "reform-metrics-dashboard",
    }),
  );
}

/** Every figure as a Parquet file: `parquetTable`, written. */
export function serializeParquet(lookup: DatasetLookup): Uint8Array<ArrayBuffer> {
  return writeParquet(parquetTable(lookup));
}
