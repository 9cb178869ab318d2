import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/dataset/Dataset";
import { metricKinds } from "../../src/dataset/facetLists";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { indexFigures } from "../../src/selection/FigureIndex";
import {
  type Selection,
  type SortColumn,
  clearFilters,
  everything,
  isFiltered,
  sortColumns,
} from "../../src/selection/Selection";
import { selectFigures } from "../../src/selection/selectFigures";
import { fixture } from "../dataset/fixture";

const lookup = lookUp(fixture());
const index = indexFigures(lookup, (chinese) => (chinese === "办公" ? "bangong bg" : ""));
const select = (change: Partial<Selection>) =>
  selectFigures(index, { ...everything, ...change }, "zh");
const ids = (change: Partial<Selection>) =>
  Array.from(select(change).rows, (row) => lookup.figures[row]?.observation.id);

describe("what is asked decides which figures are shown", () => {
  it("shows everything in the order of the text when nothing is asked", () => {
    expect(ids({})).toEqual(lookup.figures.map((figure) => figure.observation.id));
  });

  it("filters by place", () => {
    expect(ids({ places: ["hill-county"] })).toEqual(["forms-before", "forms-after"]);
  });

  it("shows the figures of any of several places", () => {
    expect(ids({ places: ["hill-county", "river-city"] })).toEqual(ids({}));
  });

  it("filters by report", () => {
    expect(ids({ source: "daily" })).toEqual(ids({}));
    expect(ids({ source: "weekly" })).toEqual([]);
  });

  it("leaves out what has no date when a period is asked for, unless it is kept", () => {
    const dated = ["forms-before", "forms-after", "output", "output-rank"];
    expect(ids({ from: "2023" })).toEqual(dated);
    expect(ids({ from: "2023", undated: true })).toEqual(ids({}));
    expect(ids({ to: "2023" })).toEqual(["forms-before", "output", "output-rank"]);
    expect(ids({ from: "2024-06", to: "2024-06" })).toEqual(["forms-after"]);
    expect(ids({ from: "2024", to: "2024-05" })).toEqual([]);
  });

  it("finds who says a figure, in both languages", () => {
    expect(ids({ search: "网格员甲" })).toEqual(["slips-before", "slips-after"]);
    expect(ids({ search: "grid worker" })).toEqual(["slips-before", "slips-after"]);
  });

  it("says how many figures have no date, whether they are shown or not", () => {
    const undated = index.columns.size - 4;
    expect(select({}).undated).toBe(undated);
    expect(select({ from: "2023" }).undated).toBe(undated);
    expect(select({ from: "2023", undated: true }).undated).toBe(undated);
    expect(select({ from: "2023", places: ["hill-county"] }).undated).toBe(0);
  });

  it("filters by kind", () => {
    expect(ids({ kind: "rank" })).toEqual(["output-rank"]);
  });

  it("finds the printed token, whatever its width", () => {
    expect(ids({ search: "20.5\u4ebf" })).toEqual(["output"]);
    expect(ids({ search: "\uff12\uff10\uff0e\uff15亿" })).toEqual(["output"]);
  });

  it("finds by pinyin, initials and English, in any case", () => {
    expect(ids({ search: "BG" })).toHaveLength(index.columns.size);
    expect(ids({ search: "bangong" })).toHaveLength(index.columns.size);
    expect(ids({ search: "hill COUNTY" })).toEqual(["forms-before", "forms-after"]);
  });

  it("finds a value by its rank, a rank by its value, and either by what readers call it", () => {
    const ranked = ["output", "output-rank"];
    const { name } = lookup.figure("output-rank").metric;
    expect(ids({ search: name.en })).toEqual(expect.arrayContaining(ranked));
    expect(ids({ search: lookup.figure("output").metric.name.en })).toEqual(
      expect.arrayContaining(ranked),
    );
    expect(ids({ search: "排名" })).toEqual(ids({ search: "位次" }));
    expect(ids({ search: "排名" })).toContain("output-rank");
  });

  it("finds what a paragraph prints, by its number as the page and as readers write it", () => {
    const paragraph = lookup.figure("output").observation.paragraph ?? 0;
    const printed = lookup.figures
      .filter(({ observation }) => observation.paragraph === paragraph)
      .map(({ observation }) => observation.id);
    expect(printed).toContain("output");
    expect(printed.length).toBeLessThan(index.columns.size);
    const number = String(paragraph);
    for (const search of [
      `第${number}段`,
      `第 ${number} 段`,
      `${number}段`,
      `\u00b6${number}`,
      `para ${number}`,
      `Paragraph ${number}`,
      `para. ${number}`,
    ])
      expect(ids({ search }), search).toEqual(printed);
    // A number alone is a paragraph or part of a token.
    expect(ids({ search: number })).toEqual(expect.arrayContaining(printed));
    expect(ids({ search: `第${number}0段` })).toEqual([]);
    expect(ids({ search: `para ${number} nowhere` })).toEqual([]);
  });

  it("asks for every word of a search", () => {
    expect(ids({ search: "hill 4项" })).toEqual(["forms-after"]);
    expect(ids({ search: "hill nowhere" })).toEqual([]);
  });

  it("shows nothing for a value that the dataset does not know", () => {
    expect(ids({ areas: ["nowhere"] })).toEqual([]);
  });

  it("sorts by value, equal values in the order of the text", () => {
    const sorted = ids({ kind: "count", sort: { column: "value", descending: true } });
    expect(sorted).toEqual(["slips-before", "schools-all", "schools-in", "slips-after"]);
  });

  it.each<[SortColumn, Language, readonly string[], readonly string[]]>([
    ["area", "zh", ["a", "c", "d", "b"], ["b", "a", "c", "d"]],
    ["kind", "zh", ["c", "d", "a", "b"], ["a", "b", "d", "c"]],
    // Pinyin: 2 before 10, then 北 běi, 东 dōng, 山 shān.
    ["name", "zh", ["c", "b", "d", "a"], ["a", "d", "b", "c"]],
    ["name", "en", ["a", "b", "c", "d"], ["d", "c", "b", "a"]],
    ["place", "zh", ["b", "d", "a", "c"], ["a", "c", "b", "d"]],
    ["place", "en", ["a", "c", "b", "d"], ["b", "d", "a", "c"]],
  ])("sorts by %s in %s, equals in the order of the text", (column, language, up, down) => {
    const dataset = fixture();
    const [area] = dataset.areas;
    const [field] = dataset.fields;
    const [metric] = dataset.metrics;
    const [observation] = dataset.observations;
    if (!area || !field || !metric || !observation) throw new Error("The fixture has them all");
    const named = (zh: string, en: string) => ({ zh, en });
    const sorted = lookUp({
      ...dataset,
      areas: [area, { ...area, id: "travel" }],
      fields: [field, { ...field, id: "roads", area: "travel" }],
      places: [
        { id: "east", name: named("东县", "A County"), level: "county" },
        { id: "north", name: named("北县", "B County"), level: "county" },
      ],
      metrics: [
        { ...metric, id: "a", kind: "rank", name: named("山路", "Road 2") },
        { ...metric, id: "b", kind: "rank", field: "roads", name: named("北路10号", "Road 10") },
        { ...metric, id: "c", kind: "rate", name: named("北路2号", "road 11") },
        { ...metric, id: "d", kind: "count", name: named("东路", "Street") },
      ],
      observations: ["a", "b", "c", "d"].map((id) => ({
        ...observation,
        id,
        metric: id,
        place: id === "a" || id === "c" ? "east" : "north",
      })),
      measures: [],
      relations: [],
      cautions: [],
      headlines: [],
    });
    const found = (descending: boolean) =>
      Array.from(
        selectFigures(
          indexFigures(sorted, () => ""),
          { ...everything, sort: { column, descending } },
          language,
        ).rows,
        (row) => sorted.figures[row]?.observation.id,
      );
    expect(found(false)).toEqual(up);
    expect(found(true)).toEqual(down);
  });

  it("puts what has no date last, in either direction", () => {
    const last = (descending: boolean) =>
      ids({ sort: { column: "period", descending } }).slice(0, 2);
    expect(last(false)).toEqual(["forms-before", "output"]);
    expect(last(true)).toEqual(["forms-after", "forms-before"]);
  });

  it("counts each value as if the other dimensions alone were asked for", () => {
    const { counts } = select({ places: ["hill-county"] });
    expect(counts.place.get("hill-county")).toBe(2);
    // The county lies in the city, whose own figures are the others.
    expect(counts.place.get("river-city")).toBe(index.columns.size);
    const own = select({ places: ["hill-county"], ownOnly: true }).counts.place;
    expect(own.get("river-city")).toBe(index.columns.size - 2);
    expect(counts.kind.get("flow")).toBe(2);
    expect(counts.kind.get("rank")).toBe(0);
  });
});

