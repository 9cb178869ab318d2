import type { Paragraph } from "../../reading/paragraphs/findParagraphs";
import { foldWidth } from "../../reading/signs/foldWidth";
import type { Numeral } from "../../reading/numerals/Numeral";
import type { LeftOut } from "./DraftedDataset";
import {
  CLAUSE_BREAKS,
  CLOSING,
  COMMAS,
  LIST_COMMA,
  PERCENT,
  ROUND_CLOSING,
  ROUND_OPENING,
  SENTENCE_BREAKS,
  SENTENCE_ENDS,
} from "../../dataset/punctuation";
import { indexUnit, unitNotStated } from "../template/unitRecord";

/**
 * A figure, perhaps a mere article or ordinal, or why it is none. `unit` is what it counts where its token does
 * not say so: 人 of 500多万在校生.
 */
export type Classified =
  | {
      readonly kind: "figure";
      readonly doubt: "article" | "ordinal" | null;
      readonly unit: string | null;
    }
  | { readonly kind: "left_out"; readonly reason: LeftOut["reason"] };

const CHINESE_ONE = /^一/u;
const ARABIC = /[0-9]/u;
/** Where a clause of a list pauses. */
const PAUSES = `${COMMAS}${SENTENCE_BREAKS}${LIST_COMMA}`;
const RANKED_BEFORE = new RegExp(
  `(?:位居|位列|名列|居|列|排名|排|排位|跃居|跃升至?|升至|稳居|保持|蝉联|获|评为|总量|增速|综合得分)[^${PAUSES}]{0,18}$`,
  "u",
);
/** 渗透率全国第一: ranked by no verb. */
const AMONG_BEFORE = new RegExp(
  `(?:全[国省市州区县球]|世界|亚洲|[东中西]部|同类|[省国]内|行业)[^${PAUSES}]{0,4}$`,
  "u",
);
const AMONG_MANY_BEFORE =
  /(?:居|列|排名?|位次|跻身|升至|在)(?:在|于)?(?:全[国省市州区县]|[省市县]内|同类)?\p{Script=Han}{0,4}$/u;
