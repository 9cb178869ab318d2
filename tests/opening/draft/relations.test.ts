import { describe, expect, test } from "vitest";
import type { Relation } from "../../../src/dataset/Dataset";
import { reads } from "../../support/cases";
import { draftOf } from "./draftOf";

/** The relations of a text, each as its kind and the tokens of its parts. */
function relations(text: string): string[] {
  const draft = draftOf(text);
  const { dataset } = draft;
  const tokens = new Map(dataset.observations.map(({ id, printed }) => [id, printed]));
  const token = (id: string | undefined): string =>
    id === undefined ? "-" : (tokens.get(id) ?? "?");
  const told = (relation: Relation): string => {
    switch (relation.kind) {
      case "before_after":
        return `pair ${token(relation.before)} → ${token(relation.after)}`;
      case "part_of_whole":
        return `share ${token(relation.part)} / ${token(relation.whole)} = ${token(relation.share)}`;
      case "change":
        return `change ${token(relation.level)}: ${token(relation.amount)} ${token(relation.percent)} ${relation.against?.of ?? "-"}`;
      case "target":
        return `target ${token(relation.target)}`;
      case "rank":
        return `rank ${token(relation.value)}: ${token(relation.rank)} ${relation.among.zh.replace(/^【.{2}】/u, "")}`;
      case "comparison":
        return `list ${relation.members.map(token).join(" ")}`;
      case "model":
        return "model";
    }
  };
  return dataset.relations.map(told);
}

/** The parts of a text's wholes. */
const partsIn = (text: string): readonly string[] =>
  relations(text)
    .filter((told) => told.startsWith("share "))
    .map((told) => told.replace(/^share (.*) = -$/u, "$1"));

reads(
  "a list of parts goes on with other things and places of the same time alone: %s",
  (text) => partsIn(text).join(" "),
  "全市共有企业90家，其中国企10家，民企8家。 => 10家 / 90家 8家 / 90家",
  "全市共有企业90家，其中石桥县企业10家，柳坪县企业8家。 => 10家 / 90家 8家 / 90家",
  "全市共有企业90家，其中国企10家，国企8家。 => 10家 / 90家",
  "全市共有企业90家，其中国企10家，2023年民企8家。 => 10家 / 90家",
  "全市共有企业90家，其中国企10家，同比增长8%。 => 10家 / 90家",
  "全市共有企业90家，其中国企10家，民企81家。 => 10家 / 90家",
  "全市共有企业90家，其中国企10家、民企85家。 => 10家 / 90家",
  "全市共有企业90家，其中国企10家和民企8家。 => 10家 / 90家 8家 / 90家",
  "全市共有企业90家，其中国企10家、职工300人、民企70家。 => 10家 / 90家",
  "全市共有企业90家、学校80所，其中国企10家，小学50所。 => 10家 / 90家 50所 / 80所",
  "全市共有企业90家，其中国企10到20家。 => ",
  "全市共有企业90到100家，其中国企10家。 => ",
  "茶厂罚款90元，其中单笔最高罚款49元。 => ",
  "茶叶总产90公斤，其中春茶单产49公斤。 => ",
  "学校90所，学生800人，教师70人。其中，茶校10所，在校生60人。 => 10所 / 90所",
  "茶农人均收入3万元，其中城镇1万元。 => ",
  "86个村中已有45个，其中山区20个。 => 45个 / 86个 20个 / 45个",
  "投资100亿元，其中工业投资30亿元，引进项目5个；农业投资20亿元。 => 30亿元 / 100亿元",
  "全市共有企业90家，其中国企10家，民企80家。 => 10家 / 90家 80家 / 90家",
);

reads(
  "a level has the place that it has now, among those that are named once: %s",
  (text) => relations(text).join(" "),
  "茶叶产量95万吨，由全省第8位升至第6位。 => pair 第8位 → 第6位 rank 95万吨: 第6位 全省",
  "茶叶产量95万吨，由全省第8位升至全国第6位。 => pair 第8位 → 第6位 rank 95万吨: 第6位 全国",
  "茶叶资金95万元、国债32万元，总额居全省第6位。 => ",
);

/** The pairs of a text. */
const pairsIn = (text: string): readonly string[] =>
  relations(text).filter((told) => told.startsWith("pair "));

