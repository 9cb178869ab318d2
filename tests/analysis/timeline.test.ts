import { describe, expect, it } from "vitest";
import { composeTimeline } from "../../src/analysis/timeline";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";

const lookup = lookUp(fixture());

describe("the timeline of measures", () => {
  const { rows, dated, undated } = composeTimeline(
    lookup,
    lookup.dataset.measures,
    "zh",
    ({ id }) => `#${id}`,
  );

  it("draws a year as all of it and a month as a point", () => {
    expect(rows?.items).toMatchObject([
      { label: "试点", when: "2023年", kind: "year", start: 2023, end: 2024, href: "#one-form" },
      { label: "推开", when: "截至2024年6月", kind: "date", start: 2024 + 5.5 / 12, end: null },
    ]);
  });

  it("spans whole years", () => {
    expect(rows).toMatchObject({ from: 2023, to: 2025 });
  });

  it("counts the measures that have no date", () => {
    expect({ dated, undated }).toEqual({ dated: 1, undated: 1 });
  });

  it("has nothing to draw where nothing is dated", () => {
    expect(composeTimeline(lookup, [], "zh", () => "")).toEqual({
      rows: null,
      dated: 0,
      undated: 0,
    });
  });
});
