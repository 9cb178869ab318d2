import { isFault, openArchive, type Archive } from "../archive/openArchive";
import type { RawRow } from "../csv/parseCsv";
import type { FileFault } from "../FileFault";
import { fileFault, notData } from "../fileFaults";
import { parseXml } from "./parseXml";
import { readSheet, type SheetContent } from "./readSheet";
import { readStrings } from "./readStrings";
import { readStyles } from "./readStyles";

/** One sheet of a workbook as text. */
export interface RawSheet extends SheetContent {
  readonly name: string;
  readonly rows: readonly RawRow[];
}

export type ReadWorkbook =
  | { readonly ok: true; readonly sheets: readonly RawSheet[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

class Refusal extends Error {
  constructor(readonly fault: FileFault) {
    super(fault.rule);
  }
}

function partText(archive: Archive, name: string): string | null {
  const bytes = archive.read(name);
  if (bytes === null) return null;
  if (isFault(bytes)) throw new Refusal(bytes);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(utf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(fileFault("workbook_xml", {}, name));
  }
}

/** What a part says, or a refusal in its name. */
function sound<Value>(value: Value | "malformed" | "doctype", part: string): Value {
  if (value === "malformed") throw new Refusal(fileFault("workbook_xml", {}, part));
  if (value === "doctype") throw new Refusal(fileFault("workbook_doctype", {}, part));
  return value;
}

function refuseOthers(archive: Archive): void {
  const names = archive.names.map((name) => name.toLowerCase());
  const types = partText(archive, "[Content_Types].xml");
  if (types === null) {
    const kind = partText(archive, "mimetype") ?? "";
    throw new Refusal(
      fileFault("workbook_other_format", {}, kind.includes("spreadsheet") ? "ODS" : "ZIP"),
    );
  }
  if (names.some((name) => name.endsWith("vbaproject.bin")) || /macroEnabled/u.test(types)) {
    throw new Refusal(fileFault("workbook_macros", {}, "vbaProject.bin"));
  }
  if (names.some((name) => name.startsWith("word/"))) {
    throw new Refusal(notData({ zh: " Word 文档", en: "a Word document" }));
  }
  if (names.some((name) => name.startsWith("ppt/"))) {
    throw new Refusal(notData({ zh: "演示文稿", en: "a presentation" }));
  }
  if (names.includes("xl/workbook.bin"))
    throw new Refusal(fileFault("workbook_other_format", {}, "XLSB"));
  if (!names.includes("xl/workbook.xml"))
    throw new Refusal(fileFault("workbook_other_format", {}, "ZIP"));
}

interface SheetEntry {
  readonly name: string;
  readonly path: string;
}

function readSheetList(archive: Archive): { entries: readonly SheetEntry[]; from1904: boolean } {
  const targets = new Map<string, string>();
  const relations = partText(archive, "xl/_rels/workbook.xml.rels") ?? "";
  const relationFailure = parseXml(relations, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const target = attributes.get("Target") ?? "";
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//u, "")}`;
      targets.set(attributes.get("Id") ?? "", path);
    },
  });
  sound(relationFailure, "xl/_rels/workbook.xml.rels");
  const entries: SheetEntry[] = [];
  let from1904 = false;
  const failure = parseXml(partText(archive, "xl/workbook.xml") ?? "", {
    open: (name, attributes) => {
      if (name === "workbookPr") from1904 = /^(?:1|true)$/u.test(attributes.get("date1904") ?? "");
      if (name !== "sheet") return;
      // A sheet that is hidden holds drop-downs and the like, which is nobody's table.
      if ((attributes.get("state") ?? "visible") !== "visible") return;
      const path = targets.get(attributes.get("r:id") ?? attributes.get("id") ?? "");
      if (path !== undefined) entries.push({ name: attributes.get("name") ?? "", path });
    },
  });
  sound(failure, "xl/workbook.xml");
  return { entries, from1904 };
}

function readParts(bytes: Uint8Array): readonly RawSheet[] {
  const archive = openArchive(bytes);
  if (isFault(archive)) throw new Refusal(archive);
  refuseOthers(archive);
  const { entries, from1904 } = readSheetList(archive);
  const stylesXml = partText(archive, "xl/styles.xml");
  const stringsXml = partText(archive, "xl/sharedStrings.xml");
  const formats = stylesXml === null ? [] : sound(readStyles(stylesXml), "xl/styles.xml");
  const strings = stringsXml === null ? [] : sound(readStrings(stringsXml), "xl/sharedStrings.xml");
  const sheets = entries.flatMap(({ name, path }): RawSheet[] => {
    const xml = partText(archive, path);
    // A chart sheet has no cells.
    if (xml === null || path.includes("chartsheets/")) return [];
    const content = sound(readSheet(xml, { strings, formats, from1904, sheet: name }), path);
    return [{ name, ...content }];
  });
  if (sheets.length === 0) throw new Refusal(fileFault("workbook_no_sheets", {}, ""));
  return sheets;
}

/** The visible sheets of an XLSX workbook as text. Never throws: what cannot be read is named. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  try {
    return { ok: true, sheets: readParts(bytes) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, faults: [error.fault] };
    throw error;
  }
}
