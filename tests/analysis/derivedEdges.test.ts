import { describe, expect, it } from "vitest";
import { reasonWords } from "../../src/analysis/reasonWords";
import type { Derived } from "../../src/analysis/Derived";
import { deriveBase } from "../../src/analysis/deriveBase";
import { deriveChange } from "../../src/analysis/deriveChange";
import { deriveCompletion, judgeTarget } from "../../src/analysis/deriveCompletion";
import { deriveEarlierLevel, signOfChange } from "../../src/analysis/deriveEarlierLevel";
import { changeAgrees } from "../../src/analysis/runChecks";
import { deriveRelation } from "../../src/analysis/deriveRelation";
import { deriveShare } from "../../src/analysis/deriveShare";
import { derivedText, rangeWords } from "../../src/analysis/derivedText";
import { formatDerived, wordDerived } from "../../src/analysis/formatDerived";
import { earlierSpan, growthBetween, growthText, monthsOf } from "../../src/analysis/growth";
import {
  boundedValue,
  divideIntervals,
  isPoint,
  subtractIntervals,
} from "../../src/analysis/interval";
import { operandText, sharedMultiplier, whyOpen } from "../../src/analysis/operands";
import { roundedInterval, withoutFalseDigits } from "../../src/analysis/roundedInterval";
import type { Observation, Period, Relation, Unit } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { decimalOf, decimalText } from "../../src/dataset/decimal";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";
import { changeOf, type Printed, targetOf, withFigures } from "./changeAndTarget";
import { type Point, seriesOf, pointsOf } from "./seriesOf";

const base = fixture();
const unit = (id: string): Unit => recordOf(base.units, id);
const observed = (
  quantity: Observation["quantity"],
  rest: Partial<Observation> = {},
): Observation => ({
  ...recordOf(base.observations, "stations"),
  quantity,
  ...rest,
});
const exact = (value: number, rest: Partial<Observation> = {}) =>
  observed({ bound: "exact", value }, rest);
/** A figure of a table, which has no paragraphs. */
const inTable = (value: number, rest: Partial<Observation> = {}): Observation => {
  const { paragraph, ...figure } = exact(value, rest);
  expect(paragraph).toBeDefined();
  return figure;
};
const ends = (low: number | null, high: number | null) => ({
  low: low === null ? null : decimalOf(low),
  high: high === null ? null : decimalOf(high),
});
const told = (interval: ReturnType<typeof divideIntervals>) =>
  interval && [
    interval.low && decimalText(interval.low),
    interval.high && decimalText(interval.high),
    interval.isRounded,
  ];

describe("a derived number in words", () => {
  const number = (change: Partial<Derived>): Derived => ({
    id: "r.difference",
    relation: "r",
    kind: "difference",
    name: { zh: "", en: "" },
    bound: "exact",
    value: 0,
    unit: "items",
    formula: "a − b",
    decimals: 0,
    isRounded: false,
    multiplier: 0,
    ...change,
  });

  it.each<[Partial<Derived>, zh: string, en: string]>([
    [{ value: -300 }, "−300项", "−300 items"],
    [{ value: 0 }, "0项", "0 items"],
    [{ value: 5 }, "+5项", "+5 items"],
    [{ kind: "rest", value: 5 }, "5项", "5 items"],
    [{ kind: "ratio", value: 3.375, unit: "ratio", decimals: 3 }, "×3.375", "×3.375"],
    [{ kind: "percent_change", value: 237.5, unit: "percent", decimals: 1 }, "+237.5%", "+237.5%"],
    [
      { kind: "percent_change", value: -88, unit: "percent", bound: "about" },
      "约−88%",
      "about −88%",
    ],
    [{ kind: "share", value: 74.378, unit: "percent", decimals: 3 }, "74.378%", "74.378%"],
    [{ kind: "rest", value: 500, bound: "at_least" }, "≥500项", "≥500 items"],
    [{ kind: "rest", value: 500, bound: "at_most" }, "≤500项", "≤500 items"],
    [
      { kind: "earlier_total", value: { low: 132, high: 140 }, bound: "range" },
      "132至140项",
      "132 to 140 items",
    ],
    [
      {
        kind: "percent_change",
        value: { low: 231, high: 244 },
        bound: "range",
        unit: "percent",
        isRounded: true,
      },
      "约+231%至+244%",
      "about +231% to +244%",
    ],
    [
      { value: 7.4, unit: "percentage_point", decimals: 1 },
      "+7.4个百分点",
      "+7.4 percentage points",
    ],
    [{ value: 7.6e8, unit: "yuan", decimals: 1, multiplier: 8 }, "+7.6亿元", "+CNY 760 million"],
    [{ value: -7.6e8, unit: "yuan", decimals: 1, multiplier: 8 }, "−7.6亿元", "−CNY 760 million"],
    [
      {
        value: { low: 7.5e8, high: 7.7e8 },
        bound: "range",
        unit: "yuan",
        decimals: 1,
        multiplier: 8,
      },
      "+7.5至+7.7亿元",
      "+CNY 750 million to +CNY 770 million",
    ],
    [{ value: 3.2, decimals: 2 }, "+3.20项", "+3.20 items"],
    [{ value: 12_345, multiplier: 4, decimals: 1 }, "+1.2345万项", "+1.2345 items"],
    [{ value: 12_000, multiplier: 4, decimals: 0 }, "+1.2万项", "+1.2 items"],
  ])("%j", (change, zh, en) => {
    const derived = number(change);
    const named = ["ratio", "percent", "percentage_point"].includes(derived.unit)
      ? null
      : unit(derived.unit);
    expect(formatDerived(derived, named, "zh")).toBe(zh);
    expect(formatDerived(derived, named, "en")).toBe(en);
  });

  it.each<[Partial<Derived>, zh: string, en: string]>([
    [{}, "= a − b", "= a − b"],
    [{ isRounded: true }, "≈ a − b", "≈ a − b"],
    [{ kind: "earlier_total" }, "算式 a − b", "from a − b"],
    [{ multiplier: 3 }, "= a − b", "= a − b (thousands, items)"],
    [{ multiplier: 4 }, "= a − b", "= a − b (tens of thousands, items)"],
    [{ multiplier: 6, unit: "percent" }, "= a − b", "= a − b (millions)"],
    [{ multiplier: 8, unit: "yuan" }, "= a − b", "= a − b (hundreds of millions, CNY)"],
    [{ multiplier: 2 }, "= a − b", "= a − b"],
  ])("with its formula: %j", (change, zh, en) => {
    const lookup = lookUp(fixture());
    expect(wordDerived(lookup, number(change), "zh").formula).toBe(zh);
    const english = wordDerived(lookup, number(change), "en");
    expect([english.formula, `= ${english.operation}`.slice(2)]).toEqual([
      en,
      en.replace(/^(?:=|≈|from) /u, ""),
    ]);
  });
});

