import { describe, expect, it } from "vitest";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { runChecks } from "../../src/analysis/runChecks";
import type { Dataset } from "../../src/dataset/Dataset";
import { fixture } from "../dataset/fixture";
import { recordOf } from "../dataset/item";

const check = (dataset: Dataset, id: string) => recordOf(runChecks(lookUp(dataset)), id);

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
    const dataset = fixture();
    const rank = recordOf(dataset.observations, "output-rank");
    const year = { basis: "stated", timing: "during", start: "2022" } as const;
    dataset.observations.push({ ...rank, id: "output-rank-2022", period: year });
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
});
