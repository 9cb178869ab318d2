import { describe, expect, it } from "vitest";
import { judgePair } from "../../src/analysis/judgePair";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

const lookup = lookUp(fixture());
const judge = (left: string, right: string) =>
  judgePair(lookup, lookup.figure(left), lookup.figure(right));

describe("two figures side by side", () => {
  it("refuses different units, whatever else agrees", () => {
    const { verdict, reasons } = judge("output", "stations");
    expect(verdict).toBe("not_comparable");
    expect(reasons[0]?.en).toBe("Their units differ: yuan; stations.");
  });

  it("refuses different kinds of one unit", () => {
    expect(judge("items-added", "forms-before").verdict).not.toBe("not_comparable");
    expect(judge("output-streak", "output").verdict).toBe("not_comparable");
  });

  it("refuses a flow beside a stock of the same unit", () => {
    const dataset = fixture();
    recordOf(dataset.metrics, "items-added").kind = "stock";
    const stocks = lookUp(dataset);
    const verdict = judgePair(stocks, stocks.figure("forms-after"), stocks.figure("items-added"));
    expect(verdict).toEqual({
      verdict: "not_comparable",
      reasons: [
        expect.objectContaining({ en: "They are of different kinds, as a stock and a flow are." }),
      ],
    });
  });

  it("refuses two rates that measure different things", () => {
    expect(judge("schools-share", "items-growth").verdict).toBe("not_comparable");
  });

  it("gives a before and its after the verdict that stands on their chart", () => {
    expect(judge("forms-before", "forms-after").verdict).toBe("comparable");
    expect(judge("forms-after", "forms-before").verdict).toBe("comparable");
    expect(judge("slips-before", "slips-after").verdict).toBe("with_caution");
  });

  it("says what stands between two figures that share a unit and a kind", () => {
    const { verdict, reasons } = judge("forms-after", "items-added");
    expect(verdict).toBe("with_caution");
    expect(reasons.map(({ en }) => en)).toEqual([
      "They hold for different places: Hill County; River City.",
      "At least one of them has no date.",
    ]);
  });

  it("does not depend on the order", () => {
    for (const left of lookup.figures) {
      for (const right of lookup.figures) {
        expect(judgePair(lookup, left, right).verdict).toBe(judgePair(lookup, right, left).verdict);
      }
    }
  });
});
