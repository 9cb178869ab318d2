import { describe, expect, test } from "vitest";
import { NameList, reportEntry, yearsOf } from "../../../src/export/collection/reportEntry";
import { during, fixture } from "../../dataset/fixture";
import { item, recordOf } from "../../dataset/item";

const lists = () => ({
  places: new NameList<{ zh: string; en: string }>(),
  areas: new NameList<Parameters<typeof reportEntry>[2]["areas"]["items"][number]>(),
});

test("a list of names gives each its place once", () => {
  const list = new NameList<string>();
  expect(["a", "b", "a", "c", "b"].map((name) => list.positionOf(name, `${name}!`))).toEqual([
    0, 1, 0, 2, 1,
  ]);
  expect(list.items).toEqual(["a!", "b!", "c!"]);
});

test("years are the first and the last, none of no dates", () => {
  expect(yearsOf([])).toEqual({ from: null, to: null });
  expect(yearsOf(["2023-05", "2021", "2022-12-31"])).toEqual({ from: "2021", to: "2023" });
});

describe("what the catalogue tells of a report", () => {
  test("names, dates, and how much there is", () => {
    const names = lists();
    expect(reportEntry(fixture(), "reports/river-city/", names)).toEqual({
      id: "river-city",
      folder: "reports/river-city/",
      title: { zh: "河城数据", en: "River City figures" },
      hasEnglish: true,
      publisher: { zh: "河城日报", en: "River City Daily" },
      published: "2024-07-15",
      from: "2023",
      to: "2024",
      places: [0, 1],
      areas: [0],
      figures: 13,
      measures: 2,
    });
    expect(names.places.items).toEqual([
      { zh: "河城", en: "River City" },
      { zh: "山县", en: "Hill County" },
    ]);
    expect(names.areas.items).toEqual([{ name: { zh: "政务", en: "Government" }, color: "blue" }]);
  });

  test("points into lists that others have begun", () => {
    const names = lists();
    names.places.positionOf("山县", { zh: "山县", en: "Hill County" });
    names.areas.positionOf("别的", { name: { zh: "别的", en: "Else" }, color: "red" });
    const { places, areas } = reportEntry(fixture(), "", names);
    expect([places, areas]).toEqual([[1, 0], [1]]);
  });

  test("the publisher and the day are those of the last source, the first of several of a day", () => {
    const dataset = fixture();
    const first = item(dataset.sources, 0);
    const of = (id: string, published?: string) => {
      const { published: _, ...source } = first;
      const publisher = { zh: id, en: id };
      return { ...source, id, publisher, ...(published === undefined ? {} : { published }) };
    };
    const told = (...sources: ReturnType<typeof of>[]) => {
      const { publisher, published } = reportEntry(
        { ...dataset, sources: [...sources, first] },
        "",
        lists(),
      );
      return [publisher?.zh, published];
    };
    expect(
      told(of("old", "2023-01-01"), of("new", "2024-08-02"), of("same", "2024-08-02")),
    ).toEqual(["new", "2024-08-02"]);
    expect(told(of("none"))).toEqual(["河城日报", "2024-07-15"]);
    expect(told(of("old", "2023-01-01"))).toEqual(["河城日报", "2024-07-15"]);
  });

  test("says that nothing is known where a source says nothing, and no figure is dated", () => {
    const dataset = fixture();
    const { publisher: _, published: __, ...source } = item(dataset.sources, 0);
    const entry = reportEntry(
      {
        ...dataset,
        language: "zh",
        sources: [source],
        observations: dataset.observations.map((one) => ({
          ...one,
          period: { basis: "not_stated" },
        })),
      },
      "",
      lists(),
    );
    const { publisher, published, from, to, hasEnglish } = entry;
    expect([publisher, published, from, to, hasEnglish]).toEqual([null, null, null, null, false]);
  });

  test("years reach from the first day of a period to its last", () => {
    const dataset = fixture();
    recordOf(dataset.observations, "output").period = during("2016", "2026-03");
    const { from, to } = reportEntry(dataset, "", lists());
    expect([from, to]).toEqual(["2016", "2026"]);
  });

  test("areas are those that metrics and measures belong to, and places those that figures tell of", () => {
    const dataset = fixture();
    const area = item(dataset.areas, 0);
    dataset.areas.push({ ...area, id: "a2", name: { zh: "二", en: "Two" } });
    dataset.areas.push({ ...area, id: "a3", name: { zh: "三", en: "Three" } });
    const field = item(dataset.fields, 0);
    dataset.fields.push({ ...field, id: "f2", area: "a2" }, { ...field, id: "f3", area: "a3" });
    item(dataset.measures, 1).fields = ["f2"];
    dataset.places.unshift({ id: "far", name: { zh: "远", en: "Far" }, level: "city" });
    const names = lists();
    expect(reportEntry(dataset, "", names)).toMatchObject({ places: [0, 1], areas: [0, 1] });
    expect(names.areas.items.map(({ name }) => name.zh)).toEqual(["政务", "二"]);
    expect(names.places.items.map(({ zh }) => zh)).toEqual(["河城", "山县"]);
  });
});