reads(
  "one quantity of two times, the earlier first, is told as a pair: %s",
  (text) => pairsIn(text).join(" "),
  "2021年，茶厂数量为14家，2023年为22家。 => pair 14家 → 22家",
  "2021年3月，茶厂数量为14家，2021年5月为22家。 => pair 14家 → 22家",
  // The same time, the later one first, a year and a month, another unit, another quantity, no time.
  "2023年，茶厂数量为14家，2023年为22家。 => ",
  "2023年，茶厂数量为22家，2021年为14家。 => ",
  "2021年，茶厂数量为14家，2023年6月为22家。 => ",
  "2021年，茶厂数量为14家，2023年为22个。 => ",
  "2021年，茶厂数量为14家，2023年茶楼数量为22家。 => ",
  "2021年，茶厂数量为14家，2023年增长22家。 => ",
  "2021年，茶厂数量增长14家，2023年为22家。 => ",
  "2021年，茶厂数量为14家。2023年，茶厂数量为22家。 => ",
);

reads(
  "what was formerly and what is now are a pair, and neither without the other: %s",
  (text) => pairsIn(text).join(" "),
  "过去一单要等5天，现在只要1天。 => pair 5天 → 1天",
  "过去一单要等5天，一单要等1天。 => ",
  "一单要等5天，现在只要1天。 => ",
);

reads(
  "of lists only as many are paired as both have, of one unit each: %s",
  (text) => pairsIn(text).join(" "),
  "平均用时和材料数量从7.5天和6.2份分别下降至3.1天和2.4份。 => pair 7.5天 → 3.1天 pair 6.2份 → 2.4份",
  "平均用时和材料数量从7.5天和6.2份分别下降至3.1天。 => ",
  "平均用时和用电成本从7.5天和6.2元到3.1天和成本2.4元。 => ",
);

reads(
  "within what a number is kept is an aim of it, where it was told and is no such limit itself: %s",
  (text) =>
    relations(text)
      .filter((told) => told.startsWith("target "))
      .join(" "),
  "城镇登记失业率2.8%，控制在4.5%以内。 => target 4.5%以内",
  "居民消费价格上涨0.8%，控制在3%以内。 => target 3%以内",
  "不良贷款率1.26%，较年初下降0.15个百分点，控制在2%以内。 => target 2%以内",
  // No limit, another verb, nothing before it, another unit, a limit before it, another quantity.
  "城镇登记失业率2.8%，控制在4.5%。 => ",
  "城镇登记失业率2.8%，下降到4.5%以内。 => ",
  "城镇登记失业率控制在4.5%以内。 => ",
  "城镇登记失业率2.8%，控制在30人以内。 => ",
  "城镇登记失业率2.8%以内，控制在4.5%以内。 => ",
  "城镇登记失业率2.8%，适龄儿童辍学率控制在4.5%以内。 => ",
);

test("a fall behind what it led from is counted from that, and one with a base of its own is not", () => {
  const earlier = (text: string): readonly (string | undefined)[] => {
    const draft = draftOf(text, { published: "2025-03-18", title: "云川市2024年总结" });
    const { observations, relations: found } = draft.dataset;
    return found.flatMap((relation) =>
      relation.kind === "change"
        ? [observations.find(({ id }) => id === relation.earlier)?.printed]
        : [],
    );
  };
  expect(earlier("台账从80本压减到20本，减少了75%。")).toEqual(["80本"]);
  expect(earlier("台账由80本压减到20本，减少60本、下降75%。")).toEqual(["80本"]);
  expect(earlier("台账从80本压减到20本，同比下降70%。")).toEqual([undefined]);
  expect(earlier("台账20本，下降75%。")).toEqual([undefined]);
});

test("a target between what was attained and its percentage goes with both", () => {
  const target = (text: string): readonly (readonly (string | undefined)[])[] => {
    const draft = draftOf(text, { published: "2025-03-18", title: "云川市2024年总结" });
    const { observations, relations: found } = draft.dataset;
    const printed = (one: string | undefined): string | undefined =>
      observations.find(({ id }) => id === one)?.printed;
    return found.flatMap((relation) =>
      relation.kind === "target"
        ? [[printed(relation.attained), printed(relation.target), printed(relation.completion)]]
        : [],
    );
  };
  expect(target("新增就业3000人，完成全年目标5000人的60%。")).toEqual([
    ["3000人", "5000人", "60%"],
  ]);
  expect(target("改造管网66公里，占年度任务110公里的60%。")).toEqual([
    ["66公里", "110公里", "60%"],
  ]);
  // Other things are counted, or none is told of.
  expect(target("培训300场，完成全年目标5000人的60%。")).toEqual([]);
  expect(target("完成全年目标5000人的60%。")).toEqual([]);
  expect(target("新增就业3000人，完成全年目标任务的60%。")).toEqual([]);
});

