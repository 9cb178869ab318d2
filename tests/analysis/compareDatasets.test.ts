import { describe, expect, test } from "vitest";
import { redefinitionsOf } from "../../src/analysis/compare/betweenFigures";
import { compareDatasets, countStates } from "../../src/analysis/compare/compareDatasets";
import { changeText, comparisonTable } from "../../src/columns/comparison";
import type { Dataset, Observation } from "../../src/dataset/Dataset";
import { type Figure, lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";
import { put, recordOf } from "../dataset/item";

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

  test.each([
    ["as_of", "as_of", []],
    ["as_of", "during", ["timing"]],
    ["as_of", null, []],
    [null, "as_of", []],
    [null, null, []],
  ] as const)(
    "a total of a year is not a state at its end, and what has no date may be either: %s, %s",
    (one, other, reasons) => {
      const figure = lookUp(fixture()).figure("stations");
      const timed = (timing: "as_of" | "during" | null): Figure => ({
        ...figure,
        observation: {
          ...figure.observation,
          period:
            timing === null ? { basis: "not_stated" } : { basis: "stated", timing, start: "2023" },
        },
      });
      expect(redefinitionsOf(timed(one), timed(other))).toEqual(reasons);
    },
  );

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
    const lookups = { before: lookUp(fixture()), after: lookUp(nextYear()) };
    expect(comparisonTable(compared, "en", lookups).rows).toHaveLength(compared.length);
  });

  test("its table says where both numbers stand, and what is to be minded of either", () => {
    const [before, after] = [fixture(), fixture()];
    recordOf(after.observations, "stations").paragraph = 7;
    after.cautions.push({
      id: "own",
      figures: ["stations"],
      kind: "coverage",
      note: { zh: "只计城区。", en: "The city alone." },
    });
    const lookups = { before: lookUp(before), after: lookUp(after) };
    const table = comparisonTable(compareDatasets(before, after), "zh", lookups);
    const at = (id: string): number => table.columns.findIndex((one) => one.id === id);
    const row = table.rows.find((cells) => cells[at("figure_id")] === "stations") ?? [];
    const told = ["before_paragraph", "before_source", "after_paragraph", "cautions"];
    expect(told.map((id) => row[at(id)])).toEqual([
      4,
      "《河城日报》2024年7月15日",
      7,
      "时间未注明。只计城区。",
    ]);
  });
});

const year = (start: string, end?: string): Observation["period"] => ({
  basis: "stated",
  timing: "during",
  start,
  ...(end === undefined ? {} : { end }),
});

/** The fixture with these figures alone, each the first one but for what is told of it. */
function figuresOf(prefix: string, rows: readonly Partial<Observation>[]): Dataset {
  const dataset = fixture();
  const first = recordOf(dataset.observations, "schools-all");
  const observations = rows.map((row, at) => ({ ...first, ...row, id: `${prefix}${at}` }));
  return { ...dataset, observations };
}

/** Each figure of either dataset as `published>opened`, which have no id in common. */
function pairedBy(
  published: readonly Partial<Observation>[],
  opened: readonly Partial<Observation>[],
): readonly string[] {
  return compareDatasets(figuresOf("p", published), figuresOf("o", opened)).map((row) =>
    [row.published, row.opened].map((one) => one?.observation.id ?? "").join(">"),
  );
}

const OTHERS: readonly (readonly [string, Partial<Observation>])[] = [
  ["metric", { metric: "schools-in" }],
  ["place", { place: "hill-county" }],
  ["series", { series: "公办" }],
];

describe("figures that have other ids are paired", () => {
  test.each(OTHERS)("by their %s, in the period of each", (_, other) => {
    const figures = [{}, other].flatMap((one) => [
      { ...one, period: year("2023") },
      { ...one, period: year("2024") },
    ]);
    expect(pairedBy(figures, [...figures].reverse())).toEqual(["p3>o0", "p2>o1", "p1>o2", "p0>o3"]);
  });

  test.each(OTHERS)("by their %s where the period is another", (_, other) => {
    const figures = (period: Observation["period"]) => [{ period }, { ...other, period }];
    expect(pairedBy(figures(year("2023")), figures(year("2024")).reverse())).toEqual([
      "p1>o0",
      "p0>o1",
    ]);
  });

  test.each<[string, Observation["period"]]>([
    ["start", year("2022", "2024")],
    ["end", year("2023", "2025")],
    ["lack of an end", year("2023")],
    ["lack of a date", { basis: "not_stated" }],
  ])("by the %s of their periods", (_, period) => {
    const figures = [{ period: year("2023", "2024") }, { period }];
    expect(pairedBy(figures, [...figures].reverse())).toEqual(["p1>o0", "p0>o1"]);
  });

  test("not where two of one dataset are alike in all of these", () => {
    expect(pairedBy([{}, {}], [{}])).toEqual([">o0", "p0>", "p1>"]);
    expect(pairedBy([{}], [{}, {}])).toEqual([">o0", ">o1", "p0>"]);
    expect(pairedBy([{}], [{}])).toEqual(["p0>o0"]);
  });
});

describe("two figures of one id", () => {
  /** How the figures of schools, which become ten, fare in a dataset that was changed. */
  function fares(change: (dataset: Dataset) => void) {
    const opened = fixture();
    recordOf(opened.observations, "schools-all").quantity = { bound: "exact", value: 10 };
    change(opened);
    const row = compareDatasets(fixture(), opened).find(({ id }) => id === "schools-all");
    return [row?.redefinitions, changeText(row?.changes ?? [], row?.opened ?? null, "zh")];
  }

  test.each<[string, (dataset: Dataset) => void, string]>([
    ["unit's symbol", put("units", "schools", { symbol: { zh: "个", en: "schools" } }), "unit"],
    ["unit's dimension", put("units", "schools", { dimension: "time" }), "unit"],
    ["unit's currency", put("units", "schools", { currency: "CNY" }), "unit"],
    ["kind", put("metrics", "schools-all", { kind: "stock" }), "kind"],
    [
      "definition",
      put("metrics", "schools-all", { definition: { zh: "另一口径。", en: "Otherwise." } }),
      "definition",
    ],
    ["place", put("observations", "schools-all", { place: "hill-county" }), "place"],
    ["series", put("observations", "schools-all", { series: "公办" }), "series"],
    ["status", put("observations", "schools-all", { status: "revised" }), "status"],
  ])("that differ in their %s are flagged and not subtracted", (_, change, redefined) => {
    expect(fares(change)).toEqual([[redefined], changeText([], null, "zh")]);
  });

  test("are subtracted where the unit has another id alone, or a status that says nothing", () => {
    const renamed = ({ units, metrics }: Dataset): void => {
      recordOf(units, "schools").id = "number-of-schools";
      for (const metric of metrics)
        if (metric.unit === "schools") metric.unit = "number-of-schools";
    };
    const normal = put("observations", "schools-all", { status: "normal" });
    for (const change of [renamed, normal, () => undefined])
      expect(fares(change)).toEqual([[], "+2所，约+25%"]);
  });
});
