import { describe, expect, it } from "vitest";
import { checkTotals } from "../../src/analysis/checkTotals";
import { runChecks } from "../../src/analysis/runChecks";
import { type DatasetLookup, lookUp } from "../../src/dataset/DatasetLookup";
import { type Point, pointsOf, seriesOf } from "./seriesOf";

const verdicts = (...given: Parameters<typeof seriesOf>) =>
  checkTotals(seriesOf(...given)).map(({ verdict }) => verdict);

const TABLE = ["甲县 2023 30", "乙县 2023 12", "丙县 2023 8"];

describe("a total of places", () => {
  it("is held against their sum, among all checks", () => {
    const [check] = checkTotals(seriesOf(pointsOf("合计 2023 50", ...TABLE)));
    expect(check).toMatchObject({
      id: "total.f0",
      kind: "total",
      relation: null,
      figures: ["f0", "f1", "f2", "f3"],
      stated: ["50个"],
      verdict: "agrees",
      reason: null,
    });
    const wrong = seriesOf([...pointsOf(...TABLE), ["总 计", "2023", 52]]);
    expect(runChecks(wrong).filter(({ kind }) => kind === "total")).toMatchObject([
      {
        verdict: "differs",
        reason: { zh: "各地区相加为50，合计写作52个。地区未列全时也会如此。" },
      },
    ]);
  });

  it("is that of its own time and way of reporting", () => {
    expect(
      verdicts(
        pointsOf(
          "合计 2022 3",
          "合计 2023 50",
          ...TABLE,
          "甲县 2022 1",
          "乙县 2022 1",
          "丙县 2022 1",
        ),
      ),
    ).toEqual(["agrees", "agrees"]);
  });

  it("leaves open what roundings of its places explain, and no more", () => {
    const round = { multiplier: 4, decimals: 1 } as const;
    const tenThousands = (value: number) =>
      verdicts([
        ["合计", "2023", value, round],
        ["甲县", "2023", 12_000, round],
        ["乙县", "2023", 11_000, round],
      ]);
    expect([22_000, 23_000, 24_000, 25_000].map((value) => tenThousands(value))).toEqual([
      ["agrees"],
      ["agrees"],
      ["agrees"],
      ["differs"],
    ]);
  });

  it("says the sum in the scale of the total", () => {
    const scale = { multiplier: 8, decimals: 2, printed: "50.54亿元" } as const;
    const [check] = checkTotals(
      seriesOf([
        ["合计", "2023", 5_054_000_000, scale],
        ["甲县", "2023", 4_000_000_000, scale],
        ["乙县", "2023", 854_000_000, scale],
      ]),
    );
    expect(check?.reason?.zh).toBe("各地区相加为48.54，合计写作50.54亿元。地区未列全时也会如此。");
  });

  it("cannot be checked where a place has no number, or one that is not exact", () => {
    expect(
      verdicts(pointsOf("合计 2023 50", ...TABLE, "合计 2022 9", "甲县 2022 4", "乙县 2022 3")),
    ).toEqual(["agrees", "cannot_check"]);
    const about = { quantity: { bound: "about", value: 30 } } as const;
    expect(
      verdicts([
        ["合计", "2023", 50],
        ["甲县", "2023", 30, about],
        ["乙县", "2023", 20],
      ]),
    ).toEqual(["cannot_check"]);
    // Where what is there adds up all the same, the place that has none had nothing.
    expect(
      verdicts(pointsOf("合计 2023 50", ...TABLE, "合计 2022 7", "甲县 2022 4", "乙县 2022 3")),
    ).toEqual(["agrees", "agrees"]);
  });

  it("counts a place within another once", () => {
    const { dataset } = seriesOf(
      pointsOf("合计 2023 42", "甲县 2023 30", "东镇 2023 20", "乙县 2023 12"),
    );
    const places = dataset.places.map((place) =>
      place.name.zh === "东镇" ? { ...place, within: "p1" } : place,
    );
    expect(
      checkTotals(lookUp({ ...dataset, places })).map(({ figures, verdict }) => [figures, verdict]),
    ).toEqual([[["f0", "f1", "f3"], "agrees"]]);
  });

  it.each([
    ["全市, which may hold more than is listed", pointsOf("全市 2023 90", ...TABLE), {}],
    ["平均", pointsOf("平均 2023 17", ...TABLE), {}],
    ["a rate", pointsOf("合计 2023 50", "甲县 2023 40", "乙县 2023 60"), { kind: "rate" }],
    ["of one place", pointsOf("合计 2023 50", "甲县 2023 40"), {}],
  ] as const)("is none that is %s", (_what, points, metric) => {
    expect(verdicts(points, metric)).toEqual([]);
  });
});

