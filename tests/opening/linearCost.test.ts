import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { parseDataset } from "../../src/dataset/parseDataset";
import { decodeText } from "../../src/reading/paragraphs/decodeText";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { draftDataset } from "../../src/opening/draft/draftDataset";
import { readDatasetFile } from "../../src/opening/readDatasetFile";
import { auditTask } from "../../src/page/text/AuditTask";
import { performAudit } from "../../src/page/text/performAudit";
import { parseAddress, serializeAddress, vocabularyOf } from "../../src/selection/Address";
import { fixture } from "../dataset/fixture";
import { expectDoubling } from "../support/linearCost";
import { smallWorkbook } from "./smallWorkbook";

/** A text of so many signs, made of one piece again and again; or of a first part and pieces that are numbered. */
type Text = (signs: number) => string;

const repeated =
  (piece: string): Text =>
  (signs) =>
    piece.repeat(Math.ceil(signs / piece.length));

const numbered =
  (piece: (number: number) => string, head = "", tail = ""): Text =>
  (signs) => {
    const count = Math.ceil(signs / piece(1000).length);
    return head + Array.from({ length: count }, (_, at) => piece(at)).join("") + tail;
  };

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (bytes: Uint8Array) => readDatasetFile(bytes, "表", { language: "zh" });
const opening =
  (text: Text) =>
  (signs: number): (() => unknown) => {
    const bytes = encode(text(signs));
    return () => open(bytes);
  };

const TEMPLATE = "指标名称,原文写法,单位,地区,时期,发布日期,来源\n";
const LOOKED_UP =
  "编号,指标名称,原文写法,单位,地区,时期,发布日期,对比前值\n前,产值,1个,个,河城,2023年,2024-01-01,\n";

describe("a separated text", () => {
  test.each<readonly [name: string, text: Text]>([
    ["separators", repeated(",")],
    ["quotation marks", repeated('"')],
    ["quoted separators", repeated('",')],
    ["titles", numbered((at) => `表${at}\n`)],
    ["headings", repeated("2023年,2022年,指标\n")],
    ["notes", numbered((at) => `注：甲${at}\n`, "指标,2023年\n甲,1\n")],
    ["indents", numbered((at) => `${" ".repeat(at % 50)}甲${at},1,2\n`, "指标,2022年,2023年\n")],
    ["places", numbered((at) => `第${at}村,2023,${at}\n`, "地区,年份,产值（亿元）\n")],
  ])("of many %s", (_, text) => {
    expectDoubling(opening(text));
  });

  test.each<readonly [name: string, text: Text]>([
    [
      "figures of one name",
      numbered((at) => `产值,${at}亿元,亿元,河城,2023年,2024-01-01,\n`, TEMPLATE),
    ],
    ["places", numbered((at) => `产值,${at}亿元,亿元,第${at}村,2023年,2024-01-01,\n`, TEMPLATE)],
    ["units", numbered((at) => `产值${at},${at}x${at},x${at},河城,2023年,2024-01-01,\n`, TEMPLATE)],
    [
      "sources",
      numbered((at) => `产值,${at}亿元,亿元,河城,2023年,2024-01-01,报告${at}\n`, TEMPLATE),
    ],
    [
      "figures that are not there",
      numbered((at) => `,产值${at},${at}个,个,河城,2023年,,没有${at}\n`, LOOKED_UP),
    ],
    [
      "rows full of faults",
      numbered((at) => `产值${at},甲,亿元,河城,2x年,2024-13-01,\n`, TEMPLATE),
    ],
  ])("by the template, of many %s", (_, text) => {
    expectDoubling(opening(text));
  });

  test("with tabs", () => {
    const text = numbered((at) => `甲${at}\t1\t2\n`, "指标\t2022年\t2023年\n");
    expectDoubling(opening(text));
  });
});

/** The fixture with its lists changed. */
function dataset(change: (data: ReturnType<typeof fixture>) => object): string {
  const data = fixture();
  return JSON.stringify({ ...data, ...change(data) }, null, 1);
}

const many = <Item>(count: number, item: (at: number) => Item): Item[] =>
  Array.from({ length: Math.ceil(count) }, (_, at) => item(at));

/** Places of which each lies in the one that `holder` numbers. */
const within = (signs: number, holder: (at: number) => number): string =>
  dataset(({ places: [place] }) => ({
    places: many(signs / 200, (at) => ({
      ...place,
      id: `place-${at}`,
      within: `place-${holder(at)}`,
    })),
  }));

