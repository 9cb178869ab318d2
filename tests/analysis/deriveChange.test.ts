import { describe, expect, it } from "vitest";
import { reasonWords } from "../../src/analysis/reasonWords";
import { deriveChange } from "../../src/analysis/deriveChange";
import { derivedText, rangeWords } from "../../src/analysis/derivedText";
import { type Derived, isDerived } from "../../src/analysis/Derived";
import type { Dataset, Relation } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

function pair(dataset: Dataset, id: string): Extract<Relation, { kind: "before_after" }> {
  const relation = recordOf(dataset.relations, id);
  if (relation.kind !== "before_after") throw new Error(`${id} is no pair`);
  return relation;
}

type Observation = Dataset["observations"][number];

/** The fixture's pair of forms with other figures in it. */
function changeOf(before: Partial<Observation>, after: Partial<Observation>) {
  const dataset = fixture();
  Object.assign(recordOf(dataset.observations, "forms-before"), before);
  Object.assign(recordOf(dataset.observations, "forms-after"), after);
  return deriveChange(lookUp(dataset), pair(dataset, "forms-cut"));
}

const exact = (value: number, decimals = 0): Partial<Observation> => ({
  quantity: { bound: "exact", value },
  decimals,
});
const texts = (derivations: ReturnType<typeof changeOf>) =>
  derivations.map((one) =>
    isDerived(one) ? derivedText(one, rangeWords.zh) : reasonWords(one.reason).en,
  );
const bounds = (derivations: ReturnType<typeof changeOf>): [Derived["bound"], Derived["value"]][] =>
  derivations.filter(isDerived).map(({ bound, value }) => [bound, value]);

/** The kinds of number that follow from a pair of forms that are counted in another unit. */
function kindsIn(unit: string): readonly string[] {
  const dataset = fixture();
  recordOf(dataset.metrics, "forms").unit = unit;
  return deriveChange(lookUp(dataset), pair(dataset, "forms-cut")).map(({ kind }) => kind);
}

