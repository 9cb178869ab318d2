import type { Quantity } from "../../src/dataset/quantity";
import type { NumeralForm } from "../../src/reading/numerals/Numeral";

/** A short phrase, the one numeral that it holds, and what that numeral says. */
export interface NumeralCase {
  readonly phrase: string;
  readonly token: string;
  /** `null` for dates, names and figures of speech. */
  readonly quantity: Quantity | null;
  readonly unit: string | null;
  readonly form: NumeralForm;
}

function of(
  form: NumeralForm,
  phrase: string,
  token: string,
  quantity: Quantity | null,
  unit: string | null,
): NumeralCase {
  return { phrase, token, quantity, unit, form };
}

const exactly = (value: number): Quantity => ({ bound: "exact", value });
const atLeast = (value: number): Quantity => ({ bound: "at_least", value });
const atMost = (value: number): Quantity => ({ bound: "at_most", value });
const about = (value: number): Quantity => ({ bound: "about", value });
const between = (low: number, high: number): Quantity => ({ bound: "range", low, high });

/** Forms of Arabic numerals and their scales. */
const ARABIC: readonly NumeralCase[] = [
  of("quantity", "新建桥梁12座", "12座", exactly(12), "座"),
  of("quantity", "登记商户1,286家", "1,286家", exactly(1286), "家"),
  of("quantity", "登记商户1286家", "1286家", exactly(1286), "家"),
  of("quantity", "投入1.5亿元", "1.5亿元", exactly(150_000_000), "元"),
  of("quantity", "投入3.2亿元", "3.2亿元", exactly(320_000_000), "元"),
  of("quantity", "投入1.2万亿元", "1.2万亿元", exactly(1_200_000_000_000), "元"),
  of("quantity", "投入1亿2000万元", "1亿2000万元", exactly(120_000_000), "元"),
  of("quantity", "补助300万元", "300万元", exactly(3_000_000), "元"),
  of("quantity", "补助6百万元", "6百万元", exactly(6_000_000), "元"),
  of("quantity", "补助5千元", "5千元", exactly(5000), "元"),
  of("quantity", "补助0.07亿元", "0.07亿元", exactly(7_000_000), "元"),
  of("quantity", "出口8.9亿美元", "8.9亿美元", exactly(890_000_000), "美元"),
  of("quantity", "装机100万千瓦", "100万千瓦", exactly(1_000_000), "千瓦"),
  of("quantity", "用电3千瓦时", "3千瓦时", exactly(3), "千瓦时"),
  of("quantity", "收粮20万吨", "20万吨", exactly(200_000), "吨"),
  of("quantity", "收粮80千克", "80千克", exactly(80), "千克"),
  of("quantity", "接待540万人(次)", "540万人(次)", exactly(5_400_000), "人(次)"),
  of("quantity", "接待540万人次", "540万人次", exactly(5_400_000), "人次"),
  of("quantity", "均价5800元/平方米", "5800元/平方米", exactly(5800), "元/平方米"),
  of("quantity", "绿地12.6平方米/人", "12.6平方米/人", exactly(12.6), "平方米/人"),
  of("quantity", "公路长42.195公里", "42.195公里", exactly(42.195), "公里"),
  of("quantity", "办结需15个工作日", "15个工作日", exactly(15), "个工作日"),
  of("quantity", "水温零下5度", "零下5度", exactly(-5), "度"),
  of("quantity", "建基站4500个", "4500个", exactly(4500), "个"),
  of("number", "模式为“1+N”", "1", exactly(1), null),
  of("number", "热线12345", "12345", exactly(12_345), null),
  of("quantity", "占地3.0亩", "3.0亩", exactly(3), "亩"),
  of("quantity", "装车8辆", "8辆", exactly(8), "辆"),
];

