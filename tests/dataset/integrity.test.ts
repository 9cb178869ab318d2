import { describe, expect, it } from "vitest";
import { formatFaults } from "../../src/dataset/Fault";
import { findFaults } from "../../src/dataset/integrity";
import { during, fixture, readPrinted } from "./fixture";
import { recordOf } from "./item";
import { integrityFaults } from "./singleFaults";
import { gapsIn } from "./someFault";

describe("findFaults", () => {
  it("finds nothing in a right dataset", () => {
    expect(findFaults(fixture(), readPrinted)).toEqual([]);
  });

  it.each(integrityFaults)("$rule: $why", ({ spoil, why: _why, ...expected }) => {
    const dataset = fixture();
    spoil(dataset);
    const faults = findFaults(dataset, readPrinted);
    expect(
      faults.map(({ record, field, rule, found }) => ({ record, field, rule, found })),
    ).toEqual([expected]);
  });

  it("finds the places of a ring, and none that only lead into it", () => {
    const dataset = fixture();
    const place = dataset.places[1];
    if (place === undefined) throw new Error("no place");
    const within = { a: "b", b: "c", c: "b", d: "a", e: "e", f: "river-city" };
    for (const [id, outer] of Object.entries(within))
      dataset.places.push({ ...place, id, within: outer });
    const ring = findFaults(dataset, readPrinted).filter(({ rule }) => rule === "place_cycle");
    expect(ring.map(({ record, found }) => [record, found])).toEqual([
      ["b", "c"],
      ["c", "b"],
      ["e", "e"],
    ]);
  });

  it("says each fault in both languages with what to expect and what to do", () => {
    for (const { spoil } of integrityFaults) {
      const dataset = fixture();
      spoil(dataset);
      expect(findFaults(dataset, readPrinted).flatMap(gapsIn)).toEqual([]);
    }
  });

  it("keeps a share within 0 and 100", () => {
    const dataset = fixture();
    recordOf(dataset.metrics, "items-growth").kind = "stock";
    const share = recordOf(dataset.observations, "schools-share");
    share.printed = "175%";
    share.quantity = { bound: "exact", value: 175 };
    expect(findFaults(dataset, readPrinted).map(({ rule }) => rule)).toEqual([
      "percent_out_of_range",
      "share_mismatch",
    ]);
  });

  it.each([
    [0, 0, []],
    [8, 100, []],
    [8, 101, ["percent_out_of_range", "share_mismatch"]],
    [0, -1, ["percent_out_of_range", "printed_unreadable", "share_mismatch"]],
  ])("takes %d of 8 for %d%%, faults: %j", (part, percent, rules) => {
    const dataset = fixture();
    const [some, share] = ["schools-in", "schools-share"].map((id) =>
      recordOf(dataset.observations, id),
    );
    Object.assign(some ?? {}, { printed: `${part}所`, quantity: { bound: "exact", value: part } });
    Object.assign(share ?? {}, {
      printed: `${percent}%`,
      quantity: { bound: "exact", value: percent },
    });
    expect(findFaults(dataset, readPrinted).map(({ rule }) => rule)).toEqual(rules);
  });

  it("takes no range whose ends are one number", () => {
    const dataset = fixture();
    const slips = recordOf(dataset.observations, "slips-after");
    slips.quantity = { bound: "range", low: 2, high: 2 };
    expect(findFaults(dataset, readPrinted).map(({ rule }) => rule)).toContain("range_order");
  });

  it("lets a growth rate pass 100%", () => {
    const dataset = fixture();
    const growth = recordOf(dataset.observations, "items-growth");
    growth.printed = "250%";
    growth.quantity = { bound: "exact", value: 250 };
    expect(findFaults(dataset, readPrinted)).toEqual([]);
  });

  it("lets a plan reach beyond the report", () => {
    const dataset = fixture();
    recordOf(dataset.observations, "stations").period = during("2024", "2027");
    expect(findFaults(dataset, readPrinted)).toEqual([]);
  });

  it("lets a target fall due after the report, and no other number that is so dated", () => {
    const dataset = fixture();
    recordOf(dataset.observations, "stations").period = {
      basis: "resolved",
      timing: "as_of",
      start: "2025",
      expression: "明年",
    };
    expect(findFaults(dataset, readPrinted).map(({ rule }) => rule)).toEqual([
      "period_after_publication",
    ]);
    dataset.relations.push({
      kind: "target",
      id: "stations-target",
      finding: { zh: "目标", en: "Target" },
      target: "stations",
    });
    expect(findFaults(dataset, readPrinted)).toEqual([]);
  });

  it("knows a growth rate by its direction, whatever its metric is called", () => {
    const dataset = fixture();
    dataset.relations = dataset.relations.filter(({ id }) => id !== "items-change");
    const metric = recordOf(dataset.metrics, "items-growth");
    metric.id = "pace";
    metric.name = { zh: "步子", en: "Pace" };
    metric.definition = { zh: "快慢。", en: "How fast." };
    const pace = recordOf(dataset.observations, "items-growth");
    pace.metric = "pace";
    pace.printed = "250%";
    pace.quantity = { bound: "exact", value: 250 };
    expect(findFaults(dataset, readPrinted)).toEqual([]);
    delete pace.direction;
    expect(findFaults(dataset, readPrinted).map(({ rule }) => rule)).toEqual([
      "percent_out_of_range",
    ]);
  });

  it("finds a rank that is none", () => {
    const dataset = fixture();
    const rank = recordOf(dataset.observations, "output-rank");
    rank.printed = "0位";
    rank.quantity = { bound: "exact", value: 0 };
    expect(findFaults(dataset, readPrinted)).toMatchObject([
      { record: "output-first", field: "rank", rule: "rank_value", found: "exact 0" },
    ]);
  });

  it("finds a range whose ends are swapped, whatever the token says", () => {
    const dataset = fixture();
    recordOf(dataset.observations, "slips-after").quantity = { bound: "range", low: 2, high: 1 };
    expect(findFaults(dataset, readPrinted)).toMatchObject([
      { record: "slips-after", field: "quantity", rule: "range_order", found: "2–1" },
      { record: "slips-after", field: "quantity", rule: "printed_value", found: "2–1" },
    ]);
  });

  it("holds a stated percentage to half of its last digit, both ends included", () => {
    const dataset = fixture();
    const [whole, part, share] = ["schools-all", "schools-in", "schools-share"].map((id) =>
      recordOf(dataset.observations, id),
    );
    if (whole === undefined || part === undefined || share === undefined) throw new Error();
    // 1 ÷ 8 = 12.5%: 12 and 13 are both within half of a percent, 14 is not.
    part.printed = "1所";
    part.quantity = { bound: "exact", value: 1 };
    const stated = (percent: number) => {
      share.printed = `${percent}%`;
      share.quantity = { bound: "exact", value: percent };
      return findFaults(dataset, readPrinted).map(({ rule }) => rule);
    };
    expect(stated(12)).toEqual([]);
    expect(stated(13)).toEqual([]);
    expect(stated(14)).toEqual(["share_mismatch"]);
  });
});

