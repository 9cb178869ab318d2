import { describe, expect, test } from "vitest";
import { partMarks } from "../../src/opening/plain/words/footnoteMarks";
import { csv, type Opened, remarks, said } from "./openOffice";
import type { OfficeRow } from "./officeTables";

const grain = (...below: readonly string[]): Opened =>
  csv(
    ["甲市2022—2023年粮食生产情况"],
    ["地区", "粮食产量（万吨）", "", "播种面积（万亩）", ""],
    ["", "2022年", "2023年", "2022年", "2023年"],
    ["乙县", "31.2", "32.5", "88.1", "88.4"],
    ["丙县", "12.4", "12.9*", "30.2", "30.6"],
    ...below.map((line): OfficeRow => [line]),
  );

/** Each caution with the printed tokens of the figures that it is of; 全部 where it is of all. */
const cautions = ({ dataset }: Opened): string[] => {
  const printed = new Map(dataset.observations.map((one) => [one.id, one.printed]));
  return dataset.cautions.map(({ note, figures }) => {
    const of = figures.map((id) => printed.get(id)).join(" ");
    return `${note.zh} | ${figures.length === printed.size ? "全部" : of}`;
  });
};

const provisional = ({ dataset }: Opened): string =>
  dataset.observations
    .filter(({ status }) => status === "provisional")
    .map(({ printed }) => printed)
    .join(" ");

describe("a note around a table is a caution", () => {
  test.each([
    ["注：本表按抽样调查推算", "本表按抽样调查推算 | 全部"],
    ["说明：本表按抽样调查推算。", "本表按抽样调查推算。 | 全部"],
    ["备注：粮食产量含大豆", "粮食产量含大豆 | 31.2万吨 32.5万吨 12.4万吨 12.9万吨"],
    ["注：丙县为调整区划后数", "丙县为调整区划后数 | 12.4万吨 12.9万吨 30.2万亩 30.6万亩"],
    ["注：乙县播种面积含复种", "乙县播种面积含复种 | 88.1万亩 88.4万亩"],
    ["注：2022年为普查数", "2022年为普查数 | 31.2万吨 88.1万亩 12.4万吨 30.2万亩"],
    ["注：播种面积按2010年口径", "播种面积按2010年口径 | 88.1万亩 88.4万亩 30.2万亩 30.6万亩"],
    ["注：本表不含丙县飞地", "本表不含丙县飞地 | 全部"],
    ["本表由各县上报汇总。", "本表由各县上报汇总。 | 全部"],
    ["*丙县农户自报", "丙县农户自报 | 12.9万吨"],
    ["注：“*”为农户自报数", "为农户自报数 | 12.9万吨"],
  ])("%s", (line, caution) => {
    const table = grain(line);
    expect(cautions(table)).toEqual([caution]);
    expect(remarks(table)).not.toContain("表外文字未读入");
    expect(remarks(table)).toContain("表外注释列为所涉数据的使用提示：");
  });

  test("several in one line or in lines of their own are as many cautions", () => {
    const expected = [
      "粮食产量含大豆 | 31.2万吨 32.5万吨 12.4万吨 12.9万吨",
      "本表按抽样调查推算 | 全部",
    ];
    expect(cautions(grain("注：1.粮食产量含大豆；2.本表按抽样调查推算"))).toEqual(expected);
    expect(cautions(grain("注：1.粮食产量含大豆", "2.本表按抽样调查推算"))).toEqual(expected);
    expect(cautions(grain("备注：", "（1）粮食产量含大豆；", "（2）本表按抽样调查推算"))).toEqual(
      expected,
    );
  });

  test("reads as it stands in the file, in the signs that it is written in", () => {
    expect(
      cautions(
        grain("注：１．粮食产量（含大豆），按抽样调查；（2）播种面积：含复种（２０２２年起）；"),
      ),
    ).toEqual([
      "粮食产量（含大豆），按抽样调查 | 31.2万吨 32.5万吨 12.4万吨 12.9万吨",
      "播种面积：含复种（２０２２年起） | 88.1万亩 88.4万亩 30.2万亩 30.6万亩",
    ]);
    expect(cautions(grain("注：1.粮食产量(含大豆),按抽样调查"))).toEqual([
      "粮食产量(含大豆),按抽样调查 | 31.2万吨 32.5万吨 12.4万吨 12.9万吨",
    ]);
    expect(cautions(grain("＊：丙县（含飞地）农户自报，未核。"))).toEqual([
      "丙县（含飞地）农户自报，未核。 | 12.9万吨",
    ]);
    const table = grain("来源：甲市统计局（普查办）。粮食产量（２０２３年）：快报数，未核。");
    expect(cautions(table)).toEqual([
      "粮食产量（２０２３年）：快报数，未核。 | 31.2万吨 32.5万吨 12.4万吨 12.9万吨",
    ]);
    expect(remarks(table)).toContain("粮食产量（２０２３年）：快报数，未核");
  });

  test("what explains a sign, or says who filled the table in, is none", () => {
    const table = grain("注：“—”表示没有数据", "填表人：张三");
    expect(cautions(table)).toEqual([]);
    expect(remarks(table)).toContain("表外文字未读入：填表人：张三；“—”表示没有数据");
  });
});

