import { columnsOf } from "../columns/Column";
import { type ExportTable, tableOf } from "../columns/ExportTable";
import type { Language } from "../dataset/Dataset";
import { openWords } from "../wording/views/openWords";
import type { Placeholder } from "./findPlaceholders";

const zh = openWords.zh.unwritten;
const en = openWords.en.unwritten;
const column = columnsOf<Placeholder>();

export const placeholderColumns = [
  column("sheet", zh.sheet, en.sheet).plain(({ sheet }, language) => sheet[language]),
  column("cell", zh.cell, en.cell).plain((place) => `${place.column}${String(place.row)}`),
  column("header", zh.header, en.header).plain(({ header }, language) => header[language]),
  column("record", zh.record, en.record).plain(({ record }) => record),
  column("text", zh.text, en.text).plain(({ text }) => text),
  column("fault", zh.fault, en.fault).plain(
    ({ fault }, language) => openWords[language].unwritten.faults[fault],
  ),
];

/** What is still to be written, one row a cell of the workbook, for whoever writes it. */
export function placeholderTable(
  placeholders: readonly Placeholder[],
  language: Language,
): ExportTable {
  return tableOf({
    name: "unwritten",
    title: openWords[language].unwritten.listName,
    language,
    columns: placeholderColumns,
    entries: placeholders,
  });
}
