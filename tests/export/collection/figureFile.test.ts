import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import type { Metric, Unit } from "../../../src/dataset/Dataset";
import { lookUp } from "../../../src/dataset/DatasetLookup";
import { reportColumns } from "../../../src/export/collection/Catalogue";
import {
  figureFile,
  fullPlaceName,
  metricKey,
  type ShelvedMetric,
  type ShelvedRow,
  shelfColumns,
  shelvedRows,
} from "../../../src/export/collection/figureFile";
import { type ParquetColumn, parquetColumns } from "../../../src/export/serializeParquet";
import { fixture } from "../../dataset/fixture";
import { item, recordOf } from "../../dataset/item";

const text = (id: string): ParquetColumn => ({ id, datatype: "text", required: false });

test("the columns of many reports what no chart asks for stands last, what only a report of two languages has may be empty", () => {
  const required = (id: string): ParquetColumn => ({ id, datatype: "text", required: true });
  const given = [required("statement_zh"), required("a"), required("a_en"), text("statement_en")];
  expect(shelfColumns([...given, text("b")])).toEqual([
    required("a"),
    text("a_en"),
    text("b"),
    ...reportColumns.map(text),
    required("statement_zh"),
    text("statement_en"),
  ]);
});

describe("a metric is the same across reports", () => {
  const { metric, unit } = lookUp(fixture()).figure("stations");
  const named = (name: string): Metric["name"] => ({ zh: name, en: "same" });

  test("by its Chinese name, unit and population and by its kind, and by nothing else", () => {
    const key = metricKey({ metric, unit });
    const others: readonly { readonly metric: Metric; readonly unit: Unit }[] = [
      { metric: { ...metric, name: named("别的") }, unit },
      { metric: { ...metric, kind: "flow" }, unit },
      { metric: { ...metric, population: named("别的") }, unit },
      { metric, unit: { ...unit, symbol: named("座") } },
    ];
    expect(new Set([key, ...others.map(metricKey)]).size).toBe(5);
    const alike = { ...metric, id: "x", name: { ...metric.name, en: "x" }, definition: named("x") };
    expect(metricKey({ metric: alike, unit: { ...unit, id: "x", one: "x" } })).toBe(key);
  });
});

describe("the figures of a report among those of others", () => {
  const rowsOf = (change: (dataset: ReturnType<typeof fixture>) => void) => {
    const dataset = fixture();
    change(dataset);
    const columns = shelfColumns(parquetColumns(lookUp(fixture())));
    const rows = shelvedRows(dataset, "reports/river-city/", columns);
    const at = (id: string): number => columns.findIndex((column) => column.id === id);
    const rowOf = (figure: string) => {
      const row = rows.find(({ cells }) => cells[at("figure_id")] === figure);
      if (row === undefined) throw new Error(`No row of ${figure}`);
      const cell = (id: string) => row.cells[at(id)];
      return { ...row, cell };
    };
    return { rows, columns, rowOf };
  };

  test("are in order by metric, place and time, and bear what tells them apart", () => {
    const { rows, columns, rowOf } = rowsOf(() => {});
    expect(rows).toHaveLength(13);
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    const { metric, place, start, cell } = rowOf("forms-after");
    expect([metric, place, start]).toEqual([
      "指标forms\n项\nflow\n全市",
      "河城\n山县",
      "2024-06-01",
    ]);
    const known = {
      report_id: "river-city",
      report_folder: "reports/river-city/",
      report_title_zh: "河城数据",
      report_title_en: "River City figures",
      publisher_zh: "河城日报",
      publisher_en: "River City Daily",
      source_kind: "newspaper",
      place_level: "county",
      place_within_zh: "河城",
      place_within_en: "River City",
      direction: null,
      value: 4,
      statement_en: "River City reports forms-after.",
    };
    expect(Object.keys(known).slice(0, -2)).toEqual([...reportColumns]);
    expect(Object.fromEntries(Object.keys(known).map((id) => [id, cell(id)]))).toEqual(known);
    expect(rowOf("items-added").cell("direction")).toBe("rise");
    const undated = rowOf("stations");
    expect([undated.place, undated.start]).toEqual(["\n河城", "~"]);
    expect([undated.cell("place_within_zh"), undated.cell("place_within_en")]).toEqual([
      null,
      null,
    ]);
  });

  test("leave empty what a report in Chinese alone, or a source, does not say", () => {
    const { rowOf } = rowsOf((dataset) => {
      dataset.language = "zh";
      delete item(dataset.sources, 0).publisher;
    });
    const { cell } = rowOf("output");
    expect(
      ["report_title_zh", "report_title_en", "metric_en", "publisher_zh", "publisher_en"].map(cell),
    ).toEqual(["河城数据", null, null, null, null]);
  });

  test.each([
    ["country", null],
    ["province", null],
    ["city", null],
    ["county", "河城"],
    ["village", "河城"],
  ] as const)("a place of the level %s lies within %s", (level, within) => {
    const { rowOf } = rowsOf((dataset) => {
      recordOf(dataset.places, "hill-county").level = level;
    });
    expect(rowOf("forms-after").cell("place_within_zh")).toBe(within);
  });
});

test("a name that others may have is told with what it lies in", () => {
  const name = { zh: "鼓楼区", en: "Gulou" };
  expect(fullPlaceName(name, null)).toEqual(name);
  expect(fullPlaceName(name, { zh: "南京市", en: "Nanjing" })).toEqual({
    zh: "南京市鼓楼区",
    en: "Gulou, Nanjing",
  });
});