describe("a figure in a formula", () => {
  it.each<[Observation, number, string]>([
    [exact(10.8e8, { multiplier: 8, decimals: 1 }), 8, "10.8"],
    [exact(5e8, { multiplier: 8, decimals: 1 }), 8, "5.0"],
    [exact(10.8e8, { multiplier: 8, decimals: 1 }), 0, "1080000000"],
    [exact(12.5, { decimals: 1 }), 0, "12.5"],
    [exact(12.345, { decimals: 1 }), 0, "12.345"],
    [observed({ bound: "at_least", value: 2000 }), 0, "≥2000"],
    [observed({ bound: "at_most", value: 5 }), 0, "≤5"],
    [observed({ bound: "about", value: 10 }), 0, "≈10"],
    [observed({ bound: "range", low: 1, high: 2 }), 0, "(1–2)"],
    // The sign of print, and none beside another.
    [exact(0), 0, "0"],
    [exact(-3), 0, "(−3)"],
    [exact(-10.8e8, { multiplier: 8, decimals: 1 }), 8, "(−10.8)"],
    [observed({ bound: "at_least", value: -5 }), 0, "≥−5"],
    [observed({ bound: "range", low: -2, high: -1 }), 0, "(−2–−1)"],
  ])("%j in 10^%d is %s", (observation, multiplier, text) => {
    expect(operandText({ observation, unit: unit("items") }, multiplier, "exact")).toBe(text);
  });

  it("shares the scale of another where both are printed in it", () => {
    expect(sharedMultiplier(exact(1, { multiplier: 8 }), exact(1, { multiplier: 8 }))).toBe(8);
    expect(sharedMultiplier(exact(1, { multiplier: 8 }), exact(1, { multiplier: 4 }))).toBe(0);
  });

  it("says which figure leaves a number open", () => {
    const about = observed({ bound: "about", value: 10 }, { printed: "上十份" });
    expect(reasonWords(whyOpen([exact(1), about])).zh).toBe(
      "“上十份”是约数，上下限未知，无法推算。",
    );
    expect(reasonWords(whyOpen([exact(1)])).zh).toBe("数据只给出上限或下限，无法推算。");
  });
});

