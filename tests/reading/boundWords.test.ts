import { expect, test } from "vitest";
import {
  readBoundAfter,
  readBoundBefore,
  strongerBound,
} from "../../src/reading/numerals/boundWords";
import { digitsInScale, numberFromDecimal } from "../../src/reading/numerals/decimalText";
import { readUnit } from "../../src/reading/numerals/units";
import { cases, reads, valueIn } from "../support/cases";

const BEFORE = {
  at_least:
    "超过了 超过 超出 远超 超 逾 突破了 突破 至少 最少 起码 不少于 不低于 不小于 不下于 不下 不止 多于 高于 大于",
  at_most:
    "不足 不到 不满 未满 不超过 不超 未超过 不高于 不多于 不大于 至多 最多 低于 少于 小于 未达到 未达",
  about: "大约 大概 约为 约占 约有 约合 约达 约 将近 接近 近乎 差不多 近",
} as const;

test.each(
  Object.entries(BEFORE).flatMap(([bound, words]) =>
    words.split(" ").map((word) => [word, bound] as const),
  ),
)("%s before a number bounds it: %s", (word, bound) => {
  expect(readBoundBefore(`${word}30家`, 0)).toEqual({ word, bound, end: word.length });
  expect(readBoundBefore(`达到${word}30家`, 2)?.end).toBe(word.length + 2);
});

test.each(
  cases(
    "节约30元 => 1",
    "合约30份 => 1",
    "附近30米 => 1",
    "最近30天 => 1",
    "赶超30家 => 1",
    "不超30家 => 1",
    "家30 => 0",
  ),
)("in %s nothing bounds the number", (text, at) => {
  expect(readBoundBefore(text, Number(at))).toBeNull();
});

test.each(
  cases(
    "以上 => at_least",
    "及以上 => at_least",
    "(含)以上 => at_least",
    "之上 => at_least",
    "有余 => at_least",
    "开外 => at_least",
    "以下 => at_most",
    "及以下 => at_most",
    "(含)以下 => at_most",
    "以内 => at_most",
    "之内 => at_most",
    "不到 => at_most",
    "左右 => about",
    "上下 => about",
    "前后 => about",
  ),
)("%s behind a number bounds it: %s", (word, bound) => {
  expect(readBoundAfter(`30家${word}`, 3)).toEqual({ bound, end: 3 + word.length });
});

test.each(["上下游", "上下联动", "上下级", "不到4万元", "以外", ""])(
  "%s behind a number bounds nothing",
  (word) => {
    expect(readBoundAfter(`30家${word}`, 3)).toBeNull();
  },
);

test("of two bounds, one that leaves an end open is stronger than one that says near", () => {
  const order = ["exact", "about", "at_most", "at_least"] as const;
  for (const [at, one] of order.entries())
    for (const [other, word] of order.entries())
      expect(strongerBound(one, word)).toBe(order[Math.max(at, other)]);
});

test.each(
  cases(
    // Words of the list, the longest first; not where they begin another word.
    "家企业 => 家",
    "家庭 => 家庭",
    "个 => 个",
    "个百分点 => 个百分点",
    "个工作日 => 个工作日",
    "元人民币 => 元人民币",
    "元素 => -",
    "线上 => -",
    "部门 => -",
    "部 => 部",
    "日常 => -",
    "人均 => -",
    "人民 => -",
    "人 => 人",
    "甲 => -",
    " => -",
    // Measures: a prefix and a base.
    "千瓦时 => 千瓦时",
    "平方米 => 平方米",
    "立方千米 => 立方千米",
    "毫克 => 毫克",
    "太字节 => 太字节",
    "米 => 米",
    "kWh => kWh",
    "GB => GB",
    "Gbps => Gbps",
    "m2 => m2",
    "km => km",
    "kmx => -",
    // Products, either, and what is reckoned for.
    "人次 => 人次",
    "吨公里 => 吨公里",
    "人日均 => 人",
    "台(套) => 台(套)",
    "t·km => t·km",
    "元/平方米 => 元/平方米",
    "元/人 => 元/人",
    "元/人/月 => 元/人/月",
    "人/ => 人",
    "微克每立方米 => 微克每立方米",
    "人每小时 => 人",
    "/10万 => /10万",
    "/10 => -",
    "/1000 => /1000",
    "km/万km2 => km/万km2",
    "升/100公里 => 升/100公里",
  ),
)("the unit at the beginning of %j is %j", (text, unit) => {
  expect(readUnit(text, 0)).toBe(valueIn(unit));
  expect(readUnit(`12${text}`, 2)).toBe(valueIn(unit));
});

reads(
  "%s moved by %d powers of ten is %d",
  (digits, scale) => numberFromDecimal(digits, Number(scale)),
  "3.2 | 8 => 320000000",
  "99.88 | 0 => 99.88",
  "5 | -2 => 0.05",
  "1.005 | 2 => 100.5",
);

reads(
  "%d in powers of ten, %d of them left off, is %s",
  (value, scale) => digitsInScale(Number(value), Number(scale)),
  "320000000 | 4 => 32000",
  "320000000 | 7 => 32",
  "12 | 0 => 12",
  "70000 | 4 => 7",
  "1e+21 | 0 => 1000000000000000000000",
  "1.5e+21 | 20 => 15",
  "1e+24 | 24 => 1",
  "1e+25 | 24 => 10",
  "0 | 0 => 0",
  "0 | 4 => 0",
);
