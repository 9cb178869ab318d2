import { describe, expect, test } from "vitest";
import { readNumerals } from "../../../src/reading/numerals/readNumerals";
import { readStatements } from "../../../src/opening/draft/readStatements";
import { unitRecord } from "../../../src/opening/template/unitRecord";

const listed = (list: string): readonly string[] => list.split(" ");

/** What the numbers of a text are about, each with the noun that it stands before. */
function subjectsOf(text: string): string[] {
  const figures = readNumerals(text)
    .filter(({ form, quantity }) => quantity !== null && form !== "date" && form !== "span")
    .map(({ start, end, form, unit }) => ({
      start,
      end,
      form,
      unit: unitRecord(form === "ordinal" ? "位" : (unit ?? "")),
      from: null,
    }));
  return readStatements(text, figures, []).map(
    ({ subject, noun }) => `${subject ?? "?"}${noun === "" ? "" : `|${noun}`}`,
  );
}

describe("what is true of the things counted", () => {
  test.each(listed("获 荣获 入选 入围 跻身 列入 纳入 通过 上榜 被评为 被列为 被认定为 被授予"))(
    "that they are %s",
    (deed) => {
      expect(subjectsOf(`25项经验均${deed}省里典型。`)).toEqual([`${deed}省里典型的|经验`]);
    },
  );

  test.each(listed("均 都 已 全部"))("%s of them", (all) => {
    expect(subjectsOf(`25项经验${all}入选省里典型。`)).toEqual(["入选省里典型的|经验"]);
  });

  test.each(listed("参赛 参展 参会 参演 出席 来访 出台施行 出台实施 出台"))(
    "that they %s",
    (deed) => {
      expect(subjectsOf(`320名代表${deed}。`)).toEqual([`${deed}|代表`]);
    },
  );

  test.each(listed("量 产值 规模 面积 总额 收入"))("how they rank by %s", (measure) => {
    expect(subjectsOf(`25种产品累计${measure}居全国第一。`)[0]).toBe(
      `累计${measure}居全国第一的|产品`,
    );
  });

  test.each(listed("位居 位列 排名 居 列 均居 都居 稳居"))("that they %s there", (rank) => {
    expect(subjectsOf(`25种产品累计规模${rank}全国第一。`)[0]).toBe(
      `累计规模${rank}全国第一的|产品`,
    );
  });

  test.each(listed("一 二 三 四 五 六 七 八 九 十"))("that they are number %s", (rank) => {
    expect(subjectsOf(`25种产品累计规模居全国第${rank}位。`)[0]).toBe(
      `累计规模居全国第${rank}位的|产品`,
    );
  });
});

describe("a part of those who did something", () => {
  const deeds = listed(
    "参加 接受 享受 完成 拥有 获得 使用 选择 通过 达到 建成 建起 开展 实现 配备 设立 加入 签订 签约 领取 接种 办理 参与 来自 从事 开通 通",
  );

  test.each(deeds)("who stand behind the number: %s", (deed) => {
    expect(subjectsOf(`约三成的村庄${deed}合作项目。`)).toEqual([`${deed}合作项目的村庄占比`]);
  });

  test.each(
    listed(
      "全国 全省 全市 全县 全区 全州 全镇 全乡 全村 我市 本市 云川省 云川市 云川县 云川区 云川州 云川镇 云川乡 云川村",
    ),
  )("where the place says nothing of them: %s", (place) => {
    expect(subjectsOf(`${place}约三成的村庄完成合作项目。`)).toEqual(["完成合作项目的村庄占比"]);
  });
});

describe("what becomes of the things told of", () => {
  test.each(listed("推动 推进 促进 促成"))("by %s", (urged) => {
    expect(subjectsOf(`对接规则，${urged}30项任务落地。`)).toEqual(["落地的对接规则|任务"]);
  });

  test.each(listed("落地实施 落地见效 落地生效 落地 开工 投产"))("that they are %s", (became) => {
    expect(subjectsOf(`对接规则，推动30项任务${became}。`)).toEqual([`${became}的对接规则|任务`]);
  });

  test.each(listed("实施 见效"))("that they all are %s", (became) => {
    expect(subjectsOf(`对接规则，推动30项任务全部${became}。`)).toEqual([
      `${became}的对接规则|任务`,
    ]);
  });

  test.each(listed("全部 均 都 顺利 全部加快"))("%s", (how) => {
    expect(subjectsOf(`对接规则，推动30项任务${how}落地。`)).toEqual(["落地的对接规则|任务"]);
  });

  test.each(listed("承载 吸纳 带动 支撑 促进 保障"))("whom a zone does %s", (offer) => {
    expect(subjectsOf(`园区${offer}3000人就业创业。`)).toEqual([`园区${offer}就业创业`]);
  });

  test.each(listed("满意率 好评率 化解率 整改率 处置率 回复率 满意度"))(
    "how well it was done: %s",
    (rate) => {
      expect(subjectsOf(`办理案件20件，${rate}98%。`)[1]).toBe(`案件${rate}`);
    },
  );
});