describe("a dataset in JSON", () => {
  test.each<readonly [name: string, text: Text]>([
    ["blanks", (signs) => `{${" ".repeat(signs)}`],
    ["digits", (signs) => `{"a":${"1".repeat(signs)}x`],
    ["escapes", (signs) => `{"a":"${"\\u0041".repeat(signs / 6)}"}`],
    ["text without an end", (signs) => `{"a":"${"甲".repeat(signs)}`],
    ["brackets", repeated("[")],
    [
      "unknown fields",
      (signs) => dataset(() => Object.fromEntries(many(signs / 20, (at) => [`field${at}`, at]))),
    ],
    [
      "records of one id",
      (signs) =>
        dataset(({ observations: [one] }) => ({ observations: many(signs / 100, () => one) })),
    ],
    [
      "names of nothing",
      (signs) =>
        dataset(({ observations: [one], metrics: [metric] }) => ({
          metrics: many(signs / 200, (at) => ({ ...metric, id: `metric-${at}` })),
          observations: many(signs / 200, (at) => ({
            ...one,
            id: `o-${at}`,
            metric: `metrix-${at}`,
          })),
        })),
    ],
    ["places within one another", (signs) => within(signs, (at) => at + 1)],
    [
      "places that lie within themselves",
      (signs) => within(signs, (at) => (at + 1) % Math.ceil(signs / 200)),
    ],
  ])("of many %s", (_, text) => {
    expectDoubling(opening(text));
  });
});

describe("tables of a web page", () => {
  test.each([
    "<!--",
    "<script>",
    "<p ",
    "<td",
    "<tr><td>1",
    "<td rowspan=9 colspan=9>1",
    "<table><tr><td>甲</td></tr></table>",
    "&#",
    "\n",
    "甲",
  ])("of many %j", (piece) => {
    const text: Text = (signs) =>
      `<html><table><tr><td>甲</td></tr>${repeated(piece)(signs)}</table></html>`;
    expectDoubling(opening(text));
  });

  test.each(["<Row>", "<Cell>", "<Row ", "<!--", "<Style>", '<Cell ss:Index="9"/>'])(
    "of SpreadsheetML of many %j",
    (piece) => {
      const text: Text = (signs) =>
        `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>${repeated(piece)(signs)}</Table></Worksheet></Workbook>`;
      expectDoubling(opening(text));
    },
  );
});

/** A workbook of which one part is replaced. */
const workbook =
  (part: string, xml: (body: string) => string, body: Text) =>
  (signs: number): (() => unknown) => {
    const bytes = smallWorkbook({ 表: [["指标", "2023年"]] }, (parts) => {
      parts.set(part, xml(body(signs)));
    });
    return () => open(bytes);
  };

const rows = (body: string): string => `<worksheet><sheetData>${body}</sheetData></worksheet>`;

describe("a part of a workbook", () => {
  test.each<readonly [name: string, body: Text]>([
    ["rows", repeated('<row><c t="str"><v>甲</v></c></row>')],
    ["cells that are left open", repeated("<c>")],
    ["rows that are left open", repeated("<row a")],
    ["comments", repeated("<!---->")],
    ["instructions", repeated("<?a?>")],
    ["signs of an attribute", (signs) => `<row a="${">".repeat(signs)}"/>`],
    ["attributes", (signs) => `<row ${'a="b" '.repeat(signs / 6)}/>`],
    ["quotation marks", (signs) => `<row ${'"'.repeat(signs)}`],
    ["signs of one cell", (signs) => `<row><c t="str"><v>${"甲".repeat(signs)}</v></c></row>`],
    ["escapes", (signs) => `<row><c t="str"><v>${"_x000D_".repeat(signs / 7)}</v></c></row>`],
    [
      "runs of one text",
      (signs) =>
        `<row><c t="inlineStr"><is>${"<r><t>甲</t></r>".repeat(signs / 15)}</is></c></row>`,
    ],
  ])("of many %s", (_, body) => {
    expectDoubling(workbook("xl/worksheets/sheet1.xml", rows, body));
  });

  test.each(["<numFmts>", '<numFmt numFmtId="27" ', '<xf numFmtId="27"/>', "<"])(
    "of styles of many %j",
    (piece) => {
      const styles = (body: string): string => `<styleSheet>${body}</styleSheet>`;
      expectDoubling(workbook("xl/styles.xml", styles, repeated(piece)));
    },
  );

  test.each(["biff8", "ods", "xlsb"] as const)("of a workbook in %s", (bookType) => {
    expectDoubling((signs) => {
      const book = utils.book_new();
      const lines = many(signs / 20, (at) => [`甲${at}`, at]);
      utils.book_append_sheet(book, utils.aoa_to_sheet([["指标", "2023年"], ...lines]), "表");
      const bytes = new Uint8Array(write(book, { type: "array", bookType }));
      return () => open(bytes);
    });
  });
});

const HEAD = "河城政府工作报告\n2024年1月20日\n";
const base = parseDataset(fixture(), parsePrinted);
if (!base.ok) throw new Error("a fixture with faults");
const lookup = lookUp(base.dataset);

