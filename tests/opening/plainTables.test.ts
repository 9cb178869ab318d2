import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/Dataset";
import { readDatasetFile } from "../../src/opening/readDatasetFile";
import { writeTemplateCsv, writeTemplateWorkbook } from "../../src/opening/template/writeTemplate";
import type { TableRemark } from "../../src/wording/views/tableRemarks";
import { tableRemarkText } from "../../src/wording/views/tableRemarks";
import { ambiguousTables } from "./ambiguousTables";
import { gb18030, utf16 } from "./encodings";
import { cityTable, countyTable, officeTables, separated, serviceTable } from "./officeTables";
import { smallWorkbook } from "./smallWorkbook";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function open(
  bytes: Uint8Array,
  name: string,
): { readonly dataset: Dataset; readonly remarks: readonly TableRemark[] } {
  const read = readDatasetFile(bytes, name, { language: "zh" });
  if (!read.ok) throw new Error(JSON.stringify(read.faults, null, 1));
  return read;
}

function rulesOf(rows: readonly (readonly string[])[]): string[] {
  const read = readDatasetFile(utf8(separated(rows, ",")), "表.csv", { language: "zh" });
  return read.ok ? [] : read.faults.map(({ rule }) => rule);
}

/** `指标|地区|时期|原文写法` of every figure, in the order of the table. */
function said({ observations, metrics, places }: Dataset): string[] {
  const metric = new Map(metrics.map(({ id, name }) => [id, name.zh]));
  const place = new Map(places.map(({ id, name }) => [id, name.zh]));
  return observations.map((item) => {
    const { period } = item;
    const when =
      period.basis === "not_stated" ? "" : [period.start, period.end].filter(Boolean).join("/");
    return [metric.get(item.metric), place.get(item.place), when, item.printed].join("|");
  });
}

describe("tables that the template knows nothing of", () => {
  test.each(officeTables)("$name: every value becomes a figure", ({ name, rows, ...counts }) => {
    const { dataset } = open(utf8(separated(rows, ",")), `${name}.csv`);
    expect({
      figures: dataset.observations.length,
      metrics: dataset.metrics.length,
      places: dataset.places.length,
      periods: new Set(dataset.observations.map(({ period }) => JSON.stringify(period))).size,
    }).toEqual({ ...counts, periods: name === "各县主要指标" ? 6 : counts.periods });
  });

  test("ten years of six cities: value, unit, place and year", () => {
    const { dataset } = open(utf8(separated(cityTable, ",")), "各市.csv");
    expect(said(dataset).slice(0, 2)).toEqual([
      "地区生产总值(当年价格)|河城市|2023|1733.10亿元",
      "地区生产总值(当年价格)|河城市|2022|1671.70亿元",
    ]);
    expect(dataset.observations[0]?.quantity).toEqual({ bound: "exact", value: 173_310_000_000 });
    expect(dataset.units.map(({ symbol, currency }) => [symbol.zh, currency])).toEqual([
      ["元", "CNY"],
    ]);
    expect(
      dataset.sources.map(({ title, publisher, published }) => [
        title.zh,
        publisher?.zh,
        published,
      ]),
    ).toEqual([["各市", "河州省统计局", undefined]]);
  });

  test("counties and metrics: full-width digits, thousands, a bound, what holds at the end of the year", () => {
    const { dataset } = open(utf8(separated(countyTable, ",")), "各县.csv");
    const all = said(dataset);
    expect(all).toContain("GDP增速|白石县|2021|9.8%");
    expect(all).toContain("农村居民人均可支配收入|清溪县|2021|18642元");
    expect(all).toContain("年末常住人口|白石县|2023|约34.9万人");
    expect(all).toContain("GDP增速|南湾区|2022|-0.6%");
    expect(all.some((text) => text.startsWith("粮食产量|白石县"))).toBe(false);
    const people = dataset.observations.find(({ printed }) => printed === "约34.9万人");
    expect(people?.quantity).toEqual({ bound: "about", value: 349_000 });
    expect(people?.period).toMatchObject({ timing: "as_of", start: "2023" });
    expect(dataset.title.zh).toBe("河城市各县（市、区）主要经济社会指标");
  });

  test("months: the year of the title, units of rows, scales and bounds of cells", () => {
    const { dataset } = open(utf8(separated(serviceTable, ",")), "月报.csv");
    const quantities = new Map(
      dataset.observations.map(({ printed, quantity }) => [printed, quantity]),
    );
    expect(quantities.get("1.2万件")).toEqual({ bound: "exact", value: 12_000 });
    expect(quantities.get("约1.3万件")).toEqual({ bound: "about", value: 13_000 });
    expect(quantities.get("8000余件")).toEqual({ bound: "at_least", value: 8000 });
    expect(quantities.get("9000件以上")).toEqual({ bound: "at_least", value: 9000 });
    expect(quantities.get("14200件")).toEqual({ bound: "exact", value: 14_200 });
    expect(quantities.get("0.86万次")).toEqual({ bound: "exact", value: 8600 });
    expect(said(dataset)[0]).toBe("受理办件|全域|2024-01|1.2万件");
    expect(dataset.sources[0]?.published).toBe("2024-07-05");
  });

  test("what was understood, left out and filled in is told", () => {
    const remarks = (rows: readonly (readonly string[])[]): string[] =>
      open(utf8(separated(rows, ",")), "表.csv").remarks.map((remark) =>
        tableRemarkText(remark, "zh"),
      );
    expect(remarks(cityTable)).toEqual([
      "读作横表：10 列数值，横向是时期。",
      "共 1 项指标、6 个地区、10 个时期。",
      "表中没有指标一栏，指标名称取自表题或表上方的说明：“地区生产总值(当年价格)”。",
      "单位取自表题或表上方的说明：亿元。",
      "来源取自表中说明：河州省统计局。",
      "1 个单元格没有数值（空格），未列为数据，也不作零处理。",
      "表外文字未读入：数据库：主要城市年度数据；时间：最近10年",
      "表中未写明发布日期，记为未写明。",
      "表中未写明领域，全部列入“其他”。",
    ]);
    expect(remarks(serviceTable)).toEqual([
      "读作横表：6 列数值，横向是时期。",
      "共 6 项指标、1 个地区、6 个时期。",
      "2 个单元格没有数值（—、空），未列为数据，也不作零处理。",
      "未读入的列：序号。",
      "没有数值、未读入的行：第 4、8 行。",
      "表外文字未读入：填报单位：河城市政务服务中心",
      "表中未写明数据来源。",
      "表中未写明领域，全部列入“其他”。",
      "表中未写明地区，地区记为“全域”。",
    ]);
  });
});

