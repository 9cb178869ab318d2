import { describe, expect, test } from "vitest";
import { composeCards, type SeriesCard } from "../../src/analysis/composeCards";
import { drawCard, subtitleOf, titleOf } from "../../src/analysis/drawCard";
import { drawPivot, pivotOf, type PivotView } from "../../src/analysis/drawPivot";
import { wholesAmong } from "../../src/analysis/wholeOf";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { openText } from "../opening/openOffice";
import { cases } from "../support/cases";

/** The card of a table's one metric, as the page makes it of an office's CSV. */
function cardOf(csv: string) {
  const { dataset } = openText(csv, "表.csv");
  const lookup = lookUp(dataset);
  const cards = composeCards(lookup, Uint32Array.from(dataset.observations.keys()));
  const card = cards.find((one): one is SeriesCard => one.form === "series");
  if (card === undefined) throw new Error("The table makes no series");
  return { card, lookup };
}

function pivotedIn(csv: string, language: "zh" | "en" = "zh") {
  const { card, lookup } = cardOf(csv);
  const pivot = pivotOf(
    card.rows.map((row) => lookup.figureAt(row)),
    language,
  );
  const shown = (view: PivotView) =>
    Object.fromEntries(
      drawPivot(pivot, view, "", language).rows.map(({ name, cells }) => [
        name,
        cells.map((cell) =>
          cell === null ? null : [cell.valueLabel, cell.move ?? ""].join(" ").trim(),
        ),
      ]),
    );
  return { pivot, shown };
}

const cities = `地区生产总值（亿元）
地区,2021年,2022年,2023年
全市,1120.0,1230.0,1351.0
甲市,100.0,110.0,121.0
乙市,1000.0,1100.0,1210.0
丙市,20.0,20.0,20.0`;

