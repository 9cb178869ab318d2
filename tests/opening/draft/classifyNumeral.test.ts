import { expect, test } from "vitest";
import { readNumerals } from "../../../src/reading/numerals/readNumerals";
import {
  clauseAround,
  clausesBefore,
  classifyNumeral,
  quoteAround,
  sentenceBefore,
  wholeSentenceBefore,
} from "../../../src/opening/draft/classifyNumeral";

/** What the last numeral of a text is: `figure`, with its doubt and the unit that it implies, else why it is none. */
function kind(text: string): string {
  const [numeral] = readNumerals(text)
    .filter(({ form }) => form !== "word")
    .slice(-1);
  if (numeral === undefined) return "no numeral";
  const paragraph = { number: 1, text, heading: null, headings: [], start: 0 };
  const said = classifyNumeral(numeral, paragraph);
  if (said.kind === "left_out") return said.reason;
  return ["figure", said.doubt ?? "", said.unit ?? ""].filter((word) => word !== "").join(" ");
}

const misread = (expected: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.entries(expected).flatMap(([said, texts]) =>
    texts
      .filter((text) => kind(text) !== said)
      .map((text) => `${text}: ${kind(text)}, not ${said}`),
  );

test("what counts something is a figure, what tells when, names or numbers is none", () => {
  expect(
    misread({
      figure: [
        "9天累计办理",
        "“甲乙丙丁戊己庚辛壬三项行动好事”",
        "“建9项”",
        "增长“9%”",
        "每3至5户",
        "劣质产品四类",
        "工期9个月以上",
        "建桥12座",
        "占比37%",
        "三分之二的村",
        "结构为1.7:1",
        "增长2倍",
        "出台5项社会保险政策",
        "跃上300亿元台阶",
        "召开三次会议",
        "15分钟到达服务圈",
        "两项社会保险新政",
        "派出3至5人",
      ],
      date: ["2023年建桥", "3月8日通车", "十四五期间"],
      period_phrase: ["近三年的变化", "十年来"],
      name: ["5G网络", "一带一路", "一站式服务"],
      idiom: ["一条条街巷", "千千万万"],
      note: ["支柱产业[4]"],
      no_unit: ["热线12345"],
      unclear: ["库存 3215 4170", "共三到两份"],
    }),
  ).toEqual([]);
});

test("a rank is one by the words around it, and counts places alone", () => {
  const ranks =
    "位居 位列 名列 居 列 排名 排 排位 跃居 跃升 跃升至 升至 稳居 保持 蝉联 获 评为 总量 增速 综合得分".split(
      " ",
    );
  expect(ranks.filter((verb) => kind(`产值${verb}前列的第二`) !== "figure ordinal")).toEqual([]);
  const among =
    "全国 全省 全市 全州 全区 全县 全球 世界 亚洲 东部 中部 西部 同类 省内 国内 行业".split(" ");
  expect(among.filter((scope) => kind(`渗透率${scope}第一`) !== "figure ordinal")).toEqual([]);
  expect(
    misread({
      "figure ordinal": [
        "成绩第3名",
        "成绩第3位",
        "第三名",
        "渗透率全国第一。",
        "渗透率全国第一的县",
        "渗透率全国第一位",
      ],
      ordinal: [
        "渗透率全国第一批",
        "第七届年会",
        "第一个项目",
        "渗透率第一",
        "全国各地先后建成第一市",
        "位居前列，第三市",
      ],
    }),
  ).toEqual([]);
});

test("a streak is a merit where one was held or won in it", () => {
  const merits = "获 居 位 列 第 排名 蝉联 入选 保持 领先 荣 评".split(" ");
  expect(merits.map((verb) => kind(`连续3年${verb}先进`))).toEqual(merits.map(() => "figure"));
  expect(
    misread({
      period_phrase: [
        "连续3年保持在高位",
        "连续3年维持在高位",
        "连续3年稳定在高位",
        "连续3年增长",
        "连续3年增长，居全省前列",
      ],
    }),
  ).toEqual([]);
});

test("a number in ten thousands counts whom the word beside it names", () => {
  const persons =
    "学生 在校生 师生 毕业生 考生 人口 群众 农民 居民 村民 职工 儿童 老人 老年人 青年 劳动力 干部 党员 医生 护士 教师 用户 会员 患者 " +
    "游客 旅客 农民工 人员 残疾人 消费者 观众 志愿者 军人 人数";
  for (const who of persons.split(" ")) {
    // 人 and 人口 are units by themselves.
    expect(kind(`惠及3万${who}`), who).toBe(/^人[口数]/u.test(who) ? "figure" : "figure 人");
    expect(kind(`${who}达3万`), who).toBe("figure 人");
  }
  for (const reach of "达到 达到了 达 为 有 共 共有 约 近 超 超过 突破 增至 增加到".split(" "))
    expect(kind(`新增就业${reach}3万`), reach).toBe("figure 人");
  for (const [word, unit] of [
    ["人次", "人次"],
    ["户次", "户次"],
    ["件次", "件次"],
    ["架次", "架次"],
    ["车次", "车次"],
    ["班次", "班次"],
    ["场次", "场次"],
    ["户数", "户"],
    ["件数", "件"],
    ["辆数", "辆"],
    ["家数", "家"],
    ["所数", "所"],
    ["台数", "台"],
    ["套数", "套"],
    ["张数", "张"],
    ["例数", "例"],
  ])
    expect(kind(`办理${word}达3万`), word).toBe(`figure ${unit}`);
  expect(
    misread({
      "figure 人": ["参保达3万", "转移就业3万", "惠及3万农村居民", "发放、参保3万"],
      "figure 户": ["惠及3万农户"],
      no_unit: ["浏览达3万", "惠及3000学生", "每3万学生", "参保、浏览3万"],
    }),
  ).toEqual([]);
});

test("an article is none, unless each or only one is meant", () => {
  expect(
    misread({
      "figure article": [
        "每条链明确一个单位",
        "只一次",
        "仅一次",
        "只需一次",
        "仅需一次",
        "只要一次",
        "减到一次",
        "减至一次",
        "减为一次",
        "现在一次",
        "如今一次",
        "一次就够",
        "一次即可",
        "一次便成",
        "一次内办完",
        "翻修一百座",
      ],
      article: ["决定架设一个水闸", "这是一次尝试"],
      period_phrase: ["等了一天", "过了一年"],
      figure: ["增长一倍", "架桥1座", "填报一至两份", "最多一次", "新建约一家"],
    }),
  ).toEqual([]);
});

test("a count of years or days tells when, what a plan is called, or how much", () => {
  const plans =
    "行动 计划 规划 方案 攻坚 倍增 提升 任务书 禁渔 禁捕 义务教育 一贯制 大计 工程 战略 制 期 品质提升行动".split(
      " ",
    );
  expect(plans.map((word) => kind(`实施三年${word}`))).toEqual(plans.map(() => "name"));
  const before = "未来 今后 近 此后 往后 过去 这 最近 头 首".split(" ");
  expect(before.filter((word) => !/period_phrase|date/u.test(kind(`${word}3年`)))).toEqual([]);
  const after = "累计 间 来 以来 里 中 分别 共 合计 总计 年均".split(" ");
  expect(after.filter((word) => kind(`用3年${word}建成`) !== "period_phrase")).toEqual([]);
  expect(
    misread({
      period_phrase: [
        "用两年时间建成",
        "用3个月时间",
        "3天前",
        "3天以前",
        "3天后",
        "3年以后",
        "极不平凡的五年",
        "3年以上未结案件",
        "3个月以下逾期",
      ],
      figure: [
        "历时3年",
        "提前3天",
        "缩短3天",
        "3年制造",
        "用3年中期",
        "用3年中心",
        "用3年中央",
        "3天前期",
        "三年以上",
      ],
    }),
  ).toEqual([]);
});

test("names of papers, kinds, grades and what a rate is reckoned for are no figures", () => {
  expect(
    misread({
      name: [
        "建成15分钟生活圈",
        "“10分钟健身圈”",
        "打造1小时通勤圈",
        "一类、二类",
        "臭氧日最大8小时平均",
        "98%的县城半小时内上高速",
        "15分钟养老服务圈覆盖率达到",
        "连跨两个300亿元台阶",
        "跨过3个百亿元大关",
        "“三个专项治理”",
        "“金融20条”",
        "“稳增长21条”",
        "《十条措施》",
        "每万人",
        "超亿元企业",
        "过亿元项目",
        "破百亿元产业",
        "逾千亿元级",
        "百亿元镇",
        "3号线路",
        "百强企业",
        "每10万人",
        "10万人口死亡率",
        "38岁的村民",
        "两位数增长",
        "保持在50%的临界值",
        "保持在50%荣枯线",
        "超过50%警戒线",
        "低于50%的预警值",
        "劣四类海域",
        "收入10万元以上的村占比",
        "5000万元以上工业项目达到",
        "56人以上大班额全部消除",
        "库容10万立方米以上水库均已加固",
        "签订三方协议",
        "违反中央八项规定精神",
      ],
      enumeration: [
        "三级联动",
        "九届人大四次会议",
        "市委九届三次全体会议",
        "三大类产业",
        "三届理事",
        "三线建设",
        "甲、乙等三家",
        "从五个方面发力",
        "三项社会保险基金收支平衡",
        "五项基本社会保险费率",
      ],
      ordinal: ["三期工程"],
      figure: [
        "平均年龄38岁",
        "人均寿命38岁",
        "人均预期38岁",
        "“建桥12座”",
        "“全市先后组织开展了许许多多的调解活动三百次”",
        "20条措施",
        "3万元以上的补贴",
        "500人以上参加活动",
        "80%以上的村均已通车",
        "9家以上企业均已入驻",
        "拦蓄洪水1.6亿方",
        "水质12类",
        "过亿元",
      ],
    }),
  ).toEqual([]);
});

test("what stands around a place: its quotation, clause and sentence", () => {
  const text = "甲“一乙”，丙《二》；丁三，戊。己四";
  const at = (sign: string): number => text.indexOf(sign);
  const quote = (sign: string): string | null => quoteAround(text, at(sign), at(sign) + 1);
  expect([quote("一"), quote("二"), quote("三"), quote("甲")]).toEqual(["一乙", "二", null, null]);
  expect(quoteAround("「三」‘四’", 1, 2)).toBe("三");
  expect(quoteAround("「三」‘四’", 4, 5)).toBe("四");
  expect(quoteAround("“三", 1, 2)).toBeNull();
  const third = { start: at("三"), end: at("三") + 1 };
  expect(clauseAround(text, third)).toEqual(["丁", ""]);
  expect(clauseAround(text, { start: at("戊"), end: at("戊") + 1 })).toEqual(["", ""]);
  expect(clauseAround(text, { start: at("四"), end: at("四") + 1 })).toEqual(["己", ""]);
  expect(sentenceBefore(text, at("戊"))).toBe("丁三，");
  expect(wholeSentenceBefore(text, at("戊"))).toBe("甲“一乙”，丙《二》；丁三，");
  expect(clausesBefore("甲，乙，丙三", 5)).toEqual(["乙", "甲"]);
});

test("a number without a unit counts what the words beside it count, a name between quotation marks nothing", () => {
  expect(
    misread({
      "figure 户": ["惠及9万农户增收"],
      "figure 单位未写明": [
        "城乡收入比为1.8",
        "城乡收入比由1.8",
        "生师比1.8",
        "有效利用系数提高到0.5",
        "城乡收入比缩小，比上年缩小0.1",
      ],
      "figure 指数": ["消费者信心指数为9.5"],
      "figure 件": ["受理案件数达9万"],
      "figure 人次": ["接待人次达到了9万"],
      "figure 人": ["参保9万", "惠及9万群众"],
      no_unit: ["户数较多的园区9万", "每9万", "收入比2024", "版本9.5", "比上年缩小0.1"],
      name: ["“甲乙丙丁戊己庚辛壬三项行动好”", "“9项”", "“金融20条”", "培育亿元项目", "水质四类"],
    }),
  ).toEqual([]);
});