/** Chinese numerals. */
const CHINESE: readonly NumeralCase[] = [
  of("quantity", "设三个窗口", "三个", exactly(3), "个"),
  of("quantity", "派出两名干部", "两名", exactly(2), "名"),
  of("quantity", "共十五项", "十五项", exactly(15), "项"),
  of("quantity", "共二十项", "二十项", exactly(20), "项"),
  of("quantity", "共廿四项", "廿四项", exactly(24), "项"),
  of("quantity", "共一百零八项", "一百零八项", exactly(108), "项"),
  of("quantity", "共两百五十项", "两百五十项", exactly(250), "项"),
  of("quantity", "共两千家", "两千家", exactly(2000), "家"),
  of("quantity", "共三百二十万人", "三百二十万人", exactly(3_200_000), "人"),
  of("quantity", "共一万二千户", "一万二千户", exactly(12_000), "户"),
  of("quantity", "共三万五千亩", "三万五千亩", exactly(35_000), "亩"),
  of("quantity", "共一亿三千万元", "一亿三千万元", exactly(130_000_000), "元"),
  of("quantity", "共两万亿元", "两万亿元", exactly(2_000_000_000_000), "元"),
  of("quantity", "长三点五公里", "三点五公里", exactly(3.5), "公里"),
  of("quantity", "重三千克", "三千克", exactly(3), "千克"),
  of("quantity", "用时半年", "半年", exactly(0.5), "年"),
  of("quantity", "用时两年半", "两年半", exactly(2.5), "年"),
  of("quantity", "用时一个半月", "一个半月", exactly(1.5), "个月"),
  of("quantity", "用时两个半小时", "两个半小时", exactly(2.5), "个小时"),
  of("quantity", "用时半小时", "半小时", exactly(0.5), "小时"),
  of("quantity", "壹佰元", "壹佰元", exactly(100), "元"),
  of("number", "荣获百佳称号", "百", exactly(100), null),
  of("quantity", "入选百强", "百强", exactly(100), "强"),
  of("number", "争创四大家", "四", exactly(4), null),
];

/** The number or more. */
const AT_LEAST: readonly NumeralCase[] = [
  of("quantity", "企业2000多家", "2000多家", atLeast(2000), "家"),
  of("quantity", "村民40多个", "40多个", atLeast(40), "个"),
  of("quantity", "下放100多项", "100多项", atLeast(100), "项"),
  of("quantity", "募集3亿多元", "3亿多元", atLeast(300_000_000), "元"),
  of("quantity", "募集20多万元", "20多万元", atLeast(200_000), "元"),
  of("quantity", "募集3.2亿多元", "3.2亿多元", atLeast(320_000_000), "元"),
  of("quantity", "来访1000余人", "1000余人", atLeast(1000), "人"),
  of("quantity", "来访百余人", "百余人", atLeast(100), "人"),
  of("quantity", "来访一百多人", "一百多人", atLeast(100), "人"),
  of("quantity", "来访三百多万人", "三百多万人", atLeast(3_000_000), "人"),
  of("quantity", "来访万余人", "万余人", atLeast(10_000), "人"),
  of("quantity", "来访1万余人", "1万余人", atLeast(10_000), "人"),
  of("quantity", "营收超5000元", "超5000元", atLeast(5000), "元"),
  of("quantity", "营收超过5000元", "超过5000元", atLeast(5000), "元"),
  of("quantity", "营收逾5亿元", "逾5亿元", atLeast(500_000_000), "元"),
  of("quantity", "产值突破3万亿元", "突破3万亿元", atLeast(3_000_000_000_000), "元"),
  of("quantity", "每村至少2人", "至少2人", atLeast(2), "人"),
  of("quantity", "每村不少于2人", "不少于2人", atLeast(2), "人"),
  of("quantity", "亩产不低于800斤", "不低于800斤", atLeast(800), "斤"),
  of("quantity", "年满60岁以上", "60岁以上", atLeast(60), "岁"),
  of("quantity", "提供岗位300个及以上", "300个及以上", atLeast(300), "个"),
  of("quantity", "参会上百人", "上百人", atLeast(100), "人"),
  of("quantity", "参会上千人", "上千人", atLeast(1000), "人"),
  of("quantity", "产值过亿元", "过亿元", atLeast(100_000_000), "元"),
  of("idiom", "来客成百上千", "成百上千", atLeast(100), null),
  of("idiom", "来客数以万计", "数以万计", atLeast(10_000), null),
  of("quantity", "历经3年多", "3年多", atLeast(3), "年"),
  of("quantity", "历经三个多月", "三个多月", atLeast(3), "个月"),
  of("percent", "超过30%", "超过30%", atLeast(30), "%"),
  of("percent", "过半群众赞成", "过半", atLeast(50), "%"),
  of("percent", "半数以上赞成", "半数以上", atLeast(50), "%"),
  of("multiple", "增至3倍多", "3倍多", atLeast(3), "倍"),
  of("percent", "信访下降三成多", "三成多", atLeast(30), "%"),
  of("percent", "六成多群众赞成", "六成多", atLeast(60), "%"),
  of("percent", "三成五多", "三成五多", atLeast(35), "%"),
  of("percent", "下降两成余", "两成余", atLeast(20), "%"),
  of("percent", "一半多群众赞成", "一半多", atLeast(50), "%"),
  of("fraction", "占三分之一强", "三分之一强", atLeast(100 / 3), "%"),
  of("fraction", "占四分之三多", "四分之三多", atLeast(75), "%"),
  of("percent", "提高3个多百分点", "3个多百分点", atLeast(3), "个百分点"),
  of("quantity", "总量1万多亿元", "1万多亿元", atLeast(1_000_000_000_000), "元"),
  of("quantity", "补助三千多万元", "三千多万元", atLeast(30_000_000), "元"),
  of("quantity", "企业200家出头", "200家出头", atLeast(200), "家"),
  of("quantity", "培训半年多", "半年多", atLeast(0.5), "年"),
  of("quantity", "培训半个多月", "半个多月", atLeast(0.5), "个月"),
  of("quantity", "联系100+家企业", "100+家", atLeast(100), "家"),
  of("percent", "好评50%+", "50%+", atLeast(50), "%"),
  of("quantity", "至少需3天", "至少需3天", atLeast(3), "天"),
  of("multiple", "收入翻了超两番", "翻了超两番", atLeast(4), "倍"),
  of("quantity", "不止5个", "不止5个", atLeast(5), "个"),
];

