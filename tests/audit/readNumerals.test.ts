import { describe, expect, it } from "vitest";
import { parsePrinted } from "../../src/audit/parsePrinted";
import { readNumerals } from "../../src/audit/readNumerals";
import { NUMERAL_CASES } from "./numeralForms";

function tokensOf(text: string): readonly string[] {
  return readNumerals(text).map(({ token }) => token);
}

const exactly = (value: number, unit: string | null) => ({
  quantity: { bound: "exact", value },
  unit,
});
const atLeast = (value: number, unit: string) => ({ quantity: { bound: "at_least", value }, unit });

describe("readNumerals", () => {
  it("is tried on no fewer than 150 forms", () => {
    expect(NUMERAL_CASES.length).toBeGreaterThanOrEqual(150);
  });

  it.each(NUMERAL_CASES)("reads $token in $phrase", ({ phrase, token, quantity, unit, form }) => {
    expect(
      readNumerals(phrase).map((numeral) => ({
        token: numeral.token,
        quantity: numeral.quantity,
        unit: numeral.unit,
        form: numeral.form,
      })),
    ).toEqual([{ token, quantity, unit, form }]);
  });

  it.each([
    ["±0", { bound: "exact", value: 0 }, null],
    ["正负0", { bound: "exact", value: 0 }, null],
    ["误差±3毫米", { bound: "range", low: -3, high: 3 }, "毫米"],
    ["误差正负3毫米", { bound: "range", low: -3, high: 3 }, "毫米"],
    ["八成人口", { bound: "exact", value: 80 }, "%"],
    ["2成人", { bound: "exact", value: 2 }, null],
    [`${"9".repeat(400)}个`, null, "个"],
    [`${"9".repeat(305)}亿元`, null, "元"],
  ])("reads %s as it is meant", (text, quantity, unit) => {
    expect(readNumerals(text)).toMatchObject([{ quantity, unit }]);
  });

  it("reads no share of nothing, 0分之七", () => {
    for (const text of ["0分之七", "零分之七", "00分之7"]) {
      const values = readNumerals(text).map(({ quantity }) => quantity);
      expect(values, text).toEqual([
        { bound: "exact", value: 0 },
        { bound: "exact", value: 7 },
      ]);
    }
  });

  it("gives each numeral's place in the text, also where full-width signs stand", () => {
    const text = "共有25家,占14%。";
    expect(readNumerals(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "25家",
      "14%",
    ]);
  });

  it("keeps the scale and the decimals as printed", () => {
    expect(readNumerals("12.50亿元")).toMatchObject([{ scale: 8, decimals: 2 }]);
    expect(readNumerals("1.2万亿元")).toMatchObject([{ scale: 12, decimals: 1 }]);
    expect(readNumerals("8000家")).toMatchObject([{ scale: 0, decimals: 0 }]);
  });

  it("reads a change from one value to another as two values, not as a range", () => {
    expect(tokensOf("由341项减到41项")).toEqual(["341项", "41项"]);
    expect(tokensOf("从100家到300家")).toEqual(["100家", "300家"]);
  });

  it("reads a range whose ends fall as one numeral that says nothing", () => {
    expect(readNumerals("三到两份")).toMatchObject([
      { token: "三到两份", quantity: null, form: "range" },
    ]);
  });

  it("does not take the end of another word for a bound", () => {
    expect(tokensOf("节约300元")).toEqual(["300元"]);
    expect(tokensOf("签约20家")).toEqual(["20家"]);
    expect(tokensOf("附近2公里")).toEqual(["2公里"]);
    expect(tokensOf("以前一天")).toEqual(["一天"]);
    expect(tokensOf("目前年均5场")).toEqual(["5场"]);
    expect(tokensOf("规模以上企业90家")).toEqual(["90家"]);
  });

  it("keeps neighbouring numerals apart", () => {
    expect(tokensOf("2020年添23项,增长8%,连续4年第一")).toEqual([
      "2020年",
      "23项",
      "8%",
      "连续4年",
      "第一",
    ]);
    expect(tokensOf("一标两核三办")).toEqual(["一", "两", "三"]);
  });

  it.each([
    ["分别突破1.7万元、1.2万元", [atLeast(17_000, "元"), atLeast(12_000, "元")]],
    ["分别超过17家和12家", [atLeast(17, "家"), atLeast(12, "家")]],
    ["突破17家，另有12家", [atLeast(17, "家"), exactly(12, "家")]],
    ["分别快6.1和2.4个百分点", [exactly(6.1, "个百分点"), exactly(2.4, "个百分点")]],
    [
      "分别为7.01万亿、7.66万亿和8.24万亿元",
      [
        exactly(7_010_000_000_000, "元"),
        exactly(7_660_000_000_000, "元"),
        exactly(8_240_000_000_000, "元"),
      ],
    ],
    ["约占本级支出的1%", [{ quantity: { bound: "about", value: 1 }, unit: "%" }]],
    ["分别为12.3、45.6亿元", [exactly(1_230_000_000, "元"), exactly(4_560_000_000, "元")]],
    [
      "分别为12、45、78万元",
      [exactly(120_000, "元"), exactly(450_000, "元"), exactly(780_000, "元")],
    ],
    ["编号12、45万元", [exactly(12, null), exactly(450_000, "元")]],
  ])("gives each numeral of %s what the list says once", (text, expected) => {
    expect(readNumerals(text).map(({ quantity, unit }) => ({ quantity, unit }))).toEqual(expected);
  });

  it("reads what a numeral shares with its list from the list alone", () => {
    for (const text of [
      "分别突破1.7万元、1.2万元",
      "分别为12.3、45.6、78.9亿元",
      "分别为7.01万亿、8.24万亿元",
      "约占本级支出的1%",
    ]) {
      for (const { printed, quantity, unit, scale } of readNumerals(text)) {
        expect(parsePrinted(printed), printed).toMatchObject({ quantity, unit, scale });
      }
    }
  });

  it.each(["0分之七", "43亿年", "连续43亿年", "万".repeat(500), "九".repeat(400)])(
    "makes no infinite number of %s",
    (text) => {
      for (const { quantity } of readNumerals(text)) {
        if (quantity !== null) expect(Object.values(quantity)).not.toContain(Infinity);
      }
    },
  );

  it("takes a line's number, a picture's number and two columns for no thousands", () => {
    expect(tokensOf("1. 19个乡镇")).toEqual(["1", "19个"]);
    expect(tokensOf("见图1\uff0c200家")).toEqual(["1", "200家"]);
    expect(tokensOf("甲乡 216527 238258")).toEqual(["216527 238258"]);
  });

  it("tells a term from a day of the month", () => {
    expect(readNumerals("8日举行")).toMatchObject([{ form: "date", quantity: null }]);
    expect(readNumerals("8日内办结")).toMatchObject([
      { form: "quantity", quantity: { bound: "at_most", value: 8 } },
    ]);
  });

  it("shows words and relative years without asking anybody to account for them", () => {
    expect(
      readNumerals("统一去年").map(({ token, statesNumber }) => [token, statesNumber]),
    ).toEqual([
      ["统一", false],
      ["去年", false],
    ]);
    expect(readNumerals("今年6月").map(({ token, statesNumber }) => [token, statesNumber])).toEqual(
      [["今年6月", true]],
    );
  });

  it("finds nothing in a text without numerals", () => {
    expect(readNumerals("数字政务、数据底座、参数与指数")).toEqual([]);
    expect(readNumerals("")).toEqual([]);
  });
});
