import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeCards, composeSections, figuresOf } from "../../src/analysis/composeCards";
import { drawCard } from "../../src/analysis/drawCard";
import { selectHeadlines } from "../../src/analysis/selectHeadlines";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";

const lookup = lookUp(fixture());
const rowsOf = (...ids: string[]) => Uint32Array.from(ids, (id) => lookup.figure(id).row);
const idsOf = (rows: Uint32Array) =>
  composeCards(lookup, rows).map((card) => figuresOf(card).map((figure) => figure.observation.id));

describe("figures on cards", () => {
  it("shows a relation when the selection holds it whole", () => {
    expect(idsOf(rowsOf("forms-before", "forms-after"))).toEqual([["forms-before", "forms-after"]]);
  });

  it("shows what is left of a relation alone, since half a comparison compares nothing", () => {
    expect(idsOf(rowsOf("forms-after"))).toEqual([["forms-after"]]);
  });

  it("puts every selected figure on exactly one card", () => {
    const all = lookup.figures.map((figure) => figure.row);
    fc.assert(
      fc.property(fc.subarray(all), (rows) => {
        const shown = composeCards(lookup, Uint32Array.from(rows))
          .flatMap(figuresOf)
          .map((figure) => figure.row);
        expect(shown.sort((left, right) => left - right)).toEqual(rows);
      }),
    );
  });

  it("keeps an area that has measures and no figure", () => {
    const [section] = composeSections(lookup, new Uint32Array(), lookup.dataset.measures);
    expect(section).toMatchObject({ count: 0, cards: [] });
    expect(section?.measures).toHaveLength(2);
  });
});

describe("the form of a chart follows from the shape of the data", () => {
  const draw = (...ids: string[]) => {
    const [card] = composeCards(lookup, rowsOf(...ids));
    return card ? drawCard(card, "zh") : null;
  };

  it("draws before and after as bars, in that order", () => {
    const chart = draw("forms-before", "forms-after");
    expect(chart).toMatchObject({
      form: "bars",
      rows: [
        { role: "before", valueLabel: "10项" },
        { role: "after", valueLabel: "4项" },
      ],
    });
  });

  it("keeps bounds in the labels of bars", () => {
    const chart = draw("slips-before", "slips-after");
    expect(chart).toMatchObject({
      form: "bars",
      rows: [{ valueLabel: "上十份" }, { valueLabel: "一到两份" }],
    });
  });

  it("draws a part of a countable whole as cells", () => {
    expect(draw("schools-in", "schools-all", "schools-share")).toMatchObject({
      form: "cells",
      part: 6,
      whole: 8,
    });
  });

  it("draws a lone percentage as a bar to 100 and a lone amount not at all", () => {
    expect(draw("schools-share")).toMatchObject({ form: "percent", end: 75, valueLabel: "75%" });
    expect(draw("output")).toBeNull();
  });
});

describe("headline figures", () => {
  const all = Uint32Array.from(lookup.figures, (figure) => figure.row);

  it("are at most six, those that the dataset names first, and fewer than all that is selected", () => {
    const dataset = fixture();
    const again = dataset.observations.find(({ id }) => id === "output");
    if (again) dataset.observations.push({ ...again, id: "output-again" });
    const larger = lookUp(dataset);
    const headlines = selectHeadlines(
      larger,
      Uint32Array.from(larger.figures, ({ row }) => row),
    );
    expect(headlines.length).toBeLessThanOrEqual(6);
    expect(headlines[0]?.figure.observation.id).toBe(dataset.headlines[0]?.figure);
  });

  it("are none where they would be all: the cards below say it", () => {
    expect(selectHeadlines(lookup, all)).toEqual([]);
    expect(selectHeadlines(lookup, rowsOf("output"))).toEqual([]);
  });

  it("come from the selection alone", () => {
    fc.assert(
      fc.property(fc.subarray([...all]), (rows) => {
        for (const { figure } of selectHeadlines(lookup, Uint32Array.from(rows)))
          expect(rows).toContain(figure.row);
      }),
    );
  });
});
