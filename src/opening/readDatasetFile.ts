import { decodeText, startsWith } from "../reading/paragraphs/decodeText";
import { parsePrinted } from "../reading/numerals/parsePrinted";
import type { Dataset, Language } from "../dataset/Dataset";
import type { Fault } from "../dataset/Fault";
import { CLOSING, SENTENCE_ENDS, STRAIGHT_QUOTES } from "../dataset/punctuation";
import { parseDataset } from "../dataset/parseDataset";
import { readGuarded } from "../export/formulaGuard";
import { parseCsv, type RawRow } from "./csv/parseCsv";
import { type FileFault, toFault } from "./FileFault";
import { fileFault, sizeText, notData, ownExport } from "./fileFaults";
import { holdsBytes } from "./holdsBytes";
import { placeInText } from "./json/placeInText";
import { scanJson } from "./json/scanJson";
import { withHeadings } from "./FileTable";
import { limits } from "./limits";
import type { OpenedFile } from "./OpenedFile";
import { isDashboard, jsonBesideData } from "./ownExports";
import { type OnProgress, progressOf } from "./ReadProgress";
import { countHeadings } from "./plain/words/tableRoles";
import { countHeaders } from "./template/readTable";
import { readTemplate, type TemplateContext } from "./template/readTemplate";
import { figuresSheet } from "../columns/sheets";
import {
  readMarkedUpTables,
  readOldWorkbook,
  readPackedWorkbook,
  type ReadWorkbook,
} from "./workbook/readWorkbook";

const SEPARATORS = [",", ";", "\t", "，", "；", "|"] as const;

/** Files that are told by their first bytes and hold no dataset. */
const OTHER_KINDS = [
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x89, 0x50, 0x4e, 0x47], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
  [[0x47, 0x49, 0x46, 0x38], "picture"],
  [[0x50, 0x41, 0x52, 0x31], "parquet"],
  [[0x1f, 0x8b], "packed"],
  [[0x52, 0x61, 0x72, 0x21], "packed"],
  [[0x37, 0x7a, 0xbc, 0xaf], "packed"],
  [[0x4d, 0x5a], "program"],
  [[0x7f, 0x45, 0x4c, 0x46], "program"],
] as const;
/** How a drawing begins, which is a picture written as text. */
const DRAWING_BEGINS = /^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/iu;
/** How a page begins that somebody saved. */
const PAGE_BEGINS = /^\s*<(?:!doctype|!--|html|head|body|meta|\?xml)/iu;

/** How the name of a workbook ends, whatever its content. */
const WORKBOOK_NAME = /\.(?:xls[xmb]?|et|ods)$/iu;

const ZIP_MARK = [0x50, 0x4b];
const OLD_OFFICE_MARK = [0xd0, 0xcf, 0x11, 0xe0];
/** `EncryptedPackage` as the old container of an encrypted workbook names it. */
const ENCRYPTED_NAME = Uint8Array.from(
  Array.from("Encrypted").flatMap((letter) => [letter.charCodeAt(0), 0]),
);

const NOTHING_IN_IT = fileFault("file_empty", {}, "");

/** The faults of bytes that are no text and no workbook that is read here; `null` for all others. */
function refuseKind(bytes: Uint8Array): FileFault | null {
  if (bytes.length > limits.bytes) return fileFault("file_too_large", {}, sizeText(bytes.length));
  if (startsWith(bytes, OLD_OFFICE_MARK)) {
    return holdsBytes(bytes, ENCRYPTED_NAME) ? fileFault("workbook_encrypted", {}, "") : null;
  }
  if (isDashboard(bytes)) return ownExport("page");
  const kind = OTHER_KINDS.find(([mark]) => startsWith(bytes, mark));
  return kind === undefined ? null : notData(kind[1]);
}

/** Rows that tell by which separator a text is separated. */
const ROWS_TRIED = 15;

