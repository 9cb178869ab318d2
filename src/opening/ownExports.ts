import { strToU8 } from "fflate";
import { startsWith } from "../reading/paragraphs/decodeText";
import { checkColumns } from "../columns/checks";
import { coverageColumns } from "../columns/coverage";
import { redefinedColumn } from "../columns/comparison";
import { dictionaryColumns, fieldColumns } from "../columns/dictionary";
import { faultColumns } from "../columns/faults";
import { figureColumns } from "../columns/figures";
import { measureColumns } from "../columns/measures";
import { figuresSheet } from "../columns/sheets";
import type { Bilingual } from "../dataset/Dataset";
import { exportWords } from "../wording/views/exportWords";
import type { FileTable } from "./FileTable";
import { holdsBytes } from "./holdsBytes";
import { placeholderColumns } from "./placeholderTable";
import { countHeaders } from "./template/readTable";

/*
 * What the page itself hands out to be read and quoted. None of it holds all that a dataset needs, and read as
 * somebody's own table it would break a rule in every column.
 */

interface OwnTable {
  /** All that may stand in its first row, for machines and for readers; `null` where others may as well, such as periods. */
  readonly heads: ReadonlySet<string> | null;
  /** Columns of which it has one at least, in every form of their heads. */
  readonly mark: ReadonlySet<string>;
}

interface Named {
  readonly id: string;
  readonly head: Bilingual;
}

function formsOf(columns: readonly Named[]): ReadonlySet<string> {
  return new Set(columns.flatMap(({ id, head }) => [id, head.zh, head.en]));
}

function ownTable(columns: readonly Named[], ...marks: readonly string[]): OwnTable {
  return {
    heads: formsOf(columns),
    mark: formsOf(columns.filter(({ id }) => marks.includes(id))),
  };
}

const ownTables: readonly OwnTable[] = [
  // What is copied leaves the identifier behind.
  ownTable(figureColumns, "figure_id", "cautions", "comparability_note", "attribution_who"),
  ownTable(measureColumns, "measure_id"),
  ownTable(checkColumns, "check_id"),
  ownTable(coverageColumns, "non_figures"),
  ownTable(dictionaryColumns, "datatype"),
  ownTable(fieldColumns, "only_for"),
  ownTable(faultColumns, "remedy"),
  ownTable(placeholderColumns, "cell"),
  { heads: null, mark: formsOf([redefinedColumn]) },
];

/** Sheets that stand beside an exported table in its workbook. */
const besides: ReadonlySet<string> = new Set(
  Object.values(exportWords).flatMap(({ workbook }) => [
    workbook.cover,
    workbook.notes,
    workbook.dictionary,
  ]),
);

function isOwnTable({ rows }: FileTable): boolean {
  const heads = (rows[0]?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== "");
  // The template has some heads of the figures, and is made to be opened.
  if (countHeaders(heads, figuresSheet) === heads.length) return false;
  return ownTables.some(
    (own) =>
      heads.some((head) => own.mark.has(head)) &&
      heads.every((head) => own.heads === null || own.heads.has(head)),
  );
}

/** Whether a file holds an exported table and nothing else that could be read. */
export function isOwnExport(tables: readonly FileTable[]): boolean {
  return (
    tables.some(isOwnTable) &&
    tables.every((table) => besides.has(table.name ?? "") || isOwnTable(table))
  );
}

/** What a JSON file is that holds no dataset: an exported table, or what describes data to programs. */
export function jsonBesideData(value: unknown): "table" | "metadata" | null {
  if (typeof value !== "object" || value === null || "observations" in value) return null;
  if ("columns" in value && "rows" in value) return "table";
  return "@context" in value || "$schema" in value ? "metadata" : null;
}

/** How every document of the dashboard carries its data. */
const DATA_OF_PAGE = strToU8('<script type="application/json" id="dataset">');
const DOCTYPE = strToU8("<!doctype html>");

/** Whether the bytes are a page of the dashboard: one that was saved whole, or one that it is published as. */
export function isDashboard(bytes: Uint8Array): boolean {
  return startsWith(bytes, [...DOCTYPE]) && holdsBytes(bytes, DATA_OF_PAGE);
}