/** The number or less. */
const AT_MOST: readonly NumeralCase[] = [
  of("quantity", "耗时不足5天", "不足5天", atMost(5), "天"),
  of("quantity", "耗时不到5天", "不到5天", atMost(5), "天"),
  of("quantity", "30天以内办结", "30天以内", atMost(30), "天"),
  of("quantity", "3日内办结", "3日内", atMost(3), "日"),
  of("quantity", "5个工作日内办结", "5个工作日内", atMost(5), "个工作日"),
  of("quantity", "10人以下", "10人以下", atMost(10), "人"),
  of("quantity", "最多50人", "最多50人", atMost(50), "人"),
  of("quantity", "办事最多跑1次", "最多跑1次", atMost(1), "次"),
  of("quantity", "最多只需3天", "最多只需3天", atMost(3), "天"),
  of("quantity", "至多1次", "至多1次", atMost(1), "次"),
  of("quantity", "不超过1次", "不超过1次", atMost(1), "次"),
  of("percent", "占比不足5%", "不足5%", atMost(5), "%"),
  of("percent", "占比低于5%", "低于5%", atMost(5), "%"),
  of("percent", "不到一半", "不到一半", atMost(50), "%"),
  of("quantity", "未满18周岁", "未满18周岁", atMost(18), "周岁"),
];

/** Near the number. */
const ABOUT: readonly NumeralCase[] = [
  of("quantity", "约300人", "约300人", about(300), "人"),
  of("quantity", "大约300人", "大约300人", about(300), "人"),
  of("quantity", "约莫300人", "约莫300人", about(300), "人"),
  of("multiple", "产值翻了近两番", "翻了近两番", about(4), "倍"),
  of("quantity", "近百项", "近百项", about(100), "项"),
  of("quantity", "近2000万元", "近2000万元", about(20_000_000), "元"),
  of("quantity", "接近40家", "接近40家", about(40), "家"),
  of("quantity", "将近40家", "将近40家", about(40), "家"),
  of("quantity", "40家左右", "40家左右", about(40), "家"),
  of("quantity", "40岁上下", "40岁上下", about(40), "岁"),
  of("quantity", "要交上十份", "上十份", about(10), "份"),
  of("quantity", "十来个人", "十来个", about(10), "个"),
  of("quantity", "二十来岁", "二十来岁", about(20), "岁"),
  of("percent", "约占14%", "约占14%", about(14), "%"),
  of("percent", "近三成", "近三成", about(30), "%"),
  of("percent", "近半村庄", "近半", about(50), "%"),
  of("multiple", "近3倍", "近3倍", about(3), "倍"),
  of("fraction", "约四分之三", "约四分之三", about(75), "%"),
];

