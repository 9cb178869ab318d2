import { describe, expect, it } from "vitest";
import { directions } from "../../src/dataset/codeLists";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { changeWords } from "../../src/wording/changeWords";
import { targetWords } from "../../src/wording/targetWords";
import { rankHeld, rankWords } from "../../src/wording/rankWords";
import { scaledUnit } from "../../src/wording/scaledUnit";
import { changeOf, type Printed, targetOf, withFigures } from "../analysis/changeAndTarget";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";
import { cases, oneOf } from "../support/cases";

function words(by: Printed & { readonly printed: string }, parts: object, language: "zh" | "en") {
  const dataset = withFigures({ by });
  recordOf(dataset.observations, "by").printed = by.printed;
  const { unit } = by;
  const key = unit === "percent" || unit === "times" ? "percent" : "amount";
  return changeWords(lookUp(dataset), changeOf({ [key]: "by", ...parts }), language);
}

describe("changeWords", () => {
  const rate = { value: 8.1, decimals: 1, unit: "percent", printed: "8.1%" };
  const yearly = { against: { of: "same_period_last_year" } } as const;

  it.each(
    cases(
      "rise | 同比增长8.1% => up 8.1% on the same period of last year",
      "fall | 同比下降8.1% => down 8.1% on the same period of last year",
      "level | 同比持平 => unchanged on the same period of last year",
      "- | 同比增长8.1% => up 8.1% on the same period of last year",
      "reached | 同比变化8.1% => changed by 8.1% on the same period of last year",
    ),
  )("says %s and what it is counted from", (direction, zh, en) => {
    const by = direction === "-" ? rate : { ...rate, direction: oneOf(directions, direction) };
    expect(words(by, yearly, "zh")).toBe(zh);
    expect(words(by, yearly, "en")).toBe(en);
  });

  it.each([
    [
      { bound: "exact", value: -3.2 },
      "-3.2%",
      "同比下降3.2%",
      "down 3.2% on the same period of last year",
    ],
    [{ bound: "exact", value: 0 }, "0.0%", "同比持平", "unchanged on the same period of last year"],
    [
      { bound: "about", value: -3 },
      "约-3%",
      "同比下降约3%",
      "down about 3.0% on the same period of last year",
    ],
    [{ bound: "range", low: -3, high: 0 }, "-3%至0", "同比下降3%至0", null],
    [{ bound: "range", low: -5, high: -3 }, "-5%至-3%", "同比下降5%至3%", null],
    [{ bound: "range", low: 0, high: 3 }, "0至3%", "同比增长0至3%", null],
    [{ bound: "range", low: -1, high: 3 }, "-1%至3%", "同比变化-1%至3%", null],
  ] as const)("goes the way of its sign where no word tells: %j", (quantity, printed, zh, en) => {
    const dataset = withFigures({ by: rate });
    Object.assign(recordOf(dataset.observations, "by"), { printed, quantity });
    const told = (language: "zh" | "en") =>
      changeWords(lookUp(dataset), changeOf({ percent: "by", ...yearly }), language);
    expect(told("zh")).toBe(zh);
    if (en !== null) expect(told("en")).toBe(en);
  });

  it("has no way where its number is missing", () => {
    const dataset = withFigures({ by: { ...rate, value: 0 } });
    Object.assign(recordOf(dataset.observations, "by"), { printed: "…", status: "missing" });
    expect(changeWords(lookUp(dataset), changeOf({ percent: "by" }), "zh")).toMatch(/^变化/u);
  });

  it("calls percentage points by their name and never a percentage", () => {
    const points = {
      value: 0.3,
      decimals: 1,
      unit: "points",
      printed: "0.3个百分点",
      direction: "rise",
    } as const;
    expect(words(points, { against: { of: "last_year" } }, "zh")).toBe("比上年提高0.3个百分点");
    expect(words(points, { against: { of: "last_year" } }, "en")).toBe(
      "up 0.3 percentage points on the year before",
    );
  });

  it("names the year that a report names, and nothing where it names none", () => {
    const items = { value: 19, unit: "items", printed: "19项", direction: "fall" } as const;
    expect(words(items, { against: { of: "period", start: "2020" } }, "zh")).toBe(
      "比2020年减少19项",
    );
    expect(words(items, {}, "en")).toBe("down 19 items");
  });
});