it("a place holds what lies within it and says how much of what is shown is of places within", () => {
  const all = select({ places: ["river-city"] });
  expect([all.rows.length, all.fromWithin]).toEqual([index.columns.size, 2]);
  const own = select({ places: ["river-city"], ownOnly: true });
  expect([own.rows.length, own.fromWithin]).toEqual([index.columns.size - 2, 0]);
  const both = select({ places: ["river-city", "hill-county"] });
  expect([both.rows.length, both.fromWithin]).toEqual([index.columns.size, 0]);
  expect(select({}).fromWithin).toBe(0);
});

const asked: fc.Arbitrary<Selection> = fc.record({
  areas: fc.subarray(["government"]),
  ownOnly: fc.boolean(),
  status: fc.constantFrom(null, null, "in_operation", "pilot"),
  figures: fc.constantFrom(null, null, "with", "without"),
  field: fc.constantFrom(null, "offices"),
  places: fc.subarray(["river-city", "hill-county"]),
  kind: fc.constantFrom(null, ...metricKinds),
  source: fc.constantFrom(null, "daily"),
  from: fc.constantFrom(null, "2023", "2024-02"),
  to: fc.constantFrom(null, "2024", "2024-06"),
  undated: fc.boolean(),
  search: fc.constantFrom("", "指标", "metric forms", "10", "zzz"),
  sort: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
});

