import type { TableDimension } from "../../wording/views/tableRemarks";
import type { RawRow } from "../csv/parseCsv";
import type { FileFault, FilePlace } from "../FileFault";
import { fileFault } from "../fileFaults";
import { limits } from "../limits";
import type { TableFrame } from "./findFrame";
import { plainFault } from "./plainFaults";
import { readValue } from "./printedValue";
import { type PeriodWords, periodInTitle, readPeriodWords } from "./readPeriodWords";
import { isUnit, splitUnit } from "./splitUnit";
import { isPlaceName, roleOf, rolesOfCorner, type SideRole } from "./tableRoles";

/** A column that tells of the rows. */
export interface SideColumn {
  readonly index: number;
  readonly heading: string;
  readonly role: SideRole;
}

/** A column of values and what its heading says of them. */
export interface ValueColumn {
  readonly index: number;
  readonly heading: string;
  readonly metric: string | null;
  readonly place: string | null;
  readonly period: PeriodWords | null;
  readonly unit: string | null;
}

/** The headings of a table, understood. */
export interface Headings {
  readonly side: readonly SideColumn[];
  readonly values: readonly ValueColumn[];
  /** What the headings of the values are; `null` where one column holds all values. */
  readonly across: TableDimension | null;
  /** Rows of the body that hold no values but belong to the headings: that of the units. */
  readonly unitRow: RawRow | null;
}

export type HeadingsReading =
  | { readonly ok: true; readonly headings: Headings }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

interface Heading {
  readonly index: number;
  readonly text: string;
}

const DIMENSIONS = {
  period: { zh: "时期", en: "periods" },
  place: { zh: "地区", en: "places" },
  metric: { zh: "指标", en: "metrics" },
} as const;

function cellAt(row: RawRow, index: number): string {
  return (row.cells[index] ?? "").trim();
}

function hasValues(rows: readonly RawRow[], index: number): boolean {
  return rows.some((row) => {
    const { kind } = readValue(cellAt(row, index), null);
    return kind === "printed" || kind === "no_unit";
  });
}

/** Whether every filled cell of a column passes; `false` for a column without any. */
function all(rows: readonly RawRow[], index: number, passes: (cell: string) => boolean): boolean {
  const cells = rows.map((row) => cellAt(row, index)).filter((cell) => cell !== "");
  return cells.length > 0 && cells.every(passes);
}

/** What stands side by side, once the columns that tell of the rows are known. */
function acrossOf(
  headings: readonly Heading[],
  sides: ReadonlySet<SideRole>,
  year: string | null,
  known: ReadonlySet<string>,
): TableDimension {
  const isPeriod = ({ text }: Heading): boolean => readPeriodWords(text, year) !== null;
  const isPlace = ({ text }: Heading): boolean => isPlaceName(text, known);
  if (headings.some(isPeriod) && !sides.has("period")) return "period";
  if (sides.has("place")) return "metric";
  if (sides.has("metric")) return "place";
  return headings.some(isPlace) ? "place" : "metric";
}

function sideOf(heading: string): SideRole | null {
  const role = roleOf(heading);
  return role === "value" ? null : role;
}

/** The role of a corner that is blank or names both directions. */
function cornerRole(
  heading: string,
  index: number,
  across: TableDimension,
  body: readonly RawRow[],
  known: ReadonlySet<string>,
): SideRole | null {
  const named = rolesOfCorner(heading).find((role) => role !== across);
  if (named !== undefined) return named;
  if (all(body, index, (cell) => readPeriodWords(cell) !== null)) return "period";
  if (all(body, index, (cell) => isPlaceName(cell, known))) return "place";
  return across === "metric" || hasValues(body, index) ? null : "metric";
}

interface Sorted {
  readonly side: SideColumn[];
  readonly values: Heading[];
  readonly faults: FileFault[];
}

/** Reads the headings of a table. `place` names the sheet; `known` holds names of places that need no ending. */
export function readHeadings(
  frame: TableFrame,
  place: FilePlace,
  known: ReadonlySet<string>,
): HeadingsReading {
  const { header, body } = frame;
  const at = (index: number, heading?: string): FilePlace => ({
    ...place,
    row: header.number,
    column: index,
    ...(heading === undefined || heading === "" ? {} : { header: heading }),
  });
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), header.cells.length);
  if (width > limits.columns) {
    return { ok: false, faults: [fileFault("too_many_columns", place, width)] };
  }
  const sorted = sortColumns(frame, width, at, known);
  if (sorted.faults.length > 0) return { ok: false, faults: sorted.faults };
  const { side, values } = sorted;
  const sides = new Set(side.map(({ role }) => role));
  const year = yearOf(frame);
  const lone = values.length === 1 ? values[0] : undefined;
  if (lone !== undefined && roleOf(lone.text) === "value") {
    const column = {
      ...lone,
      heading: lone.text,
      metric: null,
      place: null,
      period: null,
      unit: null,
    };
    return { ok: true, headings: { side, values: [column], across: null, unitRow: null } };
  }
  const across = acrossOf(values, sides, year, known);
  const faults: FileFault[] = [];
  const columns = values.map((heading): ValueColumn => {
    const { index, text } = heading;
    const empty = { index, heading: text, metric: null, place: null, period: null, unit: null };
    const period = readPeriodWords(text, year);
    if (across === "period") {
      if (period === null)
        faults.push(
          plainFault("table_mixed_headings", at(index, text), text, { others: DIMENSIONS.period }),
        );
      return { ...empty, period };
    }
    if (across === "place") {
      if (!isPlaceName(text, known)) {
        faults.push(
          plainFault("table_mixed_headings", at(index, text), text, { others: DIMENSIONS.place }),
        );
      }
      return { ...empty, place: text };
    }
    const { name, unit } = splitUnit(text);
    const dated = sides.has("period") ? null : periodInTitle(name);
    const bare = dated === null ? name : name.replace(dated.words, "").trim();
    return bare === "" || dated === null
      ? { ...empty, metric: name, unit }
      : { ...empty, metric: bare, unit, period: dated.period };
  });
  if (faults.length > 0) return { ok: false, faults };
  const unitRow = unitRowOf(body, columns, side);
  const withUnits =
    unitRow === null
      ? columns
      : columns.map((column) => ({
          ...column,
          unit: column.unit ?? cellAt(unitRow, column.index),
        }));
  return { ok: true, headings: { side, values: withUnits, across, unitRow } };
}

