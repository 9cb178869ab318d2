import { expect, test } from "vitest";
import type { Period } from "../../src/dataset/Dataset";
import { figureColumns } from "../../src/dataset/FigureColumns";
import { fixture } from "./fixture";
import { item } from "./item";

/** A dataset with so many metrics, the last of which has a figure. */
function withMetrics(count: number): ReturnType<typeof fixture> {
  const dataset = fixture();
  const metric = item(dataset.metrics, 0);
  const metrics = Array.from({ length: count }, (_, at) => ({ ...metric, id: `metric-${at}` }));
  const observations = [0, count - 1].map((at) => ({
    ...item(dataset.observations, 0),
    id: `figure-${at}`,
    metric: `metric-${at}`,
  }));
  return { ...dataset, metrics, observations };
}

test.each([
  [256, 1],
  [257, 2],
  [65_536, 2],
  [65_537, 4],
])("a code of one of %d metrics stands in %d bytes and leads to its own", (count, bytes) => {
  const { metric } = figureColumns(withMetrics(count));
  expect(metric.BYTES_PER_ELEMENT).toBe(bytes);
  expect([...metric]).toEqual([0, count - 1]);
});

test("equal periods and speakers have one code, others their own", () => {
  const dataset = fixture();
  const { period, periods, attribution, attributions } = figureColumns(dataset);
  for (const [row, observation] of dataset.observations.entries()) {
    expect(periods[period[row] ?? -1]).toEqual(observation.period);
    expect(attributions[attribution[row] ?? -1]).toEqual(observation.attribution);
  }
  const texts = (items: readonly unknown[]) => items.map((one) => JSON.stringify(one));
  expect(new Set(texts(periods)).size).toBe(periods.length);
  expect(new Set(texts(attributions)).size).toBe(attributions.length);
});

const day = { basis: "stated", timing: "as_of", start: "2024-06-30" } as const;

test.each<[string, Period, Period]>([
  ["basis", day, { ...day, basis: "resolved" }],
  ["timing", day, { ...day, timing: "during" }],
  ["start", day, { ...day, start: "2024-06-29" }],
  ["end", { ...day, timing: "during" }, { ...day, timing: "during", end: "2024-07-01" }],
  [
    "end, of two that have one",
    { ...day, timing: "during", end: "2024-07-01" },
    { ...day, timing: "during", end: "2024-07-02" },
  ],
  ["expression", day, { ...day, expression: "6月末" }],
  [
    "expression, of none that is dated",
    { basis: "not_stated" },
    { basis: "not_stated", expression: "近年来" },
  ],
  [
    "basis, both worded alike",
    { basis: "not_stated", expression: "as_of 2024-06-30/ " },
    { ...day, expression: "" },
  ],
])("periods that differ in their %s have each a code of their own", (_, one, other) => {
  const dataset = fixture();
  for (const [row, observation] of dataset.observations.entries())
    observation.period = row % 2 === 0 ? one : other;
  const { period, periods } = figureColumns(dataset);
  expect(periods).toEqual([one, other]);
  expect(Array.from(period.subarray(0, 4))).toEqual([0, 1, 0, 1]);
});

test("speakers that differ in one language have each a code of their own", () => {
  const dataset = fixture();
  const who = { zh: "网格员甲", en: "a grid worker" };
  const others = [who, { ...who, en: "a teacher" }, { ...who, zh: "教师" }];
  for (const [row, observation] of dataset.observations.entries())
    observation.attribution = { by: "person", who: others[row % 3] ?? who };
  expect(figureColumns(dataset).attributions).toEqual(
    others.map((one) => ({ by: "person", who: one })),
  );
});

test.each(["metric", "place", "source"] as const)("a %s that is not there is named", (field) => {
  const dataset = fixture();
  item(dataset.observations, 0)[field] = "nowhere";
  expect(() => figureColumns(dataset)).toThrow(`${field}s has no record "nowhere"`);
});
