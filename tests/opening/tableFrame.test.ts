import { describe, expect, test } from "vitest";
import type { RawRow } from "../../src/opening/csv/parseCsv";
import type { FileTable } from "../../src/opening/FileTable";
import { findFrame, isNumber } from "../../src/opening/plain/headings/findFrame";
import { linkFigures, type LinkedFigure } from "../../src/opening/plain/body/linkFigures";
import { MetricNames } from "../../src/opening/plain/words/MetricNames";
import { splitTables } from "../../src/opening/plain/splitTables";
import { spreadMerged } from "../../src/opening/plain/spreadMerged";

/** Rows of a table; cells are parted by bars. */
const rowsOf = (...lines: readonly string[]): RawRow[] =>
  lines.map((line, index) => ({ number: index + 1, cells: line.split("|") }));

const VALUES = ["甲县|12|3.5", "乙县|14|3.6"];
const frameOf = (...lines: readonly string[]) => findFrame(rowsOf(...lines));
const cells = (rows: readonly RawRow[] | undefined): readonly string[] | undefined =>
  rows?.map((row) => row.cells.join("|"));

describe("what stands around a table", () => {
  test("its title, without its number and unit", () => {
    const frame = frameOf("表2-1 各县人口（万人）", "地区|2022年|2023年", ...VALUES);
    expect(frame).toMatchObject({ title: "各县人口", units: ["万人"], lines: [] });
    expect(cells(frame?.headings)).toEqual(["地区|2022年|2023年"]);
    expect(cells(frame?.body)).toEqual(VALUES);
    expect(frameOf("各县人口【单位：万人】", "地区|2022年|2023年", ...VALUES)).toMatchObject({
      title: "各县人口",
      units: ["万人"],
    });
  });

  test.each([
    ["单位：亿元", { units: ["亿元"] }],
    ["（单位：亿元）", { units: ["亿元"] }],
    ["计量单位：亿元、万人", { units: ["亿元", "万人"] }],
    ["Unit: %", { units: ["%"] }],
    ["单位：亿元（现价）", { units: [], lines: ["单位：亿元（现价）"] }],
    ["指标：地区生产总值(亿元)", { metric: "地区生产总值", units: ["亿元"] }],
    ["指标名称：人口", { metric: "人口", units: [] }],
    ["地区：甲市", { place: "甲市" }],
    ["区域：甲市", { place: "甲市" }],
    ["时间：2023年", { period: { words: "2023年" } }],
    ["统计时间：2023年", { period: { words: "2023年" } }],
    ["报告期：2024年6月", { period: { words: "2024年6月" } }],
    ["时期：最近5年", { period: null, lines: ["时期：最近5年"] }],
    ["2023年", { period: { words: "2023年" }, title: null }],
    ["（2023年）", { period: { words: "2023年" } }],
    ["数据来源：甲市统计局", { source: "甲市统计局" }],
    ["来源：甲市统计局", { source: "甲市统计局" }],
    ["资料来源：甲市统计局", { source: "甲市统计局" }],
    ["发布日期：2024年7月15日", { published: "2024-07-15" }],
    ["发布时间：2024-07-15", { published: "2024-07-15" }],
    ["填报日期：2024-07-15", { published: "2024-07-15" }],
    ["制表日期：去年", { published: null, lines: ["制表日期：去年"] }],
    ["填报单位：甲局", { lines: ["填报单位：甲局"], title: null }],
    ["上年=100", { indexBase: "上年=100" }],
    ["（以上年为100）", { indexBase: "以上年为100" }],
    ["单位：上年=100", { indexBase: "上年=100" }],
    ["附件3", { title: null, lines: ["附件3"] }],
    ["甲市统计局", { title: null, lines: ["甲市统计局"] }],
    ["单位：亿元  地区：甲市", { units: ["亿元"], place: "甲市" }],
    ["单位：", { units: [], lines: ["单位："] }],
  ])("%s", (line, said) => {
    expect(frameOf(line, "地区|2022年|2023年", ...VALUES)).toMatchObject(said);
  });

  test("every label of a line is one, above the headings and below the values", () => {
    const labels =
      "数据库 制表单位 制表机关 制表 制表人 填表 填表人 审核 审核人 负责人 联系人 联系电话";
    const ofNotes = "注 注释 说明 备注 附注";
    for (const label of [...labels.split(" "), ...ofNotes.split(" ")]) {
      const line = `${label}：某某`;
      expect(frameOf(line, "地区|2022年|2023年", ...VALUES)?.title, label).toBeNull();
      const below = frameOf("地区|2022年|2023年", ...VALUES, line);
      const isNote = ofNotes.split(" ").includes(label);
      const told = isNote ? [[], [line]] : [[line], []];
      expect([below?.lines, below?.notes], label).toEqual(told);
      expect(cells(below?.body), label).toEqual(VALUES);
    }
    expect(cells(frameOf("地区|2022年|2023年", ...VALUES, "某某：甲")?.body)).toHaveLength(3);
  });

  test("rows of units and of numbers between headings and values, and headings that are repeated", () => {
    const head = "地区|人口|产值";
    expect(cells(frameOf(head, "|万人|亿元", ...VALUES)?.attributes)).toEqual(["|万人|亿元"]);
    expect(cells(frameOf(head, "单位|万人|亿元", ...VALUES)?.attributes)).toEqual([
      "单位|万人|亿元",
    ]);
    for (const label of "计量单位 频度 频率 来源 数据来源 状态 序列 指标代码 代码 编码 国家".split(
      " ",
    ))
      expect(frameOf(head, `${label}|年|年报`, ...VALUES)?.attributes, label).toHaveLength(1);
    for (const numbers of ["甲|1|2", "栏次|1|2", "行次|(1)|(2)", "|1|2", "丁|１|2"])
      expect(cells(frameOf(head, numbers, ...VALUES)?.body), numbers).toEqual(
        numbers.includes("１") ? [numbers, ...VALUES] : VALUES,
      );
    expect(cells(frameOf(head, "甲|1|3", ...VALUES)?.body)).toHaveLength(3);
    expect(cells(frameOf(head, ...VALUES, head, "丙县|1|2")?.body)).toEqual([
      ...VALUES,
      "丙县|1|2",
    ]);
    // The same in another language.
    expect(cells(frameOf(head, "Region|Population|Output", ...VALUES)?.body)).toEqual(VALUES);
  });

  test("two rows of headings; what stands over several columns stands over each", () => {
    const frame = frameOf("地区|2022年||2023年|", "|人口|产值|人口|产值", "甲县|1|2|3|4");
    expect(cells(frame?.headings)).toEqual([
      "地区|2022年|2022年|2023年|2023年",
      "|人口|产值|人口|产值",
    ]);
    expect(cells(frame?.body)).toEqual(["甲县|1|2|3|4"]);
  });

  test("a table that begins with values, or has too much above it, has no frame", () => {
    expect(frameOf(...VALUES)).toBeNull();
    expect(frameOf("甲县|12|3.5", "地区|2022年|2023年", ...VALUES)).toBeNull();
    // Four words stand above a table, five are values of one without headings.
    const notes = "甲 话|乙 话|丙 话|丁 话";
    const isolated = ["", notes, "地区|2022年|2023年", ...VALUES];
    expect(frameOf(...isolated)?.title).toBe("甲 话");
    expect(
      frameOf("", `${notes}|戊 话`, "地区|2022年|2023年", ...VALUES)?.title ?? null,
    ).toBeNull();
    expect(findFrame([])).toBeNull();
    const late = Array<string>(30).fill("话");
    expect(frameOf(...late, "地区|2022年|2023年", ...VALUES)).toBeNull();
    expect(frameOf(...late.slice(1), "地区|2022年|2023年", ...VALUES)).not.toBeNull();
  });

  test("a period is no number, nor is a part of a year", () => {
    expect(
      ["12", "3.5%", "2023年", "2023", "6月", "上半年", "一季度", "甲", "3年"].map(isNumber),
    ).toEqual([true, true, false, false, false, false, false, false, true]);
  });
});

