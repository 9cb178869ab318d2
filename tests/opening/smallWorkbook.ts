import { strToU8, zipSync } from "fflate";

export type Row = readonly (string | number)[];

/** What is changed in the parts of a workbook before they are packed. */
export type Tamper = (parts: Map<string, string>) => void;

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function cell(value: string | number, column: number, row: number): string {
  const address = `${letters(column)}${row}`;
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  const text = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function sheetXml(rows: readonly Row[]): string {
  const body = rows.map(
    (cells, index) =>
      `<row r="${index + 1}">${cells.map((value, column) => cell(value, column, index + 1)).join("")}</row>`,
  );
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body.join("")}</sheetData></worksheet>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
}

/** A workbook of a few sheets, written by hand so that it owes nothing to the project's own writer. */
export function smallWorkbook(
  sheets: Readonly<Record<string, readonly Row[]>>,
  tamper: Tamper = () => undefined,
): Uint8Array {
  const names = Object.keys(sheets);
  const parts = new Map<string, string>([
    [
      "[Content_Types].xml",
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${names.map((_, index) => override(`worksheets/sheet${index + 1}.xml`, "worksheet")).join("")}</Types>`,
    ],
    [
      "xl/workbook.xml",
      `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`).join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<?xml version="1.0"?><Relationships>${names.map((_, index) => `<Relationship Id="r${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}</Relationships>`,
    ],
    ...names.map((name, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(sheets[name] ?? []),
    ]),
  ]);
  tamper(parts);
  return zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)])));
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Gives cells of the first sheet a number format each, by their address. */
export function withFormats(formats: Readonly<Record<string, string>>): Tamper {
  const codes = [...new Set(Object.values(formats))];
  const idOf = (code: string): number => 164 + codes.indexOf(code);
  return (parts) => {
    const change = (path: string, from: string, to: string): void => {
      parts.set(path, (parts.get(path) ?? "").replace(from, to));
    };
    change(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="styles" Type="${RELATED}/styles" Target="styles.xml"/></Relationships>`,
    );
    change("[Content_Types].xml", "</Types>", `${override("styles.xml", "styles")}</Types>`);
    const defined = codes.map(
      (code) => `<numFmt numFmtId="${idOf(code)}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
    );
    const used = codes.map((code) => `<xf numFmtId="${idOf(code)}" applyNumberFormat="1"/>`);
    parts.set(
      "xl/styles.xml",
      `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><numFmts>${defined.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${used.join("")}</cellXfs></styleSheet>`,
    );
    for (const [address, code] of Object.entries(formats)) {
      const style = codes.indexOf(code) + 1;
      change("xl/worksheets/sheet1.xml", `r="${address}"`, `r="${address}" s="${style}"`);
    }
  };
}