describe("however an office saves it, the table is the same", () => {
  const encodings = [
    ["UTF-8 with its mark", ",", (text: string) => utf8(`\uFEFF${text}`)],
    ["GB18030", ",", gb18030],
    ["GB18030 with semicolons", ";", gb18030],
    ["UTF-16 with tabs", "\t", utf16],
    ["UTF-8 with tabs", "\t", utf8],
  ] as const;
  test.each(
    encodings.flatMap(([kind, separator, encode]) =>
      officeTables.map(({ name, rows }) => ({ kind, separator, encode, name, rows })),
    ),
  )("$name, $kind", ({ name, rows, separator, encode }) => {
    const expected = open(utf8(separated(rows, ",")), `${name}.csv`).dataset;
    expect(open(encode(separated(rows, separator)), `${name}.csv`).dataset).toEqual(expected);
  });

  // Made by `soffice --headless --infilter="CSV:44,34,76,1" --convert-to xlsx`, which turns what it can into
  // numbers and percentages: 35.60 is 35.6 there, and 91.5% is 0.915 in a format.
  // XLS and ODS were converted from that, and the web page is what statistics sites hand out as `.xls`.
  test.each([
    ...officeTables.flatMap((table) =>
      ["xlsx", "xls", "ods"].map((ending) => ({ ...table, ending })),
    ),
    { ...officeTables[1], ending: "html.xls" },
  ])("$name, as LibreOffice writes it: $ending", ({ name, rows, ending }) => {
    const bytes = readFileSync(`tests/opening/libreoffice/${name}.${ending}`);
    const { observations } = open(new Uint8Array(bytes), `${name}.${ending}`).dataset;
    const expected = open(utf8(separated(rows, ",")), `${name}.csv`).dataset.observations;
    const core = (list: Dataset["observations"]) =>
      list.map(({ metric, place, quantity, period }) => ({ metric, place, quantity, period }));
    expect(core(observations)).toEqual(core(expected));
  });

  test("SpreadsheetML of 2003 under .xls", () => {
    const xml = (rows: readonly (readonly string[])[]): string =>
      `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表"><Table>${rows
        .map(
          (cells) =>
            `<Row>${cells.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join("")}</Row>`,
        )
        .join("")}</Table></Worksheet></Workbook>`;
    const expected = open(utf8(separated(countyTable, ",")), "各县.csv").dataset.observations;
    const read = open(utf8(xml(countyTable)), "各县.xls").dataset.observations;
    // What is named has its name before its cells.
    expect(read).toEqual(expected.map((one) => ({ ...one, cell: `表!${one.cell ?? ""}` })));
  });

  test("a title that is merged over its columns says nothing ambiguous", () => {
    const bytes = smallWorkbook({ Sheet1: countyTable }, (parts) => {
      const path = "xl/worksheets/sheet1.xml";
      const xml = parts.get(path) ?? "";
      parts.set(
        path,
        xml.replace(
          "</sheetData>",
          '</sheetData><mergeCells><mergeCell ref="A1:J1"/></mergeCells>',
        ),
      );
    });
    expect(open(bytes, "各县.xlsx").dataset.observations).toHaveLength(50);
  });

  test("a sheet a year: the sheets' names are the periods", () => {
    const sheet = (value: string) => [
      ["地区", "地区生产总值（亿元）"],
      ["清溪县", value],
    ];
    const bytes = smallWorkbook({
      "2022年": sheet("338.70"),
      "2023年": sheet("361.2"),
      说明: [["无"]],
    });
    const { dataset, remarks } = open(bytes, "各年.xlsx");
    expect(said(dataset)).toEqual([
      "地区生产总值|清溪县|2022|338.70亿元",
      "地区生产总值|清溪县|2023|361.2亿元",
    ]);
    expect(remarks).toContainEqual({ kind: "sheets_left_out", names: ["说明"] });
  });
});