describe("a table of places by years", () => {
  test("is a pivot in its own digits, the whole on top, then the greatest, its unit said once", () => {
    const { pivot, shown } = pivotedIn(cities);
    expect(pivot.unit).toBe("亿元");
    expect(pivot.views).toEqual(["values", "year", "rank"]);
    expect(shown("values")).toEqual({
      全市: ["1120.0", "1230.0", "1351.0"],
      乙市: ["1000.0", "1100.0", "1210.0"],
      甲市: ["100.0", "110.0", "121.0"],
      丙市: ["20.0", "20.0", "20.0"],
    });
  });

  test("names in each cell the figure that stands there", () => {
    const { card, lookup } = cardOf(cities);
    const pivot = pivotOf(
      card.rows.map((row) => lookup.figureAt(row)),
      "zh",
    );
    const [, second] = drawPivot(pivot, "values", "", "zh").rows;
    const figures = second?.cells.map((cell) => cell && lookup.figure(cell.figure)) ?? [];
    expect(figures.map((figure) => [figure?.place.name.zh, figure?.observation.quantity])).toEqual([
      ["乙市", { bound: "exact", value: 100_000_000_000 }],
      ["乙市", { bound: "exact", value: 110_000_000_000 }],
      ["乙市", { bound: "exact", value: 121_000_000_000 }],
    ]);
  });

  test("grows by what rounding allows: one number where it allows one at one decimal, else both ends", () => {
    // 109.95 / 100.05 = 1.0990, 110.05 / 99.95 = 1.1011; 1099.95 / 1000.05 = 1.0999, 1100.05 / 999.95 = 1.1001.
    // 120.95 / 110.05 = 1.0990, 121.05 / 109.95 = 1.1010; 19.95 / 20.05 = 0.9950, 20.05 / 19.95 = 1.0050.
    expect(pivotedIn(cities).shown("year")).toEqual({
      全市: [null, "+9.8%", "+9.8%"],
      乙市: [null, "+10.0%", "+10.0%"],
      甲市: [null, "+9.9%至+10.1%", "+9.9%至+10.1%"],
      丙市: [null, "\u22120.5%至+0.5%", "\u22120.5%至+0.5%"],
    });
  });

  test("says by which formula each growth was worked out", () => {
    const { pivot } = pivotedIn(cities);
    const [, second] = drawPivot(pivot, "year", "", "zh").rows;
    expect(second?.cells[1]?.formula).toBe("(1100.0 − 1000.0) ÷ 1000.0");
  });

  test("ranks the places of a year without their whole, equal ones alike, and says how they moved", () => {
    const { shown } = pivotedIn(`企业数（家）
地区,2022年,2023年,2024年
合计,70,60,61
甲区,30,20,20
乙区,20,30,31
丙区,20,10,10`);
    expect(shown("rank")).toEqual({
      合计: [null, null, null],
      乙区: ["2", "1 ↑1", "1"],
      甲区: ["1", "2 ↓1", "2"],
      丙区: ["2", "3 ↓1", "3"],
    });
    // What is counted one by one is not rounded.
    expect(shown("year")["乙区"]).toEqual([null, "+50.0%", "+3.3%"]);
  });

  test("moves no place that was ranked among as many, but not the same", () => {
    const { shown } = pivotedIn(`企业数（家）
地区,2022年,2023年
甲区,30,20
乙区,20,30
丙区,10,—
丁区,—,10`);
    expect(shown("rank")).toEqual({
      乙区: ["2", "1"],
      甲区: ["1", "2"],
      丙区: ["3", null],
      丁区: [null, "3"],
    });
  });

  test("moves no place that was ranked among others before", () => {
    const { shown } = pivotedIn(`企业数（家）
地区,2022年,2023年,2024年
甲区,30,20,20
乙区,20,30,31
丙区,—,40,10`);
    expect(shown("rank")).toEqual({
      乙区: ["2", "2", "1 ↑1"],
      甲区: ["1", "3", "2 ↑1"],
      丙区: [null, "1", "3 ↓2"],
    });
  });

  test("grows by points where it is a percentage, and not at all from zero, from below or as an index", () => {
    const rates = pivotedIn(`城镇化率（%）
地区,2021年,2022年,2023年
甲市,50.1,52.3,52.3
乙市,60.0,59.0,61.0`);
    expect(rates.shown("year")["甲市"]).toEqual([null, "+2.1至+2.3", "\u22120.1至+0.1"]);
    const profits = pivotedIn(`利润总额（亿元）
地区,2021年,2022年,2023年
甲市,0,5.0,-1.0
乙市,-2.0,3.0,6.0`);
    expect(profits.shown("year")).toMatchObject({ 甲市: [null, null, null] });
    expect(profits.shown("year")["乙市"]?.slice(0, 2)).toEqual([null, null]);
  });
});

describe("a table of months", () => {
  const months = `用电量（万千瓦时）
地区,2023年1月,2023年2月,2023年4月,2024年1月,2024年2月
甲市,100,80,90,110,88
乙市,200,100,150,220,110
丙市,50,50,50,50,50`;

  test("grows on the month before where that is there, and on the same month a year before", () => {
    const { pivot, shown } = pivotedIn(months);
    expect(pivot.views).toEqual(["values", "year", "previous", "rank"]);
    // 80 on 100 lies between 79.5 / 100.5 and 80.5 / 99.5; 100 on 200 between 99.5 / 200.5 and 100.5 / 199.5.
    expect(shown("previous")["甲市"]).toEqual([
      null,
      "\u221220.9%至\u221219.1%",
      null,
      null,
      "\u221220.8%至\u221219.2%",
    ]);
    // 220 on 200: 219.5 / 200.5 = 1.0948, 220.5 / 199.5 = 1.1053.
    expect(shown("year")["乙市"]?.[3]).toBe("+9.5%至+10.5%");
    expect(shown("year")["乙市"]?.slice(0, 3)).toEqual([null, null, null]);
  });

  test("which add up from January grow on the year alone", () => {
    const { pivot } = pivotedIn(`用电量（亿千瓦时）
地区,2023年1—3月,2023年1—6月,2024年1—3月,2024年1—6月
甲市,10.0,21.0,11.0,23.0
乙市,20.0,41.0,22.0,43.0`);
    expect(pivot.views).toEqual(["values", "year", "rank"]);
  });
});

