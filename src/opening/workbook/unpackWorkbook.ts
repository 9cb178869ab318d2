import { type Zippable, strToU8, zipSync } from "fflate";
import { isFault, openArchive, type Archive } from "../archive/openArchive";
import type { FileFault } from "../FileFault";
import { damagedWorkbook, fileFault, notData, ownExport } from "../fileFaults";
import { limits } from "../limits";

/** Parts in which no cell stands: pictures, drawings, themes, properties. */
const UNWANTED =
  /\/(?:media|theme|drawings|charts|diagrams|embeddings|printersettings|customxml|ctrlprops|activex|pivotcache|externallinks|thumbnails|pictures)\/|^(?:docprops|customxml|thumbnails|pictures)\//u;

/** Dates that Chinese Excel knows by number alone; without their codes a month would read as a day. */
const CHINESE_DATES: readonly (readonly [number, string])[] = [
  ...[27, 36, 50, 52, 57].map((id) => [id, "yyyy-m"] as const),
  ...[28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, "yyyy-m-d"] as const),
];

function textOf(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
}

/** Where the number formats of a style sheet begin. */
const FORMATS = /<numFmts(?:\s[^<>]*[^<>/])?>/u;

/** Number formats of a style sheet, with those that it uses by number alone written out. */
function withChineseDates(xml: string): string {
  const missing = CHINESE_DATES.filter(
    ([id]) =>
      xml.includes(`numFmtId="${id}"`) &&
      !new RegExp(`<(?:\\w+:)?numFmt [^<>]*numFmtId="${id}"`, "u").test(xml),
  ).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  if (missing.length === 0) return xml;
  return FORMATS.test(xml)
    ? xml.replace(FORMATS, (open) => open + missing.join(""))
    : xml.replace(/<styleSheet[^<>]*>/u, (open) => `${open}<numFmts>${missing.join("")}</numFmts>`);
}

/** An ODS part without its number formats: its cells carry the text that is shown, and the library misreads them. */
function withoutNumberStyles(xml: string): string {
  let kept = "";
  let from = 0;
  let open: string | undefined;
  for (const { 0: tag, 1: slash, 2: name, index } of xml.matchAll(
    /<(\/?)number:([a-z]+)-style\b[^<>]*>/gu,
  )) {
    if (open === undefined && slash === "") {
      kept += xml.slice(from, index);
      from = index;
      open = name;
    }
    if (open === name && (slash === "/" || tag.endsWith("/>"))) {
      from = index + tag.length;
      open = undefined;
    }
  }
  return kept + xml.slice(from);
}

/** What XML writes beside its elements, and what closes it. */
const ASIDES: Readonly<Record<string, string>> = { "<!--": "-->", "<![CDATA[": "]]>", "<?": "?>" };