describe("what was read can be saved and read again", () => {
  test.each(officeTables)("$name", async ({ name, rows }) => {
    const { dataset } = open(utf8(separated(rows, ",")), `${name}.csv`);
    const xlsx = await writeTemplateWorkbook(dataset, "zh");
    expect(open(xlsx, "存.xlsx").dataset).toEqual(dataset);
    const csv = open(writeTemplateCsv(dataset, "zh"), "存.csv").dataset;
    expect(csv.observations).toEqual(dataset.observations);
    expect(csv.metrics).toEqual(dataset.metrics);
    expect(csv.places).toEqual(dataset.places);
    const json = open(utf8(JSON.stringify(dataset)), "存.json").dataset;
    expect(json).toEqual(dataset);
  });

  const table = fc.record({
    places: fc.uniqueArray(fc.constantFrom("甲县", "乙县", "丙市", "丁区", "戊镇"), {
      minLength: 1,
    }),
    years: fc.uniqueArray(fc.integer({ min: 1950, max: 2030 }), { minLength: 1, maxLength: 4 }),
    metrics: fc.uniqueArray(
      fc.constantFrom("产值（亿元）", "人口（万人）", "绿地率（%）", "耕地（亩）"),
      { minLength: 1 },
    ),
    seed: fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 80, maxLength: 80 }),
  });
  const valueOf = (seed: readonly number[], at: number): string => {
    const number = seed[at % seed.length] ?? 0;
    return number % 7 === 0 ? "—" : (number / 100).toFixed(number % 3);
  };

  test("whichever way it lies, the same numbers are read, and none but those", () => {
    fc.assert(
      fc.property(table, ({ places, years, metrics, seed }) => {
        const cells = places.flatMap((place, p) =>
          years.flatMap((year, y) =>
            metrics.map((metric, m) => ({
              place,
              year,
              metric,
              value: valueOf(seed, p * 16 + y * 4 + m),
            })),
          ),
        );
        fc.pre(cells.some(({ value }) => value !== "—"));
        const find = (place: string, year: number, metric: string): string =>
          cells.find((cell) => cell.place === place && cell.year === year && cell.metric === metric)
            ?.value ?? "";
        const byMetric = [
          ["年份", "地区", ...metrics],
          ...years.flatMap((year) =>
            places.map((place) => [
              String(year),
              place,
              ...metrics.map((metric) => find(place, year, metric)),
            ]),
          ),
        ];
        const byYear = [
          ["指标", "地区", ...years.map((year) => `${String(year)}年`)],
          ...metrics.flatMap((metric) =>
            places.map((place) => [
              metric,
              place,
              ...years.map((year) => find(place, year, metric)),
            ]),
          ),
        ];
        const long = [
          ["地区", "年份", "指标", "单位", "数值"],
          ...cells.map(({ place, year, metric, value }) => {
            const [, name = "", unit = ""] = /^(.*)（(.*)）$/u.exec(metric) ?? [];
            return [place, String(year), name, unit, value];
          }),
        ];
        const expected = cells
          .filter(({ value }) => value !== "—")
          .map(({ place, year, metric, value }) => {
            const [, name = "", unit = ""] = /^(.*)（(.*)）$/u.exec(metric) ?? [];
            return `${name}|${place}|${String(year)}|${value}${unit}`;
          })
          .sort();
        for (const rows of [byMetric, byYear, long]) {
          const { dataset } = open(utf8(separated(rows, ",")), "表.csv");
          expect(said(dataset).sort()).toEqual(expected);
          const again = open(writeTemplateCsv(dataset, "zh"), "表.csv").dataset;
          expect(again.observations).toEqual(dataset.observations);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("what may be read in two ways is refused", () => {
  test.each(ambiguousTables)("%s", (_, rules, rows) => {
    expect(rulesOf(rows)).toEqual(rules);
  });
});
