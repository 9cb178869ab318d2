import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import type { Dataset } from "../../src/dataset/Dataset";
import { readDictionary } from "../../src/dataset/dictionary";
import { parseDataset } from "../../src/dataset/parseDataset";
import { readDatasetFile } from "../../src/opening/readDatasetFile";
import { dictionaryPath } from "../../src/opening/template/columnDescription";
import { joinTexts, splitTexts } from "../../src/opening/template/textList";
import { figuresSheet, templateSheets } from "../../src/columns/sheets";
import { CellWriter, sheetRows } from "../../src/opening/template/templateRows";
import { writeTemplateCsv, writeTemplateWorkbook } from "../../src/opening/template/writeTemplate";
import { changeOf, targetOf, withFigures } from "../analysis/changeAndTarget";
import { fixture } from "../dataset/fixture";
import { report } from "../support/report";
import { gb18030, utf16 } from "./encodings";
import { draftOf } from "./draft/draftOf";

function sound(value: unknown): Dataset {
  const parsed = parseDataset(value, parsePrinted);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.dataset;
}

function read(bytes: Uint8Array, name: string, base?: Dataset): Dataset {
  const parsed = readDatasetFile(bytes, name, { language: "zh", ...(base ? { base } : {}) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 1));
  return parsed.dataset;
}

// A whole workbook is written and read; a busy machine takes its time over it.
describe("the template holds a dataset whole", () => {
  test.each(["zh", "en"] as const)(
    "the report's own dataset comes back as it was: %s",
    async (language) => {
      const dataset = sound(report);
      const bytes = await writeTemplateWorkbook(dataset, language);
      expect(read(bytes, "数据.xlsx")).toEqual(dataset);
    },
  );

  test("so does a dataset whose metrics stand in another order, one of them without a figure", async () => {
    const data = fixture();
    const [first, ...rest] = data.metrics;
    const dataset = sound({
      ...data,
      metrics: [...rest, first, { ...first, id: "unused", name: { zh: "备用", en: "Spare" } }],
    });
    const bytes = await writeTemplateWorkbook(dataset, "zh");
    expect(read(bytes, "数据.xlsx")).toEqual(dataset);
  });

  test.each(["zh", "en"] as const)(
    "so do a draft's changes and targets, with their directions and what they are counted from: %s",
    async (language) => {
      const data = withFigures({
        level: { value: 1200, unit: "items", direction: "reached" },
        by: { value: 20, unit: "percent", direction: "fall" },
        was: { value: 1500, unit: "items" },
        aim: { value: 1300, unit: "items" },
      });
      const change = { level: "level", percent: "by", earlier: "was" };
      data.relations.push(
        changeOf({ ...change, against: { of: "period", start: "2020", end: "2022" } }),
        { ...changeOf({ percent: "by", against: { of: "start_of_year" } }), id: "alone" },
        targetOf({ target: "aim", attained: "level" }),
      );
      // The tokens of these figures are bare numbers, which are not read again here.
      for (const { id, unit } of data.metrics) {
        const symbol = data.units.find((one) => one.id === unit)?.symbol.zh ?? "";
        for (const observation of data.observations) {
          if (observation.metric === id && /^\d+$/u.test(observation.printed))
            observation.printed += symbol;
        }
      }
      const dataset = sound({ ...data, status: "draft" });
      const bytes = await writeTemplateWorkbook(dataset, language);
      expect(read(bytes, "数据.xlsx")).toEqual(dataset);
    },
  );

  test("a field that several areas have is written in words, and told by the area that its row names", async () => {
    const draft = draftOf(
      "一、农业农村\n\n财政支农投入12亿元，粮食产量31万吨。\n\n二、文化旅游\n\n财政支出3亿元，接待游客20万人次。",
    );
    const { dataset } = draft;
    expect(read(await writeTemplateWorkbook(dataset, "zh"), "数据.xlsx")).toEqual(dataset);
    const cells = sheetRows(dataset, figuresSheet, new CellWriter(dataset, "zh"));
    const at = figuresSheet.columns.findIndex(({ id }) => id === "metric_field");
    expect(cells.map((row) => row[at])).toEqual([
      "农业农村 › 财税",
      "农业农村",
      "文化旅游 › 财税",
      "消费与文旅",
    ]);
  });

  test.each(["csv", "xlsx"])(
    "texts that a spreadsheet would run come back as they were: %s",
    async (kind) => {
      const data = fixture();
      const names = ["=1+1", "@合计", "+19项", "'=1", "-甲"];
      names.forEach((zh, index) => {
        const metric = data.metrics[index];
        if (metric !== undefined) metric.name = { ...metric.name, zh };
      });
      const bytes =
        kind === "csv"
          ? writeTemplateCsv(sound(data), "zh")
          : await writeTemplateWorkbook(sound(data), "zh");
      const again = read(bytes, `数据.${kind}`, sound(data)).metrics.map(({ name }) => name.zh);
      expect(again).toEqual(expect.arrayContaining(names));
    },
  );

  test("every field of the schema has its column, so a new field cannot be forgotten", () => {
    const covered = new Set(
      templateSheets.flatMap((sheet) =>
        sheet.columns.map((column) => dictionaryPath(column, sheet)),
      ),
    );
    const missing = readDictionary()
      .filter(({ type }) => type !== "object" && type !== "list")
      .map(({ path, type }) => (type === "bilingual" ? `${path}.zh` : path))
      // Each observation's metric is the metric of its row; the version is that of the template.
      .filter((path) => !["schemaVersion", "observations[].metric"].includes(path))
      .filter((path) => !covered.has(path) && !covered.has(path.replace(/\[\]\.zh$/u, "")));
    expect(missing).toEqual([]);
  });

  test("texts in one cell come back as they were, whatever stands in them", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: fc.constantFrom("甲", "；", ";", "、", ",", "\\", "a"), minLength: 1 }),
        ),
        (texts) => {
          expect(splitTexts(joinTexts(texts))).toEqual(texts);
        },
      ),
    );
  });
});

