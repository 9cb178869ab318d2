import { describe, expect, test } from "vitest";
import { cases } from "../../support/cases";
import { draftOf } from "./draftOf";

function drafted(text: string, title: string) {
  return draftOf(text, { published: "2025-03-18", title });
}

const names = (records: readonly { readonly name: { readonly zh: string } }[]): string[] =>
  records.map(({ name }) => name.zh.replace(/^【.{2}】/u, ""));

describe("areas are those of the report where it has its own", () => {
  test("by its headings", () => {
    const { dataset } = drafted(
      "一、农业稳定增长\n\n茶叶产量5.2万吨，比上年增加0.3万吨。\n\n二、交通运输\n\n公路里程3120公里，货运量880万吨。\n\n三、卫生健康\n\n医院14家，床位6200张。",
      "云川市2024年统计公报",
    );
    expect(names(dataset.areas)).toEqual(["农业", "交通运输", "卫生健康"]);
    expect(names(dataset.fields)).toEqual(["农业农村", "交通运输", "医疗卫生"]);
  });

  test("by the phrases that open its paragraphs, where a heading says only when", () => {
    const { dataset } = drafted(
      "一、2024年工作回顾\n\n一是着力推进乡村振兴。建设高标准农田9万亩，成效明显。\n\n二是全力维护社会稳定。化解矛盾纠纷820件，成效明显。",
      "云川市2024年工作总结",
    );
    expect(names(dataset.areas)).toEqual(["乡村振兴", "维护社会稳定"]);
  });

  test("by the fields of reform, where it has none", () => {
    const { dataset } = drafted(
      "全市法院受理案件3120件，审结2980件。\n\n交付保障性住房1200套。\n\n粮食产量45万吨。",
      "云川市2024年工作总结",
    );
    expect(names(dataset.fields)).toEqual(["司法与法治", "住房城建", "农业农村"]);
  });
});

describe("the place is that of the title", () => {
  test.each([
    ["2024年云川县人民政府工作报告", "云川县", "county"],
    ["湖北省2024年统计公报", "湖北省", "province"],
    ["2024年工作报告", "【待填】报道所述地区", "city"],
  ])("%s", (title, name, level) => {
    const [place] = drafted("全县茶园31万亩，成效明显。", title).dataset.places;
    expect([place?.name.zh, place?.level]).toEqual([name, level]);
  });
});

describe("a figure's field is told by its own words, and by those of others only where it has none", () => {
  test.each(
    cases(
      "市属国企资产总额320亿元。 => 国资国企",
      "各项贷款余额812亿元。 => 金融",
      "矿产地新增6处。 => 能源矿产",
      "民营茶企出口额3.2亿元。 => 对外开放",
      // The clause before it says what is told of.
      "扎实推进土地改革，惠及32个村。 => 土地与要素市场",
      // Nothing speaks clearly: no field rather than that of the words around.
      "推广典型经验14项。 => 综合",
      "固定资产投资（不含农户）86亿元。 => 投资与项目",
    ),
  )("%s", (sentence, field) => {
    const around =
      "一是着力拓空间。新开公路12条，铁路货运量、港口吞吐量、机场航线、班列和高铁旅客都有增长。";
    const more = "二是着力强基础。全市建成一批好的样板，成效十分明显。";
    const { dataset } = drafted(`${around}${sentence}\n\n${more}新增样板36个。`, "云川市工作总结");
    const fields = new Map(dataset.fields.map(({ id, name }) => [id, name.zh]));
    const figures = dataset.metrics.filter(({ id }) => id.startsWith("p1-"));
    expect(fields.get(figures[figures.length - 1]?.field ?? "")).toBe(field);
  });

  test("a short paragraph heads those below it, and a new summary ends a section", () => {
    const { dataset } = drafted(
      "一年来，我们埋头苦干、真抓实干，生态优势持续巩固。\n\n全市森林面积82万亩，成效十分明显。\n\n教育质量稳步提升。\n\n新建学校6所，成效十分明显。\n\n2024年是收官之年，全市上下先后开展活动8次。",
      "云川市2024年工作总结",
    );
    expect(names(dataset.areas)).toEqual(["生态优势", "教育质量", "综合"]);
  });
});