const AMONG_MANY_AFTER = new RegExp(
  `^(?:\\p{Script=Han}|[${ROUND_OPENING}][^${ROUND_CLOSING}]{0,8}[${ROUND_CLOSING}]){1,8}?(?:(?<!开展|获评|入选)[第前]|[居列排]名?)[一二三四五六七八九十\\d第前]`,
  "u",
);
const RANK_ENDS = new RegExp(`^(?:[位名的${PAUSES}${CLOSING}]|$)`, "u");
const RATE_OF_PEOPLE = new RegExp(`^[^${COMMAS}${SENTENCE_BREAKS}${LIST_COMMA}]{1,8}[数率]`, "u");
const CLAUSE_BREAK = new RegExp(`[${CLAUSE_BREAKS}]`, "u");
const SENTENCE_BREAK = new RegExp(`[${SENTENCE_BREAKS}]`, "u");
const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}]`, "u");
/** A stretch of years as the name of what is done in them: 三年行动, 十年禁渔. */
const PLAN_AFTER = new RegExp(
  `^(?:[^${PAUSES}]{0,4}行动|计划|规划|方案|攻坚|倍增|提升|任务书|禁渔|禁捕|义务教育|一贯制|大计|工程|战略|制(?![造定])|期)`,
  "u",
);
const SPAN_BEFORE = /(?:未来|今后|近|此后|往后|过去|这|最近|前|头|首)$/u;
const WITHIN_YEARS = /(?:计划|力争|争取|确保|拟|将|用|在)$/u;
/** 98%的县城半小时内上高速: of how many it is true is the figure. */
const SHARE_BEFORE = new RegExp(`[${PERCENT}]的\\p{Script=Han}{1,8}$`, "u");
const TIME_AFTER = /^(?:左右)?的?时间/u;
const SPAN_AFTER =
  /^(?:累计|间|\p{Script=Han}{0,6}翻[了一两]|(?:共|累计)?(?:增长|增加|增至|下降|减少|提高)|来|以来|里|中(?!期|央|心)|分别|共|合计|总计|年均)/u;
/** A streak that is somebody's merit. One of mere years, 连续两年过万亿元, tells when. */
const MERIT_AFTER = new RegExp(
  `^[^${COMMAS}${SENTENCE_BREAKS}]{0,12}(?:获|居|位|列|第|排名|蝉联|入选|保持|领先|荣|评)`,
  "u",
);
/** 两个万亿元大关 counts marks that were passed. */
const MARKS_AFTER = /^(?:[十百千]|\d{1,4})?(?:万亿|[万亿])元?(?:级)?(?:大关|台阶|关口|门槛)/u;
/** The size of each such mark: 两个500亿元大关. */
const OF_MARKS_BEFORE = /[两几二三四五六七八九\d]个$/u;
const MARK_ITSELF_AFTER = /^级?(?:大关|台阶|关口|门槛)/u;
/** 九届人大四次会议, 九届三次全会: the numbers of a meeting; 召开三次会议 counts meetings. */
const SESSION_BEFORE = /(?:届|人大|政协|代表大会|委员会)$/u;
const SESSION_AFTER = /^(?:全体|扩大)?(?:会议|全会)/u;
const PERSONS =
  "学生|在校生|师生|毕业生|考生|人口|群众|农民|居民|村民|职工|儿童|老人|老年人|青年|劳动力|干部|党员|医生|护士|教师|用户|会员|患者|游客|旅客|农民工|人员|残疾人|消费者|观众|志愿者|军人|人数";
const PERSONS_AFTER = new RegExp(`^[\\u4e00-\\u9fff]{0,4}?(?:${PERSONS})`, "u");
const PERSONS_BEFORE = new RegExp(`(?:${PERSONS}|新增就业|转移就业|参保)$`, "u");
/** “金融20条” names a paper. */
const PAPER_UNIT = /^[条策招]$/u;
const PAPER = /^\p{Script=Han}{1,6}$/u;
/** Words between what is counted and its number. */
const REACHES = /(?:达到了?|达|为|有|共有?|约|近|超过?|突破|增至|增加到)+$/u;
const QUOTES = [
  ["“", "”"],
  ["《", "》"],
  ["「", "」"],
  ["‘", "’"],
] as const;
/** A scale without a number before it: 每万人, 亿元以上项目; 百余家, 百分之九 and 过亿元 do count. */
const SCALE_ALONE = /^[百千万亿]+(?![余多百千万亿分]|[\d])/u;
/** 超亿元企业 names a kind of things. */
const SCALED_KIND = /^(?:超过?|过|逾|突?破)?[百千万亿]+元?$/u;
const KIND_AFTER = /^(?:级|[企项产镇村园乡县集])/u;
/** 五个方面, 三项社会保险基金: how many parts a whole has by its name, and nothing that was counted. */
const PARTS_AFTER = /^(?:基本)?(?:方面|社会保险(?:基金|费|待遇))/u;
const KIND_BEFORE = /[一二三四五六]类(?:[\u3001和及与]|以及)$/u;
const KIND_BESIDE = /^(?:[\u3001和及与]|以及)[二三四五六]类/u;
const MEAN_BEFORE = /(?:最大|滑动)$/u;
/** 15分钟生活圈 is called by how far it reaches. */
const REACH_UNIT = /^(?:分钟|小时|公里|千米)$/u;
const CIRCLE_AFTER = /^(?:(?![的内到了])\p{Script=Han}){0,8}圈/u;
/** Longest stretch between quotation marks that is a name and not what somebody says. */
export const LONGEST_NAME = 14;

/** How far from a numeral its clause, sentence and quotation are looked for: no report has longer ones. */
const FARTHEST = 1000;

/** Text within the quotation marks or title marks around a place; `null` where there are none. */
export function quoteAround(printed: string, start: number, end: number): string | null {
  const cut = Math.max(0, start - FARTHEST);
  const text = printed.slice(cut, end + FARTHEST);
  const [first, last] = [start - cut, end - cut];
  for (const [open, close] of QUOTES) {
    const from = text.lastIndexOf(open, first);
    if (from === -1 || text.slice(from, first).includes(close)) continue;
    const to = text.indexOf(close, last);
    if (to !== -1) return text.slice(from + 1, to);
  }
  return null;
}

/** What stands before a place and behind the last sign that ends something. */
function behindLast(text: string, start: number, ends: RegExp): string {
  const farthest = Math.max(0, start - FARTHEST);
  let from = start;
  while (from > farthest && !ends.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, start);
}

/** The clause that a place stands in, split at the place: what is before it and what is after it. */
export function clauseAround(
  text: string,
  { start, end }: Pick<Numeral, "start" | "end">,
): readonly [before: string, after: string] {
  const after = text.slice(end, end + FARTHEST);
  const length = after.search(CLAUSE_BREAK);
  return [behindLast(text, start, CLAUSE_BREAK), length === -1 ? after : after.slice(0, length)];
}

/** The sentence before a place. */
export function sentenceBefore(text: string, start: number): string {
  return behindLast(text, start, SENTENCE_BREAK);
}

/** The clauses of a sentence before the one that a place stands in, the nearest first. */
export function clausesBefore(text: string, start: number): readonly string[] {
  return sentenceBefore(text, start).split(CLAUSE_BREAK).slice(0, -1).reverse();
}

/** The sentence before a place, semicolons passed over. */
export function wholeSentenceBefore(text: string, start: number): string {
  return behindLast(text, start, SENTENCE_END);
}

function isArticle(numeral: Numeral, text: string): boolean {
  if (!CHINESE_ONE.test(numeral.token) || numeral.quantity?.bound !== "exact") return false;
  if (numeral.quantity.value !== 1 || numeral.unit === "倍") return false;
  // 每条链明确一个单位 counts, as do 只需一次 and 一次就够; 决定架设一个水闸 does not.
  const [before, after] = clauseAround(text, numeral);
  // 两轮常规巡察和一轮机动巡察 counts both.
  const isOfSeveral =
    numeral.unit !== null &&
    new RegExp(`[2-9二两三四五六七八九十](?:${numeral.unit})[^\\d]{1,12}[和及与\u3001]$`, "u").test(
      before.replace(/(?:建设|新建|开展)$/u, ""),
    );
  return !(
    isOfSeveral ||
    /每|(?:只|仅|只需|仅需|只要|[到至为]|现在|如今)$/u.test(before) ||
    /^(?:就|即|便|内)/u.test(after)
  );
}

/** 城乡收入比由2.05缩小到1.78, 有效利用系数提高到0.562: what is told by a number alone. */
const WITHOUT_UNIT =
  /(?:(?:收入|人口|性别|抚养|投入产出|[生师]{2}|[医护床]{2})比(?:值|例)?|系数|事故死亡率|(?<index>指数))(?:[\d.]|(?![率数额])\p{Script=Han}){0,14}$/u;
const MOVED_SINCE =
  /^[比较](?:上年|去年|\d{4}年)(?:同期|[末底])?(?:缩小|下降|降低|扩大|上升|提高)了?$/u;

/** What stands for the unit of a decimal that has none by its nature; `null` where its words name no such quantity. */
function unitOfBare(text: string, { start, end, decimals, scale }: Numeral): string | null {
  if (decimals === 0 || scale > 0 || quoteAround(text, start, end) !== null) return null;
  const [before] = clauseAround(text, { start, end });
  const [earlier = ""] = MOVED_SINCE.test(before) ? clausesBefore(text, start) : [];
  const told = WITHOUT_UNIT.exec(before) ?? WITHOUT_UNIT.exec(earlier);
  if (told === null) return null;
  return (told.groups?.["index"] === undefined ? unitNotStated : indexUnit).symbol.zh;
}

/** Who or what a number in 万 or 亿 counts, by the word behind or before it; `null` where neither says so. */
function impliedUnit(text: string, numeral: Numeral): string | null {
  const [before, after] = clauseAround(text, numeral);
  if (PERSONS_AFTER.test(after)) return "人";
  if (after.startsWith("农户")) return "户";
  const counted = (before.split("、").pop() ?? "").replace(REACHES, "");
  const named = /(?:([人户件架车班场]次)|([人户件辆家所台套张例])数)$/u.exec(counted);
  return named?.[1] ?? named?.[2] ?? (PERSONS_BEFORE.test(counted) ? "人" : null);
}

function figure(
  doubt: "article" | "ordinal" | null = null,
  unit: string | null = null,
): Classified {
  return { kind: "figure", doubt, unit };
}

/** Whether a numeral of a paragraph is a figure that a report states, judged by its form and its neighbours. */
export function classifyNumeral(numeral: Numeral, { text }: Paragraph): Classified {
  const leave = (reason: LeftOut["reason"]): Classified => ({ kind: "left_out", reason });
  const { form, token, unit, quantity, scale, start, end } = numeral;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  switch (form) {
    case "date":
      return leave("date");
    case "span":
      return leave("period_phrase");
    case "name":
      return leave("name");
    case "idiom":
    case "word":
      return leave("idiom");
    case "note":
      return leave("note");
    case "number": {
      if (quantity === null) return leave("unclear");
      const implied = scale >= 4 && !before.endsWith("每") ? impliedUnit(text, numeral) : null;
      if (implied !== null) return figure(null, implied);
      const bare = unitOfBare(text, numeral);
      if (bare !== null) return figure(null, bare);
      const inName = quoteAround(text, start, end) !== null || !ARABIC.test(foldWidth(token));
      return leave(inName ? "name" : "no_unit");
    }
    case "ordinal": {
      const isRank =
        RANKED_BEFORE.test(before) ||
        /[位名]$/u.test(token) ||
        /^[位名]/u.test(after) ||
        (AMONG_BEFORE.test(before) && RANK_ENDS.test(after));
      const counts = unit === null || unit === "位" || unit === "名";
      return isRank && counts ? figure("ordinal") : leave("ordinal");
    }
    case "streak":
      return MERIT_AFTER.test(after) && !/^(?:保持|维持|稳定)在/u.test(after)
        ? figure()
        : leave("period_phrase");
    case "quantity":
    case "range":
    case "percent":
    case "fraction":
    case "ratio":
    case "multiple":
      return classifyQuantity(numeral, text);
  }
}

const PERIOD_UNIT = /[年月天日]$/u;
const AGO_AFTER = /^(?:以?前|以?后)(?!期)/u;
const BOUND_OF_YEARS = /[年月](?:以上|以下)$/u;
const HAN_AFTER = /^\p{Script=Han}/u;
const COUNTED_KIND = /^(?:(?![的达有为])\p{Script=Han}){0,6}\d/u;
/** 超100万元的村5个 counts a kind of villages, and so does 产值过亿元的43家. */
const KIND_OVER = /^(?:[超过逾破]+|突破|不足|不到)\d/u;
/** 不足百人的小学还有74所 */
const FEW_PERSONS = /^(?:不足|不到|超过?|过|逾)[十百千]人$/u;
/** 收入10万元以上的村占比, 5000万元以上项目达到36个: how large those are of which something is told. */
const SIZED_UNIT = /(?:[元亩吨米顷里方瓦张人度]|蒸吨|床位)$/u;
const KIND_SIZED =
  /^的?(?!参[加与]|受益)(?:(?![的达有为])\p{Script=Han}){0,6}?(?:企业|公司|项目|工程|[乡镇村县区]|村庄|水库|医院|机构|学校|班额|班级|班|基地|园|合作社|农场|大户|商户|市场|锅炉|河流|灌区|电站|集镇|街道|产业|品牌|部分|合同|案件|建筑|住宅|道路|桥梁)(?:[\u3001\d\p{Script=Han}]|$)/u;
const COUNTED_OVER =
  /^的(?:(?![的达有为])\p{Script=Han}){0,6}(?:[还仍尚现共只仅]+有|[还仍尚只仅])?\d/u;

/** Why a count of years, months or days tells when and not how much; `null` where it is a figure. */
function periodReason(
  token: string,
  unit: string,
  before: string,
  after: string,
): LeftOut["reason"] | null {
  if (!PERIOD_UNIT.test(unit)) return null;
  if (PLAN_AFTER.test(after)) return "name";
  if (AGO_AFTER.test(after)) return "period_phrase";
  if (unit === "年" && SPAN_AFTER.test(after)) return "period_phrase";
  if (/[年月]$/u.test(unit) && SPAN_BEFORE.test(before)) return "period_phrase";
  // 计划三年内再投入: by when, and not how long.
  if (unit === "年" && token.endsWith("内") && WITHIN_YEARS.test(before)) return "period_phrase";
  // 用两年时间建成: by when, too.
  if (/[年月]$/u.test(unit) && before.endsWith("用") && TIME_AFTER.test(after))
    return "period_phrase";
  // 极不平凡的五年
  if (!ARABIC.test(token) && before.endsWith("的")) return "period_phrase";
  // 三年以上未结案件 are a kind of cases.
  return BOUND_OF_YEARS.test(token) && HAN_AFTER.test(after) ? "period_phrase" : null;
}

/** A number with its unit is a figure, unless its neighbours make a name, an article or a list of it. */
function classifyQuantity(numeral: Numeral, text: string): Classified {
  const leave = (reason: LeftOut["reason"]): Classified => ({ kind: "left_out", reason });
  const { form, token, unit, quantity, start, end } = numeral;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 12);
  if (quantity === null) return leave(form === "ratio" ? "ratio" : "unclear");
  if (unit === null) return leave("no_unit");
  const folded = foldWidth(token);
  const spelled = !ARABIC.test(folded);
  const quoted = quoteAround(text, start, end);
  const isShortName = spelled ? quoted !== null && quoted.length <= LONGEST_NAME : quoted === token;
  const isPaper =
    quoted !== null &&
    PAPER_UNIT.test(unit) &&
    quoted.endsWith(token) &&
    PAPER.test(quoted.slice(0, -token.length));
  if ((isShortName || isPaper) && form === "quantity") return leave("name");
  if (isShortName && spelled) return leave("name");
  if (SCALE_ALONE.test(folded)) return leave("name");
  if (SCALED_KIND.test(folded) && KIND_AFTER.test(after)) return leave("name");
  if (REACH_UNIT.test(unit) && CIRCLE_AFTER.test(after)) return leave("name");
  if (token.endsWith("内") && SHARE_BEFORE.test(before) && HAN_AFTER.test(after))
    return leave("name");
  // 220千伏变电站2座 are of a kind.
  if (
    /^千伏$/u.test(unit) &&
    /^(?:及以[上下])?(?:变电|输[变配]?电|线路|高压|电网|主变)/u.test(after)
  )
    return leave("name");
  if (unit === "号" || (unit === "强" && form === "quantity")) return leave("name");
  // 每10万人口 is what a rate is reckoned for.
  if (before.endsWith("每") && form === "quantity") return leave("name");
  if (unit === "人口" && RATE_OF_PEOPLE.test(after)) return leave("name");
  // An age is somebody's, 38岁的村民, unless it is said of many.
  if (unit.endsWith("岁") && !/平均|人均|年龄|寿命/u.test(clauseAround(text, numeral)[0])) {
    return leave("name");
  }
  if (unit === "个" && MARKS_AFTER.test(after)) return leave("name");
  if (OF_MARKS_BEFORE.test(before) && MARK_ITSELF_AFTER.test(after)) return leave("name");
  if (unit === "次" && SESSION_BEFORE.test(before) && SESSION_AFTER.test(after))
    return leave("enumeration");
  // 居全市9个县第二位: among how many somebody ranks.
  if (AMONG_MANY_BEFORE.test(before) && AMONG_MANY_AFTER.test(after)) return leave("name");
  // 三方协议
  if (spelled && unit === "方") return leave("name");
  // 两位数增长 says how many digits a rate has; 10亿元以上项目63个 counts a kind of projects.
  if (unit === "位" && after.startsWith("数")) return leave("name");
  // 保持在50%的临界值以上: where one state ends and another begins.
  if (
    /^的?(?:临界|荣枯|警戒|预警|(?:控制|考核|约束性?)指标|(?:国家|规定)?(?:控制线|限值|标准值))/u.test(
      after,
    )
  )
    return leave("name");
  if (spelled && /^(?:级|届|大类|线)$/u.test(unit)) return leave("enumeration");
  if (spelled && unit === "期") return leave("ordinal");
  // 劣四类海域
  if (spelled && unit === "类" && /(?:[劣优达]|水质)$/u.test(before)) return leave("name");
  // 一类、二类出口企业
  if (spelled && unit === "类" && (KIND_BEFORE.test(before) || KIND_BESIDE.test(after)))
    return leave("name");
  // 臭氧日最大8小时平均浓度
  if (REACH_UNIT.test(unit) && MEAN_BEFORE.test(before) && /^(?:滑动)?平均/u.test(after))
    return leave("name");
  if (spelled && before.endsWith("等")) return leave("enumeration");
  if (spelled && PARTS_AFTER.test(after)) return leave("enumeration");
  const period = periodReason(token, unit, before, after);
  if (period !== null) return leave(period);
  if (/以[上下]$/u.test(token) && COUNTED_KIND.test(after)) return leave("name");
  if (
    (/以[上下]$/u.test(token) || form === "range") &&
    SIZED_UNIT.test(unit) &&
    KIND_SIZED.test(clauseAround(text, numeral)[1])
  )
    return leave("name");
  const isThreshold =
    KIND_OVER.test(folded) ||
    FEW_PERSONS.test(folded) ||
    SCALED_KIND.test(folded) ||
    (/以[上下]$/u.test(token) && SIZED_UNIT.test(unit));
  if (isThreshold && COUNTED_OVER.test(after)) return leave("name");
  if (isArticle(numeral, text))
    return leave(/^[天年日月]/u.test(unit) ? "period_phrase" : "article");
  const mayBeArticle = spelled && token.startsWith("一") && form !== "range" && unit !== "倍";
  return figure(mayBeArticle ? "article" : null);
}