describe("what stands for all places", () => {
  const places = (...names: readonly string[]) =>
    names.map((name) => ({ id: name, name: { zh: name, en: name }, level: "city" as const }));

  test.each(
    cases(
      "全国 => 全国 | 甲省 | 乙省",
      "合计 => 甲区 | 合计 | 乙区",
      "合 计 => 甲区 | 合 计 | 乙区",
      "全省平均 => 全省平均 | 甲市 | 乙市",
      "东部地区 => 东部地区 | 甲省 | 乙省",
    ),
  )("%s is known by its name", (whole, ...names) => {
    expect([...wholesAmong(places(...names))]).toEqual([whole]);
  });

  test("is the place that all others lie in, whatever its name, and none of two", () => {
    const [river, ...rest] = places("河城", "南区", "北区");
    if (river === undefined) throw new Error("There is no place");
    const parts = rest.map((place) => ({ ...place, within: river.id }));
    expect([...wholesAmong([river, ...parts])]).toEqual(["河城"]);
    expect(wholesAmong([river, ...parts.slice(1)]).size).toBe(0);
    expect(wholesAmong(places("全州县", "东部新区", "甲县")).size).toBe(0);
  });

  test("has an axis of its own as a sum, and is drawn with each as an average", () => {
    const six = ["甲", "乙", "丙", "丁", "戊", "己"];
    const wholeOf = (values: readonly string[]) => {
      const rows = six.map((name, at) => `${name}市,${10 + at},${11 + at},${12 + at}`);
      const csv = `指标（亿元）\n地区,2021年,2022年,2023年\n全省,${values.join(",")}\n${rows.join("\n")}`;
      const chart = drawCard(cardOf(csv).card, "zh");
      if (chart?.form !== "multiples") throw new Error("These are not small charts");
      return chart.series.map(({ name, whole }) => [name, whole]);
    };
    expect(wholeOf(["75", "81", "87"])[0]).toEqual(["全省", "above"]);
    expect(wholeOf(["12", "13", "14"])[0]).toEqual(["全省", "beside"]);
    expect(wholeOf(["75", "81", "87"])[1]).toEqual(["己市", undefined]);
  });
});

describe("the title of a series", () => {
  test("is a finding that says it was worked out, with its metric and unit below", () => {
    const { card, lookup } = cardOf(cities);
    expect(titleOf(card, "zh")).toBe("2023年地区生产总值乙市最高（推算，不计全市）");
    expect(titleOf(card, "en")).toBe("地区生产总值, 2023: 乙市 highest (derived, without 全市)");
    expect(subtitleOf(card, drawCard(card, "zh"), lookup, "zh")).toBe("地区生产总值 · 亿元");
  });

  test("tells of one place how it stands to the first of the same months", () => {
    const { card } = cardOf(`常住人口（万人）
地区,2021年,2022年,2023年
甲市,500.0,495.0,490.0`);
    expect(titleOf(card, "zh")).toBe("2023年甲市常住人口低于2021年（推算）");
  });

  test("holds no month against another month", () => {
    const { card } = cardOf(`用电量（亿千瓦时）
地区,2023年11月,2023年12月,2024年1月,2024年11月
甲市,5.0,9.0,8.0,6.0`);
    expect(titleOf(card, "zh")).toBe("2024年11月甲市用电量高于2023年11月（推算）");
    const { card: other } = cardOf(`用电量（亿千瓦时）
地区,2023年10月,2023年11月,2023年12月
甲市,5.0,9.0,8.0`);
    expect(titleOf(other, "zh")).toBe("用电量");
  });

  test("names two that share the first place", () => {
    const { card } = cardOf(`企业数（家）
地区,2021年,2022年,2023年
甲市,5,6,7
乙市,4,5,7
丙市,1,1,1`);
    expect(titleOf(card, "zh")).toBe("2023年企业数甲市、乙市并列最高（推算）");
  });

  test("stays the metric's name where an end is open", () => {
    const { card } = cardOf(`企业数（家）
地区,2021年,2022年,2023年
甲市,5,6,7以上
乙市,4,5,7
丙市,1,1,1`);
    expect(titleOf(card, "zh")).toBe("企业数");
  });
});
