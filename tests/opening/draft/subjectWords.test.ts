import { describe, expect, test } from "vitest";
import {
  bearerOf,
  eventIn,
  holderIn,
  isDependent,
  manyAsFirst,
  nounIn,
  objectOf,
  ownerIn,
  quotedIn,
  subjectOf,
  verbIn,
  withOwner,
  withoutDoer,
  withoutJoin,
} from "../../../src/opening/draft/subjectWords";
import { reads } from "../../support/cases";

reads(
  "a subject without what leads in and what is done about it: %s",
  subjectOf,
  "（一）茶园 => 茶园",
  "（12）茶园 => 茶园",
  "茶园[3]面积 => 茶园面积",
  "产值扣除价格因素后实际 => 产值",
  "片区将力争进出口总额 => 片区进出口总额",
  "办好博览会、项目签约 => 博览会项目签约",
  "经济总量跨过两个万亿元大关、 => 经济总量",
  "经济总量平稳增长 => 经济总量",
  "投资12亿元、产值 => 产值",
  "低保标准由每人 => 低保标准每人",
  "低保标准提高到每人 => 低保标准每人",
  "科学应对强降雨 => 应对强降雨",
  "服务中心将开办环节 => 开办环节",
  "服务中心把办理时限 => 办理时限",
  "即将投用项目 => 即将投用项目",
  "群众把关机制 => 群众把关机制",
  "末等调整比例 => 末等调整比例",
  "底层住宅面积 => 底层住宅面积",
  "末常住人口 => 常住人口",
  "“茶园” => “茶园”",
  "茶园（新 => 茶园新",
  "新）茶园 => 新茶园",
  "“茶园 => 茶园",
  "茶园” => 茶园",
  "、茶园、 => 茶园",
  " 茶园  => 茶园",
  "2024年的茶园 => 茶园",
  "一是茶园 => 茶园",
  "力争全市茶园 => 茶园",
  "全市 => 全市",
  "其中 => ",
  "把 => ",
  "在 => ",
  "持续推进乡村全面振兴 => 乡村全面振兴",
  "扎实推进茶园 => 扎实推进茶园",
  "茶园同比分别 => 茶园",
  "茶园的 => 茶园",
  "普及 => 普及",
  "规则 => 规则",
  "日均 => 日均",
  "均 => ",
  "企业实现利润 => 企业利润",
  "企业完成率 => 企业完成率",
  "共享单车 => 共享单车",
  "十年茶园 => 十年茶园",
  "茶园三年来 => 茶园",
);

const listed = (list: string): readonly string[] => list.split(" ");

describe("words that are no part of a subject", () => {
  test.each(listed("连跨 跨过 跨越 跃过 迈过 跨上 迈上 跃上 站上 登上 突破 实现"))(
    "what a quantity has come past: %s",
    (past) => {
      expect(subjectOf(`经济总量${past}两个大关`)).toBe("经济总量");
    },
  );

  test.each(listed("大关 关口 台阶 门槛 晋位 跨越 突破 倍增 翻番"))(
    "and what it was: %s",
    (mark) => {
      expect(subjectOf(`经济总量实现两级${mark}`)).toBe("经济总量");
    },
  );

  test.each(
    listed(
      "连续突破两个大关 接连突破两个大关 先后突破两个大关 由负转正 由降转升 止跌回升 扭亏为盈 平稳增长 稳步回升 持续向好 较快提升 快速扩大 稳定增长 再创新高 创历史新高",
    ),
  )("how it goes: %s", (way) => {
    expect(subjectOf(`经济总量${way}`)).toBe("经济总量");
  });

  test.each(
    listed(
      "同比 环比 分别 平均 年均 各 均 共 已 实际 名义 累计 则 也 还 就 的 由 从 自 和 与 及 又 再 只 仅 由2023年 从2023年的 三年 十年来 仍 一直 继续 全部 全年 拟 拟按 预计 安排 总体 由上年 从上年的",
    ),
  )("what leads from it to its number: %s", (behind) => {
    expect(subjectOf(`茶园${behind}`)).toBe("茶园");
  });

  reads(
    "%s leads on with %s",
    subjectOf,
    "承载着 => 承载",
    "吸纳着 => 吸纳",
    "带动着 => 带动",
    "支撑着 => 支撑",
    "茶园收入完成 => 茶园收入",
    "茶园支出完成 => 茶园支出",
    "茶园投资完成 => 茶园投资",
    "茶园税收完成 => 茶园税收",
    "茶园产值完成 => 茶园产值",
    "茶园完成 => 茶园完成",
    "月均 => 月均",
    "人均 => 人均",
    "户均 => 户均",
    "法则 => 法则",
    "准则 => 准则",
    "总则 => 总则",
    "惠及 => 惠及",
    "涉及 => 涉及",
    "波及 => 波及",
  );

  test.each(
    listed("把 将 由 从 自 在 对 时 间 中 内 里 则 使 让 向 为 给 与 其中 从2023年的 2023年"),
  )("%s alone names nothing", (particle) => {
    expect(subjectOf(particle)).toBe("");
  });

  test.each(
    listed(
      "持续推进 扎实推动 深入抓好 全面抓实 着力做好 大力用好 积极办好 科学应对 加快实现 务实完成 纵深推进 认真推进 深化推进 统筹推进 有序推进 稳步推进",
    ),
  )("what is done about it: %s", (effort) => {
    expect(subjectOf(`${effort}乡村全面振兴`)).toBe("乡村全面振兴");
  });

  test.each(
    listed(
      "2023年 由2023年的 力争 确保 其中 同时 此外 另外 预计 全年 年内 当年 今年以来 去年以来 目前 现有 共 共有 也 还 并 而 且 再 以来 以上 份 末 底 一直 继续 将 把 使 让 我们 我省 我市 我县 我区 我州 全省 全市 全县 全区 全州 全镇 全乡 全村 的",
    ),
  )("what leads it in: %s", (front) => {
    expect(subjectOf(`${front}茶园面积`)).toBe("茶园面积");
  });
});

