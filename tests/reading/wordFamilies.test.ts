import { expect, test } from "vitest";
import { degreesIn } from "../../src/reading/words/degrees";
import {
  BY_CHANCE,
  DEGREE_WORDS,
  familyOf,
  PERIOD_WORDS,
  RANK_WORDS,
  SCOPE_WORDS,
} from "../../src/reading/words/wordFamilies";

const sorted = (words: readonly string[]): string => [...words].sort().join(" ");

test("each word of a family may stand for each other, itself first", () => {
  const families = [
    "目前 当前 现在 如今 眼下 现阶段 现已 现有 至今",
    "以前 过去 从前 此前 原先 原来 之前 改革前 先前 前期",
    "累计 总计 合计 共计 一共 总共 累计共",
    "截至 截止 截止到 截至到",
    "已 已经 业已",
    "仅 只 仅仅 只用 仅用 只需",
    "便 就 即",
    "推行 实行 施行 推开 铺开",
    "建立 设立 建起",
    "架设 搭建",
    "全市 我市 本市 全市范围",
    "全省 我省 本省 全省范围",
    "全县 我县 本县",
    "该市 该县级市 这个市",
    "所有 全部 一切",
    "显著 明显",
    "全面 全方位 全盘",
    "平均 均值 平均下来",
    "多数 大多数 大部分 大多",
    "率先 最先 首先 带头",
    "位居 稳居 位列 居 列 排名 排在 名列 位于",
    "首位 榜首 首席",
    "达 达到 达成 为 有 是",
    "由 从 自",
    "每 每个 各",
  ].map((family) => family.split(" "));
  for (const family of families)
    for (const word of family) {
      expect(familyOf(word)[0]).toBe(word);
      expect(sorted(familyOf(word)), word).toBe(sorted(family));
    }
  expect(familyOf("逐步")).toEqual(["逐步"]);
});

test("words of time, scope, rank and degree that a report sets beside a number", () => {
  const lacks = (words: readonly string[], wanted: string): readonly string[] =>
    wanted.split(" ").filter((word) => !words.includes(word));
  expect(
    lacks(
      PERIOD_WORDS,
      "目前 当前 现在 如今 眼下 现阶段 现已 现有 以前 过去 从前 此前 原先 原来 之前 改革前 先前 前期 累计 总计 合计 共计 一共 " +
        "总共 后期 近期 早期 当年 当月 当天 同期 去年 今年 明年 将来 未来 预计 力争 首年 全年 上年 今后 年均 每年 每月",
    ),
  ).toEqual([]);
  expect(PERIOD_WORDS).not.toContain("至今");
  expect(
    lacks(
      SCOPE_WORDS,
      "我国 我省 我市 我县 我区 该省 该市 该县 该区 全国 全省 全市 全县 全区 全镇 全乡 全村 市本级 省本级 县本级",
    ),
  ).toEqual([]);
  expect(
    lacks(
      RANK_WORDS,
      "率先 首批 首个 首家 首次 首创 首位 榜首 领先 领跑 前列 唯一 位居 位列 名列 排名 跻身 最好 最高 最低 最大 最多 最快 最早",
    ),
  ).toEqual([]);
  expect(
    lacks(
      DEGREE_WORDS,
      "全面 全部 所有 全域 全程 一律 普遍 广泛 显著 明显 大幅 大力 极大 多数 大部分 绝大多数 少数 部分 平均 仅 只 已 逐步 初步 " +
        "基本 完全 彻底 持续 深入 试点 探索 更多",
    ),
  ).toEqual([]);
  expect("健全国有 完全国产 不仅 而已 自己 全国".replace(BY_CHANCE, "-")).toBe(
    "-国有 -国产 - - - 全国",
  );
});