describe("what a change is counted from", () => {
  const items = { value: 19, unit: "items", printed: "19项", direction: "rise" } as const;

  it.each(
    cases(
      "same_period_last_year | 同比增加19项 => up 19 items on the same period of last year",
      "previous_period | 环比增加19项 => up 19 items on the previous period",
      "start_of_year | 比年初增加19项 => up 19 items since the start of the year",
      "last_year | 比上年增加19项 => up 19 items on the year before",
    ),
  )("%s", (of, zh, en) => {
    expect(words(items, { against: { of } }, "zh")).toBe(zh);
    expect(words(items, { against: { of } }, "en")).toBe(en);
  });

  it("is a period with both its ends where it has two", () => {
    const against = { of: "period", start: "2020", end: "2022-06" };
    expect(words(items, { against }, "zh")).toBe("比2020年至2022年6月增加19项");
    expect(words(items, { against }, "en")).toBe("up 19 items on 2020 to June 2022");
  });

  it.each(
    cases(
      "items | 19项 | rise | 增加19项 => up 19 items",
      "items | 19项 | fall | 减少19项 => down 19 items",
      "items | 19项 | level | 持平 => unchanged",
      "times | 19倍 | rise | 增长19倍 => up 19 times",
      "times | 19倍 | fall | 下降19倍 => down 19 times",
      "percent | 19% | level | 持平 => unchanged",
      "points | 19个百分点 | fall | 下降19个百分点 => down 19 percentage points",
      "items | -19项 | fall | 减少19项 => down 19 items",
      "items | \u221219项 | fall | 减少19项 => down 19 items",
      "items | 19-20项 | fall | 减少19-20项 => down 19 items",
      "items | 19项 | reached | 变化19项 => changed by 19 items",
      "items | 19项 | cut_to | 变化19项 => changed by 19 items",
    ),
  )("in %s, %s, %s", (unit, printed, direction, zh, en) => {
    const by = { value: 19, unit, printed, direction: oneOf(directions, direction) };
    expect(words(by, {}, "zh")).toBe(zh);
    expect(words(by, {}, "en")).toBe(en);
  });
});