/** The year that the title states for headings that leave it out. */
export function yearOf({ title }: TableFrame): string | null {
  const found = title === null ? null : periodInTitle(title);
  if (found === null) return null;
  const { start, end = start } = found.period;
  return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : null;
}

function sortColumns(
  { header, body }: TableFrame,
  width: number,
  at: (index: number, heading?: string) => FilePlace,
  known: ReadonlySet<string>,
): Sorted {
  const side: SideColumn[] = [];
  const values: Heading[] = [];
  const corners: Heading[] = [];
  const faults: FileFault[] = [];
  const [first] = body;
  if (first !== undefined && isSecondHeader(first, header)) {
    faults.push(
      plainFault(
        "table_two_header_rows",
        { ...at(0), row: first.number },
        first.cells.filter((cell) => cell.trim() !== "").join("、"),
      ),
    );
    return { side, values, faults };
  }
  for (let index = 0; index < width; index += 1) {
    const text = cellAt(header, index);
    const role = sideOf(text);
    if (role !== null) side.push({ index, heading: text, role });
    else if (text === "" && index > 0) {
      const below = body.find((row) => cellAt(row, index) !== "");
      if (below !== undefined) {
        faults.push(
          fileFault("unnamed_column", { ...at(index), row: below.number }, cellAt(below, index)),
        );
      }
    } else if (text === "" || rolesOfCorner(text).length === 2) corners.push({ index, text });
    else values.push({ index, text });
  }
  const sides = new Set(side.map(({ role }) => role));
  for (const corner of corners) {
    const across = acrossOf(values, sides, null, known);
    const role = cornerRole(corner.text, corner.index, across, body, known);
    if (role === null) {
      faults.push(
        fileFault(
          "unnamed_column",
          at(corner.index),
          body[0] === undefined ? "" : cellAt(body[0], corner.index),
        ),
      );
    } else side.push({ index: corner.index, heading: corner.text, role });
  }
  for (const { index, text } of values) {
    if (!hasValues(body, index) && body.some((row) => cellAt(row, index) !== "")) {
      const isEmptySeries = all(body, index, (cell) => readValue(cell, null).kind === "none");
      if (!isEmptySeries) faults.push(plainFault("table_unknown_heading", at(index, text), text));
    }
  }
  return { side, values, faults };
}

/** Whether a row continues the headings: nothing stands at its left, and words instead of values beside it. */
function isSecondHeader(row: RawRow, header: RawRow): boolean {
  const cells = row.cells.map((cell) => cell.trim());
  const words = cells.slice(1).filter((cell) => cell !== "");
  if ((cells[0] ?? "") !== "" || words.length === 0) return false;
  const isValue = (cell: string): boolean => {
    const { kind } = readValue(cell, null);
    return kind === "printed" || kind === "no_unit" || kind === "none";
  };
  const continued = cells.some(
    (cell, index) => index > 0 && cell !== "" && cellAt(header, index) === "",
  );
  const areUnits = words.every((word) => isUnit(word));
  if (areUnits && !continued) return false;
  return (
    words.every((word) => !isValue(word) || readPeriodWords(word) !== null) &&
    (continued || words.some((word) => !isValue(word)))
  );
}

/** The row right below the headings that holds their units: `单位 | 亿元 | 万人`. */
function unitRowOf(
  body: readonly RawRow[],
  columns: readonly ValueColumn[],
  side: readonly SideColumn[],
): RawRow | null {
  const [first] = body;
  if (first === undefined || side.some(({ role }) => role === "unit")) return null;
  const labels = side.map(({ index }) => cellAt(first, index)).filter((cell) => cell !== "");
  if (labels.some((label) => roleOf(label) !== "unit")) return null;
  const units = columns.map(({ index }) => cellAt(first, index));
  return units.some((unit) => unit !== "") && units.every((unit) => unit === "" || isUnit(unit))
    ? first
    : null;
}