describe("what a printed number may have been rounded from", () => {
  it.each<[Observation, string, readonly [string, string] | null]>([
    [exact(41), "items", ["41", "41"]],
    [exact(1.2e12, { multiplier: 12, decimals: 1 }), "yuan", ["1150000000000", "1250000000000"]],
    [exact(5e4, { multiplier: 4 }), "items", ["45000", "55000"]],
    [exact(12.5, { decimals: 1 }), "items", ["12.45", "12.55"]],
    [exact(75), "percent", ["74.5", "75.5"]],
    [observed({ bound: "at_least", value: 30 }), "items", null],
    // Tables may hold more digits than they show: 815.754万, 12.5% below 13%; a report's 三分之一 has none.
    [inTable(8157540, { multiplier: 4, decimals: 1 }), "yuan", ["8157535", "8157545"]],
    [inTable(8158000, { multiplier: 4, decimals: 1 }), "yuan", ["8157500", "8158500"]],
    [inTable(0, { multiplier: 4, decimals: 1 }), "yuan", ["-500", "500"]],
    [inTable(12.5), "percent", ["12.45", "12.55"]],
    [exact(12.5), "percent", ["12.0", "13.0"]],
  ])("%j %s", (observation, of, limits) => {
    const interval = roundedInterval(observation, unit(of));
    expect(interval && [interval.low, interval.high].map((end) => end && decimalText(end))).toEqual(
      limits,
    );
  });

  it("2倍 is 1.5 to 2.5", () => {
    const times = { ...unit("items"), symbol: { zh: "倍", en: "times" } };
    expect(told({ ...ends(null, null), ...roundedInterval(exact(2), times) })).toEqual([
      "1.5",
      "2.5",
      undefined,
    ]);
  });

  it("is told with the digits that tell its ends apart", () => {
    expect(told(withoutFalseDigits(ends(230.77, 244.44), 0))).toEqual(["231", "244", true]);
    expect(told(withoutFalseDigits(ends(3.307, 3.444), 1))).toEqual(["3.3", "3.4", true]);
    expect(told(withoutFalseDigits(ends(3.31, 3.34), 1))).toEqual(["3.31", "3.34", true]);
    expect(told(withoutFalseDigits(ends(2.96, 3.04), 1))).toEqual(["2.96", "3.04", true]);
    // A quotient is worked out to eight decimals: with all of them its ends are what they were.
    expect(told(withoutFalseDigits(ends(1.23456781, 1.23456784), 1))).toEqual([
      "1.23456781",
      "1.23456784",
      undefined,
    ]);
    expect(told(withoutFalseDigits(ends(1.23456712, 1.23456723), 1))).toEqual([
      "1.2345671",
      "1.2345672",
      true,
    ]);
    expect(told(withoutFalseDigits(ends(2, 2), 0))).toEqual(["2", "2", undefined]);
    expect(told(withoutFalseDigits(ends(null, 2.55), 0))).toEqual([null, "2.55", undefined]);
    expect(told(withoutFalseDigits(ends(2.55, null), 0))).toEqual(["2.55", null, undefined]);
  });
});

describe("intervals", () => {
  it("are subtracted end from end, an open end staying open", () => {
    expect(told(subtractIntervals(ends(10, 12), ends(3, 4)))).toEqual(["6", "9", false]);
    expect(told(subtractIntervals(ends(10, null), ends(3, 4)))).toEqual(["6", null, false]);
    expect(told(subtractIntervals(ends(null, 12), ends(3, 4)))).toEqual([null, "9", false]);
    expect(told(subtractIntervals(ends(10, 12), ends(null, 4)))).toEqual(["6", null, false]);
    expect(told(subtractIntervals(ends(10, 12), ends(3, null)))).toEqual([null, "9", false]);
    expect(subtractIntervals({ ...ends(1, 1), isRounded: true }, ends(1, 1)).isRounded).toBe(true);
    expect(subtractIntervals(ends(1, 1), { ...ends(1, 1), isRounded: true }).isRounded).toBe(true);
  });

  it("are divided end by end, rounded outwards, points to the nearest", () => {
    expect(told(divideIntervals(ends(27, 27), ends(8, 8), 1, 3))).toEqual([
      "3.375",
      "3.375",
      false,
    ]);
    expect(told(divideIntervals(ends(2, 2), ends(3, 3), 100, 1))).toEqual(["66.7", "66.7", true]);
    expect(told(divideIntervals(ends(1, 2), ends(3, 6), 100, 0))).toEqual(["16", "67", true]);
    expect(told(divideIntervals(ends(1, 2), ends(3, 3), 100, 0))).toEqual(["33", "67", true]);
    expect(told(divideIntervals(ends(1, null), ends(3, 6), 100, 0))).toEqual(["16", null, true]);
    expect(told(divideIntervals(ends(null, 3), ends(3, 6), 100, 0))).toEqual([null, "100", false]);
    expect(told(divideIntervals(ends(1, 3), ends(3, null), 100, 0))).toEqual([null, "100", false]);
    expect(divideIntervals(ends(1, 2), ends(0, 1), 1, 0)).toBeNull();
    expect(divideIntervals(ends(1, 2), ends(null, 1), 1, 0)).toBeNull();
    expect(told(divideIntervals(ends(0, 0), ends(1, 1), 1, 0))).toEqual(["0", "0", false]);
  });

  it("are one number, a range, a limit or nothing", () => {
    expect(boundedValue(ends(1, 1))).toEqual({
      bound: "exact",
      value: 1,
      decimals: 0,
      isRounded: false,
    });
    expect(boundedValue({ ...ends(1, 2.5), isRounded: true })).toEqual({
      bound: "range",
      value: { low: 1, high: 2.5 },
      decimals: 1,
      isRounded: true,
    });
    expect(boundedValue(ends(1.25, null))).toEqual({
      bound: "at_least",
      value: 1.25,
      decimals: 2,
      isRounded: false,
    });
    expect(boundedValue(ends(null, 2))).toEqual({
      bound: "at_most",
      value: 2,
      decimals: 0,
      isRounded: false,
    });
    expect(boundedValue(ends(null, null))).toBeNull();
    expect([
      isPoint(ends(1, 1)),
      isPoint(ends(1, 2)),
      isPoint(ends(null, 1)),
      isPoint(ends(1, null)),
    ]).toEqual([true, false, false, false]);
  });
});

/** What is told of each number that follows: `kind value`, or `kind: why none does`. */
const said = (lookup: ReturnType<typeof lookUp>, derivations: ReturnType<typeof deriveBase>) =>
  derivations.map((one) =>
    "value" in one
      ? `${one.kind} ${derivedText(one, rangeWords.zh)} ${one.unit} ${wordDerived(lookup, one, "zh").operation}`
      : `${one.kind}: ${reasonWords(one.reason).en}`,
  );

