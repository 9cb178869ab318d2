import { describe, expect, it } from "vitest";
import type { Dataset, Relation } from "../../src/dataset/Dataset";
import { lookUp, membersOf } from "../../src/dataset/DatasetLookup";
import { fixture } from "./fixture";
import { item, recordOf } from "./item";

const finding = { zh: "结论", en: "Finding" };
const idsOf = (figures: readonly { readonly observation: { readonly id: string } }[]) =>
  figures.map(({ observation }) => observation.id);

it.each<[Relation, readonly string[]]>([
  [
    {
      kind: "before_after",
      id: "r",
      finding,
      before: "a",
      after: "b",
      comparability: { sameScope: "yes" },
    },
    ["a", "b"],
  ],
  [{ kind: "part_of_whole", id: "r", finding, part: "a", whole: "b" }, ["a", "b"]],
  [{ kind: "part_of_whole", id: "r", finding, part: "a", whole: "b", share: "c" }, ["a", "b", "c"]],
  [
    { kind: "change", id: "r", finding, level: "b", amount: "c", percent: "d", earlier: "a" },
    ["a", "b", "c", "d"],
  ],
  [{ kind: "change", id: "r", finding, percent: "d" }, ["d"]],
  [
    { kind: "target", id: "r", finding, target: "a", attained: "b", completion: "c" },
    ["a", "b", "c"],
  ],
  [{ kind: "target", id: "r", finding, target: "a" }, ["a"]],
  [
    { kind: "rank", id: "r", finding, value: "a", rank: "b", streak: "c", among: finding },
    ["a", "b", "c"],
  ],
  [{ kind: "comparison", id: "r", finding, members: ["b", "a"], outOf: "c" }, ["b", "a"]],
  [{ kind: "model", id: "r", finding, one: "a", plus: finding }, ["a"]],
])("the figures that a relation joins: %j", (relation, ids) => {
  expect(membersOf(relation)).toEqual(ids);
});

