import Papa from "papaparse";
import type { Json } from "../../src/export/csvwMetadata";

/*
 * The rules of the W3C's "Model for Tabular Data" and "Metadata Vocabulary for Tabular Data" that apply
 * to a single annotated table, written from the recommendations and independent of the writer.
 */

type Node = { readonly [name: string]: Json };

const tableProperties = new Set([
  "@context",
  "@type",
  "@id",
  "url",
  "dialect",
  "tableSchema",
  "notes",
  "suppressOutput",
  "tableDirection",
  "transformations",
]);
const schemaProperties = new Set([
  "@type",
  "@id",
  "columns",
  "foreignKeys",
  "primaryKey",
  "rowTitles",
]);
const columnProperties = new Set(["@type", "@id", "name", "suppressOutput", "titles", "virtual"]);
const inherited = new Set([
  "aboutUrl",
  "datatype",
  "default",
  "lang",
  "null",
  "ordered",
  "propertyUrl",
  "required",
  "separator",
  "textDirection",
  "valueUrl",
]);
const dialectProperties = new Set([
  "@type",
  "@id",
  "commentPrefix",
  "delimiter",
  "doubleQuote",
  "encoding",
  "header",
  "headerRowCount",
  "lineTerminators",
  "quoteChar",
  "skipBlankRows",
  "skipColumns",
  "skipInitialSpace",
  "skipRows",
  "trim",
]);
const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u;

const lexical: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/u,
  integer: /^[+-]?\d+$/u,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/u,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u,
};

/** Every fault of the metadata and of the CSV (as bytes) by the metadata; empty when both are valid. */
export function checkCsvw(metadata: Node, csv: Uint8Array, csvName: string): string[] {
  const faults: string[] = [];
  const context = metadata["@context"];
  if (!Array.isArray(context) || context[0] !== "http://www.w3.org/ns/csvw")
    faults.push("@context");
  if (typeof metadata["url"] !== "string" || decodeURIComponent(metadata["url"]) !== csvName)
    faults.push("url");
  checkProperties(metadata, tableProperties, false, "table", faults);

  const dialect = nodeOf(metadata["dialect"]);
  for (const name of Object.keys(dialect)) {
    if (!dialectProperties.has(name)) faults.push(`dialect has no property ${name}`);
  }

  const schema = nodeOf(metadata["tableSchema"]);
  checkProperties(schema, schemaProperties, true, "schema", faults);
  const columns = listOf(schema["columns"]).map(nodeOf);
  const names = columns.map((column) => textOf(column["name"]));
  names.forEach((name, position) => {
    if (!/^[A-Za-z0-9][\w.-]*$/u.test(name)) faults.push(`column name ${name}`);
    if (names.indexOf(name) !== position) faults.push(`column name ${name} is not unique`);
  });
  columns.forEach((column) =>
    checkProperties(column, columnProperties, true, `column ${textOf(column["name"])}`, faults),
  );
  const key = schema["primaryKey"];
  if (key !== undefined && !names.includes(textOf(key))) faults.push(`primaryKey ${textOf(key)}`);

  const text = new TextDecoder(textOf(dialect["encoding"]), { fatal: true }).decode(csv);
  const newline = listOf(dialect["lineTerminators"])[0] === "\r\n" ? "\r\n" : "\n";
  const { data, errors } = Papa.parse<string[]>(text, {
    newline,
    delimiter: textOf(dialect["delimiter"]),
  });
  if (errors.length > 0) faults.push("the CSV cannot be parsed");
  const [header = [], ...rest] = data;
  const rows = rest.slice(0, -1);
  if (header.length !== columns.length)
    faults.push(`${header.length} headers for ${columns.length} columns`);
  columns.forEach((column, position) => {
    if (!titlesOf(column["titles"]).includes(header[position] ?? "")) {
      faults.push(`header ${header[position]} is no title of ${textOf(column["name"])}`);
    }
    rows.forEach((row, index) =>
      checkCell(row[position], column, `row ${index + 1}, ${textOf(column["name"])}`, faults),
    );
  });
  const keys = rows.map((row) => row[names.indexOf(textOf(key))]);
  if (key !== undefined && new Set(keys).size !== keys.length) faults.push("primary keys repeat");
  return faults;
}

function checkCell(cell: string | undefined, column: Node, where: string, faults: string[]): void {
  if (cell === undefined) {
    faults.push(`${where}: no cell`);
    return;
  }
  if (cell === (column["null"] ?? "")) {
    if (column["required"] === true) faults.push(`${where}: required`);
    return;
  }
  const datatype = nodeOf(column["datatype"]);
  const base = textOf(datatype["base"]);
  const pattern = lexical[base];
  if (!pattern) faults.push(`${where}: unknown datatype ${base}`);
  else if (!pattern.test(cell)) faults.push(`${where}: ${cell} is no ${base}`);
  const format = datatype["format"];
  if (
    base === "string" &&
    typeof format === "string" &&
    !new RegExp(`^(?:${format})$`, "u").test(cell)
  ) {
    faults.push(`${where}: ${cell} does not match ${format}`);
  }
  const minimum = datatype["minimum"];
  if (typeof minimum === "number" && Number(cell) < minimum)
    faults.push(`${where}: ${cell} is under ${minimum}`);
}

/** Only the properties of the vocabulary, or prefixed names with values that JSON-LD allows there. */
function checkProperties(
  node: Node,
  own: ReadonlySet<string>,
  inherits: boolean,
  where: string,
  faults: string[],
): void {
  for (const [name, value] of Object.entries(node)) {
    if (own.has(name) || (inherits && inherited.has(name))) continue;
    if (!/^(dc|rdfs|schema|xsd|skos):\w+$/u.test(name))
      faults.push(`${where} has no property ${name}`);
    else checkCommonValue(value, `${where}, ${name}`, faults);
  }
}

function checkCommonValue(value: Json, where: string, faults: string[]): void {
  if (Array.isArray(value)) {
    value.forEach((item: Json) => checkCommonValue(item, where, faults));
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const node = nodeOf(value);
  if ("@value" in node) {
    if ("@language" in node && "@type" in node) faults.push(`${where}: both @language and @type`);
    if ("@language" in node && !languageTag.test(textOf(node["@language"])))
      faults.push(`${where}: @language`);
    const strange = Object.keys(node).filter(
      (name) => !["@value", "@language", "@type"].includes(name),
    );
    if (strange.length > 0) faults.push(`${where}: ${strange.join()} beside @value`);
    return;
  }
  for (const [name, inner] of Object.entries(node)) {
    if (name === "@id" || name === "@type") continue;
    if (name.startsWith("@")) faults.push(`${where}: ${name} is not allowed`);
    else checkCommonValue(inner, `${where}, ${name}`, faults);
  }
}

function titlesOf(titles: Json | undefined): string[] {
  if (typeof titles === "string") return [titles];
  if (Array.isArray(titles)) return titles.map(textOf);
  // Titles under what is no language tag are none.
  return Object.entries(nodeOf(titles)).flatMap(([language, inner]) =>
    languageTag.test(language) ? titlesOf(inner) : [],
  );
}

function isNode(value: Json | undefined): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nodeOf(value: Json | undefined): Node {
  return isNode(value) ? value : {};
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