const tableOf = (rows: RawRow[], merged: FileTable["merged"] = []): FileTable => ({
  name: "数据",
  rows,
  faults: [],
  merged,
});

describe("tables below one another", () => {
  const split = (...lines: readonly string[]) =>
    splitTables(tableOf(rowsOf(...lines))).map(({ rows }) => cells(rows));

  test("each begins with its title and unit, and the notes of the one before stay with it", () => {
    expect(
      split(
        "表1 人口",
        "地区|2022年",
        "甲县|1",
        "注：含飞地",
        "表2 产值",
        "单位：亿元",
        "指标|数值",
        "工业|2",
      ),
    ).toEqual([
      ["表1 人口", "地区|2022年", "甲县|1", "注：含飞地"],
      ["表2 产值", "单位：亿元", "指标|数值", "工业|2"],
    ]);
    for (const note of ["说明：甲", "数据来源：甲", "资料来源：甲", "来源：甲", "注 甲"])
      expect(split("地区|人口", "甲县|1", note, "指标|数值", "工业|2")[0], note).toContain(note);
  });

  test("by its periods and by a corner; over blanks, and behind words that are no title", () => {
    const second = (...lines: readonly string[]) => split("地区|人口", "甲县|1", ...lines)[1];
    expect(second("年份|产值", "2022|2")).toEqual(["年份|产值", "2022|2"]);
    expect(second("地区\\年份|2022年", "工业|2")).toEqual(["地区\\年份|2022年", "工业|2"]);
    expect(second("新注册企业", " | ", "指标|数值", "工业|2")?.[0]).toBe("新注册企业");
    expect(second("（单位：亿元）|计量单位：人", "指标|数值", "工业|2")?.[0]).toBe(
      "（单位：亿元）|计量单位：人",
    );
    expect(second("话|略", "指标|数值", "工业|2")?.[0]).toBe("指标|数值");
    expect(second("单位：亿元|略", "指标|数值", "工业|2")?.[0]).toBe("指标|数值");
    expect(second("2", "指标|数值", "工业|2")?.[0]).toBe("指标|数值");
    const alone = tableOf(rowsOf("表", "地区|人口", "甲县|1"));
    expect(splitTables(alone)[0]).toBe(alone);
    const none = tableOf(rowsOf("话"));
    expect(splitTables(none)).toEqual([none]);
  });

  test("each is called by its title, with headings or without, else by its first row; in their order", () => {
    const tables = splitTables(
      tableOf(
        rowsOf(
          "县道情况",
          "地区|里程",
          "甲县|3",
          "",
          "乡道情况",
          "乙乡|5",
          "指标|数值",
          "工业|2",
          "学校表",
          "单位：所",
          "地区|所数",
          "甲县|4",
        ),
      ),
    );
    expect(tables.map(({ part, rows }) => [part, rows[0]?.number])).toEqual([
      ["县道情况", 1],
      ["乡道情况", 5],
      ["A7", 7],
      ["学校表", 9],
    ]);
  });

  test("a title without headings begins no other one above the first numbers", () => {
    expect(split("县统计局", "", "县道情况", "一级|3", "二级|5")).toHaveLength(1);
  });

  test("headings that are repeated begin no other one, nor do words without numbers below", () => {
    expect(split("地区|人口", "甲县|1", "地区|人口", "乙县|2")).toHaveLength(1);
    expect(split("地区|人口", "甲县|1", "指标|数值", "工业|无")).toHaveLength(1);
    expect(split("地区|人口", "甲县|1", "指标", "工业|2")).toHaveLength(1);
    expect(split("地区|人口", "甲县|1", "人口|产值", "工业|2")).toHaveLength(1);
    expect(split("人口|产值", "甲县|1")).toHaveLength(1);
  });

  test.each([
    ["another title and its unit", 2, ["表二 学校", "单位：所"]],
    ["another title behind a blank line", 2, ["", "学校"]],
    ["another title that states its unit", 2, ["学校（所）"]],
    ["a word for the rows that follow", 1, ["学校"]],
    ["the same title again", 1, ["", "表一 收入", "单位：元"]],
    ["a title that says it goes on", 1, ["", "表一 收入（续）"]],
    ["a word that says it goes on", 1, ["续表", "单位：元"]],
  ])("the same headings below %s: %i", (_, count, lines) => {
    const rows = [
      "表一 收入",
      "单位：元",
      "地区|2022年",
      "甲县|1",
      ...lines,
      "地区|2022年",
      "甲县|2",
    ];
    expect(split(...rows)).toHaveLength(count);
  });

  test.each([
    ["a title of its own behind a blank line", 2, ["", "乡镇公路情况"]],
    ["a title right below", 1, ["乡镇公路情况"]],
    ["a word for the rows that follow", 1, ["", "乡镇公路"]],
    ["a numbered heading", 1, ["", "二、乡镇公路情况"]],
    ["a note", 1, ["", "注：不含在建情况"]],
  ])("numbers without headings below %s: %i", (_, count, lines) => {
    expect(split("县道情况", "类别|里程", "一级|3", ...lines, "二级|5")).toHaveLength(count);
  });

  test("merged ranges and faults go with their rows", () => {
    const [first, second] = splitTables({
      ...tableOf(rowsOf("地区|人口", "甲县|1", "指标|数值", "工业|2"), [
        { rows: [1, 2], columns: [0, 0] },
        { rows: [3, 3], columns: [0, 1] },
      ]),
      faults: [
        { rule: "cell_error", place: { row: 2 }, found: "", expected: { zh: "", en: "" } },
        { rule: "cell_error", place: { row: 4 }, found: "", expected: { zh: "", en: "" } },
        { rule: "cell_error", place: {}, found: "", expected: { zh: "", en: "" } },
      ] as unknown as FileTable["faults"],
    });
    expect([first?.merged.length, second?.merged.length]).toEqual([1, 1]);
    expect(first?.faults.map(({ place }) => place.row)).toEqual([2, undefined]);
    expect(second?.faults.map(({ place }) => place.row)).toEqual([4]);
  });
});

