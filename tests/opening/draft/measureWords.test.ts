import { describe, expect, test } from "vitest";
import { findParagraphs } from "../../../src/reading/paragraphs/findParagraphs";
import { proposeMeasures } from "../../../src/opening/draft/proposeMeasures";
import { cases } from "../../support/cases";

const listed = (list: string): readonly string[] => list.split(" ");

/** The measures of a sentence: name, what was done, how far it went. */
function measuresOf(sentence: string): string[] {
  const steps = proposeMeasures(
    findParagraphs(`${sentence}。\n`),
    () => "field",
    "city",
    "report",
    [],
  );
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.measures.map(({ name, statement, status }) =>
    [name.zh.slice(4), statement.zh.slice(4, -1), status].join(" | "),
  );
}

describe("what is called a measure", () => {
  test.each(
    listed(
      "机制 制度 改革 办法 条例 实施细则 方案 体系 行动 模式 清单 平台 政策 规定 专项治理 工程 负面清单 实验区 试验区 示范区 中心 规划 意见 法规 指南 标准 一件事",
    ),
  )("茶叶联保%s", (system) => {
    expect(measuresOf(`全市设立茶叶联保${system}`)).toEqual([
      `茶叶联保${system} | 设立茶叶联保${system} | in_progress`,
    ]);
  });

  test.each(
    listed(
      "出台 印发 制定 推行 建立 健全 开展 启动 实施 推进 获批 设立 成立 组建 完善 深化 颁布 实行",
    ),
  )("by what is done: %s", (verb) => {
    expect(measuresOf(`全市${verb}茶叶联保机制`)).toEqual([
      `茶叶联保机制 | ${verb}茶叶联保机制 | in_progress`,
    ]);
  });

  test.each(
    cases(
      "推开 => in_operation",
      "施行 => in_operation",
      "上线 => in_operation",
      "探索 => exploring",
    ),
  )("and how far it went: %s is %s", (verb, status) => {
    expect(measuresOf(`全市${verb}茶叶联保机制`)).toEqual([
      `茶叶联保机制 | ${verb}茶叶联保机制 | ${status}`,
    ]);
  });

  test.each(listed("了 出台 开展 实施 建立 健全 完善 建设 推进 推行"))(
    "and a second verb behind it: %s",
    (second) => {
      expect(measuresOf(`全市启动${second}茶叶联保机制`)).toEqual([
        `茶叶联保机制 | 启动${second}茶叶联保机制 | in_progress`,
      ]);
    },
  );

  test.each(listed("和 以及 及"))("and another behind %s", (join) => {
    expect(measuresOf(`全市建立茶叶联保机制${join}茶园轮作制度`)).toEqual([
      "茶叶联保机制 | 建立茶叶联保机制 | in_progress",
      `茶园轮作制度 | 建立茶叶联保机制${join}茶园轮作制度 | in_progress`,
    ]);
  });

  test.each(listed("了 的 好 实 全国 全省 全市 首个 首家 首部 首批 新的"))(
    "without what is no part of its name: %s",
    (front) => {
      expect(measuresOf(`建立${front}茶叶联保机制`)[0]?.split(" | ")[0]).toBe("茶叶联保机制");
    },
  );

  test.each(
    listed(
      "全面 各项 有关 相关 一批 重点领域 重点 系列 一系列 重大 多项 深化 系统集成 牵引性 具体 支持 工作 提升 修订 行政 法律 重要 财政 货币",
    ),
  )("but not where it names none: %s", (empty) => {
    expect(measuresOf(`全市推进${empty}专项治理`)).toEqual([]);
  });
});

describe("how far a measure went", () => {
  test.each(
    cases(
      "先行先试 => pilot",
      "试行 => pilot",
      "试点 => pilot",
      "探索 => exploring",
      "完成 => completed",
      "建成 => completed",
      "施行 => in_operation",
      "启用 => in_operation",
      "上线 => in_operation",
      "运行 => in_operation",
      "投用 => in_operation",
      "推开 => in_operation",
      "计划 => planned",
      "谋划 => planned",
      "拟 => planned",
      "将会 => planned",
      "将于 => planned",
      "将要 => planned",
      "将出台 => planned",
      "将制定 => planned",
      "将印发 => planned",
      "将建立 => planned",
      "将设立 => planned",
      "将启动 => planned",
      "将实施 => planned",
      "将军 => in_progress",
      "拟定 => in_progress",
    ),
  )("%s is %s", (word, status) => {
    expect(measuresOf(`${word}茶业，建立茶叶联保机制`)[0]).toMatch(/in_progress$/u);
    expect(measuresOf(`${word}茶业建立茶叶联保机制`)[0]?.split(" | ")[2]).toBe(status);
  });
});

