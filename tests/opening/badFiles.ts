import { strToU8, zipSync } from "fflate";
import { limits } from "../../src/opening/limits";
import { fixture } from "../dataset/fixture";
import { ambiguousTables } from "./ambiguousTables";
import { type Row, smallWorkbook, type Tamper } from "./smallWorkbook";

/** A kind of file that must not be opened, and the rules that it breaks. */
export interface BadFile {
  readonly kind: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly rules: readonly string[];
}

const HEAD = ["指标名称", "原文写法", "单位", "具体领域", "地区", "时期", "发布日期"];
const GOOD = ["绿地面积", "12亩", "亩", "生态", "河城", "2023", "2024-02-01"];

function csv(...rows: readonly (readonly string[])[]): () => Uint8Array {
  return () => strToU8(rows.map((cells) => cells.join(",")).join("\r\n"));
}

function text(content: string): () => Uint8Array {
  return () => strToU8(content);
}

/** The sound row with some cells changed. */
function row(changes: Readonly<Record<string, string>>): string[] {
  return HEAD.map((header, index) => changes[header] ?? GOOD[index] ?? "");
}

function book(rows: readonly Row[], tamper?: Tamper): () => Uint8Array {
  return () => smallWorkbook({ 数据: rows }, tamper);
}

function inSheet(change: (xml: string) => string): Tamper {
  return (parts) => {
    const path = "xl/worksheets/sheet1.xml";
    parts.set(path, change(parts.get(path) ?? ""));
  };
}

/** One more cell in the last row. */
const lastCell = (cell: string): Tamper =>
  inSheet((xml) => xml.replace(/(?=<\/row><\/sheetData>)/u, () => cell));

function patched(
  bytes: Uint8Array,
  change: (view: DataView, bytes: Uint8Array) => void,
): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), copy);
  return copy;
}

function directoryAt(view: DataView): number {
  return view.getUint32(view.byteLength - 22 + 16, true);
}

const soundBook = (): Uint8Array => smallWorkbook({ 数据: [HEAD, GOOD] });
const bytes =
  (...values: readonly number[]): (() => Uint8Array) =>
  () =>
    Uint8Array.from(values);

function bad(
  kind: string,
  name: string,
  make: () => Uint8Array,
  ...rules: readonly string[]
): BadFile {
  return { kind, name, bytes: make, rules };
}

/** The sound dataset, changed; or the text that is written in its place. */
function badJson(
  kind: string,
  change: (data: ReturnType<typeof fixture>) => unknown,
  ...rules: readonly string[]
): BadFile {
  const make = (): Uint8Array => {
    const data = fixture();
    const changed = change(data);
    const written = JSON.stringify(changed ?? data, null, 2);
    return strToU8(typeof changed === "string" ? changed : written, false);
  };
  return bad(kind, "数据.json", make, ...rules);
}

/** The sound row with one column more. */
function withColumn(kind: string, header: string, cell: string, rule: string): BadFile {
  return bad(kind, "数据.csv", csv([...HEAD, header], [...GOOD, cell]), rule);
}

/** The sound row with some cells changed. */
function withCells(kind: string, changes: Parameters<typeof row>[0], rule: string): BadFile {
  return bad(kind, "数据.csv", csv(HEAD, row(changes)), rule);
}

