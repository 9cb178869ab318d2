import { describe, expect, test } from "vitest";
import { AroundCells } from "../../../../src/opening/plain/body/AroundCells";
import { findFrame } from "../../../../src/opening/plain/headings/findFrame";
import type { ValueColumn } from "../../../../src/opening/plain/headings/ValueColumn";

const none: ReadonlySet<string> = new Set();

/** What holds for the cells of a table under a title, on a sheet. */
function around(title: string, sheet?: string): AroundCells {
  const frame = findFrame(
    [title, "地区|数值", "甲县|1"].map((line, at) => ({ number: at + 1, cells: line.split("|") })),
  );
  if (frame === null) throw new Error("The table has no frame");
  return new AroundCells(frame, sheet === undefined ? {} : { sheet }, none);
}

const LEVEL = { kind: "level", isAttained: false } as const;
const SHARE = { kind: "share" } as const;

const columnOf = (aspect: ValueColumn["aspect"]): ValueColumn => ({
  index: 1,
  heading: "数值",
  metric: "产值",
  aspect,
  aspectWords: "",
  coverage: null,
  place: null,
  period: null,
  periodBefore: null,
  part: null,
  stage: null,
  unit: "亿元",
  isIndex: false,
  marks: [],
});

describe("a row of its own between the values", () => {
  test("says when what is below it was, in its words, unless the next row says so itself", () => {
    const said = around("投资情况");
    expect(said.take(["2023年", "1-6月"], false, false)).toBe(true);
    expect(said.around.period).toEqual({
      words: "2023年 1-6月",
      period: { start: "2023-01", end: "2023-06", timing: "during" },
    });
    expect(said.take(["2024年"], false, true)).toBe(false);
    expect(said.around.period?.words).toBe("2023年 1-6月");
  });

  test("says where what is below it is: one place, where no column has places", () => {
    const said = around("投资情况");
    expect(said.take(["石桥镇"], true, false)).toBe(false);
    expect(said.take(["石桥", "青山镇"], false, false)).toBe(false);
    expect(said.around.place).toBeNull();
    expect(said.take(["石桥镇"], false, false)).toBe(true);
    expect(said.around.place).toBe("石桥镇");
  });

  test("states the unit of what is below it, and names its metric where nothing else does", () => {
    const said = around("投资情况");
    expect(said.take(["二、农业（万吨）"], false, false)).toBe(false);
    expect([said.unit, said.metric]).toEqual(["万吨", null]);
    said.areMetrics = true;
    expect(said.metric).toBe("农业");
    said.take(["三、其他"], false, false);
    expect([said.unit, said.metric]).toEqual([null, "其他"]);
    said.take(["四、教育（所）", "卫生（个）"], false, false);
    expect([said.unit, said.metric]).toEqual([null, null]);
  });

  test("says what is told of the metrics below it, of those that are told of by nothing else", () => {
    const said = around("投资情况");
    expect(said.columnIn(columnOf(LEVEL))).toEqual(columnOf(LEVEL));
    expect(said.take(["比上年增长（%）"], false, false)).toBe(true);
    expect(said.columnIn(columnOf(LEVEL))).toMatchObject({
      aspect: { kind: "change", base: "same_period_last_year" },
      unit: "%",
      metric: "产值",
    });
    expect(said.columnIn(columnOf(SHARE))).toEqual(columnOf(SHARE));
    expect(said.take(["比上年增长"], false, false)).toBe(true);
    expect(said.columnIn(columnOf(LEVEL)).unit).toBeNull();
    expect(said.take(["年度目标"], false, false)).toBe(true);
    expect(said.columnIn(columnOf(LEVEL))).toMatchObject({
      aspect: { kind: "target" },
      unit: "亿元",
    });
    expect(said.take(["上年=100"], false, false)).toBe(true);
    expect([said.indexBase, said.columnIn(columnOf(LEVEL))]).toEqual(["上年=100", columnOf(LEVEL)]);
    expect(said.take(["其他"], false, false)).toBe(false);
    expect(said.indexBase).toBeNull();
  });
});

describe("a title and a sheet", () => {
  test("say when and where all values are, the title before the sheet", () => {
    expect(around("河州市2023年投资情况", "2022年").around).toEqual({
      period: {
        words: "2023年",
        period: { start: "2023", timing: "during" },
        rest: "河州市投资情况",
      },
      place: "河州市",
      head: null,
    });
    expect(around("投资情况", "2022年").around.period?.words).toBe("2022年");
    expect(around("投资情况", "石桥镇").around).toEqual({
      period: null,
      place: "石桥镇",
      head: null,
    });
    expect(around("投资情况").around).toEqual({ period: null, place: null, head: null });
  });

  test("of a part of a year the brackets tell, where the title names a whole one", () => {
    const period = (title: string): unknown => around(title).around.period?.period;
    expect(period("2024年收支（1-5月）")).toEqual({
      start: "2024-01",
      end: "2024-05",
      timing: "during",
    });
    expect(period("2024年3月收支（1-5月）")).toEqual({ start: "2024-03", timing: "during" });
    expect(period("2023-2024年收支（1-5月）")).toEqual({
      start: "2023",
      end: "2024",
      timing: "during",
    });
    expect(period("2024年收支（1-13月）")).toEqual({ start: "2024", timing: "during" });
  });

  test("leave the year open where they span several", () => {
    expect(["2023年收支", "2023-2024年收支", "收支"].map((title) => around(title).year)).toEqual([
      "2023",
      null,
      null,
    ]);
  });
});