describe("pairs, in their wordings", () => {
  reads(
    "%s",
    relations,
    "审批事项由86项减少到52项。 => pair 86项 → 52项",
    "办理环节9个压缩为3个。 => pair 9个 → 3个",
    "将24个站所整合成8个。 => pair 24个 → 8个",
    "2021年，茶厂数量为14家，2023年为22家。 => pair 14家 → 22家",
    "过去一单要等5天，现在只要1天。 => pair 5天 → 1天",
  );

  test("what came of another leads to nothing of another name", () => {
    expect(relations("签约率由61%提高到74%，随访率达到52%。")).toEqual(["pair 61% → 74%"]);
  });

  reads(
    "two at once are dealt out in order: %s",
    relations,
    "平均用时和材料数量从7.5天和6.2份分别下降至3.1天和2.4份。 => pair 7.5天 → 3.1天 | pair 6.2份 → 2.4份",
    "共有企业90家。平均用时和材料数量从7.5天和6.2份分别下降至3.1天和2.4份。 => pair 7.5天 → 3.1天 | pair 6.2份 → 2.4份",
    "平均用时、材料数量和环节数从7.5天、6.2份和5个分别下降至3.1天、2.4份和2个。 => pair 7.5天 → 3.1天 | pair 6.2份 → 2.4份 | pair 5个 → 2个",
    "平均用时和材料数量从7.5天和6.2份分别下降至3.1天和2.4个。 => pair 7.5天 → 3.1天",
  );
});

reads(
  "some of those counted are a part of them, with the share that is told: %s",
  relations,
  "86个村中已有45个村建成驿站，占比约52%。 => share 45个 / 86个 = 约52%",
  "86个村中已有45个村建成驿站，占比约60%。 => share 45个 / 86个 = -",
  "86个村中已有45个村建成驿站，占比超过52%。 => share 45个 / 86个 = -",
  "经营主体72万户，其中企业18万户、个体户53万户。 => share 18万户 / 72万户 = - | share 53万户 / 72万户 = -",
);

describe("a change belongs to its level", () => {
  reads(
    "%s",
    relations,
    "外贸总值86.4亿元，同比增长7.2%。 => change 86.4亿元: - 7.2% same_period_last_year",
    "村均收入达到41万元，较上年增加6万元，增长17.1%。 => change 41万元: 6万元 17.1% last_year",
    "资产总额增长45%、达到19亿元。 => change 19亿元: - 45% -",
    "合格率98.1%，比上年提高0.4个百分点。 => change 98.1%: 0.4个百分点 - last_year",
    "公交线路新增5条、达到61条。 => change 61条: 5条 - -",
    "待办件4100件，比年初减少260件。 => change 4100件: 260件 - start_of_year",
    "规模企业新增8家，增长4%。 => change -: 8家 4% -",
  );

  reads(
    "%s",
    relations,
    // what is told alone, a mean of years and how far another lies are joined to nothing
    "外贸总值增长7.2%。",
    "外贸总值86.4亿元，五年间年均增长7.2%。",
    "外贸总值增长7.2%，高于全省1.1个百分点。",
    "出口41亿元，进口增长3%。",
  );
});

describe("shares and ranks: fewer rather than false", () => {
  reads(
    "the whole stands a paragraph above and is named: %s",
    relations,
    "茶叶总产量5.2万吨。\n\n绿茶3.9万吨，占茶叶总产量的75%。 => share 3.9万吨 / 5.2万吨 = 75%",
  );

  reads(
    "%s",
    relations,
    // the arithmetic says no
    "茶叶总产量5.2万吨。\n\n绿茶3.9万吨，占茶叶总产量的57%。",
    // three rates are no part, no whole and no share, whatever their quotient
    "食品业产值增长11.5%，零售额增长3.9%，民间投资占比34%。",
    // another quantity is ranked
    "登记渔船320艘、总吨位居全省第二位。",
    "9种水果产量居全省第1位。",
  );

  test("a rank is that of the level that its clause is about", () => {
    expect(relations("港口吞吐量2300万吨、居全省第4位。")).toEqual(["rank 2300万吨: 第4位 全省"]);
  });

  reads(
    "one place that is both the level's and its growth's is told of both: %s",
    relations,
    "外贸总值310亿元、增长6.2%，总量和增速均居全市第2位。 => change 310亿元: - 6.2% - | rank 310亿元: 第2位 全市 | rank 6.2%: 第2位 全市",
  );
});

