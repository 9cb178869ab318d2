import { expect, test } from "vitest";
import {
  dealOut,
  isLeaning,
  isMeasured,
  leantOn,
  measureIn,
} from "../../../src/opening/draft/dealOut";
import { reads } from "../../support/cases";

test("what ends with a quantity needs no other word behind it", () => {
  const measures =
    "人均可支配收入 限额 可支配收入 增加值 总产值 总收入 总额 产值 产量 余额 价格 收入 支出 投资 利润 税收 人次 人数 起数 件数 案件 面积 规模 " +
    "里程 资产 经费 花费 费用 成本 销售额 零售额 交易额 进出口 出口 进口 用电量 客流量 吞吐量 货值 保有量 数量 总量 比重 比例 占比 总数 增速 增幅 " +
    "涨幅 降幅 浓度 指数 寿命 时间 时长 天数 存款 贷款 资金 补贴 消费 生产总值 渗透率 普及率 满意度 容量 电量 密度 标准 次数 户数 家数 率 量 额 值 数 比";
  expect(measures.split(" ").filter((words) => !isMeasured(`甲${words}`))).toEqual([]);
  expect(["制造业", "学校", "收入户", "甲园"].filter(isMeasured)).toEqual([]);
  expect(isMeasured("工业增加值（现价）")).toBe(true);
});

test("some quantities are always those of something named before", () => {
  const leaning =
    "人数 死亡人数 受伤人数 伤亡人数 失踪人数 受灾人数 就业人数 参保人数 从业人数 收入 营业收入 总收入 主营业务收入 销售收入 经营收入 支出 营业支出 " +
    "利润 净利润 纯利润 营业利润 利润总额 利税 利税总额 经济损失 直接经济损失 产值 总产值 销售额 交易额 业务量 成交额 货值 金额 " +
    "价值 评估价值 货币价值 起数 单产 总产 产量 面积 建成面积 种植面积 播种面积 投产面积 覆盖面积 建筑面积 总吨位 客流量";
  expect(leaning.split(" ").filter((words) => !isLeaning(words))).toEqual([]);
  expect(["学校", "工业产值", "增加值", "进出口"].filter(isLeaning)).toEqual([]);
});

reads(
  "what %s is measured by, and what that leans on",
  (words = "") => [measureIn(words), leantOn(words)],
  "采矿业增加值 => 增加值 | 采矿业",
  "居民消费价格指数 => 消费价格指数 | 居民",
  "甲园（增加值） =>  | 甲园（增加值）",
  "学校 =>  | 学校",
  "省属企业营业收入 => 收入 | 省属企业",
  "茶园种植面积 => 面积 | 茶园",
);