describe("what a rate gained or lost on the period before, in percentage points", () => {
  const told = (way: string, moved: string, name: string, start = "2025-10", end?: string) => {
    const dataset = withFigures({
      rate: { value: 7.4, decimals: 1, unit: "percent" },
      by: { value: 0.3, decimals: 1, unit: "points", direction: oneOf(directions, moved) },
    });
    const by = recordOf(dataset.observations, "by");
    const period = { basis: "stated", timing: "during", start, ...(end && { end }) } as const;
    Object.assign(by, { printed: "0.3个百分点", period });
    recordOf(dataset.metrics, "by").name.zh = name;
    if (way !== "-")
      Object.assign(recordOf(dataset.observations, "rate"), { direction: oneOf(directions, way) });
    const change = changeOf({ level: "rate", amount: "by", against: { of: "previous_period" } });
    const of = lookUp(dataset);
    return [changeWords(of, change, "zh"), changeWords(of, change, "en")];
  };

  it.each([
    ["rise", "fall", "产值增速回落", "比上月回落0.3个百分点", "down 0.3"],
    ["rise", "rise", "产值增速", "比上月加快0.3个百分点", "up 0.3"],
    ["fall", "fall", "价格降幅", "比上月收窄0.3个百分点", "narrower by 0.3"],
    ["fall", "rise", "价格跌幅扩大", "比上月扩大0.3个百分点", "wider by 0.3"],
    // No word tells that it is the size of the fall.
    ["fall", "rise", "价格回升", "比上月提高0.3个百分点", "up 0.3"],
    ["reached", "rise", "合格率", "比上月提高0.3个百分点", "up 0.3"],
    ["level", "fall", "产值增速", "比上月下降0.3个百分点", "down 0.3"],
    ["-", "fall", "合格率", "比上月下降0.3个百分点", "down 0.3"],
    ["-", "rise", "合格率", "比上月提高0.3个百分点", "up 0.3"],
  ])("a %s that went on in a %s, %s", (way, moved, name, zh, en) => {
    expect(told(way, moved, name)).toEqual([zh, `${en} percentage points on the previous period`]);
  });

  it("is counted from a period that bears its name", () => {
    expect(told("rise", "fall", "产值增速", "2025")[0]).toBe("比上年回落0.3个百分点");
    expect(told("rise", "fall", "产值增速", "2025-07", "2025-09")[0]).toBe("比上期回落0.3个百分点");
  });

  it("is unchanged where it did not move", () => {
    expect(told("rise", "level", "产值增速")).toEqual([
      "比上月持平",
      "unchanged on the previous period",
    ]);
  });

  it("has no name for a period that is not known", () => {
    const dataset = withFigures({
      by: { value: 0.3, decimals: 1, unit: "points", direction: "fall" },
    });
    recordOf(dataset.observations, "by").period = { basis: "not_stated" };
    const change = changeOf({ amount: "by", against: { of: "previous_period" } });
    expect(changeWords(lookUp(dataset), change, "en")).toBe(
      "down 0.3 percentage points on the previous period",
    );
    expect(changeWords(lookUp(dataset), change, "zh")).toMatch(/^比上期下降/u);
  });

  it("is told of points alone: a share of what rose is no pace", () => {
    const dataset = withFigures({
      sales: { value: 30, unit: "items", direction: "rise" },
      by: { value: 2, unit: "percent", direction: "fall" },
    });
    const change = changeOf({ level: "sales", percent: "by" });
    expect(changeWords(lookUp(dataset), change, "zh")).toMatch(/^下降/u);
  });

  it("is no growth on the period before: that is 环比", () => {
    const by = { value: 6.3, decimals: 1, unit: "percent", printed: "6.3%" } as const;
    expect(words(by, { against: { of: "previous_period" } }, "zh")).toBe("环比增长6.3%");
  });
});

describe("a change told twice", () => {
  const dataset = withFigures({
    share: { value: 83, unit: "percent", direction: "rise" },
    more: { value: 19, unit: "items", direction: "rise" },
    level: { value: 30, unit: "items" },
  });
  recordOf(dataset.observations, "share").printed = "83%";
  recordOf(dataset.observations, "more").printed = "19项";
  const during = (start: string, end?: string) =>
    ({ basis: "stated", timing: "during", start, ...(end === undefined ? {} : { end }) }) as const;
  const told = (parts: Parameters<typeof changeOf>[0], language: "zh" | "en" = "zh") =>
    changeWords(lookUp(dataset), changeOf(parts), language);

  it("has its percentage first, and its base once", () => {
    const parts = { percent: "share", amount: "more", against: { of: "last_year" } } as const;
    expect(told(parts)).toBe("比上年增长83%，增加19项");
    expect(told(parts, "en")).toBe("up 83% on the year before, up 19 items");
    expect(told({})).toBe("");
  });

  it("says over which years, where the level is of the last of them alone", () => {
    recordOf(dataset.observations, "share").period = during("2021", "2025");
    recordOf(dataset.observations, "more").period = during("2022", "2025");
    recordOf(dataset.observations, "level").period = during("2025");
    expect(told({ percent: "share", level: "level" })).toBe("2021—2025年增长83%");
    expect(told({ percent: "share", level: "level" }, "en")).toBe("up 83% 2021–2025");
    expect(told({ amount: "more", level: "level" })).toBe("2022—2025年增加19项");
    expect(told({ percent: "share", amount: "more", level: "level" })).toMatch(/^2021—2025年/u);
    // Counted from something, it says that.
    expect(told({ percent: "share", level: "level", against: { of: "last_year" } })).toBe(
      "比上年增长83%",
    );
    // A level of the same years says them itself, and without a level or years there is nothing to say.
    recordOf(dataset.observations, "level").period = during("2021", "2025");
    expect(told({ percent: "share", level: "level" })).toBe("增长83%");
    expect(told({ percent: "share" })).toBe("增长83%");
    expect(told({ level: "level" })).toBe("");
    for (const period of [during("2025"), { basis: "not_stated" }] as const) {
      recordOf(dataset.observations, "share").period = period;
      expect(told({ percent: "share", level: "level" })).toBe("增长83%");
    }
  });
});