describe("a file of figures", () => {
  const columns = [
    "figure_id",
    "report_id",
    "source_date",
    "place",
    "place_en",
    "place_within_zh",
    "place_within_en",
  ].map(text);

  interface Told {
    readonly metric?: string;
    readonly start?: string;
    readonly date?: string;
    readonly report?: string;
    readonly place?: readonly [zh: string, en?: string | null, within?: string, withinEn?: string];
  }

  const row = (id: string, { metric = "m", start = "2023-01-01", ...told }: Told): ShelvedRow => {
    const [place, placeEn = null, within = null, withinEn = null] = told.place ?? ["甲"];
    return {
      metric,
      place: `${within ?? ""}\n${place}`,
      start,
      cells: [id, told.report ?? "r", told.date ?? null, place, placeEn, within, withinEn],
    };
  };

  const lookup = lookUp(fixture());
  const { metric, unit, area } = lookup.figure("stations");
  const shelved = (...definitions: readonly string[]): ShelvedMetric => ({
    rows: { metric, unit },
    area,
    definitions: new Set(definitions),
  });
  const known = new Map(["k", "m"].map((key) => [key, shelved("甲", "乙")]));
  const write = (rows: readonly ShelvedRow[]) => figureFile(rows, columns, known);
  const idsOf = async (rows: readonly ShelvedRow[]): Promise<unknown[]> => {
    const { parquet } = write(rows);
    const read = await parquetReadObjects({ file: parquet.slice().buffer });
    return read.map((one) => one["figure_id"]);
  };

  test("is sorted by metric, place, time, publication, report and figure, each where the one before is equal", async () => {
    const sorted = [
      row("9", { metric: "k", place: ["乙"], start: "2024" }),
      row("8", { place: ["丙", null, "河城"], start: "2024" }),
      row("7", { place: ["乙"], start: "2022", date: "2024-01-02" }),
      row("6", { place: ["乙"], date: "2024-01-01", report: "b" }),
      row("5", { place: ["乙"], date: "2024-01-02", report: "a" }),
      row("3", { place: ["乙"], date: "2024-01-02", report: "b" }),
      row("4", { place: ["乙"], date: "2024-01-02", report: "b" }),
      row("2", { place: ["乙"], start: "~", date: "2023-01-01" }),
    ];
    const byPlace = ["9", "7", "6", "5", "3", "4", "2", "8"];
    expect(await idsOf(sorted)).toEqual(byPlace);
    expect(await idsOf([...sorted].reverse())).toEqual(byPlace);
    const given = [...sorted].reverse();
    write(given);
    expect(given).toEqual([...sorted].reverse());
  });

  test("tells of each metric its places with where their rows begin, its years and its definitions", () => {
    const { file, metrics } = write([
      row("1", { metric: "m", place: ["甲", "A"], start: "2023-01-01" }),
      row("2", { metric: "m", place: ["甲", "A"], start: "2021-06-01" }),
      row("3", { metric: "m", place: ["乙", "B", "河城", "River City"], start: "~" }),
      row("4", { metric: "m", place: ["丙", null, "河城"], start: "2020-01-01" }),
      row("5", { metric: "k", place: ["甲"], start: "~" }),
    ]);
    expect(metrics.map(({ known: of }) => of)).toEqual([known.get("k"), known.get("m")]);
    expect(metrics.map(({ rows }) => rows)).toEqual(file.metrics);
    expect(file.metrics).toEqual([
      {
        metric,
        unit,
        definitions: 2,
        from: null,
        to: null,
        places: [{ name: { zh: "甲", en: "甲" }, first: 0, figures: 1 }],
      },
      {
        metric,
        unit,
        definitions: 2,
        from: "2020",
        to: "2023",
        places: [
          { name: { zh: "甲", en: "A" }, first: 1, figures: 2 },
          { name: { zh: "河城丙", en: "丙, 河城" }, first: 3, figures: 1 },
          { name: { zh: "河城乙", en: "B, River City" }, first: 4, figures: 1 },
        ],
      },
    ]);
  });

  test("says how long it is, and how much of its end tells where what lies", () => {
    const { parquet, file } = write([row("1", {}), row("2", {})]);
    expect(file.bytes).toBe(parquet.byteLength);
    const tail = parquet.slice(parquet.byteLength - file.tail);
    expect(parquetMetadata(tail.buffer).num_rows).toBe(2n);
    // The end is all that is needed, and no byte more: what tells of rows is as long as it says it is.
    expect(parquetMetadata(tail.buffer).metadata_length).toBe(file.tail - 8);
  });

  test("refuses a metric of which nothing is known", () => {
    expect(() => write([row("1", { metric: "x" })])).toThrow("Nothing is known of the metric x");
  });

  test.each([
    // A metric that fits in what is left of a group is put there.
    [[1000, 3000], [4000]],
    [[10, 20, 30], [60]],
    // One that does not begins its own, where the group before has enough for one.
    [
      [1000, 3001],
      [1000, 3001],
    ],
    [
      [3000, 2000, 2000],
      [3000, 4000],
    ],
    [
      [999, 3500],
      [4000, 499],
    ],
    [[9000], [4000, 4000, 1000]],
    [
      [4000, 1],
      [4000, 1],
    ],
    [[8000], [4000, 4000]],
  ])("metrics of %j rows lie in groups of %j", (sizes, groups) => {
    const names = sizes.map((_, at) => `m${at}`);
    const ids = [text("figure_id")];
    const rows = sizes.flatMap((size, at) =>
      Array.from({ length: size }, (): ShelvedRow => ({
        metric: names[at] ?? "",
        place: "甲",
        start: "~",
        cells: ["f"],
      })),
    );
    const about = new Map(names.map((name) => [name, shelved("甲")]));
    const { parquet } = figureFile(rows, ids, about);
    const { row_groups } = parquetMetadata(parquet.slice().buffer);
    expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual(groups);
  });
});
