import { expect, it } from "vitest";
import { isShare } from "../../src/dataset/isShare";
import { fixture } from "./fixture";
import { recordOf } from "./item";
import { cases } from "../support/cases";

const { metrics, units, observations } = fixture();
const observation = recordOf(observations, "schools-share");
const metric = recordOf(metrics, observation.metric);
const unit = recordOf(units, metric.unit);

function named(zh: string, en: string): boolean {
  return isShare({ ...metric, name: { zh, en } }, unit, observation);
}

it("takes no number in another unit, of another kind or of a change for a share", () => {
  const share = { zh: "占比", en: "Share" };
  const plain = { ...metric, name: share, definition: share };
  expect(isShare(plain, unit, observation)).toBe(true);
  expect(isShare(plain, { ...unit, dimension: "count" }, observation)).toBe(false);
  const points = { ...unit, symbol: { zh: "个百分点", en: "percentage points" } };
  expect(isShare(plain, points, observation)).toBe(false);
  expect(isShare({ ...plain, kind: "stock" }, unit, observation)).toBe(false);
  for (const direction of ["rise", "fall", "level"] as const)
    expect(isShare(plain, unit, { ...observation, direction }), direction).toBe(false);
  expect(isShare(plain, unit, { ...observation, direction: "reached" })).toBe(true);
});

it.each(["覆盖率", "占比", "办结率", "参保率"])(
  "takes %s for a share, which ends at 100",
  (name) => {
    expect(named(name, "Rate")).toBe(true);
  },
);

it.each(
  cases(
    "投资完成率 => Rate",
    "产销率 => Rate",
    "粮食自给率 => Rate",
    "学前毛入学率 => Rate",
    "存贷比 => Rate",
    "人口抚养比 => Rate",
    "税收收入增幅 => Rate",
    "率 => Degree of completion",
  ),
)("takes %s (%s) for none: it may go beyond 100", (zh, en) => {
  expect(named(zh, en)).toBe(false);
});

it.each(
  cases(
    "每年的降幅 | Share => false",
    "占比 | Its decline over the year => false",
    "占比 | Share => true",
  ),
)("hears of change in a definition in either language: %s, %s", (zh, en, wanted) => {
  const defined = { ...metric, name: { zh: "率", en: "Rate" }, definition: { zh, en } };
  expect(String(isShare(defined, unit, observation))).toBe(wanted);
});
