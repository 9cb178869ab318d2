import { describe, expect, test } from "vitest";
import {
  areaOfTheme,
  fieldCalled,
  fieldIn,
  fieldNames,
  guessArea,
} from "../../../src/opening/draft/guessArea";

const fieldOf = (...near: readonly string[]): string => guessArea({ near, far: [] }).field.id;

/** The words by which each field is told when nothing else is said. */
const WORDS: Readonly<Record<string, string>> = {
  growth: "生产总值 GDP 经济总量 经济增长 经济增速 稳增长",
  industry:
    "工业 制造业 规上 规模以上 产业链 产业集群 服务业 建筑业 二产 三产 二次产业 三产业 优势产业 新兴产业 未来产业 装备 链主 单项冠军 专精特新 工厂 化工 医药产业 食品加工 钢铁 生物降解 产业 产值 产销",
  energy:
    "能源 装机 发电 电量 用电 西电东送 电网 天然气 页岩气 煤炭 原油 石油 油气 千瓦 风电 水电 核电 矿产 采矿 储能 充电桩",
  investment: "固定资产投资 产业投资 投资项目 灌区 水库 水利 投资 项目 工程 开工 竣工",
  "state-enterprises":
    "国资 国企 国有资本 国有企业 国有资产 省属企业 市属国有企业 县属企业 区属企业 央属企业 央企",
  business:
    "营商 优化环境 经营主体 市场主体 民营 民间投资 个体工商户 中小企业 小微企业 中企业 小微 涉企 公平竞争 市场准入 招投标 融资成本",
  "science-technology":
    "科技 科创 科研 科学装置 科考 技术创新 实验室 院士 研发 专利 高新技术 技术合同 人才 成果转化 揭榜挂帅 博士后 卫星 航天 专家",
  "digital-economy":
    "数字经济 数字产业 算力 数据要素 大数据 数据中心 人工智能 5G 软件业 工业互联网 信息技术",
  "factor-markets": "要素市场 用地 土地 宅基地 入市 盘活 土地出让",
  agriculture:
    "农业 农村 农民 农户 乡村 粮食 耕地 农田 播种 农林牧渔 一产 一次产业 第一次产业 林业 畜牧 渔业 肉牛 生猪 出栏 存栏 种植 养殖 玉米 大米 水稻 油菜 农产品 茶园 茶叶 水果 蔬菜 农机 耕作 优质品种 亩 村集体",
  transport:
    "交通 公路 铁路 高铁 高速 机场 航线 航空 空域 低空 港口 码头 货运 客运 吞吐量 班列 航班 桥梁 旅客 货邮 通道 周转量 快递 物流 集装箱 船舶 运输 路网 通组路",
  "foreign-trade":
    "外贸 进出口 出口 进口 贸易 外资 外商 对外 联合国 口岸 自贸 封关 海关 跨境 免税 关税 通关 外国 领事 友城 国际会议 博会 会展 境外 一带一路 实绩企业 双向投资 国际 开放",
  consumption:
    "消费品 零售 消费券 促消费 消费活动 以旧换新 餐饮 住宿 游客 旅游 文旅 景区 度假区 出游 体育消费 赛事经济 文化演艺 带动消费 带动综合消费 拉动消费 邮轮 夜间 消费",
  prices: "价格 CPI PPI 涨幅 物价 通胀",
  "finance-tax":
    "财税 财政 税收 本级支出 税费 税额 税负 税务 纳税 退税 减税 降费 免税额 增值税 所得税 预算 专项债 债券 转移支付 债务 化债 赤字 三公 公用经费 一般性支出 结转 预备费 基金收入 基金支出 非税 大财政 三资",
  finance:
    "金融 贷款 存款 信贷 存贷 融资 保险业 保险保费 保险机构 保险资金 保险深度 保险密度 保费 上市公司 证券 投资基金 基金规模 银行 农商行 非法集资 资本市场 外汇 人民币结算 账户",
  "administrative-approval":
    "行政审批 审批权 审批 审评审批 放管服 简政放权 权责清单 无申即享 行政许可 许可事项",
  regions: "区域协调 区域发展 经济圈 都市圈 城镇化 经济区与行政区 跨省域 毗邻 新区 飞地",
  "grassroots-governance": "基层治理 社会治理 乡村治理 网格 村民 社区 屋场 共同缔造 村规民约",
  "grassroots-relief": "基层减负 为基层减负 报表 填报 填表 填写各类表 一套表 形式主义",
  "dispute-resolution": "矛盾 纠纷 调解 信访 法律援助",
  justice:
    "法院 检察 审判 审结 审执结 收案 结案 执行案件 案件 立案 诉讼 刑事 民事 治安 扫黑 犯罪 法官 司法 公证 律师 法治 立法 行政法规 法律议案 庭审 仲裁 法规",
  safety:
    "安全生产 事故 防灾 减灾 救灾 应急 消防 火灾 避险 洪涝 防汛 强降雨 因灾 灾害 食品安全 安全隐患 安全",
  "party-led-service": "党建 党群 驿站 党员 党组织 驻村干部 巡视 巡察 党风",
  "urban-digital-infrastructure": "数字公共基础设施 数公基 编码 城市大脑 数据采集 数字底座",
  "government-services": "政务 网办 一网通办 掌上办 一件事 办事 服务事项 最多跑一次 12345 热线",
  education:
    "教育 学校 高校 中职 高职 教联体 学位 硕士 博士 课堂 师生 在校生 学生 学科 教师 幼儿园 入园 招生 助学贷款 毕业生 小学 初中 高中",
  employment: "就业 创业 失业 零工 用工 务工 农民工 技能培训 稳岗 工伤",
  health:
    "医疗 医院 卫生 医保 诊疗 床位 医师 护士 门诊 门急诊 急诊 住院 出院 手术 疫苗 接种 死亡率 寿命 药械 药品 药占比 健康",
  housing:
    "住房 保交房 保交楼 安置房 棚户 老旧小区 商品房 房地产 住宅 公租房 租赁房 城市更新 待售面积 新开工面积 路灯 改厕",
  income: "可支配收入 居民收入 人均收入 工资 人均消费支出 人均生活消费支出 农民收入 收入比",
  "social-care":
    "养老 社保 社会保险 社会保障 低保 救助 救济 托育 残疾 优抚 退休 特困 慈善 参保 抚恤",
  population: "常住人口 户籍人口 出生 人口自然 总人口 年末人口 性别比 生育",
  culture:
    "文化 文艺 戏曲 院团 博物馆 演出 非遗 微短剧 影视 体育 运动员 运动会 世运会 亚运 奥运 大运会 赛事 联赛 川超 金牌 图书馆 艺术节",
  ecology:
    "生态 环保 环境质量 人居环境 河湖 污染 森林 国土空间 国家公园 林长 水质 断面 空气 PM 优良天数 绿化 碳排放 碳达峰 碳汇 碳市场 降碳 减排 排放 生物多样性 新物种 新记录 湿地 GEP 禁渔 能耗",
};

