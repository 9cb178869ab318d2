import { LIST_COMMA, ROUND_CLOSING, ROUND_OPENING } from "../../dataset/punctuation";

/** Words that a quantity is called by: what ends with one needs nothing behind it. */
const MEASURES =
  "人均可支配收入|限额|可支配收入|增加值|总产值|总收入|总额|金额|产值|产量|余额|价格|收入|支出|投资|利润|税收|人次|人数|起数|件数|案件|面积|规模|里程|资产|经费|花费|费用|成本|销售额|零售额|交易额|进出口|出口|进口|用电量|客流量|吞吐量|货值|保有量|数量|总量|比重|比例|占比|总数|增速|增幅|涨幅|降幅|浓度|指数|寿命|时间|时长|天数|存款|贷款|资金|补贴|消费|生产总值|市场渗透率|渗透率|普及率|覆盖率|满意度|失业率|利用率|合格率|完成率|办结率|优良率|达标率|入园率|巩固率|产销率|利润率|负债率|增长率|贡献率|转化率|容量|电量|密度|标准|次数|户数|家数|面积|率|量|额|值|数|比";
const MEASURED = new RegExp(`(?:${MEASURES})$`, "u");
const TAIL = new RegExp(`(?:${MEASURES})+$`, "u");
const BRACKETS = new RegExp(`[${ROUND_OPENING}][^${ROUND_CLOSING}]*[${ROUND_CLOSING}]$`, "u");
/** Quantities that are always those of something named before: 省属企业营业收入、利润 tells of 省属企业 alone. */
const LEANING =
  /^(?:(?:死亡|受伤|伤亡|失踪|受灾|就业|参保|从业)?人数|(?:营业|总|主营业务|销售|经营)*(?:收入|支出)|(?:净|纯|营业)?利润(?:总额)?|利税(?:总额)?|(?:直接)?经济损失|(?:总)?产值|销售额|交易额|业务量|成交额|货值|金额|(?:货币|评估)?价值|起数|笔数|单产|总产|产量|(?:建成|种植|播种|投产|覆盖|建筑)?面积|总吨位|客流量)$/u;
const LEANING_TAIL = new RegExp(LEANING.source.replace("^", ""), "u");
const QUANTITY =
  /(?:支出|投资|(?:减)?排放量|减排量|(?:产业)?(?:综合|总)?产值|产量|贷款余额|存款余额|(?:种植|播种|养殖)面积)$/u;
/** The level of government whose several things a list names. */
const LEVEL_OF_LIST = /^(?:省级|市级|县级|区级|省本级|市本级|县本级|省属|市属|县属)/u;
/** What somebody or something is, and not what of it is measured. */
const BEARER = /[业县市省区镇乡村民院校类户队店厂者]$/u;

function withoutBrackets(text: string): string {
  return text.replace(BRACKETS, "");
}

/** Whether the words name a quantity: 增加值, 死亡人数; 制造业 does not. */
export function isMeasured(text: string): boolean {
  return MEASURED.test(withoutBrackets(text));
}

/** The quantity that the words end with: 采矿业增加值 → 增加值; empty where they end with none. */
export function measureIn(text: string): string {
  return TAIL.exec(withoutBrackets(text))?.[0] ?? "";
}

/** Whether the words name a quantity that cannot stand alone: 利润, 死亡人数. */
export function isLeaning(words: string): boolean {
  return LEANING.test(words);
}

/** What the quantity of a subject is measured of, the quantity with all its words off: 省属企业营业收入 → 省属企业. */
export function leantOn(subject: string): string {
  const whole = LEANING_TAIL.exec(subject)?.[0] ?? measureIn(subject);
  return subject.slice(0, subject.length - whole.length);
}

/** A list's head goes to every item that cannot stand without it. */
function withHead(items: readonly string[]): readonly string[] {
  const [first = "", ...others] = items;
  const head = isMeasured(first) ? leantOn(first) : "";
  const level = LEVEL_OF_LIST.exec(first)?.[0] ?? "";
  return [
    first,
    ...others.map((item) =>
      isLeaning(item) && head.length >= 2
        ? `${head}${item}`
        : LEVEL_OF_LIST.test(item)
          ? item
          : `${level}${item}`,
    ),
  ];
}

/** Substances that are called by a quantity: 化学需氧量. */
const SUBSTANCE = /需氧量$/u;

/** What is brought to a house, each called by one sign: 水、电、气. */
const SUPPLIED = /^[水电气路网讯热暖]$/u;

