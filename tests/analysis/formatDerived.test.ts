import { describe, expect, it } from "vitest";
import type { Derived } from "../../src/analysis/Derived";
import { deriveRelation } from "../../src/analysis/deriveRelation";
import { formatDerived, wordDerived } from "../../src/analysis/formatDerived";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";

const lookup = lookUp(fixture());

function derived(relationId: string, language: "zh" | "en"): string[] {
  const relation = lookup.dataset.relations.find(({ id }) => id === relationId);
  if (relation === undefined) throw new Error(`The fixture has no relation ${relationId}`);
  return deriveRelation(lookup, relation).map((value) => {
    const unit = lookup.dataset.units.find(
      ({ id, dimension }) => id === value.unit && dimension !== "percent",
    );
    return formatDerived(value, unit ?? null, language);
  });
}

const before = lookup.dataset.relations.find(({ kind }) => kind === "before_after");

/** A change from one rank to another, in words. */
function ofRanks(changed: Pick<Derived, "bound" | "value">, language: "zh" | "en"): string {
  const [first] = deriveRelation(lookup, before ?? never());
  const rank = lookup.dataset.units.find(({ dimension }) => dimension === "rank");
  if (first === undefined || rank === undefined) throw new Error("nothing to tell");
  return formatDerived({ ...first, ...changed, unit: rank.id }, rank, language);
}

describe("derived numbers in words", () => {
  it("keep sign and unit", () => {
    expect(derived(before?.id ?? "", "zh")).toEqual(["−6项", "为原来的40%", "−60%"]);
    expect(derived(before?.id ?? "", "en")).toEqual(["−6 items", "40% of the former", "−60%"]);
  });

  it("tell a ratio below one as what is left of the former, with the digits that it has", () => {
    const [, ratio] = deriveRelation(lookup, before ?? never());
    if (ratio === undefined) throw new Error("The relation has no ratio");
    const about = { ...ratio, bound: "about", value: 0.12, decimals: 2, isRounded: true } as const;
    expect(formatDerived(about, null, "zh")).toBe("约为原来的12%");
    expect(formatDerived(about, null, "en")).toBe("about 12% of the former");
    const range = { ...about, bound: "range", value: { low: 0.33, high: 0.67 } } as const;
    expect(formatDerived(range, null, "zh")).toBe("约为原来的33%至67%");
    expect(formatDerived({ ...ratio, value: 0.345, decimals: 3 }, null, "zh")).toBe(
      "为原来的34.5%",
    );
    expect(formatDerived({ ...ratio, value: 1.5, decimals: 1 }, null, "zh")).toBe("×1.5");
  });

  it.each([
    [-5, "上升5位", "up 5 places"],
    [1, "下降1位", "down 1 place"],
    [0, "0位", "0 place"],
    [{ low: -5, high: -3 }, "上升3至5位", "up 3 to 5 places"],
    [{ low: 0, high: 2 }, "下降0至2位", "down 0 to 2 places"],
    [{ low: -1, high: 2 }, "\u22121至+2位", "\u22121 to +2 place"],
  ])("of ranks by %j tells which way it went", (value, zh, en) => {
    const bound = typeof value === "number" ? "exact" : "range";
    expect(ofRanks({ bound, value }, "zh")).toBe(zh);
    expect(ofRanks({ bound, value }, "en")).toBe(en);
  });

  it("of ranks with an open end keep sign and limit", () => {
    expect(ofRanks({ bound: "at_most", value: -2 }, "zh")).toBe("\u2264\u22122位");
  });

  it("of two percentages is told in percentage points", () => {
    const [first] = deriveRelation(lookup, before ?? lookup.dataset.relations[0] ?? never());
    if (first === undefined) throw new Error("The relation derives nothing");
    const points = { ...first, value: 7.4, decimals: 1, unit: "percentage_point" } as const;
    expect(formatDerived(points, null, "zh")).toBe("+7.4个百分点");
    expect(formatDerived(points, null, "en")).toBe("+7.4 percentage points");
  });

  it("as a range keeps the signs of both ends, and comes from its formula", () => {
    const [first] = deriveRelation(lookup, before ?? lookup.dataset.relations[0] ?? never());
    if (first === undefined) throw new Error("The relation derives nothing");
    const range = {
      ...first,
      kind: "percent_change",
      value: { low: 231, high: 244 },
      decimals: 0,
      unit: "percent",
      bound: "range",
      isRounded: true,
    } as const;
    expect(formatDerived(range, null, "zh")).toBe("约+231%至+244%");
    expect(formatDerived(range, null, "en")).toBe("about +231% to +244%");
    expect(wordDerived(lookup, range, "zh").formula).toBe(`≈ ${first.formula}`);
    expect(wordDerived(lookup, { ...range, kind: "ratio", unit: "ratio" }, "en").text).toBe(
      "about ×231 to ×244",
    );
    expect(wordDerived(lookup, first, "zh")).toEqual({
      text: "−6项",
      operation: first.formula,
      formula: `= ${first.formula}`,
    });
  });
});

function never(): never {
  throw new Error("The fixture has no relation");
}