describe("deriveChange", () => {
  it("forms no ratio of ranks or rates, where twice as many is nothing", () => {
    expect(kindsIn("items")).toEqual(["difference", "ratio", "percent_change"]);
    expect(kindsIn("rank")).toEqual(["difference"]);
    expect(kindsIn("percent")).toEqual(["difference"]);
  });

  it("gives difference, ratio and percentage change with their formulas", () => {
    expect(changeOf({}, {})).toEqual([
      {
        id: "forms-cut.difference",
        relation: "forms-cut",
        kind: "difference",
        name: { zh: "增减量", en: "difference" },
        bound: "exact",
        value: -6,
        unit: "items",
        formula: "4 − 10",
        decimals: 0,
        isRounded: false,
        multiplier: 0,
      },
      {
        id: "forms-cut.ratio",
        relation: "forms-cut",
        kind: "ratio",
        name: { zh: "倍数", en: "ratio" },
        bound: "exact",
        value: 0.4,
        unit: "ratio",
        formula: "4 ÷ 10",
        decimals: 1,
        isRounded: false,
        multiplier: 0,
      },
      {
        id: "forms-cut.percent_change",
        relation: "forms-cut",
        kind: "percent_change",
        name: { zh: "变化幅度", en: "percentage change" },
        bound: "exact",
        value: -60,
        unit: "percent",
        formula: "(4 − 10) ÷ 10",
        decimals: 0,
        isRounded: false,
        multiplier: 0,
      },
    ]);
  });

  it("counts 341 to 41 as −300 and −87.98%", () => {
    expect(texts(changeOf(exact(341), exact(41)))).toEqual(["−300", "×0.120", "−87.98%"]);
  });

  it("gives of 3.2亿 and 10.8亿 what their rounding allows, worked out here by hand", () => {
    // 10.75 − 3.25 to 10.85 − 3.15; 10.75 ÷ 3.25 = 3.3077 to 10.85 ÷ 3.15 = 3.4444; less one, in percent.
    const derivations = changeOf(
      { ...exact(320_000_000, 1), multiplier: 8 },
      { ...exact(1_080_000_000, 1), multiplier: 8 },
    );
    expect(texts(derivations)).toEqual(["+7.5至+7.7", "约×3.3至×3.4", "约+231%至+244%"]);
    expect(derivations.filter(isDerived).map(({ value, formula }) => [value, formula])).toEqual([
      [{ low: 750_000_000, high: 770_000_000 }, "(10.75–10.85) − (3.15–3.25)"],
      [{ low: 3.3, high: 3.4 }, "(10.75–10.85) ÷ (3.15–3.25)"],
      [{ low: 231, high: 244 }, "(10.75–10.85) ÷ (3.15–3.25) − 1"],
    ]);
  });

  it("writes base units where the two are printed in different scales", () => {
    const derivations = changeOf(
      { ...exact(5_000_000), multiplier: 4 },
      { ...exact(100_000_000), multiplier: 8 },
    );
    expect(derivations.find(isDerived)).toMatchObject({
      // 0.5亿 and 0.005亿 either way.
      value: { low: 44_995_000, high: 145_005_000 },
      formula: "(50000000–150000000) − (4995000–5005000)",
      multiplier: 0,
    });
  });

  it("keeps the decimals of 0.3 − 0.1", () => {
    expect(changeOf(exact(0.1, 1), exact(0.3, 1))[0]).toMatchObject({
      value: { low: 0.1, high: 0.3 },
      decimals: 1,
    });
  });

  it("keeps a lower limit a lower limit", () => {
    // 20 or more from 10: at least 10 more, at least twice, at least +100%.
    expect(bounds(changeOf({}, { quantity: { bound: "at_least", value: 20 } }))).toEqual([
      ["at_least", 10],
      ["at_least", 2],
      ["at_least", 100],
    ]);
  });

  it("turns a lower limit of the base into an upper limit of the change", () => {
    // From 10 or more down to 4: at least 6 fewer, at most ×0.4, at most −60%.
    expect(bounds(changeOf({ quantity: { bound: "at_least", value: 10 } }, {}))).toEqual([
      ["at_most", -6],
      ["at_most", 0.4],
      ["at_most", -60],
    ]);
  });

  it("carries a range through, its ends rounded outwards", () => {
    // 10 → 1 to 2: −9 to −8; 3 → 1 to 2: 0.333 down and 0.667 up, told roughly as a range is.
    const range = { quantity: { bound: "range", low: 1, high: 2 } } as const;
    expect(bounds(changeOf({}, range))[0]).toEqual(["range", { low: -9, high: -8 }]);
    expect(bounds(changeOf(exact(3), range)).slice(1)).toEqual([
      ["range", { low: 0.33, high: 0.67 }],
      ["range", { low: -67, high: -33 }],
    ]);
  });

  it("gives no number from about ten to one or two, and says why", () => {
    const dataset = fixture();
    const derivations = deriveChange(lookUp(dataset), pair(dataset, "slips-cut"));
    expect(derivations.filter(isDerived)).toEqual([]);
    expect(derivations[0]).toMatchObject({
      kind: "difference",
      reason: { why: "about", printed: "上十份" },
    });
  });

  it("gives no number where two open ends meet", () => {
    const open = { quantity: { bound: "at_least", value: 5 } } as const;
    expect(bounds(changeOf(open, open))).toEqual([]);
  });

  it("gives no ratio from nothing", () => {
    expect(bounds(changeOf(exact(0), exact(4)))).toEqual([["exact", 4]]);
  });

  it("changes a rate by percentage points and nothing else", () => {
    const dataset = fixture();
    recordOf(dataset.metrics, "forms").unit = "percent";
    const derivations = deriveChange(lookUp(dataset), pair(dataset, "forms-cut"));
    expect(derivations).toMatchObject([
      { kind: "difference", unit: "percentage_point", value: { low: -7, high: -5 } },
    ]);
  });
});
