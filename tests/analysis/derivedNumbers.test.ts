import { expect, it } from "vitest";
import type { Derived } from "../../src/analysis/Derived";
import { deriveRelation } from "../../src/analysis/deriveRelation";
import { derivedText, rangeWords } from "../../src/analysis/derivedText";
import { runChecks } from "../../src/analysis/runChecks";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { parseDataset } from "../../src/dataset/parseDataset";
import dataset from "../../data/dataset.json" with { type: "json" };

/** A derived number as it was worked out by hand. */
interface ByHand {
  /** The limits that the rounding of the printed digits allows, before they are rounded themselves. */
  readonly low: number;
  readonly high: number;
  /** The limits that are shown. */
  readonly value: Derived["value"];
  readonly shown: string;
}

/*
 * Every derived number of the published dataset, by hand.
 *
 * 3.2 is anything from 3.15 to 3.25, and 10.8 anything from 10.75 to 10.85; 14% is from 13.5% up to, and not
 * with, 14.5%. Counts are exact. Totals are whole numbers, so that their limits are the first and the last
 * whole number within.
 */
const BY_HAND: Readonly<Record<string, ByHand>> = {
  // 19 ÷ 0.145 = 131.03…, 19 ÷ 0.135 = 140.74…
  "direct-items.earlier_total": {
    low: 19 / 0.145,
    high: 19 / 0.135,
    value: { low: 132, high: 140 },
    shown: "132至140",
  },
  "direct-items.later_total": {
    low: 19 / 0.145 + 19,
    high: 19 / 0.135 + 19,
    value: { low: 151, high: 159 },
    shown: "151至159",
  },
  // 10.75 − 3.25 and 10.85 − 3.15, in 亿元
  "direct-funds-change.difference": {
    low: 750_000_000,
    high: 770_000_000,
    value: { low: 750_000_000, high: 770_000_000 },
    shown: "+7.5至+7.7",
  },
  // 10.75 ÷ 3.25 = 3.307…, 10.85 ÷ 3.15 = 3.444…
  "direct-funds-change.ratio": {
    low: 10.75 / 3.25,
    high: 10.85 / 3.15,
    value: { low: 3.3, high: 3.4 },
    shown: "约×3.3至×3.4",
  },
  // 7.5 ÷ 3.25 = 230.76…%, 7.7 ÷ 3.15 = 244.44…%
  "direct-funds-change.percent_change": {
    low: 750 / 3.25,
    high: 770 / 3.15,
    value: { low: 231, high: 244 },
    shown: "约+231%至+244%",
  },
  "town-village-reports-change.difference": {
    low: -300,
    high: -300,
    value: -300,
    shown: "\u2212300",
  },
  // 41 ÷ 341 = 0.12023…; the scope is unclear, so it is told roughly
  "town-village-reports-change.ratio": {
    low: 41 / 341,
    high: 41 / 341,
    value: 0.12,
    shown: "约×0.12",
  },
  // 300 ÷ 341 = 87.976…%
  "town-village-reports-change.percent_change": {
    low: -30_000 / 341,
    high: -30_000 / 341,
    value: -88,
    shown: "约\u221288%",
  },
  // 508 ÷ 683 = 74.3777…%; the report prints 74.38%
  "alliance-coverage.share": {
    low: 50_800 / 683,
    high: 50_800 / 683,
    value: 74.378,
    shown: "74.378%",
  },
  "alliance-coverage.rest": { low: 175, high: 175, value: 175, shown: "175" },
};

/** Half a unit of the last digit shown: how far a shown end may lie from its limit. */
const STEPS: Readonly<Record<string, number>> = {
  "direct-items.earlier_total": 1,
  "direct-items.later_total": 1,
  "direct-funds-change.ratio": 0.05,
  "direct-funds-change.percent_change": 0.5,
  "town-village-reports-change.ratio": 0.005,
  "town-village-reports-change.percent_change": 0.5,
  "alliance-coverage.share": 0.0005,
};

const parsed = parseDataset(dataset, parsePrinted);
if (!parsed.ok) throw new Error("data/dataset.json has faults");
const lookup = lookUp(parsed.dataset);
const derived = parsed.dataset.relations.flatMap((relation) => deriveRelation(lookup, relation));

it("derives these numbers and no others", () => {
  expect(derived.map(({ id }) => id).sort()).toEqual(Object.keys(BY_HAND).sort());
});

it.each(derived)("$id as it is by hand", (one) => {
  const hand = BY_HAND[one.id];
  expect({ value: one.value, shown: derivedText(one, rangeWords.zh) }).toEqual({
    value: hand?.value,
    shown: hand?.shown,
  });
});

it.each(Object.entries(BY_HAND))("%s lies where rounding lets it", (id, { low, high, value }) => {
  const ends = typeof value === "number" ? { low: value, high: value } : value;
  const step = STEPS[id] ?? 0;
  expect(Math.abs(ends.low - low)).toBeLessThanOrEqual(step);
  expect(Math.abs(ends.high - high)).toBeLessThanOrEqual(step);
});

it("states as a range what comes of rounded numbers, and as one number what comes of counts", () => {
  for (const { id, bound, value } of derived) {
    const { low = Number.NaN, high = Number.NaN, shown = "" } = BY_HAND[id] ?? {};
    expect([id, bound, typeof value]).toEqual(
      low !== high
        ? [id, "range", "object"]
        : [id, shown.startsWith("约") ? "about" : "exact", "number"],
    );
  }
});

it("recomputes in the checks nothing besides", () => {
  const known = new Set(derived.map(({ id }) => id));
  const recomputed = runChecks(lookup).flatMap((check) => check.derived.map(({ id }) => id));
  expect(recomputed.length).toBeGreaterThan(0);
  expect(recomputed.filter((id) => !known.has(id))).toEqual([]);
});
