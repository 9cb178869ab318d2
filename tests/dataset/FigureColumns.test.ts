import { expect, test } from "vitest";
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

test.each(["metric", "place", "source"] as const)("a %s that is not there is named", (field) => {
  const dataset = fixture();
  item(dataset.observations, 0)[field] = "nowhere";
  expect(() => figureColumns(dataset)).toThrow(`${field}s has no record "nowhere"`);
});
