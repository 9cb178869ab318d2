import { expect, test } from "vitest";
import {
  directionOfWord,
  directionsIn,
  readDirection,
} from "../../src/reading/words/readDirection";

const UP =
  "提升 提高 提至 增长 增加 增至 新增 净增 激增 大增 猛增 递增 上升 上涨 上调 升至 涨至 扩大 扩展 扩充 扩容 扩至 拓展 攀升 " +
  "跃升 壮大 延长 放宽 加大 多出 高出 高于 多于 增到 升了 涨到 扩成 增为";
const DOWN =
  "负增长 下降 降低 降至 减少 减至 压缩 压减 压降 压至 缩减 缩小 缩短 缩至 精简 下滑 下跌 回落 收窄 削减 下调 萎缩 锐减 " +
  "大减 骤降 流失 低于 少于 降到 减了 跌到 缩成 压为";

/** What is read before the number 30 of a phrase: its sign, ` to` for a level, ` not` where it is denied. */
const said = (phrase: string): string => {
  const start = phrase.indexOf("30");
  const found = readDirection(phrase, { start: 0, end: phrase.length }, { start, end: start + 2 });
  if (found === null) return "-";
  expect(phrase.slice(found.start, found.end)).toBe(found.word);
  return `${found.word} ${found.sign}${found.to ? " to" : ""}${found.negated ? " not" : ""}`;
};

test("every word of direction gives a number its sign", () => {
  const signs = (words: string): ReadonlySet<string | undefined> =>
    new Set(words.split(" ").map((word) => directionOfWord(word)?.sign));
  expect(signs(UP)).toEqual(new Set(["up"]));
  expect(signs(DOWN)).toEqual(new Set(["down"]));
  expect(signs("增速 增幅 涨幅 升幅")).toEqual(new Set(["up"]));
  expect(signs("降幅 跌幅 减幅")).toEqual(new Set(["down"]));
  expect(signs("持平 不变 稳定在 保持在 维持在")).toEqual(new Set(["level"]));
  for (const word of ["达", "为", "占", "增", "升", "降压药", ""])
    expect(directionOfWord(word), word).toBeNull();
});

test("a word with 至, 到, 为 or 成 gives the level that was reached, else the step", () => {
  const is = (words: string, to: boolean): void => {
    for (const word of words.split(" ")) expect(directionOfWord(word)?.to, word).toBe(to);
  };
  is(
    "提至 增至 升至 涨至 扩至 降至 减至 压至 缩至 提升到 提升至 提升为 提升成 提升了至 提升后为 扩大到 压缩到 精简为",
    true,
  );
  is(
    "提升 增长 新增 下降 压缩 持平 提升了 增速 增长率 增长率为 增幅为 下降速度为 增加额为 增加量为 提升幅度为",
    false,
  );
  expect(directionOfWord("压缩了到")).toEqual({ sign: "down", to: true });
});

test("the last word before the number counts, and no name that begins with one", () => {
  expect(
    Object.fromEntries(
      [
        "由原来压缩到30本",
        "先增长后下降30%",
        "扩大会议30场",
        "增加值30亿元",
        "增长极30个",
        "提升工程30项",
        "提升行动30次",
        "提升计划30项",
        "增长点30个",
        "新增税收30亿元",
        "降低税负30亿元",
        "新增点位30个",
        "新增工程30项",
        "净增计划30项",
        "未提升30%",
        "没有提升30%",
        "没提升30%",
        "不再增加30%",
        "并未明显下降30%",
        "尚未显著提高30%",
        "未能继续增长30%",
        "难以再增加30%",
        "停止增加30项",
        "不能提升30%",
        "大幅提升30%",
        "达30%",
      ].map((phrase) => [phrase, said(phrase)]),
    ),
  ).toEqual({
    由原来压缩到30本: "压缩到 down to",
    "先增长后下降30%": "下降 down",
    扩大会议30场: "-",
    增加值30亿元: "-",
    增长极30个: "-",
    提升工程30项: "-",
    提升行动30次: "-",
    提升计划30项: "-",
    增长点30个: "-",
    新增税收30亿元: "新增 up",
    降低税负30亿元: "降低 down",
    新增点位30个: "新增 up",
    新增工程30项: "新增 up",
    净增计划30项: "净增 up",
    "未提升30%": "提升 up not",
    "没有提升30%": "提升 up not",
    "没提升30%": "提升 up not",
    "不再增加30%": "增加 up not",
    "并未明显下降30%": "下降 down not",
    "尚未显著提高30%": "提高 up not",
    "未能继续增长30%": "增长 up not",
    "难以再增加30%": "增加 up not",
    停止增加30项: "增加 up not",
    "不能提升30%": "提升 up not",
    "大幅提升30%": "提升 up",
    "达30%": "-",
  });
});

test("behind a number its whole stretch is looked at, and no word beyond it", () => {
  const behind = (phrase: string, end = phrase.length): string | undefined =>
    readDirection(phrase, { start: 0, end }, { start: 0, end: 3 })?.word;
  expect(
    Object.fromEntries(
      "的增长 的同比增长 的年均下降 的平均增速 的降幅 的跌幅 的涨幅 的负增长 的提升 的提高 的降低 的减少"
        .split(" ")
        .map((words) => [words, behind(`30%${words}`)]),
    ),
  ).toEqual({
    的增长: "增长",
    的同比增长: "增长",
    的年均下降: "下降",
    的平均增速: "增速",
    的降幅: "降幅",
    的跌幅: "跌幅",
    的涨幅: "涨幅",
    的负增长: "负增长",
    的提升: "提升",
    的提高: "提高",
    的降低: "降低",
    的减少: "减少",
  });
  expect(behind("30%增长")).toBeUndefined();
  expect(behind("30%的企业增长")).toBeUndefined();
  expect(behind("30%的增长", 4)).toBeUndefined();
  const found = readDirection("占30%的降幅", { start: 0, end: 7 }, { start: 1, end: 4 });
  expect(found).toEqual({
    sign: "down",
    to: false,
    negated: false,
    word: "降幅",
    start: 5,
    end: 7,
  });
});

test("every word of a text is told with its place", () => {
  expect(
    directionsIn("办件量提升12%，跑动次数减至3次，材料不变").map(
      ({ word, sign, to, start, end }) => [word, sign, to, start, end],
    ),
  ).toEqual([
    ["提升", "up", false, 3, 5],
    ["减至", "down", true, 13, 15],
    ["不变", "level", false, 20, 22],
  ]);
});