const SENTENCE = new RegExp(`[${SENTENCE_ENDS}][${CLOSING}${STRAIGHT_QUOTES}]*$`, "u");
const CELL_BREAK = new RegExp(`[${SEPARATORS.join("")}]`, "u");

/** Whether a text is told in sentences: lines that end as they do are most of it, and none is a row of headings. */
function isProse(text: string): boolean {
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trim());
  const isHeaded = lines.slice(0, ROWS_TRIED).some((line) => {
    const cells = line.split(CELL_BREAK);
    return countHeaders(cells, figuresSheet) + countHeadings(cells) >= 2;
  });
  const lengthOf = (some: readonly string[]): number => some.join("").length;
  const told = lines.filter((line) => SENTENCE.test(line));
  return !isHeaded && lengthOf(told) > lengthOf(lines) / 2;
}

/** The rows of a separated text, by the separator under which most headers are known. */
function readCsvRows(
  text: string,
  onPart: (part: number) => void,
): readonly RawRow[] | readonly FileFault[] {
  // Excel's own hint of the separator; nobody's data.
  const body = text.replace(/^sep=.\r?\n/iu, "");
  const scored = SEPARATORS.map((separator) => {
    const parsed = parseCsv(body, separator, { most: ROWS_TRIED });
    const heads = parsed.ok ? parsed.rows : [];
    const known = heads.map(
      ({ cells }) => countHeaders(cells, figuresSheet) + countHeadings(cells),
    );
    return { separator, score: Math.max(0, ...known) };
  });
  const [best] = scored.sort((left, right) => right.score - left.score);
  const separator = best?.separator ?? ",";
  const parsed = parseCsv(body, separator, { onPart });
  if (!parsed.ok) {
    const top = parseCsv(body, separator, { most: 1 });
    const heads = (top.ok ? top.rows : []).filter(
      ({ cells }) => countHeaders(cells, figuresSheet) + countHeadings(cells) >= 2,
    );
    return withHeadings(parsed.faults, heads);
  }
  return parsed.rows.map(({ number, cells }) => ({ number, cells: cells.map(readGuarded) }));
}

function isFaults(value: readonly RawRow[] | readonly FileFault[]): value is readonly FileFault[] {
  const [first] = value;
  return first !== undefined && "rule" in first;
}

/** Rows that have more cells than the header: a separator inside of a text that is not quoted. */
function longRows(rows: readonly RawRow[]): FileFault[] {
  const [header] = rows;
  // Under a title nothing is known of the width; that the headers stand too low is told instead.
  if (header === undefined || countHeaders(header.cells, figuresSheet) === 0) return [];
  const width = header.cells.length;
  return rows
    .filter(({ cells }) => cells.slice(width).some((cell) => cell.trim() !== ""))
    .map(({ number, cells }) =>
      fileFault("row_too_long", { row: number, column: width }, cells.slice(width).join(" "), {
        cells: cells.length,
        columns: width,
      }),
    );
}

/** The day by the reader's own clock, ISO 8601. */
function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** What a file is read with. */
export interface ReadOptions {
  readonly language: Language;
  /** The dataset whose names and definitions stand in for what a table leaves out. */
  readonly base?: Dataset;
  /** The day that stands for the dataset's last change where its file gives none, ISO 8601; today. */
  readonly today?: string;
  /** Names of the sheets and tables that the reader chose; all that can be read when absent. */
  readonly sheets?: readonly string[];
  /** Told how far the reading is. */
  readonly onProgress?: OnProgress;
}

/** Whether JSON has a field that every dataset has, and that other people's has not. */
function isMarkedAsDataset(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "schemaVersion" in value || "metrics" in value || "observations" in value;
}

