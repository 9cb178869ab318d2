import { describe, expect, test } from "vitest";
import { readAmount } from "../../src/reading/numerals/readAmount";
import { readQuantity } from "../../src/reading/numerals/readQuantity";

/** An amount in few words: its end, its digits, `..` to the upper end, its scale, decimals and bound. */
function amount(text: string, at = 0): string {
  const read = readAmount(text, at);
  if (read === null) return "-";
  const { end, low, high, scale, decimals, bound } = read;
  return `${text.slice(at, end)}=${low}${high === null ? "" : `..${high}`} e${scale}.${decimals} ${bound}`;
}

/** A quantity in few words. */
function quantity(text: string, at = 0): string {
  const read = readQuantity(text, at);
  if (read === null) return "-";
  const { end, quantity: said, unit, form } = read;
  const value =
    said === null
      ? "?"
      : said.bound === "range"
        ? `${said.low}..${said.high}`
        : `${said.bound} ${said.value}`;
  return `${text.slice(at, end)}=${value} ${unit ?? "-"} ${form}`;
}

const table = (
  read: (text: string) => string,
  expected: Readonly<Record<string, string>>,
): void => {
  expect(Object.fromEntries(Object.keys(expected).map((text) => [text, read(text)]))).toEqual(
    expected,
  );
};

describe("a number without its unit", () => {
  test("thousands are parted by threes, and only by threes", () => {
    table(amount, {
      "1,234,567.5家": "1,234,567.5=1234567.5 e0.1 exact",
      "1,2345家": "1=1 e0.0 exact",
      "12,34家": "12=12 e0.0 exact",
      "1234,567家": "1234=1234 e0.0 exact",
      "0.50亿元": "0.50亿=0.50 e8.2 exact",
      家: "-",
      "": "-",
    });
  });

  test("多, 余, 来 and 几 say how far, unless another word begins with them", () => {
    for (const word of "元化 样 方位 边 次 种 个部门 维 层".split(" "))
      expect(amount(`3多${word}`), word).toBe("3=3 e0.0 exact");
    for (const word of "额 款 热 下 杭 姚".split(" "))
      expect(amount(`3余${word}`), word).toBe("3=3 e0.0 exact");
    for (const word of "自 到 源 访 华 宾 信 电 年 看 说".split(" "))
      expect(amount(`30来${word}`), word).toBe("30=30 e0.0 exact");
    for (const word of "元化 样 方 边 额 款".split(" "))
      expect(amount(`3亿多${word}`), word).toBe("3亿=3 e8.0 exact");
    table(amount, {
      "3多家": "3多=3 e0.0 at_least",
      "3余家": "3余=3 e0.0 at_least",
      "3亿余元": "3亿余=3 e8.0 at_least",
      "3多亿多元": "3多亿=3 e8.0 at_least",
      "30来个": "30来=30 e0.0 about",
      "30来万": "30来万=30 e4.0 about",
      "30来好": "30=30 e0.0 exact",
      "35来个": "35=35 e0.0 exact",
      "20几个": "20几=21..29 e0.0 exact",
      "120几个": "120几=121..129 e0.0 exact",
      "100几个": "100=100 e0.0 exact",
      "25几个": "25=25 e0.0 exact",
      "20几万多元": "20几万=21..29 e4.0 exact",
      十几万元: "十几万=11..19 e4.0 exact",
      "2.0几个": "2.0=2.0 e0.1 exact",
    });
  });

  test("scales follow the digits, alone or with 十, 百, 千 before them", () => {
    table(amount, {
      "3万元": "3万=3 e4.0 exact",
      "3亿元": "3亿=3 e8.0 exact",
      "3万亿元": "3万亿=3 e12.0 exact",
      "3十万元": "3十万=3 e5.0 exact",
      "3百万元": "3百万=3 e6.0 exact",
      "3千万元": "3千万=3 e7.0 exact",
      "3百亿元": "3百亿=3 e10.0 exact",
      "3千亿元": "3千亿=3 e11.0 exact",
      "3百元": "3百=3 e2.0 exact",
      "3千元": "3千=3 e3.0 exact",
      "3千克": "3=3 e0.0 exact",
      "3百帕": "3=3 e0.0 exact",
      "3千千克": "3千=3 e3.0 exact",
      "3十元": "3=3 e0.0 exact",
    });
  });

  test("an amount of 亿 and one of 万 behind it are one number", () => {
    table(amount, {
      "1亿2000万元": "1亿2000万=12000 e4.0 exact",
      "1亿5千万元": "1亿5千万=15 e7.0 exact",
      "1亿2345元": "1亿=1 e8.0 exact",
      "1亿20000万元": "1亿=1 e8.0 exact",
      "1亿2.5万元": "1亿=1 e8.0 exact",
      "1.0亿2000万": "1.0亿=1.0 e8.1 exact",
      "1亿多2000万": "1亿多=1 e8.0 at_least",
      "1万2000万": "1万=1 e4.0 exact",
      "1万亿2000万": "1万亿=1 e12.0 exact",
      "1亿2000万亿": "1亿=1 e8.0 exact",
    });
  });

  test("几 and 数 mean two to nine", () => {
    table(amount, {
      几个: "几=2..9 e0.0 exact",
      好几个: "好几=2..9 e0.0 exact",
      几十个: "几十=20..90 e0.0 exact",
      几百亿: "几百亿=200..900 e8.0 exact",
      几千万亿: "几千万亿=2000..9000 e12.0 exact",
      几何: "-",
      数据: "-",
      数字: "-",
      数千: "数千=2000..9000 e0.0 exact",
      数万: "数万=2..9 e4.0 exact",
    });
    for (const unit of "个 家 名 项 年 天 日 次 倍 种".split(" "))
      expect(amount(`数${unit}`), unit).toBe("数=2..9 e0.0 exact");
    for (const before of "总人户指基系分参函变岁次件个多少无为算计奇偶整倍位字级页票")
      expect(amount(`${before}数十`, 1), before).toBe("-");
    expect(amount("约数十", 1)).toBe("数十=20..90 e0.0 exact");
  });

  test("Chinese digits behind 点 are decimals", () => {
    table(amount, {
      三点五亿元: "三点五亿=3.5 e8.1 exact",
      三点零五: "三点零五=3.05 e0.2 exact",
      三点五百: "三=3 e0.0 exact",
      三点二十: "三=3 e0.0 exact",
      三点钟: "三=3 e0.0 exact",
      三万点五: "三万=3 e4.0 exact",
      三千克: "三=3 e0.0 exact",
      三百帕: "三=3 e0.0 exact",
      三百元: "三百=300 e0.0 exact",
      三百万多元: "三百万多=300 e4.0 at_least",
      七八十个: "七八十=70..80 e0.0 exact",
      三十几万: "三十几万=31..39 e4.0 exact",
    });
  });
});

