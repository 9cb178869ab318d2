import { expect, test } from "vitest";
import {
  type CatalogueAddress,
  serializeCatalogueAddress,
} from "../../src/page/catalogue/catalogueAddress";

const home: CatalogueAddress = {
  view: "reports",
  words: "",
  place: null,
  area: null,
  year: null,
  metric: null,
  places: [],
};

test.each<[Partial<CatalogueAddress>, string]>([
  [{}, "?"],
  [{ view: "series" }, "?view=series"],
  [{ words: "a b" }, "?q=a+b"],
  [{ place: "x" }, "?in=x"],
  [{ area: "x" }, "?area=x"],
  [{ year: "2024" }, "?year=2024"],
  [{ metric: "x|y" }, "?metric=x%7Cy"],
  [{ places: ["x", "y"] }, "?place=x&place=y"],
  [{ places: ["", "y"], place: "" }, "?place=y"],
  [
    {
      view: "series",
      words: "q",
      place: "p",
      area: "a",
      year: "2024",
      metric: "m",
      places: ["x"],
    },
    "?view=series&q=q&in=p&area=a&year=2024&metric=m&place=x",
  ],
])("the catalogue asked for %j has the address %s", (asked, query) => {
  expect(serializeCatalogueAddress({ ...home, ...asked })).toBe(query);
});