describe.each([
  ["drafted", (text: string) => draftDataset(text, { published: "2024-01-20", publisher: "甲" })],
  ["held against a dataset", (text: string) => performAudit(auditTask(text, lookup, "daily"))],
] as const)("a text that is %s", (_, read) => {
  test.each<readonly [name: string, text: Text]>([
    ["numbers in one paragraph", repeated("甲园12个，")],
    ["changes in one paragraph", repeated("比上年增长5%，")],
    ["pairs in one paragraph", repeated("由2020年的3个增至5个。")],
    ["ranks in one paragraph", repeated("居全省第1位，")],
    ["thousands that go on", repeated("1,111")],
    ["sentences", numbered((at) => `甲园${at}乙${at}个，增长${at % 90}%。\n`)],
    ["headings", numbered((at) => `${at}、甲\n甲园${at}个。\n`)],
    ["blocks of a page", (signs) => `<html>${"<p>甲园12个，增长5%。</p>".repeat(signs / 20)}`],
    ["measures", repeated("推行甲乙改革，惠及群众12人。\n")],
    ["dates", repeated("截至2023年12月31日，甲园12个。")],
    ["words that are spoken", repeated("“甲园12个，”张三说。")],
    ["traditional characters", repeated("甲園12個，增長5%。")],
    ["brackets", repeated("（甲")],
    ["ten thousands", repeated("万")],
    ["Chinese digits", repeated("一二三")],
    ["words without a number", repeated("统一部署，扎实推进，")],
  ])("of many %s", (_name, text) => {
    expectDoubling((signs) => {
      const given = `${HEAD}${text(signs)}完成任务。`;
      return () => read(given);
    });
  });
});

describe("bytes of a text", () => {
  const gb18030 = [0xbc, 0xd7];
  test.each<readonly [name: string, piece: readonly number[], head: readonly number[]]>([
    ["UTF-8", [...encode("甲")], []],
    ["GB18030", gb18030, []],
    ["UTF-16", [0x32, 0x75], [0xff, 0xfe]],
    ["UTF-8 that is cut", [...encode("甲"), 0xe7], []],
    ["nothing", [0], []],
  ])("in %s", (_, piece, head) => {
    expectDoubling((signs) => {
      const bytes = new Uint8Array(head.length + Math.floor(signs / piece.length) * piece.length);
      bytes.set(head);
      for (let at = head.length; at < bytes.length; at += piece.length) bytes.set(piece, at);
      return () => decodeText(bytes);
    });
  });
});

describe("a printed number", () => {
  test.each(["1", "1,111", "万", "一", "半", "1.", "3—", "约", "第", "(", "多"])(
    "of many %j",
    (piece) => {
      expectDoubling((signs) => {
        const token = repeated(piece)(signs);
        return () => parsePrinted(token, "元");
      });
    },
  );
});

describe("an address", () => {
  const vocabulary = vocabularyOf(lookup, ["name", "value"]);

  test.each<readonly [name: string, text: Text]>([
    ["values of one key", repeated("area=x&")],
    ["areas", numbered((at) => `area=x${at}&`)],
    ["signs of one area", (signs) => `area=${"x".repeat(signs)}`],
    ["escapes", repeated("q=%25&")],
    ["broken escapes", repeated("%")],
    ["columns", (signs) => `columns=${"name,".repeat(signs / 5)}`],
    ["items of the tray", numbered((at) => `fx${at}.`, "tray=")],
    ["signs of one item", (signs) => `tray=h${"x".repeat(signs)}`],
    ["periods", repeated("from=2023&")],
  ])("of many %s", (_, text) => {
    expectDoubling((signs) => {
      const query = text(signs);
      return () => serializeAddress(parseAddress(query, vocabulary).address);
    });
  });
});

test("a list of broken records is told record by record, however many faults they have", () => {
  const count = 22_000;
  const read = open(encode(dataset(() => ({ nonFigures: many(count, () => ({})) }))));
  const told = read.ok ? [] : read.faults.filter(({ rule }) => rule === "missing_field");
  // Each record lacks its id, source, paragraph, token, occurrences and reason.
  expect(told).toHaveLength(6 * count);
});

test("a record that holds more than anybody wrote is named, and the others are read", () => {
  const read = open(
    encode(
      dataset(({ measures: [measure], observations }) => ({
        measures: [{ ...measure, paragraphs: many(150_000, () => "甲") }],
        observations: observations.map((one) => ({ ...one, place: "nowhere" })),
      })),
    ),
  );
  const told = read.ok ? [] : read.faults;
  expect(told.filter(({ rule }) => rule === "list_too_long")).toMatchObject([
    { field: "paragraphs", expected: { zh: "至多 10,000 项，现有 150,000 项" } },
  ]);
  expect(told.some(({ rule }) => rule === "unknown_reference")).toBe(true);
});
