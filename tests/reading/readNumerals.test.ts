import { describe, expect, it } from "vitest";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { readNumerals } from "../../src/reading/numerals/readNumerals";
import { NUMERAL_CASES } from "./numeralForms";
import { reads } from "../support/cases";

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

  reads(
    "keeps neighbouring numerals apart: %s",
    tokensOf,
    "2020年添23项,增长8%,连续4年第一 => 2020年 | 23项 | 8% | 连续4年 | 第一",
    "一标两核三办 => 一 | 两 | 三",
  );

  it.each([
    ["分别突破1.7万元、1.2万元", [atLeast(17_000, "元"), atLeast(12_000, "元")]],
    ["分别超过17家和12家", [atLeast(17, "家"), atLeast(12, "家")]],
    ["突破17家，另有12家", [atLeast(17, "家"), exactly(12, "家")]],
    ["分别快6.1和2.4个百分点", [exactly(6.1, "个百分点"), exactly(2.4, "个百分点")]],
    ["分别提高0.6个和1.8个百分点", [exactly(0.6, "个百分点"), exactly(1.8, "个百分点")]],
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

  /** Each numeral of a phrase: as printed, its value or its ends, its unit. */
  const said = (phrase: string): string =>
    readNumerals(phrase)
      .filter(({ form }) => form !== "word")
      .map(({ token, quantity, unit, scale, decimals }) => {
        if (quantity === null) return `${token}=-`;
        const value =
          quantity.bound === "range" ? `${quantity.low}..${quantity.high}` : `${quantity.value}`;
        const bound = { exact: "", at_least: ">=", at_most: "<=", about: "~", range: "" }[
          quantity.bound
        ];
        return `${token}=${bound}${value} ${unit ?? "-"} e${scale}.${decimals}`;
      })
      .join("; ");

  reads(
    "reads %s as %j",
    said,
    // 数 and 几 mean some number; 数 behind a word that it ends means none.
    "数十人 => 数十人=20..90 人 e0.0",
    "数个 => 数个=2..9 个 e0.0",
    "数万人 => 数万人=20000..90000 人 e4.0",
    "数百万人 => 数百万人=2000000..9000000 人 e4.0",
    "数万亿元 => 数万亿元=2000000000000..9000000000000 元 e12.0",
    "几个 => 几个=2..9 个 e0.0",
    "好几个 => 好几个=2..9 个 e0.0",
    "几千家 => 几千家=2000..9000 家 e0.0",
    "几亿元 => 几亿元=200000000..900000000 元 e8.0",
    "几何图形 => ",
    "总数十万 => 十万=100000 - e4.0",
    "人数百人 => 百人=100 人 e0.0",
    "指数年 => ",
    // 十几 lies between two tens, 20几 too; 100几 and 几 behind no ten do not.
    "十几家 => 十几家=11..19 家 e0.0",
    "二十几万元 => 二十几万元=210000..290000 元 e4.0",
    "30几家 => 30几家=31..39 家 e0.0",
    // 来 says "or so" of a round number that counts something.
    "二十来个 => 二十来个=~20 个 e0.0",
    "30来万元 => 30来万元=~300000 元 e4.0",
    "23来个 => 23=23 - e0.0",
    "三百来自 => 三百=300 - e0.0",
    // 多 and 余 before or behind the scale.
    "3万多元 => 3万多元=>=30000 元 e4.0",
    "3多万元 => 3多万元=>=30000 元 e4.0",
    "3.5亿余元 => 3.5亿余元=>=350000000 元 e8.1",
    "3多样 => 3=3 - e0.0",
    "3亿多元化 => 3亿=300000000 - e8.0",
    // Scales, and units that begin like one.
    "5百万元 => 5百万元=5000000 元 e6.0",
    "5十万元 => 5十万元=500000 元 e5.0",
    "5千万亿 => 5千万亿=5000000000000000 - e15.0",
    "5千克 => 5千克=5 千克 e0.0",
    "5千瓦 => 5千瓦=5 千瓦 e0.0",
    "五千米 => 五千米=5 千米 e0.0",
    "五百帕 => 五百帕=5 百帕 e0.0",
    "2亿3000万元 => 2亿3000万元=230000000 元 e4.0",
    "2亿多3000万元 => 2亿多=>=200000000 - e8.0; 3000万元=30000000 元 e4.0",
    "2.5亿3000万元 => 2.5亿=250000000 - e8.1; 3000万元=30000000 元 e4.0",
    "三点一四亿元 => 三点一四亿元=314000000 元 e8.2",
    // Halves, parts and tenths.
    "半年 => 半年=0.5 年 e0.1",
    "两年半 => 两年半=2.5 年 e0.1",
    "3个半月 => 3个半月=3.5 个月 e0.1",
    "3.5个半月 => 3.5个=3.5 个 e0.1; 半月=0.5 月 e0.1",
    "两公里多 => 两公里多=>=2 公里 e0.0",
    "五成半 => 五成半=55 % e1.1",
    "五成三 => 五成三=53 % e1.1",
    "五成 => 五成=50 % e1.0",
    "百分之三点五 => 百分之三点五=3.5 % e0.1",
    "千分之三 => 千分之三=3 ‰ e0.0",
    "万分之三 => 万分之三=3 ‱ e0.0",
    "五分之二 => 五分之二=40 % e0.0",
    "20分之1 => 20分之1=5 % e0.0",
    "3/4 => 3/4=75 % e0.0",
    "翻番 => 翻番=2 倍 e0.0",
    "翻了两番 => 翻了两番=4 倍 e0.0",
    "翻3番 => 翻3番=8 倍 e0.0",
    "翻一番多 => 翻一番多=>=2 倍 e0.0",
    "超翻一番 => 超翻一番=>=2 倍 e0.0",
    // Signs, and what only looks like one.
    "增长-3.5% => -3.5%=-3.5 % e0.1",
    "负3% => 负3%=-3 % e0.0",
    "零下3度 => 零下3度=-3 度 e0.0",
    "+3% => +3%=3 % e0.0",
    "±3% => ±3%=-3..3 % e0.0",
    "抱负3年 => 3年=3 年 e0.0",
    "A-3 => A-3=-",
    "零下5至-3度 => 零下5至-3度=-5..-3 度 e0.0",
    "3%至5% => 3%至5%=3..5 % e0.0",
    "3至5% => 3至5%=3..5 % e0.0",
    "3万至5万元 => 3万至5万元=30000..50000 元 e4.0",
    "3至5万元 => 3至5万元=30000..50000 元 e4.0",
    "3家至5人 => 3家=3 家 e0.0; 5人=5 人 e0.0",
    "从3家至5家 => 3家=3 家 e0.0; 5家=5 家 e0.0",
    // Bounds on either side; one that leaves an end open is stronger.
    "近百人 => 近百人=~100 人 e0.0",
    "近100多人 => 近100多人=>=100 人 e0.0",
    "约100人以上 => 约100人以上=>=100 人 e0.0",
    "不足100人左右 => 不足100人左右=<=100 人 e0.0",
    "上十人 => 上十人=~10 人 e0.0",
    "上百人 => 上百人=>=100 人 e0.0",
    "过百人 => 过百人=>=100 人 e0.0",
    "破百亿元 => 破百亿元=>=10000000000 元 e8.0",
    "网上百人 => 百人=100 人 e0.0",
    "通过百人 => 百人=100 人 e0.0",
    "站上5万亿元 => 站上5万亿元=>=5000000000000 元 e12.0",
    "超过5000万元 => 超过5000万元=>=50000000 元 e4.0",
    "高于2018年 => 2018年=-",
    // 前 leads to a rank where it is one number that ranks or stands alone.
    "列前10名 => 前10名=<=10 名 e0.0",
    "居全省前10。 => 前10=<=10 - e0.0",
    "进前20强 => 前20强=<=20 强 e0.0",
    "前10家企业 => 前10家=10 家 e0.0",
    "前3车位 => 前3车位=3 车位 e0.0",
    "前20后 => 20=20 - e0.0",
    "前30多名 => 30多名=>=30 名 e0.0",
    "前十几名 => 十几名=11..19 名 e0.0",
    "负担-3% => -3%=-3 % e0.0",
    "过5万亿元 => 过5万亿元=>=5000000000000 元 e12.0",
    "通过5万亿元 => 5万亿元=5000000000000 元 e12.0",
    "过3万天 => 过3万天=>=30000 天 e4.0",
    // Of two in a list, where either has decimals, what is counted is said once.
    "12.3、45.6亿元 => 12.3=1230000000 元 e8.1; 45.6亿元=4560000000 元 e8.1",
    "12、4.5亿元 => 12=1200000000 元 e8.0; 4.5亿元=450000000 元 e8.1",
    "1.2、45亿元 => 1.2=120000000 元 e8.1; 45亿元=4500000000 元 e8.0",
    "12、45亿元 => 12=12 - e0.0; 45亿元=4500000000 元 e8.0",
    "12.3、45.6亿 => 12.3=12.3 - e0.1; 45.6亿=4560000000 - e8.1",
    "0.6个和1.8个百分点 => 0.6个=0.6 个百分点 e0.1; 1.8个百分点=1.8 个百分点 e0.1",
    "1.5个和3.2亿元 => 1.5个=1.5 个 e0.1; 3.2亿元=320000000 元 e8.1",
    "0.6元和1.8个百分点 => 0.6元=0.6 元 e0.1; 1.8个百分点=1.8 个百分点 e0.1",
    "1.5亿、2.5万元 => 1.5亿=150000000 - e8.1; 2.5万元=25000 元 e4.1",
    "1—1.5、2.5亿元 => 1—1.5=1..1.5 - e0.1; 2.5亿元=250000000 元 e8.1",
    "1.5 2.5、3.5亿元 => 1.5 2.5=-; 3.5亿元=350000000 元 e8.1",
    "1.5、5—3天 => 1.5=1.5 - e0.1; 5—3天=-",
    "12.3、1.89:1 => 12.3=12.3 - e0.1; 1.89:1=1.89 比 e0.2",
    "分别超5亿元、3亿元 => 超5亿元=>=500000000 元 e8.0; 3亿元=>=300000000 元 e8.0",
    "分别超5亿元、3 => 超5亿元=>=500000000 元 e8.0; 3=3 - e0.0",
    // Stretches of time.
    "三年来 => 三年来=3 年 e0.0",
    "近三年 => 近三年=3 年 e0.0",
    "历时近三年 => 近三年=~3 年 e0.0",
    "三年内 => 三年内=<=3 年 e0.0",
    "三年内部 => 三年=3 年 e0.0",
    "连续三年 => 连续三年=3 年 e0.0",
    "第三名 => 第三名=3 名 e0.0",
    "第三市 => 第三=3 - e0.0",
    "前三名 => 前三名=<=3 名 e0.0",
    "前三个月 => 前三个月=-",
    "前3项 => 前3项=3 项 e0.0",
    "前3强 => 前3强=<=3 强 e0.0",
  );

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

  it("gives the bound of a list to what follows, and to nothing else", () => {
    const bounds = (text: string): string =>
      readNumerals(text)
        .map(({ quantity, printed }) => `${quantity?.bound ?? "-"} ${printed}`)
        .join("; ");
    expect(
      [
        "分别突破17家、12家",
        "突破17家、12家",
        "分别达17家以上、12家",
        "分别突破17家、约12家",
        "分别突破17家、2023年",
        "分别2023年、12家",
        "分别超3至5家、12家",
        "分别近三年、五年",
        "分别突破1.75万亿元、1.25万亿元、1.15万亿元",
      ].map(bounds),
    ).toEqual([
      "at_least 突破17家; at_least 突破17家、12家",
      "at_least 突破17家; exact 12家",
      "at_least 17家以上; exact 12家",
      "at_least 突破17家; about 约12家",
      "at_least 突破17家; - 2023年",
      "- 2023年; exact 12家",
      "range 超3至5家; exact 12家",
      "exact 近三年; exact 五年",
      "at_least 突破1.75万亿元; at_least 突破1.75万亿元、1.25万亿元; at_least 突破1.75万亿元、1.25万亿元、1.15万亿元",
    ]);
  });

  it("bounds a percentage from before its whole, nothing else and nothing that has its own bound", () => {
    const first = (text: string) => readNumerals(text)[0]?.quantity;
    expect(first("约占本级支出的3%")).toEqual({ bound: "about", value: 3 });
    expect(first("约为本级支出的3%")).toEqual({ bound: "about", value: 3 });
    expect(first("约占本级支出的3元")).toEqual({ bound: "exact", value: 3 });
    expect(first("约占本级支出的超3%")).toEqual({ bound: "at_least", value: 3 });
    expect(first("约占本级支出的3至5%")).toEqual({ bound: "range", low: 3, high: 5 });
    expect(first("约占本级支出的2023年")).toBeNull();
  });

  it("reads no range of which an end is beyond all numbers", () => {
    expect(readNumerals(`3至${"9".repeat(400)}个`)).toMatchObject([
      { quantity: null, form: "range" },
    ]);
  });
});
