import { expect, test } from "vitest";
import { boundPointsText } from "../../src/analysis/boundPoints";
import { drawCard } from "../../src/analysis/drawCard";
import { cardOf, type Point, seriesOf } from "./seriesOf";

const told = (points: readonly Point[], language: "zh" | "en"): string =>
  boundPointsText(drawCard(cardOf(seriesOf(points)), language), language);

const over: Point = [
  "甲",
  "2022",
  90,
  { printed: "90多个", quantity: { bound: "at_least", value: 90 } },
];
const about = (year: string): Point => [
  "乙",
  year,
  70,
  { printed: "约70个", quantity: { bound: "about", value: 70 } },
];
const exact = (place: string, ...years: readonly string[]): Point[] =>
  years.map((year) => [place, year, 80]);

test("the numbers of a drawing over time that are not exact are told as the report prints them", () => {
  const points = [...exact("甲", "2021", "2023"), over, ...exact("乙", "2021", "2022")];
  const mixed = [...points, about("2023")];
  expect(told(mixed, "zh")).toBe("非确数：甲2022年90多个、乙2023年约70个");
  expect(told(points, "en")).toBe("Not exact: 甲-en 2022 more than 90 stations");
  expect(told(exact("甲", "2021", "2022", "2023"), "zh")).toBe("");
});

test("of very many the first are told and the rest counted", () => {
  const years = Array.from({ length: 11 }, (_, at) => String(2010 + at));
  const said = told(years.map(about), "zh");
  expect(said.split("、")).toHaveLength(8);
  expect(said).toMatch(/，另有 3 项$/u);
});

test("what is not drawn over time says it in its own labels", () => {
  const table: readonly Point[] = [["甲", "2021", 80], over, ...exact("乙", "2021", "2022")];
  expect(told(table, "zh")).toBe("");
});
