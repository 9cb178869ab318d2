import { expect, test } from "vitest";
import { readNumerals } from "../../src/reading/numerals/readNumerals";
import { readWordWithoutNumber } from "../../src/reading/numerals/wordsWithoutNumber";

test("words whose numeral character states no number are read whole", () => {
  const words =
    "统一 同一 单一 唯一 专一 万一 之一 进一步 更进一步 逐一 合一 一切 一些 一样 一律 一向 一味 一贯 一再 一度 一同 一并 " +
    "一旦 一直 一致 一般 一定 一系列 一体 一流 一方面 一部分 一大批 一揽子 一线 一共 一概 一心 一举 一早 一阵 一下子 " +
    "一时间 一路上 一如既往 一视同仁 一以贯之 一目了然 一蹴而就 一丝不苟 一成不变 一马当先 一起 一道 一经 一手 一边 " +
    "一旁 一侧 一带 一下 陆续 大陆 着陆 登陆 零部件 零件 零工 零售 零星 零碎 零散 零食 零钱 零用 十分 十足 百姓 百货 " +
    "百科 百度 千方百计 万物 万能 万家灯火 千家万户 万分 万里长江 万象 四川 三亚 三峡 三明 三门峡 九江 九寨沟 六安 " +
    "六盘水 十堰 千岛湖 五台山 八达岭 百色 万州 万宁 三星 三一重工 万科 万达 万华 三菱 七匹狼 五粮液 五金 五官 五谷 " +
    "七夕 四肢 四季 四周 四处 三轮车 三角 三文鱼 三明治 二维码 二手 二氧化 三维 十字路口 三甲 八卦 半导体 半径 半岛 " +
    "半成品 半挂 一知半解 事半功倍 多半 半途 周一 周二 周三 周四 周五 周六";
  expect(words.split(" ").filter((word) => readWordWithoutNumber(word, 0) !== word.length)).toEqual(
    [],
  );
  // Each is found from its first character on, as a word and as no number.
  expect(
    words.split(" ").filter((word) => {
      const [only, ...more] = readNumerals(`，${word}，`);
      return only?.token !== word || only.form !== "word" || only.statesNumber || more.length > 0;
    }),
  ).toEqual([]);
});

test("the days of a week are none, before what leads on from a day", () => {
  for (const day of ["一", "二", "三", "四", "五", "六"])
    for (const week of ["星期", "礼拜"]) expect(readWordWithoutNumber(`${week}${day}`, 0)).toBe(3);
  for (const after of ["至", "到", "，", "。", "、", ")", "上午", "下午", "晚"])
    expect(readWordWithoutNumber(`周三${after}`, 0), after).toBe(2);
  expect(readWordWithoutNumber("周三人", 0)).toBeNull();
});

test("before some words the same characters do count", () => {
  const counted =
    "一起案件 一起事故 一起交通 一起火灾 一起突发 一道工序 一道题 一道门 一番 十分钟 十分之三 十分制 万分之三 千万元 四季度";
  expect(counted.split(" ").filter((text) => readWordWithoutNumber(text, 0) !== null)).toEqual([]);
  expect(
    ["千万不能", "千万别忘", "千万要", "千万勿", "千万莫", "一番话", "一带的", "一带一路"].map(
      (text) => readWordWithoutNumber(text, 0),
    ),
  ).toEqual([2, 2, 2, 2, 2, 2, 2, null]);
  expect(readWordWithoutNumber("一下子", 0)).toBe(3);
});
