import { describe, expect, test } from "vitest";
import { draftDataset } from "../../../src/opening/draft/draftDataset";

function drafted(text: string, title: string) {
  const draft = draftDataset(`${text}\n`, { published: "2025-03-18", title });
  if (!draft.ok) throw new Error(draft.reason);
  return draft;
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

test("measures are proposed from what was set up, tried out or brought in, and from nothing else", () => {
  const { dataset } = drafted(
    "出台《云川市优化营商环境条例》，探索建立林权收储担保机制。开展低空物流配送试点，推进各项改革，完善制度。茶园31万亩。",
    "云川市2024年工作总结",
  );
  expect(dataset.measures.map(({ name, status }) => `${name.zh} ${status}`)).toEqual([
    "【待核】云川市优化营商环境条例 in_operation",
    "【待核】林权收储担保机制 pilot",
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