/** Between two numbers. */
const RANGES: readonly NumeralCase[] = [
  of("range", "填一到两份", "一到两份", between(1, 2), "份"),
  of("range", "需3至5天", "3至5天", between(3, 5), "天"),
  of("range", "需3-5天", "3-5天", between(3, 5), "天"),
  of("range", "需3~5天", "3~5天", between(3, 5), "天"),
  of("range", "需3\uff5e5天", "3\uff5e5天", between(3, 5), "天"),
  of("range", "需3–5天", "3–5天", between(3, 5), "天"),
  of("range", "投入3—5亿元", "3—5亿元", between(300_000_000, 500_000_000), "元"),
  of("range", "投入3亿—5亿元", "3亿—5亿元", between(300_000_000, 500_000_000), "元"),
  of("range", "投入3亿元至5亿元", "3亿元至5亿元", between(300_000_000, 500_000_000), "元"),
  of("range", "投入5000至1万元", "5000至1万元", between(5000, 10_000), "元"),
  of("range", "占30%-40%", "30%-40%", between(30, 40), "%"),
  of("range", "占30-40%", "30-40%", between(30, 40), "%"),
  of("range", "占三到五成", "三到五成", between(30, 50), "%"),
  of("range", "约3至5人", "约3至5人", between(3, 5), "人"),
  of("range", "误差±0.5%", "±0.5%", between(-0.5, 0.5), "%"),
  of("quantity", "来了两三个人", "两三个", between(2, 3), "个"),
  of("quantity", "过三五天", "三五天", between(3, 5), "天"),
  of("quantity", "年方十七八岁", "十七八岁", between(17, 18), "岁"),
  of("quantity", "来了七八十人", "七八十人", between(70, 80), "人"),
  of("quantity", "来了三四百人", "三四百人", between(300, 400), "人"),
  of("quantity", "来了一百二三十人", "一百二三十人", between(120, 130), "人"),
  of("quantity", "用了十几天", "十几天", between(11, 19), "天"),
  of("quantity", "用了20几天", "20几天", between(21, 29), "天"),
  of("quantity", "花了十几万元", "十几万元", between(110_000, 190_000), "元"),
  of("quantity", "来了几十人", "几十人", between(20, 90), "人"),
  of("quantity", "来了数十人", "数十人", between(20, 90), "人"),
  of("quantity", "来了数百人", "数百人", between(200, 900), "人"),
  of("quantity", "花了几十亿元", "几十亿元", between(2_000_000_000, 9_000_000_000), "元"),
  of("multiple", "增长数倍", "数倍", between(2, 9), "倍"),
];

/** Shares, rates, fractions, multiples. */
const SHARES: readonly NumeralCase[] = [
  of("percent", "办结率99.88%", "99.88%", exactly(99.88), "%"),
  of("percent", "办结率\uff19\uff19.88\uff05", "\uff19\uff19.88\uff05", exactly(99.88), "%"),
  of("percent", "办结率百分之九十", "百分之九十", exactly(90), "%"),
  of("percent", "占百分之九十九点八", "百分之九十九点八", exactly(99.8), "%"),
  of("percent", "提高2.3个百分点", "2.3个百分点", exactly(2.3), "个百分点"),
  of("percent", "出生率6.4‰", "6.4‰", exactly(6.4), "‰"),
  of("percent", "出生率千分之六", "千分之六", exactly(6), "‰"),
  of("percent", "同比+14%", "+14%", exactly(14), "%"),
  of("percent", "同比-87.98%", "-87.98%", exactly(-87.98), "%"),
  of("percent", "同比-0.5%", "-0.5%", exactly(-0.5), "%"),
  of("number", "得分负3", "负3", exactly(-3), null),
  of("percent", "占三成", "三成", exactly(30), "%"),
  of("percent", "占七成半", "七成半", exactly(75), "%"),
  of("percent", "占六成五", "六成五", exactly(65), "%"),
  of("percent", "占一半", "一半", exactly(50), "%"),
  of("fraction", "占三分之二", "三分之二", exactly(200 / 3), "%"),
  of("fraction", "占1/4", "1/4", exactly(25), "%"),
  of("multiple", "增长2倍", "2倍", exactly(2), "倍"),
  of("multiple", "增长1.5倍", "1.5倍", exactly(1.5), "倍"),
  of("multiple", "产量翻一番", "翻一番", exactly(2), "倍"),
  of("multiple", "产量翻两番", "翻两番", exactly(4), "倍"),
  of("multiple", "产量翻番", "翻番", exactly(2), "倍"),
];

