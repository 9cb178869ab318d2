import { describe, expect, test } from "vitest";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { countStates } from "../../src/analysis/compare/compareDatasets";
import {
  choosePeriods,
  comparePeriods,
  periodsOf,
} from "../../src/analysis/compare/comparePeriods";
import { changeText, comparisonTable } from "../../src/columns/comparison";
import { openText } from "../opening/openOffice";
import { report } from "../support/report";

const TABLE = [
  "指标名称,原文写法,单位,地区,时期,时期性质,序列,状态,发布日期",
  "绿地,12亩,亩,河城,2021,,,,2023-02-01",
  "绿地,15亩,亩,河城,2022,,,,",
  "绿地,9亩,亩,山县,2022,,,,",
  "林地,100亩,亩,河城,2021,,,,",
  "林地,2000多亩,亩,河城,2022,,,,",
  "绿化率,40.0%,%,河城,2021,,,,",
  "绿化率,42.5%,%,河城,2022,,,,",
  "水域,5亩,亩,河城,2021,,,,",
  "草地,约10亩,亩,河城,2021,,,,",
  "草地,12亩,亩,河城,2022,,,,",
  "道路,7公里,公里,河城,2021,,,,",
  "道路,7公里,公里,河城,2022,,,,",
  "耕地,30亩,亩,河城,2021,,,修订,",
  "耕地,31亩,亩,河城,2022,,,初步,",
  "户数,8户,户,河城,2021,,户籍,,",
  "户数,9户,户,河城,2022,,常住,,",
  "人口,80人,人,河城,2021,时期内,,,",
  "人口,90人,人,河城,2022,截至时期末,,,",
  "园地,1亩,亩,河城,,,,,",
];

const lookUpTable = (...lines: readonly string[]) =>
  lookUp(openText(lines.join("\n"), "河城.csv").dataset);

const lookup = lookUpTable(...TABLE);
const pair = { before: "2021", after: "2022" };
const compared = comparePeriods(lookup, lookup.figures, pair);