test("each field is told by each of its words", () => {
  const wrong = Object.entries(WORDS).flatMap(([id, words]) =>
    words
      .split(" ")
      .filter((word) => fieldOf(word) !== id)
      .map((word) => `${word}: ${fieldOf(word)}, not ${id}`),
  );
  expect(wrong).toEqual([]);
});

test("what only begins like a field's word is another's, or nobody's", () => {
  expect(
    Object.fromEntries(
      [
        "能源汽车",
        "学位论文",
        "工程师",
        "消费者",
        "消费价格",
        "三产品",
        "航天城",
        "森林草原火灾",
        "博士后站",
      ].map((words) => [words, fieldOf(words)]),
    ),
  ).toEqual({
    能源汽车: "general-other",
    学位论文: "general-other",
    工程师: "general-other",
    消费者: "general-other",
    消费价格: "prices",
    三产品: "general-other",
    航天城: "general-other",
    森林草原火灾: "safety",
    博士后站: "science-technology",
  });
});

test("the last word of the nearest stretch tells, the longer of two that end alike; brackets say what is left out", () => {
  expect(fieldOf("学校的医院")).toBe("health");
  expect(fieldOf("医院的学校")).toBe("education");
  expect(fieldOf("农业投资基金")).toBe("finance");
  expect(fieldOf("医院（不含学校）")).toBe("health");
  expect(fieldOf("新增", "学校", "医院")).toBe("education");
  expect(guessArea({ near: ["新增"], far: ["医院", "学校"] }).field.id).toBe("health");
  // What is said loosely counts of the near words alone, and behind what is said of one field.
  expect(guessArea({ near: ["项目"], far: ["医院"] }).field.id).toBe("health");
  expect(guessArea({ near: ["甲"], far: ["项目"] }).field.id).toBe("general-other");
});

test("where no field is said, the area of most words, and none of none", () => {
  const areaOf = (words: string) => {
    const { area, field } = guessArea({ near: [words], far: [] });
    return [area.id, field.id];
  };
  expect(areaOf("企业和市场")).toEqual(["economy", "general-economy"]);
  expect(areaOf("风险、平安和市场")).toEqual(["governance", "general-governance"]);
  expect(areaOf("智慧信息化")).toEqual(["digital-government", "general-digital-government"]);
  expect(areaOf("惠民为民")).toEqual(["livelihood", "general-livelihood"]);
  expect(areaOf("绿色")).toEqual(["culture-ecology", "general-culture-ecology"]);
  expect(areaOf("典型经验")).toEqual(["other", "general-other"]);
});