describe("CSV loses only what it says it loses", () => {
  const dataset = sound(report);
  const back = read(writeTemplateCsv(dataset, "zh"), "数据.csv", dataset);

  test("figures, metrics and sources are whole", () => {
    expect(back.observations).toEqual(dataset.observations);
    expect(back.metrics).toEqual(dataset.metrics);
    expect(back.sources).toEqual(dataset.sources);
  });

  test("before-and-after pairs and parts of a whole are kept, other relations are not", () => {
    const kept = dataset.relations.filter(
      ({ kind }) => kind === "before_after" || kind === "part_of_whole",
    );
    const members = (relation: Dataset["relations"][number]) =>
      relation.kind === "before_after"
        ? [relation.before, relation.after]
        : relation.kind === "part_of_whole"
          ? [relation.part, relation.whole, relation.share]
          : [];
    expect(back.relations.map(members)).toEqual(kept.map(members));
    expect(back.headlines).toEqual([]);
  });
});

describe("tables as offices save them", () => {
  const table = (separator: string): string =>
    [
      ["指标名称", "原文写法", "单位", "地区", "时期", "发布日期"],
      ["绿地面积", "１，２００亩", "亩", "河城", "2023年", "2024年2月1日"],
      ["绿化率", "９９．５％", "%", "河城", "2023", ""],
    ]
      .map((cells) =>
        cells.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator),
      )
      .join("\r\n");

  test.each([
    ["UTF-8", ",", (text: string) => new TextEncoder().encode(text)],
    ["UTF-8 with its mark", ",", (text: string) => new TextEncoder().encode(`\uFEFF${text}`)],
    ["GB18030", ";", (text: string) => gb18030(text)],
    ["UTF-16", "\t", (text: string) => utf16(text)],
    [
      "Excel's hint of the separator",
      ";",
      (text: string) => new TextEncoder().encode(`sep=;\r\n${text}`),
    ],
  ] as const)("%s", (_, separator, encode) => {
    const { observations, units, places } = read(encode(table(separator)), "河城.csv");
    expect(observations.map(({ quantity }) => quantity)).toEqual([
      { bound: "exact", value: 1200 },
      { bound: "exact", value: 99.5 },
    ]);
    expect(units.map(({ symbol }) => symbol.zh)).toEqual(["亩", "%"]);
    expect(places.map(({ name }) => name.zh)).toEqual(["河城"]);
  });

  test("a number and its unit apart are a token: 5,843 and 亿元 are 5843亿元", () => {
    const { observations, units } = read(
      new TextEncoder().encode(
        '指标名称,数值,单位,时期,发布日期\n生产总值,"5,843",亿元,2023,2024-02-01\n增速,5.6%,%,2023,\n',
      ),
      "表.csv",
    );
    expect(observations.map(({ printed, quantity }) => [printed, quantity])).toEqual([
      ["5843亿元", { bound: "exact", value: 584_300_000_000 }],
      ["5.6%", { bound: "exact", value: 5.6 }],
    ]);
    expect(units[0]?.currency).toBe("CNY");
  });
});

test("cells to write in are texts, so that no spreadsheet makes a day of 6-1 or a number of 01", async () => {
  const parts = unzipSync(await writeTemplateWorkbook(fixture(), "zh"));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const styles = part("xl/styles.xml");
  const format = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/u.exec(styles)?.[1];
  const cells = /<cellXfs[^]*<\/cellXfs>/u.exec(styles)?.[0].match(/<xf [^>]*>/gu) ?? [];
  const text = cells.findIndex((style) => style.includes(`numFmtId="${format ?? ""}"`));
  expect(text).toBeGreaterThan(0);
  expect(part("xl/worksheets/sheet2.xml")).toContain(` s="${text}"`);
});