reads(
  "a target is told as one and lies ahead: %s",
  relations,
  "今年主要预期目标是：生产总值增长6%左右，新增就业2万人以上。 => target 6%左右 | target 2万人以上",
);

describe("one unit and one kind of measure stand side by side", () => {
  reads(
    "%s",
    relations,
    "纺织、建材、化工等行业产值分别增长4%、6%、9%。 => list 4% 6% 9%",
    "城乡居民人均可支配收入分别增长4%、6%。 => list 4% 6%",
    "刑事、治安案件分别下降9%、12.4%。 => list 9% 12.4%",
    // Several quantities of one thing.
    "道路交通事故起数、死亡人数分别下降9%、12.4%。 => list 9% 12.4%",
    "分企业类型看，国有企业产值增长5%，集体企业下降2%，民营企业增长7%。 => list 5% 2% 7%",
  );

  test("levels and changes by kind are two rows", () => {
    expect(
      relations(
        "按地域分，城镇消费品零售额28亿元，增长11%；乡村消费品零售额24亿元，增长10%。",
      ).filter((relation) => relation.startsWith("list")),
    ).toEqual(["list 28亿元 24亿元", "list 11% 10%"]);
  });

  reads(
    "%s",
    relations,
    // 分别 alone says that there are several, not that they are of a kind
    "进口货值、入境游客、船舶进出、新设企业、免税销售额分别增长38%、64%、19%、13%、46%。",
    "一般公共预算收入、居民人均可支配收入分别增长9%、12.4%。",
    "国有企业产值增长5%，集体企业税收增长2%，民营企业用电量增长7%。",
  );
});

reads(
  "a part stands behind 其中 with its whole before it: %s",
  relations,
  "接待游客超90万人次，其中入境游客2.1万人次，引进演出120场。 => share 2.1万人次 / 超90万人次 = -",
  "投资100亿元，其中工业投资30亿元，实现税收5亿元。 => share 30亿元 / 100亿元 = -",
  "工业用地88公顷。其中，东区30公顷；西区51公顷。 => share 30公顷 / 88公顷 = - | share 51公顷 / 88公顷 = -",
  "债务余额486亿元，控制在限额512亿元以内，其中一般债务198亿元。 => share 198亿元 / 486亿元 = -",
  // more than the whole, another unit, nothing before it
  "新增企业20家，其中工业企业30家。",
  "新增企业20家，其中职工300人。",
  "其中工业企业30家。",
);

reads(
  "the pace of a growth changes in points and has a rank: %s",
  relations,
  "工业增加值同比增长6.1%，增速比上月回落0.3个百分点，比上年同期加快0.5个百分点。 => change 6.1%: 0.3个百分点 - previous_period | change 6.1%: 0.5个百分点 - same_period_last_year",
  "出厂价格上涨3.4%，涨幅比上月回落0.6个百分点，环比下降0.2%。 => change 3.4%: 0.6个百分点 - previous_period",
  "消费品零售总额增长5.2%，比上月回落0.4个百分点。 => change 5.2%: 0.4个百分点 - previous_period",
  "地区生产总值增长6.2%，增速居全省第3位。 => rank 6.2%: 第3位 全省",
  "转移支付增加2亿元、规模30亿元。 => change 30亿元: 2亿元 - -",
);

reads(
  "what is planned is a target, up to what is told of as done, and from there on: %s",
  relations,
  "已建成学校12所，计划新建3所。 => target 3所",
  "计划投资5亿元，已投资3亿元。 => target 5亿元",
  "计划新建学校12所，新建医院3家。 => target 12所 | target 3家",
  "计划新建学校12所，已建成3所，计划再建4所。 => target 12所 | target 4所",
);
