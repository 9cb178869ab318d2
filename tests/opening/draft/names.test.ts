import { describe, expect, test } from "vitest";
import { draftDataset } from "../../../src/opening/draft/draftDataset";

/** The proposed names of a sentence, without the mark of a draft, with the token that each is for. */
function names(text: string): string[] {
  const draft = draftDataset(`${text}\n`, {
    published: "2025-03-18",
    title: "云川市2024年工作总结",
  });
  if (!draft.ok) throw new Error(draft.reason);
  const { metrics, observations } = draft.dataset;
  const byId = new Map(metrics.map(({ id, name }) => [id, name.zh.replace(/^【.{2}】/u, "")]));
  return observations.map(({ printed, metric }) => `${printed} ${byId.get(metric) ?? ""}`);
}

describe("a name stands alone: subject, measure and direction in the words of the sentence", () => {
  test.each([
    // what a change is of is carried from the clause before
    ["外贸总值86.4亿元，同比增长7.2%。", ["86.4亿元 外贸总值", "7.2% 外贸总值同比增幅"]],
    ["财政支出45.1亿元、下降2.3%。", ["45.1亿元 财政支出", "2.3% 财政支出降幅"]],
    ["失业率为4.1%，比上年下降0.2个百分点。", ["4.1% 失业率", "0.2个百分点 失业率比上年下降幅度"]],
    ["立案件数3120件，比上年减少95件。", ["3120件 立案件数", "95件 立案件数比上年减少数"]],
    [
      "年末存款余额312亿元，比2020年增加98亿元。",
      ["312亿元 年末存款余额", "98亿元 年末存款余额比2020年增加额"],
    ],
    ["旅游收入年均增长9.6%。", ["9.6% 旅游收入年均增速"]],
    // lists are dealt out in order
    ["火灾起数、受伤人数分别下降8%、11%。", ["8% 火灾起数降幅", "11% 火灾受伤人数降幅"]],
    [
      "城乡居民人均可支配收入分别达到41230元、22980元。",
      ["41230元 城镇居民人均可支配收入", "22980元 农村居民人均可支配收入"],
    ],
    [
      "纺织、建材、化工等行业产值分别增长4%、6%、9%。",
      ["4% 纺织行业产值增幅", "6% 建材行业产值增幅", "9% 化工行业产值增幅"],
    ],
    ["采矿业产值下降1.5%，制造业增长3.2%。", ["1.5% 采矿业产值降幅", "3.2% 制造业产值增幅"]],
    // a list goes on with the verb that opened it
    [
      "新增幼儿园4所、小学2所、托育机构9家。",
      ["4所 新增幼儿园数", "2所 新增小学数", "9家 新增托育机构数"],
    ],
    // a count is named by the noun behind it
    ["新认定12家科技企业孵化器。", ["12家 新认定科技企业孵化器数"]],
    ["18个村集体茶园投产面积达6200亩。", ["18个 村集体茶园数", "6200亩 村集体茶园投产面积"]],
    ["举办采茶节活动36场次。", ["36场次 举办采茶节活动场次"]],
    ["供水工程惠及9.8万人。", ["9.8万人 供水工程惠及人数"]],
    // no other number in a name
    ["27个乡镇卫生院门诊量达41万人次。", ["27个 乡镇卫生院数", "41万人次 乡镇卫生院门诊量"]],
    ["引进茶企52家，其中5000万元以上企业9家。", ["52家 引进茶企数", "9家 引进5000万元以上企业数"]],
    // how much of a budget, a plan or a task was done
    [
      "财政支出45.1亿元，完成调整预算的96.3%，增长2.3%。",
      ["45.1亿元 财政支出", "96.3% 财政支出完成调整预算比例", "2.3% 财政支出增幅"],
    ],
    [
      "财政收入完成21.4亿元，为预算的103.2%，同口径增长5.1%。",
      ["21.4亿元 财政收入", "103.2% 财政收入完成预算比例", "5.1% 财政收入同口径增幅"],
    ],
    [
      "县属国企资产总额增长21%，营业总收入、利润总额五年分别增长37%、9%。",
      ["21% 县属国企资产总额增幅", "37% 县属国企营业总收入增幅", "9% 县属国企利润总额增幅"],
    ],
    ["外贸总值连续两年过百亿元。", ["过百亿元 外贸总值"]],
    ["办好采茶节、项目签约43亿元。", ["43亿元 采茶节项目签约金额"]],
    // an aim is no time that a change is counted from
    [
      "医疗收入占比升至38.9%，比年初目标高0.9个百分点。",
      ["38.9% 医疗收入占比", "0.9个百分点 医疗收入占比高于年初目标幅度"],
    ],
    // a part of those who stand behind the number
    ["约四成的学生参加了茶艺课程。", ["约四成 参加茶艺课程的学生占比"]],
    ["对76家茶企开展质量检查。", ["76家 开展质量检查的茶企数"]],
    // the same things and another deed, the same quantity of another, the greatest of them
    ["排查隐患128起，整改119起。", ["128起 排查隐患起数", "119起 整改隐患起数"]],
    ["进口通关时间18.2小时，出口1.1小时。", ["18.2小时 进口通关时间", "1.1小时 出口通关时间"]],
    [
      "村集体收入全部过15万元，最高的达到92万元。",
      ["过15万元 村集体收入", "92万元 村集体收入最高值"],
    ],
    // for how long, and that it is wished for, is no part of a name
    ["教育支出占比连续五年保持在两成以上。", ["两成以上 教育支出占比"]],
    ["茶叶出口由2021年的3.2亿元增至4.6亿元。", ["3.2亿元 茶叶出口", "4.6亿元 茶叶出口"]],
    ["文化、水利管理投资分别增长4%、7%。", ["4% 文化投资增幅", "7% 水利管理投资增幅"]],
    ["补贴直达310家茶农合作社。", ["310家 补贴直达茶农合作社数"]],
    // levels are no changes, and growth told as a level is one
    ["绿化覆盖率提升至43.2%。", ["43.2% 绿化覆盖率"]],
    ["人口自然增长率-0.8‰。", ["-0.8‰ 人口自然增长率"]],
    // shares, ranks and gaps say of what, among whom and from whom
    ["茶叶出口占全市出口总额的12%。", ["12% 茶叶出口占全市出口总额比重"]],
    ["港口吞吐量2300万吨、居全省第4位。", ["2300万吨 港口吞吐量", "第4位 港口吞吐量全省位次"]],
    [
      "农民收入增长6.1%，高于全省1.3个百分点。",
      ["6.1% 农民收入增幅", "1.3个百分点 农民收入增速高于全省幅度"],
    ],
    ["农业用水量是2015年的0.8倍。", ["0.8倍 农业用水量相当于2015年的倍数"]],
    [
      "高技术制造业增加值增速比规模以上工业快3.1个百分点。",
      ["3.1个百分点 高技术制造业增加值增速快于规模以上工业幅度"],
    ],
    // a list's head, what was measured before and what the clauses tell of go to what cannot stand alone
    [
      "市属国企营业收入、利润总额分别增长5%、41%。",
      ["5% 市属国企营业收入增幅", "41% 市属国企利润总额增幅"],
    ],
    [
      "市级公用经费和一般性支出分别压减8%、15%。",
      ["8% 市级公用经费降幅", "15% 市级一般性支出降幅"],
    ],
    [
      "国企资产总额320亿元，营业收入、利润总额分别增长7%、9.5%。",
      ["320亿元 国企资产总额", "7% 国企营业收入增幅", "9.5% 国企利润总额增幅"],
    ],
    [
      "一般公共预算收入25亿元，支出88亿元。",
      ["25亿元 一般公共预算收入", "88亿元 一般公共预算支出"],
    ],
    [
      "滨江旅游度假区成为康养新去处，落地特色项目18个、酒店7家，康养旅游人次12.5万、收入8.6亿元。",
      [
        "18个 滨江旅游度假区落地特色项目数",
        "7家 滨江旅游度假区落地酒店数",
        "12.5万 康养旅游人次",
        "8.6亿元 康养旅游收入",
      ],
    ],
    [
      "跨境资金结算平台（云结平台）上线运行，发生业务量35亿元。",
      ["35亿元 跨境资金结算平台（云结平台）业务量"],
    ],
    [
      "建设高标准农田35万亩，建成面积占基本农田比例达到62%。",
      ["35万亩 建设高标准农田面积", "62% 高标准农田建成面积占基本农田比重"],
    ],
    [
      "盘活闲置校舍46处、货币价值1.2亿元。",
      ["46处 盘活闲置校舍数", "1.2亿元 盘活闲置校舍货币价值"],
    ],
    [
      "抓好市委确定的12项重点改革和86项改革任务。",
      ["12项 市委确定的重点改革数", "86项 市委确定的改革任务数"],
    ],
    // what is true of the things counted stands behind the number
    [
      "成功举办国际龙舟赛，16个国家近320名选手参赛。",
      ["16个 国际龙舟赛参赛国家数", "近320名 国际龙舟赛参赛选手人数"],
    ],
    [
      "21项改革经验获省委改革办推广、45项案例入选全国典型案例集。",
      ["21项 获省委改革办推广的改革经验数", "45项 入选全国典型案例集的案例数"],
    ],
    [
      "茶叶等12种农产品产量居全省第1位。",
      ["12种 产量居全省第1位的农产品种类数", "第1位 茶叶等农产品产量全省位次"],
    ],
    [
      "新开工改造老旧小区86个，惠及近万家庭。",
      ["86个 新开工改造老旧小区数", "近万家庭 新开工改造老旧小区惠及家庭数"],
    ],
    // a clause on the way to the number is no part of its name
    [
      "地区生产总值跨越三个百亿元台阶、超过900亿元，年均增速6.1%。",
      ["超过900亿元 地区生产总值", "6.1% 地区生产总值年均增速"],
    ],
    ["固定资产投资由负转正、增长3.2%。", ["3.2% 固定资产投资增幅"]],
    [
      "新能源公交车占比全省第一，保有量突破3万辆、占比居全省第二。",
      [
        "第一 新能源公交车占比全省位次",
        "突破3万辆 新能源公交车保有量",
        "第二 新能源公交车保有量占比全省位次",
      ],
    ],
    // in what prices a change is counted
    ["农村居民人均可支配收入实际增长6.4%。", ["6.4% 农村居民人均可支配收入实际增幅"]],
    [
      "居民人均消费支出名义增长5.3%，扣除价格因素后实际增长4.2%。",
      ["5.3% 居民人均消费支出名义增幅", "4.2% 居民人均消费支出实际增幅"],
    ],
    // prices have a rate of their own word
    [
      "居民消费价格同比上涨1.1%，食品价格下降2%，鲜菜上涨6%。",
      ["1.1% 居民消费价格同比涨幅", "2% 食品价格降幅", "6% 鲜菜价格涨幅"],
    ],
    [
      "消费品零售总额增长5.2%，比上月回落0.4个百分点。",
      ["5.2% 消费品零售总额增幅", "0.4个百分点 消费品零售总额增速比上月回落幅度"],
    ],
  ])("%s", (sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });

  test("where the sentence does not say what it counts, the name says so", () => {
    expect(names("提高了3.5%。")).toEqual(["3.5% 第1段“3.5%”所指未明"]);
  });

  test("traditional characters are read like simplified ones", () => {
    expect(names("全縣小學生3.2萬人，比上年減少410人。")).toEqual([
      "3.2萬人 小学生人数",
      "410人 小学生人数比上年减少人数",
    ]);
  });
});