describe("a number with its unit and bounds", () => {
  test("成 counts tenths, unless another word begins with it", () => {
    for (const word of "为本立员功果套效长都交才就熟绩品分型片群年虫因份语色")
      expect(quantity(`三成${word}`), word).toBe("三=exact 3 - number");
    table(quantity, {
      三成: "三成=exact 30 % percent",
      三成半: "三成半=exact 35 % percent",
      三成五: "三成五=exact 35 % percent",
      三成五百: "三成=exact 30 % percent",
      三成人: "三=exact 3 - number",
      三成人口: "三成=exact 30 % percent",
      三成人家: "三成=exact 30 % percent",
      "10成": "10成=exact 100 % percent",
      "11成": "11=exact 11 - number",
      "3万成": "3万=exact 30000 - number",
    });
  });

  test("半 and 多 stand behind or inside a unit", () => {
    for (const unit of "年 天 月 小时 日 周 学期 学年 分钟 亩 斤 吨 公里 里 米 个年 个月 个小时".split(
      " ",
    ))
      expect(quantity(`半${unit}`), unit).toMatch(/^半.+=exact 0\.5 /u);
    for (const unit of "倍 公里 千米 米 里 亩 吨 斤 公斤 岁 元 年 天 个月 小时".split(" ")) {
      expect(quantity(`3${unit}半`), unit).toBe(
        `3${unit}半=exact 3.5 ${unit} ${unit === "倍" ? "multiple" : "quantity"}`,
      );
      expect(quantity(`3${unit}多`), unit).toMatch(/多=at_least 3 /u);
    }
    for (const part of "月 小时 星期 季度 世纪".split(" ")) {
      expect(quantity(`3个半${part}`), part).toBe(`3个半${part}=exact 3.5 个${part} quantity`);
      expect(quantity(`3个多${part}`), part).toBe(`3个多${part}=at_least 3 个${part} quantity`);
    }
    for (const word of "导 径 岛 成 数".split(" "))
      expect(quantity(`3米半${word}`), word).toBe("3米=exact 3 米 quantity");
    for (const word of "元 样 边 种 次 家 个 地 项 名 部 层 级 方".split(" "))
      expect(quantity(`3年多${word}`), word).toBe("3年=exact 3 年 quantity");
    table(quantity, {
      "3家多": "3家=exact 3 家 quantity",
      "3.5年半": "3.5年=exact 3.5 年 quantity",
      "3万年半": "3万年=exact 30000 年 quantity",
      "3多年半": "3多年=at_least 3 年 quantity",
      "3年余": "3年余=at_least 3 年 quantity",
      三四年半: "三四年=3..4 年 quantity",
      十几年半: "十几年=11..19 年 quantity",
    });
  });

  test("上, 过 and 破 before a round Chinese number, and verbs of passing a mark", () => {
    for (const before of "以网线手身早晚史街路地海世桌船车加向之头通经超不越打攻侦爆")
      expect(quantity(`${before}上百人`, 1), before).toBe("-");
    table(quantity, {
      上百人: "上百人=at_least 100 人 quantity",
      上十人: "上十人=about 10 人 quantity",
      过千人: "过千人=at_least 1000 人 quantity",
      破亿元: "破亿元=at_least 100000000 元 quantity",
      破万元: "破万元=at_least 10000 元 quantity",
      过20万元: "过20万元=at_least 200000 元 quantity",
      过两万元: "过两万元=at_least 20000 元 quantity",
      过20元: "-",
    });
    for (const verb of "跨 迈 跃 站 登 冲".split(" "))
      for (const on of "上 过 越 上了".split(" "))
        expect(quantity(`${verb}${on}3亿元`), verb + on).toBe(
          `${verb}${on}3亿元=at_least 300000000 元 quantity`,
        );
    for (const before of "通超不越经") expect(quantity(`${before}过20万元`, 1), before).toBe("-");
    expect(quantity("均过20万元", 1)).toBe("过20万元=at_least 200000 元 quantity");
  });

  test("a sign is one of a number only where no word or number stands before it", () => {
    for (const before of "欺担抱胜辜肩减降税")
      expect(quantity(`${before}负3`, 1), before).toBe("-");
    expect(quantity("增负3", 1)).toBe("负3=exact -3 - number");
    for (const before of ["3", "A", "z", "%", ")", "”", '"'])
      expect(quantity(`${before}-3`, 1), before).toBe("-");
    expect(quantity("约-3", 1)).toBe("-");
    expect(quantity("同比-3.5%", 2)).toBe("-3.5%=exact -3.5 % percent");
    expect(quantity("同比-3.5‰", 2)).toBe("-3.5‰=exact -3.5 ‰ percent");
    expect(quantity("(-3", 1)).toBe("-3=exact -3 - number");
    expect(quantity("同比+3%", 2)).toBe("+3%=exact 3 % percent");
  });

  test("a term, a stretch up to now, and what something took", () => {
    for (const word of "部 外 容 在 地 河 陆 蒙 涵 控 销 需 循".split(" "))
      expect(quantity(`3天内${word}`), word).toBe("3天=exact 3 天 quantity");
    expect(quantity("3天内办结")).toBe("3天内=at_most 3 天 quantity");
    expect(quantity("3家内")).toBe("3家=exact 3 家 quantity");
    expect(quantity("约3天内")).toBe("约3天=about 3 天 quantity");
    for (const before of "时长达隔历满")
      expect(quantity(`${before}近三年`, 1), before).toBe("近三年=about 3 年 quantity");
    expect(quantity("在近三年", 1)).toBe("近三年=exact 3 年 span");
    expect(quantity("三年来")).toBe("三年来=exact 3 年 span");
    expect(quantity("三年以上来")).toBe("三年以上=at_least 3 年 quantity");
    expect(quantity("近三年多来")).toBe("近三年多来=at_least 3 年 span");
  });

  test("each unit of a share or a multiple has its form", () => {
    table(quantity, {
      "3%": "3%=exact 3 % percent",
      "3‰": "3‰=exact 3 ‰ percent",
      "3‱": "3‱=exact 3 ‱ percent",
      "3个百分点": "3个百分点=exact 3 个百分点 percent",
      "3个千分点": "3个千分点=exact 3 个千分点 percent",
      "3个基点": "3个基点=exact 3 个基点 percent",
      "3倍": "3倍=exact 3 倍 multiple",
      "3家": "3家=exact 3 家 quantity",
      "3": "3=exact 3 - number",
      百分之三: "百分之三=exact 3 % percent",
      万分之三: "万分之三=exact 3 ‱ percent",
      "8分之3": "8分之3=exact 37.5 % fraction",
      八分之三: "八分之三=exact 37.5 % fraction",
      "3/8": "3/8=exact 37.5 % fraction",
      "3/8/9": "3=exact 3 - number",
      "3/8万": "3=exact 3 - number",
      "3/100": "3=exact 3 - number",
      三分之差: "三=exact 3 - number",
      三二分之一: "-",
      两三成多: "两三成多=20..30 % percent",
      两成几: "两成=exact 20 % percent",
      两成半: "两成半=exact 25 % percent",
      两成九: "两成九=exact 29 % percent",
      "34.6DDDs": "34.6DDDs=exact 34.6 DDDs quantity",
      "3万Kits": "3万Kits=exact 30000 Kits quantity",
      "3.5Kits": "3.5Kits=exact 3.5 Kits quantity",
      "3Kits": "3=exact 3 - number",
      "3万Kitset": "3万Kitset=exact 30000 Kitset quantity",
      "3万Kitsets": "3万=exact 30000 - number",
    });
  });

  test("both ends of a range share what is said once, and only a rise is one", () => {
    table(quantity, {
      "3—5亿元": "3—5亿元=300000000..500000000 元 range",
      "3亿—5亿元": "3亿—5亿元=300000000..500000000 元 range",
      "5000—1万元": "5000—1万元=5000..10000 元 range",
      "3至5天": "3至5天=3..5 天 range",
      "3到5天": "3到5天=3..5 天 range",
      "3——5天": "3——5天=3..5 天 range",
      "3-5天": "3-5天=3..5 天 range",
      "-5至-3度": "-5至-3度=-5..-3 度 range",
      零下5到负3度: "零下5到负3度=-5..-3 度 range",
      "5-3天": "5-3天=? 天 range",
      "5—3": "5=exact 5 - number",
      "5天—3天": "5天=exact 5 天 quantity",
      "3天—3天": "3天=exact 3 天 quantity",
      "3多—5天": "3多=at_least 3 - number",
      "3—5多天": "3=exact 3 - number",
      "3—十几天": "3=exact 3 - number",
      "十几—30天": "十几=11..19 - number",
      "3/4—5天": "3/4=exact 75 % fraction",
      "3—三分之二": "3=exact 3 - number",
      "3到": "3=exact 3 - number",
      "3家到": "3家=exact 3 家 quantity",
      "3.25—5%": "3.25—5%=3.25..5 % range",
      "±3%": "±3%=-3..3 % range",
      "±0%": "±0%=exact 0 % percent",
      "-0%": "-0%=exact 0 % percent",
    });
    for (const from of "从由自") {
      expect(quantity(`${from}3家至5家`, 1), from).toBe("3家=exact 3 家 quantity");
      expect(quantity(`${from}3至5家`, 1), from).toBe("3至5家=3..5 家 range");
      expect(quantity(`${from}3家—5家`, 1), from).toBe("3家—5家=3..5 家 range");
      expect(quantity(`${from}5至3家`, 1), from).toBe("5=exact 5 - number");
    }
    expect(readQuantity("3.25—5.5%", 0)).toMatchObject({ decimals: 2, scale: 0 });
    // A zero has no sign, whatever is printed.
    expect(readQuantity("-0%", 0)?.quantity).toEqual({ bound: "exact", value: 0 });
  });

  test("a number grown by doublings is a multiple", () => {
    table(quantity, {
      翻番: "翻番=exact 2 倍 multiple",
      翻了番: "翻了番=exact 2 倍 multiple",
      翻一番: "翻一番=exact 2 倍 multiple",
      翻两番: "翻两番=exact 4 倍 multiple",
      翻三番: "翻三番=exact 8 倍 multiple",
      翻九番: "翻九番=exact 512 倍 multiple",
      翻4番多: "翻4番多=at_least 16 倍 multiple",
      近翻番: "近翻番=about 2 倍 multiple",
      翻修: "-",
    });
  });
});
