import { describe, expect, test } from "vitest";
import { draftDataset } from "../../src/opening/draft/draftDataset";
import { countyReport, villageBrief } from "./draftTexts";

function drafted(text: string) {
  const draft = draftDataset(text, { published: "2024-07-15" });
  if (!draft.ok) throw new Error(draft.reason);
  return draft;
}

describe.each([
  ["a report of a county", countyReport],
  ["a brief of a village", villageBrief],
] as const)("%s", (_, { text, figures, beyond }) => {
  const { dataset, leftOut } = drafted(text);
  const found = dataset.observations.map(({ paragraph, printed }) => `${paragraph} ${printed}`);

  test("every figure is found", () => {
    expect(figures.filter((figure) => !found.includes(figure))).toEqual([]);
  });

  test("what cannot be held is listed for a person to look at", () => {
    const unclear = leftOut.filter(({ reason }) => reason === "unclear" || reason === "no_unit");
    expect(unclear.map(({ paragraph, token }) => `${paragraph} ${token}`)).toEqual(beyond);
  });

  test("nothing is taken for a figure that is none", () => {
    expect(found.filter((token) => !figures.includes(token))).toEqual([]);
  });
});

describe("what a draft makes of a sentence", () => {
  const one = (sentence: string) => drafted(`${sentence}\n`).dataset;

  test("由…增至 is a pair of one metric", () => {
    const { observations, relations } = one("全市公园由2019年的12个增至2023年的35个，市民满意。");
    expect(relations).toMatchObject([{ kind: "before_after", before: "p1-1", after: "p1-2" }]);
    expect(observations.map(({ metric, period }) => [metric, period])).toMatchObject([
      ["p1-1", { basis: "stated", start: "2019" }],
      ["p1-1", { basis: "stated", start: "2023" }],
    ]);
  });

  test("占比 is a share only where its parts agree", () => {
    expect(one("全市学校8所，已联网6所，占比75%，成效明显。").relations).toMatchObject([
      { kind: "part_of_whole", part: "p1-2", whole: "p1-1", share: "p1-3" },
    ]);
    expect(one("全市学校8所，已联网6所，占比60%，成效明显。").relations).toEqual([]);
  });

  test("今年 is resolved by the day of publication", () => {
    expect(one("今年上半年，全市新增就业1.2万人，完成目标。").observations[0]?.period).toEqual({
      basis: "resolved",
      timing: "during",
      start: "2024-01",
      end: "2024-06",
      expression: "今年上半年",
    });
  });

  test("without a date and without one given nothing is guessed", () => {
    expect(draftDataset("全市新建公园12个，市民满意。")).toEqual({ ok: false, reason: "no_date" });
  });

  test("every proposal is marked as one", () => {
    const { observations, metrics, cautions } = one("全市新建公园12个，市民满意。");
    expect(observations.every(({ status }) => status === "provisional")).toBe(true);
    expect(metrics.every(({ name }) => name.zh.startsWith("【待核】"))).toBe(true);
    expect(cautions[0]?.figures).toEqual(["p1-1"]);
  });
});
