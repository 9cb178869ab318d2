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
  change: (of: string): Relation => ({
    kind: "change",
    id: `change-of-${of}`,
    finding: { zh: "变化", en: "Changed" },
    level: `level${of}`,
    amount: `change${of}`,
  }),
  rank: (of: string): Relation => ({
    kind: "rank",
    id: `rank-of-${of}`,
    finding: { zh: "位次", en: "Ranked" },
    value: `level${of}`,
    rank: `rank${of}`,
    among: { zh: "全市", en: "the city" },
  }),
  target: (of: string): Relation => ({
    kind: "target",
    id: `target-of-${of}`,
    finding: { zh: "目标", en: "Target" },
    target: `target${of}`,
    attained: `level${of}`,
  }),
} as const;

type Beside = keyof typeof BESIDE;

interface Row {
  readonly name: string;
  readonly beside: readonly Beside[];
  /** Whether an earlier year stands beside it. */
  readonly earlier?: boolean;
}

/** A table of one amount by place, in each row what is told of it beside it. */
function tableOf(rows: readonly Row[]) {
  const base = fixture();
  const columns = ["level", ...Object.keys(BESIDE)];
  const observed = (column: string, at: number, year = 2023): Observation => ({
    ...recordOf(base.observations, "stations"),
    id: `${column}${at}${year === 2023 ? "" : `-${year}`}`,
    metric: column,
    place: `place${at}`,
    printed: String(90 - at),
    quantity: { bound: "exact", value: 90 - at },
    period: { basis: "stated", timing: "during", start: String(year) },
  });
  const dataset: Dataset = {
    ...base,
    headlines: [],
    places: [
      ...base.places,
      ...rows.map(({ name }, at) => ({
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
      ...rows.flatMap(({ beside, earlier = false }, at) => [
        ...(earlier ? [observed("level", at, 2022)] : []),
        ...["level", ...beside].map((column) => observed(column, at)),
      ]),
    ],
    relations: rows.flatMap(({ beside }, at) => beside.map((kind) => BESIDE[kind](String(at)))),
  };
  const lookup = lookUp(dataset);
  const selected = lookup.figures.flatMap(({ metric, row }) =>
    columns.includes(metric.id) ? [row] : [],
  );
  return { lookup, rows: Uint32Array.from(selected) };
}

/** One of which all rows tell the same. */
function table(places: readonly string[], ...beside: readonly Beside[]) {
  return tableOf(places.map((name) => ({ name, beside })));
}

const cardIds = ({ lookup, rows }: ReturnType<typeof tableOf>) =>
  composeCards(lookup, rows).map((card) =>
    figuresOf(card).map(({ observation }) => observation.id),
  );

function cardsOf(...given: Parameters<typeof table>) {
  const { lookup, rows } = table(...given);
  return composeCards(lookup, rows);
}

const idsOf = (...given: Parameters<typeof table>) => cardIds(table(...given));

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

  it.each(["change", "rank", "target"] as const)(
    "keep every number in one table where some rows have none: %s",
    (beside) => {
      const made = tableOf([
        { name: "甲县", beside: [beside], earlier: true },
        { name: "乙县", beside: [], earlier: true },
        { name: "丙县", beside: [beside], earlier: true },
      ]);
      expect(cardIds(made)).toEqual([
        ["level0-2022", "level0", "level1-2022", "level1", "level2-2022", "level2"],
        [`${beside}0`],
        [`${beside}2`],
      ]);
      const [card] = composeCards(made.lookup, made.rows);
      const chart = card === undefined ? null : drawCard(card, "zh");
      const cells = chart?.form === "table" ? chart.rows.map((row) => row.cells) : [];
      expect(cells).toHaveLength(3);
      expect(cells.flat()).not.toContain(null);
    },
  );

  it("are told one by one, with how much of it is done, where each has a target", () => {
    expect(idsOf(["甲县", "乙县", "丙县"], "target")).toEqual([
      ["target0", "level0"],
      ["target1", "level1"],
      ["target2", "level2"],
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