test("a list's items get what only the first or the last of them says", () => {
  const cases: Readonly<Record<string, readonly string[] | null>> = {
    "刑事、治安案件": ["刑事案件", "治安案件"],
    城乡居民收入: ["城镇居民收入", "农村居民收入"],
    "一、二产业增加值": ["第一产业增加值", "第二产业增加值"],
    "本外币存、贷款余额": ["本外币存款余额", "本外币贷款余额"],
    "省属企业营业收入、利润": ["省属企业营业收入", "省属企业利润"],
    省属企业营业收入和利润总额: ["省属企业营业收入", "省属企业利润总额"],
    "进口、出口": ["进口", "出口"],
    学校与医院: ["学校", "医院"],
    学校及医院: ["学校", "医院"],
    学校以及医院: ["学校", "医院"],
    "教育、卫生健康支出": ["教育支出", "卫生健康支出"],
    "教育、科学技术投资": ["教育投资", "科学技术投资"],
    "甲、乙等产业产值": ["甲产业产值", "乙产业产值"],
    "青石县、白沙镇分别新建学校": ["青石县新建学校", "白沙镇新建学校"],
    "甲、乙等产业分别新建学校": ["甲产业新建学校", "乙产业新建学校"],
    "甲、乙等2大类产值": ["甲产值", "乙产值"],
    "省级收入、市级支出": ["省级收入", "市级支出"],
    "学校、 医院": ["学校", "医院"],
    "学校、、医院": ["学校", "医院"],
    "存量、贷款余额": ["存量", "贷款余额"],
    "贷、存款余额": ["贷款余额", "存款余额"],
    "外币存、保险余额": ["外币存", "保险余额"],
    "收入、贷款余额": ["收入", "贷款余额"],
    // the bearer that the last names before its measure
    "工业、服务业增加值": ["工业增加值", "服务业增加值"],
    "农户、企业贷款": ["农户贷款", "企业贷款"],
    "城市、农村居民收入": ["城市居民收入", "农村居民收入"],
    "空气、河流水质": ["空气水质", "河流水质"],
    青石县和白沙镇居民收入: ["青石县居民收入", "白沙镇居民收入"],
    "规模以上工业企业数、小学学校": ["规模以上工业企业数", "小学学校"],
    // what cannot stand alone has the first's head, where it has one
    "收入、利润": ["收入", "利润"],
    "学校、利润": ["学校", "利润"],
    "园收入、利润": ["园收入", "利润"],
    "茶园收入、利润": ["茶园收入", "茶园利润"],
    "茶园收入、学校": ["茶园收入", "学校"],
    "市级收入、利润": ["市级收入", "市级利润"],
    "市属学校、医院": ["市属学校", "市属医院"],
    "市属学校、县属医院": ["市属学校", "县属医院"],
    三次产业增加值: null,
    "第一产业、建筑业增加值": ["第一产业增加值", "建筑业增加值"],
    "外币存、外币贷款余额": ["外币存贷款余额", "外币贷款余额"],
    学校: null,
    "学校、医院、商店": null,
  };
  const read = Object.fromEntries(
    Object.keys(cases).map((subject) => [subject, dealOut(subject, 2)]),
  );
  expect(read).toEqual(cases);
  expect(dealOut("学校、医院、商店", 3)).toEqual(["学校", "医院", "商店"]);
  expect(dealOut("教育、卫生健康、农林水支出", 3)).toEqual([
    "教育支出",
    "卫生健康支出",
    "农林水支出",
  ]);
  expect(dealOut("化学需氧量、氨氮、挥发性有机物减排量", 3)).toEqual([
    "化学需氧量减排量",
    "氨氮减排量",
    "挥发性有机物减排量",
  ]);
  expect(dealOut("肺癌、胃癌、结直肠癌早诊率", 3)).toEqual([
    "肺癌早诊率",
    "胃癌早诊率",
    "结直肠癌早诊率",
  ]);
  expect(dealOut("小学、初中、普通高中专任教师合格率", 3)).toEqual([
    "小学专任教师合格率",
    "初中专任教师合格率",
    "普通高中专任教师合格率",
  ]);
  expect(dealOut("合格率、及时率", 2)).toEqual(["合格率", "及时率"]);
  expect(dealOut("水、电、气管网接入率", 3)).toEqual([
    "水管网接入率",
    "电管网接入率",
    "气管网接入率",
  ]);
  expect(dealOut("气、电、自来水管网接入率", 3)).toBeNull();
  expect(dealOut("煤炭、电、石油消费量", 3)).toEqual(["煤炭消费量", "电消费量", "石油消费量"]);
  expect(dealOut("学校", 1)).toEqual(["学校"]);
  expect(dealOut("城乡居民收入", 1)).toEqual(["城乡居民收入"]);
  expect(dealOut("存、汇、贷款余额", 3)).toEqual(["存款余额", "汇款余额", "贷款余额"]);
  expect(dealOut("城乡居民、职工收入", 2)).not.toEqual([
    "城镇居民、职工收入",
    "农村居民、职工收入",
  ]);
});

test("the three industries are named whole, however a list cuts them short", () => {
  const cases: Readonly<Record<string, readonly string[] | null>> = {
    "一、二、三产业": ["第一产业", "第二产业", "第三产业"],
    "第一、第二和第三产业投资": ["第一产业投资", "第二产业投资", "第三产业投资"],
    "一产、二产、三产产值": ["第一产业产值", "第二产业产值", "第三产业产值"],
    "青石县第一、二、三次产业": ["青石县第一产业", "第二产业", "第三产业"],
    "第一产业投资、第二产业产值、第三产业税收": ["第一产业投资", "第二产业产值", "第三产业税收"],
    "一、二、三产业分别完成投资": ["第一产业完成投资", "第二产业完成投资", "第三产业完成投资"],
    三次产业增加值: ["第一产业增加值", "第二产业增加值", "第三产业增加值"],
    一二三产投资: ["第一产业投资", "第二产业投资", "第三产业投资"],
    "一产品、二产品、三产品": ["一产品", "二产品", "三产品"],
    三次产品增加值: null,
  };
  const read = Object.fromEntries(
    Object.keys(cases).map((subject) => [subject, dealOut(subject, 3)]),
  );
  expect(read).toEqual(cases);
});