describe("the totals of a change that is stated without one", () => {
  const totals = (amount: Printed, percent: Printed, parts = {}) => {
    const lookup = lookUp(withFigures({ amount, percent }));
    return said(
      lookup,
      deriveBase(lookup, changeOf({ amount: "amount", percent: "percent", ...parts })),
    );
  };
  const up = (value: number, rest: Partial<Printed> = {}): Printed => ({
    value,
    unit: "items",
    direction: "rise",
    ...rest,
  });
  const by = (value: number, rest: Partial<Printed> = {}): Printed => ({
    value,
    unit: "percent",
    direction: "rise",
    ...rest,
  });
  const never = (reason: string) => [`earlier_total: ${reason}`, `later_total: ${reason}`];

  it("are what rounding leaves: 19 more, 14% more, were 132 to 140", () => {
    expect(totals(up(19), by(14))).toEqual([
      "earlier_total 132至140 items 19 ÷ 14.5% < n ≤ 19 ÷ 13.5%",
      "later_total 151至159 items n + 19, 19 ÷ 14.5% < n ≤ 19 ÷ 13.5%",
    ]);
  });

  it("fall with a fall", () => {
    const fall = { direction: "fall" } as const;
    expect(totals(up(19, fall), by(14, fall))).toEqual([
      "earlier_total 132至140 items 19 ÷ 14.5% < n ≤ 19 ÷ 13.5%",
      "later_total 113至121 items n − 19, 19 ÷ 14.5% < n ≤ 19 ÷ 13.5%",
    ]);
    expect(totals({ value: -19, unit: "items" }, { value: -14, unit: "percent" })).toEqual(
      totals(up(19, fall), by(14, fall)),
    );
  });

  it("have no upper end where the percentage may be nothing", () => {
    expect(totals(up(3), by(0.5))).toEqual(
      ["earlier_total ≥301 items 3 ÷ 1.0% < n", "later_total ≥304 items n + 3, 3 ÷ 1.0% < n"].map(
        (line) => line,
      ),
    );
  });

  it("of money are no whole numbers", () => {
    expect(totals(up(19, { unit: "yuan" }), by(14))).toEqual([
      "earlier_total 131至141 yuan 19 ÷ 14.5% < n ≤ 19 ÷ 13.5%",
      "later_total 150至160 yuan n + 19, 19 ÷ 14.5% < n ≤ 19 ÷ 13.5%",
    ]);
  });

  it("are none where nothing follows", () => {
    const zero =
      "The amount and the percentage are zero or point in opposite directions, so no total follows.";
    expect(totals(up(0), by(14))).toEqual(never(zero));
    expect(totals(up(19), by(0))).toEqual(never(zero));
    expect(totals(up(19), by(-14))).toEqual(never(zero));
    expect(totals(up(0), by(0))).toEqual(never(zero));
    expect(totals(up(0), by(-14))).toEqual(never(zero));
    expect(totals(up(-19), by(0))).toEqual(never(zero));
    const level = { direction: "level" } as const;
    expect(totals(up(19, level), by(14, level))).toEqual(
      never("The report does not say whether it rose or fell, so no total follows."),
    );
    const silent = { value: 19, unit: "items" };
    expect(totals(silent, by(14))).toEqual(totals(up(19), by(14)));
    expect(totals(up(19), { value: 14, unit: "percent" })).toEqual(totals(up(19), by(14)));
    expect(totals(up(-19), by(14))).toEqual(never(zero));
    expect(totals(up(1), by(40))).toEqual(
      never("No total gives both the amount and the percentage stated."),
    );
    expect(totals({ value: 19, unit: "items" }, { value: 14, unit: "percent" })).toEqual(
      never("The report does not say whether it rose or fell, so no total follows."),
    );
    expect(totals({ value: 19, unit: "items" }, by(14))).toHaveLength(2);
    const limit = "The figures give only a lower or an upper limit, so nothing can be worked out.";
    expect(totals(up(19, { bound: "at_least" }), by(14))).toEqual(never(limit));
    expect(totals(up(19), by(14, { bound: "at_least" }))).toEqual(never(limit));
    expect(totals(up(19), by(14), { level: "amount" })).toEqual([]);
    expect(totals(up(19), by(14), { earlier: "amount" })).toEqual([]);
    expect(totals(up(19), by(14), { amount: undefined })).toEqual([]);
    expect(totals(up(19), by(14), { percent: undefined })).toEqual([]);
  });
});

