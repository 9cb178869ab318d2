import { strFromU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { composeTray } from "../../src/analysis/composeTray";
import { lookUp } from "../../src/dataset/DatasetLookup";
import type { Briefing, BriefingTable } from "../../src/export/office/Briefing";
import { wordBriefing } from "../../src/export/office/wordBriefing";
import { writeDocx } from "../../src/export/office/writeDocx";
import { writePptx } from "../../src/export/office/writePptx";
import { fixture } from "../dataset/fixture";
import { everyKind } from "./everyKind";
import { type OfficePackage, openPackage, xmlOf } from "./officePackage";

const lookup = lookUp(fixture());
const entries = composeTray(lookup, [
  { kind: "heading", text: "一、减负" },
  { kind: "sentence", text: "据报道整理。" },
  ...everyKind,
]);
const worded = wordBriefing(lookup, entries, "zh", null);

/** A table of so many columns and rows: 甲1, 甲2 … in its first row. */
function wide(columns: number, rows: number): BriefingTable {
  const row = (sign: string) => Array.from({ length: columns }, (_, at) => `${sign}${at + 1}`);
  return {
    columns: row("头"),
    rows: Array.from({ length: rows }, () => row("甲")),
    source: "出自",
  };
}

const LONG_FACT = "由十五个部门共同组成的联席会议与各县市区分别设立的办公室";
const measureOf = (table: BriefingTable | null): Briefing["blocks"][number] => ({
  kind: "measure",
  title: "一窗",
  sentence: "受理。",
  facts: [
    ["进展", "试点"],
    ["组成", LONG_FACT],
    ["牵头", `${LONG_FACT}等`],
  ],
  table,
  color: "red",
  notes: ["某报"],
});
const briefing: Briefing = {
  ...worded,
  blocks: [...worded.blocks, measureOf(wide(5, 10)), measureOf(wide(3, 9)), measureOf(null)],
};

/** All elements of a name, by its prefix and name. */
const all = (of: Document | Element, name: string): Element[] => [...of.getElementsByTagName(name)];

/** The attributes of the first element of a name, `{}` where there is none: `{ "w:val": "center" }`. */
function first(of: Document | Element, name: string): Record<string, string> {
  const attributes = all(of, name)[0]?.attributes ?? [];
  return Object.fromEntries([...attributes].map((one) => [one.name, one.value]));
}

describe("a Word document is set as official documents are", () => {
  // Written for each test anew, within it: so the mutants of the writer are told by every one.
  const written = () => writeDocx(briefing).then(openPackage);
  const part = async (name: string) => xmlOf(await written(), name);

  /** Id, font, size in points, colour, space before, after, line and its rule, first indent, left indent, name. */
  const STYLES = [
    ["Title", "方正小标宋简体", 22, "1A2230", "", 240, 640, "atLeast", 0, "", "Title"],
    ["Heading1", "黑体", 16, "1A2230", 320, 120, "", "", 0, "", "Heading 1"],
    ["Heading2", "黑体", 15, "1A2230", 240, 80, 480, "atLeast", 0, "", "Heading 2"],
    ["Normal", "", "", "", "", "", 560, "exactly", 640, "", "Normal"],
    ["Subtitle", "", 10.5, "48535F", 120, 120, 320, "atLeast", 0, "", "Subtitle"],
    ["Chart", "", "", "", 80, 80, 240, "auto", 0, "", "Chart"],
    ["TableHead", "黑体", 10.5, "", "", "", 300, "atLeast", 0, "", "Table head"],
    ["TableText", "", 10.5, "", "", "", 300, "atLeast", 0, "", "Table text"],
    ["Fact", "", 14, "", "", "", 440, "atLeast", 0, 640, "Fact"],
    ["SourceLine", "", 10.5, "48535F", 40, 40, 300, "atLeast", 0, "", "Source line"],
    ["NoteText", "宋体", 10.5, "", "", "", 260, "atLeast", 0, "", "Note text"],
    ["RunningHead", "宋体", 10.5, "48535F", "", "", 260, "atLeast", 0, "", "Running head"],
  ];

  test("in its styles", async () => {
    const styles = await part("word/styles.xml");
    const read = STYLES.map(([id]) => {
      const style = all(styles, "w:style").find((one) => one.getAttribute("w:styleId") === id);
      if (style === undefined) throw new Error(`No style ${id}`);
      const spacing = first(style, "w:spacing");
      const indent = first(style, "w:ind");
      const size = first(style, "w:sz")["w:val"];
      return [
        id,
        first(style, "w:rFonts")["w:eastAsia"] ?? "",
        size === undefined ? "" : Number(size) / 2,
        first(style, "w:color")["w:val"] ?? "",
        ...["w:before", "w:after", "w:line"].map((name) =>
          spacing[name] === undefined ? "" : Number(spacing[name]),
        ),
        spacing["w:lineRule"] ?? "",
        ...["w:firstLine", "w:left"].map((name) =>
          indent[name] === undefined ? "" : Number(indent[name]),
        ),
        first(style, "w:name")["w:val"],
      ];
    });
    expect(read).toEqual(STYLES);
  });

  test("its text is 仿宋 三号 on lines of 28 points, with Latin fonts beside the Chinese ones", async () => {
    const styles = await part("word/styles.xml");
    const ground = all(styles, "w:docDefaults")[0];
    if (ground === undefined) throw new Error("No defaults");
    const times = "Times New Roman";
    const fonts = { "w:ascii": times, "w:hAnsi": times, "w:cs": times, "w:eastAsia": "仿宋" };
    expect(first(ground, "w:rFonts")).toEqual(fonts);
    expect(first(ground, "w:sz")).toEqual({ "w:val": "32" });
    expect(first(ground, "w:color")).toEqual({ "w:val": "1A2230" });
    expect(first(ground, "w:spacing")).toEqual({ "w:line": "560", "w:lineRule": "exactly" });
    expect(first(ground, "w:lang")).toEqual({ "w:val": "en-US", "w:eastAsia": "zh-CN" });
    const named = (id: string) =>
      all(styles, "w:style").find((one) => one.getAttribute("w:styleId") === id) ?? styles;
    for (const id of ["Title", "Heading1", "Heading2"])
      expect(first(named(id), "w:b"), id).toEqual({ "w:val": "false" });
    for (const id of ["Heading1", "Heading2", "TableHead"])
      expect(all(named(id), "w:keepNext"), id).toHaveLength(1);
    expect(first(named("Heading1"), "w:rFonts")["w:ascii"]).toBe("Arial");
    expect(first(named("Title"), "w:jc")).toEqual({ "w:val": "center" });
    const hairline = { "w:val": "single", "w:color": "D8DDE3", "w:sz": "4", "w:space": "4" };
    expect(first(named("RunningHead"), "w:bottom")).toEqual(hairline);
  });

  test("an English one says so to the spelling checker", async () => {
    const english = await writeDocx({ ...briefing, language: "en", blocks: [] }).then(openPackage);
    const styles = xmlOf(english, "word/styles.xml");
    expect(first(styles, "w:lang")).toEqual({ "w:val": "en-GB" });
    expect(xmlOf(english, "word/document.xml").documentElement.textContent).toContain(
      "Notes on method",
    );
  });

  test("its pages have running heads, and numbers between dashes", async () => {
    const head = await part("word/header1.xml");
    expect(first(head, "w:pStyle")).toEqual({ "w:val": "RunningHead" });
    // 210 − 28 − 26 = 156 mm, in twentieths of a point.
    expect(first(head, "w:tab")).toEqual({ "w:val": "right", "w:pos": "8845" });
    expect(head.documentElement.textContent).toBe(
      "河城数据简报《河城日报》2024年7月15日；非官方统计",
    );
    const foot = await part("word/footer1.xml");
    expect(first(foot, "w:jc")).toEqual({ "w:val": "center" });
    expect(foot.documentElement.textContent).toBe("— PAGE —");
    expect(first(foot, "w:sz")).toEqual({ "w:val": "28" });
    expect(first(foot, "w:rFonts")["w:eastAsia"]).toBe("宋体");
    const margins = first(await part("word/document.xml"), "w:pgMar");
    // 26, 35, 20 and 25 mm.
    expect(
      ["w:right", "w:bottom", "w:header", "w:footer"].map((side) => Number(margins[side])),
    ).toEqual([1474, 1984, 1134, 1417]);
  });

  test("says in its properties what it is", async () => {
    const { children } = (await part("docProps/core.xml")).documentElement;
    const said = Object.fromEntries([...children].map((one) => [one.nodeName, one.textContent]));
    expect(said).toMatchObject({
      "dc:title": "河城数据简报",
      "dc:subject": "《河城日报》2024年7月15日；非官方统计",
      "dc:creator": "河城数据简报",
      "cp:lastModifiedBy": "河城数据简报",
    });
  });

  /** Each paragraph outside tables as style and words, each table as its number of rows. */
  test("has every block in its form, in order", async () => {
    const body = all(await part("word/document.xml"), "w:body")[0];
    const forms = [...(body?.children ?? [])].map((one) => {
      if (one.nodeName === "w:tbl") return `${all(one, "w:tr").length} rows`;
      if (one.nodeName !== "w:p") return one.nodeName;
      const style = first(one, "w:pStyle")["w:val"] ?? "";
      const chart = all(one, "c:chart").length > 0 ? "chart" : "";
      const notes = all(one, "w:footnoteReference").length > 0 ? "*" : "";
      return `${style}: ${chart}${(one.textContent ?? "").slice(0, 10)}${notes}`;
    });
    expect(forms).toEqual([
      "Title: 河城数据简报",
      "Subtitle: 《河城日报》2024",
      "Heading1: 一、减负",
      ": 据报道整理。",
      "Heading2: 表格减少*",
      ": 河城有关数据为10项",
      "Subtitle: 指标forms · ",
      "Chart: chart",
      "3 rows",
      "SourceLine: 来源：《河城日报》2",
      "SourceLine: 推算（非原文所载）：",
      "SourceLine: ",
      "Heading2: 少填*",
      ": 河城有关数据为上十份",
      "Subtitle: 指标slips · ",
      "Chart: chart",
      "SourceLine: 此前：上十份，为约数",
      "SourceLine: 此后：一到两份，为区",
      "3 rows",
      "SourceLine: 来源：《河城日报》2",
      "SourceLine: ",
      "Heading2: 四分之三*",
      ": 河城有关数据为6所。",
      "Subtitle: 指标schools-",
      "Chart: chart",
      "4 rows",
      "SourceLine: 来源：《河城日报》2",
      "SourceLine: 推算（非原文所载）：",
      "SourceLine: ",
      "Heading2: 首位*",
      ": 河城有关数据为20.",
      "Subtitle: 指标output ·",
      "4 rows",
      "SourceLine: 来源：《河城日报》2",
      "SourceLine: ",
      "Heading2: 指标stations",
      ": 河城有关数据为30多*",
      "Heading2: 一表通",
      ": 表格合并。*",
      "Fact: 地区　山县",
      "Fact: 起始　2023年 试",
      "Fact: 进展　运行中",
      "SourceLine: ",
      "3 rows",
      "SourceLine: 来源：《河城日报》2",
      ...[11, 10, 0].flatMap((rows) => [
        "Heading2: 一窗",
        ": 受理。*",
        "Fact: 进展　试点",
        "Fact: 组成　由十五个部门共",
        "Fact: 牵头　由十五个部门共",
        "SourceLine: ",
        ...(rows === 0 ? [] : [`${rows} rows`, "SourceLine: 出自"]),
      ]),
      "Heading1: 说明",
      "SourceLine: “多”“约”“一到两",
      "SourceLine: 标明“推算”的数值由",
      "SourceLine: 记者甲, 通讯员甲,",
      "SourceLine: 可自由使用。",
      "w:sectPr",
    ]);
  });

  test("a table fills the type area, its head ruled and repeated, no row torn in two", async () => {
    const tables = all(await part("word/document.xml"), "w:tbl");
    const widths = (at: number): number[] =>
      all(tables[at] ?? fail(), "w:gridCol").map((one) => Number(one.getAttribute("w:w")));
    // Four columns share 8845 as 7 : 5 : 7 : 6, five as 7 : 6 : 5 : 7 : 6, three as 7 : 7 : 6.
    expect(widths(0)).toEqual([2476, 1769, 2476, 2122]);
    expect(widths(5)).toEqual([1997, 1711, 1426, 1997, 1711]);
    expect(widths(6)).toEqual([3095, 3095, 2653]);
    expect(first(tables[0] ?? fail(), "w:tblW")).toEqual({ "w:type": "dxa", "w:w": "8845" });
    const [head, row] = all(tables[0] ?? fail(), "w:tr");
    if (head === undefined || row === undefined) throw fail();
    expect([first(head, "w:tblHeader"), first(row, "w:tblHeader")]).toEqual([
      {},
      { "w:val": "off" },
    ]);
    expect([all(head, "w:tblHeader").length, all(head, "w:cantSplit").length]).toEqual([1, 1]);
    expect(all(row, "w:cantSplit")).toHaveLength(1);
    const cell = (of: Element) => ({
      width: first(of, "w:tcW")["w:w"],
      align: first(of, "w:vAlign")["w:val"],
      style: first(of, "w:pStyle")["w:val"],
      ...Object.fromEntries(
        ["top", "bottom", "left", "right"].map((side) => {
          const border = first(all(of, "w:tcBorders")[0] ?? fail(), `w:${side}`);
          const margin = first(all(of, "w:tcMar")[0] ?? fail(), `w:${side}`)["w:w"];
          return [side, `${border["w:val"]} ${border["w:sz"]} ${border["w:color"]} ${margin}`];
        }),
      ),
    });
    const sides = { left: "none 0 auto 80", right: "none 0 auto 80" };
    expect(cell(head)).toEqual({
      width: "2476",
      align: "center",
      style: "TableHead",
      top: "single 8 1A2230 60",
      bottom: "single 8 1A2230 60",
      ...sides,
    });
    expect(cell(row)).toEqual({
      width: "2476",
      align: "center",
      style: "TableText",
      top: "single 4 D8DDE3 60",
      bottom: "single 4 D8DDE3 60",
      ...sides,
    });
  });

  test("charts are as wide as the type area and as high as their bars need", async () => {
    const document = await part("word/document.xml");
    const sizes = all(document, "wp:extent").map((one) =>
      ["cx", "cy"].map((side) => Number(one.getAttribute(side)) / 9525),
    );
    // Two bars each: 40 + 2 × 44. A share is one bar.
    expect(sizes).toEqual([
      [588, 128],
      [588, 128],
      [588, 130],
    ]);
    expect(all(document, "wp:docPr").map((one) => one.getAttribute("id"))).toEqual(["1", "2", "3"]);
    expect(all(document, "wp:docPr").map((one) => one.getAttribute("name"))).toEqual([
      "表格减少",
      "少填",
      "四分之三",
    ]);
  });

  test("lines have one height, bars of several series room for each, ranges for each category", async () => {
    const card = worded.blocks.find((block) => block.kind === "card" && block.chart !== null);
    if (card?.kind !== "card" || card.chart === null) throw fail();
    const { chart } = card;
    const two = { ...chart, series: [...chart.series, ...chart.series] };
    const charts = [{ ...chart, form: "lines" as const }, two, { ...two, form: "ranges" as const }];
    const blocks = charts.map((one) => ({ ...card, chart: one }));
    const parts = openPackage(await writeDocx({ ...briefing, blocks }));
    const heights = all(xmlOf(parts, "word/document.xml"), "wp:extent").map(
      (one) => Number(one.getAttribute("cy")) / 9525,
    );
    // Two categories: 40 + 44 × 2 × 2, and 40 + 44 × 2.
    expect(heights).toEqual([300, 216, 128]);
  });

  test("why there is no chart is said where the page draws one, and nowhere else", async () => {
    const card = worded.blocks.find((block) => block.kind === "card" && block.chart !== null);
    if (card?.kind !== "card") throw fail();
    const none = { ...card, chart: null, noChart: "没有图形" };
    const said = async (block: typeof none): Promise<number> => {
      const parts = openPackage(await writeDocx({ ...briefing, blocks: [block] }));
      const text = xmlOf(parts, "word/document.xml").documentElement.textContent ?? "";
      return text.split("没有图形").length - 1;
    };
    expect(card.rows).not.toBeNull();
    expect(await said(none)).toBe(1);
    expect(await said({ ...none, rows: null })).toBe(0);
  });

  test("labels of facts are bold, what they say is not", async () => {
    const facts = all(await part("word/document.xml"), "w:p").filter(
      (one) => first(one, "w:pStyle")["w:val"] === "Fact",
    );
    expect(facts.map((one) => all(one, "w:r").map((run) => all(run, "w:b").length))).toEqual(
      facts.map(() => [1, 0]),
    );
  });

  test("notes are in the style of notes, one paragraph each", async () => {
    const notes = all(await part("word/footnotes.xml"), "w:footnote").slice(2);
    expect(
      notes.map((note) => all(note, "w:p").map((one) => first(one, "w:pStyle")["w:val"])),
    ).toEqual([1, 2, 1, 2, 2, 1, 1, 1, 1].map((count) => Array(count).fill("NoteText")));
  });
});

function fail(): never {
  throw new Error("The document lacks what the test reads");
}

/**
 * What stands on a slide: left, top, width, height in inches, size in points, weight,
 * whether its words stand at the bottom and not at the top, colour, its first words.
 */
function boxesOf(parts: OfficePackage, slide: number): string[] {
  const tree = xmlOf(parts, `ppt/slides/slide${slide}.xml`);
  return [...all(tree, "p:sp"), ...all(tree, "p:graphicFrame")].flatMap((one) => {
    if (all(one, "a:fld").length > 0) return [];
    const inches = (of: string, ...sides: string[]) =>
      sides.map((side) => Math.round((Number(first(one, of)[side]) / 914_400) * 100) / 100);
    const box = [...inches("a:off", "x", "y"), ...inches("a:ext", "cx", "cy")].join(" ");
    if (all(one, "c:chart").length > 0) return [`${box} chart`];
    const run = all(one, "a:r")[0];
    if (run === undefined) return [`${box} empty`];
    const { sz = "", b = "0" } = first(run, "a:rPr");
    const bold = b === "1" ? " bold" : "";
    const isTable = all(one, "a:tbl").length > 0;
    const { anchor = "nowhere" } = first(one, "a:bodyPr");
    const stands = { t: "", b: " bottom" }[isTable ? "t" : anchor] ?? ` ${anchor}`;
    const color = first(run, "a:srgbClr")["val"] ?? "";
    const said = all(one, "a:t").map((text) => text.textContent);
    const words = isTable ? `${all(one, "a:tr").length} rows` : said.join("/");
    return [`${box} ${Number(sz) / 100}${bold}${stands} ${color} ${words.slice(0, 12)}`];
  });
}

describe("slides: one thing each, every box in its place", () => {
  const written = () => writePptx(briefing).then(openPackage);
  const ink = "1A2230";
  const soft = "48535F";
  const head = (title: string, subtitle: string): string[] => [
    `0.7 0.45 11.93 0.65 28 bold ${ink} ${title}`,
    `0.7 1.12 11.93 0.4 16 ${soft} ${subtitle}`,
  ];
  const foot = (text: string): string => `0.7 6.45 11.03 0.72 12 bottom ${soft} ${text}`;
  const numbers = (size: number, ...values: (readonly [string, string, string])[]): string[] =>
    values.flatMap(([value, name, period], at) => {
      // A third of the width each, a fifth of an inch between them.
      const x = [0.7, 4.68, 8.65][at];
      return [
        `${x} 1.75 3.78 1.1 ${size} bold bottom 2356A6 ${value}`,
        `${x} 2.9 3.78 0.4 20 ${ink} ${name}`,
        `${x} 3.3 3.78 0.35 14 ${soft} ${period}`,
      ];
    });

  const SLIDES: readonly (readonly [what: string, slide: number, boxes: readonly string[]])[] = [
    [
      "cover",
      1,
      [
        `0.7 2.5 11.93 1.3 40 bold bottom ${ink} 河城数据简报`,
        `0.7 4 11.93 0.8 20 ${soft} 《河城日报》2024年7`,
      ],
    ],
    ["heading", 2, [`0.7 3 11.93 1.2 40 bold ${ink} 一、减负`]],
    ["sentence", 3, [`0.7 2 11.93 3.6 28 ${ink} 据报道整理。`]],
    [
      "bars",
      4,
      [
        ...head("表格减少", "指标forms · 山县"),
        `0.7 5.35 11.93 1 13 ${soft} 推算（非原文所载）：增减`,
        foot("据《河城日报》2024年"),
        "0.7 1.75 11.93 3.5 chart",
      ],
    ],
    [
      "share, its numbers above its bar",
      6,
      [
        ...head("四分之三", "指标schools-in"),
        ...numbers(
          60,
          ["6所", "指标schools-in", "时间未注明"],
          ["8所", "指标schools-al", "时间未注明"],
          ["75%", "指标schools-sh", "时间未注明"],
        ),
        `0.7 5.35 11.93 1 13 ${soft} 推算（非原文所载）：占比`,
        foot("据《河城日报》2024年"),
        "0.7 3.85 11.93 1.4 chart",
      ],
    ],
    [
      "numbers, as large as the longest allows",
      7,
      [
        ...head("首位", "指标output · 河"),
        // 亿 and 元 are two ems, four signs of 0.68 em: 4.72. (3.977 − 0.2) × 65 / 4.72 = 52.
        ...numbers(
          52,
          ["20.5亿元", "指标output", "2023年"],
          ["第一", "指标output-ran", "2023年"],
          ["连续2年", "指标output-str", "时间未注明"],
        ),
        `0.7 3.9 11.93 1.3 20 ${ink} 河城有关数据为20.5亿`,
        foot("据《河城日报》2024年"),
      ],
    ],
    [
      "figure",
      8,
      [
        ...head("指标stations ·", "时间未注明"),
        `0.7 2.1 11.93 1.4 60 bold 2356A6 30多个`,
        `0.7 3.9 11.93 1.8 20 ${ink} 河城有关数据为30多个。`,
        foot("时间未注明。/据《河城日"),
      ],
    ],
    [
      "measure, short facts above, long ones on lines of their own, nine rows and a count",
      10,
      [
        ...head("一窗", "进展 试点 · 组成 由"),
        `0.7 1.75 11.93 1 20 ${ink} 受理。`,
        `0.7 2.75 11.93 0.55 14 ${soft} 牵头 由十五个部门共同组`,
        foot("某报"),
        `0.7 3.35 11.93 1 14 bold ${soft} 11 rows`,
      ],
    ],
    [
      "method",
      13,
      [
        `0.7 0.45 11.93 0.65 28 bold ${ink} 说明`,
        `0.7 1.75 11.93 4.6 16 ${ink} “多”“约”“一到两”等`,
      ],
    ],
  ];

  test("every slide", async () => {
    const parts = await written();
    expect(SLIDES.map(([what, slide]) => [what, slide, boxesOf(parts, slide)])).toEqual(SLIDES);
  });

  test("rows that have no room are counted", async () => {
    const parts = await written();
    const rows = (slide: number) =>
      all(xmlOf(parts, `ppt/slides/slide${slide}.xml`), "a:tr").map((row) =>
        all(row, "a:tc").map((cell) => cell.textContent.trim()),
      );
    expect(rows(10)).toHaveLength(11);
    expect(rows(10)[0]).toEqual(["头1", "头2", "头3", "头4", "头5"]);
    expect(rows(10).at(-1)).toEqual(["… +1", "", "", "", ""]);
    expect(rows(11)).toHaveLength(10);
    expect(rows(11).at(-1)).toEqual(["甲1", "甲2", "甲3"]);
    expect(rows(12)).toEqual([]);
  });

  test("tables have a line below their head and a fainter one below each row, and no other", async () => {
    const table = all(xmlOf(await written(), "ppt/slides/slide11.xml"), "a:tbl")[0] ?? fail();
    const cells = all(table, "a:tr").map((row) => all(row, "a:tc")[0] ?? fail());
    const look = (cell: Element | undefined) => {
      if (cell === undefined) throw fail();
      const { marL, marR, marT, marB } = first(cell, "a:tcPr");
      const sides = ["a:lnT", "a:lnR", "a:lnB", "a:lnL"].map((side) => {
        const line = all(cell, side)[0] ?? fail();
        return all(line, "a:noFill").length > 0
          ? "none"
          : `${first(cell, side)["w"]} ${first(line, "a:srgbClr")["val"]}`;
      });
      const { b = "0", sz } = first(cell, "a:rPr");
      const color = first(all(cell, "a:rPr")[0] ?? fail(), "a:srgbClr")["val"];
      return {
        margins: [marL, marR, marT, marB].join(" "),
        lines: sides,
        bold: b,
        size: sz,
        color,
      };
    };
    // 0.06 inches beside the text, 0.04 above and below it; lines of one point, and of half a point.
    const margins = "54864 54864 36576 36576";
    const lines = (below: string) => ["none", "none", below, "none"];
    expect(look(cells[0])).toEqual({
      margins,
      lines: lines("12700 1A2230"),
      bold: "1",
      size: "1400",
      color: soft,
    });
    expect(look(cells[1])).toEqual({
      margins,
      lines: lines("6350 D8DDE3"),
      bold: "0",
      size: "1400",
      color: ink,
    });
  });

  test("speaker's notes say the sentence, the rows, why there is no chart, then the notes", async () => {
    const spoken = async (slide: number) =>
      all(xmlOf(await written(), `ppt/notesSlides/notesSlide${slide}.xml`), "a:t")
        .map(({ textContent }) => textContent)
        .join("/");
    expect(await spoken(4)).toContain(
      [
        "河城有关数据为10项（2023年，山县）。河城有关数据为4项（截至2024年6月，山县）。",
        "指标forms · 10项 · 2023年 · 第2段",
        "指标forms · 4项 · 截至2024年6月 · 第2段",
        "据《河城日报》2024年7月15日报道，第2段",
      ].join("\n"),
    );
    expect(await spoken(7)).toContain(
      "指标output-streak · 连续2年 · 时间未注明 · 第3段\n数少，或单位、性质不同，不共用坐标轴，以数字呈现。\n据",
    );
    expect(await spoken(8)).toContain(
      "河城有关数据为30多个。\n单个数值，以数字和一句话呈现。\n时间未注明。\n据",
    );
    expect(await spoken(10)).toContain("受理。\n某报");
  });

  test("a master bears the red line, that these are no official statistics, and the slide's number", async () => {
    const parts = await written();
    const layout = xmlOf(parts, "ppt/slideLayouts/slideLayout2.xml");
    const xml = strFromU8(parts.get("ppt/slideLayouts/slideLayout2.xml") ?? new Uint8Array());
    expect(xml).toContain(
      '<p:cSld name="finding"><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/>',
    );
    const [line, nature, number] = all(layout, "p:sp");
    const place = (of: Element | undefined) => {
      if (of === undefined) throw fail();
      const { cx, cy } = first(of, "a:ext");
      return [first(of, "a:off")["x"], first(of, "a:off")["y"], cx, cy].map(
        (length) => Math.round((Number(length) / 914_400) * 100) / 100,
      );
    };
    expect(place(line)).toEqual([0, 0, 13.33, 0.06]);
    expect(first(line ?? fail(), "a:srgbClr")).toEqual({ val: "A81C1C" });
    expect(place(nature)).toEqual([0.7, 0.12, 11.93, 0.26]);
    expect(nature?.textContent.trim()).toBe("非官方统计");
    expect(first(nature ?? fail(), "a:pPr")["algn"]).toBe("r");
    expect(first(nature ?? fail(), "a:rPr")).toMatchObject({ sz: "1200", b: "1" });
    expect(place(number)).toEqual([12.03, 6.95, 0.6, 0.25]);
    expect(first(number ?? fail(), "a:pPr")["algn"]).toBe("r");
    expect(first(number ?? fail(), "a:defRPr")["sz"]).toBe("1200");
    const plain = await writePptx({ ...briefing, nature: null, blocks: [] }).then(openPackage);
    expect(all(xmlOf(plain, "ppt/slideLayouts/slideLayout2.xml"), "p:sp")).toHaveLength(2);
  });

  test("is 16 : 9, in one font, and says in its properties what it is", async () => {
    const parts = await written();
    const presentation = xmlOf(parts, "ppt/presentation.xml");
    expect(first(presentation, "p:sldSz")).toMatchObject({ cx: "12192000", cy: "6858000" });
    const core = xmlOf(parts, "docProps/core.xml").documentElement;
    const said = Object.fromEntries(
      [...core.children].map((one) => [one.nodeName, one.textContent]),
    );
    expect(said).toMatchObject({
      "dc:title": "河城数据简报",
      "dc:subject": "《河城日报》2024年7月15日；非官方统计",
      "dc:creator": "河城数据简报",
    });
    expect(first(xmlOf(parts, "docProps/app.xml"), "Company")).toEqual({});
    const theme = xmlOf(parts, "ppt/theme/theme1.xml");
    expect(all(theme, "a:latin").map((one) => one.getAttribute("typeface"))).toEqual([
      "Microsoft YaHei",
      "Microsoft YaHei",
    ]);
    const fonts = new Set(
      all(xmlOf(parts, "ppt/slides/slide10.xml"), "a:ea").map((one) =>
        one.getAttribute("typeface"),
      ),
    );
    expect([...fonts]).toEqual(["Microsoft YaHei"]);
  });

  test("a text that does not fit its box is set smaller, down to nine points", async () => {
    const title = (length: number): Briefing["blocks"][number] => ({
      kind: "heading",
      text: "字".repeat(length),
    });
    const parts = await writePptx({
      ...briefing,
      // In 11.93 × 1.2 inches: a line of 21 signs of 40 points or 22 of 39, two lines of 34 points at the most;
      // 60 signs of 29 points would take three.
      blocks: [title(21), title(22), title(60), title(2000), { kind: "heading", text: "字\n字" }],
    }).then(openPackage);
    const sizes = [2, 3, 4, 5, 6].map((slide) =>
      first(xmlOf(parts, `ppt/slides/slide${slide}.xml`), "a:rPr"),
    );
    expect(sizes.map(({ sz }) => sz)).toEqual(["4000", "3900", "2800", "900", "3400"]);
  });
});