describe("words that end the noun that a count stands before", () => {
  test.each(
    listed(
      "左右 增至 减到 降为 升成 缩至 扩至 压至 提至 调至 转为 改为 变为 并为 翻至 涨至 户均 人均 亩均 开展 进行 已 均 都 全部 正式 陆续 相继 顺利 累计 分别 同比 环比 增长 下降 增加 提升至 提高到 减少 压缩 压减 精简 缩小 缩减 缩短 降至 减至 升至 扩大 整合 优化 合并 归并 达 占 居 位列 为 是 在 获 入选 荣 完成 实现 通过 投入 投产 投运 开工 竣工 启动 揭牌 挂牌 运行 运营 营业 颁布 上线 落地 使用 建成 参赛 参展 参会 参演 出席 参加 参与 受益 来川 来琼 来华 来访 出台 用于 惠及 覆盖 纳入 对接 下放 遍布 投资 支持 就业创业 等 中已有 中共有 中还有 中仍有 中有 中，",
    ),
  )("%s", (end) => {
    expect(nounIn(`项目${end}`)).toBe("项目");
  });

  test.each(
    listed(
      "高中有 初中有 完中有 集中有 在校生 在岗人员 在线课程 在建项目 在园幼儿 在编人员 新开工项目 计开工数",
    ),
  )("but not within %s", (noun) => {
    expect(nounIn(noun)).toBe(noun);
  });

  test.each(listed("中心 平台 机制 企业 公司 商 项目 服务 单位 机构 体系 系统 基地 园 权"))(
    "nor where it says what kind of %s",
    (kind) => {
      expect(nounIn(`运营${kind}`)).toBe(`运营${kind}`);
    },
  );

  test.each(
    listed(
      "水质优良率 空气质量达标率 空气质量优良率 水质达标率 查明资源总量 达标率 合格率 优良率 覆盖率 普及率 门诊总量 诊疗总量 产量 总量 总产量 率 产值 总额 增加值 比例 完成投资",
    ),
  )("what is measured of it is not the noun: %s", (measure) => {
    expect(nounIn(`茶园${measure}`)).toBe("茶园");
  });

  test.each(listed("的 向 被 由 以上 以下 多 余 来 起 后 内 左右 次 之 不"))(
    "no noun begins with %s",
    (start) => {
      expect(nounIn(`${start}项目`)).toBe("");
    },
  );
});

describe("words behind whom a clause is about", () => {
  test.each(
    listed(
      "支撑 作用 结构 水平 能力 质量 发展 更加 不断 持续 稳步 进一步 显著 快速 平稳 提质 升级 壮大 运行 规模 保持 稳中 总体 继续 明显 国际 影响力 品牌 活力 实力",
    ),
  )("%s", (behind) => {
    expect(ownerIn(`服务业${behind}增强`)).toBe("服务业");
  });

  test.each(
    listed(
      "位居全国第二 居全省第二位 位列全市第2名 保持世界第一 全球第十 居全国第三 居全国第四 居全国第五",
    ),
  )("a rank is none of it: %s", (rank) => {
    expect(ownerIn(`工业产值${rank}`)).toBe("工业产值");
  });
});