describe("before and after", () => {
  const change = (
    before: Printed,
    after: Printed,
    sameScope: "yes" | "no" = "yes",
    dated = true,
  ) => {
    const dataset = withFigures({ before, after });
    if (dated)
      for (const id of ["before", "after"])
        recordOf(dataset.observations, id).period = {
          basis: "stated",
          timing: "during",
          start: id === "before" ? "2022" : "2023",
        };
    const lookup = lookUp(dataset);
    const relation: Relation = {
      kind: "before_after",
      id: "r",
      finding: { zh: "", en: "" },
      before: "before",
      after: "after",
      comparability: { sameScope },
    };
    return said(lookup, deriveChange(lookup, relation));
  };
  const of = (value: number, rest: Partial<Printed> = {}): Printed => ({
    value,
    unit: "items",
    ...rest,
  });

  it.each<[string, Printed, Printed, readonly string[]]>([
    [
      "counts are exact",
      of(10),
      of(4),
      [
        "difference −6 items 4 − 10",
        "ratio ×0.4 ratio 4 ÷ 10",
        "percent_change −60% percent (4 − 10) ÷ 10",
      ],
    ],
    [
      "to three and two digits",
      of(341),
      of(41),
      [
        "difference −300 items 41 − 341",
        "ratio ×0.120 ratio 41 ÷ 341",
        "percent_change −87.98% percent (41 − 341) ÷ 341",
      ],
    ],
    [
      "rounded numbers to what rounding leaves",
      of(3.2e8, { unit: "yuan", multiplier: 8, decimals: 1 }),
      of(10.8e8, { unit: "yuan", multiplier: 8, decimals: 1 }),
      [
        "difference +7.5至+7.7 yuan (10.75–10.85) − (3.15–3.25)",
        "ratio 约×3.3至×3.4 ratio (10.75–10.85) ÷ (3.15–3.25)",
        "percent_change 约+231%至+244% percent (10.75–10.85) ÷ (3.15–3.25) − 1",
      ],
    ],
    [
      "at least so many are at least so many more",
      of(100),
      of(150, { bound: "at_least" }),
      [
        "difference ≥+50 items ≥150 − 100",
        "ratio ≥×1.5 ratio ≥150 ÷ 100",
        "percent_change ≥+50% percent ≥150 ÷ 100 − 1",
      ],
    ],
    [
      "of nothing there is no part",
      of(0),
      of(4),
      [
        "difference +4 items 4 − 0",
        ...["ratio", "percent_change"].map(
          (kind) =>
            `${kind}: The figures give only a lower or an upper limit, so nothing can be worked out.`,
        ),
      ],
    ],
    [
      "nothing is a part of something",
      of(4),
      of(0),
      [
        "difference −4 items 0 − 4",
        "ratio ×0 ratio 0 ÷ 4",
        "percent_change −100% percent (0 − 4) ÷ 4",
      ],
    ],
    [
      "below zero nothing is divided",
      of(4),
      of(-4),
      [
        "difference −8 items (−4) − 4",
        ...["ratio", "percent_change"].map(
          (kind) =>
            `${kind}: The figures give only a lower or an upper limit, so nothing can be worked out.`,
        ),
      ],
    ],
    [
      "percentages differ by points",
      of(74, { unit: "percent" }),
      of(75, { unit: "percent" }),
      ["difference 0至+2 percentage_point (74.5–75.5) − (73.5–74.5)"],
    ],
    [
      "places differ by places",
      of(3, { unit: "rank" }),
      of(1, { unit: "rank" }),
      ["difference −2 rank 1 − 3"],
    ],
    [
      "what is about so much leaves all open",
      of(10, { bound: "about" }),
      of(4),
      ["difference", "ratio", "percent_change"].map(
        (kind) =>
          `${kind}: One of the figures is approximate and its limits are not known, so nothing can be worked out.`,
      ),
    ],
    [
      "other units are another thing",
      of(10),
      of(4, { unit: "slips" }),
      ["difference: The two are counted in different units."],
    ],
    [
      "other scales are brought to one",
      of(9000, { unit: "yuan" }),
      of(2e4, { unit: "yuan", multiplier: 4 }),
      [
        "difference +6000至+16000 yuan (15000–25000) − 9000",
        "ratio 约×1.7至×2.8 ratio (15000–25000) ÷ 9000",
        "percent_change 约+67%至+178% percent (15000–25000) ÷ 9000 − 1",
      ],
    ],
  ])("%s", (_, before, after, numbers) => {
    expect(change(before, after)).toEqual(numbers);
  });

  it("are told roughly where they are to be compared with care", () => {
    expect(change(of(341), of(41), "no")).toEqual([
      "difference −300 items 41 − 341",
      "ratio 约×0.12 ratio 41 ÷ 341",
      "percent_change 约−88% percent (41 − 341) ÷ 341",
    ]);
    expect(change(of(7), of(0), "no")).toEqual([
      "difference −7 items 0 − 7",
      "ratio ×0 ratio 0 ÷ 7",
      "percent_change −100% percent (0 − 7) ÷ 7",
    ]);
    expect(change(of(341), of(41), "yes", false)).toEqual(change(of(341), of(41), "no"));
  });
});

it.each([
  [
    "微克/立方米 亩 公顷 平方公里 立方米 千米 吨 公斤 吨标准煤 万千瓦 千瓦时 kWh MW km2 t 吨公里",
    false,
  ],
  ["人/平方公里 张/千人 例/10万 千人 倍 %", false],
  ["件 次 人 名 辆 所 位 年 个月 元 元/月 人次 班/天 年度 个工作日 里程碑 车位", true],
])("of %s a whole number is the number itself: %s", (symbols, isItself) => {
  for (const zh of symbols.split(" ")) {
    const known = base.units.find(({ symbol }) => symbol.zh === zh);
    const one = known ?? { ...unit("items"), symbol: { zh, en: "units" } };
    const interval = roundedInterval(exact(46), one);
    expect([zh, interval !== null && isPoint(interval)]).toEqual([zh, isItself]);
  }
});

