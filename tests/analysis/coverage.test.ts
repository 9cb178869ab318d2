import { describe, expect, it } from "vitest";
import { coverByParagraph, measuresWithoutFigures } from "../../src/analysis/coverage";
import { fixture } from "../dataset/fixture";
import { item } from "../dataset/item";

it("coverByParagraph has a row for every paragraph, with zeros where nothing stands", () => {
  const dataset = fixture();
  item(dataset.nonFigures, 0).occurrences = 2;
  item(dataset.sources, 0).paragraphs = 6;
  expect(
    coverByParagraph(dataset).map(({ paragraph, figures, nonFigures, measures }) => [
      paragraph,
      figures,
      nonFigures,
      measures,
    ]),
  ).toEqual([
    [1, 0, 2, 0],
    [2, 7, 0, 1],
    [3, 3, 0, 1],
    [4, 1, 0, 1],
    [5, 2, 0, 0],
    [6, 0, 0, 0],
  ]);
});

describe("measuresWithoutFigures", () => {
  it("names the measures of which no figure tells", () => {
    expect(measuresWithoutFigures(fixture()).map(({ id }) => id)).toEqual(["river-watch"]);
  });

  it("counts a metric without an observation as no figure", () => {
    const dataset = fixture();
    dataset.observations = dataset.observations.filter(({ metric }) => metric !== "forms");
    expect(measuresWithoutFigures(dataset).map(({ id }) => id)).toEqual([
      "one-form",
      "river-watch",
    ]);
  });
});
