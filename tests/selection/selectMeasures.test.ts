import { describe, expect, it } from "vitest";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { type Selection, everything } from "../../src/selection/Selection";
import { indexMeasures, selectMeasures } from "../../src/selection/selectMeasures";
import { fixture } from "../dataset/fixture";

const measures = indexMeasures(lookUp(fixture()), (chinese) =>
  chinese === "护河" ? "huhe hh" : "",
);
const ids = (change: Partial<Selection>) =>
  selectMeasures(measures, { ...everything, ...change }).map(({ id }) => id);

describe("measures follow the same selection as figures", () => {
  it("by area, field and place", () => {
    expect(ids({ areas: ["government"] })).toEqual(["one-form", "river-watch"]);
    expect(ids({ areas: ["elsewhere"] })).toEqual([]);
    expect(ids({ field: "offices", places: ["hill-county"] })).toEqual(["one-form"]);
  });

  it("by any of their areas, of which one is enough", () => {
    const dataset = fixture();
    const [area] = dataset.areas;
    const [field] = dataset.fields;
    if (!area || !field) throw new Error("The fixture has an area and a field");
    dataset.areas.push({ ...area, id: "travel" });
    dataset.fields.push({ ...field, id: "roads", area: "travel" });
    dataset.measures[1]?.fields.push("roads");
    const index = indexMeasures(lookUp(dataset), () => "");
    const found = (areas: readonly string[]) =>
      selectMeasures(index, { ...everything, areas }).map(({ id }) => id);
    expect(found(["travel"])).toEqual(["river-watch"]);
    expect(found(["travel", "government"])).toEqual(["one-form", "river-watch"]);
    expect(found(["travel", "elsewhere"])).toEqual(["river-watch"]);
  });

  it("by report, and by the dates of their milestones", () => {
    expect(ids({ source: "daily" })).toEqual(["one-form", "river-watch"]);
    expect(ids({ source: "weekly" })).toEqual([]);
    expect(ids({ from: "2024" })).toEqual(["one-form"]);
    expect(ids({ from: "2024", undated: true })).toEqual(["one-form", "river-watch"]);
    expect(ids({ to: "2023" })).toEqual(["one-form"]);
    expect(ids({ to: "2022", undated: true })).toEqual(["river-watch"]);
  });

  it("by search, in what they are called and what they do", () => {
    expect(ids({ search: "hh" })).toEqual(["river-watch"]);
    expect(ids({ search: "forms are merged" })).toEqual(["one-form"]);
  });

  it("by a paragraph that tells of them", () => {
    expect(ids({ search: "第2段" })).toEqual(["one-form"]);
    expect(ids({ search: "para 2" })).toEqual(["one-form"]);
    expect(ids({ search: "第22段" })).toEqual([]);
  });

  it("whatever kind of figure is asked for, since a measure has none", () => {
    expect(ids({ kind: "rank" })).toEqual(["one-form", "river-watch"]);
  });
});
