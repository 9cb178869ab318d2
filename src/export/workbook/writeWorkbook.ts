import { type ExportTable, headOf, oneSlice, type TableSlices } from "../../columns/ExportTable";
import { ZipFile } from "../ZipFile";
import { CellStyles } from "./cellStyles";
import { coverSheet, notesSheet, type Cover, type Notes } from "./coverSheet";
import {
  contentTypesXml,
  corePropertiesXml,
  packageRelationshipsXml,
  sheetPath,
  workbookRelationshipsXml,
  workbookXml,
} from "./packageParts";
import { SharedStrings } from "./SharedStrings";
import type { Sheet } from "./Sheet";
import { sheetXml } from "./sheetXml";
import { tableSheet } from "./tableSheet";

export type { Cover, Notes };

/** The sheets of a workbook, in the order in which they stand in it; absent ones are left out. */
export interface WorkbookContent {
  readonly cover: Cover;
  /** One sheet each, under the table's title. */
  readonly tables: readonly TableSlices[];
  readonly notes?: Notes;
  readonly dictionary?: ExportTable;
}

/**
 * The bytes of a workbook (.xlsx). Text is text and never a formula, numbers and days are typed,
 * percentages are fractions under a percent format. The same content gives the same bytes, whatever
 * the clock and the time zone. Lets the page breathe while it writes.
 * Throws an Error for an unsound table.
 */
export async function writeWorkbook(content: WorkbookContent): Promise<Uint8Array<ArrayBuffer>> {
  return writeSheets(sheetsOf(content), content.cover.title, content.cover.modified);
}

/**
 * The bytes of a workbook of these sheets, whose names are all different. `modified` is the only date in
 * it, ISO 8601. Lets the page breathe while it writes.
 */
export async function writeSheets(
  sheets: readonly Sheet[],
  title: string,
  modified: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const styles = new CellStyles();
  const strings = new SharedStrings();
  const file = new ZipFile();
  file.add("[Content_Types].xml", contentTypesXml(sheets));
  file.add("_rels/.rels", packageRelationshipsXml());
  file.add("docProps/core.xml", corePropertiesXml(title, modified));
  file.add("xl/workbook.xml", workbookXml(sheets));
  file.add("xl/_rels/workbook.xml.rels", workbookRelationshipsXml(sheets));
  for (const [index, sheet] of sheets.entries()) {
    await file.addPieces(sheetPath(index), sheetXml(sheet, styles, strings, index === 0));
  }
  // Styles and texts are numbered while the sheets are written, so they come last.
  file.add("xl/styles.xml", styles.xml());
  file.add("xl/sharedStrings.xml", strings.xml());
  return file.bytes();
}

function sheetsOf({ cover, tables, notes, dictionary }: WorkbookContent): Sheet[] {
  const [coverName = "", ...names] = sheetNames([
    cover.name,
    ...tables.map((table) => headOf(table).title),
    ...(notes ? [notes.name] : []),
    ...(dictionary ? [dictionary.title] : []),
  ]);
  const nameAt = (position: number) => names[position] ?? "";
  return [
    coverSheet(cover, coverName),
    ...tables.map((table, position) => tableSheet(table, nameAt(position))),
    ...(notes ? [notesSheet(notes, nameAt(tables.length))] : []),
    ...(dictionary ? [tableSheet(oneSlice(dictionary), nameAt(names.length - 1))] : []),
  ];
}

/** What a spreadsheet refuses in the name of a sheet. */
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001F]|\p{Surrogate}/gu;
const LONGEST = 31;
/** Excel keeps this name for itself. */
const RESERVED = /^history$/iu;

/**
 * Names that a spreadsheet takes for its sheets, one for each wish, in order: without forbidden
 * characters and apostrophes at the ends, at most 31 characters, all different whatever the case.
 */
export function sheetNames(wishes: readonly string[]): string[] {
  const taken = new Set<string>();
  return wishes.map((wish) => {
    const base = cleaned(wish);
    let name = base.slice(0, LONGEST);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const suffix = ` ${count}`;
      name = base.slice(0, LONGEST - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function cleaned(wish: string): string {
  const name = wish.replace(FORBIDDEN, " ").replace(/^[\s']+|[\s']+$/gu, "");
  if (name === "") return "Sheet";
  return RESERVED.test(name) ? `${name}_` : name;
}