/** Ordinals, streaks, stretches of time. */
const ORDER_AND_TIME: readonly NumeralCase[] = [
  of("ordinal", "总量居第一", "第一", exactly(1), null),
  of("ordinal", "总量居第3位", "第3位", exactly(3), "位"),
  of("ordinal", "第七届年会", "第七届", exactly(7), "届"),
  of("ordinal", "第二批试点", "第二批", exactly(2), "批"),
  of("ordinal", "进入前10名", "前10名", atMost(10), "名"),
  of("ordinal", "位居前三", "前三", atMost(3), null),
  of("ordinal", "跻身前百强", "前百强", atMost(100), "强"),
  of("streak", "连续2年领先", "连续2年", exactly(2), "年"),
  of("streak", "连续三个季度", "连续三个季度", exactly(3), "个季度"),
  of("streak", "连续5年多增长", "连续5年多", atLeast(5), "年"),
  of("span", "十年来的变化", "十年来", exactly(10), "年"),
  of("span", "40多年来", "40多年来", atLeast(40), "年"),
  of("span", "近三年的变化", "近三年", exactly(3), "年"),
  of("quantity", "历时近3年", "近3年", about(3), "年"),
];

/** Dates, which have no quantity. */
const DATES: readonly NumeralCase[] = [
  "2023年",
  "2023年10月",
  "2023年10月8日",
  "2024-07-15",
  "2019年03月02日10:15",
  "2023年底",
  "2023年上半年",
  "2023年第一季度",
  "2021—2023年",
  "2021年至2023年",
  "二〇二三年",
  "7月8日",
  "7月8日至10日",
  "1至6月",
  "12月",
  "今年6月",
  "今年上半年",
  "去年",
  "去年12月",
  "明年",
  "上半年",
  "下半年",
  "一季度",
  "前三季度",
  "8日",
  "90年代",
  "21世纪",
  "2023年1—6月",
  "2022学年",
  "9:30",
].map((token) => of("date", `时间:${token}。`, token, null, null));

/** Names, figures of speech and words. */
const NO_QUANTITY: readonly NumeralCase[] = [
  of("date", "“十四五”时期", "十四五", null, null),
  of("name", "5G网络", "5G", null, null),
  of("name", "PM2.5均值", "PM2.5", null, null),
  of("name", "党的二十大以来", "二十大", null, null),
  of("name", "十九届四中全会", "十九届四中全会", null, null),
  of("percent", "低于LPR0.15个百分点", "0.15个百分点", exactly(0.15), "个百分点"),
  of("name", "共建一带一路", "一带一路", null, null),
  of("name", "推行一站式服务", "一站式", null, null),
  of("idiom", "一条条街巷", "一条条", null, null),
  of("idiom", "一步一步走", "一步一步", null, null),
  of("idiom", "千千万万群众", "千千万万", null, null),
  of("word", "统一标准", "统一", null, null),
  of("word", "进一步完善", "进一步", null, null),
  of("word", "扫二维码", "二维码", null, null),
  of("word", "方便百姓", "百姓", null, null),
  of("word", "十分满意", "十分", null, null),
];