describe("part and whole", () => {
  const share = (part: Printed, whole: Printed, stated?: Printed) => {
    const lookup = lookUp(withFigures({ part, whole, ...(stated && { stated }) }));
    const relation = {
      kind: "part_of_whole",
      id: "r",
      finding: { zh: "", en: "" },
      part: "part",
      whole: "whole",
    } as const;
    return said(lookup, deriveShare(lookup, stated ? { ...relation, share: "stated" } : relation));
  };
  const of = (value: number, rest: Partial<Printed> = {}): Printed => ({
    value,
    unit: "items",
    ...rest,
  });

  it("have a share to two digits, or one more than is stated, and a rest", () => {
    expect(share(of(508), of(683))).toEqual([
      "share 74.38% percent 508 ÷ 683",
      "rest 175 items 683 − 508",
    ]);
    expect(share(of(508), of(683), of(74.38, { unit: "percent", decimals: 2 }))[0]).toBe(
      "share 74.378% percent 508 ÷ 683",
    );
    expect(share(of(508), of(683), of(74, { unit: "percent" }))[0]).toBe(
      "share 74.4% percent 508 ÷ 683",
    );
    expect(share(of(6), of(8))).toEqual(["share 75% percent 6 ÷ 8", "rest 2 items 8 − 6"]);
  });

  it("of rounded numbers have what rounding leaves", () => {
    const money = { unit: "yuan", multiplier: 8, decimals: 1 } as const;
    expect(share(of(3.2e8, money), of(10.8e8, money))).toEqual([
      "share 约29%至30% percent (3.15–3.25) ÷ (10.75–10.85)",
      "rest 7.5至7.7 yuan (10.75–10.85) − (3.15–3.25)",
    ]);
  });

  it("have no rest where the whole is at least so much and is told more roughly", () => {
    const whole = of(11e8, { unit: "yuan", multiplier: 8, bound: "at_least" });
    expect(share(of(3.4e6, { unit: "yuan", multiplier: 4 }), whole)[1]).toMatch(/^rest: /u);
    expect(share(of(3e8, { unit: "yuan", multiplier: 8 }), whole)[1]).toMatch(/^rest ≥/u);
    expect(
      share(
        of(3.4e6, { unit: "yuan", multiplier: 4 }),
        of(11e8, { unit: "yuan", multiplier: 8 }),
      )[1],
    ).toMatch(/^rest \d/u);
  });

  it("have neither where either is about so much", () => {
    expect(share(of(6), of(8, { bound: "about" })).map((line) => line.split(":")[0])).toEqual([
      "share",
      "rest",
    ]);
  });
});

describe("which way a change goes", () => {
  const sign = (rest: Partial<Observation>) => {
    const dataset = fixture();
    Object.assign(recordOf(dataset.observations, "items-added"), rest);
    return signOfChange(lookUp(dataset).figure("items-added"));
  };

  it.each<[Partial<Observation>, number | null]>([
    [{ direction: "rise" }, 1],
    [{ direction: "fall" }, -1],
    [{ direction: "level" }, 0],
    [{ direction: "reached" }, null],
    [{ direction: "cut_to" }, null],
    [{ direction: "rise", quantity: { bound: "exact", value: -1 } }, -1],
    [{ direction: "rise", quantity: { bound: "exact", value: 0 } }, 1],
    [{ direction: "fall", quantity: { bound: "range", low: 1, high: 2 } }, -1],
    [{ direction: "rise", quantity: { bound: "range", low: -1, high: 2 } }, -1],
  ])("%j: %s", (rest, way) => {
    expect(sign(rest)).toBe(way);
  });
});