describe("merged ranges", () => {
  const spread = (
    lines: readonly string[],
    rows: readonly [number, number],
    columns: readonly [number, number],
  ) => {
    const { rows: read, ambiguous } = spreadMerged(tableOf(rowsOf(...lines), [{ rows, columns }]));
    return [cells(read), ambiguous.length];
  };

  test("words and periods stand in each of their cells, numbers and blanks where they are", () => {
    expect(spread(["甲县|人口|1", "||2"], [1, 2], [0, 0])).toEqual([["甲县|人口|1", "甲县||2"], 0]);
    expect(spread(["2023年", "a|b|c"], [1, 1], [0, 2])).toEqual([
      ["2023年|2023年|2023年", "a|b|c"],
      0,
    ]);
    expect(spread(["2023|", "a|b"], [1, 1], [0, 1])).toEqual([["2023|2023", "a|b"], 0]);
    expect(spread(["12|", "a|b"], [1, 1], [0, 1])).toEqual([["12|", "a|b"], 1]);
    expect(spread([" |", "a|b"], [1, 1], [0, 1])).toEqual([[" |", "a|b"], 0]);
    expect(spread(["甲|", "a|b"], [1, 9], [0, 1])).toEqual([["甲|甲", "甲|甲"], 0]);
    expect(spread(["a", "b"], [1, 1], [2, 3])).toEqual([["a", "b"], 0]);
  });

  test("a range over whole sheets is a slip of the pen", () => {
    expect(spread(["甲", "b"], [1, 10_000], [0, 1])).toEqual([["甲|甲", "甲|甲"], 0]);
    expect(spread(["甲", "b"], [1, 10_001], [0, 1])).toEqual([["甲", "b"], 0]);
    const far = Array<string>(151).fill("").join("|");
    expect(spread([`${far}甲|`], [1, 100], [150, 151])[0]).toEqual([`${far}甲|甲`]);
    const short = spreadMerged(
      tableOf(rowsOf("甲|乙|丙", "a"), [{ rows: [1, 2], columns: [2, 2] }]),
    );
    expect(short.rows[1]?.cells).toEqual(["a", "", "丙"]);
    const rows = rowsOf("a");
    expect(spreadMerged(tableOf(rows))).toEqual({ rows, ambiguous: [] });
    expect(spreadMerged(tableOf(rowsOf("a"))).rows).toHaveLength(1);
  });
});

