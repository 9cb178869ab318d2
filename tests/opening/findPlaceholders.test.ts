import { expect, test } from "vitest";
import { readDataset } from "../../scripts/readDataset";
import type { Dataset } from "../../src/dataset/Dataset";
import { findPlaceholders } from "../../src/opening/findPlaceholders";
import { fixture } from "../dataset/fixture";
import { draftOf } from "./draft/draftOf";

test("a finished dataset has none", () => {
  expect(findPlaceholders(readDataset("data/dataset.json"))).toEqual([]);
  expect(findPlaceholders(fixture())).toEqual([]);
});

const cells = (dataset: Dataset): string[] =>
  findPlaceholders(dataset).map(({ sheet, column, row }) => `${sheet.zh} ${column}${row}`);

test.each([
  "【待核】公园",
  "公园【待填】",
  "[to be translated] gdp",
  "公园（草稿）",
  // A mark that was replaced all over has written nothing.
  "含义与口径",
  "四川举措内容",
  "草稿：由程序从文本提出，名称、口径、时期均待人工核对。",
])("%s is named with its cell in the workbook", (text) => {
  const dataset = fixture();
  const [first, ...rest] = dataset.headlines;
  if (first === undefined) throw new Error("no headline");
  const headlines = [{ ...first, label: { ...first.label, zh: text } }, ...rest];
  expect(findPlaceholders({ ...dataset, title: { zh: text, en: "Title" }, headlines })).toEqual([
    {
      sheet: { zh: "看板", en: "Dashboard" },
      row: 2,
      column: "A",
      header: { zh: "标题", en: "Title" },
      record: dataset.id,
      text,
      fault: "unwritten",
    },
    {
      sheet: { zh: "首屏数据", en: "Headlines" },
      row: 2,
      column: "B",
      header: { zh: "首屏名称", en: "Label" },
      record: "",
      text,
      fault: "unwritten",
    },
  ]);
});

test("one text for three measures is none of their own, and one for two may be chance", () => {
  const dataset = fixture();
  const [first] = dataset.measures;
  if (first === undefined) throw new Error("no measure");
  const three = ["a", "b", "c"].map((id) => ({ ...first, id, name: { zh: id, en: id } }));
  expect(
    findPlaceholders({ ...dataset, measures: three }).map(({ column, row, fault }) => [
      `${column}${row}`,
      fault,
    ]),
  ).toEqual([
    ["C2", "repeated"],
    ["D2", "repeated"],
    ["C3", "repeated"],
    ["D3", "repeated"],
    ["C4", "repeated"],
    ["D4", "repeated"],
  ]);
  expect(findPlaceholders({ ...dataset, measures: three.slice(1) })).toEqual([]);
});

test("one text in three places is told of names and statements of figures and measures alone", () => {
  const dataset = fixture();
  const [figure] = dataset.observations;
  const [place] = dataset.places;
  const [source] = dataset.sources;
  if (figure === undefined || place === undefined || source === undefined)
    throw new Error("no data");
  const statement = { zh: "同一句。", en: "One sentence." };
  const figures = {
    ...dataset,
    observations: dataset.observations.map((one, at) => (at < 3 ? { ...one, statement } : one)),
  };
  const told = (data: Dataset): string[] =>
    findPlaceholders(data).map(
      ({ sheet, column, row, fault }) => `${sheet.en} ${column}${row} ${fault}`,
    );
  expect(told(figures)).toEqual([
    "Figures V2 repeated",
    "Figures W2 repeated",
    "Figures V3 repeated",
    "Figures W3 repeated",
    "Figures V4 repeated",
    "Figures W4 repeated",
  ]);
  // A table has its words from the table; one beside a report is no table.
  const table = { ...source, id: "table", kind: "statistics" } as const;
  expect(told({ ...figures, sources: [table] })).toEqual([]);
  expect(told({ ...figures, sources: [table, source] })).toHaveLength(6);
  const unwritten = { ...dataset, sources: [table], title: { zh: "【待填】标题", en: "Title" } };
  expect(told(unwritten)).toEqual(["Dashboard A2 unwritten"]);
  expect(told({ ...unwritten, observations: figures.observations })).toEqual([
    "Dashboard A2 unwritten",
  ]);
  const places = ["a", "b", "c"].map((id) => ({ ...place, id }));
  expect(told({ ...dataset, places: [...dataset.places, ...places] })).toEqual([]);
  const series = dataset.observations.map((one) => ({ ...one, series: "同一序列" }));
  expect(told({ ...dataset, observations: series })).toEqual([]);
});

test("a cell is told by its record, be it the figure or its metric, and by columns beyond Z", () => {
  const data = fixture();
  const observations = data.observations.map((one) => ({ ...one, id: `f-${one.id}` }));
  const dataset = { ...data, observations };
  const [metric, ...metrics] = dataset.metrics;
  if (metric === undefined) throw new Error("no metric");
  const figure = dataset.observations.find((one) => one.metric === metric.id);
  const population = { zh: "【待填】统计对象", en: "the whole city" };
  const found = findPlaceholders({ ...dataset, metrics: [{ ...metric, population }, ...metrics] });
  expect(found.map(({ column, record, text }) => [column, record, text])).toEqual([
    ["AH", metric.id, population.zh],
  ]);
  const statement = { zh: "【待核】一句。", en: "One." };
  const checked = observations.map((one) => (one === figure ? { ...one, statement } : one));
  expect(findPlaceholders({ ...dataset, observations: checked })[0]).toMatchObject({
    column: "V",
    record: figure?.id,
  });
});

test("columns are AZ, BA and BB at the end of the second alphabet", () => {
  const data = fixture();
  const [observation] = data.observations;
  const metric = data.metrics.find(({ id }) => id === observation?.metric);
  if (observation === undefined || metric === undefined) throw new Error("no figure");
  const id = "【待填】编号";
  const told = findPlaceholders({
    ...data,
    metrics: [{ ...metric, id }],
    observations: [{ ...observation, id, metric: id, anchors: { period: ["【待填】"] } }],
    relations: [],
    cautions: [],
    headlines: [],
  });
  expect(told.map(({ column, header }) => `${column} ${header.zh}`)).toEqual([
    "AZ 依据词（时间）",
    "BA 数据编号",
    "BB 指标编号",
  ]);
});

test("every text that a draft cannot know is found, and no English is asked for", () => {
  const draft = draftOf("全市新建公园12个，市民满意。", { published: "2024-07-15" });
  expect(cells(draft.dataset)).toEqual([
    "数据 A2",
    "数据 V2",
    "数据 AE2",
    "数据 AF2",
    "看板 A2",
    "看板 B2",
    "看板 F2",
    "来源 A2",
    "来源 B2",
    "地区 A2",
    "使用提示 A2",
    "首屏数据 B2",
  ]);
});
