import { describe, expect, test } from "vitest";
import { runChecks } from "../../src/analysis/runChecks";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { readDatasetFile } from "../../src/opening/readDatasetFile";
import { writeTemplateWorkbook } from "../../src/opening/template/writeTemplate";
import { csv, type Opened, open, remarks } from "./openOffice";
import { type Row, smallWorkbook, withFormats } from "./smallWorkbook";

const workbook = (rows: readonly Row[], formats: Readonly<Record<string, string>> = {}): Opened =>
  open(smallWorkbook({ 表一: rows }, withFormats(formats)), "附表.xlsx");

const printed = ({ dataset }: Opened): string[] =>
  dataset.observations.map((observation) => observation.printed);

const totals = ({ dataset }: Opened): string[] =>
  runChecks(lookUp(dataset)).flatMap(({ kind, verdict, stated }) =>
    kind === "total" ? [`${stated.join(" ")} ${verdict}`] : [],
  );

const loans = (sum: string | number, ...values: readonly (string | number)[]): Row[] => [
  ["2023年各县贷款投放情况"],
  ["县", "投放额（亿元）"],
  ...values.map((value, at): Row => [`${"甲乙丙丁戊己"[at] ?? ""}县`, value]),
  ["合计", sum],
];

describe("a number stored without the zeros at its end", () => {
  test("has as many decimals as the most precise of its metric", () => {
    expect(printed(workbook(loans(917.55, 402, 503.25, 12.3)))).toEqual([
      "402.00亿元",
      "503.25亿元",
      "12.30亿元",
      "917.55亿元",
    ]);
    expect(printed(workbook(loans(17, 4, 5, 8)))).toEqual(["4亿元", "5亿元", "8亿元", "17亿元"]);
  });

  test("is held to them: a sum that is a quarter off does not agree", () => {
    expect(totals(workbook(loans(905.25, 402, 503.25)))).toEqual(["905.25亿元 agrees"]);
    expect(totals(workbook(loans(905, 402, 503.25)))).toEqual(["905.00亿元 differs"]);
  });

  test("is what its text says in a text cell and in a separated text", () => {
    expect(printed(workbook(loans(905, "402", 503.25)))).toEqual([
      "402亿元",
      "503.25亿元",
      "905.00亿元",
    ]);
    const text = csv(...loans("905", "402", "503.25").map((row) => row.map(String)));
    expect(printed(text)).toEqual(["402亿元", "503.25亿元", "905亿元"]);
    expect(totals(text)).toEqual(["905亿元 agrees"]);
  });

  test("takes nothing from numbers of another metric or unit", () => {
    const rows: Row[] = [
      ["2023年甲县主要指标"],
      ["指标", "单位", "数值", "同比增长（%）"],
      ["粮食产量", "万吨", 62, 2],
      ["农业产值", "亿元", 81.57, 4.5],
      ["贷款余额", "亿元", 402, ""],
    ];
    expect(printed(workbook(rows))).toEqual(["62万吨", "2%", "81.57亿元", "4.5%", "402亿元"]);
  });

  test("takes nothing from a mean, nor from a quotient that was never rounded", () => {
    const rows: Row[] = [
      ["2023年各县户均收入"],
      ["县", "户均收入（万元）"],
      ["甲县", 4],
      ["乙县", 5.5],
      ["丙县", 14 / 3],
      ["平均", 4.722],
    ];
    expect(printed(workbook(rows))).toEqual(["4.0万元", "5.5万元", "4.666666667万元", "4.722万元"]);
  });

  test("is told, with one of them", () => {
    expect(remarks(workbook(loans(917.55, 402, 503.25, 12.3)))).toContain(
      "2 个数的末尾没有存零（“常规”格式），小数位数照同类数补齐，如 402亿元 读作 402.00亿元；",
    );
    expect(remarks(workbook(loans(17, 4, 5, 8)))).not.toContain("存零");
  });
});

describe("a number by its format", () => {
  test("is printed as the office sees it", () => {
    const rows = loans(905.25, 402, 503.25);
    expect(printed(workbook(rows, { B3: "0.0", B4: "#,##0.00", B5: "0" }))).toEqual([
      "402.0亿元",
      "503.25亿元",
      "905亿元",
    ]);
    expect(printed(workbook(rows, { B3: "0.##", B4: "0.##", B5: "0.00" }))).toEqual([
      "402.00亿元",
      "503.25亿元",
      "905.25亿元",
    ]);
  });

  test("keeps the digits that are not shown: the value and its sums are those of the cell", () => {
    const shown = { B3: "0.0", B4: "0.0", B5: "0.0" };
    const one = workbook(loans(1.08, 0.54, 0.54), shown);
    expect(printed(one)).toEqual(["0.5亿元", "0.5亿元", "1.1亿元"]);
    expect(one.dataset.observations.map(({ quantity }) => quantity)).toEqual(
      [54_000_000, 54_000_000, 108_000_000].map((value) => ({ bound: "exact", value })),
    );
    expect(totals(one)).toEqual(["1.1亿元 agrees"]);
    expect(totals(workbook(loans(1.12, 0.54, 0.54), shown))).toEqual(["1.1亿元 differs"]);
    expect(remarks(one)).toContain(
      "3 个单元格显示的位数少于所存的数：原文写法照显示的写，数值照所存的记，核验也用所存的数（如显示 0.5亿元，所存 0.54）。",
    );
  });

  test("of a long fraction shows what the general format has room for", () => {
    const third = workbook(loans(100, 100 / 3, 200 / 3));
    expect(printed(third)).toEqual(["33.33333333亿元", "66.66666667亿元", "100亿元"]);
    expect(third.dataset.observations[0]?.quantity).toEqual({
      bound: "exact",
      value: 3_333_333_333.33333,
    });
    expect(totals(third)).toEqual(["100亿元 agrees"]);
    // A number has ten digits in it, as far as its whole part leaves them, and no zeros at its end.
    expect(printed(workbook(loans(1, 0.1 + 0.2, 0.7)))).toEqual(["0.3亿元", "0.7亿元", "1.0亿元"]);
    expect(printed(workbook(loans(15, 12.0000000001, 3)))).toEqual(["12亿元", "3亿元", "15亿元"]);
    expect(printed(workbook(loans("", 10.050_000_000_01)))).toEqual(["10.05亿元"]);
    expect(printed(workbook(loans("", 123_456_789.26)))).toEqual(["123456789.3亿元"]);
    expect(printed(workbook(loans("", 12_345_678_901.26)))).toEqual(["12345678901.26亿元"]);
  });
});

test("a table that was opened from a workbook comes back from the template as it was", async () => {
  const { dataset } = workbook(loans(917.556, 402, 503.25, 12.306), { B5: "0.00", B6: "0.00" });
  const again = readDatasetFile(await writeTemplateWorkbook(dataset, "zh"), "一.xlsx", {
    language: "zh",
  });
  expect(again).toMatchObject({ ok: true, dataset });
});
