import { describe, expect, test } from "vitest";
import { draftDataset } from "../../../src/opening/draft/draftDataset";
import { reads } from "../../support/cases";

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
  reads(
    "%s",
    names,
    // what a change is of is carried from the clause before
    "外贸总值86.4亿元，同比增长7.2%。 => 86.4亿元 外贸总值 | 7.2% 外贸总值同比增幅",
    "财政支出45.1亿元、下降2.3%。 => 45.1亿元 财政支出 | 2.3% 财政支出降幅",
    "失业率为4.1%，比上年下降0.2个百分点。 => 4.1% 失业率 | 0.2个百分点 失业率比上年下降幅度",
    "立案件数3120件，比上年减少95件。 => 3120件 立案件数 | 95件 立案件数比上年减少数",
    "年末存款余额312亿元，比2020年增加98亿元。 => 312亿元 年末存款余额 | 98亿元 年末存款余额比2020年增加额",
    "旅游收入年均增长9.6%。 => 9.6% 旅游收入年均增速",
    // lists are dealt out in order
    "火灾起数、受伤人数分别下降8%、11%。 => 8% 火灾起数降幅 | 11% 火灾受伤人数降幅",
    "城乡居民人均可支配收入分别达到41230元、22980元。 => 41230元 城镇居民人均可支配收入 | 22980元 农村居民人均可支配收入",
    "纺织、建材、化工等行业产值分别增长4%、6%、9%。 => 4% 纺织行业产值增幅 | 6% 建材行业产值增幅 | 9% 化工行业产值增幅",
    "采矿业产值下降1.5%，制造业增长3.2%。 => 1.5% 采矿业产值降幅 | 3.2% 制造业产值增幅",
    // what 分别 goes back to stands in clauses of its own
    "受理申请2318件，办结2204件，同比分别上升8.1%、9.4%。 => 2318件 受理申请件数 | 2204件 办结件数 | 8.1% 受理申请件数同比增幅 | 9.4% 办结件数同比增幅",
    // what something rose from and to is one thing, whatever leads to the two and whenever they were
    "窗口由12个减为5个，跑动次数从5次降为1次。 => 12个 窗口数 | 5个 窗口数 | 5次 跑动次数 | 1次 跑动次数",
    "床位由2020年的310张增至2023年的458张，护理床位占比由38%提高到61%。 => 310张 床位数 | 458张 床位数 | 38% 护理床位占比 | 61% 护理床位占比",
    "签约项目由去年同期的31个增至46个。 => 31个 签约项目数 | 46个 签约项目数",
    "园区从上年末的3个变为5个。 => 3个 园区数 | 5个 园区数",
    "人均用水由原来的9吨压到6吨。 => 9吨 人均用水量 | 6吨 人均用水量",
    // the three industries, however they are cut short
    "第一、二产业投资分别为3亿元、5亿元。 => 3亿元 第一产业投资 | 5亿元 第二产业投资",
    "一产、二产、三产增加值分别增长4%、6%、5%。 => 4% 第一产业增加值增幅 | 6% 第二产业增加值增幅 | 5% 第三产业增加值增幅",
    // some of those counted before
    "86个村中已有45个村建成驿站，占比约52%。 => 86个 村数 | 45个 建成驿站的村数 | 约52% 建成驿站的村数占比",
    "86个村中，45个村建成驿站。 => 86个 村数 | 45个 建成驿站的村数",
    "12所高中，在校生8000名。 => 12所 高中数 | 8000名 高中在校生人数",
    // of whom a percentage says what stands behind it
    "三成以上企业享受优惠。 => 三成以上 企业享受优惠占比",
    "调解成功案例120件，近三分之二为首创案例。 => 120件 调解成功案例件数 | 近三分之二 调解成功案例首创案例占比",
    // there were others before
    "新建充电桩1200个，累计6000个。 => 1200个 新建充电桩数 | 6000个 累计充电桩数",
    // by how many places it moved
    "优良率86.6%，居全省第3位，较上年前移2位。 => 86.6% 优良率 | 第3位 优良率全省位次 | 2位 优良率位次比上年前移位数",
    "法官人均结案312件，同比多结26件。 => 312件 法官人均结案件数 | 26件 法官人均结案件数同比增加数",
    "一、二、三产业增加值分别增长3.2%、7.8%和6.5%。 => 3.2% 第一产业增加值增幅 | 7.8% 第二产业增加值增幅 | 6.5% 第三产业增加值增幅",
    "发放低保金276.8万元。 => 276.8万元 低保金发放额",
    "实施项目17个，完成投资2.35亿元。 => 17个 实施项目数 | 2.35亿元 实施项目完成投资额",
    "预计减税2.5亿元。 => 2.5亿元 预计减税额",
    // a list goes on with the verb that opened it
    "新增幼儿园4所、小学2所、托育机构9家。 => 4所 新增幼儿园数 | 2所 新增小学数 | 9家 新增托育机构数",
    // a count is named by the noun behind it
    "新认定12家科技企业孵化器。 => 12家 新认定科技企业孵化器数",
    "18个村集体茶园投产面积达6200亩。 => 18个 村集体茶园数 | 6200亩 村集体茶园投产面积",
    "举办采茶节活动36场次。 => 36场次 举办采茶节活动场次",
    "供水工程惠及9.8万人。 => 9.8万人 供水工程惠及人数",
    // no other number in a name
    "27个乡镇卫生院门诊量达41万人次。 => 27个 乡镇卫生院数 | 41万人次 乡镇卫生院门诊量",
    "引进茶企52家，其中5000万元以上企业9家。 => 52家 引进茶企数 | 9家 引进5000万元以上企业数",
    // how much of a budget, a plan or a task was done
    "财政支出45.1亿元，完成调整预算的96.3%，增长2.3%。 => 45.1亿元 财政支出 | 96.3% 财政支出完成调整预算比例 | 2.3% 财政支出增幅",
    "财政收入完成21.4亿元，为预算的103.2%，同口径增长5.1%。 => 21.4亿元 财政收入 | 103.2% 财政收入完成预算比例 | 5.1% 财政收入同口径增幅",
    "县属国企资产总额增长21%，营业总收入、利润总额五年分别增长37%、9%。 => 21% 县属国企资产总额增幅 | 37% 县属国企营业总收入增幅 | 9% 县属国企利润总额增幅",
    "外贸总值连续两年过百亿元。 => 过百亿元 外贸总值",
    "办好采茶节、项目签约43亿元。 => 43亿元 采茶节项目签约金额",
    // an aim is no time that a change is counted from
    "医疗收入占比升至38.9%，比年初目标高0.9个百分点。 => 38.9% 医疗收入占比 | 0.9个百分点 医疗收入占比高于年初目标幅度",
    // a part of those who stand behind the number
    "约四成的学生参加了茶艺课程。 => 约四成 参加茶艺课程的学生占比",
    "对76家茶企开展质量检查。 => 76家 开展质量检查的茶企数",
    // the same things and another deed, the same quantity of another, the greatest of them
    "排查隐患128起，整改119起。 => 128起 排查隐患起数 | 119起 整改隐患起数",
    "进口通关时间18.2小时，出口1.1小时。 => 18.2小时 进口通关时间 | 1.1小时 出口通关时间",
    "村集体收入全部过15万元，最高的达到92万元。 => 过15万元 村集体收入 | 92万元 村集体收入最高值",
    // for how long, and that it is wished for, is no part of a name
    "教育支出占比连续五年保持在两成以上。 => 两成以上 教育支出占比",
    "茶叶出口由2021年的3.2亿元增至4.6亿元。 => 3.2亿元 茶叶出口额 | 4.6亿元 茶叶出口额",
    "文化、水利管理投资分别增长4%、7%。 => 4% 文化投资增幅 | 7% 水利管理投资增幅",
    "补贴直达310家茶农合作社。 => 310家 补贴直达茶农合作社数",
    // levels are no changes, and growth told as a level is one
    "绿化覆盖率提升至43.2%。 => 43.2% 绿化覆盖率",
    "人口自然增长率-0.8‰。 => -0.8‰ 人口自然增长率",
    // shares, ranks and gaps say of what, among whom and from whom
    "茶叶出口占全市出口总额的12%。 => 12% 茶叶出口占全市出口总额比重",
    "港口吞吐量2300万吨、居全省第4位。 => 2300万吨 港口吞吐量 | 第4位 港口吞吐量全省位次",
    "农民收入增长6.1%，高于全省1.3个百分点。 => 6.1% 农民收入增幅 | 1.3个百分点 农民收入增速高于全省幅度",
    "农业用水量是2015年的0.8倍。 => 0.8倍 农业用水量相当于2015年的倍数",
    "高技术制造业增加值增速比规模以上工业快3.1个百分点。 => 3.1个百分点 高技术制造业增加值增速快于规模以上工业幅度",
    // a list's head, what was measured before and what the clauses tell of go to what cannot stand alone
    "市属国企营业收入、利润总额分别增长5%、41%。 => 5% 市属国企营业收入增幅 | 41% 市属国企利润总额增幅",
    "市级公用经费和一般性支出分别压减8%、15%。 => 8% 市级公用经费降幅 | 15% 市级一般性支出降幅",
    "国企资产总额320亿元，营业收入、利润总额分别增长7%、9.5%。 => 320亿元 国企资产总额 | 7% 国企营业收入增幅 | 9.5% 国企利润总额增幅",
    "一般公共预算收入25亿元，支出88亿元。 => 25亿元 一般公共预算收入 | 88亿元 一般公共预算支出",
    "滨江旅游度假区成为康养新去处，落地特色项目18个、酒店7家，康养旅游人次12.5万、收入8.6亿元。 => 18个 滨江旅游度假区落地特色项目数 | 7家 滨江旅游度假区落地酒店数 | 12.5万 康养旅游人次 | 8.6亿元 康养旅游收入",
    "跨境资金结算平台（云结平台）上线运行，发生业务量35亿元。 => 35亿元 跨境资金结算平台（云结平台）业务量",
    "建设高标准农田35万亩，建成面积占基本农田比例达到62%。 => 35万亩 建设高标准农田面积 | 62% 高标准农田建成面积占基本农田比重",
    "盘活闲置校舍46处、货币价值1.2亿元。 => 46处 盘活闲置校舍数 | 1.2亿元 盘活闲置校舍货币价值",
    "抓好市委确定的12项重点改革和86项改革任务。 => 12项 市委确定的重点改革数 | 86项 市委确定的改革任务数",
    // what is true of the things counted stands behind the number
    "成功举办国际龙舟赛，16个国家近320名选手参赛。 => 16个 国际龙舟赛参赛国家数 | 近320名 国际龙舟赛参赛选手人数",
    "21项改革经验获省委改革办推广、45项案例入选全国典型案例集。 => 21项 获省委改革办推广的改革经验数 | 45项 入选全国典型案例集的案例数",
    "茶叶等12种农产品产量居全省第1位。 => 12种 产量居全省第1位的农产品种类数 | 第1位 茶叶等农产品产量全省位次",
    "新开工改造老旧小区86个，惠及近万家庭。 => 86个 新开工改造老旧小区数 | 近万家庭 新开工改造老旧小区惠及家庭数",
    // a clause on the way to the number is no part of its name
    "地区生产总值跨越三个百亿元台阶、超过900亿元，年均增速6.1%。 => 超过900亿元 地区生产总值 | 6.1% 地区生产总值年均增速",
    "固定资产投资由负转正、增长3.2%。 => 3.2% 固定资产投资增幅",
    "新能源公交车占比全省第一，保有量突破3万辆、占比居全省第二。 => 第一 新能源公交车占比全省位次 | 突破3万辆 新能源公交车保有量 | 第二 新能源公交车保有量占比全省位次",
    // in what prices a change is counted
    "农村居民人均可支配收入实际增长6.4%。 => 6.4% 农村居民人均可支配收入实际增幅",
    "居民人均消费支出名义增长5.3%，扣除价格因素后实际增长4.2%。 => 5.3% 居民人均消费支出名义增幅 | 4.2% 居民人均消费支出实际增幅",
    // what cannot stand alone has its owner from the sentence
    "企业债券发行12亿元，支持园区6个，平均期限7.5年，平均利率2.9%，较上年下降21个基点。 => 12亿元 企业债券发行 | 6个 支持园区数 | 7.5年 企业债券平均期限 | 2.9% 企业债券平均利率 | 21个基点 企业债券平均利率比上年下降幅度",
    "二是村医力量薄弱、医生老化，50岁以上的占六成。 => 六成 50岁以上医生占比",
    "办结热线诉求310件，满意率98%。 => 310件 办结热线诉求件数 | 98% 热线诉求满意率",
    "排查隐患128起，整改率97%。 => 128起 排查隐患起数 | 97% 隐患整改率",
    "引进茶艺展演86场、带动消费3.1亿元。 => 86场 引进茶艺展演场次 | 3.1亿元 引进茶艺展演带动消费额",
    "实施家电换新，拉动消费2.6亿元。 => 2.6亿元 实施家电换新拉动消费额",
    "助学补助每人每年最高标准提高600元，惠及1.2万学生。 => 600元 助学补助每人每年最高标准增加额 | 1.2万 助学补助惠及学生人数",
    "一般债券额度不低于8亿元，用于水利项目的比例不少于三成。 => 不低于8亿元 一般债券额度 | 不少于三成 一般债券用于水利项目的比例",
    "财政收入稳步增长，支出规模比上年扩大6亿元。 => 6亿元 财政支出规模比上年增加额",
    "客运量52万人次，日均1.8万人次，环比增长3.4%。 => 52万人次 客运量 | 1.8万人次 日均客运量 | 3.4% 日均客运量环比增幅",
    "主动衔接数据流通规则，推动12项试验任务全部落地实施。 => 12项 落地实施的衔接数据流通规则试验任务数",
    "茶产业链吸纳着2万人就业创业。 => 2万人 茶产业链吸纳就业创业人数",
    "茶叶出口增长9%，高出外贸整体增速3个百分点，占外贸总值的21%，比重提升2个百分点。 => 9% 茶叶出口增幅 | 3个百分点 茶叶出口增速高出外贸整体增速幅度 | 21% 茶叶出口占外贸总值比重 | 2个百分点 茶叶出口占外贸总值比重提升幅度",
    "城乡低保标准分别提高到每人每月760元、520元。 => 760元 城镇低保标准每人每月 | 520元 农村低保标准每人每月",
    "基金收入3.2亿元，比上年减收0.4亿元。 => 3.2亿元 基金收入 | 0.4亿元 基金收入比上年减少额",
    // a mean is no total, what each has no sum, what is new no stock, and a part no whole
    "茶企年产值平均达到600万元。 => 600万元 茶企年产值平均值",
    "市级开放平台、示范园区均增至4个。 => 4个 市级开放平台、示范园区各自数量",
    "片区新设企业210家，其中台资企业12家。 => 210家 片区新设企业数 | 12家 新设台资企业数",
    "累计形成改革案例60项，18项在全省推广，近三分之一为原创。 => 60项 累计形成改革案例数 | 18项 全省推广的改革案例数 | 近三分之一 改革案例原创占比",
    // a budget is not spent yet, and a limit of time is that of a deed
    "市级民生支出安排16亿元。 => 16亿元 市级民生支出预算安排额",
    "急诊会诊15分钟内到场率98%。 => 15分钟内 急诊会诊到场时限 | 98% 到场率",
    // prices have a rate of their own word
    "居民消费价格同比上涨1.1%，食品价格下降2%，鲜菜上涨6%。 => 1.1% 居民消费价格同比涨幅 | 2% 食品价格降幅 | 6% 鲜菜价格涨幅",
    "消费品零售总额增长5.2%，比上月回落0.4个百分点。 => 5.2% 消费品零售总额增幅 | 0.4个百分点 消费品零售总额增速比上月回落幅度",
  );

  test("where the sentence does not say what it counts, the name says so", () => {
    expect(names("提高了3.5%。")).toEqual(["3.5% 第1段“3.5%”所指未明"]);
  });

  reads(
    "traditional characters are read like simplified ones: %s",
    names,
    "全縣小學生3.2萬人，比上年減少410人。 => 3.2萬人 小学生人数 | 410人 小学生人数比上年减少人数",
  );
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

  reads(
    "where nothing tells two apart, each says where it stands: %s",
    names,
    "完成投资12亿元。\n\n完成投资15亿元。 => 12亿元 完成投资额 | 15亿元 完成投资额（第2段）",
  );
});

