import { parsePrinted } from "../../reading/numerals/parsePrinted";
import type { Dataset, Language } from "../../dataset/Dataset";
import type { Fault } from "../../dataset/Fault";
import { type ParsedDataset, parseDataset } from "../../dataset/parseDataset";
import type { TableRemark } from "../../wording/views/tableRemarks";
import { type FileFault, toFault } from "../FileFault";
import { fileFault, ownExport, sheetText } from "../fileFaults";
import { type FileTable, rangeText, withHeadings } from "../FileTable";
import type { OpenedFile, SheetReading } from "../OpenedFile";
import { isOwnExport } from "../ownExports";
import { type OnProgress, progressOf } from "../ReadProgress";
import type { ProposedRelation } from "../plain/body/linkFigures";
import { readPlainTables } from "../plain/readPlainTables";
import { type Assembly, idOf } from "./Assembly";
import { assembleTables, type FilledSheet } from "./assembleTables";
import { placeFaults, rawDataset } from "./placeFaults";
import { countHeaders, readTable } from "./readTable";
import { figuresSheet, templateSheets, type TemplateSheet } from "../../columns/sheets";

function normal(name: string): string {
  return name.replace(/\s/gu, "").toLowerCase();
}

/** The sheet of the template that a table is, by its name, or by headers that only figures have. */
function sheetOf(table: FileTable): TemplateSheet | null {
  if (table.name === undefined) return figuresSheet;
  const name = normal(table.name);
  const named = templateSheets.find(({ key, title }) =>
    [key, title.zh, title.en].some((word) => normal(word) === name),
  );
  if (named !== undefined) return named;
  const looksLike = table.rows
    .slice(0, 3)
    .some(({ cells }) => countHeaders(cells, figuresSheet) >= 3);
  return looksLike ? figuresSheet : null;
}

/** Names that programs give to sheets which nobody named. */
const UNNAMED = /^(?:sheet|工作表)\s?\d*$/iu;

/** Whether the name of a sheet tells where something stands: among several, or as somebody's own word. */
function namesSheets(tables: readonly FileTable[]): boolean {
  return tables.length > 1 || tables.some(({ name = "" }) => !UNNAMED.test(name.trim()));
}

/** Tables that a fault names; of more it says how many there are. */
const MOST_NAMED = 10;

function namesOf(tables: readonly FileTable[]): { readonly zh: string; readonly en: string } {
  const { length } = tables;
  const named = tables.slice(0, MOST_NAMED).map(({ name }) => name ?? "");
  const isAll = length === named.length;
  return {
    zh: named.join("、") + (isAll ? "" : `等 ${length} 张`),
    en: named.join(", ") + (isAll ? "" : ` and others, ${length} in all`),
  };
}

interface Sorted {
  readonly sheets: readonly FilledSheet[];
  readonly faults: readonly FileFault[];
}

function sortTables(tables: readonly FileTable[]): Sorted {
  const sheets: FilledSheet[] = [];
  const faults: FileFault[] = [];
  for (const table of tables) {
    const sheet = sheetOf(table);
    if (sheet === null) continue;
    const place = table.name === undefined ? {} : { sheet: table.name };
    const same = sheets.find((other) => other.sheet === sheet);
    if (same !== undefined) {
      const told = { first: same.place.sheet ?? "", kind: sheetText(sheet) };
      faults.push(fileFault("repeated_sheet", place, table.name ?? "", told));
      continue;
    }
    faults.push(
      ...withHeadings(
        table.faults,
        table.rows.slice(0, 1).filter(({ cells }) => countHeaders(cells, sheet) >= 2),
      ),
      ...table.merged
        .map(rangeText)
        .map((range) => fileFault("merged_cells", { ...place, range }, range)),
    );
    // A sheet of the template that nobody filled in has only its headers, or nothing.
    const isEmpty = table.rows.length === 0 && sheet !== figuresSheet;
    const read = isEmpty ? { rows: [], faults: [] } : readTable(table.rows, sheet, table.name);
    for (const fault of read.faults) faults.push(fault);
    sheets.push({ sheet, place, table: read });
  }
  const figures = sheets.find(({ sheet }) => sheet === figuresSheet);
  if (figures === undefined) {
    faults.push(fileFault("no_figure_sheet", {}, namesOf(tables)));
  } else if (figures.table.rows.length === 0 && figures.table.faults.length === 0) {
    faults.push(fileFault("no_figures", figures.place, ""));
  }
  return { sheets, faults };
}

/** What a reader of a template needs to know besides its tables. */
export interface TemplateContext {
  readonly fileName: string;
  readonly language: Language;
  /** The dataset whose names and definitions are used where the file leaves them out. */
  readonly base: Dataset | null;
  /** The day on which the file is read, ISO 8601. */
  readonly today: string;
  /** What the tables are called that the reader chose; all where it is absent. */
  readonly chosen?: readonly string[];
  readonly onProgress: OnProgress;
}

