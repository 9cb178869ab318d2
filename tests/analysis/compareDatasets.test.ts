import { describe, expect, test } from "vitest";
import { compareDatasets, countStates } from "../../src/analysis/compare/compareDatasets";
import { changeText, comparisonTable } from "../../src/columns/comparison";
import { fixture } from "../dataset/fixture";

/** Eight schools became ten; six were in, now a place calls them something else; the slips are gone. */
function nextYear() {
  const data = fixture();
  return {
    ...data,
    observations: data.observations
      .filter(({ id }) => !id.startsWith("slips"))
      .map((item) =>
        item.id === "schools-all"
          ? { ...item, printed: "10所", quantity: { bound: "exact" as const, value: 10 } }
          : item,
      ),
    metrics: data.metrics.map((metric) =>
      metric.id === "schools-in"
        ? { ...metric, population: { zh: "仅公办", en: "Public only" } }
        : metric,
    ),
  };
}

describe("an opened dataset held against the published one", () => {
  test("a dataset is the same as itself", () => {
    const compared = compareDatasets(fixture(), fixture());
    expect(countStates(compared)).toEqual({
      new: 0,
      changed: 0,
      withdrawn: 0,
      redefined: 0,
      same: compared.length,
    });
  });

  test("8 schools became 10, which is 2 more and 25% more, both derived", () => {
    const row = compareDatasets(fixture(), nextYear()).find(({ id }) => id === "schools-all");
    expect(row?.state).toBe("changed");
    expect(changeText(row?.changes ?? [], row?.opened ?? null, "zh")).toBe("+2所，约+25%");
  });

  test("what counts something else is flagged and not subtracted", () => {
    const row = compareDatasets(fixture(), nextYear()).find(({ id }) => id === "schools-in");
    expect(row?.redefinitions).toEqual(["population"]);
    expect(row?.changes).toEqual([]);
  });

  test("what is gone is withdrawn, what is added is new", () => {
    expect(countStates(compareDatasets(fixture(), nextYear()))).toMatchObject({
      withdrawn: 2,
      new: 0,
    });
    expect(countStates(compareDatasets(nextYear(), fixture()))).toMatchObject({
      withdrawn: 0,
      new: 2,
    });
  });

  test("its table has a row for each", () => {
    const compared = compareDatasets(fixture(), nextYear());
    expect(comparisonTable(compared, "en").rows).toHaveLength(compared.length);
  });
});