describe("measures of kinds that are easily missed", () => {
  test.each(
    cases(
      "出台稳增长“21条”“18条”等政策。 => 稳增长“21条”“18条”",
      "深入开展优化环境“三个专项治理”。 => 优化环境“三个专项治理”",
      "向6个县下放市级用地审批权。 => 下放市级用地审批权",
      "盘活国有闲置资产12亿元。 => 盘活国有闲置资产",
      "开展土地、矿产、房屋等7类资产资源盘活利用试点。 => 资产资源盘活利用试点",
      "云川民营经济服务中心揭牌运行。 => 云川民营经济服务中心",
      "健全涉企收费目录清单制度和公平竞争审查制度。 => 涉企收费目录清单制度 | 公平竞争审查制度",
      "实施国企改革深化提升行动。 => 国企改革深化提升行动",
      // What a place is called for its merits is no measure.
      "入选全国首批体育消费试点城市。",
      "纳入全国要素市场化综合改革试点。 => 要素市场化综合改革试点",
      "建立健全工作机制。",
    ),
  )("%s", (sentence, ...wanted) => {
    const { dataset } = drafted(`${sentence}茶园31万亩。`, "云川市工作总结");
    expect(names(dataset.measures)).toEqual(wanted);
  });

  test("figures of the sentence belong to the measure: those beside it, and those of its field", () => {
    const { dataset } = drafted(
      "制定出台稳外贸政策，举办展销活动12场，特色产品出口增长9.4%，进出口总额达到318亿元，办理法律援助案件72件。茶园31万亩。",
      "云川市工作总结",
    );
    const linked = dataset.metrics.filter(({ measure }) => measure !== undefined);
    expect(names(linked)).toEqual(["举办展销活动场次", "特色产品出口增幅", "进出口总额"]);
  });
});

test("what is there at one time is a stock, what is made over a span a flow", () => {
  const { dataset } = drafted(
    "年末贷款余额达到318亿元，一般公共预算收入42亿元。全市常住人口56万人，新能源装机容量120万千瓦，受理热线2.4万件。",
    "云川市2024年工作总结",
  );
  const kinds = dataset.metrics.map(
    ({ name, kind }) => `${name.zh.replace("【待核】", "")} ${kind}`,
  );
  expect(kinds).toEqual([
    "年末贷款余额 stock",
    "一般公共预算收入 flow",
    "常住人口人数 stock",
    "新能源装机容量 stock",
    "受理热线件数 count",
  ]);
});

test("measures are proposed from what was set up, tried out or brought in, and from nothing else", () => {
  const { dataset } = drafted(
    "出台《云川市优化营商环境条例》，探索建立林权收储担保机制。开展低空物流配送试点，推进各项改革，完善制度。茶园31万亩。",
    "云川市2024年工作总结",
  );
  expect(dataset.measures.map(({ name, status }) => `${name.zh} ${status}`)).toEqual([
    "【待核】云川市优化营商环境条例 in_progress",
    "【待核】林权收储担保机制 exploring",
    "【待核】低空物流配送试点 pilot",
  ]);
});

test("headlines are what such a report is asked for first, and never a target", () => {
  const { dataset } = drafted(
    "建成公厕12座。实现地区生产总值312亿元，增长6.1%；一般公共预算收入15亿元。\n\n今年主要预期目标是：规上工业增加值增长7%左右。",
    "云川市2024年工作总结",
  );
  const metrics = new Map(dataset.metrics.map((metric) => [metric.id, metric.name.zh]));
  const labels = dataset.headlines.map(({ label }) => label.zh.replace(/^【.{2}】/u, ""));
  // Growth that stands beside its level is told with it.
  expect(labels).toEqual(["地区生产总值", "一般公共预算收入", "建成公厕数"]);
  expect(labels).not.toContain("规上工业增加值增幅目标");
  expect([...metrics.values()]).toContain("【待核】规上工业增加值增幅目标");
});

test("a draft says that it is one, and where each figure stands", () => {
  const text = "茶园31万亩，比上年增加2万亩。";
  const { dataset, items } = drafted(text, "云川市2024年工作总结");
  expect(dataset.status).toBe("draft");
  expect(items.map((item) => item.text.slice(item.start, item.end))).toEqual(["31万亩", "2万亩"]);
  expect(items.map(({ second }) => second)).toEqual(["agrees", "agrees"]);
});
