import { describe, expect, test } from "vitest";
import { readNumerals } from "../../../src/reading/numerals/readNumerals";
import { clauseWords, proposeAnchors } from "../../../src/opening/draft/proposeAnchors";

const listed = (list: string): readonly string[] => list.split(" ");

const subjectsIn = (clause: string): readonly string[] => clauseWords(clause, []).subject ?? [];

/** Who says the first number of a text. */
function speakers(text: string, isSpoken: boolean): readonly string[] {
  const [numeral] = readNumerals(text);
  return numeral === undefined ? [] : (proposeAnchors(text, [])(numeral, isSpoken).speaker ?? []);
}

describe("what is no part of a subject", () => {
  test.each(
    listed(
      "个 每个 其中 由 从 在 对 把 被 便 又 也 还 并 则 均 都 其 各 每 将 且 而 就 有 实现 同时 截至 同比 较 比",
    ),
  )("before it: %s", (edge) => {
    expect(subjectsIn(`${edge}茶园景色`)).toEqual(["茶园景色"]);
  });

  test.each(listed("由 从 在 达 到 为 有 是 共 约 至 超 过 近 用 较 分别 分别比 同比"))(
    "behind it: %s",
    (edge) => {
      expect(subjectsIn(`茶园景色${edge}`)).toEqual(["茶园景色"]);
    },
  );

  test.each(listed("就业 就医 就学 就诊 就读 有机 有限 有效 有色"))(
    "but %s is a word of its own",
    (word) => {
      expect(subjectsIn(`${word}茶园`)).toEqual([`${word}茶园`]);
    },
  );

  test.each(listed("的 了 和 与 及"))("%s parts two words", (sign) => {
    expect(subjectsIn(`茶园${sign}景色`)).toEqual(["茶园", "景色"]);
  });
});

describe("who says a number", () => {
  test.each(listed("统计 介绍 了解 测算 估算 初步统计 不完全统计"))("据%s", (source) => {
    expect(speakers(`据${source}，新建学校9所。`, false)).toEqual([`据${source}`]);
  });

  test.each(listed("说 表示 介绍 告诉"))("somebody who %s so", (verb) => {
    expect(speakers(`“学校9所，真好。”老李${verb}。`, true)).toEqual(["老李"]);
  });

  test.each(listed("笑着 激动地 高兴地 感慨地"))("however: %s", (way) => {
    expect(speakers(`“学校9所，真好。”老李${way}说。`, true)).toEqual(["老李"]);
  });
});