test("rows belong to what stands above them by 其中, by indent and as parts", () => {
  const read = (...names: readonly string[]): readonly string[] => {
    const metrics = new MetricNames();
    return names.map((name) => {
      const { name: full, part, unit, base, aspect } = metrics.read(name, {});
      return [
        full,
        part ?? "",
        unit ?? "",
        base === full ? "" : `of ${base}`,
        aspect.kind === "level" ? "" : aspect.kind,
      ]
        .filter((word) => word !== "")
        .join(" ");
    });
  };
  expect(read("产值（亿元）", "其中：工业", "其中:建筑业", "#农业", "人口（万人）")).toEqual([
    "产值 亿元",
    "产值：工业 亿元",
    "产值：建筑业 亿元",
    "产值：农业 亿元",
    "人口 万人",
  ]);
  expect(read("产值（亿元）", "  工业", "    轻工业", "  农业", "人口")).toEqual([
    "产值 亿元",
    "产值：工业 亿元",
    "产值：工业：轻工业 亿元",
    "产值：农业 亿元",
    "人口",
  ]);
  expect(read("常住人口（万人）", "男", "女", "城镇", "男", "女")).toEqual([
    "常住人口 万人",
    "常住人口 男 万人",
    "常住人口 女 万人",
    "常住人口 城镇 万人",
    "常住人口 城镇 · 男 万人",
    "常住人口 城镇 · 女 万人",
  ]);
  // 其中 is of the row above it that is indented as far, and what is aligned below it is so too.
  expect(
    read("产值（亿元）", "  工业", "  其中：制造业", "        采矿业", "  农业", "其中：林业"),
  ).toEqual([
    "产值 亿元",
    "产值：工业 亿元",
    "产值：工业：制造业 亿元",
    "产值：工业：采矿业 亿元",
    "产值：农业 亿元",
    "产值：林业 亿元",
  ]);
  expect(read("产值（亿元）", "其中：工业", "      农业", "其中：林业", "人口", "男")).toEqual([
    "产值 亿元",
    "产值：工业 亿元",
    "产值：农业 亿元",
    "产值：林业 亿元",
    "人口",
    "人口 男",
  ]);
  // Where it is indented less than all that stand above, it is of the last of them.
  expect(read("  产值（亿元）", "其中：工业", "男")).toEqual([
    "产值 亿元",
    "产值：工业 亿元",
    "产值 男 亿元",
  ]);
  expect(read("产值（亿元）", "其中：就业（人）", "  （一） 工业", "实际完成", "数量")).toEqual([
    "产值 亿元",
    "产值：就业 人",
    "产值：工业 亿元",
    "实际完成",
    "数量",
  ]);
  expect(read("人口（万人）", "  城镇", "  男（人）", "同比增长")).toEqual([
    "人口 万人",
    "人口 城镇 万人",
    "人口 男 人",
    "人口同比增长 of 人口 change",
  ]);
  const metrics = new MetricNames();
  const all = {
    aspect: { kind: "level", isAttained: false },
    part: null,
    isIndex: false,
    marks: [],
    period: null,
  };
  expect(
    ["产值（亿元）", "其中：工业", "其中：人数（人）", "其中：占比", "其中：指数"].map(
      (name, row) => {
        return metrics.read(name, { row });
      },
    ),
  ).toEqual([
    { ...all, base: "产值", name: "产值", unit: "亿元", isUnitOfAbove: false, place: { row: 0 } },
    {
      ...all,
      base: "产值：工业",
      name: "产值：工业",
      unit: "亿元",
      isUnitOfAbove: true,
      place: { row: 1 },
    },
    {
      ...all,
      base: "产值：人数",
      name: "产值：人数",
      unit: "人",
      isUnitOfAbove: false,
      place: { row: 2 },
    },
    {
      ...all,
      aspect: { kind: "share" },
      base: "产值",
      name: "产值占比",
      unit: null,
      isUnitOfAbove: false,
      place: { row: 3 },
    },
    {
      ...all,
      base: "产值：指数",
      name: "产值：指数",
      unit: null,
      isUnitOfAbove: false,
      isIndex: true,
      place: { row: 4 },
    },
  ]);
  expect(read("产值（亿元）", "同比增长（%）", "目标", "位次")).toEqual([
    "产值 亿元",
    "产值同比增长 % of 产值 change",
    "产值目标 of 产值 target",
    "产值位次 of 产值 rank",
  ]);
  // A rate is not counted as what it is a rate of.
  for (const rate of [
    "投产率",
    "宽幅",
    "流速",
    "性别比",
    "长度",
    "占比数",
    "比重为主",
    "比例数",
    "指数类",
    "系数表",
  ])
    expect(read("产值（亿元）", `其中：${rate}`)[1], rate).toBe(`产值：${rate}`);
  expect(read("其中：工业", "男")).toEqual(["工业", "工业 男"]);
  expect(read("同比增长", "男")).toEqual(["同比增长", "同比增长 男"]);
  expect(new MetricNames().read("  人口（人）", {}).isUnitOfAbove).toBe(false);
  expect(read("男", "目标")).toEqual(["男", "男目标 of 男 target"]);
  expect(read("一、产值", "（二）人口  数", "价格指数（上年=100）")).toEqual([
    "产值",
    "人口 数",
    "价格指数（上年=100）",
  ]);
});