function readJson(
  text: string,
  refuse: (faults: readonly FileFault[]) => OpenedFile,
  { language, onProgress }: TemplateContext,
): OpenedFile {
  const fault = scanJson(text);
  if (fault !== null) return refuse([fault]);
  onProgress(progressOf("records"));
  const value: unknown = JSON.parse(text);
  const besideData = jsonBesideData(value);
  if (besideData !== null) return refuse([ownExport(besideData)]);
  if (!isMarkedAsDataset(value)) return refuse([notData("json")]);
  onProgress(progressOf("checks"));
  const parsed = parseDataset(value, parsePrinted);
  return parsed.ok
    ? { ...parsed, remarks: [], sheets: [] }
    : { ok: false, faults: placeInText(parsed.faults, text, value, language) };
}

/**
 * Reads the bytes of a file into a dataset: JSON by the schema, tables and workbooks by the template or by their own words. What it is
 * is told by its content, not by its name. Never throws; all faults are handed back at once, in places
 * worded in the reader's language.
 */
export function readDatasetFile(
  bytes: Uint8Array,
  name: string,
  {
    language,
    base,
    today = localDay(new Date()),
    sheets,
    onProgress = () => undefined,
  }: ReadOptions,
): OpenedFile {
  const context: TemplateContext = {
    fileName: name,
    language,
    base: base ?? null,
    today,
    onProgress,
    ...(sheets && { chosen: sheets }),
  };
  onProgress(progressOf("rows"));
  const refuse = (faults: readonly FileFault[]): OpenedFile => ({
    ok: false,
    faults: faults.map((fault): Fault => toFault(fault, name, language)),
  });
  const refused = refuseKind(bytes);
  if (refused !== null) return refuse([refused]);
  const readSheets = (workbook: ReadWorkbook): OpenedFile =>
    workbook.ok ? readTemplate(workbook.sheets, context) : refuse(workbook.faults);
  if (startsWith(bytes, ZIP_MARK)) return readSheets(readPackedWorkbook(bytes));
  if (startsWith(bytes, OLD_OFFICE_MARK)) return readSheets(readOldWorkbook(bytes));
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    return refuse([
      decoded.reason === "empty"
        ? NOTHING_IN_IT
        : decoded.reason === "binary"
          ? notData("binary")
          : fileFault("text_encoding", {}, ""),
    ]);
  }
  const text = decoded.text.replace(/^\uFEFF/u, "");
  if (text.trim() === "") return refuse([NOTHING_IN_IT]);
  if (/^\s*[{[]/u.test(text)) return readJson(text, refuse, context);
  if (DRAWING_BEGINS.test(text)) return refuse([notData("picture")]);
  const isMarkedUp = /^\s*<[a-z!?]/iu.test(text);
  // What was copied out of a page begins with whatever stood first: <p>, <div>, <span>.
  if (isMarkedUp && /<(?:table|(?:\w+:)?workbook)[\s>]/iu.test(text))
    return readSheets(readMarkedUpTables(text));
  if (isMarkedUp && PAGE_BEGINS.test(text)) return refuse([notData("page")]);
  const rows = readCsvRows(text, (part) => onProgress(progressOf("rows", part)));
  const opened = isFaults(rows)
    ? refuse(rows)
    : readTemplate([{ rows, faults: longRows(rows), merged: [] }], context);
  if (opened.ok) return opened;
  if (isProse(text)) return refuse([notData("prose")]);
  const isTable = isFaults(rows) || rows.some(({ cells }) => cells.length > 1);
  return isTable || !WORKBOOK_NAME.test(name) ? opened : refuse([notData("namedWorkbook")]);
}

/** The one fault of a file that the browser would not hand over. */
export function unreadableFile(name: string, language: Language): Fault {
  return toFault(fileFault("file_unreadable", {}, ""), name, language);
}

/** The fault of a file that is too large to be asked for its bytes; `null` when it is not. */
export function refuseSize(size: number, name: string, language: Language): Fault | null {
  return size > limits.bytes
    ? toFault(fileFault("file_too_large", {}, sizeText(size)), name, language)
    : null;
}
