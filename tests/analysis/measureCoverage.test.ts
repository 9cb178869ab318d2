import { describe, expect, it } from "vitest";
import { coverMeasures } from "../../src/analysis/measureCoverage";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";

describe("coverMeasures", () => {
  it("counts the figures of each measure, area by area", () => {
    const dataset = fixture();
    const lookup = lookUp(dataset);
    const groups = coverMeasures(lookup, dataset.measures);
    expect(
      groups.map(({ area, measures, withFigures }) => [
        area.id,
        withFigures,
        measures.map(({ measure, figures }) => `${measure.id} ${String(figures)}`),
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "government",
          1,
          [
            "one-form 2",
            "river-watch 0",
          ],
        ],
      ]
    `);
    expect(groups.flatMap(({ measures }) => measures)).toHaveLength(dataset.measures.length);
  });

  it("leaves out areas of which no measure is asked for", () => {
    const dataset = fixture();
    const lookup = lookUp(dataset);
    expect(coverMeasures(lookup, [])).toEqual([]);
    const [first] = dataset.measures;
    if (first === undefined) throw new Error("the fixture has no measure");
    expect(coverMeasures(lookup, [first])).toHaveLength(1);
  });
});