describe("what is not final is marked so", () => {
  test.each([
    ["注：本表为初步统计数", 8],
    ["说明：2023年数据为快报数", 4],
    ["注：粮食产量为预计数", 4],
    ["注：2022年为修订后的数，不再用快报数", 0],
  ])("%s", (line, count) => {
    const marked = provisional(grain(line));
    expect(marked === "" ? 0 : marked.split(" ").length).toBe(count);
  });
});

describe("a source is a name", () => {
  const publisher = (line: string): string | undefined =>
    grain(line).dataset.sources[0]?.publisher?.zh;

  test("and what is said behind it a note", () => {
    const table = grain("数据来源：甲市农业农村局。数据为快报数。");
    expect(table.dataset.sources[0]?.publisher?.zh).toBe("甲市农业农村局");
    expect(cautions(table)).toEqual(["数据为快报数。 | 全部"]);
    expect(provisional(table).split(" ")).toHaveLength(8);
    expect(publisher("资料来源：甲市统计局；2023年为初步数")).toBe("甲市统计局");
  });

  test("and stays whole where it is several, or ends with a full stop", () => {
    expect(publisher("来源：甲市统计局；甲市农业农村局")).toBe("甲市统计局；甲市农业农村局");
    expect(publisher("来源：甲市统计局。")).toBe("甲市统计局");
    expect(publisher("来源：甲市统计局（普查办）")).toBe("甲市统计局（普查办）");
  });
});

describe("a mark behind a name is no part of it", () => {
  const figures = ({ dataset }: Opened): string[] =>
    dataset.observations.map(({ metric, place, printed }) => {
      const named = dataset.metrics.find(({ id }) => id === metric)?.name.zh ?? "";
      return [named, dataset.places.find(({ id }) => id === place)?.name.zh, printed].join(" ");
    });
  const marks = ["*", "＊", "**", "†", "①", "¹", "〔1〕", "[1]", "［1］", "注1"];

  test.each(marks)("%s of a heading, before its unit and behind it", (mark) => {
    for (const heading of [`户籍人口${mark}（万人）`, `户籍人口（万人）${mark}`]) {
      const table = csv(
        ["地区", heading, "粮食产量（万吨）"],
        ["乙县", "3.5", "12"],
        ["丙县", "4.1", "9"],
        [`${mark}：不含暂住人口`],
      );
      expect(figures(table)).toEqual([
        "户籍人口 乙县 3.5万人",
        "粮食产量 乙县 12万吨",
        "户籍人口 丙县 4.1万人",
        "粮食产量 丙县 9万吨",
      ]);
      expect(cautions(table)).toEqual(["不含暂住人口 | 3.5万人 4.1万人"]);
    }
  });

  test.each(marks)("%s of a row", (mark) => {
    for (const name of [`户籍人口${mark}（万人）`, `户籍人口（万人）${mark}`]) {
      const table = csv(
        ["指标", "2023年"],
        [name, "3.5"],
        ["增长（%）", "1.2"],
        ["粮食产量（万吨）", "12"],
        [`${mark}不含暂住人口`],
      );
      expect(figures(table)).toEqual([
        "户籍人口 全域 3.5万人",
        "户籍人口增长 全域 1.2%",
        "粮食产量 全域 12万吨",
      ]);
      expect(cautions(table)).toEqual(["不含暂住人口 | 3.5万人 1.2%"]);
    }
  });

  test.each(marks)("%s of a place", (mark) => {
    const table = csv(
      ["地区", "户籍人口（万人）"],
      [`乙县${mark}`, "3.5"],
      ["丙县", "4.1"],
      [`${mark} 为区划调整后数`],
    );
    expect(figures(table)).toEqual(["户籍人口 乙县 3.5万人", "户籍人口 丙县 4.1万人"]);
    expect(cautions(table)).toEqual(["为区划调整后数 | 3.5万人"]);
  });

  test("that heads places, and what is told of a marked metric bears its mark", () => {
    const table = csv(
      ["地区①", "粮食产量②（万吨）", "同比增长（%）"],
      ["乙县", "3.5", "2"],
      ["丙县", "4.1", "3"],
      ["②含大豆"],
    );
    expect(figures(table)[1]).toBe("粮食产量同比增长 乙县 2%");
    expect(cautions(table)).toEqual(["含大豆 | 全部"]);
  });

  test("several marks lead to a note each", () => {
    const table = csv(
      ["地区", "粮食产量①②（万吨）", "播种面积②（万亩）"],
      ["乙县", "3.5", "2"],
      ["①含大豆"],
      ["②为快报数"],
    );
    expect(cautions(table)).toEqual(["含大豆 | 3.5万吨", "为快报数 | 全部"]);
  });

  test("names that their marks alone tell apart keep them, with their unit", () => {
    const across = csv(
      ["地区", "产量（万吨）①", "产量②（万吨）"],
      ["乙县", "3.5", "2"],
      ["①含大豆"],
      ["②不含大豆"],
    );
    expect(figures(across)).toEqual(["产量① 乙县 3.5万吨", "产量② 乙县 2万吨"]);
    expect(cautions(across)).toEqual(["含大豆 | 3.5万吨", "不含大豆 | 2万吨"]);
    const down = csv(["指标", "2023年"], ["产量（万吨）①", "3.5"], ["产量（万吨）②", "2"]);
    expect(figures(down)).toEqual(["产量 全域 3.5万吨", "产量② 全域 2万吨"]);
  });

  test("numbers of items, raised numbers of units and columns of notes are no marks", () => {
    expect(
      ["产量（1）", "面积m²", "排放CO₂", "备注1", "*", "①", "表[2023]"].map(
        (words) => partMarks(words).marks,
      ),
    ).toEqual(Array.from({ length: 7 }, () => []));
  });
});