/** A product and its industries, each told as `name place year number`; all of them in 亿 with one decimal. */
function industries(...lines: readonly string[]): DatasetLookup {
  const cells = lines.map((line) => line.split(" "));
  const points = cells.map(([, place = "", year = "", value = ""]): Point => {
    const rest = { multiplier: 8, decimals: 1, printed: `${value}亿元` } as const;
    return [place, year === "-" ? null : year, Math.round(Number(value) * 10) * 1e7, rest];
  });
  const { dataset } = seriesOf(points);
  const [metric] = dataset.metrics;
  if (metric === undefined) throw new Error("There is no metric.");
  const metrics = cells.map(([name = ""], at) => ({
    ...metric,
    id: `m${at}`,
    name: { zh: name, en: `product ${at}` },
  }));
  const observations = dataset.observations.map((one, at) => ({ ...one, metric: `m${at}` }));
  return lookUp({ ...dataset, metrics, observations });
}

describe("a product of three industries", () => {
  const parts = ["第一产业增加值 甲市 2023 10.1", "第二产业增加值 甲市 2023 40.2"];

  it("is held against their sum, within what rounding allows", () => {
    for (const [third, verdict] of [
      ["49.4", "differs"],
      ["49.5", "agrees"],
      ["49.9", "agrees"],
      ["50.0", "differs"],
    ])
      expect(
        checkTotals(
          industries("地区生产总值 甲市 2023 100", ...parts, `第三产业增加值 甲市 2023 ${third}`),
        ),
        third,
      ).toMatchObject([
        { id: "industries.f0", kind: "total", figures: ["f0", "f1", "f2", "f3"], verdict },
      ]);
  });

  it("tells the sum where it is another", () => {
    const [check] = checkTotals(
      industries("地区生产总值 甲市 2023 100", ...parts, "第三产业增加值 甲市 2023 47.9"),
    );
    expect(check?.reason).toEqual({
      zh: "三次产业相加为98.2，地区生产总值写作100亿元。",
      en: "The three industries add up to 98.2 where product 0 says 100亿元.",
    });
  });

  it.each([
    ["GDP", "一产", "二产增加值", "三产"],
    ["生产总值（GDP）", "第一产业", "第二产业", "第三产业"],
    ["国内生产总值", "一产增加值", "二产", "三产增加值"],
  ])("by the names %s, %s, %s, %s", (...names) => {
    const numbers = [100, 10, 40, 51];
    const lines = names.map((name, at) => `${name} 甲市 2023 ${numbers[at]}`);
    expect(checkTotals(industries(...lines)).map(({ verdict }) => verdict)).toEqual(["differs"]);
  });

  it.each([
    ["with an industry missing", ["地区生产总值 甲市 2023 100", ...parts]],
    ["of another place", ["地区生产总值 乙市 2023 100", ...parts, "第三产业增加值 甲市 2023 47.9"]],
    ["of another year", ["地区生产总值 甲市 2022 100", ...parts, "第三产业增加值 甲市 2023 47.9"]],
    [
      "without a time",
      ["地区生产总值 甲市 - 100", "一产 甲市 - 10", "二产 甲市 - 10", "三产 甲市 - 10"],
    ],
    [
      "of something else",
      ["人均地区生产总值 甲市 2023 100", ...parts, "第三产业增加值 甲市 2023 47.9"],
    ],
    [
      "with a part of an industry",
      ["地区生产总值 甲市 2023 100", ...parts, "第三产业投资 甲市 2023 47.9"],
    ],
  ])("is not held against any %s", (_, lines) => {
    expect(checkTotals(industries(...lines))).toEqual([]);
  });
});
