import type { ExportTable } from "./ExportTable";

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
