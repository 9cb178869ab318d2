import { describe, expect, it } from "vitest";
import { deriveBase } from "../../src/analysis/deriveBase";
import { isDerived } from "../../src/analysis/Derived";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

function derive(amount: number, percent: number, decimals = 0, unit = "items") {
  const dataset = fixture();
  recordOf(dataset.metrics, "items-added").unit = unit;
  recordOf(dataset.observations, "items-added").quantity = { bound: "exact", value: amount };
  const stated = recordOf(dataset.observations, "items-growth");
  stated.quantity = { bound: "exact", value: percent };
  stated.decimals = decimals;
  const relation = recordOf(dataset.relations, "items-change");
  if (relation.kind !== "change") throw new Error("items-change is no change");
  return deriveBase(lookUp(dataset), relation);
}

const values = (...stated: Parameters<typeof derive>) =>
  derive(...stated).map((one) => (isDerived(one) ? one.value : null));

describe("deriveBase", () => {
  it("finds 132 to 140 before and 151 to 159 after for +19 and +14%", () => {
    expect(derive(19, 14)).toMatchObject([
      {
        kind: "earlier_total",
        bound: "range",
        value: { low: 132, high: 140 },
        unit: "items",
        formula: "19 ÷ 14.5% < n ≤ 19 ÷ 13.5%",
      },
      { kind: "later_total", value: { low: 151, high: 159 } },
    ]);
  });

  it("gives exactly the totals that round to the percentage, found by trying them all", () => {
    for (const [amount, percent] of [
      [19, 14],
      [5, 10],
      [1, 3],
      [250, 7],
    ] as const) {
      const fitting = Array.from({ length: 20_000 }, (_, index) => index + 1).filter(
        (total) => Math.round((amount / total) * 100) === percent,
      );
      expect(values(amount, percent)[0]).toEqual({
        low: fitting[0],
        high: fitting[fitting.length - 1],
      });
    }
  });

  it("leaves one total where only one fits", () => {
    // 1 ÷ n is 33.3% for 3 alone.
    expect(values(1, 33.3, 1)[0]).toBe(3);
  });

  it("says that no total fits: nothing whole gives +1 and +40%", () => {
    // 1 ÷ 0.405 = 2.47, 1 ÷ 0.395 = 2.53.
    expect(derive(1, 40)[0]).toMatchObject({
      reason: { why: "no_total" },
    });
  });

  it("rounds outwards where the amount is not counted in whole things", () => {
    // 1000 ÷ 0.145 = 6896.55, 1000 ÷ 0.135 = 7407.41.
    expect(values(1000, 14, 0, "yuan")[0]).toEqual({ low: 6896, high: 7408 });
  });

  it("takes a fall from the earlier total", () => {
    // 5 ÷ 0.105 = 47.6, 5 ÷ 0.095 = 52.6.
    expect(values(-5, -10)).toEqual([
      { low: 48, high: 52 },
      { low: 43, high: 47 },
    ]);
  });

  it.each(["items-added", "items-growth"])("gives nothing where %s is open, and names it", (id) => {
    const dataset = fixture();
    const open = recordOf(dataset.observations, id);
    open.quantity = { bound: "about", value: 19 };
    open.printed = "近19";
    const relation = recordOf(dataset.relations, "items-change");
    if (relation.kind !== "change") throw new Error("items-change is no change");
    expect(deriveBase(lookUp(dataset), relation)).toMatchObject(
      ["earlier_total", "later_total"].map((kind) => ({
        kind,
        reason: { why: "about", printed: "近19" },
      })),
    );
  });

  it("gives nothing where the amount and the percentage point in opposite directions", () => {
    expect(values(5, -10)).toEqual([null, null]);
  });
});
