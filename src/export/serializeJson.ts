import { checkExportTable } from "./checkExportTable";
import { headOf, type TableSlices } from "../columns/ExportTable";

/** Where a table comes from and what it is limited to, in the table's language. */
export interface AboutTable {
  readonly dataset: string;
  /** Full references. */
  readonly sources: readonly string[];
  /** What the figures are not, such as official statistics; `null` where there is nothing to say. */
  readonly note: string | null;
  /** Filters in words. */
  readonly filters: string;
  /** Day of the last change of the data, ISO 8601. */
  readonly modified: string;
  readonly license: string;
}

/** Where the rows of the file stand, once they are there. */
const NO_ROWS = '"rows": []';

/**
 * A table as JSON, in pieces: its name, title, columns and rows, each row an object by column id, in
 * order; `null` where nothing is known. Two spaces of indent, a line end at the end.
 * Throws an Error at an unsound slice.
 */
export function* jsonPieces(table: TableSlices, about?: AboutTable): Generator<string, void, void> {
  const { name, title, columns: all } = headOf(table);
  const columns = all.map(({ id, header, datatype, description }) => ({
    id,
    header,
    datatype,
    description,
  }));
  const file = { name, title, ...(about ? { about } : {}), columns, rows: [] };
  const text = JSON.stringify(file, null, 2);
  if (table.rowCount === 0) {
    yield `${text}\n`;
    return;
  }
  const end = text.lastIndexOf(NO_ROWS) + NO_ROWS.length - 1;
  yield text.slice(0, end);
  let isFirst = true;
  for (const slice of table.slices()) {
    checkExportTable(slice);
    let piece = "";
    for (const row of slice.rows) {
      const record = Object.fromEntries(all.map(({ id }, at) => [id, row[at] ?? null]));
      const indented = JSON.stringify(record, null, 2).replaceAll("\n", "\n    ");
      piece += `${isFirst ? "" : ","}\n    ${indented}`;
      isFirst = false;
    }
    yield piece;
  }
  yield `\n  ${text.slice(end)}\n`;
}
