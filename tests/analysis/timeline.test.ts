import { describe, expect, it } from "vitest";
import { composeTimeline } from "../../src/analysis/timeline";
import type { Period } from "../../src/dataset/Dataset";
import { type DatasetLookup, lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";

const lookup = lookUp(fixture());

/** The fixture, its last step dated to a month and not as of one. */
function dated(): DatasetLookup {
  const dataset = fixture();
  const measures = dataset.measures.map((measure) => ({
    ...measure,
    milestones: measure.milestones.map(({ period, name }) => ({
      name,
      period: period.basis === "not_stated" ? period : { ...period, timing: "during" as const },
    })),
  }));
  return lookUp({ ...dataset, measures });
}

describe("the timeline of measures", () => {
  const {
    rows,
    dated: withDate,
    undated,
  } = composeTimeline(lookup, lookup.dataset.measures, "zh", ({ id }) => `#${id}`);

  it("draws a year as all of it and a month as a point", () => {
    const { dataset } = dated();
    const all = composeTimeline(lookUp(dataset), dataset.measures, "zh", ({ id }) => `#${id}`);
    expect(all.rows?.items).toMatchObject([
      { label: "试点", when: "2023年", kind: "year", start: 2023, end: 2024, href: "#one-form" },
      { label: "推开", when: "2024年6月", kind: "date", start: 2024 + 5.5 / 12, end: null },
    ]);
    expect(all.rows).toMatchObject({ from: 2023, to: 2025 });
  });

  it("has the oldest first, in whatever order the measures and their steps are recorded", () => {
    const { dataset } = dated();
    const measures = dataset.measures.map((measure) => ({
      ...measure,
      milestones: [...measure.milestones].reverse(),
    }));
    const all = composeTimeline(lookUp({ ...dataset, measures }), measures, "zh", () => "#");
    expect(all.rows?.items.map(({ label }) => label)).toEqual(["试点", "推开"]);
  });

  it("dates no step whose name bears the date", () => {
    const { dataset } = dated();
    for (const { milestones } of dataset.measures)
      for (const { name, period } of milestones)
        if (period.basis !== "not_stated" && period.start === "2023") name.zh = "方案（2023年）";
    const all = composeTimeline(lookUp({ ...dataset }), dataset.measures, "zh", () => "#");
    expect(all.rows?.items.map(({ label, when }) => [label, when])).toEqual([
      ["方案（2023年）", ""],
      ["推开", "2024年6月"],
    ]);
    expect(all.rows?.description).toBe("时间线：方案（2023年）；2024年6月 推开。");
  });

  it("leaves out when something was counted, which is no step of a reform", () => {
    expect(rows?.items.map(({ label }) => label)).toEqual(["试点"]);
  });

  it("spans whole years", () => {
    expect(rows).toMatchObject({ from: 2023, to: 2024 });
  });

  it("counts the measures that have no date", () => {
    expect({ dated: withDate, undated }).toEqual({ dated: 1, undated: 1 });
  });

  it("counts neither a step without a date nor a date of counting as a dated step", () => {
    const told = (period: Period) => {
      const measures = lookup.dataset.measures
        .slice(0, 1)
        .map((one) => ({ ...one, milestones: [{ period, name: { zh: "推开", en: "Open" } }] }));
      const { rows: all, ...counts } = composeTimeline(lookup, measures, "zh", () => "");
      return { ...counts, drawn: all?.items.length ?? 0 };
    };
    const dates = { basis: "stated", start: "2023-05" } as const;
    expect(told({ ...dates, timing: "during" })).toEqual({ dated: 1, undated: 0, drawn: 1 });
    expect(told({ ...dates, timing: "as_of" })).toEqual({ dated: 0, undated: 1, drawn: 0 });
    expect(told({ basis: "not_stated" })).toEqual({ dated: 0, undated: 1, drawn: 0 });
  });

  it("has nothing to draw where nothing is dated", () => {
    expect(composeTimeline(lookup, [], "zh", () => "")).toEqual({
      rows: null,
      dated: 0,
      undated: 0,
    });
  });
});
