import { describe, expect, test } from "vitest";
import { nameStatements } from "../../../src/opening/draft/nameStatement";
import { readPredicate } from "../../../src/opening/draft/readPredicate";
import type { Statement } from "../../../src/opening/draft/Statement";
import { unitRecord } from "../../../src/opening/template/unitRecord";

/** What is said where no word stands before a number. */
const PLAIN = { ...readPredicate("", false, null), noun: "", levelAt: null, list: null };

const name = (unit: string, statement: Partial<Statement>): string | null =>
  nameStatements([{ ...PLAIN, ...statement }], [unitRecord(unit)])[0] ?? null;

describe("how much there is", () => {
  test("is called by what its unit counts", () => {
    const words: Readonly<Record<string, string>> = {
      人次: "人次",
      人: "人数",
      名: "人数",
      场: "场次",
      场次: "场次",
      套: "套数",
      起: "起数",
      件: "件数",
      例: "例数",
      轮: "轮次",
      轮次: "轮次",
      TEU: "量",
      标箱: "量",
      标准箱: "量",
      户: "户数",
      种: "种类数",
      类: "类别数",
      个家庭: "家庭数",
      次: "次数",
      航次: "次数",
      批: "批次数",
      批次: "批次数",
      亩: "面积",
      公顷: "面积",
      平方公里: "面积",
      平方千米: "面积",
      平方米: "面积",
      公里: "里程",
      千米: "里程",
      km: "里程",
      吨: "量",
      斤: "量",
      公斤: "量",
      千克: "量",
      立方米: "量",
      千瓦时: "量",
      千瓦: "量",
      天: "时间",
      工作日: "时间",
      个工作日: "时间",
      小时: "时间",
      分钟: "时间",
      个月: "时间",
      年: "时间",
      座: "数",
      所: "数",
    };
    expect(
      Object.fromEntries(
        Object.keys(words).map((unit) => [unit, name(unit, { subject: "建成甲" })]),
      ),
    ).toEqual(
      Object.fromEntries(Object.entries(words).map(([unit, word]) => [unit, `建成甲${word}`])),
    );
    expect(name("座", { noun: "桥" })).toBe("桥数");
    expect(name("座", { subject: "新建", noun: "桥" })).toBe("新建桥数");
    expect(name("座", { subject: "新建桥", noun: "桥" })).toBe("新建桥数");
    expect(name("座", { subject: "桥", noun: "水闸", verb: "达到" })).toBe("桥数");
    expect(name("座", { subject: "桥梁数", noun: "水闸" })).toBe("桥梁数");
    expect(name("人", { subject: "培训人数" })).toBe("培训人数");
  });

  test("of money, of shares and of what is a quantity already", () => {
    expect([
      name("元", { subject: "产值" }),
      name("元", { subject: "社会零售" }),
      name("元", { subject: "完成投资" }),
      name("元", { subject: "进出口" }),
      name("元", { subject: "跨境出口" }),
      name("元", { subject: "带动消费" }),
      name("元", { subject: "项目签约" }),
      name("元", { subject: "化解不良资产" }),
      name("元", { subject: "发行债券" }),
      name("元", { subject: "发放低保金" }),
      name("元", { subject: "累计拨付救灾资金" }),
      name("元", { subject: "引进技术" }),
      name("元", { subject: "低保金" }),
      name("元", { subject: "茶园" }),
      name("%", { subject: "渠道" }),
      name("件", { subject: "受理案件" }),
      name("倍", { subject: "用户" }),
      name("倍", { subject: "用户", verb: "翻番" }),
      name("天", { subject: "办理期限" }),
      name("个工作日", { subject: "办结时限" }),
      name("吨", { subject: "排放强度" }),
    ]).toEqual([
      "产值",
      "社会零售额",
      "完成投资额",
      "进出口额",
      "跨境出口",
      "带动消费额",
      "项目签约金额",
      "化解不良资产金额",
      "发行债券额度",
      "低保金发放额",
      "救灾资金拨付额",
      "引进技术金额",
      "低保金",
      "茶园",
      "渠道",
      "受理案件数",
      "用户倍数",
      "用户倍数",
      "办理期限",
      "办结时限",
      "排放强度",
    ]);
  });
});

