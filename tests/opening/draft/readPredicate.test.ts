import { describe, expect, test } from "vitest";
import { findPublished } from "../../../src/opening/draft/findPublished";
import { findPublisher } from "../../../src/opening/draft/findPublisher";
import { readPredicate } from "../../../src/opening/draft/readPredicate";
import { reportPlace } from "../../../src/opening/draft/reportPlace";
import { cases, reads, valueIn } from "../../support/cases";

/** What the words before a number say, in few words: `change 投资 | rise 增长 | same_period_last_year`. */
function said(words: string, isRank = false): string {
  const { says, subject, direction, verb, base, among, isYearly, terms } = readPredicate(
    words,
    isRank,
    "2021-07",
  );
  const against = base?.against ?? null;
  const period =
    against === null
      ? (base?.words ?? "")
      : against.of === "period"
        ? `${against.start}${against.end === undefined ? "" : `/${against.end}`}`
        : against.of;
  return [
    `${says} ${subject}`,
    `${direction ?? ""} ${verb}`,
    period,
    among,
    `${isYearly ? "yearly" : ""}${terms}`,
  ]
    .map((part) => part.trim())
    .join("|")
    .replace(/\|+$/u, "");
}

describe("what the words before a number say of it", () => {
  reads(
    "%s: %s",
    (words) => said(words),
    // How much there is.
    "学校 => level 学校",
    "全市有学校 => level 全市有学校",
    "学校达到 => level 学校|reached 达到",
    "产值突破 => level 产值|reached 突破",
    "产值首次突破 => level 产值|reached 首次突破",
    "比例稳定在 => level 比例|稳定在",
    "学校为 => level 学校|为",
    "累计 => level",
    "新增 => level 新增",
    // To what it was brought.
    "材料精简到 => level 材料|cut_to 精简到",
    "学校增加到 => level 学校|reached 增加到",
    "比例提升至 => level 比例|reached 提升至",
    "投资比上年增加到 => level 投资|reached 增加到",
    "机构整合为 => level 机构|cut_to 整合为",
    "时间控制到 => level 时间|控制到",
    // By how much it moved, and since when.
    "投资同比增长 => change 投资|rise 增长|same_period_last_year",
    "投资环比下降 => change 投资|fall 下降|previous_period",
    "投资比上年增长 => change 投资|rise 增长|last_year",
    "投资较去年减少 => change 投资|fall 减少|last_year",
    "投资比上年同期增长 => change 投资|rise 增长|same_period_last_year",
    "余额比年初增加 => change 余额|rise 增加|start_of_year",
    "余额比上年末增加 => change 余额|rise 增加|start_of_year",
    "销售比上月增长 => change 销售|rise 增长|previous_period",
    "余额比5月末增加 => change 余额|rise 增加|2021-05",
    "销售比1至5月增长 => change 销售|rise 增长|2021-01/2021-05",
    "投资比2019年增长 => change 投资|rise 增长|2019",
    "投资增长 => change 投资|rise 增长",
    "投资实际增长 => change 投资|rise 增长|||实际",
    "投资名义增长 => change 投资|rise 增长|||名义",
    "税收加计抵减 => level 税收加计抵减",
    "退税同比多退 => change 退税|rise 多退|same_period_last_year",
    "保费同比少缴 => change 保费|fall 少缴|same_period_last_year",
    "优于标准的茶园 => level 优于标准的茶园",
    "收入较2019年同期增长 => change 收入|rise 增长|2019",
    "收入较2020年同期增长 => change 收入|rise 增长|same_period_last_year",
    "收入恢复至2019年同期的 => ratio 收入|||2019年同期",
    "收入同口径增长 => change 收入|rise 增长|||同口径",
    "剔除不可比因素后增长 => change 剔除不可比因素后|rise 增长|||剔除不可比因素后",
    "扣除价格因素后增长 => change 扣除价格因素后|rise 增长",
    "收入比2020年平均增长 => change 收入|rise 增长|2020",
    "收入年平均增长 => change 收入|rise 增长|||yearly",
    "投资年均增长 => change 投资|rise 增长|||yearly",
    "投资增长了约 => change 投资|rise 增长",
    "能耗下降近 => change 能耗|fall 下降",
    // How far from another.
    "增速高于全国 => gap 增速|高于全国||全国",
    "增速快于全省 => gap 增速|快于全省||全省",
    "增速低于全市 => gap 增速|低于全市||全市",
    "增速比全国快 => gap 增速|快于全国|全国|全国",
    "增速比上年快 => change 增速|rise 快|last_year",
    "增速比上年慢 => change 增速|fall 慢|last_year",
    // How much of a whole.
    "工业投资占全部投资的比重为 => share 工业投资|||全部投资",
    "工业投资占比 => share 工业投资",
    "工业投资约占全部投资的 => share 工业投资|||全部投资",
    // Of another time's, and of an aim.
    "客流恢复到2019年同期的 => ratio 客流|||2019年同期",
    "客流相当于2019年的 => ratio 客流|||2019年",
    "收入完成年度预算的 => completion 收入|||年度预算",
    "收入为预算的 => completion 收入|||预算",
    "收入完成调整后任务的 => completion 收入|||调整后任务",
    "已连续六年稳定在 => level|稳定在",
    // No ratio and no gap where it is not of another time's, or is.
    "投资为全省的 => level 投资为全省的",
    "增速高于上年 => change 增速|rise 高|last_year",
    "增速快于上年同期 => change 增速|rise 快|same_period_last_year",
    "进度快于上年同期 => level 进度快于上年同期",
    "利率低于同期LPR => gap 利率|低于同期LPR||同期LPR",
    "增速高于全国约 => gap 增速|高于全国||全国",
    // What is new is a level, unless it is new of something.
    " 新增 => level 新增",
    "净增 => level 净增",
    "学校新增 => change 学校|rise 新增",
    "比上年新增 => change|rise 新增|last_year",
    // One sign is a verb where nothing or a time stands before it, else how far it lies from another.
    "投资增 => change 投资|rise 增",
    "学校比全国少 => gap 学校|少于全国|全国|全国",
    "学校比上年少 => change 学校|fall 少|last_year",
    "学校比上年多 => change 学校|rise 多|last_year",
    "投资比上年大 => change 投资|rise 大|last_year",
    "投资比上年高 => change 投资|rise 高|last_year",
    "投资比上年低 => change 投资|fall 低|last_year",
    "学校比全国增加 => change 学校|rise 增加|全国",
    "增速快 => level 增速快",
    "增速分别比全国快 => gap 增速|快于全国|全国|全国",
    "分别增速比全国快 => gap 分别增速|快于全国|全国|全国",
    "投资比上年高约 => change 投资|rise 高|last_year",
    "投资实际同比增长 => change 投资实际|rise 增长|same_period_last_year||实际",
    "实际投资增长 => change 实际投资|rise 增长",
    "投资不超过 => level 投资不|reached 超过",
    "投资过 => level 投资|reached 过",
    "机构调整为 => level 机构|调整为",
    "投资比上年分别增长 => change 投资|rise 增长|last_year",
    "投资 => level 投资",
    " => level",
  );

  reads(
    "of a rank, %s: %s",
    (words) => said(words, true),
    "总量居全国 => rank 总量|||全国",
    "总量居 => rank 总量",
    "总量居全市12个县（市、区） => rank 总量|||全市12个县",
    "总量全省 => rank 总量|||全省",
    "总量跃升至 => rank 总量",
    "总量 => rank 总量",
    "总量居全国的 => rank 总量|||全国",
    "总量居同类的城市 => rank 总量|||同类的城市",
    "位次环比进 => change 位次|rise 进|previous_period",
    "位次退 => change 位次|fall 退",
    "位次较上年前移 => change 位次|rise 前移|last_year",
    "位次上升 => change 位次|rise 上升",
    "位次比上年后移 => change 位次|fall 后移|last_year",
    "位次下降 => change 位次|fall 下降",
  );

  test("a month of no year is dated by the number's own, and not without it", () => {
    const base = (start: string | null) => readPredicate("余额比5月末增加", false, start).base;
    expect(base("2020")?.against).toEqual({ of: "period", start: "2020-05" });
    expect(base(null)?.against).toBeNull();
    expect(readPredicate("余额比13月增加", false, "2020").base?.against).toBeNull();
    expect(readPredicate("收入比年初目标增加", false, "2020").base?.against).toBeNull();
  });
});

