import { describe, expect, it } from "vitest";
import type { Place } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { indexFigures } from "../../src/selection/FigureIndex";
import { matchPlaces } from "../../src/selection/filterChoices";
import { listPlaces } from "../../src/selection/placeList";
import { fixture } from "../dataset/fixture";

const place = (id: string, within?: string): Place => ({
  id,
  name: { zh: id, en: id },
  level: "county",
  ...(within === undefined ? {} : { within }),
});

describe("the list of places", () => {
  it("puts places under the one that they lie in, else in the dataset's order", () => {
    const places = [
      place("village", "county-b"),
      place("county-a", "city"),
      place("city"),
      place("county-b", "city"),
      place("other-city"),
    ];
    expect(listPlaces(places).map(({ place: { id }, at, depth }) => [id, at, depth])).toEqual([
      ["city", 2, 0],
      ["county-a", 1, 1],
      ["county-b", 3, 1],
      ["village", 0, 2],
      ["other-city", 4, 0],
    ]);
  });

  it("holds every place once, however deep they lie", () => {
    const deep = Array.from({ length: 20_000 }, (_, at) =>
      place(`p-${at}`, at === 0 ? undefined : `p-${at - 1}`),
    );
    const listed = listPlaces(deep);
    expect(listed).toHaveLength(deep.length);
    expect(listed.at(-1)?.depth).toBe(deep.length - 1);
  });
});

describe("the search for a place", () => {
  const index = indexFigures(lookUp(fixture()), (chinese) =>
    chinese === "山县" ? "shanxian sx" : "hecheng hc",
  );
  const found = (search: string): readonly number[] => [...(matchPlaces(index, search) ?? [])];

  it("finds by name, pinyin, initials and English, in any case", () => {
    for (const search of ["山", "shanx", "SX", "hill county", "Hill 县"])
      expect(found(search)).toEqual([0, 1]);
    expect(found("hecheng")).toEqual([1, 0]);
    expect(found("h")).toEqual([1, 1]);
    for (const search of ["h hill", "hill h"]) expect(found(search)).toEqual([0, 1]);
    expect(found("hill hecheng")).toEqual([0, 0]);
    expect(found("nowhere")).toEqual([0, 0]);
  });

  it("leaves nothing out where nothing is typed", () => {
    expect(matchPlaces(index, " ")).toBeNull();
  });
});