describe("marks of footnotes in any cell", () => {
  const cautionsOf = (...lines: readonly string[]): readonly string[] =>
    cautions(csv(...lines.map((line) => line.split("|"))));

  test("behind a number, a place, a total, and （1） behind a unit", () => {
    const lines = [
      "县市|2023年产值（亿元）（1）|2023年人口（万人）",
      "甲县*|5.1|60[2]",
      "乙县|7.2|88〔2〕",
      "合计*|12.3|148注3",
      "注：（1）按现价计算。*含园区；[2]含流动人口；注3 为抽样推算数",
    ];
    expect([...cautionsOf(...lines)].sort()).toEqual([
      "为抽样推算数 | 148万人",
      "含园区 | 5.1亿元 60万人 12.3亿元 148万人",
      "含流动人口 | 60万人 88万人",
      "按现价计算。 | 5.1亿元 7.2亿元 12.3亿元",
    ]);
  });

  test("behind the period of a row and of a column", () => {
    expect(
      cautionsOf("月份|2024年产量（吨）", "3月*|10", "4月①|11", "5月|12", "注：*修订数；①抽样数"),
    ).toEqual(["修订数 | 10吨", "抽样数 | 11吨"]);
    expect(
      cautionsOf("指标|单位|2022年[1]|2023年*", "收入|亿元|3.1|3.4", "注：[1]决算数；*汇总数"),
    ).toEqual(["决算数 | 3.1亿元", "汇总数 | 3.4亿元"]);
  });

  test("raised, of notes that are numbered", () => {
    const lines = [
      "县市|产值\u00b9（亿元）|人口（万人）",
      "甲县|5.1\u00b2|60",
      "乙县|7.2|88\u00b9\u2070",
    ];
    const expected = ["按现价计算 | 5.1亿元 7.2亿元", "初步数 | 5.1亿元", "抽样推算 | 88万人"];
    for (const note of [
      "注：1.按现价计算；2.初步数；10.抽样推算",
      "注：（1）按现价计算；（2）初步数；（10）抽样推算",
      "注：1、按现价计算；2、初步数；10、抽样推算",
    ])
      expect([...cautionsOf(...lines, note)].sort(), note).toEqual(expected.sort());
    expect(cautionsOf(...lines, "注：3.按户籍")).toEqual(["按户籍 | 全部"]);
  });

  test("a raised number behind 10 is a power, and no mark", () => {
    expect(() => cautionsOf("县市|产值（元）", "甲县|10\u2074")).toThrow();
    expect(() => cautionsOf("县市|产值（元）", "甲县|10\u00b2")).toThrow();
    expect(cautionsOf("县市|产值（元）", "甲县|210\u00b2", "注：2.略")).toEqual(["略 | 全部"]);
  });

  test("a number that begins a note and marks nothing is its number, and * in a formula no mark", () => {
    expect(
      cautionsOf("县市|产值（亿元）", "甲县|5.1", "注：（1）按现价计算。（2）增速 = a / b * 100"),
    ).toEqual(["按现价计算。 | 全部", "增速 = a / b * 100 | 全部"]);
  });
});

describe("累计 right behind the period of a name", () => {
  test.each([
    ["2024年1-3月累计平均等候时间（分钟）", "平均等候时间||2024-01/2024-03|3.5分钟"],
    ["2024年3月累计平均等候时间（分钟）", "平均等候时间||2024-01/2024-03|3.5分钟"],
    // What is there by then is called so, since whenever it was counted.
    ["截至2024年3月底累计登记数（件）", "累计登记数||2024-03末|3.5件"],
  ])("%s, in a row and above a column", (name, told) => {
    const inRow = csv(["指标", "数值"], [name, "3.5"], ["粮食产量（万吨）", "12"]);
    expect(said(inRow)[0]).toBe(told.replace("||", "|全域||"));
    const above = csv(["地区", name], ["乙县", "3.5"], ["丙县", "4"]);
    expect(said(above)[0]).toBe(told.replace("||", "|乙县||"));
  });
});
