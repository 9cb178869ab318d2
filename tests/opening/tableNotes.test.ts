import { describe, expect, test } from "vitest";
import { csv, type Opened, remarks } from "./openOffice";
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