describe("of whom or what a number is, and of what it is not", () => {
  reads(
    "%s",
    names,
    // past what was aimed at: growth behind it is of what was aimed at
    "税收收入31亿元，超额完成年初目标0.8亿元，增长4%。 => 31亿元 税收收入 | 0.8亿元 税收收入超额完成年初目标幅度 | 4% 税收收入增幅",
    // all of them are not those that are new
    "净增合作社9家，总数达到75家，是2020年的1.5倍。 => 9家 净增合作社数 | 75家 合作社数 | 1.5倍 合作社数相当于2020年的倍数",
    "新登记商店310家，累计实有4200家。 => 310家 新登记商店数 | 4200家 累计商店数",
    // what each has on average reaches nobody
    "村均建成驿站2个，累计惠及老人3100人次。 => 2个 村均建成驿站数 | 3100人次 累计惠及老人人次",
    "为180家企业解决难题95个。 => 180家 解决难题的企业数 | 95个 企业解决难题数",
    "全县36个村经营性收入均超过20万元。 => 36个 全县村数 | 超过20万元 村经营性收入",
    // a size that a kind of things has is no figure
    "签约5亿元以上项目40个，其中十亿元以上7个。 => 40个 签约5亿元以上项目数 | 7个 签约十亿元以上项目数",
    "超50万元的合作社12家。 => 12家 超50万元的合作社数",
    "22项案例入围省级名单。 => 22项 入围省级名单的案例数",
    "6所学校被评为市级样板。 => 6所 被评为市级样板的学校数",
    "14个村列入试点名单。 => 14个 列入试点名单的村数",
    // what an assessment ranks is not what was counted before it
    "3项做法获省级推广，督查考核连续两年位列全省第一。 => 3项 获省级推广的做法数 | 连续两年 督查考核连续位列全省年数 | 第一 督查考核全省位次",
    "登记由三天缩短至两个小时。 => 三天 登记时间 | 两个小时 登记时间（第1段）",
    "净增渔船9艘，保有量将达到75艘。 => 9艘 净增渔船数 | 75艘 渔船保有量",
  );

  test("a deed and those it is done to are no place", () => {
    const draft = draftDataset("全市培训乡村教师450人次。\n\n下达乡镇1850万元。\n", {
      published: "2025-03-18",
    });
    if (!draft.ok) throw new Error(draft.reason);
    expect(draft.dataset.places).toHaveLength(1);
  });

  test("what is to be so after the report appeared is an aim, whatever its verb; a forecast is none", () => {
    const aims = (sentence: string): readonly string[] => {
      const draft = draftDataset(`${sentence}\n`, { published: "2025-03-18" });
      if (!draft.ok) throw new Error(draft.reason);
      const { dataset } = draft;
      const printed = new Map(dataset.observations.map((one) => [one.id, one.printed]));
      return dataset.relations.flatMap((one) =>
        one.kind === "target" ? [printed.get(one.target) ?? ""] : [],
      );
    };
    expect(aims("到2030年，全市绿化率将达到41%。")).toEqual(["41%"]);
    expect(aims("预计到2030年，全市绿化率将达到41%。")).toEqual([]);
    expect(aims("到2025年3月，全市绿化率达到41%。")).toEqual([]);
    expect(aims("三年内再投入1.5亿元，计划五年内再投入2亿元。")).toEqual(["2亿元"]);
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