test("a report's own area has its own general field, and of others their own ids of 80 signs at most", () => {
  const area = areaOfTheme("民生实事", 0);
  const general = guessArea({ near: ["民政"], far: [] });
  expect(
    fieldIn(area, { ...general, field: { ...general.field, id: `general-${general.area.id}` } }),
  ).toEqual({
    id: `general-${area.id}`,
    area: area.id,
    name: { zh: "综合", en: "General" },
  });
  const education = guessArea({ near: ["学校"], far: [] });
  expect(fieldIn(area, education)).toEqual({
    ...education.field,
    id: `education-${area.id}`,
    area: area.id,
  });
  const long = { ...area, id: "a".repeat(72) };
  expect(fieldIn(long, education).id).toBe(`education-${"a".repeat(70)}`);
});

test("of two words that end alike the longer tells, of two that do not the later, the nearest stretch before others", () => {
  expect(fieldOf("油气产量和茶叶")).toBe("agriculture");
  expect(fieldOf("茶叶和油气产量")).toBe("energy");
  expect(fieldOf("工业互联网")).toBe("digital-economy");
  expect(fieldOf("茶叶（不含油气）")).toBe("agriculture");
  expect(fieldOf("茶叶", "油气")).toBe("agriculture");
  expect(fieldOf("典型", "油气")).toBe("energy");
  expect(guessArea({ near: ["项目"], far: ["油气"] }).field.id).toBe("energy");
  expect(guessArea({ near: ["项目"], far: ["典型"] }).field.id).toBe("investment");
  expect(guessArea({ near: ["典型"], far: ["项目"] }).field.id).toBe("general-other");
});

test("a report's own area looks as the nearest area of reform does, else as its place says", () => {
  expect(areaOfTheme("绿色环保", 0)).toMatchObject({ icon: "leaf", color: "blue" });
  const other = areaOfTheme("典型经验", 1);
  expect(other.name.zh).toBe("典型经验");
  expect([other.icon, other.color]).not.toEqual([
    areaOfTheme("典型经验", 0).icon,
    areaOfTheme("典型经验", 0).color,
  ]);
});

describe("a field by a person's words", () => {
  const economy = guessArea({ near: ["财政"], far: [] });
  const own = areaOfTheme("民生实事", 0);
  const apart = fieldIn(own, guessArea({ near: ["学校"], far: [] }));
  const dataset = { areas: [economy.area, own], fields: [economy.field, apart] };
  const called = (words: string, area: string): string => {
    const found = fieldCalled(dataset, words, area);
    return found === null ? "-" : `${found.area.name.zh} ${found.field.name.zh} ${found.field.id}`;
  };

  test.each([
    // one that the report has
    ["财税", "economy", "经济发展 财税 finance-tax"],
    ["教育", own.id, `民生实事 教育 education-${own.id}`],
    // one of the areas of reform, in its own area
    ["金融", "economy", "经济发展 金融 finance"],
    ["教育", "economy", "民生服务 教育 education"],
    // one as a report's own area has it
    ["金融", own.id, `民生实事 金融 finance-${own.id}`],
    // with its area
    ["经济发展 › 财税", own.id, "经济发展 财税 finance-tax"],
    [" 经济发展 ›  财税 ", own.id, "经济发展 财税 finance-tax"],
    ["经济发展 › 教育", own.id, "经济发展 教育 education-economy"],
    ["民生实事 › 财税", "economy", `民生实事 财税 finance-tax-${own.id}`],
    ["民生实事 › 综合", "economy", `民生实事 综合 general-${own.id}`],
    ["民生服务 › 教育", "economy", "-"],
    ["民生实事 › 司法局", "economy", "-"],
    ["民生实事 › 民生实事", "economy", "-"],
    ["民生实事 › 教育 › 学校", "economy", "-"],
    // an area alone
    ["民生实事", "economy", `民生实事 综合 general-${own.id}`],
    ["综合", "economy", "经济发展 综合 general-economy"],
    ["司法局", "economy", "-"],
    ["", "economy", "-"],
    // in an area that nobody knows
    ["财税", "nowhere", "-"],
  ])("%s in %s is %s", (words, area, wanted) => {
    expect(called(words, area)).toBe(wanted);
  });

  test("every field of reform can be named, the general one last", () => {
    expect(fieldNames.slice(0, 3)).toEqual(["经济运行", "产业发展", "能源矿产"]);
    expect(fieldNames.slice(-2)).toEqual(["生态环保", "综合"]);
    expect(new Set(fieldNames).size).toBe(fieldNames.length);
  });
});