describe("no name stands twice in a dataset", () => {
  test("figures of one name and two periods are one metric", () => {
    const draft = draftDataset("2022年，全市茶园面积31万亩。2023年，全市茶园面积33万亩。\n", {
      published: "2024-02-01",
    });
    if (!draft.ok) throw new Error(draft.reason);
    expect(draft.dataset.metrics).toHaveLength(1);
    expect(draft.dataset.observations).toHaveLength(2);
  });

  test("where nothing tells two apart, each says where it stands", () => {
    expect(names("完成投资12亿元。\n\n完成投资15亿元。")).toEqual([
      "12亿元 完成投资额",
      "15亿元 完成投资额（第2段）",
    ]);
  });
});

describe("direction is data", () => {
  test.each([
    ["客运量下降5.5%。", "fall"],
    ["客运量增长5.5%。", "rise"],
    ["登记费用降至40元。", "cut_to"],
    ["发电量增至66亿千瓦时。", "reached"],
    ["物价涨幅2.1%。", "rise"],
    ["发电量66亿千瓦时。", undefined],
  ])("%s", (sentence, direction) => {
    const draft = draftDataset(`${sentence}\n`, { published: "2025-03-18" });
    if (!draft.ok) throw new Error(draft.reason);
    expect(draft.dataset.observations[0]?.direction).toBe(direction);
  });
});