reads(
  "the noun that a count stands before: %s",
  nounIn,
  "项目落地 => 项目",
  "项目、学校 => 项目",
  "（新）项目 => ",
  "的项目 => ",
  "“茶园”项目 => “茶园”项目",
  "“茶园项目 => 茶园项目",
  "学校达到 => 学校",
  "河流断面水质优良率 => 河流断面",
  "茶叶产量 => 茶叶",
  "茶园空气质量达到 => 茶园空气质量",
  "产量 => ",
  "和学校 => ",
  "和平村 => 和平村",
  "学校和 => 学校",
  "学校、 => 学校",
  "以上 => ",
  " => ",
  "项目左右 => 项目",
  "为民服务站 => 为民服务站",
  "在校生 => 在校生",
  "新开工项目 => 新开工项目",
  "开工项目 => ",
  "运行中心 => 运行中心",
  "运行9天 => ",
  "等级公路 => 等级公路",
  "学校等 => 学校",
);

reads(
  "whom a clause is about: %s",
  ownerIn,
  "服务业支撑作用增强 => 服务业",
  "工业产值 => 工业产值",
  "茶园 => ",
  "茶园位居全省第3位 => ",
  "乙支撑 => ",
  "服务业规模居全省第一 => 服务业规模",
);

reads(
  "the zone that a clause is about: %s",
  holderIn,
  "谷雨保税区成功封关 => 谷雨保税区",
  "谷雨保税区（一期）成功封关 => 谷雨保税区（一期）",
  "茶区成功封关 => ",
  "谷雨保税区面积 => ",
  "谷雨园林启动 => ",
  "谷雨茶厂启动 => ",
);

describe("what is always somebody's, with whom the sentence tells of last", () => {
  reads(
    "%s of %s",
    withOwner,
    "38岁 | 村民和老人 => 38岁老人",
    "38岁以上 | 村民 => 38岁以上村民",
    "38岁 | 茶园 => 38岁",
    "平均利率 | 发行一般债券和国债 => 国债平均利率",
    "收入规模 | 一般公共预算收入 => 一般公共预算收入规模",
    "收入规模 | 茶园 => 收入规模",
    "茶园 | 国债 => 茶园",
  );
});

reads(
  "the event that was held: %s",
  eventIn,
  "办好博览会 => 博览会",
  "举办了茶叶节 => 茶叶节",
  "承办茶叶论坛后 => ",
  "办好事 => ",
  "举办茶会、书展 => ",
);

describe("the first name in quotation marks", () => {
  reads("%s", quotedIn, "打造“红石榴”和“春风” => 红石榴", "打造 => ", "“春” => ");
});

describe("what a deed was done to", () => {
  reads(
    "%s",
    objectOf,
    "形成创新案例 => 创新案例",
    "全市办理案件 => 案件",
    "形成案 => 形成案",
    "创新案例 => 创新案例",
    "片区受理案件 => 案件",
  );
});

describe("a clause from its deed on", () => {
  reads("%s", withoutDoer, "片区新设企业 => 新设企业", "全市茶园 => 茶园", "茶园全市 => 茶园全市");
});

describe("what a quantity is measured of", () => {
  reads(
    "%s",
    bearerOf,
    "服务业增加值 => 服务业",
    "省属企业营业收入 => 省属企业",
    "粮产量 => 粮产量",
    "茶园 => 茶园",
  );
});

reads(
  "a quantity of something that stands before: %s",
  isDependent,
  "总量和增速 => true",
  "增速 => true",
  "茶园增速 => false",
  " => false",
  "年均增速 => true",
);

reads(
  "a list as its first: %s",
  manyAsFirst,
  "零售业、运输业、邮政业等行业指数 => 零售业等行业指数",
  "零售业、运输业等行业指数 => 零售业、运输业等行业指数",
  "零售业等行业指数 => 零售业等行业指数",
);

reads(
  "an item without what joins it: %s",
  withoutJoin,
  "和医院 => 医院",
  "和平村 => 和平村",
  "及格率 => 及格率",
  "及医院 => 医院",
  "以及医院 => 医院",
  "与会代表 => 与会代表",
  "与医院 => 医院",
  "医院和 => 医院和",
);

reads(
  "the verb that opens a clause: %s",
  verbIn,
  "新增学校 => 新增",
  "累计新增学校 => 新增",
  "学校新增 => ",
  "获批建设园区 => 获批建设",
  "覆盖率 => ",
  "覆盖学校 => 覆盖",
);
