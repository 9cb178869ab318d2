import { expect, test } from "vitest";
import { PHRASE_INITIALS, readPhrase } from "../../src/reading/numerals/readPhrase";

/** Those that are not read whole, in that form, with that bound and value. */
const misread = (phrases: string, form: string, said = ""): readonly string[] =>
  phrases.split(" ").filter((phrase) => {
    const read = readPhrase(phrase, 0);
    const { quantity = null } = read ?? {};
    const value =
      quantity && "value" in quantity ? `${quantity.bound} ${String(quantity.value)}` : "";
    return read?.end !== phrase.length || read.form !== form || value !== said;
  });

test("names with a numeral in them are names", () => {
  expect(
    misread(
      "十九届四中全会 二十届三中全会 四中全会 十六大 十七大 十八大 十九大 二十大 二十一大 二十二大 一带一路 一国两制 五位一体 " +
        "两个一百年 三严三实 三会一课 三重一大 一村一品 一县一策 一企一策 一事一议 一业一证 一人一档 一户一策 " +
        "一件事一次办 一站式 一网通办 一网统管 一窗通办 一窗受理 一标三实 一老一小 90后 50后 00后 一次产业 二次产业 " +
        "三次产业 三县五区 五市三镇 三区二乡 0571-1234567 021-12345678",
      "name",
    ),
  ).toEqual([]);
  expect(
    "报告 精神 以来 召开 胜利 代表 会议 期间 部署 提出 确立 , 。 、 ”"
      .split(" ")
      .filter((after) => readPhrase(`十八大${after}`, 0)?.end !== 3),
  ).toEqual([]);
  for (const text of ["十八大桥", "90后期", "90后续", "020-123456", "0571-123456789"])
    expect(readPhrase(text, 0), text).toBeNull();
});

test("figures of speech say no number, but for those that name one", () => {
  expect(
    misread(
      "千千万万 万万千千 千变万化 千辛万苦 千军万马 一心一意 一草一木 一点一滴 一朝一夕 三番五次 三三两两 五花八门 " +
        "一五一十 四面八方 七嘴八舌 万众一心 百花齐放 百尺竿头 百折不挠 万无一失 独一无二 十全十美 一举多得 一举两得 " +
        "九牛二虎 三心二意 两全其美 一石二鸟 一项项 一步一步 一一",
      "idiom",
    ),
  ).toEqual([]);
  expect(misread("成百上千 数以百计", "idiom", "at_least 100")).toEqual([]);
  expect(misread("成千上万 数以千计", "idiom", "at_least 1000")).toEqual([]);
  expect(misread("数以万计", "idiom", "at_least 10000")).toEqual([]);
  expect(misread("数以亿计", "idiom", "at_least 100000000")).toEqual([]);
  for (const text of ["一一三", "一一3", "一步一项"]) expect(readPhrase(text, 0), text).toBeNull();
});

test("a half is fifty percent, with the word that bounds it", () => {
  const halves = {
    "at_least 50":
      "一多半 大半 大半数 过半 过半数 半数以上 一半以上 超半 超半数 超过半 超过半数 超一半 逾半 逾半数",
    "about 50": "近半 近半数 近一半 将近一半 接近一半 约一半 一半左右",
    "at_most 50": "不到一半 不足一半 不足半数 不到半数 小半",
    "exact 50": "一半 半数",
  };
  for (const [said, phrases] of Object.entries(halves)) {
    expect(misread(phrases, "percent", said)).toEqual([]);
    for (const phrase of phrases.split(" ")) expect(readPhrase(phrase, 0)?.unit, phrase).toBe("%");
  }
  for (const after of ["年", "天", "月", "个", "小"])
    for (const half of ["过半", "近半", "小半"])
      expect(readPhrase(half + after, 0), half + after).toBeNull();
});

test("every phrase that opens with no numeral is looked for where it can start", () => {
  const openings =
    "成百 大半 过半 近半 约一半 将近一半 接近一半 不到一半 小半 超半 逾半 数以百计".split(" ");
  expect(openings.filter((phrase) => !PHRASE_INITIALS.includes(phrase.charAt(0)))).toEqual([]);
});
