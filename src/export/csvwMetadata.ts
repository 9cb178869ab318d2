import type { Bilingual, Dataset, Source } from "../dataset/Dataset";
import type { ExportColumn, ExportTable } from "../columns/ExportTable";
import type { CsvOptions } from "./serializeCsv";

/** JSON as it is written: the metadata file holds nothing else. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json };

const CSVW = "http://www.w3.org/ns/csvw";

const guardNote: Bilingual = {
  zh: "文字单元格中，表格软件会当作公式执行的行，行首加有一个半角撇号（'）；读入时去掉即为原文。带正负号的数字不受影响。文件为 UTF-8，含字节顺序标记（BOM）。",
  en: "In text cells, a line that a spreadsheet would run as a formula has one leading apostrophe ('); take it off to have the original. Signed numbers are untouched. The file is UTF-8 with a byte order mark.",
};

/** The name under which readers of CSV on the Web look for the metadata of `csvName`. */
export function csvwFileName(csvName: string): string {
  return `${csvName}-metadata.json`;
}

/**
 * The metadata of a CSV file by the W3C's "Metadata Vocabulary for Tabular Data": what the columns are
 * named, hold and mean, in Chinese and English, and where the data come from. `csvName` is the name of
 * the CSV file, which lies beside it; `headers` is what `serializeCsv` was asked for.
 * The CSV's byte order mark needs no entry: the standard has readers skip it.
 */
export function csvwMetadata(
  table: ExportTable,
  csvName: string,
  dataset: Dataset,
  { headers }: CsvOptions = { headers: "id" },
): { readonly [name: string]: Json } {
  return {
    "@context": [CSVW, { "@language": "zh" }],
    "@type": "Table",
    url: encodeURIComponent(csvName),
    "dc:title": inBoth(dataset.title),
    "dc:description": inBoth(dataset.description),
    "dc:modified": { "@value": dataset.modified, "@type": "xsd:date" },
    "dc:rights": inBoth(dataset.license),
    "dc:source": dataset.sources.map(sourceNode),
    "rdfs:comment": inBoth(guardNote),
    dialect: {
      header: true,
      headerRowCount: 1,
      encoding: "utf-8",
      delimiter: ",",
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ["\r\n"],
      skipBlankRows: false,
      skipInitialSpace: false,
      trim: false,
    },
    tableSchema: {
      "@type": "Schema",
      columns: table.columns.map((column) => columnNode(column, headers)),
      ...(table.key === undefined ? {} : { primaryKey: table.key }),
    },
  };
}

/** The metadata as the text of its file: two spaces of indent, a line end at the end. */
export function serializeCsvwMetadata(...request: Parameters<typeof csvwMetadata>): string {
  return `${JSON.stringify(csvwMetadata(...request), null, 2)}\n`;
}

/** A text in its languages; in one where both are the same, as in a dataset in Chinese alone. */
function inBoth({ zh, en }: Bilingual): Json {
  return [
    { "@value": zh, "@language": "zh" },
    ...(en === zh ? [] : [{ "@value": en, "@language": "en" }]),
  ];
}

function sourceNode(source: Source): Json {
  return {
    "@type": "schema:CreativeWork",
    ...(source.url === undefined ? {} : { "@id": source.url }),
    "dc:title": inBoth(source.title),
    ...(source.publisher === undefined ? {} : { "dc:publisher": inBoth(source.publisher) }),
    ...(source.published === undefined
      ? {}
      : { "dc:issued": { "@value": source.published.slice(0, 10), "@type": "xsd:date" } }),
  };
}

function columnNode(column: ExportColumn, headers: CsvOptions["headers"]): Json {
  const { wording } = column;
  const inHeader = column[headers];
  return {
    "@type": "Column",
    name: column.id,
    titles: wording
      ? {
          zh: alternatives(inHeader, wording.header.zh),
          en: alternatives(inHeader, wording.header.en),
        }
      : alternatives(inHeader, column.header),
    "dc:description": wording ? inBoth(wording.description) : column.description,
    datatype: datatypeOf(column),
    // A required cell may not be the null value, and every other empty cell is one.
    ...(column.required === true ? { required: true } : {}),
    null: "",
    ...(column.propertyUrl === undefined ? {} : { propertyUrl: column.propertyUrl }),
  };
}

/** The title that stands in the file first: a validator holds the header against these. */
function alternatives(first: string, second: string): Json {
  return first === second ? [first] : [first, second];
}

function datatypeOf({ datatype, codes, minimum }: ExportColumn): Json {
  const least = minimum === undefined ? {} : { minimum };
  switch (datatype) {
    case "text":
      return codes
        ? { base: "string", format: `^(${codes.map(({ code }) => escaped(code)).join("|")})$` }
        : { base: "string" };
    case "integer":
      return { base: "integer", ...least };
    case "decimal":
    case "percent":
      return { base: "decimal", ...least };
    case "date":
      return { base: "date", format: "yyyy-MM-dd" };
  }
}

/** Text as a regular expression that matches just it. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}
