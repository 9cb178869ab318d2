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
    ["火灾起数、受伤人数分别下降8%、11%。", ["8% 火灾起数降幅", "11% 受伤人数降幅"]],
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
      "12亿元 完成投资",
      "15亿元 完成投资（第2段）",
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