/** The elements of an XML text alone: no comments, no instructions, escaped text for CDATA; `null` where one is left open. */
function plainXml(xml: string): string | null {
  const opening = /<!--|<!\[CDATA\[|<\?/gu;
  let plain = "";
  let from = 0;
  for (let found = opening.exec(xml); found !== null; found = opening.exec(xml)) {
    const [open] = found;
    const close = ASIDES[open] ?? "";
    const end = xml.indexOf(close, opening.lastIndex);
    if (end < 0) return null;
    const text = open === "<![CDATA[" ? xml.slice(opening.lastIndex, end) : "";
    plain += xml.slice(from, found.index) + text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
    from = end + close.length;
    opening.lastIndex = from;
  }
  return `<?xml version="1.0" encoding="UTF-8"?>${plain}${xml.slice(from)}`;
}

/** A part as the library reads it best. */
function prepared(name: string, xml: string): string {
  const part = name.toLowerCase();
  if (part === "xl/styles.xml") return withChineseDates(xml);
  return part === "content.xml" || part === "styles.xml" ? withoutNumberStyles(xml) : xml;
}

/** Signs of XML that a sign of a cell is written with at most: an escape. */
const LONGEST_SIGN = 10;

/** A text that is too long for any cell; `null` where there is none. The reader behind it would take long over it. */
function longText(xml: string): FileFault | null {
  for (let from = xml.indexOf(">"); from !== -1;) {
    const next = xml.indexOf("<", from);
    const to = next === -1 ? xml.length : next;
    const length = to - from - 1;
    if (length > limits.cell * LONGEST_SIGN) {
      const cell = /.*\br="([A-Z]+\d+)"/su.exec(xml.slice(Math.max(0, from - 500), from))?.[1];
      return fileFault("cell_too_long", cell === undefined ? {} : { range: cell }, length);
    }
    from = xml.indexOf(">", to);
  }
  return null;
}

/** Why a part is not XML that may be read; `null` where it is. The reader behind it forgives too much. */
function xmlFault(xml: string, part: string): FileFault | null {
  if (/<!(?:DOCTYPE|ENTITY)/u.test(xml)) return fileFault("workbook_doctype", {}, part);
  const long = longText(xml);
  if (long !== null) return long;
  const root = /<([A-Za-z][\w:.-]*)/u.exec(xml);
  const last = xml.lastIndexOf("<");
  const closes = /^<(?:\/([\w:.-]+)\s*>|[^]*\/>)\s*$/u.exec(xml.slice(last));
  if (root === null || closes === null || (closes[1] ?? root[1]) !== root[1])
    return fileFault("workbook_xml", {}, part);
  // An element without content is the whole part.
  if (closes[1] === undefined && last !== root.index) return fileFault("workbook_xml", {}, part);
  for (const name of ["row", "si"]) {
    const tag = new RegExp(
      `<(/?)(?:\\w+:)?${name}(?=[\\s/>])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>`,
      "gu",
    );
    let open = 0;
    for (const [whole, slash] of xml.matchAll(tag)) {
      if (slash === "/") open -= 1;
      else if (!whole.endsWith("/>")) open += 1;
      if (open < 0 || open > 1) return fileFault("workbook_xml", {}, part);
    }
    if (open !== 0) return fileFault("workbook_xml", {}, part);
  }
  return null;
}

function kindFault(archive: Archive): FileFault | null {
  const names = archive.names.map((name) => name.toLowerCase());
  const holds = (folder: string): boolean => names.some((name) => name.startsWith(folder));
  if (names.some((name) => name.endsWith("vbaproject.bin")))
    return fileFault("workbook_macros", {}, "");
  if (holds("word/")) return notData("document");
  if (holds("ppt/")) return notData("slides");
  const isWorkbook =
    names.includes("xl/workbook.xml") ||
    names.includes("xl/workbook.bin") ||
    (names.includes("content.xml") && names.includes("mimetype"));
  if (isWorkbook) return null;
  if (names.some((name) => name.endsWith(".csv-metadata.json"))) return ownExport("zip");
  // What says that it is a workbook and holds no tables has lost them on the way.
  const isBroken = holds("xl/") || names.includes("mimetype");
  return isBroken ? damagedWorkbook : notData("packed");
}

/**
 * The parts of a packed workbook that hold its tables, packed anew without compression: unpacked under our
 * limits and with their checksums, so that whoever reads them next has nothing left to unpack.
 */
export function unpackWorkbook(bytes: Uint8Array): Uint8Array | FileFault {
  const archive = openArchive(bytes);
  if (isFault(archive)) return archive;
  const refused = kindFault(archive);
  if (refused !== null) return refused;
  const parts: Zippable = {};
  for (const name of archive.names) {
    if (UNWANTED.test(name.toLowerCase())) continue;
    const part = archive.read(name);
    if (part === null) continue;
    if (isFault(part)) return part;
    if (!/\.(?:xml|rels)$/iu.test(name)) {
      parts[name] = part;
      continue;
    }
    let xml: string | null;
    try {
      xml = plainXml(textOf(part));
    } catch {
      xml = null;
    }
    if (xml === null) return fileFault("workbook_xml", {}, name);
    const fault = xmlFault(xml, name);
    if (fault !== null) return fault;
    parts[name] = strToU8(prepared(name, xml));
  }
  return zipSync(parts, { level: 0 });
}