describe("the place of a report", () => {
  test.each(
    cases(
      "2021年云川市人民政府工作报告 |  |  | 云川市 | city => 云川市",
      "湖北省2021年统计公报 |  |  | 湖北省 | province => Hubei",
      "北京市2021年统计公报 |  |  | 北京市 | province => Beijing",
      "广西壮族自治区2021年统计公报 |  |  | 广西壮族自治区 | province => Guangxi",
      "关于云川县2021年预算的报告 |  |  | 云川县 | county => 云川县",
      "丘溪镇2025年工作总结 |  |  | 丘溪镇 | town => 丘溪镇",
      "石桥村2025年工作总结 |  |  | 石桥村 | village => 石桥村",
      "2021年统计公报 | 国家统计局 |  | 全国 | country => China",
      "政府工作报告 |  | 我代表国务院，向大会报告 | 全国 | country => China",
      "全国统计公报 |  |  | 全国 | country => China",
      "2024年上半年青石县工作总结 |  |  | 青石县 | county => 青石县",
      "2024年前三季度青石县经济运行 |  |  | 青石县 | county => 青石县",
      "国庆假期青石县文旅市场 |  |  | 青石县 | county => 青石县",
      "统计公报 |  |  | 【待填】报道所述地区 | city => 【待填】报道所述地区",
      "云川市民营经济发展情况 |  |  | 云川市 | city => 云川市",
      "2025年云川市政府工作报告 |  |  | 云川市 | city => 云川市",
      "青石区：以改革促发展 |  |  | 青石区 | county => 青石区",
      "办好民生实事——青石区政务服务改革 |  |  | 青石区 | county => 青石区",
      "中共云川市委关于改革的报告 |  |  | 云川市 | city => 云川市",
      "2025年政府工作报告 |  | ——2025年1月8日在青石县第十九届人民代表大会第四次会议上 | 青石县 | county => 青石县",
      "某市工作报告 |  |  | 【待填】报道所述地区 | city => 【待填】报道所述地区",
    ),
  )("%s %s %s: %s", (title, publisher, opening, zh, level, en) => {
    expect(reportPlace(title, publisher, opening)).toEqual({
      id: "whole",
      name: { zh, en },
      level,
    });
  });
});

