import { describe, expect, it } from "vitest";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { runChecks } from "../../src/analysis/runChecks";
import type { Dataset } from "../../src/dataset/Dataset";
import { during, fixture } from "../dataset/fixture";
import { put, recordOf } from "../dataset/item";
import { targetOf, withFigures } from "./changeAndTarget";

const check = (dataset: Dataset, id: string) => recordOf(runChecks(lookUp(dataset)), id);

/** The fixture with the rank of the year before. */
function rankedBefore(rest: Partial<Dataset["observations"][number]> = {}): Dataset {
  const dataset = fixture();
  const rank = recordOf(dataset.observations, "output-rank");
  dataset.observations.push({ ...rank, id: "output-rank-2022", period: during("2022"), ...rest });
  return dataset;
}

describe("runChecks", () => {
  it("lists what can be computed of every relation and every lone percentage, and nothing that nobody would compute", () => {
    expect(runChecks(lookUp(fixture())).map(({ id, verdict }) => [id, verdict])).toEqual([
      ["share.school-share", "agrees"],
      ["change.forms-cut", "cannot_check"],
      ["base.items-change", "cannot_check"],
      ["rank.output-first", "cannot_check"],
      ["streak.output-first", "cannot_check"],
      ["change.slips-cut", "cannot_check"],
    ]);
  });

  it("gives a reason exactly where it does not agree", () => {
    for (const { id, verdict, reason } of runChecks(lookUp(fixture()))) {
      expect(reason === null, id).toBe(verdict === "agrees");
    }
  });

  it("holds 75% against 6 of 8", () => {
    expect(check(fixture(), "share.school-share")).toEqual({
      id: "share.school-share",
      kind: "share",
      relation: "school-share",
      figures: ["schools-in", "schools-all", "schools-share"],
      stated: ["75%"],
      derived: [expect.objectContaining({ value: 75, formula: "6 ÷ 8" })],
      ranks: [],
      tolerance: "0.5",
      verdict: "agrees",
      reason: null,
    });
  });

  it("says that 76% differs from 6 of 8", () => {
    const dataset = fixture();
    const share = recordOf(dataset.observations, "schools-share");
    share.printed = "76%";
    share.quantity = { bound: "exact", value: 76 };
    expect(check(dataset, "share.school-share")).toMatchObject({
      stated: ["76%"],
      derived: [{ value: 75 }],
      verdict: "differs",
    });
  });

  it("cannot check a percentage whose part and whole nobody gives", () => {
    const dataset = fixture();
    dataset.relations = dataset.relations.filter(({ id }) => id !== "school-share");
    expect(check(dataset, "share.schools-share")).toMatchObject({
      stated: ["75%"],
      derived: [],
      verdict: "cannot_check",
      reason: { en: "The report gives neither the part nor the whole." },
    });
  });

  it("works out a change that the report does not state, and says so", () => {
    expect(check(fixture(), "change.forms-cut")).toMatchObject({
      stated: ["10项", "4项"],
      derived: [
        { value: -6, formula: "4 − 10" },
        { value: 0.4, formula: "4 ÷ 10" },
        { value: -60, formula: "(4 − 10) ÷ 10" },
      ],
      verdict: "cannot_check",
    });
  });

  it("gives the limits of an unstated total", () => {
    expect(check(fixture(), "base.items-change")).toMatchObject({
      stated: ["5项", "10%"],
      derived: [{ value: { low: 48, high: 52 } }],
      tolerance: "0.5",
      verdict: "cannot_check",
    });
  });

  it("says that an amount and a percentage contradict each other", () => {
    const dataset = fixture();
    recordOf(dataset.observations, "items-added").quantity = { bound: "exact", value: 1 };
    recordOf(dataset.observations, "items-growth").quantity = { bound: "exact", value: 40 };
    expect(check(dataset, "base.items-change").verdict).toBe("differs");
  });

  it("counts a streak where the dataset has the ranks of the years before", () => {
    const dataset = rankedBefore();
    expect(check(dataset, "streak.output-first")).toMatchObject({
      ranks: [1, 1],
      verdict: "agrees",
    });
    for (const years of [3, 300_000_000, 4_300_000_000]) {
      const streak = recordOf(dataset.observations, "output-streak");
      const saved = { ...streak };
      streak.quantity = { bound: "exact", value: years };
      expect(check(dataset, "streak.output-first").verdict).toBe("cannot_check");
      Object.assign(streak, saved);
    }
    recordOf(dataset.observations, "output-rank-2022").quantity = { bound: "exact", value: 2 };
    expect(check(dataset, "streak.output-first")).toMatchObject({
      ranks: [1, 2],
      verdict: "differs",
    });
  });

  it.each<[string, (dataset: Dataset) => void, id: string, verdict: string, reason: string | null]>(
    [
      [
        "a share that is not stated",
        ({ relations }) =>
          void Object.assign(recordOf(relations, "school-share"), { share: undefined }),
        "share.school-share",
        "cannot_check",
        "原文未给出占比，推算值无从核对。",
      ],
      ...(["schools-in", "schools-all", "schools-share"] as const).map(
        (figure): [string, (dataset: Dataset) => void, string, string, string] => [
          `a share with an open ${figure}`,
          ({ observations }) =>
            void (recordOf(observations, figure).quantity = { bound: "at_least", value: 6 }),
          "share.school-share",
          "cannot_check",
          "数据只给出上限或下限，无法推算。",
        ],
      ),
      [
        "a share that differs",
        put("observations", "schools-share", { quantity: { bound: "exact", value: 74 } }),
        "share.school-share",
        "differs",
        "所述占比与部分、整体之商不符。",
      ],
      [
        "two numbers without a change",
        () => undefined,
        "change.forms-cut",
        "cannot_check",
        "原文只述前后两数，未述增减，推算值无从核对。",
      ],
      [
        "an approximate before",
        () => undefined,
        "change.slips-cut",
        "cannot_check",
        "“上十份”是约数，上下限未知，无法推算。",
      ],
      [
        "an amount and its percentage",
        () => undefined,
        "base.items-change",
        "cannot_check",
        "原文未述总数。增量与增幅彼此相容，由四舍五入只能推得原有总数的范围。",
      ],
      [
        "an amount that is open",
        put("observations", "items-added", { quantity: { bound: "at_least", value: 5 } }),
        "base.items-change",
        "cannot_check",
        "数据只给出上限或下限，无法推算。",
      ],
      [
        "a rank",
        () => undefined,
        "rank.output-first",
        "cannot_check",
        "原文未列各市的其他数值，位次无从核对。",
      ],
      [
        "a streak without the ranks before",
        () => undefined,
        "streak.output-first",
        "cannot_check",
        "数据集中没有此前各期的位次，连续时长无从核对。",
      ],
      [
        "a streak of an undated rank",
        put("observations", "output-rank", { period: { basis: "not_stated" } }),
        "streak.output-first",
        "cannot_check",
        "数据集中没有此前各期的位次，连续时长无从核对。",
      ],
      [
        "a streak of one year",
        put("observations", "output-streak", { quantity: { bound: "exact", value: 1 } }),
        "streak.output-first",
        "agrees",
        null,
      ],
      [
        "a streak in months",
        ({ observations, units }) => {
          recordOf(observations, "output-streak").quantity = { bound: "exact", value: 1 };
          recordOf(units, "years").symbol = { zh: "个月", en: "months" };
        },
        "streak.output-first",
        "cannot_check",
        "数据集中没有此前各期的位次，连续时长无从核对。",
      ],
      [
        "a streak of a rank over years",
        ({ observations }) => {
          recordOf(observations, "output-streak").quantity = { bound: "exact", value: 1 };
          recordOf(observations, "output-rank").period = during("2022", "2023");
        },
        "streak.output-first",
        "cannot_check",
        "数据集中没有此前各期的位次，连续时长无从核对。",
      ],
    ],
  )("%s", (_, spoil, id, verdict, reason) => {
    const dataset = fixture();
    spoil(dataset);
    const found = check(dataset, id);
    expect([found.verdict, found.reason?.zh ?? null]).toEqual([verdict, reason]);
  });

  it("asks nothing of a percentage that is a change, or that a relation explains", () => {
    const dataset = fixture();
    dataset.relations = [];
    expect(runChecks(lookUp(dataset)).map(({ id }) => id)).toEqual(["share.schools-share"]);
  });

  it("counts a streak among the ranks of its own place", () => {
    expect(check(rankedBefore({ place: "hill-county" }), "streak.output-first").verdict).toBe(
      "cannot_check",
    );
  });

  it.each([
    [104, "differs"],
    [105, "agrees"],
    [106, "agrees"],
    [107, "differs"],
  ] as const)(
    "holds a stated completion of %d%% against 211 of 200, 105.5%%",
    (stated, verdict) => {
      const dataset = withFigures({
        target: { value: 200, unit: "stations" },
        attained: { value: 211, unit: "stations" },
        completion: { value: stated, unit: "percent" },
      });
      dataset.relations = [
        targetOf({ target: "target", attained: "attained", completion: "completion" }),
      ];
      expect(check(dataset, "target.goal").verdict).toBe(verdict);
    },
  );
});