describe("a dataset with its references followed", () => {
  const dataset = fixture();
  const lookup = lookUp(dataset);

  it("is followed once", () => {
    expect(lookUp(dataset)).toBe(lookup);
    expect(lookUp(fixture())).not.toBe(lookup);
    expect(lookup.figures).toBe(lookup.figures);
    expect(lookup.figureAt(3)).toBe(lookup.figures[3]);
    expect(lookup.dataset).toBe(dataset);
  });

  it("has each figure with all that it refers to", () => {
    const { row, observation, metric, unit, field, area, place, source, measure } =
      lookup.figure("forms-after");
    expect([
      row,
      observation.id,
      metric.id,
      unit.id,
      field.id,
      area.id,
      place.id,
      source.id,
      measure?.id,
    ]).toEqual([
      4,
      "forms-after",
      "forms",
      "items",
      "offices",
      "government",
      "hill-county",
      "daily",
      "one-form",
    ]);
    expect(lookup.figure("stations").measure).toBeNull();
    expect(idsOf(lookup.figures)).toEqual(dataset.observations.map(({ id }) => id));
  });

  it("finds records by id", () => {
    expect(lookup.measure("one-form")).toBe(dataset.measures[0]);
    expect(lookup.measure("gone")).toBeNull();
    expect(lookup.area("government")).toBe(dataset.areas[0]);
    expect(lookup.field("offices")).toBe(dataset.fields[0]);
    expect(lookup.place("hill-county")).toBe(dataset.places[1]);
    expect(lookup.source("daily")).toBe(dataset.sources[0]);
    expect(lookup.hasFigure("stations")).toBe(true);
    expect(lookup.hasFigure("gone")).toBe(false);
    expect(lookup.areaOfMeasure(item(dataset.measures, 0))).toBe(dataset.areas[0]);
  });

  it.each<[string, () => unknown]>([
    ["areas", () => lookup.area("gone")],
    ["fields", () => lookup.field("gone")],
    ["places", () => lookup.place("gone")],
    ["sources", () => lookup.source("gone")],
    ["observations", () => lookup.figure("gone")],
    ["fields", () => lookup.areaOfMeasure({ ...item(dataset.measures, 0), fields: ["gone"] })],
  ])("throws where %s have no such record", (list, find) => {
    expect(find).toThrow(`${list} has no record "gone"`);
  });

  it.each<[string, (dataset: Dataset) => void]>([
    ["units", ({ metrics }) => void (item(metrics, 0).unit = "gone")],
    ["fields", ({ metrics }) => void (item(metrics, 0).field = "gone")],
    ["areas", ({ fields }) => void (item(fields, 0).area = "gone")],
    ["measures", ({ metrics }) => void (item(metrics, 0).measure = "gone")],
  ])("throws where a metric leads to none of the %s", (list, spoil) => {
    const broken = fixture();
    spoil(broken);
    expect(() => lookUp(broken).figureAt(0)).toThrow(`${list} has no record "gone"`);
  });

  it("throws where a measure leads to no area", () => {
    const broken = fixture();
    item(broken.fields, 0).area = "gone";
    expect(() => lookUp(broken).areaOfMeasure(item(broken.measures, 0))).toThrow(
      'areas has no record "gone"',
    );
  });

  it("throws for a row that there is not", () => {
    expect(() => lookup.figureAt(13)).toThrow("observations has no row 13");
    expect(() => lookup.figureAt(-1)).toThrow("observations has no row -1");
  });

  it("gathers the figures of a metric and of a measure in the order of the text", () => {
    expect(idsOf(lookup.observationsOf("forms"))).toEqual(["forms-before", "forms-after"]);
    expect(lookup.observationsOf("gone")).toEqual([]);
    const several = fixture();
    recordOf(several.metrics, "slips").measure = "one-form";
    recordOf(several.metrics, "schools-all").measure = "one-form";
    const metrics = [...several.metrics].reverse();
    const of = lookUp({ ...several, metrics });
    expect([...of.rowsOfMeasure("one-form")]).toEqual([0, 3, 4, 11, 12]);
    expect(idsOf(of.figuresOfMeasure("one-form"))).toEqual([
      "schools-all",
      "forms-before",
      "forms-after",
      "slips-before",
      "slips-after",
    ]);
    expect([...of.rowsOfMeasure("river-watch")]).toEqual([]);
  });

  it("tells what is to be minded of a figure, of its rank and of how long it has held that", () => {
    const minded = fixture();
    const caution = item(minded.cautions, 0);
    minded.cautions = [
      { ...caution, id: "of-rank", figures: ["output-rank"] },
      { ...caution, id: "of-streak", figures: ["output-streak", "output"] },
      { ...caution, id: "of-value", figures: ["output"] },
    ];
    const of = lookUp(minded);
    const ids = (figure: string) => of.cautionsOf(figure).map(({ id }) => id);
    expect(ids("output")).toEqual(["of-rank", "of-streak", "of-value"]);
    expect(ids("output-rank")).toEqual(["of-rank"]);
    expect(ids("output-streak")).toEqual(["of-streak"]);
    expect(ids("stations")).toEqual([]);
  });

  it("minds a value by its rank where that has no streak", () => {
    const minded = fixture();
    const rank = recordOf(minded.relations, "output-first");
    if (rank.kind === "rank") delete rank.streak;
    minded.cautions = [{ ...item(minded.cautions, 0), figures: ["output-rank"] }];
    const of = lookUp(minded);
    expect(of.cautionsOf("output")).toEqual(minded.cautions);
    expect(of.cautionsOf("output-streak")).toEqual([]);
  });

  it("tells the relations of a figure", () => {
    const ids = (figure: string) => lookup.relationsOf(figure).map(({ id }) => id);
    expect(ids("schools-all")).toEqual(["school-share", "schools-compared"]);
    expect(ids("output-streak")).toEqual(["output-first"]);
    expect(ids("stations")).toEqual([]);
  });
});
