import { describe, expect, it } from "vitest";
import { readNumerals } from "../../src/audit/readNumerals";
import { NUMERAL_CASES } from "./numeralForms";

function tokensOf(text: string): readonly string[] {
  return readNumerals(text).map(({ token }) => token);
}

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