test("figures of one metric, place and period are linked by what their headings say", () => {
  const figure = (
    id: string,
    aspect: LinkedFigure["aspect"],
    metric = "产值",
    rest = "甲 2023",
  ): LinkedFigure => ({ row: { id }, metric, rest, aspect }) as unknown as LinkedFigure;
  const level = { kind: "level", isAttained: false } as const;
  const change = { kind: "change", base: "previous_period", isAmount: true } as const;
  const linked = (...figures: readonly LinkedFigure[]): string =>
    linkFigures(figures)
      .map((link) =>
        Object.entries(link)
          .map(([key, value]) =>
            typeof value === "object" && value !== null
              ? `${key}=${String(Reflect.get(value, "id"))}`
              : `${key}:${String(value)}`,
          )
          .join(" "),
      )
      .join("; ");
  expect(
    linked(
      figure("a", level),
      figure("b", change),
      figure("c", { ...change, isAmount: false, base: null }),
    ),
  ).toBe(
    "kind:change level=a change=b isAmount:true base:previous_period; kind:change level=a change=c isAmount:false base:null",
  );
  expect(
    linked(
      figure("a", { kind: "target" }),
      figure("b", level),
      figure("c", { kind: "completion" }),
    ),
  ).toBe("kind:target target=a attained=b completion=c");
  expect(linked(figure("a", { kind: "target" }), figure("c", { kind: "completion" }))).toBe(
    "kind:target target=a attained:null completion=c",
  );
  expect(linked(figure("a", { kind: "target" }), figure("b", level))).toBe(
    "kind:target target=a attained=b completion:null",
  );
  expect(linked(figure("a", { kind: "rank", of: "level" }), figure("b", level))).toBe(
    "kind:rank value=b rank=a",
  );
  for (const alone of [
    level,
    change,
    { kind: "target" },
    { kind: "rank", of: "level" },
    { kind: "completion" },
  ] as const)
    expect(linked(figure("a", alone)), alone.kind).toBe("");
  expect(linked(figure("a", level), figure("b", change, "人口"))).toBe("");
  expect(linked(figure("a", level), figure("b", change, "产值", "乙 2023"))).toBe("");
});