describe("laws of the selection", () => {
  it("counts of a dimension are what pressing its value shows", () => {
    fc.assert(
      fc.property(asked, (selection) => {
        const { counts } = selectFigures(index, selection, "en");
        for (const [place, count] of counts.place) {
          expect(selectFigures(index, { ...selection, places: [place] }, "en").rows).toHaveLength(
            count,
          );
        }
      }),
    );
  });

  it("the parts of a dimension make the whole", () => {
    fc.assert(
      fc.property(asked, (selection) => {
        const whole = selectFigures(index, { ...selection, places: [], ownOnly: true }, "zh");
        const parts = [...whole.counts.place.values()].reduce((sum, count) => sum + count, 0);
        expect(parts).toBe(whole.rows.length);
      }),
    );
  });

  it("sorting changes the order and nothing else", () => {
    fc.assert(
      fc.property(asked, (selection) => {
        const sorted = selectFigures(index, selection, "zh").rows;
        const plain = selectFigures(index, { ...selection, sort: everything.sort }, "zh").rows;
        expect(Array.from(sorted).sort((a, b) => a - b)).toEqual(Array.from(plain));
      }),
    );
  });

  it("clearing leaves no filter and keeps the order", () => {
    fc.assert(
      fc.property(asked, (selection) => {
        const cleared = clearFilters(selection);
        expect(isFiltered(cleared)).toBe(false);
        expect(cleared.sort).toEqual(selection.sort);
      }),
    );
  });
});
