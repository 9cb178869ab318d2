import { describe, expect, it } from "vitest";
import { composeCards, figuresOf } from "../../src/analysis/composeCards";
import { drawCard } from "../../src/analysis/drawCard";
import { selectHeadlines } from "../../src/analysis/selectHeadlines";
import type { Dataset, Observation, Relation } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

/** What may stand beside the number of a row, and how the two are one relation. */
const BESIDE = {
  change: (at: number): Relation => ({
    kind: "change",
    id: `change-of-${at}`,
    finding: { zh: "变化", en: "Changed" },
    level: `level${at}`,
    amount: `change${at}`,
  }),
  rank: (at: number): Relation => ({
    kind: "rank",
    id: `rank-of-${at}`,
    finding: { zh: "位次", en: "Ranked" },
    value: `level${at}`,
    rank: `rank${at}`,
    among: { zh: "全市", en: "the city" },
  }),
} as const;

type Beside = keyof typeof BESIDE;

/** A table of one amount by place, in each row what is told of it beside it. */
function table(places: readonly string[], ...beside: readonly Beside[]) {
  const base = fixture();
  const columns = ["level", ...beside];
  const observed = (column: string, at: number): Observation => ({
    ...recordOf(base.observations, "stations"),
    id: `${column}${at}`,
    metric: column,
    place: `place${at}`,
    printed: String(90 - at),
    quantity: { bound: "exact", value: 90 - at },
  });
  const dataset: Dataset = {
    ...base,
    headlines: [],
    places: [
      ...base.places,
      ...places.map((name, at) => ({
        ...recordOf(base.places, "river-city"),
        id: `place${at}`,
        name: { zh: name, en: name },
      })),
    ],
    metrics: [
      ...base.metrics,
      ...columns.map((id) => ({
        ...recordOf(base.metrics, "stations"),
        id,
        name: { zh: `收入${id}`, en: `Income ${id}` },
      })),
    ],
    observations: [
      ...base.observations,
      ...places.flatMap((_, at) => columns.map((column) => observed(column, at))),
    ],
    relations: places.flatMap((_, at) => beside.map((kind) => BESIDE[kind](at))),
  };
  const lookup = lookUp(dataset);
  const rows = lookup.figures.flatMap(({ metric, row }) =>
    columns.includes(metric.id) ? [row] : [],
  );
  return { lookup, rows: Uint32Array.from(rows) };
}

function cardsOf(...given: Parameters<typeof table>) {
  const { lookup, rows } = table(...given);
  return composeCards(lookup, rows);
}

const idsOf = (...given: Parameters<typeof table>) =>
  cardsOf(...given).map((card) => figuresOf(card).map(({ observation }) => observation.id));

describe("rows of a table, in each what is told of its number beside it", () => {
  it.each(["change", "rank"] as const)("are a chart a column: %s", (beside) => {
    expect(idsOf(["甲县", "乙县", "丙县"], beside)).toEqual([
      ["level0", "level1", "level2"],
      [`${beside}0`, `${beside}1`, `${beside}2`],
    ]);
  });

  it("are told one by one where they are fewer than a series", () => {
    expect(idsOf(["甲县", "乙县"], "change")).toEqual([
      ["level0", "change0"],
      ["level1", "change1"],
    ]);
  });

  it("have what stands for all of them first, apart from the greatest and the least", () => {
    const [card] = cardsOf(["甲县", "合计", "丙县", "丁县"]);
    const chart = card === undefined ? null : drawCard(card, "zh");
    const rows = chart?.form === "bars" ? chart.rows : [];
    expect(rows.map(({ label, role }) => [label, role])).toEqual([
      ["合计", "whole"],
      ["甲县", "plain"],
      ["丙县", "plain"],
      ["丁县", "plain"],
    ]);
  });
});

describe("a headline tells a number under its own name", () => {
  const told = (...given: Parameters<typeof table>) => {
    const { lookup, rows } = table(...given);
    return selectHeadlines(lookup, rows).map(({ label, figure, relation }) => [
      label.zh,
      figure.observation.id,
      relation?.id,
    ]);
  };

  it("an amount with its change, and what is told of that amount besides for itself", () => {
    expect(told(["甲县", "乙县", "丙县"], "change", "rank")).toEqual([
      ["收入level", "level0", "change-of-0"],
      ["收入rank", "rank0", undefined],
    ]);
  });
});
