import { templateSheetsOf, type TemplateSheet } from "../columns/sheets";
import type { TemplateColumn } from "../columns/TemplateColumn";
import type { Bilingual, Dataset } from "../dataset/Dataset";
import { isPlaceholder } from "./placeholders";
import { CellWriter, sheetRows } from "./template/templateRows";

/** A text that a person still has to write, and where it stands in the dataset's workbook. */
export interface Placeholder {
  readonly sheet: Bilingual;
  /** Row of the sheet as a spreadsheet counts it; the headers are row 1. */
  readonly row: number;
  /** Column as a spreadsheet names it: `A`, `AB`. */
  readonly column: string;
  readonly header: Bilingual;
  /** Id of the row's record; empty where it has none. */
  readonly record: string;
  /** What stands there. */
  readonly text: string;
  /** `unwritten` is still the program's text; `repeated` stands in the place of several that would differ. */
  readonly fault: "unwritten" | "repeated";
}

/** Records that have one text in places where each has its own; fewer may be chance. */
const FEWEST_REPEATED = 3;

function holdsPlaceholder(value: unknown): boolean {
  if (typeof value === "string") return isPlaceholder(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(holdsPlaceholder);
}

/** 1 is A, 27 is AA. */
function columnName(position: number): string {
  const rest = Math.floor((position - 1) / 26);
  return `${rest === 0 ? "" : columnName(rest)}${String.fromCharCode(65 + ((position - 1) % 26))}`;
}

/** Whether every record has a text of its own in the column: names and statements of figures and measures. */
function isOwnText({ key }: TemplateSheet, { path }: TemplateColumn): boolean {
  const [field] = path;
  return (field === "name" || field === "statement") && (key === "figures" || key === "measures");
}

/** Every text cell of the workbook that `dataset` makes, sheet by sheet, row by row. */
function* cellsOf(
  dataset: Dataset,
): Generator<Omit<Placeholder, "fault"> & { readonly isOwn: boolean }> {
  const writer = new CellWriter(dataset, "zh");
  for (const sheet of templateSheetsOf(dataset)) {
    const { columns } = sheet;
    const idAt = (of: TemplateColumn["of"]): number =>
      columns.findIndex((column) => column.path.join(".") === "id" && column.of === of);
    const ids = { record: idAt("record"), metric: idAt("metric") };
    for (const [index, cells] of sheetRows(dataset, sheet, writer).entries()) {
      for (const [at, column] of columns.entries()) {
        const text = cells[at];
        if (typeof text !== "string" || column.codes !== undefined) continue;
        yield {
          sheet: sheet.title,
          row: index + 2,
          column: columnName(at + 1),
          header: column.header,
          record: String(cells[ids[column.of]] ?? ""),
          text,
          isOwn: isOwnText(sheet, column),
        };
      }
    }
  }
}

/**
 * All texts of a dataset that a person still has to write, by their cells in its workbook; empty when it is finished.
 * A table of statistics has its words from the table: nobody writes a text of its own for each of its figures.
 */
export function findPlaceholders(dataset: Dataset): readonly Placeholder[] {
  const isTable = dataset.sources.every(({ kind }) => kind === "statistics");
  if (isTable && !holdsPlaceholder(dataset)) return [];
  const cells = [...cellsOf(dataset)];
  const users = new Map<string, Set<string>>();
  const keyOf = ({ sheet, header, text }: Omit<Placeholder, "fault">): string =>
    JSON.stringify([sheet.en, header.en, text]);
  for (const cell of cells) {
    if (!cell.isOwn || isTable) continue;
    users.set(keyOf(cell), (users.get(keyOf(cell)) ?? new Set()).add(cell.record));
  }
  return cells.flatMap(({ isOwn, ...cell }): Placeholder[] => {
    if (isPlaceholder(cell.text)) return [{ ...cell, fault: "unwritten" }];
    const isRepeated = isOwn && (users.get(keyOf(cell))?.size ?? 0) >= FEWEST_REPEATED;
    return isRepeated ? [{ ...cell, fault: "repeated" }] : [];
  });
}