const GROUPS: readonly (readonly [zh: string, en: string, also: string])[] = [
  [
    "率先 首创 首先",
    "was first in|were first to|is first of|are first in|came first in|the first in|a first in|pioneered|pioneering",
    "最先 第一 首批 首个 首位",
  ],
  [
    "首批 首个 首家 首次",
    "first pilot|first pilots|first batch|first group|among the first",
    "第一批 率先",
  ],
  [
    "领先 领跑 前列 先行 遥遥 标杆 样板 典范 示范",
    "ahead of|at the forefront|leads the|leading position|trailblazing|trail-blazer|exemplary|model for",
    "生动范例 范例 示范",
  ],
  [
    "一流 顶尖 优秀 强校 名校 优质",
    "first-class|world-class|top-ranking|outstanding|excellent|strong school|strong schools|elite",
    "优秀 优质 一流",
  ],
  ["唯一 独有 独家", "the only|sole|solely|unique|uniquely", ""],
  ["仅 只有", "in only|only 3", "只"],
  [
    "第一 首位 榜首 最大 最高 最多 最好 最快 最早 最低 最少",
    "rank first|ranks first|ranked first|first place|largest|biggest|highest|lowest|best|fastest|greatest|the most|the fewest",
    "首位 第一 最",
  ],
  [
    "全面 全方位 全覆盖 全域 全程",
    "throughout|everywhere|across the board|comprehensive|comprehensively|in full|fully",
    "全覆盖 全过程 全流程",
  ],
  [
    "全部 所有 一律 悉数 无一例外",
    "all towns|every town|entire|entirely|without exception",
    "全市 全省 全县 全国 每 均 全域 各类 全量",
  ],
  ["全国 举国", "nationwide|nation-wide|national|nationally|across the country", ""],
  [
    "全省 全市 全县 全区",
    "provincewide|province-wide|citywide|city-wide|countywide|county-wide|the whole city|the whole province|the whole county|the whole area",
    "全域 湖北 我市 我省",
  ],
  [
    "普遍 广泛 大多 多数 绝大多数 大部分",
    "widely|widespread|universal|universally|generally agreed|most of|most items|most towns|the majority|mostly",
    "更多",
  ],
  [
    "显著 明显 大幅 极大 突出 飞速 迅速 快速 有效 高效 大力",
    "significant|significantly|marked|markedly|sharp|sharply|dramatic|dramatically|considerable|considerably|substantial|substantially|rapid|rapidly|greatly|effective|effectively|efficient|efficiently|vigorous|vigorously",
    "",
  ],
  [
    "完全 彻底 必将 必然 确保 力争 有望 预计 基本建成 成功",
    "completely solved|complete solve|completely ended|once and for all|certain|certainly|ensures|ensuring|guarantee|guaranteed|is expected to|success|successful|successfully",
    "",
  ],
  [
    "持续 长期 始终 不断",
    "continuous|continuously|constant|constantly|always|permanent|permanently",
    "",
  ],
];

test("a word of degree is found in Chinese, with the family that allows it", () => {
  for (const [zh] of GROUPS)
    for (const word of zh.split(" ")) {
      const found = degreesIn(`各村${word}完成`, "zh").find((degree) => degree.word === word);
      expect(found?.allowedBy, word).toEqual(familyOf(word));
    }
  expect(degreesIn("健全国有企业制度，不仅如此", "zh")).toEqual([]);
});

test("a word of degree is found in English, with the Chinese words that allow it", () => {
  for (const [zh, en, also] of GROUPS) {
    const allowed = [...zh.split(" "), ...also.split(" ").filter((word) => word !== "")];
    for (const phrase of en.split("|")) {
      const found = degreesIn(`It ${phrase} there`, "en").map(({ allowedBy }) => [...allowedBy]);
      expect(found, phrase).toContainEqual(allowed);
    }
  }
  for (const phrase of [
    "all in all",
    "all that",
    "all figures",
    "every kindness",
    "Only then",
    "small",
  ])
    expect(degreesIn(phrase, "en"), phrase).toEqual([]);
  expect(degreesIn("RAPIDLY", "en").map(({ word }) => word)).toEqual(["RAPIDLY"]);
});