describe("the level before a change", () => {
  const level = (at: Printed, by: Printed, isAmount: boolean, parts = {}) => {
    const lookup = lookUp(withFigures({ at, by }));
    const relation = changeOf({ level: "at", [isAmount ? "amount" : "percent"]: "by", ...parts });
    return said(lookup, deriveEarlierLevel(lookup, relation));
  };
  const items = (value: number, rest: Partial<Printed> = {}): Printed => ({
    value,
    unit: "items",
    ...rest,
  });
  const percent = (value: number, direction: "rise" | "fall"): Printed => ({
    value,
    unit: "percent",
    direction,
  });

  it.each<[string, Printed, Printed, boolean, readonly string[]]>([
    [
      "a fall below zero is added",
      items(41),
      items(-300),
      true,
      ["earlier_level 341 items 41 + 300"],
    ],
    [
      "a fall by a percentage",
      items(80),
      percent(20, "fall"),
      false,
      ["earlier_level 约99.3至100.7 items 80 ÷ (100% − (19.5–20.5)%)"],
    ],
    [
      // 12.345 ÷ 1.055 and 12.355 ÷ 1.045, outwards.
      "a rise of what is told in hundred millions, to one digit more than it has",
      items(12.35e8, { multiplier: 8, decimals: 2 }),
      percent(5, "rise"),
      false,
      ["earlier_level 约11.701至11.823 items (12.345–12.355) ÷ (100% + (4.5–5.5)%)"],
    ],
    [
      "a rise of money by money",
      items(1.2e12, { unit: "yuan", multiplier: 8 }),
      items(2e10, { unit: "yuan", multiplier: 8, direction: "rise" }),
      true,
      ["earlier_level 11799.0至11801.0 yuan (11999.5–12000.5) − (199.5–200.5)"],
    ],
    [
      "nothing changed",
      items(41),
      items(0, { direction: "level" }),
      true,
      ["earlier_level 41 items 41 − 0"],
    ],
  ])("%s", (_, at, by, isAmount, lines) => {
    expect(level(at, by, isAmount)).toEqual(lines);
  });

  it("is not worked out where it is stated, or where nothing changed is stated", () => {
    expect(level(items(41), items(1), true, { earlier: "at" })).toEqual([]);
    expect(level(items(41), items(1), true, { level: undefined })).toEqual([]);
    expect(level(items(41), items(1), true, { amount: undefined })).toEqual([]);
  });

  const agrees = (earlier: Printed, at: Printed, by: Printed) => {
    const lookup = lookUp(withFigures({ earlier, at, by }));
    return changeAgrees(lookup.figure("at"), lookup.figure("by"), true, lookup.figure("earlier"));
  };

  it("agrees up to where the roundings touch", () => {
    const rise = (value: number): Printed => items(value, { direction: "rise" });
    expect(agrees(items(10), items(15), rise(5))).toBe(true);
    expect(agrees(items(11), items(15), rise(5))).toBe(false);
    expect(agrees(items(9), items(15), rise(5))).toBe(false);
    const tenth = (value: number): Printed => items(value, { decimals: 1 });
    expect(agrees(tenth(10.1), items(15), rise(5))).toBe(false);
    expect(agrees(tenth(10.1), tenth(15), rise(5))).toBe(true);
    expect(agrees(tenth(9.9), tenth(15), rise(5))).toBe(true);
    expect(agrees(items(10, { bound: "about" }), items(15), rise(5))).toBeNull();
    expect(agrees(items(10), items(15, { bound: "at_least" }), rise(5))).toBeNull();
  });

  it("takes a change that is a number alone for a rise, and leaves open what only a fall would explain", () => {
    expect(agrees(items(10), items(15), items(5))).toBe(true);
    expect(agrees(items(20), items(15), items(5))).toBeNull();
    expect(agrees(items(12), items(15), items(5))).toBe(false);
    expect(agrees(items(20), items(15), items(-5))).toBe(true);
  });
});

describe("a target", () => {
  const judge = (
    aim: Printed | Observation["quantity"],
    done: Printed,
    polarity: "more_is_better" | "less_is_better",
  ) => {
    const dataset = withFigures({ aim: "unit" in aim ? aim : { value: 1, unit: "items" }, done });
    if ("bound" in aim && !("unit" in aim)) recordOf(dataset.observations, "aim").quantity = aim;
    recordOf(dataset.metrics, "done").polarity = polarity;
    return judgeTarget(lookUp(dataset), targetOf({ target: "aim", attained: "done" }));
  };
  const of = (value: number, bound: "exact" | "at_least" = "exact"): Printed => ({
    value,
    unit: "items",
    bound,
  });

  it.each([
    [of(100), of(100), "less_is_better", "met"],
    [of(100, "at_least"), of(100), "more_is_better", "met"],
    [of(100), of(101, "at_least"), "less_is_better", "missed"],
    [of(100), of(100, "at_least"), "less_is_better", "open"],
    [{ bound: "range", low: 90, high: 110 }, of(120), "more_is_better", "open"],
  ] as const)("of %j, with %j attained, where %s: %s", (aim, done, polarity, verdict) => {
    expect(judge(aim, done, polarity)).toBe(verdict);
  });
});

describe("a degree of completion", () => {
  const degree = (
    aim: Printed,
    done: Printed,
    polarity: "more_is_better" | "less_is_better" = "more_is_better",
  ) => {
    const dataset = withFigures({ aim, done });
    recordOf(dataset.metrics, "done").polarity = polarity;
    const lookup = lookUp(dataset);
    return said(lookup, deriveCompletion(lookup, targetOf({ target: "aim", attained: "done" })));
  };
  const of = (value: number, rest: Partial<Printed> = {}): Printed => ({
    value,
    unit: "items",
    ...rest,
  });
  const limit = "The figures give only a lower or an upper limit, so nothing can be worked out.";

  it("is worked out of amounts, as far as both are known", () => {
    expect(degree(of(200), of(150))).toEqual(["completion 75% percent 150 ÷ 200"]);
    expect(degree(of(200), of(150, { bound: "at_least" }))).toEqual([`completion: ${limit}`]);
    expect(degree(of(200, { bound: "at_least" }), of(150))).toEqual([`completion: ${limit}`]);
    expect(degree(of(0), of(150))).toEqual([`completion: ${limit}`]);
    const never =
      "completion: Only of quantities where more is better is a degree of completion worked out.";
    expect(degree(of(200), of(150), "less_is_better")).toEqual([never]);
    expect(degree(of(80, { unit: "percent" }), of(60, { unit: "percent" }))).toEqual([never]);
  });
});

