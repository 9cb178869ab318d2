import { describe, expect, test } from "vitest";
import { type Card, composeCards } from "../../src/analysis/composeCards";
import { drawCard } from "../../src/analysis/drawCard";
import type { Dataset, Observation, Relation } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { CardTable } from "../../src/page/cards/CardTable";
import { NumberStrip } from "../../src/page/cards/NumberStrip";
import { RelationWords } from "../../src/page/cards/RelationWords";
import { seriesOf, pointsOf } from "../analysis/seriesOf";
import { drawnAt } from "./pageAt";
import { town } from "./town";

/* What a card says of its figures, with its drawing and where there is none. */

/** The words of a drawing, a stroke between two elements. */
const words = (markup: string): string =>
  markup
    .split(/<[^>]*>/u)
    .filter((text) => text.trim() !== "")
    .join("/");

const finding = { zh: "某", en: "Some" };

/** A town of one relation, its figures otherwise as given. */
function related(
  relation: Relation,
  mended: Readonly<Record<string, Partial<Observation>>> = {},
): { readonly dataset: Dataset; readonly card: Card } {
  const base = town();
  const dataset: Dataset = {
    ...base,
    relations: [relation],
    observations: base.observations.map((one) => ({ ...one, ...mended[one.id] })),
  };
  const lookup = lookUp(dataset);
  const card = composeCards(
    lookup,
    Uint32Array.from(lookup.figures, ({ row }) => row),
  ).find(({ key }) => key === relation.id);
  if (card === undefined) throw new Error(`There is no card ${relation.id}`);
  return { dataset, card };
}

/** What is said beside the chart of a relation, or without one. */
function saidOf(
  relation: Relation,
  isDrawn: boolean,
  mended?: Readonly<Record<string, Partial<Observation>>>,
): string {
  const { dataset, card } = related(relation, mended);
  const chart = isDrawn ? drawCard(card, "zh") : null;
  return words(drawnAt("", <RelationWords card={card} chart={chart} />, { dataset }));
}

describe("what is said of a relation", () => {
  const change = { kind: "change", id: "r", finding, amount: "items-added" } as const;

  test.each([
    ["a rise", { direction: "rise" }, "+/5/项"],
    ["a fall", { direction: "fall" }, "−/5/项"],
    ["nothing that changed", { direction: "level" }, "5/项"],
    [
      "a number with its own sign",
      { printed: "-5项", direction: undefined, quantity: { bound: "exact", value: -5 } },
      "-5/项",
    ],
  ] as const)("%s has its sign once", (_, { ...mended }, said) => {
    expect(saidOf(change, false, { "items-added": mended })).toBe(said);
  });

  test("a change names what it is counted from, where the report says it", () => {
    expect(saidOf({ ...change, against: { of: "last_year" } }, false)).toBe("+/5/项/比上年增加5项");
    expect(saidOf({ kind: "change", id: "r", finding, percent: "items-growth" }, false)).toBe(
      "+/10/%",
    );
  });

  test("a change of a level leads with the level", () => {
    expect(saidOf({ ...change, level: "level" }, false)).toBe("12/个/增加5项");
  });

  const target = { kind: "target", id: "r", finding, target: "goal" } as const;

  test("a target is met, missed, or left open, and leads with what was reached", () => {
    const reached = { ...target, attained: "reached", completion: "completion" };
    expect(saidOf(reached, false)).toBe("21/亿元/目标20亿元（2023年），完成105%、已达到目标");
    const less = { quantity: { bound: "exact", value: 1_900_000_000 }, printed: "19亿元" } as const;
    expect(saidOf({ ...target, attained: "reached" }, false, { reached: less })).toBe(
      "19/亿元/目标20亿元（2023年）、未达到目标",
    );
    const about = {
      quantity: { bound: "about", value: 1_900_000_000 },
      printed: "约19亿元",
    } as const;
    expect(saidOf({ ...target, attained: "reached" }, false, { reached: about })).toBe(
      "约/19/亿元/目标20亿元（2023年）",
    );
    expect(saidOf(target, false)).toBe("20/亿元/目标20亿元（2023年）");
  });

  const share = {
    kind: "part_of_whole",
    id: "r",
    finding,
    part: "schools-in",
    whole: "schools-all",
  } as const;

  test("a share that the report states stands beside its cells; a part of no stated share has them alone", () => {
    expect(saidOf({ ...share, share: "schools-share" }, true)).toBe("6所 / 8所 · 原文 75%");
    expect(saidOf(share, true)).toBe("");
    expect(saidOf(share, false)).toBe("6/所/ / 8所");
    expect(saidOf({ ...share, share: "schools-share" }, false)).toBe("6所 / 8所 · 原文 75%");
  });

  test("a share that is drawn itself is not said again", () => {
    const about = { quantity: { bound: "about", value: 8 }, printed: "约8所" } as const;
    const stated = { ...share, share: "schools-share" };
    expect(saidOf(stated, true, { "schools-all": about })).toBe("");
    expect(saidOf(stated, false, { "schools-all": about })).toBe("6所 / 约8所 · 原文 75%");
  });

  const compared = (...members: [string, string, ...string[]]) =>
    ({ kind: "comparison", id: "r", finding, members }) as const;

  test("numbers that are compared stand side by side where nothing draws them, with what they are out of", () => {
    expect(saidOf(compared("schools-all", "schools-in"), false)).toBe(
      "8/所/指标schools-all/6/所/指标schools-in",
    );
    const two = { ...compared("schools-all", "schools-in"), outOf: "stations" };
    expect(saidOf(two, false)).toBe(
      "8/所/指标schools-all/6/所/指标schools-in/全部 30多个中仅给出以上各项",
    );
    const drawn = compared("schools-all", "schools-in", "level");
    expect(saidOf(drawn, true)).toBe("");
    expect(saidOf({ ...drawn, outOf: "stations" }, true)).toBe("全部 30多个中仅给出以上各项");
  });

  test("before and after stand in their order where nothing draws them", () => {
    const cut: Relation = {
      kind: "before_after",
      id: "r",
      finding,
      before: "forms-before",
      after: "forms-after",
      comparability: { sameScope: "yes" },
    };
    expect(saidOf(cut, false)).toBe("10/项/ → /4/项");
    expect(saidOf(cut, true)).toBe("");
  });
});

