import { expect, test } from "vitest";
import { readUnit, TIME_UNITS } from "../../src/reading/numerals/units";

/** What is not read as its own unit when it follows a number and a comma follows it. */
const misread = (units: string): readonly string[] =>
  units.split(" ").filter((unit) => readUnit(`7${unit},`, 1) !== unit);

/** The unit behind a number in each phrase. */
const unitsOf = (phrases: readonly string[]): Record<string, string | null> =>
  Object.fromEntries(phrases.map((phrase) => [phrase, readUnit(phrase, 1)]));

test.each([
  [
    "the units of shares, money, people, things, places and time are read whole",
    "% ‰ ‱ 百分点 个百分点 千分点 个千分点 基点 个基点 倍 元 元人民币 人民币 美元 欧元 港元 港币 日元 英镑 " +
      "澳元 澳门元 加元 韩元 新元 卢布 法郎 角 人 人口 名 位 户 岁 口 家庭 个 家 所 项 条 份 件 辆 台 套 座 栋 " +
      "幢 处 批 类 种 门 门类 场 届 期 级 部 篇 本 册 幅 张 支 组 对 双 副 颗 粒 株 棵 头 只 匹 羽 尾 笔 宗 起 例 " +
      "票 单 席 层 间 卷 步 遍 轮 趟 道 根 片 块 面 朵 班 列 艘 架 节 课时 学时 堂 顶 枚 具 盏 把 箱 桶 包 袋 瓶 棒 盒 筐 窝 次 款 " +
      "年级 餐 顿 夜 则 句 字 页 封 段 环 站 点 分 号 强 星 番 大类 小类 线 链 圈 车道 车位 床 股 桩 声 代 档 等 等次 " +
      "维 路 员 科 园 园区 基地 标箱 标准箱 标台 标辆 队 群 针 剂 眼 孔 航次 平米 吨位 客位 座席 总吨 载重吨 省 省份 " +
      "市 市州 县 县区 县市区 区 地市 城市 镇 乡 村 街道 社区 国 工作日 个工作日 小时 个小时 季度 个季度 个星期 个月 " +
      "个年头 分钟 秒 秒钟 天 周 周岁 周年 学期 个学期 学年 年 年度 年代 月 日 时 载 世纪",
  ],
  [
    "the units of measure are read whole, alone and with each prefix",
    "立方 里 海里 英里 公顷 顷 亩 公亩 吨 公吨 吨标准煤 吨标煤 吨二氧化碳 吨二氧化碳当量 吨油当量 公斤 斤 担 度 " +
      "摄氏度 ℃ 兆 大卡 分贝 马力 勒克斯 " +
      "平方米 平方公里 平方千米 平方分米 平方厘米 平方毫米 立方米 立方公里 立方厘米 标准立方米 公里 百帕 " +
      "米 克 升 瓦 瓦时 伏 比特 字节 赫兹 帕 焦耳 " +
      "千米 分米 厘米 毫米 微米 纳米 千克 毫克 微克 千瓦 兆瓦 吉瓦 太瓦 千瓦时 千瓦小时 千伏 千伏安 毫升 千卡 " +
      "兆帕 千焦 千焦耳 兆赫 兆赫兹 吉比特 太字节 千安时 毫西弗 毫摩尔 千贝克 千贝可 " +
      "Wh kWh MWh GWh TWh PWh kW MW GW TW kVA MVA GVA kV m km cm mm nm \u00b5m m2 km2 m3 m\u00b2 m\u00b3 hm2 " +
      "kg mg \u00b5g ng kB MB GB TB PB EB MBps kbps Mbps Gbps Hz kHz MHz GHz THz kPa MPa GPa L mL t kt Mt tce ktce toe ha " +
      "TEU TEUs FEU FEUs DWT GT DDD DDDs BP",
  ],
  [
    "visits, carriage, attendance and pairs of measure words are one unit",
    "人次 户次 家次 台次 车次 架次 班次 艘次 件次 场次 批次 频次 趟次 组次 门次 剂次 卷次 列次 队次 头次 只次 " +
      "辆次 例次 篇次 站次 亩次 人日 床日 人天 人月 台班 工日 换算吨公里 人公里 吨公里 车公里 座公里 箱公里 机公里 " +
      "人次公里 吨千米 吨海里 人(次) 户(次) 台(套) 家(户) 件(组) 个(只) 头(只) 辆(班) 场(次) 艘(个) 架(座)",
  ],
])("%s", (_, units) => {
  expect(misread(units)).toEqual([]);
});