/** Gaps and signs within a number, and between it and its unit. */
const GAPS: readonly NumeralCase[] = [
  of("quantity", "渠道长23 416米", "23 416米", exactly(23_416), "米"),
  of("quantity", "渠道长23\u00a0416米", "23\u00a0416米", exactly(23_416), "米"),
  of("quantity", "渠道长1 023 416米", "1 023 416米", exactly(1_023_416), "米"),
  of("quantity", "拨款2 076.5万元", "2 076.5万元", exactly(20_765_000), "元"),
  of("quantity", "拨款2\uff0c076.5万元", "2\uff0c076.5万元", exactly(20_765_000), "元"),
  of("quantity", "拨款2,076.5万元", "2,076.5万元", exactly(20_765_000), "元"),
  of("quantity", "来客4 300余人", "4 300余人", atLeast(4300), "人"),
  of("quantity", "拨款 73.4 亿元", "73.4 亿元", exactly(7_340_000_000), "元"),
  of("quantity", "拨款 73.4 亿 元", "73.4 亿 元", exactly(7_340_000_000), "元"),
  of("percent", "占 37 %", "37 %", exactly(37), "%"),
  of("percent", "占37\u2105", "37\u2105", exactly(37), "%"),
  of("percent", "占37. 25%", "37. 25%", exactly(37.25), "%"),
  of("quantity", "渠道长86 .3公里", "86 .3公里", exactly(86.3), "公里"),
  of("percent", "下降0.6个千分点", "0.6个千分点", exactly(0.6), "个千分点"),
  of("number", "共13 17个", "13 17个", null, "个"),
  of("number", "库存 3215 4170", "3215 4170", null, null),
  of("number", "注册用户62.4万", "62.4万", exactly(624_000), null),
  of("number", "浏览7.3亿", "7.3亿", exactly(730_000_000), null),
];

/** Units by their grammar: a prefix, a product, what is reckoned for. */
const UNITS_BY_GRAMMAR: readonly NumeralCase[] = [
  of("quantity", "货运7.2亿t", "7.2亿t", exactly(720_000_000), "t"),
  of("quantity", "周转7.2亿t\u00b7km", "7.2亿t\u00b7km", exactly(720_000_000), "t\u00b7km"),
  of("quantity", "周转7.2亿人\u00b7km", "7.2亿人\u00b7km", exactly(720_000_000), "人\u00b7km"),
  of("quantity", "周转7.2亿吨公里", "7.2亿吨公里", exactly(720_000_000), "吨公里"),
  of("quantity", "周转7.2亿人公里", "7.2亿人公里", exactly(720_000_000), "人公里"),
  of("quantity", "均值33微克每立方米", "33微克每立方米", exactly(33), "微克每立方米"),
  of("quantity", "均值33微克/立方米", "33微克/立方米", exactly(33), "微克/立方米"),
  of("quantity", "均值33\u03bcg/m3", "33\u03bcg/m3", exactly(33), "\u03bcg/m3"),
  of("quantity", "用电6万千瓦小时", "6万千瓦小时", exactly(60_000), "千瓦小时"),
  of("quantity", "用电6亿kWh", "6亿kWh", exactly(600_000_000), "kWh"),
  of("quantity", "储能90兆瓦时", "90兆瓦时", exactly(90), "兆瓦时"),
  of("quantity", "密度87.2km/万km2", "87.2km/万km2", exactly(87.2), "km/万km2"),
  of("quantity", "死亡率12.6/10万", "12.6/10万", exactly(12.6), "/10万"),
  of("quantity", "油耗6升/100公里", "6升/100公里", exactly(6), "升/100公里"),
  of("quantity", "成交4万亿元人民币", "4万亿元人民币", exactly(4_000_000_000_000), "元人民币"),
  of("quantity", "吞吐63万TEU", "63万TEU", exactly(630_000), "TEU"),
  of("quantity", "吞吐63万标准箱", "63万标准箱", exactly(630_000), "标准箱"),
  of("quantity", "出航318航次", "318航次", exactly(318), "航次"),
  of("quantity", "强度41.5DDDs", "41.5DDDs", exactly(41.5), "DDDs"),
  of("quantity", "配备25台(套)", "25台(套)", exactly(25), "台(套)"),
  of("quantity", "货车41万吨位", "41万吨位", exactly(410_000), "吨位"),
  of("quantity", "人均31平米", "31平米", exactly(31), "平米"),
  of("quantity", "能耗0.7吨标准煤/万元", "0.7吨标准煤/万元", exactly(0.7), "吨标准煤/万元"),
  of("quantity", "折合8吨标准煤", "8吨标准煤", exactly(8), "吨标准煤"),
  of("percent", "下降12个基点", "12个基点", exactly(12), "个基点"),
];