export const badFiles: readonly BadFile[] = [
  // what is no data file at all
  bad("an empty file", "空.json", bytes(), "file_empty"),
  bad("a file of blanks", "空白.csv", text(" \r\n \r\n"), "file_empty"),
  bad("a file over the limit", "大.json", () => new Uint8Array(limits.bytes + 1), "file_too_large"),
  bad("a PDF", "报告.pdf", text("%PDF-1.7\n"), "not_a_data_file"),
  bad("a PNG", "图.png", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), "not_a_data_file"),
  bad("a JPEG", "图.jpg", bytes(0xff, 0xd8, 0xff, 0xe0), "not_a_data_file"),
  bad("a gzip", "数据.gz", bytes(0x1f, 0x8b, 8, 0), "not_a_data_file"),
  bad("a RAR", "数据.rar", text("Rar!\u001a"), "not_a_data_file"),
  bad("a program", "数据.exe", bytes(0x4d, 0x5a, 0x90, 0), "not_a_data_file"),
  bad("a saved web page", "页.html", text("<!DOCTYPE html><p>12亩"), "not_a_data_file"),
  bad("a drawing", "图.svg", text('<svg xmlns="http://www.w3.org/2000/svg"/>'), "not_a_data_file"),
  bad("Parquet", "figures.parquet", text("PAR1\u0015PAR1"), "not_a_data_file"),
  bad(
    "figures that the page exported",
    "全部数据.csv",
    csv(["指标", "原文写法", "数值（原文单位）", "数据编号"], ["绿地面积", "12亩", "12", "green"]),
    "own_export",
  ),
  bad("the same as JSON", "全部数据.json", text('{"columns":[],"rows":[]}'), "own_export"),
  bad(
    "metadata",
    "全部数据.csv-metadata.json",
    text('{"@context":"http://www.w3.org/ns/csvw"}'),
    "own_export",
  ),
  bad(
    "the page itself",
    "看板.html",
    text('<!doctype html><script type="application/json" id="dataset">{}</script>'),
    "own_export",
  ),
  bad(
    "a table and its metadata in one archive",
    "全部数据.zip",
    () => zipSync({ "a.csv": strToU8("a"), "a.csv-metadata.json": strToU8("{}") }),
    "own_export",
  ),
  bad("bytes without sense", "数据.csv", bytes(1, 2, 3, 0, 0, 5), "not_a_data_file"),
  bad(
    "text in no known encoding",
    "数据.csv",
    bytes(0x41, 0xff, 0x41, 0xfe, 0x0a),
    "text_encoding",
  ),
  // JSON
  badJson("JSON cut short", (data) => JSON.stringify(data).slice(0, 500), "json_truncated"),
  bad("JSON with a comma too many", "数据.json", text('{"id":"a",}'), "json_extra_comma"),
  bad("JSON with a comment", "数据.json", text('{ // note\n"id":"a"}'), "json_comment"),
  bad("JSON with single quotes", "数据.json", text("{'id':'a'}"), "json_quotes"),
  bad("JSON with NaN", "数据.json", text('{"id":NaN}'), "json_word"),
  bad("JSON with a leading zero", "数据.json", text('{"id":012}'), "json_number"),
  bad("JSON with a bare control character", "数据.json", text('{"id":"a\tb"}'), "json_control"),
  bad("JSON with a second value behind it", "数据.json", text("{} {}"), "json_second_value"),
  bad("JSON nested 200,000 deep", "数据.json", text("[".repeat(200_000)), "json_too_deep"),
  bad("JSON with one name twice", "数据.json", text('{"id":"a","id":"b"}'), "json_repeated_key"),
  badJson(
    "JSON with __proto__",
    (data) => JSON.stringify(data).replace('"title"', '"__proto__":{"a":1},"title"'),
    "forbidden_key",
  ),
  badJson(
    "JSON with constructor",
    (data) => JSON.stringify(data).replace('"symbol"', '"constructor":{},"symbol"'),
    "forbidden_key",
  ),
  bad("JSON that is a list", "数据.json", text("[1,2]"), "not_a_data_file"),
  bad(
    "JSON of somebody else",
    "地图.json",
    text('{"type": "Map", "places": []}'),
    "not_a_data_file",
  ),
  bad("words under the name of a workbook", "数据.xlsx", text("河城\n山县\n"), "not_a_data_file"),
  bad(
    "a table under the name of a workbook",
    "数据.xls",
    text("地区,年份\n甲县,2022\n"),
    "no_metric",
    "unknown_column",
  ),
  badJson(
    "a later version of the schema",
    (data) => ({ ...data, schemaVersion: "2" }),
    "other_version",
  ),
  badJson("a list that is missing", (data) => ({ ...data, units: undefined }), "missing_field"),
  badJson("a field that nobody knows", (data) => ({ ...data, color: "red" }), "unknown_field"),
  badJson(
    "a number as text",
    (data) => ({
      ...data,
      observations: data.observations.map((item, index) =>
        index === 0 ? { ...item, paragraph: "2" } : item,
      ),
    }),
    "wrong_type",
  ),
  badJson("an id of Chinese characters", (data) => ({ ...data, id: "数据" }), "wrong_format"),
  badJson(
    "a duplicate id",
    (data) => ({ ...data, areas: [...data.areas, ...data.areas] }),
    "duplicate_id",
  ),
  badJson(
    "a reference to nothing",
    (data) => ({
      ...data,
      headlines: [{ figure: "nothing", label: { zh: "无", en: "None" } }],
    }),
    "unknown_reference",
  ),
  badJson(
    "a text of 3,000 characters",
    (data) => ({ ...data, title: { zh: "长".repeat(3000), en: "Long" } }),
    "text_too_long",
  ),
  badJson(
    "a name that turns the direction of what is read",
    (data) => ({ ...data, title: { zh: "河城\u202Etxt", en: "River City" } }),
    "turning_sign",
  ),
  badJson(
    "English that is Chinese",
    (data) => ({ ...data, title: { zh: "河城", en: "河城" } }),
    "english_has_han",
  ),
  badJson(
    "a link that is a script",
    (data) => ({
      ...data,
      sources: data.sources.map((source) => ({ ...source, url: "javascript:alert(1)" })),
    }),
    "not_web_address",
  ),
  badJson(
    "a value that is not as printed",
    (data) => ({
      ...data,
      observations: data.observations.map((item) =>
        item.id === "output" ? { ...item, printed: "205亿元" } : item,
      ),
    }),
    "printed_value",
    "printed_decimals",
  ),
  badJson(
    "a stated share that disagrees with its parts",
    (data) => ({
      ...data,
      observations: data.observations.map((item) =>
        item.id === "schools-share"
          ? { ...item, printed: "70%", quantity: { bound: "exact", value: 70 } }
          : item,
      ),
    }),
    "share_mismatch",
  ),
  // CSV
  bad(
    "a quote that is never closed",
    "数据.csv",
    text('指标名称,原文写法\n"绿地,12亩\n'),
    "csv_quote_open",
  ),
  bad(
    "text behind a closing quote",
    "数据.csv",
    text('指标名称,原文写法\n"绿地"面积,12亩\n'),
    "csv_after_quote",
  ),
  bad("a comma in a text without quotes", "数据.csv", csv(HEAD, [...GOOD, "多余"]), "row_too_long"),
  bad("a CSV without headers", "数据.csv", csv(GOOD, GOOD), "table_no_headings"),
  bad(
    "a title above the headers",
    "数据.csv",
    csv(["河城2023年统计表"], HEAD, GOOD),
    "header_not_first",
  ),
  withColumn("a header that nobody knows", "备用", "甲", "unknown_column"),
  withColumn("a column without a header", "", "甲", "unnamed_column"),
  withColumn("one header twice", "单位", "亩", "repeated_column"),
  bad("headers and nothing else", "数据.csv", csv(HEAD), "no_figures"),
  withCells("a row without its metric", { 指标名称: "" }, "no_metric"),
  bad(
    "a row with a place and no number",
    "数据.csv",
    csv(HEAD, GOOD, row({ 原文写法: "" })),
    "no_printed",
  ),
  withColumn("a number that is none", "数值", "十二", "cell_not_number"),
  withColumn("a paragraph and a half", "段落", "1.5", "cell_not_whole"),
  withCells("a period that is no date", { 时期: "去年春天" }, "cell_not_date"),
  withCells("a month that the calendar lacks", { 时期: "2023-13" }, "wrong_format"),
  bad(
    "a period behind its publication",
    "数据.csv",
    csv([...HEAD, "时期性质"], [...row({ 时期: "2025" }), "截至时期末"]),
    "period_after_publication",
  ),
  withColumn("a word that is none of the choices", "类型", "好", "cell_not_choice"),
  withColumn("neither yes nor no", "可加总", "也许", "cell_not_yes_no"),
  bad(
    "no day of publication",
    "数据.csv",
    csv([...HEAD, "段落"], [...row({ 发布日期: "" }), "3"]),
    "no_published",
  ),
  withCells("a token that holds no number", { 原文写法: "许多亩" }, "printed_unreadable"),
  withCells("a unit that is not the printed one", { 单位: "公顷" }, "printed_unit"),
  bad(
    "a percentage over a hundred",
    "数据.csv",
    csv([...HEAD, "段落"], [...row({ 指标名称: "绿地率", 原文写法: "120%", 单位: "%" }), "3"]),
    "percent_out_of_range",
  ),
  bad(
    "two definitions of one metric",
    "数据.csv",
    csv([...HEAD, "指标含义"], [...GOOD, "甲"], [...row({ 时期: "2022" }), "乙"]),
    "metric_conflict",
  ),
  withColumn("a pair whose other half is missing", "改革前数据", "nothing", "unknown_figure"),
  withColumn("a cell of 40,000 characters", "表述", "长".repeat(40_000), "cell_too_long"),
  // tables of an office's own making
  ...ambiguousTables.map(([kind, rules, rows]) =>
    bad(`a table of one's own: ${kind}`, "统计表.csv", csv(...rows), ...rules),
  ),
  bad(
    "a table of one's own: a number that is merged over two years",
    "统计表.xlsx",
    () =>
      smallWorkbook(
        {
          Sheet1: [
            ["地区", "年份", "产值（亿元）"],
            ["甲县", 2022, 1.5],
            ["甲县", 2023],
          ],
        },
        inSheet((xml) =>
          xml.replace(
            "</sheetData>",
            '</sheetData><mergeCells><mergeCell ref="C2:C3"/></mergeCells>',
          ),
        ),
      ),
    "merged_cells",
  ),
  // XLSX
  bad(
    "an old XLS",
    "数据.xls",
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    "archive_damaged",
  ),
  bad(
    "a workbook with a password",
    "数据.xlsx",
    () =>
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
    "workbook_encrypted",
  ),
  bad(
    "an archive entry with a password",
    "数据.xlsx",
    () => patched(soundBook(), (view) => view.setUint16(directoryAt(view) + 8, 1, true)),
    "workbook_encrypted",
  ),
  bad(
    "a workbook with macros",
    "数据.xlsm",
    book([HEAD, GOOD], (parts) => parts.set("xl/vbaProject.bin", "macro")),
    "workbook_macros",
  ),
  bad(
    "a Word document",
    "数据.docx",
    () =>
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<a/>") }),
    "not_a_data_file",
  ),
  bad(
    "a report in sentences",
    "报告.txt",
    text(
      "河城改革报告\n今年改造学校12所，惠及学生2万人。\n办事窗口由9个减为3个，材料由10份减为4份。\n",
    ),
    "prose",
  ),
  bad(
    "a report in sentences with a quotation mark that is never closed",
    "报告.txt",
    text(
      '河城改革报告\n"一窗通办"改革推行，窗口由9个减为3个。\n办事材料由10份减为4份，群众满意。\n',
    ),
    "prose",
  ),
  bad(
    "a table with remarks in sentences",
    "数据.csv",
    text(
      "地区,年份,说明\n甲县,2022,全县修路一百公里，群众出行更加方便。\n乙县,2023,全县修桥十座，群众过河更加方便。\n",
    ),
    "no_metric",
    "unknown_column",
  ),
  bad(
    "a presentation",
    "数据.pptx",
    () =>
      zipSync({
        "[Content_Types].xml": strToU8("<Types/>"),
        "ppt/presentation.xml": strToU8("<a/>"),
      }),
    "not_a_data_file",
  ),
  bad(
    "a binary workbook that is damaged",
    "数据.xlsb",
    () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.bin": strToU8("a") }),
    "archive_damaged",
  ),
  bad(
    "an ODS without its contents",
    "数据.ods",
    () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    "archive_damaged",
  ),
  bad("some ZIP", "数据.zip", () => zipSync({ "a.txt": strToU8("a") }), "not_a_data_file"),
  bad("a workbook cut short", "数据.xlsx", () => soundBook().slice(0, 400), "archive_truncated"),
  bad(
    "a workbook with a damaged part",
    "数据.xlsx",
    () => patched(soundBook(), (view) => view.setUint32(directoryAt(view) + 16, 7, true)),
    "archive_damaged",
  ),
  bad(
    "a part that unpacks to more than it says",
    "数据.xlsx",
    () => patched(soundBook(), (view) => view.setUint32(directoryAt(view) + 24, 5, true)),
    "archive_damaged",
  ),
  bad(
    "a zip bomb",
    "数据.xlsx",
    () =>
      zipSync({
        "[Content_Types].xml": strToU8("<Types/>"),
        "xl/workbook.xml": new Uint8Array(30 * 1024 * 1024),
      }),
    "archive_too_tight",
  ),
  bad(
    "a bomb by what its directory says",
    "数据.xlsx",
    () => patched(soundBook(), (view) => view.setUint32(directoryAt(view) + 24, 0x7fffffff, true)),
    "archive_bomb",
  ),
  bad(
    "an archive of 3,000 parts",
    "数据.xlsx",
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`a${index}`, strToU8("a")])),
      ),
    "archive_too_many_parts",
  ),
  bad(
    "XML that is not closed",
    "数据.xlsx",
    book(
      [HEAD, GOOD],
      inSheet((xml) => xml.replace("</row>", "")),
    ),
    "workbook_xml",
  ),
  bad(
    "XML with entities of its own",
    "数据.xlsx",
    book(
      [HEAD, GOOD],
      inSheet((xml) => xml.replace("<worksheet", '<!DOCTYPE a [<!ENTITY b "c">]><worksheet')),
    ),
    "workbook_doctype",
  ),
  bad("a workbook without sheets", "数据.xlsx", () => smallWorkbook({}), "workbook_no_sheets"),
  bad(
    "a workbook without figures",
    "数据.xlsx",
    () => smallWorkbook({ 目录: [["甲"]] }),
    "no_figure_sheet",
  ),
  bad(
    "many sheets without figures",
    "数据.xlsx",
    () =>
      smallWorkbook(
        Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`目录${at + 1}`, [["甲"]]])),
      ),
    "no_figure_sheet",
  ),
  bad(
    "a page of very many tables",
    "数据.html",
    text("<table><tr><td>12</td></tr></table>".repeat(limits.tables + 1)),
    "too_many_tables",
  ),
  bad(
    "merged cells",
    "数据.xlsx",
    book(
      [HEAD, GOOD],
      inSheet((xml) =>
        xml.replace(
          "</sheetData>",
          '</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
        ),
      ),
    ),
    "merged_cells",
  ),
  bad(
    "a cell with an error",
    "数据.xlsx",
    book([[...HEAD, "数值"], GOOD], lastCell('<c r="H2" t="e"><v>#DIV/0!</v></c>')),
    "cell_error",
  ),
  bad(
    "a formula without its result",
    "数据.xlsx",
    book([[...HEAD, "数值"], GOOD], lastCell('<c r="H2"><f>1+1</f></c>')),
    "cell_formula",
  ),
  bad(
    "two sheets of figures",
    "数据.xlsx",
    () => smallWorkbook({ 数据: [HEAD, GOOD], figures: [HEAD, GOOD] }),
    "repeated_sheet",
  ),
  bad(
    "a place that its own sheet lacks",
    "数据.xlsx",
    () => smallWorkbook({ 数据: [HEAD, GOOD], 地区: [["地名"], ["山县"]] }),
    "unknown_name",
  ),
  bad(
    "a unit that two rows bear",
    "数据.xlsx",
    () =>
      smallWorkbook({
        数据: [HEAD, GOOD],
        计量单位: [
          ["单位写法", "单位编号"],
          ["亩", "mu-a"],
          ["亩", "mu-b"],
        ],
      }),
    "ambiguous_name",
  ),
  bad(
    "a milestone of no measure",
    "数据.xlsx",
    () =>
      smallWorkbook({
        数据: [HEAD, GOOD],
        举措节点: [
          ["举措", "事项"],
          ["无此举措", "启动"],
        ],
      }),
    "row_without_owner",
  ),
];