/** What the last item of a list has that another lacks and means as well: 城镇、农村居民收入 → 居民收入. */
function sharedTail(item: string, others: readonly string[], last: string): string {
  if (item === last || item.length > 8 || (isMeasured(item) && !SUBSTANCE.test(item))) return "";
  const bearer = item.slice(-1);
  const at = last.slice(0, -1).lastIndexOf(bearer);
  // 肺癌、胃癌、结直肠癌早诊率: all are of one kind, and what follows its name is told of each.
  const isKind = others.length > 1 && others.every((one) => one.endsWith(bearer));
  if (at !== -1 && (BEARER.test(item) || (isKind && at > 0))) return last.slice(at + 1);
  // 教育、卫生健康支出: the quantity is both's, and 健康 is not.
  const quantity = QUANTITY.exec(last)?.[0] ?? "";
  if (quantity !== "" && last.length > quantity.length + 1) return quantity;
  if (last.length <= item.length + 1) return "";
  const rest = last.slice(item.length);
  const water = /(?:水质|空气|专任教师|教师|在校生|职工|居民|学校|企业|项目|案件).*$/u.exec(
    last,
  )?.[0];
  if (water !== undefined && water.length < rest.length) return water;
  // Names of several lengths do not tell where the last one's own words end.
  const isEven = others.every(({ length }) => length === item.length);
  return isEven ? rest : measureIn(last) || rest;
}

const JOIN = new RegExp(`${LIST_COMMA}|以及|及(?![时格早])|与|和`, "u");
/** 甲、乙等3类产值, 甲、乙分别新建学校: what stands behind is of each. */
const TOGETHER =
  /^(?<items>.*?)(?:等(?:[\d一二三四五六七八九十]+(?:个|项|大?类|大))?|分别)(?<tail>.*)$/u;

/** An item of 一、二、三产业增加值, of 第一、二产业 or of 一产、二产, with whose it is. */
const INDUSTRY =
  /^(?<owner>(?:\p{Script=Han}*[省市县区州镇乡村国])?)第?(?<nth>[一二三])(?:次?产业|产(?![品量能值]))?(?<rest>(?:(?<=产业?)\p{Script=Han}*)?)$/u;
/** The three in one word: 三次产业. */
const ALL_INDUSTRIES = /三次产业|一二三产业?/u;

/**
 * The subjects of a list whose numbers follow in the same order, as many as there are numbers: 刑事、治安案件 are
 * 刑事案件 and 治安案件, 城乡居民收入 is that of 城镇 and that of 农村. `null` where the words do not make so many.
 */
export function dealOut(subject: string, count: number): readonly string[] | null {
  if (count === 2 && /城乡/u.test(subject) && !subject.includes(LIST_COMMA))
    return [subject.replace("城乡", "城镇"), subject.replace("城乡", "农村")];
  if (count === 3 && ALL_INDUSTRIES.test(subject) && !subject.includes(LIST_COMMA))
    return ["一", "二", "三"].map((nth) => subject.replace(ALL_INDUSTRIES, `第${nth}产业`));
  const together = TOGETHER.exec(subject)?.groups;
  const items = (together?.["items"] ?? subject)
    .split(JOIN)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (items.length !== count) return null;
  const [only = ""] = items;
  const last = items[items.length - 1] ?? "";
  const shared = together?.["tail"]?.replace("分别", "") ?? "";
  if (items.every((item) => INDUSTRY.test(item))) {
    const tail = `${last.replace(INDUSTRY, "$<rest>")}${shared}`;
    return items.map((item) => {
      const whole = item.replace(INDUSTRY, "$<owner>第$<nth>产业$<rest>");
      return whole.endsWith("产业") ? `${whole}${tail}` : whole;
    });
  }
  if (together !== undefined) return items.map((item) => `${item}${shared}`);
  // 本外币存、贷款余额: what is cut short is cut at both ends.
  if (count === 2 && /[存贷]$/u.test(only) && /^[存贷]款/u.test(last))
    return [`${only}${last.slice(1)}`, `${only.slice(0, -1)}${last}`];
  const others = items.slice(0, -1);
  // 气、电、自来水管网接入率 does not tell where 自来水 ends.
  if (
    others.length > 0 &&
    others.every((item) => SUPPLIED.test(item)) &&
    !SUPPLIED.test(last.charAt(0))
  )
    return null;
  return withHead(items.map((item) => `${item}${sharedTail(item, others, last)}`));
}