test.each([
  "云川市场监管总结",
  "推进社区治理情况",
  "全市民生改善情况",
  "城乡社区治理情况",
  "前三季度全市经济运行情况",
  "2026年上半年全县招商通报",
  "青石县域商业总结",
])("%s names no place", (title) => {
  expect(reportPlace(title, "", "").name.zh).toBe("【待填】报道所述地区");
});

describe("the day of a text", () => {
  const body = "正文第一段。";
  const published = (head: string, text = body) => {
    const raw = `${head}\n${text}`;
    return findPublished(raw, raw.indexOf(text));
  };

  test.each(
    cases(
      "标题\n发布时间：2024年7月15日 | 2024-07-15 => true",
      "标题\n日期: 2024-7-5 09:49 | 2024-07-05T09:49 => true",
      "标题\n更新时间 2024/07/15 | 2024-07-15 => true",
      "标题\n2024年7月15日 | 2024-07-15 => true",
      "标题\n（2024年7月15日） | 2024-07-15 => true",
      "标题\n2024-07-15 9:49:00 某报 | 2024-07-15T09:49 => true",
      "——2026年2月3日在云川市第九届人民代表大会第五次会议上 | 2026-02-03 => false",
    ),
  )("%j is of %s", (head, day, isStated) => {
    expect(published(head)).toEqual({ day, isStated: valueIn(isStated) });
  });

  test("is the label's before that of a line, and none where nothing says it", () => {
    expect(published("2024年7月1日\n发布时间：2024年7月15日")?.day).toBe("2024-07-15");
    expect(published("标题")).toBeNull();
    expect(published("标题\n今年7月15日")).toBeNull();
  });

  test("is looked for in the first 1,000 signs, as the day of an assembly, and its label in 4,000", () => {
    const given = "2026年2月3日在云川市第九届人民代表大会第五次会议上";
    const at = (line: string, end: number) =>
      published("标题", `${body}${"文".repeat(end - 3 - body.length - line.length)}${line}。其后`);
    expect(at(given, 1000)).toEqual({ day: "2026-02-03", isStated: false });
    expect(at(given, 1001)).toBeNull();
    const label = "发布日期：2024年7月15日";
    expect(at(label, 4000)?.day).toBe("2024-07-15");
    // Cut off before its last sign it is read as the first of two digits.
    expect(at(label, 4002)?.day).toBe("2024-07-01");
    expect(at(label, 4003)).toBeNull();
  });
});

describe("who published a text", () => {
  const publisher = (head: string, title: string, opening = "", place = "云川市") => {
    const raw = `${head}\n${opening}`;
    const start = raw.indexOf(opening);
    const paragraphs = [{ number: 1, heading: null, headings: [], text: opening, start }];
    return findPublisher(raw, title, place, paragraphs);
  };

  test.each([
    ["来源：云川日报", "标题", "", "云川日报", true],
    ["来源: 云川日报 | 2024", "标题", "", "云川日报", true],
    ["云川市统计局", "标题", "正文。", "【待核】云川市统计局", false],
    ["", "云川市中级人民法院工作报告", "正文。", "【待核】云川市中级人民法院", false],
    ["", "工作报告", "我代表云川市人民政府，向大会报告工作。", "【待核】云川市人民政府", false],
    ["", "工作报告", "我代表市人民政府，向大会报告工作。", "【待核】云川市人民政府", false],
    ["", "2021年云川市国民经济统计公报", "正文。", "【待核】云川市统计局", false],
    ["", "云川市国民经济规划纲要", "正文。", "【待核】云川市人民政府", false],
    ["", "标题", "正文。", "【待填】发布单位", false],
  ])("%j %s %s: %s", (head, title, opening, name, isStated) => {
    expect(publisher(head, title, opening)).toEqual({ name, isStated });
  });
});
