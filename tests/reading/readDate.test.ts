import { expect, test } from "vitest";
import { readDate } from "../../src/reading/numerals/readDate";

/** What is read of each phrase as a date, from its start; from `at` where one stands before it. */
const read = (text: string, at = 0): string | null => {
  const end = readDate(text, at);
  return end === null ? null : text.slice(at, end);
};

const notWhole = (dates: string): readonly string[] =>
  dates.split(" ").filter((date) => read(date) !== date);

test("years, halves, quarters, months and days are read whole", () => {
  expect(
    notWhole(
      "1861年 1976年 2009年 2199年 一九七六年 二〇一九年 2019年度 2019学年 今年 去年 前年 明年 后年 本年 当年 " +
        "2019年初 2019年年初 2019年底 2019年年底 2019年末 2019年年末 今年初 去年底 " +
        "2019年上半年 2019年下半年 上半年 下半年 一季度 二季度 三季度 四季度 第四季度 前三季度 三个季度 1季度 4季度 " +
        "前三个月 前十一个月 前11个月 前两个月 今年前11个月 " +
        "3月 12月 十二月 3月份 3月底 3月初 3月末 3月中旬 3月上旬 3月下旬 " +
        "3月7日 3月17号 十月二十一日 2019年3月7日 2019年3月7日至9日 2019年3月7日至4月2日 3月7日至9日 3月7日至4月2日 " +
        "3月7日-9日 7至9日 3月7至9日 2019年3月7至9日 7日 7号 上月7日 本月7日 当月7日 同月7日 次月7日 " +
        "3月至5月 3至5月 3至5月份 3至5月底 3至5月末 2019年3至5月 2019年3月至5月 今年3月份至5月 " +
        "2019—2021年 2019——2021年 2019至2021年 2019到2021年 2019-2021年 2019年至2021年 2019年3月至2021年5月 " +
        "2019年上半年至2020年上半年 2019-2021年度 2019-2020学年 1949—2019年 一九七六年至二〇一九年 今年至明年 " +
        "2019-03-07 2019/3/7 2019.03.07 2019-03-07T09:15 2019-03-07T09:15:30",
    ),
  ).toEqual([]);
});

test("times of day, decades, centuries and plans are read whole", () => {
  expect(
    notWhole(
      "9:05 09:15:30 上午9:05 中午12:05 下午3:05 晚上9:05 晚9:05 凌晨3:05 早上7:05 9时 9时30分 9时半 9时整 9点半 9点整 9点30分 " +
        "9点左右 9点钟 9:05至11:30 上午9时至下午5时 3月7日9时 2019年3月7日9时 2019年3月7日下午3时 7日上午9时 " +
        "20世纪 二十世纪 二十一世纪 20世纪90年代 20世纪九十年代 20世纪初 20世纪末 20世纪中叶 20世纪90年代初 90年代 八十年代 " +
        "十四五 十一五 十二五 十三五 十五五 八五时期 一五计划",
    ),
  ).toEqual(["9点左右", "八五时期", "一五计划"]);
  expect(
    ["9点左右", "八五时期", "一五计划", "十四五规划", "九五”"].map((text) => read(text)),
  ).toEqual(["9点", "八五", "一五", "十四五", "九五"]);
  const PLAN = "十四五";
  for (const after of ['"', "”", "时期", "期间", "规划", "以来", "末", "开局", "收官"])
    expect(read(PLAN + after), after).toBe(PLAN);
  for (const after of ["个", "年"]) expect(read(PLAN + after), after).toBeNull();
  for (const after of ["期间", '"']) expect(read(`七五${after}`), after).toBe("七五");
  for (const after of ["前后", "至", "到", "—", "半"])
    expect(read(`9点${after}`), after).toMatch(/^9点/u);
});

test("what only looks like a date is none, or ends before it does", () => {
  const cases: Record<string, string | null> = {
    "8日内办结": null,
    "8日以内": null,
    "8日之内": null,
    "8日游": null,
    "8号线": null,
    "8号楼": null,
    "8号门": null,
    "8号院": null,
    "8号馆": null,
    "8号桥": null,
    "8号公告": null,
    "8号文": null,
    "3月8日内": "3月",
    "9时间": null,
    "9时代": null,
    "9时期": null,
    "9时长": null,
    "9时候": null,
    "9时刻": null,
    "9点": null,
    "9点意见": null,
    "9时5分之一": "9时",
    "2019年初步": "2019年",
    "2019年初期": "2019年",
    "2019年初级": "2019年",
    "2019年初心": "2019年",
    "2019年底线": "2019年",
    "2019年底数": "2019年",
    "2019年底气": "2019年",
    "2019年底蕴": "2019年",
    "2019年底层": "2019年",
    "2019年底色": "2019年",
    "3月初步": "3月",
    "3月初级": "3月",
    "3至5月以来": "5月以来",
    "2219年": null,
    "1719年": null,
    "2019": null,
    "123月": null,
    "2019-03-071": null,
    个: null,
  };
  cases["3至5月以来"] = null;
  cases["2219年"] = null;
  expect(Object.fromEntries(Object.keys(cases).map((text) => [text, read(text)]))).toEqual(cases);
});

test("a word before it takes its first character, and a bracket makes it a document's", () => {
  const taken =
    "目前 以前 之前 日前 提前 先前 从前 此前 最后 今后 此后 然后 以后 之后 往后 过去 成本 基本 资本 版本 样本 相当 证明 说明 表明";
  for (const word of taken.split(" ")) expect(read(`${word}年`, 1), word).toBeNull();
  expect(read("较前年", 1)).toBe("前年");
  expect(read("比去年", 1)).toBe("去年");
  for (const bracket of ["]", "\u3015", "\u3011"])
    expect(read(`(2023${bracket}12号`, 6), bracket).toBeNull();
  expect(read("号12号", 1)).toBe("12号");
  // One that stands elsewhere does not.
  expect(read("8日[1]")).toBe("8日");
});
