import { describe, expect, it } from "vitest";
import { reasonWords } from "../../src/analysis/reasonWords";
import { deriveShare } from "../../src/analysis/deriveShare";
import { derivedText, rangeWords } from "../../src/analysis/derivedText";
import { isDerived } from "../../src/analysis/Derived";
import type { Dataset } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import type { Quantity } from "../../src/dataset/quantity";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

function derive(dataset: Dataset) {
  const relation = recordOf(dataset.relations, "school-share");
  if (relation.kind !== "part_of_whole") throw new Error("school-share is no part of a whole");
  return deriveShare(lookUp(dataset), relation);
}

function of(part: Quantity, whole: Quantity, decimals = 0) {
  const dataset = fixture();
  recordOf(dataset.observations, "schools-in").quantity = part;
  recordOf(dataset.observations, "schools-all").quantity = whole;
  recordOf(dataset.observations, "schools-share").decimals = decimals;
  return derive(dataset).map((one) =>
    isDerived(one) ? derivedText(one, rangeWords.zh) : reasonWords(one.reason).en,
  );
}

const exact = (value: number): Quantity => ({ bound: "exact", value });

describe("deriveShare", () => {
  it("gives share and rest with their formulas", () => {
    expect(derive(fixture())).toMatchObject([
      { kind: "share", value: 75, unit: "percent", formula: "6 ÷ 8", isRounded: false },
      { kind: "rest", value: 2, unit: "schools", formula: "8 − 6", isRounded: false },
    ]);
  });

  it("gives one decimal more than is stated: 508 of 683 are 74.378%, and 175 are left", () => {
    expect(of(exact(508), exact(683), 2)).toEqual(["74.378%", "175"]);
  });

  it("gives two decimals where no percentage is stated", () => {
    const dataset = fixture();
    recordOf(dataset.observations, "schools-in").quantity = exact(1);
    recordOf(dataset.observations, "schools-all").quantity = exact(3);
    const relation = recordOf(dataset.relations, "school-share");
    if (relation.kind === "part_of_whole") delete relation.share;
    expect(derive(dataset)[0]).toMatchObject({ value: 33.33, decimals: 2, isRounded: true });
  });

  it("keeps a lower limit of the part a lower limit of the share", () => {
    expect(of({ bound: "at_least", value: 6 }, exact(8))).toEqual(["≥75%", "≤2"]);
  });

  it("gives nothing from an approximate part", () => {
    expect(of({ bound: "about", value: 6 }, exact(8))[0]).toMatch(/approximate/u);
  });
});