describe("rankWords", () => {
  const lookup = lookUp(fixture());

  it("says where a value stands among which, and for how long where that is known", () => {
    const rank = rankHeld(lookup, "output");
    if (rank === null) throw new Error("output holds no rank");
    expect(rankWords(lookup, rank, "zh")).toBe("各市第一、连续2年");
    expect(rankWords(lookup, rank, "en")).toBe("1st among cities, 2 years running");
    const { streak: _, ...once } = rank;
    expect(rankWords(lookup, once, "zh")).toBe("各市第一");
  });

  it("is held by the value alone, not by what else the relation names", () => {
    expect(
      ["output-rank", "output-streak", "schools-in"].map((id) => rankHeld(lookup, id)),
    ).toEqual([null, null, null]);
  });
});

describe("the unit that a report prints", () => {
  const [items] = fixture().units;
  if (items === undefined) throw new Error("The fixture has no unit");

  it.each(
    cases(
      "0 | 所 => schools",
      "1 | 成 => tenths",
      "2 | 百所 => hundred schools",
      "3 | 千所 => thousand schools",
      "4 | 万所 => ten thousand schools",
      "5 | 所 => schools",
      "6 | 百万所 => million schools",
      "7 | 千万所 => ten million schools",
      "8 | 亿所 => hundred million schools",
      "12 | 万亿所 => trillion schools",
    ),
  )("with 10^%s is %s, %s", (power, zh, en) => {
    expect([
      scaledUnit(Number(power), items, "zh"),
      scaledUnit(Number(power), items, "en"),
    ]).toEqual([zh, en]);
  });
});

describe("targetWords", () => {
  it("is set for its period, or nobody knows for which, and may not be completed", () => {
    const dataset = withFigures({ aim: { value: 600, unit: "items" } });
    const aim = recordOf(dataset.observations, "aim");
    aim.printed = "600项";
    const told = () =>
      (["zh", "en"] as const).map((language) =>
        targetWords(lookUp(dataset), targetOf({ target: "aim" }), language),
      );
    aim.period = { basis: "not_stated" };
    expect(told()).toEqual(["目标600项", "target 600 items"]);
    aim.period = { basis: "stated", timing: "during", start: "2021", end: "2025" };
    expect(told()).toEqual(["目标600项（2021—2025年）", "target 600 items, due 2025"]);
  });

  it("says the target, when it falls due and how far it is completed", () => {
    const dataset = withFigures({
      aim: { value: 600, unit: "items" },
      degree: { value: 95.2, decimals: 1, unit: "percent" },
    });
    const aim = recordOf(dataset.observations, "aim");
    aim.printed = "600项";
    aim.period = { basis: "stated", timing: "during", start: "2025" };
    recordOf(dataset.observations, "degree").printed = "95.2%";
    const relation = targetOf({ target: "aim", completion: "degree" });
    expect(targetWords(lookUp(dataset), relation, "zh")).toBe("目标600项（2025年），完成95.2%");
    expect(targetWords(lookUp(dataset), relation, "en")).toBe(
      "target 600 items, due 2025; 95.2% completed",
    );
  });
});
