import { expect, test } from "vitest";
import { changesBetween } from "../../src/analysis/compare/betweenFigures";
import { choosePeriods } from "../../src/analysis/compare/comparePeriods";
import { changeText } from "../../src/columns/comparison";
import { directions } from "../../src/dataset/codeLists";
import type { Observation } from "../../src/dataset/Dataset";
import { oneOf, reads } from "../support/cases";
import { pointsOf, seriesOf } from "./seriesOf";

/** What is worked out between two figures, each as `fall 3`, or `- 3` for one without a direction. */
function between(before: string, after: string, rest: Partial<Observation> = {}): string {
  const figures = seriesOf(
    [before, after].map((cell, at) => {
      const [direction = "", value] = cell.split(" ");
      const told = direction === "-" ? {} : { direction: oneOf(directions, direction) };
      return ["甲", String(2023 + at), Number(value), { ...told, ...(at === 0 ? rest : {}) }];
    }),
    { kind: "stock" },
  ).figures;
  const [one, other] = figures;
  if (one === undefined || other === undefined) throw new Error("no figures");
  return changeText(changesBetween(one, other), other, "zh");
}

reads(
  "from %s to %s",
  (before, after) => between(before, after),
  "- 3 | - 2 => −1个，−33.33%",
  "fall 3 | rise 2 => +5个",
  "rise 2 | fall 3 => −5个",
  "fall 3 | fall 2 => +1个",
  "fall 2 | fall 2 => 0个",
);

test("a fall whose size is a range is no number below zero", () => {
  expect(between("fall 3", "rise 2", { quantity: { bound: "range", low: 1, high: 3 } })).toBe(
    "−1至+1个，约−34%至+100%",
  );
});

reads(
  "the two periods that are held against each other of %s",
  (lines) => {
    const chosen = choosePeriods(seriesOf(pointsOf(...lines.split(", "))).figures);
    return chosen === null ? null : [chosen.before, chosen.after];
  },
  "甲 2021 1, 甲 2022 2, 甲 2023 3 => 2022 | 2023",
  "甲 2023 1, 甲 2022 2, 甲 2021 3 => 2022 | 2023",
  "甲 2021 1, 乙 2021 1, 甲 2022 2, 甲 2023 3, 乙 2023 3 => 2021 | 2023",
  "甲 2021 1, 乙 2021 1, 甲 2022 2, 乙 2022 2, 乙 2023 3 => 2021 | 2022",
  // The same part of two years before the month right before.
  "甲 2022-03 1, 甲 2023-02 2, 甲 2023-03 3 => 2022-03 | 2023-03",
  "甲 2022-04 1, 甲 2023-02 2, 甲 2023-03 3 => 2023-02 | 2023-03",
  "甲 2022 1, 乙 2023 2 => -",
  "甲 2022 1 => -",
);
