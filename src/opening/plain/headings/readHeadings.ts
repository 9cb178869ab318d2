import type { TableDimension } from "../../../wording/views/tableRemarks";
import type { RawRow } from "../../csv/parseCsv";
import type { FileFault, FilePlace } from "../../FileFault";
import { fileFault } from "../../fileFaults";
import { limits } from "../../limits";
import { type ColumnRange, ColumnSorter, type SideColumn } from "./ColumnSorter";
import type { TableFrame } from "./findFrame";
import { headingAt } from "./headingAt";
import { plainFault } from "../plainFaults";
import { isValue } from "../words/printedValue";
import { cellAt } from "../../FileTable";
import { roleOf, type SideRole } from "../words/tableRoles";
import type { UncoveredTotal } from "../words/totals";
import type { ValueColumn } from "./ValueColumn";
import { ValueReader } from "./ValueReader";

/** The headings of a table, understood. */
export interface Headings {
  readonly side: readonly SideColumn[];
  readonly values: readonly ValueColumn[];
  /** What most of the headings of the values are; `null` where one column holds all values. */
  readonly across: TableDimension | null;
  /** Columns of words that are not needed to tell rows apart, and columns without a heading. */
  readonly leftOut: readonly string[];
  /** Columns of totals whose periods do not follow one another, which are no columns of values. */
  readonly uncovered: readonly UncoveredTotal[];
  /** Metrics that name no period and are of the one that an earlier column names. */
  readonly datedAsBefore: ReadonlySet<string>;
}

export type HeadingsReading =
  | { readonly ok: true; readonly headings: Headings }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** What tells the rows of a table apart. */
const SIDES: ReadonlySet<string> = new Set<SideRole>(["place", "metric", "period"]);

/** What most columns of values are; `null` where there is one alone, headed 数值. */
function acrossOf(values: readonly ValueColumn[]): TableDimension | null {
  if (values.length === 1 && values.every(({ heading }) => roleOf(heading) === "value"))
    return null;
  const isOfMost = (key: "period" | "place"): boolean =>
    values.filter((column) => column[key] !== null).length * 2 >= values.length;
  if (isOfMost("period")) return "period";
  return isOfMost("place") ? "place" : "metric";
}

/**
 * The parts of a table whose rows go on beside themselves, `地区 产量 地区 产量`, as narrow pages print them; the
 * whole where its headings do not repeat.
 */
function rangesOf({ headings }: TableFrame): readonly ColumnRange[] {
  const width = headings.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const texts = Array.from({ length: width }, (_, index) => headingAt(headings, index).text);
  while (texts[texts.length - 1] === "") texts.pop();
  for (let size = 2; size * 2 <= texts.length; size += 1) {
    const repeats = texts.every((text, index) => text !== "" && text === texts[index % size]);
    const named = texts.slice(0, size).some((text) => SIDES.has(roleOf(text) ?? "value"));
    if (texts.length % size !== 0 || !repeats || !named) continue;
    return Array.from({ length: texts.length / size }, (_, part) => ({
      from: part * size,
      to: (part + 1) * size,
    }));
  }
  return [{ from: 0 }];
}

function readRange(
  frame: TableFrame,
  place: FilePlace,
  known: ReadonlySet<string>,
  range: ColumnRange,
): HeadingsReading {
  const { headings, body } = frame;
  const width = [...headings, ...body].reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width > limits.columns)
    return { ok: false, faults: [fileFault("too_many_columns", place, width)] };
  const columns = new ColumnSorter(frame, place, known, range);
  columns.sort(width);
  const { side, leftOut, faults } = columns;
  if (faults.length > 0) return { ok: false, faults };
  const [first] = columns.values;
  if (first !== undefined && side.every(({ role }) => role === "left_out" || role === "unit"))
    return { ok: false, faults: [plainFault("table_no_side", columns.at(first), first.text)] };
  const read = new ValueReader(frame, place, known, columns).read();
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, headings: { side, ...read, across: acrossOf(read.values), leftOut } };
}

/**
 * Reads the headings of a table, of each part that goes on beside the others. `place` names the sheet; `known`
 * holds names of places that need no ending.
 */
export function readHeadings(
  frame: TableFrame,
  place: FilePlace,
  known: ReadonlySet<string>,
): readonly HeadingsReading[] {
  return rangesOf(frame).map((range) => readRange(frame, place, known, range));
}

/** Whether a row of the body holds a number in one of these columns. */
export function holdsValue(row: RawRow, values: readonly ValueColumn[]): boolean {
  return values.some(({ index }) => isValue(cellAt(row, index)));
}