test("a measure word that begins another word is none", () => {
  const read = (phrases: string): readonly string[] =>
    phrases.split(" ").filter((phrase) => readUnit(phrase, 1) !== null);
  expect(
    read(
      "7分之 7分别 7分析 7分类 7分享 7分布 7点亮 7点燃 7点评 7点赞 7点缀 7线上 7线下 7线索 7路径 7路线 7单位 7单一 7单独 " +
        "7区域 7区别 7市场 7市民 7市委 7市政 7市直 7市域 7市值 7市级 7县委 7县域 7县级 7县直 7省委 7省级 7省直 7村民 " +
        "7村委 7乡村 7乡镇 7乡亲 7国家 7国际 7国有 7国务 7部分 7部门 7部署 7部委 7科技 7科学 7科研 7科创 7期间 7期待 7员工 " +
        "7面对 7面向 7面积 7面临 7对于 7对接 7对应 7对口 7对象 7双向 7双方 7双创 7双碳 7双减 7组织 7组建 7组成 7组合 7场所 " +
        "7场景 7环境 7环保 7环节 7园林 7代表 7代理 7代替 7代办 7声音 7把握 7把关 7把手 7包括 7包含 7包容 7号召 7号称 7股份 " +
        "7股权 7强化 7强调 7强制 7强烈 7起来 7起步 7起点 7道路 7道德 7列入 7列为 7架构 7架设 7节约 7节能 7口岸 7口径 7里面 " +
        "7里程 7时代 7时间 7时期 7时候 7时刻 7周边 7周围 7链条 7链接 7圈层 7站在 7站式 7星火 7维护 7维修 7户籍 7户外 7位于 " +
        "7位居 7位列 7支持 7支撑 7支出 7处理 7处置 7处于 7元化 7元素 7元旦 7元宵 7针对 7剂量 7群众 7群体 7队伍 7眼前 7眼下 " +
        "7眼光 7担任 7担当 7担保 7担负 7升至 7升到 7升级 7升学 7升值 7克服 7度过 7顷刻 7角度 7角色 7日常 7日均 7日益 7月均 " +
        "7年均 7例如 7例外 7页岩 7款项 7人均 7人民 7人才 7人员",
    ),
  ).toEqual([]);
});

test("a unit is as long as it can be, and its parts follow one grammar", () => {
  expect(
    unitsOf([
      "7个月",
      "7个小时",
      "7家庭",
      "7元/平方米",
      "7元每平方米",
      "7元/吨",
      "7家每户",
      "7人/平方公里",
      "7微克/立方米",
      "7微克每立方米",
      "7千瓦时/人·日",
      "7t\u00b7km",
      "7t\u2022km",
      "7t\u22c5km",
      "7t\u30fbkm",
      "7t\u00b7",
      "7人\u00b7km/万元/年/日",
      "7/10万",
      "7/千人",
      "7/10",
      "7/10家",
      "7件/10",
      "7/百",
      "7/万人",
      "7例/10万人",
      "7件/百人",
      "7件/",
      "7升/百公里",
      "7次/分钟",
      "7升每秒",
      "7升每小时",
      "7元每公斤",
      "7元每度",
      "7元每亩",
      "7元每公顷",
      "7吨每分钟",
      "7度每吨",
      "7度每人",
      "7GTX",
      "7t5",
      "7m",
      "7人日均",
      "7人天天",
      "7公里",
      "7,家",
      "7",
      "/",
    ]),
  ).toEqual({
    "7个月": "个月",
    "7个小时": "个小时",
    "7家庭": "家庭",
    "7元/平方米": "元/平方米",
    "7元每平方米": "元每平方米",
    "7元/吨": "元/吨",
    "7家每户": "家",
    "7人/平方公里": "人/平方公里",
    "7微克/立方米": "微克/立方米",
    "7微克每立方米": "微克每立方米",
    "7千瓦时/人·日": "千瓦时/人·日",
    "7t\u00b7km": "t\u00b7km",
    "7t\u2022km": "t\u2022km",
    "7t\u22c5km": "t\u22c5km",
    "7t\u30fbkm": "t\u30fbkm",
    "7t\u00b7": "t",
    // A product and two divisors; the third is left.
    "7人\u00b7km/万元/年/日": "人\u00b7km/万元/年",
    "7/10万": "/10万",
    "7/千人": "/千人",
    "7/10": null,
    "7/10家": null,
    "7件/10": "件",
    "7/百": null,
    "7/万人": "/万人",
    "7例/10万人": "例/10万人",
    "7件/百人": "件/百人",
    "7件/": "件",
    "7升/百公里": "升/百公里",
    "7次/分钟": "次/分钟",
    "7升每秒": "升每秒",
    "7升每小时": "升每小时",
    "7元每公斤": "元每公斤",
    "7元每度": "元每度",
    "7元每亩": "元每亩",
    "7元每公顷": "元每公顷",
    "7吨每分钟": "吨每分钟",
    "7度每吨": "度每吨",
    "7度每人": "度",
    "7GTX": null,
    "7t5": null,
    "7m": "m",
    "7人日均": "人",
    "7人天天": "人",
    "7公里": "公里",
    "7,家": null,
    "7": null,
    "/": null,
  });
});

test("a stretch of time can be said of the units of time alone", () => {
  const units =
    "年 个月 月 天 日 周 个星期 季度 个季度 学期 个学期 小时 个小时 分钟 秒 个工作日 工作日 学年 年度".split(
      " ",
    );
  expect(units.filter((unit) => !TIME_UNITS.has(unit))).toEqual([]);
  expect(["人", "元", "世纪", ""].filter((unit) => TIME_UNITS.has(unit))).toEqual([]);
});
