import { describe, expect, it } from "vitest";
import { axisKey, timeAxis } from "../../src/analysis/timeAxis";
import type { Period } from "../../src/dataset/Dataset";

const during = (start: string, end?: string): Period => ({
  basis: "stated",
  timing: "during",
  start,
  ...(end === undefined ? {} : { end }),
});
const asOf = (start: string): Period => ({ basis: "resolved", timing: "as_of", start });
const ticks = (...periods: readonly Period[]) => timeAxis(periods, "zh").map(({ tick }) => tick);

describe("an axis of time", () => {
  it("stands in order of time, each period once, without what has no date", () => {
    expect(ticks(during("2024"), { basis: "not_stated" }, during("2023"), during("2024"))).toEqual([
      "2023年",
      "2024年",
    ]);
  });

  it("joins what is the same moment, whatever it is called", () => {
    expect(axisKey(asOf("2023"))).toBe(axisKey(asOf("2023-12")));
    expect(axisKey(asOf("2023-06"))).not.toBe(axisKey(asOf("2023-12")));
    expect(axisKey(during("2023"))).not.toBe(axisKey(during("2023-12")));
    expect(axisKey(during("2021", "2023"))).not.toBe(axisKey(during("2023")));
  });

  it("keeps the place of a year that nothing is of, so that the gap is seen", () => {
    expect(ticks(during("2019"), during("2022"))).toEqual(["2019年", "2020年", "2021年", "2022年"]);
    expect(timeAxis([asOf("2021-06"), asOf("2023-06")], "en")[1]).toEqual({
      key: axisKey(asOf("2022-06")),
      label: "as of June 2022",
      tick: "2022",
    });
  });

  it("fills up no axis of months or spans, and none that would hold little but gaps", () => {
    expect(ticks(asOf("2024-02"), asOf("2024-06"))).toEqual(["2024年2月", "2024年6月"]);
    expect(ticks(during("2016", "2018"), during("2019", "2023"))).toHaveLength(2);
    expect(ticks(during("1900"), during("2020"))).toHaveLength(2);
  });
});