describe("the table of a card", () => {
  /** Heads, then rows. */
  function tableOf(dataset: Dataset, key: string): string[] {
    const lookup = lookUp(dataset);
    const card = composeCards(
      lookup,
      Uint32Array.from(lookup.figures, ({ row }) => row),
    ).find((one) => one.key === key);
    if (card === undefined) throw new Error(`There is no card ${key}`);
    const chart = drawCard(card, "zh");
    const markup = drawnAt("", <CardTable title="某" card={card} chart={chart} />, { dataset });
    return markup
      .split("<tr")
      .slice(1)
      .map((row) => words(row.slice(row.indexOf(">") + 1)));
  }

  const compared = (members: readonly [string, string, ...string[]]): Dataset => ({
    ...town(),
    relations: [{ kind: "comparison", id: "r", finding, members: [...members] }],
  });

  test("names the place of one metric in several places, and the metric too where it is not one", () => {
    expect(tableOf(compared(["visits-hill-county-2022", "visits-lake-county-2022"]), "r")).toEqual([
      "地区/数值/时期/来源/段落",
      "山县/30人/2022年/统计表《河城统计表》（河城统计局，2024年2月1日）/详情",
      "湖县/9人/2022年/统计表《河城统计表》（河城统计局，2024年2月1日）/详情",
    ]);
    expect(tableOf(compared(["forms-after", "visits-lake-county-2022"]), "r").slice(0, 2)).toEqual([
      "指标/数值/时期/来源/段落",
      "指标forms · 山县/4项/截至2024年6月/《河城日报》2024年7月15日/第2段",
    ]);
    expect(tableOf(compared(["schools-all", "schools-in"]), "r").slice(0, 2)).toEqual([
      "指标/数值/时期/来源/段落",
      "指标schools-all/8所/时间未注明/《河城日报》2024年7月15日/第2段",
    ]);
  });

  test("names no report where there is one", () => {
    const { dataset } = seriesOf(pointsOf("甲 2022 5", "乙 2022 6", "丙 2022 7"));
    expect(tableOf(dataset, "series-water")).toEqual([
      "地区/数值/时期/段落",
      "甲/5个/2022年/第4段",
      "乙/6个/2022年/第4段",
      "丙/7个/2022年/第4段",
    ]);
  });
});

describe("a strip of numbers", () => {
  const strip = (dataset: Dataset, keys: readonly string[], failed = false): string => {
    const lookup = lookUp(dataset);
    const cards = composeCards(
      lookup,
      Uint32Array.from(lookup.figures, ({ row }) => row),
    ).filter(({ key }) => keys.includes(key));
    return drawnAt("", <NumberStrip cards={cards} failed={failed} />, { dataset });
  };

  test("tells what each number is, who said it, where and when it holds", () => {
    const alone = { ...town(), relations: [] };
    expect(words(strip(alone, ["centre", "items-added"]))).toMatchInlineSnapshot(
      `"其他数据/1/个/中心/出自: 河城统计局/河城 · 时间未注明 · 统计表《河城统计表》（河城统计局，2024年2月1日） /详情/+/5/项/指标items-added/河城 · 时间未注明 · 《河城日报》2024年7月15日 /第2段"`,
    );
    expect(words(strip(town(), ["stations"]))).toMatchInlineSnapshot(
      `"其他数据/注/30/多个/指标stations/至少/河城 · 时间未注明 · 《河城日报》2024年7月15日 /第4段"`,
    );
  });

  test("tells a relation by its finding, a rank by what is ranked", () => {
    expect(words(strip(town(), ["output-first", "items-change"]))).toMatchInlineSnapshot(
      `"其他数据/20.5/亿元/各市第一、连续2年/指标output/河城 · 2023年 · 《河城日报》2024年7月15日 /第3段/+/5/项/+/10/%/事项增加/河城 · 时间未注明 · 《河城日报》2024年7月15日 /第2段/推算/原有总数 48至52项/推算/现有总数 53至57项"`,
    );
  });

  test("of a card that failed lists its figures one by one under its own head", () => {
    const failed = strip(town(), ["output-first"], true);
    expect(words(failed)).toMatchInlineSnapshot(
      `"其他数据/这张图没有画出来，数据见表格。/20.5/亿元/指标output/河城 · 2023年 · 《河城日报》2024年7月15日 /第3段/第一/指标output-rank/河城 · 2023年 · 《河城日报》2024年7月15日 /第3段/连续/2/年/指标output-streak/河城 · 时间未注明 · 《河城日报》2024年7月15日 /第3段"`,
    );
    expect([/<h3 class="([^"]*)"/u.exec(failed)?.[1], strip(town(), ["stations"])]).toEqual([
      "",
      expect.stringContaining('<h3 class="visually-hidden"'),
    ]);
  });

  test("of one place and one report names neither", () => {
    const { dataset } = seriesOf([["甲", "2022", 5]]);
    expect(words(strip(dataset, ["f0"]))).toMatchInlineSnapshot(
      `"其他数据/5/个/用水量/2022年 /第4段"`,
    );
  });
});
