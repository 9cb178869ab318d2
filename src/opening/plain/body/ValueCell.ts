import type { RawRow } from "../../csv/parseCsv";
import type { FilePlace } from "../../FileFault";
import type { RowMetric } from "../words/MetricNames";
import type { Said } from "../PlainTable";
import type { Headings } from "../headings/readHeadings";
import type { ValueColumn } from "../headings/ValueColumn";
import type { PeriodCell, SideCells } from "./SideCells";

/** A row that is a total of the rows above it or below it, and what it is a total of. */
export interface TotalRow {
  readonly words: Said;
  /** What the rows that it is a total of have in common with it. */
  readonly group: string;
}

/** What the cells beside the values say of a row. */
export interface RowSide {
  readonly metric: RowMetric | null;
  readonly place: Said | null;
  readonly periods: readonly PeriodCell[];
  readonly total: TotalRow | null;
}

/** Columns side by side that are headed together, and the cells beside their values. */
export interface Block {
  readonly headings: Headings;
  readonly side: SideCells;
  /** The one year that the headings name, for those that leave it out: 1-11月 beside 2025年11月. */
  readonly year: string | null;
}

/** A cell that holds a value, and what is known of it before the value is read. */
export interface ValueCell {
  readonly row: RawRow;
  /** As the row of its own above it makes it. */
  readonly column: ValueColumn;
  readonly beside: RowSide;
  readonly block: Block;
  /** Where the column's heading stands. */
  readonly heading: FilePlace;
  /** Whether it is the number of the month of a stock, and that of the time so far another. */
  readonly isMonthApart: boolean;
}