describe("a quantity of what was told before", () => {
  test.each(listed("余额 总产 单产 产值 产量 金额 数量 保有量"))("%s", (measure) => {
    expect(subjectsOf(`茶叶播种面积20万亩，${measure}30万。`)[1]).toBe(`茶叶${measure}`);
  });

  test.each(listed("日均 月均 人均 户均"))("%s", (per) => {
    expect(subjectsOf(`茶叶产值20万元，${per}3万元。`)[1]).toBe(`${per}茶叶产值`);
  });

  test.each(listed("比例 比重"))("what it is used for: %s", (part) => {
    expect(subjectsOf(`茶业贷款额度20亿元，用于茶园建设${part}30%。`)[1]).toBe(
      `茶业贷款用于茶园建设${part}`,
    );
  });

  test.each(listed("每人补 每户补 每亩补 每头补 最高标准 最低标准 最高额度 标准 额度"))(
    "the grant that reaches them: %s",
    (measure) => {
      expect(subjectsOf(`茶业补助${measure}提高500元，惠及3万人。`)[1]).toBe("茶业补助惠及");
    },
  );

  test.each(listed("已 约 近 为 是 达 达到 超 超过 突破 提高到 增加到 增至 稳定在"))(
    "a mean: 平均%s",
    (behind) => {
      expect(subjectsOf(`茶叶价格平均${behind}30元。`)).toEqual(["茶叶价格平均值"]);
    },
  );

  test.each(listed("均 各 都 均已 均有 均为 均是 均达 均达到 均增至 均增加到 均超 均超过"))(
    "each of a list: %s",
    (each) => {
      expect(subjectsOf(`茶园、学校${each}30个。`)[0]).toBe("茶园、学校各自数量");
    },
  );

  test.each(listed("安排 拟安排 共安排 预算安排"))("a budget: %s", (planned) => {
    expect(subjectsOf(`茶业支出${planned}30亿元。`)).toEqual(["茶业支出预算安排额"]);
  });

  test.each(listed("最高 最低 最大 最小"))("its extreme: %s", (extreme) => {
    expect(subjectsOf(`茶叶价格30元，${extreme}40元。`)[1]).toBe(`茶叶价格${extreme}值`);
  });

  test.each(listed("最高 最低 最大 最小 最多 最少"))("and another: %s", (extreme) => {
    expect(subjectsOf(`茶叶价格${extreme}值30元，最高40元。`)[1]).toBe("茶叶价格最高值");
  });
});

describe("whom a deed reaches, and what is there", () => {
  test.each(
    listed(
      "惠及群众 覆盖群众 辐射群众 受益群众 累计惠及 直接惠及 共惠及 已惠及 带动消费 拉动投资 撬动投资 带动就业 直接带动消费 共带动消费 已带动消费",
    ),
  )("%s", (reach) => {
    expect(subjectsOf(`开展茶业培训，${reach}3万人。`)[0]).toMatch(/^开展茶业培训/u);
  });

  test.each(listed("签约 入驻 落地 集聚 聚集 在园 在校 入园 累计签约 已签约 共签约 新签约"))(
    "in a zone: %s",
    (held) => {
      expect(subjectsOf(`谷雨保税区成功封关，${held}企业30家。`)[0]).toMatch(/^谷雨保税区/u);
    },
  );

  test.each(listed("发生 实现 完成 办理 累计发生 共发生 已发生"))(
    "a quantity that needs no verb: %s",
    (led) => {
      expect(subjectsOf(`谷雨保税区成功封关，${led}业务量30亿元。`)[0]).toBe("谷雨保税区业务量");
    },
  );

  test.each(listed("发放 拨付 投入 筹集 兑现"))("%s an amount of something", (gives) => {
    expect(subjectsOf(`向农户${gives}30亿元补贴。`)[0]).toMatch(/\|补贴$/u);
  });

  test.each(listed("新建 新建成 新增 新开"))("there were others before those %s", (newly) => {
    expect(subjectsOf(`${newly}基站1200个，累计6000个。`)[1]).toBe("累计基站");
  });

  test.each(listed("投资 总投资 完成投资 计划投资 累计投资 累计完成投资"))(
    "that of the projects: %s",
    (invested) => {
      expect(subjectsOf(`实施茶业项目17个，${invested}3亿元。`)[1]).toBe(`实施茶业项目${invested}`);
    },
  );

  test.each(listed("获 参加 受益 入选 向 被 已 全部 纳入 通过 完成"))(
    "what was done of those counted: %s",
    (deed) => {
      expect(subjectsOf(`形成90项经验，82项${deed}省里推广。`)[1]).toBe(`${deed}省里推广的经验`);
    },
  );
});

describe("what grew, where only its maker is told", () => {
  test.each(listed("业 民 企 县 市 省 区 镇 院 校 户 品"))("某某%s", (end) => {
    expect(subjectsOf(`茶业增加值增长8%，谷雨${end}增长9%。`)[1]).toBe(`谷雨${end}增加值`);
  });

  test.each(listed("上涨 涨 下降 降 下跌 跌 上升 微降"))("prices that %s", (moved) => {
    expect(subjectsOf(`茶叶价格上涨8%，水果${moved}9%。`)[1]).toBe("水果价格");
  });
});