describe("what is told of in other words", () => {
  test.each(listed("被列为 被列入 纳入"))("%s a pilot", (let_) => {
    expect(measuresOf(`全市${let_}全国茶叶联保试点`)).toEqual([
      `茶叶联保试点 | ${let_}全国茶叶联保试点 | pilot`,
    ]);
  });

  test.each(listed("省 市 县 区 名单"))("but not as one of the %s", (kind) => {
    expect(measuresOf(`全市纳入茶叶联保试点先进${kind}`)).toEqual([]);
  });

  test.each(listed("中心 管理局 办公室 平台 门户 委员会 农商行 交易所 试验区 制度 办法 政策 条例"))(
    "茶叶服务%s is opened",
    (office) => {
      expect(measuresOf(`茶叶服务${office}揭牌`)).toEqual([
        `茶叶服务${office} | 茶叶服务${office}揭牌 | in_progress`,
      ]);
    },
  );

  test.each(
    cases(
      "获批建设 => in_progress",
      "获批 => in_progress",
      "揭牌 => in_progress",
      "挂牌 => in_progress",
      "上线 => in_operation",
      "组建 => in_progress",
      "启用 => in_operation",
      "落地 => in_progress",
      "成立 => in_progress",
      "出台 => in_progress",
      "施行 => in_operation",
      "正式揭牌 => in_progress",
      "全面揭牌 => in_progress",
    ),
  )("a portal is opened by %s", (deed, status) => {
    expect(measuresOf(`茶叶服务门户${deed}`)).toEqual([
      `茶叶服务门户 | 茶叶服务门户${deed} | ${status}`,
    ]);
  });

  test.each(listed("出台 制定 印发 实施 落实"))("%s a bundle of articles", (verb) => {
    expect(measuresOf(`全市${verb}“茶业21条”`)).toEqual([
      `“茶业21条” | ${verb}“茶业21条” | in_progress`,
    ]);
  });

  test.each(listed("下放 取消 赋予"))("%s powers", (verb) => {
    expect(measuresOf(`全市${verb}茶叶审批权`)).toEqual([
      `${verb}茶叶审批权 | ${verb}茶叶审批权 | in_progress`,
    ]);
  });

  test.each(listed("审批权 审批权限 管理权 管理权限 执法权 审批事项 许可事项"))(
    "hands down %s",
    (power) => {
      expect(measuresOf(`全市下放茶叶${power}`)).toEqual([
        `下放茶叶${power} | 下放茶叶${power} | in_progress`,
      ]);
    },
  );

  test.each(listed("政府 行政 国有 省级 市级 县级 闲置 低效"))("what is idle: %s", (owner) => {
    expect(measuresOf(`全市盘活${owner}茶业资产`)).toEqual([
      `盘活${owner}茶业资产 | 盘活${owner}茶业资产 | in_progress`,
    ]);
  });

  test.each(listed("资产 资源 房产 用地 土地 房屋"))("idle %s", (thing) => {
    expect(measuresOf(`全市盘活闲置茶业${thing}`)).toEqual([
      `盘活闲置茶业${thing} | 盘活闲置茶业${thing} | in_progress`,
    ]);
  });

  test.each(listed("条例 办法 规定 方案 意见 规划 细则 行动计划"))("titled as %s", (kind) => {
    const [told] = measuresOf(`全市宣传《茶园保护${kind}》`);
    expect(told?.split(" | ").slice(0, 2)).toEqual([`茶园保护${kind}`, `《茶园保护${kind}》`]);
  });

  test.each(
    cases(
      "出台 => in_progress",
      "印发 => in_progress",
      "制定 => in_progress",
      "颁布 => in_progress",
      "施行 => in_operation",
    ),
  )("a title that was %s", (verb, status) => {
    expect(measuresOf(`全市${verb}《茶园保护条例》`)).toEqual([
      `茶园保护条例 | ${verb}《茶园保护条例》 | ${status}`,
    ]);
  });

  test.each(
    cases(
      "率先 => in_progress",
      "首批 => in_progress",
      "全域 => in_progress",
      "逐步 => in_progress",
      "试点 => pilot",
      "探索 => exploring",
    ),
  )("%s for the first time", (word, status) => {
    expect(measuresOf(`全市${word}茶园轮作服务`)).toEqual([
      `茶园轮作服务 | ${word}茶园轮作服务 | ${status}`,
    ]);
  });

  test.each(listed("开展 推行 探索 推进 实施 建设 创新"))("first to %s", (verb) => {
    expect(measuresOf(`全市率先${verb}茶园轮作服务`)[0]?.split(" | ").slice(0, 2)).toEqual([
      "茶园轮作服务",
      `率先${verb}茶园轮作服务`,
    ]);
  });

  test.each(listed("治理 建设 服务"))("first in %s", (kind) => {
    expect(measuresOf(`全市率先茶园轮作${kind}`)).toEqual([
      `茶园轮作${kind} | 率先茶园轮作${kind} | in_progress`,
    ]);
  });
});
