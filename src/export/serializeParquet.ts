import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Datatype } from "../columns/Column";
import { figuresTable } from "../columns/figures";
import type { Period } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";

/**
 * Rows a group: an engine reads or passes over a group as a whole, by the least and the greatest value
 * that the file notes of each of its columns.
 */
const ROWS_IN_GROUP = 20_000;

type Value = string | number | bigint | Date | null;

/** One column of the file; of a text column the engine is told that it is UTF-8. */
interface ParquetColumn {
  readonly schema: SchemaElement;
  readonly data: Value[];
}

const FORMS: Readonly<Record<Datatype, Pick<SchemaElement, "type" | "converted_type">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  date: { type: "INT32", converted_type: "DATE" },
  integer: { type: "INT64" },
  decimal: { type: "DOUBLE" },
  percent: { type: "DOUBLE" },
};

/** The first or the last day that a year, a month or a day takes up. */
function dayOf(date: string, end: "first" | "last"): Date {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (day !== undefined) return new Date(Date.UTC(year, (month ?? 1) - 1, day));
  if (end === "first") return new Date(Date.UTC(year, (month ?? 1) - 1, 1));
  // The day before the first of the next month.
  return new Date(Date.UTC(year, month ?? 12, 0));
}

/** The days that a period covers, as `figures.csv` says them in ISO 8601; `null` where the report gives no date. */
function daysOf(period: Period): { readonly start: Date; readonly end: Date } | null {
  if (period.basis === "not_stated") return null;
  const { start, end = start, timing } = period;
  return { start: dayOf(timing === "as_of" ? end : start, "first"), end: dayOf(end, "last") };
}

function valueOf(cell: string | number | null, datatype: Datatype): Value {
  if (cell === null) return null;
  if (datatype === "integer") return BigInt(cell);
  if (datatype === "date") return new Date(`${String(cell).slice(0, 10)}T00:00:00Z`);
  return cell;
}

/** An order in which the values of a row group lie close together: metric, place, time, text. */
function sortedRows({ figures }: DatasetLookup, starts: readonly (Date | null)[]): number[] {
  const compare = (left: string, right: string): number =>
    left < right ? -1 : left > right ? 1 : 0;
  return figures
    .map(({ row }) => row)
    .sort((left, right) => {
      const [a, b] = [figures[left], figures[right]];
      if (a === undefined || b === undefined) return left - right;
      return (
        compare(a.metric.id, b.metric.id) ||
        compare(a.place.id, b.place.id) ||
        (starts[left]?.getTime() ?? Infinity) - (starts[right]?.getTime() ?? Infinity) ||
        left - right
      );
    });
}

/**
 * Every figure as a Parquet file: the columns of `figures.csv` with their types, an empty cell as null, and
 * the first and the last day of the period besides (`period_start`, `period_end`). Rows are sorted by metric,
 * place and time; statistics stand by row group. The same dataset gives the same bytes.
 */
export function serializeParquet(lookup: DatasetLookup): Uint8Array<ArrayBuffer> {
  const table = figuresTable(lookup);
  const days = lookup.figures.map(({ observation }) => daysOf(observation.period));
  const order = sortedRows(
    lookup,
    days.map((span) => span?.start ?? null),
  );
  const columns: readonly ParquetColumn[] = [
    ...table.columns.map(({ id, datatype, required }, at) => ({
      schema: {
        name: id,
        repetition_type: required === true ? ("REQUIRED" as const) : ("OPTIONAL" as const),
        ...FORMS[datatype],
      },
      data: order.map((row) => valueOf(table.rows[row]?.[at] ?? null, datatype)),
    })),
    ...(["start", "end"] as const).map((end) => ({
      schema: { name: `period_${end}`, repetition_type: "OPTIONAL" as const, ...FORMS.date },
      data: order.map((row) => days[row]?.[end] ?? null),
    })),
  ];
  return new Uint8Array(
    parquetWriteBuffer({
      schema: [
        { name: "figures", num_children: columns.length },
        ...columns.map(({ schema }) => schema),
      ],
      columnData: columns.map(({ schema: { name }, data }) => ({ name, data })),
      rowGroupSize: ROWS_IN_GROUP,
      createdBy: "reform-metrics-dashboard",
    }),
  );
}