describe("formatFaults", () => {
  const broken = () => {
    const dataset = fixture();
    recordOf(dataset.observations, "output").quantity = { bound: "exact", value: 205_000_000 };
    return findFaults(dataset, readPrinted);
  };

  it("says nothing of nothing", () => {
    expect(formatFaults([], "zh")).toBe("");
  });

  it("names record, field, rule, found, expected and remedy in Chinese", () => {
    expect(formatFaults(broken(), "zh")).toBe(
      [
        "发现 1 处错误。",
        "",
        "1. output › quantity.value [printed_value]",
        "   现为：205000000",
        "   应为：2050000000：printed（原文写法）“20.5亿元”读作此值",
        "   处理：对照原文：原文确是“20.5亿元”的，此处改为 2050000000；不是的，改正 printed。",
        "",
      ].join("\n"),
    );
  });

  it("says the same in English", () => {
    expect(formatFaults(broken(), "en")).toBe(
      [
        "1 problem found.",
        "",
        "1. output › quantity.value [printed_value]",
        "   found: 205000000",
        "   expected: 2050000000, the value of “20.5亿元” in the field “printed”",
        "   remedy: Check the report: if it says “20.5亿元”, write 2050000000 here; if not, correct the field “printed”.",
        "",
      ].join("\n"),
    );
  });
});