function withoutRepetition(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ record, field, rule, found }) => {
    const key = JSON.stringify([record, field, rule, found]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Understood {
  readonly sheets: readonly FilledSheet[];
  readonly faults: readonly FileFault[];
  readonly remarks: readonly TableRemark[];
  /** What the tables are called; `null` where they do not say. */
  readonly title: string | null;
  readonly relations: readonly ProposedRelation[];
  readonly sheetReadings: readonly SheetReading[];
  readonly vocabulary: Dataset | null;
  readonly sourceKind: "report" | "statistics";
}

/** Whether a template tells of a report: by a sheet of sources, or by paragraphs. */
function saysWhereFrom(sheets: readonly FilledSheet[]): boolean {
  return sheets.some(
    ({ sheet, table }) =>
      (sheet.key === "sources" && table.rows.length > 0) ||
      table.rows.some(({ cells, failed }) => cells.has("paragraph") || failed.has("paragraph")),
  );
}

/** The tables as sheets of the template: by its own headers, or as an office writes its tables. */
function understand(
  tables: readonly FileTable[],
  base: Dataset | null,
  fileTitle: string,
  chosen: readonly string[] | undefined,
): Understood {
  const plain = readPlainTables(tables, base, fileTitle, chosen);
  if (plain === null) {
    const sorted = sortTables(tables.filter(({ name }) => chosen?.includes(name ?? "") ?? true));
    const sourceKind = saysWhereFrom(sorted.sheets) ? "report" : "statistics";
    const unsaid = { remarks: [], title: null, relations: [], sheetReadings: [] };
    return { ...sorted, ...unsaid, vocabulary: base, sourceKind };
  }
  const { rows, vocabulary, faults, remarks, title, relations, sheets } = plain;
  const table = { rows, faults };
  const isEmpty = rows.length === 0 && faults.length === 0;
  return {
    sheets: [{ sheet: figuresSheet, place: {}, table }],
    faults: isEmpty ? [fileFault("no_figures", {}, "")] : faults,
    remarks,
    title,
    relations,
    sheetReadings: sheets,
    vocabulary,
    sourceKind: "statistics",
  };
}

/** How many figures were linked in the end; nothing where none were. */
function asLinked(remark: TableRemark, { lists, proposed }: Assembly): TableRemark[] {
  if (remark.kind !== "linked") return [remark];
  const count = lists.relations.filter(({ record }) => proposed.has(idOf(record))).length;
  return count === 0 ? [] : [{ ...remark, count }];
}

/** The dataset that is made, without relations that were only suggested and cannot be. */
function parseAssembly(assembly: Assembly): ParsedDataset {
  const parsed = parseDataset(rawDataset(assembly), parsePrinted);
  if (parsed.ok) return parsed;
  const wrong = new Set(parsed.faults.map(({ record }) => record));
  const { relations } = assembly.lists;
  const kept = relations.filter(
    ({ record }) => !(assembly.proposed.has(idOf(record)) && wrong.has(idOf(record))),
  );
  if (kept.length === relations.length) return parsed;
  relations.splice(0, relations.length, ...kept);
  return parseDataset(rawDataset(assembly), parsePrinted);
}

/**
 * The dataset that a filled-in template or an office's own table holds, or everything that is wrong with it
 * by sheet, row and column.
 */
export function readTemplate(tables: readonly FileTable[], context: TemplateContext): OpenedFile {
  const { fileName, language, base, today, chosen, onProgress } = context;
  onProgress(progressOf("records"));
  if (isOwnExport(tables)) {
    return { ok: false, faults: [toFault(ownExport("table"), fileName, language)] };
  }
  const name = fileName.replace(/\.[^.]*$/u, "").slice(0, 200) || fileName;
  const understood = understand(tables, base, name, chosen);
  const { sheets, faults, remarks, relations, vocabulary, sourceKind } = understood;
  const told = (all: readonly FileFault[]): Fault[] =>
    all.map((fault) => toFault(fault, fileName, language));
  if (!sheets.some(({ sheet, table }) => sheet === figuresSheet && table.rows.length > 0)) {
    return { ok: false, faults: withoutRepetition(told(faults)) };
  }
  const title = understood.title ?? name;
  const assembly = assembleTables(sheets, vocabulary, {
    title,
    today,
    relations,
    sourceKind,
    namesSheets: namesSheets(tables),
  });
  onProgress(progressOf("checks"));
  const parsed = parseAssembly(assembly);
  const own = told([...faults, ...assembly.faults]);
  if (parsed.ok && own.length === 0)
    return {
      ok: true,
      dataset: parsed.dataset,
      remarks: remarks.flatMap((remark) => asLinked(remark, assembly)),
      sheets: understood.sheetReadings,
    };
  // Lists that stay empty because their rows were refused are no second fault.
  const unexplained = parsed.ok
    ? []
    : parsed.faults.filter(({ rule }) => own.length === 0 || rule !== "list_too_short");
  const placed = placeFaults(unexplained, assembly, fileName, language);
  return { ok: false, faults: withoutRepetition([...own, ...placed]) };
}