/** Verbs of passing a mark, and words that bound nothing. */
const PASSED: readonly NumeralCase[] = [
  of("quantity", "产值跨上6千亿元台阶", "跨上6千亿元", atLeast(600_000_000_000), "元"),
  of("quantity", "产值迈上6万亿元大关", "迈上6万亿元", atLeast(6_000_000_000_000), "元"),
  of("quantity", "产值迈过千亿元大关", "迈过千亿元", atLeast(100_000_000_000), "元"),
  of("number", "产值迈上千亿台阶", "上千亿", atLeast(100_000_000_000), null),
  of("quantity", "村均过30万元", "过30万元", atLeast(300_000), "元"),
  of("quantity", "去过6次", "6次", exactly(6), "次"),
  of("quantity", "通过6项", "6项", exactly(6), "项"),
];

/** Ratios and times of day, fractions and rates. */
const RATIOS: readonly NumeralCase[] = [
  of("ratio", "收入比1.73:1", "1.73:1", exactly(1.73), "比"),
  of("ratio", "收入比1.73\uff1a1以内", "1.73\uff1a1以内", atMost(1.73), "比"),
  of("ratio", "结构为9:41:50", "9:41:50", null, null),
  of("ratio", "结构为9.3:40.7:50", "9.3:40.7:50", null, null),
  of("ratio", "男女5:3", "5:3", null, null),
  of("date", "会议9:41:50开始", "9:41:50", null, null),
  of("date", "会议24:00结束", "24:00", null, null),
  of("ratio", "甲乙25:10", "25:10", null, null),
  of("ratio", "结构由21:50调整，随后达到了本届领导小组定下的目标", "21:50", null, null),
  of("date", "会议21:50开始", "21:50", null, null),
  of("date", "比例，会议21:50开始", "21:50", null, null),
  of("date", "比重问题将留待下周的全体会议于21:50", "21:50", null, null),
  of("ratio", "约1.2:1", "约1.2:1", about(1.2), "比"),
  of("ratio", "甲乙9:60", "9:60", null, null),
  of("percent", "占百分之百", "百分之百", exactly(100), "%"),
  of("percent", "拒付万分之三点二", "万分之三点二", exactly(3.2), "\u2031"),
  of("fraction", "约1/3", "约1/3", about(100 / 3), "%"),
  of("number", "误差\u00b10", "\u00b10", exactly(0), null),
];

/** What a year of comparison, a note or a word leaves of a number. */
const APART: readonly NumeralCase[] = [
  of("date", "高于2016年", "2016年", null, null),
  of("note", "支柱产业[4]", "[4]", null, null),
  of("note", "支柱产业\u2463", "\u2463", null, null),
  of("number", "共2成人", "2", exactly(2), null),
  of("date", "1-5月", "1-5月", null, null),
  of("date", "1\u20145月份", "1\u20145月份", null, null),
  of("date", "1月至5月", "1月至5月", null, null),
  of("date", "2022年1月至5月", "2022年1月至5月", null, null),
  of("date", "2022 年 5 月", "2022 年 5 月", null, null),
  of("date", "今年前5个月", "今年前5个月", null, null),
  of("date", "2022年年底", "2022年年底", null, null),
];

/** Traditional characters. */
const TRADITIONAL: readonly NumeralCase[] = [
  of("quantity", "學校31.26萬所", "31.26萬所", exactly(312_600), "所"),
  of("quantity", "投資7億餘元", "7億餘元", atLeast(700_000_000), "元"),
  of("percent", "提高3.4個百分點", "3.4個百分點", exactly(3.4), "个百分点"),
  of("streak", "連續3年領先", "連續3年", exactly(3), "年"),
];

/** Forms as government reports print them, each in a phrase of its own making. */
export const NUMERAL_CASES: readonly NumeralCase[] = [
  ...ARABIC,
  ...CHINESE,
  ...AT_LEAST,
  ...AT_MOST,
  ...ABOUT,
  ...RANGES,
  ...SHARES,
  ...ORDER_AND_TIME,
  ...DATES,
  ...NO_QUANTITY,
  ...GAPS,
  ...UNITS_BY_GRAMMAR,
  ...PASSED,
  ...RATIOS,
  ...APART,
  ...TRADITIONAL,
];