function row(metric: string, place = "河城") {
  const found = compared.filter(({ published, opened }) => {
    const figure = opened ?? published;
    return figure?.metric.name.zh === metric && figure.place.name.zh === place;
  });
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${metric}: ${found.length} rows`);
  return {
    state: only.state,
    change: changeText(only.changes, only.opened, "zh"),
    reasons: only.redefinitions,
  };
}

describe("two periods of one dataset", () => {
  test("the periods there are, earliest first; what has no date belongs to none", () => {
    expect(periodsOf(lookup.figures)).toEqual([
      { key: "2021", figures: 9 },
      { key: "2022", figures: 9 },
    ]);
  });

  test("of periods that end together the longer one is first, rows stand as in the dataset", () => {
    const { figures, dataset: made } = lookUpTable(
      "指标名称,原文写法,单位,地区,时期",
      "林地,9亩,亩,河城,2021",
      "绿地,3亩,亩,河城,2022-12",
      "绿地,12亩,亩,河城,2022",
      "水域,5亩,亩,河城,2021",
      "林地,8亩,亩,河城,2022",
    );
    expect(periodsOf(figures).map(({ key }) => key)).toEqual(["2021", "2022", "2022-12"]);
    const rows = comparePeriods({ dataset: made }, figures, pair);
    expect(
      rows.map(({ published, opened, state }) => {
        const figure = opened ?? published;
        return `${figure?.metric.name.zh ?? ""} ${state}`;
      }),
    ).toEqual(["绿地 new", "水域 withdrawn", "林地 changed"]);
  });

  test("12亩 became 15亩, as far as rounding tells: 14.5 − 12.5 to 15.5 − 11.5", () => {
    expect(row("绿地")).toEqual({
      state: "changed",
      change: "+2至+4亩，约+16%至+35%",
      reasons: [],
    });
  });

  test("a rate changes by percentage points", () => {
    expect(row("绿化率")).toEqual({ state: "changed", change: "+2.4至+2.6个百分点", reasons: [] });
  });

  test("a 多 makes the change a bound: 100亩 became 2000多亩", () => {
    expect(row("林地")).toEqual({ state: "changed", change: "≥+1900亩，≥+1900%", reasons: [] });
  });

  test("from 约 nothing follows", () => {
    expect(row("草地")).toEqual({ state: "changed", change: "", reasons: [] });
  });

  test("the same number is the same; what only one period has is told apart", () => {
    expect(compared.filter(({ state }) => state === "same").map(({ changes }) => changes)).toEqual([
      [],
    ]);
    expect(row("道路").state).toBe("same");
    expect(row("水域").state).toBe("withdrawn");
    expect(row("绿地", "山县").state).toBe("new");
  });

  test("provisional and revised, another series, a total and a state at the end are not subtracted", () => {
    expect(row("耕地")).toEqual({ state: "redefined", change: "", reasons: ["status"] });
    expect(row("户数")).toEqual({ state: "redefined", change: "", reasons: ["series"] });
    expect(row("人口")).toEqual({ state: "redefined", change: "", reasons: ["timing"] });
  });

  test("a provisional number is counted from the final one before it, and neither from a revised one", () => {
    const between = (before: string, after: string): string => {
      const { figures, dataset: made } = lookUpTable(
        "指标名称,原文写法,单位,地区,时期,状态",
        `耕地,30亩,亩,河城,2021,${before}`,
        `耕地,33亩,亩,河城,2022,${after}`,
      );
      const [only] = comparePeriods({ dataset: made }, figures, pair);
      expect(choosePeriods(figures)).toEqual(only?.state === "changed" ? pair : null);
      return only === undefined
        ? ""
        : `${only.state} ${changeText(only.changes, only.opened, "zh")}`;
    };
    expect(between("", "初步")).toBe("changed +2至+4亩，约+7%至+14%");
    expect(between("初步", "")).toBe("changed +2至+4亩，约+7%至+14%");
    expect(between("", "修订")).toBe("redefined ");
    expect(between("修订", "初步")).toBe("redefined ");
  });

  test("each metric and place has one row, and turned round the states are turned round", () => {
    expect(countStates(compared)).toEqual({
      changed: 4,
      same: 1,
      new: 1,
      withdrawn: 1,
      redefined: 3,
    });
    const back = comparePeriods(lookup, lookup.figures, { before: "2022", after: "2021" });
    expect(countStates(back)).toEqual({ changed: 4, same: 1, new: 1, withdrawn: 1, redefined: 3 });
  });

  test("a period compared with itself is the same, as far as numbers are exact", () => {
    const same = comparePeriods(lookup, lookup.figures, { before: "2021", after: "2021" });
    expect(same.every(({ state, changes }) => state === "same" || changes.length === 0)).toBe(true);
  });

  test("the latest two periods that share the most are proposed", () => {
    expect(choosePeriods(lookup.figures)).toEqual(pair);
  });

  test("its table says both values, both periods, and what is derived", () => {
    const table = comparisonTable(
      compared,
      "zh",
      { before: lookup, after: lookup },
      {
        name: "periods",
        title: "2021年与2022年比较",
        before: { zh: "2021年", en: "2021" },
        after: { zh: "2022年", en: "2022" },
      },
    );
    expect(table.columns.map(({ header }) => header)).toEqual([
      "情况",
      "指标",
      "地区",
      "2021年",
      "2021年：时期",
      "2022年",
      "2022年：时期",
      "增减量（推算）",
      "变化幅度（推算）",
      "改变的口径",
      "数据编号",
      "2021年：段落",
      "2021年：单元格",
      "2021年：来源",
      "2022年：段落",
      "2022年：单元格",
      "2022年：来源",
      "使用提示",
    ]);
    expect(table.rows[0]?.slice(0, 10)).toEqual([
      "变化",
      "绿地",
      "河城",
      "12亩",
      "2021年",
      "15亩",
      "2022年",
      "+2至+4亩",
      "约+16%至+35%",
      null,
    ]);
  });
});

describe("stretches of time of different length", () => {
  /** A dataset of rows 指标,原文写法,单位,时期,时期性质,类型; a period is a date or two, `2025-01/2025-08`. */
  const tableOf = (...rows: readonly string[]) => {
    const cells = rows.map((line) => {
      const [name, printed, unit, period = "", ...rest] = line.split(",");
      const [start, end = ""] = period.split("/");
      return [name, printed, unit, start, end, ...rest].join(",");
    });
    return lookUpTable("指标名称,原文写法,单位,时期,时期止,时期性质,类型", ...cells);
  };
  const told = (before: string, after: string, ...rows: readonly string[]) => {
    const made = tableOf(...rows);
    return comparePeriods(made, made.figures, { before, after }).map(
      ({ opened, published, redefinitions, changes }) =>
        `${(opened ?? published)?.metric.name.zh ?? ""}: ${redefinitions.join() || changeText(changes, opened, "zh")}`,
    );
  };

  test.each([
    ["2025-01/2025-08", "2025-08", "window"],
    ["2025-08", "2025-01/2025-08", "window"],
    ["2025-01/2025-07", "2025-01/2025-08", "window"],
    ["2024", "2025-01/2025-09", "window"],
    ["2025-07", "2025-08", "+3至+5亿元，约+6%至+11%"],
    ["2024-01/2024-08", "2025-01/2025-08", "+3至+5亿元，约+6%至+11%"],
    ["2024-01/2024-06", "2025-01-01/2025-06-30", "+3至+5亿元，约+6%至+11%"],
    ["2025-01-28/2025-02-03", "2026-02-15/2026-02-22", "window"],
  ])("of an amount: %s and %s", (before, after, expected) => {
    const [amount] = told(
      before,
      after,
      `销售额,48亿元,亿元,${before},,flow`,
      `销售额,52亿元,亿元,${after},,flow`,
    );
    expect(amount).toBe(`销售额: ${expected}`);
  });

  test("are no matter to what there is at a time, and to a share but where one lies within the other", () => {
    const both = (name: string, kind: string, [before, after]: readonly [string, string]) =>
      told(
        before,
        after,
        `${name},41.5%,%,${before},,${kind}`,
        `${name},42.0%,%,${after},,${kind}`,
      );
    const years = ["2024", "2025-03"] as const;
    const within = ["2025", "2025-03"] as const;
    expect(both("合格率", "rate", years)).toEqual(["合格率: +0.4至+0.6个百分点"]);
    expect(both("合格率", "rate", within)).toEqual(["合格率: window"]);
    expect(both("产值同比增长", "rate", years)).toEqual(["产值同比增长: window"]);
    expect(both("绿地占比", "stock", within)).toEqual(["绿地占比: +0.4至+0.6个百分点"]);
  });

  const monthly = ["2024-08", "2025-07", "2025-08", "2025-01/2025-08"].map(
    (period, at) => `销售额,${50 + at}亿元,亿元,${period},,flow`,
  );

  test("are not proposed: the same part of two years is", () => {
    expect(choosePeriods(tableOf(...monthly).figures)).toEqual({
      before: "2024-08",
      after: "2025-08",
    });
    expect(choosePeriods(tableOf(...monthly.slice(1)).figures)).toEqual({
      before: "2025-07",
      after: "2025-08",
    });
    expect(choosePeriods(tableOf(...monthly.slice(2)).figures)).toBeNull();
  });

  test("what is told at the ends of two years is proposed before its middle", () => {
    const rows = ["2023-12", "2024-06", "2024-12"].map(
      (period) => `户数,9户,户,${period},截至时期末,stock`,
    );
    expect(choosePeriods(tableOf(...rows).figures)).toEqual({
      before: "2023-12",
      after: "2024-12",
    });
  });

  test("periods that share twice as much are proposed before the same part of two years", () => {
    const rows = ["甲", "乙", "丙", "丁"].flatMap((name) =>
      ["2025-07", "2025-08"].map((period) => `${name},9亿元,亿元,${period},,flow`),
    );
    expect(choosePeriods(tableOf(...rows, "甲,8亿元,亿元,2024-08,,flow").figures)).toEqual({
      before: "2025-07",
      after: "2025-08",
    });
  });
});

test("the published report has no metric of one place in two periods that could be proposed", () => {
  const { dataset } = openText(JSON.stringify(report), "报道.json");
  expect(choosePeriods(lookUp(dataset).figures)).toBeNull();
});