it("everything that follows from a relation by its kind, and nothing where nothing does", () => {
  const dataset = withFigures({
    aim: { value: 100, unit: "items" },
    done: { value: 50, unit: "items" },
    by: { value: 5, unit: "items", direction: "rise" },
  });
  const lookup = lookUp(dataset);
  const kinds = (relation: Relation) => deriveRelation(lookup, relation).map(({ kind }) => kind);
  expect(Object.fromEntries(dataset.relations.map((one) => [one.id, kinds(one)]))).toEqual({
    "school-share": ["share", "rest"],
    "forms-cut": ["difference", "ratio", "percent_change"],
    "items-change": ["earlier_total", "later_total"],
    "output-first": [],
    "schools-compared": [],
    "slips-cut": [],
  });
  expect(kinds(targetOf({ target: "aim", attained: "done" }))).toEqual(["completion"]);
  expect(kinds(changeOf({ level: "done", amount: "by" }))).toEqual(["earlier_level"]);
  expect(
    kinds({
      kind: "model",
      id: "m",
      finding: { zh: "", en: "" },
      one: "aim",
      plus: { zh: "", en: "" },
    }),
  ).toEqual([]);
});

describe("growth", () => {
  const period = (start: string, end?: string): Period => ({
    basis: "stated",
    timing: "during",
    start,
    ...(end && { end }),
  });

  it.each<[Period, ReturnType<typeof monthsOf>]>([
    [period("2023"), { first: 2023 * 12, length: 12 }],
    [period("2023-01"), { first: 2023 * 12, length: 1 }],
    [period("2023-04", "2023-06"), { first: 2023 * 12 + 3, length: 3 }],
    [period("2021", "2023"), { first: 2021 * 12, length: 36 }],
    [period("2022-12", "2023-01"), { first: 2022 * 12 + 11, length: 2 }],
    [period("2023-04-01"), null],
    [period("2023-04", "2023-06-30"), null],
    [period("2023-04-01", "2023-06"), null],
    [{ basis: "not_stated" }, null],
  ])("the months of %j are %j", (one, months) => {
    expect(monthsOf(one)).toEqual(months);
  });

  it("is held against the year before, or the period right before", () => {
    expect(earlierSpan({ first: 100, length: 3 }, "year")).toEqual({ first: 88, length: 3 });
    expect(earlierSpan({ first: 100, length: 3 }, "previous")).toEqual({ first: 97, length: 3 });
  });

  const grown = (points: readonly Point[], metric = {}) => {
    const [before, after] = seriesOf(points, metric).figures;
    const growth = before && after ? growthBetween(before, after) : null;
    return growth && [growthText(growth, "zh"), growth.formula, growth.unit, growth.id];
  };

  it("is told to one decimal, and as a range where rounding leaves two", () => {
    expect(grown(pointsOf("甲 2022 100", "甲 2023 107"))).toEqual([
      "+7.0%",
      "(107 − 100) ÷ 100",
      "percent",
      "f1.percent_change",
    ]);
    expect(grown(pointsOf("甲 2022 3", "甲 2023 4"))?.[0]).toBe("+33.3%");
    const rounded = { decimals: 1 } as const;
    expect(
      grown([
        ["甲", "2022", 10.2, rounded],
        ["甲", "2023", 11.1, rounded],
      ])?.[0],
    ).toBe("+7.8%至+9.9%");
    expect(grown(pointsOf("甲 2022 100", "甲 2023 0"))?.[0]).toBe("−100.0%");
    expect(grown(pointsOf("甲 2022 75", "甲 2023 80"), { unit: "percent" })).toEqual([
      "+4至+6",
      "(79.5–80.5) − (74.5–75.5)",
      "percentage_point",
      "f1.difference",
    ]);
  });

  it("says nothing of ranks, indices, what is missing, and what was nothing or less", () => {
    const two: readonly Point[] = pointsOf("甲 2022 3", "甲 2023 4");
    expect(grown(two, { kind: "rank" })).toBeNull();
    expect(
      grown([
        ["甲", "2022", 3, { status: "missing" }],
        ["甲", "2023", 4],
      ]),
    ).toBeNull();
    expect(
      grown([
        ["甲", "2022", 3],
        ["甲", "2023", 4, { status: "missing" }],
      ]),
    ).toBeNull();
    expect(grown(pointsOf("甲 2022 0", "甲 2023 4"))).toBeNull();
    expect(grown(pointsOf("甲 2022 3", "甲 2023 -4"))).toBeNull();
    expect(grown(pointsOf("甲 2022 -3", "甲 2023 4"))).toBeNull();
    expect(
      grown([
        ["甲", "2022", 3, { quantity: { bound: "about", value: 3 } }],
        ["甲", "2023", 4],
      ]),
    ).toBeNull();
    const index = seriesOf(two, { kind: "rate" });
    const [before, after] = index.figures.map((figure) => ({
      ...figure,
      unit: { ...figure.unit, dimension: "none" as const },
    }));
    if (!before || !after) throw new Error("no figures");
    expect(growthBetween(before, after)).toBeNull();
    const counted = { ...after, metric: { ...after.metric, kind: "flow" as const } };
    expect(growthBetween(before, counted)).not.toBeNull();
    expect(growthBetween({ ...before, unit: { ...before.unit, id: "other" } }, counted)).toBeNull();
  });
});
