import { columnLetters, filterRange, printedAcross, type Sheet } from "./Sheet";
import { xmlText } from "./xmlText";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Path of a sheet inside the file, by its position from 0. */
export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** `[Content_Types].xml`. */
export function contentTypesXml(sheets: readonly Sheet[]): string {
  const parts = [
    ["/xl/workbook.xml", `${CONTENT}.sheet.main+xml`],
    ...sheets.map((_, index) => [`/${sheetPath(index)}`, `${CONTENT}.worksheet+xml`]),
    ["/xl/styles.xml", `${CONTENT}.styles+xml`],
    ["/xl/sharedStrings.xml", `${CONTENT}.sharedStrings+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ];
  return [
    DECLARATION,
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`),
    "</Types>",
  ].join("");
}

/** `_rels/.rels`. */
export function packageRelationshipsXml(): string {
  return relationships([
    [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
    [
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml",
    ],
  ]);
}

/** `xl/_rels/workbook.xml.rels`: the sheets come first, so sheet `n` is `rId(n + 1)`. */
export function workbookRelationshipsXml(sheets: readonly Sheet[]): string {
  return relationships([
    ...sheets.map((_, index): [string, string] => [
      `${OFFICE}/worksheet`,
      sheetPath(index).replace("xl/", ""),
    ]),
    [`${OFFICE}/styles`, "styles.xml"],
    [`${OFFICE}/sharedStrings`, "sharedStrings.xml"],
  ]);
}

/** `xl/workbook.xml`: the sheets, and for each headed one its filter and the row and columns repeated in print. */
export function workbookXml(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((sheet, index) => definedNames(sheet, index));
  return [
    DECLARATION,
    `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}">`,
    "<bookViews><workbookView/></bookViews>",
    "<sheets>",
    ...sheets.map(
      ({ name }, index) =>
        `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    ),
    "</sheets>",
    names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`,
    "</workbook>",
  ].join("");
}

/** `docProps/core.xml`; the only date in the file is that of the data. */
export function corePropertiesXml(title: string, modified: string): string {
  const stamp = `${modified.slice(0, 10)}T00:00:00Z`;
  return [
    DECLARATION,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>`,
    "</cp:coreProperties>",
  ].join("");
}

function definedNames(sheet: Sheet, index: number): string[] {
  const range = filterRange(sheet);
  if (range === null) return [];
  const quoted = `'${xmlText(sheet.name.replaceAll("'", "''"))}'`;
  const absolute = (address: string) => address.replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2");
  const { repeated } = printedAcross(sheet);
  const columns =
    repeated === null
      ? ""
      : `${quoted}!$${columnLetters(repeated.first)}:$${columnLetters(repeated.last)},`;
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!${absolute(range.first)}:${absolute(range.last)}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${columns}${quoted}!$1:$1</definedName>`,
  ];
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  return [
    DECLARATION,
    `<Relationships xmlns="${RELATIONSHIPS}">`,
    ...targets.map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
    ),
    "</Relationships>",
  ].join("");
}