describe("by how much it changed", () => {
  const change = (unit: string, subject: string, more: Partial<Statement> = {}): string | null =>
    name(unit, { says: "change", subject, direction: "rise", verb: "增长", ...more });
  const against = (
    of: "same_period_last_year" | "previous_period" | "start_of_year" | "last_year",
  ) => ({
    base: { words: "上月", against: { of } },
  });

  test("in percent, in points, in places and in amounts", () => {
    expect([
      change("%", "产值"),
      change("%", "产值增长"),
      change("%", "产值", { direction: "fall", verb: "下降" }),
      change("%", "消费价格"),
      change("%", "产值", { verb: "上涨" }),
      change("%", "游客"),
      change("%", "产值", { isYearly: true }),
      change("%", "产值", { terms: "实际" }),
      change("个百分点", "渗透率", { verb: "升" }),
      change("个基点", "利率", { direction: "fall", verb: "降" }),
      change("位", "排名位次", { verb: "前移" }),
      change("倍", "产值增幅"),
      change("元", "产值"),
      change("元", "产值", { direction: "fall", verb: "减少" }),
      change("人", "用户", { verb: "新增" }),
      change("人次", "接待"),
      change("亩", "茶园"),
      change("亩", "茶园面积"),
      change("天", "时间", { direction: "fall", verb: "缩短" }),
      change("吨", "产量"),
      change("座", "桥"),
    ]).toEqual([
      "产值增幅",
      "产值增幅",
      "产值降幅",
      "消费价格涨幅",
      "产值涨幅",
      "游客人数增幅",
      "产值年均增速",
      "产值实际增幅",
      "渗透率上升幅度",
      "利率下降幅度",
      "排名位次前移位数",
      "产值增长倍数",
      "产值增加额",
      "产值减少额",
      "用户新增人数",
      "接待增加人次",
      "茶园增加面积",
      "茶园面积增加量",
      "时间缩短天数",
      "产量增加量",
      "桥增加数",
    ]);
  });

  test("its verb in full, and what it is counted from", () => {
    const inFull = (verb: string) => change("个百分点", "率", { verb });
    expect(Array.from("增升涨扩快高多减降跌少低慢").map(inFull).join(" ")).toBe(
      "率增加幅度 率上升幅度 率上涨幅度 率扩大幅度 率加快幅度 率提高幅度 率增加幅度 " +
        "率减少幅度 率下降幅度 率下降幅度 率减少幅度 率下降幅度 率回落幅度",
    );
    expect(inFull("收窄")).toBe("率收窄幅度");
    expect([
      change("%", "产值", against("same_period_last_year")),
      change("%", "产值", against("start_of_year")),
      change("%", "产值", against("last_year")),
      change("%", "产值", against("previous_period")),
      change("%", "产值", { base: { words: "环比", against: { of: "previous_period" } } }),
      change("%", "产值", { base: { words: "全国", against: null } }),
      change("%", "产值", { ...against("last_year"), isYearly: true }),
    ]).toEqual([
      "产值同比增幅",
      "产值比年初增幅",
      "产值比上年增幅",
      "产值比上月增幅",
      "产值环比增幅",
      "产值比全国增幅",
      "产值年均增速",
    ]);
  });

  test("a change of a level that is told beside it has the level's name", () => {
    const level = { ...PLAIN, subject: "推广" };
    const grown = {
      ...PLAIN,
      says: "change",
      subject: "推广",
      direction: "rise",
      verb: "增长",
      levelAt: 0,
    } as const;
    const names = (second: Statement) =>
      nameStatements([level, second], [unitRecord("亩"), unitRecord("%")])[1];
    expect(names(grown)).toBe("推广面积增幅");
    expect(names({ ...grown, verb: "新增" })).toBe("推广增幅");
    expect(names({ ...grown, subject: "建设" })).toBe("建设增幅");
    expect(names({ ...grown, levelAt: null })).toBe("推广增幅");
  });
});

test("shares, gaps, ranks, ratios, completions and streaks", () => {
  expect([
    name("%", { says: "share", subject: "工业" }),
    name("%", { says: "share", subject: "工业", among: "全部投资" }),
    name("%", { says: "share", subject: "工业比重" }),
    name("%", { says: "share", subject: "工业占比" }),
    name("%", { says: "share", subject: "工业比例" }),
    name("个百分点", { says: "gap", subject: "增速", verb: "高于全国" }),
    name("位", { says: "rank", subject: "总量", among: "全省" }),
    name("%", { says: "ratio", subject: "客流", among: "2019年同期" }),
    name("倍", { says: "ratio", subject: "客流", among: "2019年" }),
    name("%", { says: "completion", subject: "收入", among: "年初预算" }),
    name("年", { says: "streak", subject: "产值", noun: "第一" }),
    name("个月", { says: "streak", noun: "第一" }),
    name("座", {}),
    name("%", { says: "change", noun: "桥", direction: "rise", verb: "增长" }),
    name("座", { subject: null }),
  ]).toEqual([
    "工业占比",
    "工业占全部投资比重",
    "工业比重",
    "工业占比",
    "工业比例",
    "增速高于全国幅度",
    "总量全省位次",
    "客流相当于2019年同期的比例",
    "客流相当于2019年的倍数",
    "收入完成年初预算比例",
    "产值连续第一年数",
    "连续第一时长",
    null,
    null,
    null,
  ]);
});

test("a long subject loses its first items", () => {
  const item = "甲".repeat(9);
  expect(name("座", { subject: "乙".repeat(30) })).toBe(`${"乙".repeat(30)}数`);
  expect(name("座", { subject: `${item}、${item}、${item}、${item}` })).toBe(
    `${item}、${item}、${item}数`,
  );
  expect(name("座", { subject: "乙".repeat(31) })).toBe(`${"乙".repeat(30)}数`);
  expect(name("座", { subject: `${item}“${"乙".repeat(28)}` })).toBe(`“${"乙".repeat(28)}数`);
});
