import { CLAUSE_BREAKS, LIST_COMMA } from "../../dataset/punctuation";
import { dealOut, isLeaning, isMeasured, leantOn, measureIn } from "./dealOut";
import type { Predicate } from "./readPredicate";
import type { SentenceState } from "./SentenceState";
import type { Statement } from "./Statement";
import {
  bearerOf,
  eventIn,
  isDependent,
  namedIn,
  objectOf,
  ownerIn,
  quotedIn,
  subjectOf,
  verbIn,
  withOwner,
} from "./subjectWords";
import { BRACKETED, type Surroundings } from "./Surroundings";

/** What a number is about. */
export interface Subject {
  /** `null` where the sentence does not say. */
  readonly words: string | null;
  /** Whether it is what the sentence told of before, so that a change belongs to its level. */
  readonly isCarried: boolean;
  /** Place of the rate of growth that it is the pace of. */
  readonly rateAt?: number | null;
}

/** What is known of a number when its subject is asked for. */
export interface NumberRead {
  readonly read: Predicate;
  /** The subject of what is read of it, bare; empty where its own words name none. */
  readonly bare: string;
  readonly around: Surroundings;
  /** The noun that it stands before. */
  readonly noun: string;
  /** What its unit says of it: a percentage, percentage points or anything else. */
  readonly unit: "rate" | "points" | "other";
  readonly state: SentenceState;
}

/** One way in which a sentence says what a number is about; `null` where it does not say it so. */
type Rule = (number: NumberRead) => Subject | null;

const LATER_ITEMS = new RegExp(`${LIST_COMMA}.*$`, "su");
const BEHIND_DEED = new RegExp(`[${CLAUSE_BREAKS}${LIST_COMMA}].*$`, "su");
/** What is true of the things counted, behind their noun: 案例 | 入选全国典型. */
const DISTINCTION =
  /^(?:均|都|已|全部|先后)?(?<deed>(?:荣?获|入选|入围|跻身|列入|纳入|通过|上榜|被(?:评为|列为|认定为|授予))[\p{Script=Han}\u201c\u201d]{2,14})$/u;
/** What some of the things counted have done: 建成驿站. */
const DONE = /^(?!占)\p{Script=Han}{2,14}$/u;
/** How it goes with things that were counted: 产值下降, 实现正增长, 盈利. */
const MOVED_SO =
  /^\p{Script=Han}{0,8}(?:增长|下降|上升|上涨|下跌|减少|增加|回升|亏损|盈利|持平|停产|达标)$/u;
const PRESENCE = /(?<deed>参赛|参展|参会|参演|出席|来访|出台施行|出台实施|出台)$/u;
const RANKED_AS =
  /^(?<deed>\p{Script=Han}{0,6}(?:量|产值|规模|面积|总额|收入)(?:均|都|稳)*(?:位居|位列|排名|居|列)\p{Script=Han}{2,4}第[\d一二三四五六七八九十]+位?)$/u;
/** 约三成的老人参加了体检: a part of those who stand behind the number. */
const DEED_OF_THEM =
  "(?:参加|接受|享受|完成|拥有|获得|使用|选择|通过|达到|建成|建起|开展|实现|配备|设立|加入|签订|签约|领取|接种|办理|参与|来自|从事|开通|通)(?:了|上)?\\p{Script=Han}{2,10}";
const PART_OF = new RegExp(`^的(?<whole>\\p{Script=Han}{1,6}?)(?<deed>${DEED_OF_THEM})$`, "u");
/** 老人中约三成参加了体检: those of whom it is a part stand before the number. */
const AMONG_THEM = /^(?<whole>\p{Script=Han}{2,8})(?:当)?中$/u;
const DONE_BY_THEM = new RegExp(`^(?:已)?(?<deed>${DEED_OF_THEM})$`, "u");
/** 98%的县城半小时上高速, 建制村100%通硬化路: of such a group the part of whom something is true. */
const GROUP =
  "(?:县城|区县|县市区?|乡镇|街道|社区|[行政自然建制]*村|村庄|农户|家庭|群众|居民|村民|学校|医院|企业|机构|窗口|事项|学生|毕业生|幼儿|儿童|老人|人员|职工)";
const PART_OF_GROUP = new RegExp(
  `^的(?<whole>\\p{Script=Han}{0,6}?${GROUP})(?<deed>(?!(?:[数量]|总数|人数|收入|费用|支出|贷款|存款|补[贴助]|消费))\\p{Script=Han}{3,14})$`,
  "u",
);
const ENDS_IN_GROUP = new RegExp(`${GROUP}$`, "u");
/** 民生支出80%用于教育: what part of it goes where. */
const GOES_TO = /^(?:来自|用于|投向|投入)\p{Script=Han}{2,12}$/u;
const TRUE_OF_GROUP =
  /^(?:已|均|都|能|可|可以)*(?:通|实现|建[成起立]|完成|达到?|开展|参[加保与]|接[种入受]|覆盖|使用|享受|设立|配备|退出|脱贫|落实|纳入|签[订约]|安装|获|拥有|具备|开通|消除|就业|升学|取得|通过|合格|达标)\p{Script=Han}{0,12}$/u;
/** 这一比率: what was told before it. */
const THIS_RATE = /^(?:这一|这个|该)(?:比率|比例|比重|占比|数字|数据|指标|水平)$/u;
/** 占产值近三成的建材行业: what stands behind its share. */
const SHARE_OF_BEHIND =
  /^的(?<whom>\p{Script=Han}{2,14}?)(?:总产值|增加值|产值|投资|收入|产量|销售额|零售额|利润|用电量)?(?:同比)?(?:增长|下降|上升|减少|增加|上涨|下跌|回升|实现|完成|达)/u;
const REGION = /^(?:城镇|农村|城市|乡村|男性|女性)(?:居民|人口)?$/u;
const OF_REGION =
  /^(?:年末|全[省市县区])*(?:(?:城镇|农村|城市|乡村|男性|女性)(?:居民|人口)?|居民)?/u;
const BALANCE = /(?<=(?:预算|财政|基金|经营)总?)(?:收入|支出)$/u;
const CASUALTIES = /^(?:死亡|受伤|伤亡|失踪|重伤|起数)(?:人数)?$/u;
const ACCIDENTS = /^(?:共|累计)*(?:发生)?(?<what>.{2,20}(?:事故|火灾))/su;
const PEAK = /^(?<peak>(?:单日)?(?:最高峰|峰值|最高值|高峰))/u;
const KINDS_OF = /(?:企业|居民|单位|学校|医院|行业)$/u;
const OTHER_WAY: Readonly<Record<string, string>> = { 出口: "进口", 进口: "出口" };
/** 29项在全省推广: what is true of some of the things told of. */
const SPREAD = /^在(?<deed>\p{Script=Han}{2,4}(?:复制)?推广)$/u;
/** 推动30余项任务落地: what becomes of the things stands behind them. */
const URGED = /^(?:推动|推进|促进|促成)$/u;
const BECAME =
  /^(?:全部|均|都|加快|顺利)*(?<deed>落地实施|落地见效|落地生效|落地|实施|见效|开工|投产)$/u;
/** 承载着3000人就业创业. */
const OFFERS = /(?:承载|吸纳|带动|支撑|促进|保障)$/u;
const WORK = /^(?:就业创业|创业就业)/u;
/** How well it was done is told of what it was done to. */
const DONE_WELL = /^(?<deed>满意|好评|化解|整改|处置|回复)(?:率|度)$/u;
/** Of what is measured, and not of the quantity told before: 播种面积, and then 产量. */
const OF_BEARER = /^(?:余额|总产|单产|产值|产量|金额|数量|保有量)/u;
const PER = /^(?:[日月人户次亩村校]均)$/u;
const VISITORS = /(?:游客|旅客|乘客|观众)$/u;
const PER_MU = /^(?:亩均|每亩)$/u;
const YIELD = /(?:单产|亩产量?)$/u;
const USED_FOR = /^用于\p{Script=Han}{2,14}(?:比例|比重|占比)$/u;
/** 补助标准每人每年提高500元，惠及3万人: it is the grant that reaches them. */
const GRANT = /^(?<grant>\p{Script=Han}{2,12}?)(?:每[人户亩头].*|(?:最高|最低)?(?:额度|标准))$/u;
const MEAN_OF_EACH = /[日月人户次村校]均/u;
const EXTREME = /^(最[高低大小多少])(?:的\p{Script=Han}{2,6}[省市县区州镇乡村])?$/u;
const EXTREME_VALUE = /最[高低大小多少]值$/u;
/** Whom a deed reaches is told by the deed: 惠及. */
const REACHES =
  /^(?:累计|直接|共|已)*(?:惠及|覆盖|辐射|受益)\p{Script=Han}{0,6}$|^(?:直接|共|已)*(?:带动|拉动|撬动)\p{Script=Han}{0,4}(?:消费|投资|就业)$/u;
/** A limit or a rate reaches nobody. */
const REACHES_NOBODY = /(?:时限|时间|用时|期限|周期|率|比例|占比|比重|环节|次数)$/u;
const REACHED = /(?<=.{2})(?:惠及|覆盖|辐射|受益|带动|拉动|撬动)\p{Script=Han}*$/u;
/** What is there in a zone or on a platform that was told of. */
const HELD = /^(?:累计|已|共|新)*(?:签约|入驻|落地|集聚|聚集|在园|在校|入园)/u;
const LED_IN = /^(?:累计|共|已)*(?:发生|实现|完成|办理)(?=.{2})/u;
const NEWLY =
  /^(?:新建成?|新增|新开|新登记|新认定|新获[批评]?|新引进|新培育|新设立?|新签约?|新注册|净增)/u;
const TOTAL = /^(?:总数|总量|总额|总规模|保有量)$/u;
const KIND_BY_SIZE = /[元亩吨]以[上下]$/u;
const KIND_BY_GRADE = /^(?:国家|省部?|市|县|区|乡镇|部)级$/u;
const GRADED = /级(?:及?以上)?(?<things>\p{Script=Han}{2,14})$/u;
const PACE = /^(?:增速|增幅|涨幅|降幅|增长率)$/u;
/** How large those are of which the number behind it tells how many there are. */
const SIZED =
  /(?:(?:超过?|过|逾|突?破)[\d.百千万亿]+元?|\d[百千万亿]*\p{Script=Han}{1,3}以[上下])的(?:仅|只|共|已)?有?$/u;
const INVESTED = /^(?:累计)?(?:完成|计划)?(?:总投资|投资)$/u;
/** 98%的群众表示满意: of whom something is true, behind the number. */
const TRUE_OF = /^(?<link>的|为|是)?(?<whom>[\p{Script=Han}A-Z\d\u201c\u201d]{2,16})$/u;
const ENJOYS = /^(?:享受|参加|受益)/u;
const DEED = /^(?:获|享受|参加|受益|入选|向|被|已|全部|列入|纳入|通过|完成)\p{Script=Han}{2}/u;
/** What is told of by what it makes or earns, and not a quantity itself. */
const BEARER = /[业民企县市省区镇院校户品]$/u;
const PRICED = /^(?:上涨|涨|下降|降|下跌|跌|上升|微降)$/u;
const GREW = /(?:增速|增幅|涨幅|降幅|增长率)$/u;
/** What is told of a matter that is dealt with. */
const OF_MATTER = /^(?:(?:办理|审批|申请)?(?:时间|时限|用时|环节|材料|成本|费用)|跑动次数)$/u;
const MATTER_TOLD =
  /(?<=\p{Script=Han}{3})(?:(?:办理|审批|申请)?(?:时间|时限|用时|环节|材料|成本|费用)|跑动次数)$/u;
/** 平均办理 of 平均办理时间 is told of the time alone. */
const OF_MATTER_TOLD = /(?:平均)?(?:办理|审批|申请)?$/u;
/** Who is in it, or what there is for them: 其中普通高中3所，在校生9860人. */
const IN_HOUSE =
  /^(?:在校(?:学)?生|在园(?:幼儿|儿童)|学生|学位|教职工|专任教师|教师|床位|(?:从业|就业|参保|科技|研发)人员|从业人数|职工|员工|入住\p{Script=Han}{2,4}|医护人员|卫生技术人员|注册护士|成员|社员|会员)(?:总?数|人数)?$/u;
const EXTENT = /(?:面积|吨位)$/u;
const WORTH = /(?:价值|金额)$/u;
const HOW = /^(?:积极|主动|全面|深入|加快|持续)+/u;

const RANKED_IN =
  /在(?<scope>全[国省市州县区])?(?<what>\p{Script=Han}{2,12}?(?:评价|评估|考核|测评|测验|竞赛|评比|考评|排名))(?:中|里)$/u;
/** 35亿元的目标仍有压力. */
const AIM_BEHIND = /^的(?:年度|全年|年初|既定|预期|预定|规划)*(?:奋斗)?(?:目标|任务)/u;
const ONLY_REACHED =
  /^(?:(?:距离?|离|比|较|要|确保|力争|顺利|圆满|全面|如期|超额|完成|实现|达到?|提出|确定|既定)*|(?:预期|年度|全年)?目标)$/u;
const FAR_FROM = /^(?:距离?|离)(?:完成|实现)?/u;

const SHARE = /占(?:比|\p{Script=Han}{1,6}比重)$/u;
const SHORTEST_OWNER = 2;
const LONGEST_DEED = 14;

function own(words: string | null): Subject {
  return { words, isCarried: false };
}

/** The pace of what the sentence told of before. */
function pace(words: string, { grewAt }: SentenceState): Subject {
  return { words, isCarried: true, rateAt: grewAt };
}

/** What narrows or widens behind a fall is the fall itself; what falls back or picks up is the growth. */
const OF_THE_FALL = /^(?:收窄|缩小|扩大)$/u;

/** What the rate is called that a change of so many points is one of. */
export function paceOf(subject: string, way: Statement["direction"], verb: string): string {
  if (way === "fall" && OF_THE_FALL.test(verb)) return "降幅";
  return subject.endsWith("价格") ? "涨幅" : "增速";
}

/** Whether a number is one of a list, or of what 其中 leads in. */
function follows({ lead, isListed }: Surroundings): boolean {
  return isListed || lead.startsWith("其中");
}

/** Whether a number says how much there is, and no verb of its own how it came to be. */
function isBareLevel({ says, verb }: Predicate): boolean {
  return says === "level" && /^(?:[共仍另还]?有)?$/u.test(verb);
}

/** What is true of the things that a number counts, and of no more: 获省里推广 of 25项经验获省里推广; empty where nothing is said. */
function distinctionOf({ behind, earlier }: Surroundings, noun: string, topic: string): string {
  const words = behind.slice(noun.length).replace(LATER_ITEMS, "");
  const told = namedIn(DISTINCTION, words, "deed") || namedIn(RANKED_AS, words, "deed");
  if (told !== "") return `${told}的`;
  // 16个国家320名选手参赛: what stands at the end is true of both.
  const presence = namedIn(PRESENCE, behind, "deed");
  const at = topic.indexOf(presence);
  return `${at === -1 ? eventIn(earlier) : topic.slice(0, at)}${presence}`;
}

/** Whose quantity it is that cannot stand alone: that of what was measured before it, or of what the clauses before tell of. */
function leaningOwner(
  words: string,
  { earlier, holder }: Surroundings,
  { topic, house }: SentenceState,
): string {
  if (isMeasured(topic)) return leantOn(topic);
  if (topic !== "" && EXTENT.test(words)) return topic.slice(verbIn(topic).length);
  if (topic !== "" && WORTH.test(words)) return topic;
  // Of new ones the number alone is told.
  const firms = verbIn(house) === "" ? house : "";
  return holder || ownerIn(earlier) || firms;
}

/** What the clause before says was done, where it is short enough to lead a name. */
function ownDeed(earlier: string): string {
  const deed = subjectOf(earlier);
  return deed.length <= 14 ? deed : quotedIn(earlier);
}

/** What the clause before says was done, without how: 积极对接规则 → 对接规则. */
function doneBefore(earlier: string): string {
  return ownDeed(earlier.replace(HOW, ""));
}

/** What is done, up to the end of the clause: 获国家层面认可. */
export function deedIn(tail: string): string {
  return tail.replace(BRACKETED, "").replace(BEHIND_DEED, "").trim();
}

/** 86个村中已有45个建成驿站: those of the things counted of which it is true. */
function someOfThem({ read, around, noun, state }: NumberRead): Subject | null {
  if (!around.isSome) return null;
  const done = DONE.exec(around.behind.slice(noun.length))?.[0] ?? "";
  if (noun === "")
    return done !== "" &&
      state.counted !== "" &&
      isBareLevel(read) &&
      /^(?:.*中)?$/su.test(read.subject)
      ? own(`${done}的${state.counted}`)
      : null;
  return done === "" ? null : own(`${done}的${read.verb === "" ? "" : noun}`);
}

/** 企业75家，18家产值下降: those of the things counted before that moved so. */
function movedOnes({ read, bare, around, noun, unit, state }: NumberRead): Subject | null {
  const isOfThem = bare === "" && noun === "" && unit === "other" && isBareLevel(read);
  if (!isOfThem || !/^(?:其中)?$/u.test(around.lead)) return null;
  const { topic, counted } = state;
  const deed = MOVED_SO.exec(around.behind)?.[0] ?? "";
  const things = counted || (isMeasured(topic) ? "" : topic.slice(verbIn(topic).length));
  return deed === "" || things === "" ? null : own(`${deed}的${things}`);
}

/** What is true of the things counted, and of no more. */
function distinguished({ read, bare, around, noun, state }: NumberRead): Subject | null {
  if (noun === "" || !isBareLevel(read)) return null;
  const { topic } = state;
  const distinction = bare === "" || bare.endsWith("等") ? distinctionOf(around, noun, topic) : "";
  if (distinction !== "")
    return own(distinction.endsWith("的") ? distinction : `${distinction}${bare}`);
  // 市里确定的12项任务和40项措施: both were.
  const attribute = topic.slice(0, topic.lastIndexOf("的") + 1);
  return around.isListed && around.lead === "" && attribute !== "" ? own(attribute) : null;
}

/** Of those behind or before the number the part that did something. */
function partOfThem({ read, bare, around, unit }: NumberRead): Subject | null {
  if (read.says !== "level" || unit !== "rate") return null;
  const whole = bare === "" ? namedIn(PART_OF, around.behind, "whole") : "";
  if (whole !== "")
    return own(`${namedIn(PART_OF, around.behind, "deed").replace("了", "")}的${whole}占比`);
  const part = around.behind.replace(LATER_ITEMS, "");
  const isLed = read.verb === "" && /^(?:实现|确保|推动)?$/u.test(bare);
  const group = isLed ? namedIn(PART_OF_GROUP, part, "whole") : "";
  if (group !== "") return own(`${namedIn(PART_OF_GROUP, part, "deed")}的${group}占比`);
  if (ENDS_IN_GROUP.test(bare) && TRUE_OF_GROUP.test(part)) return own(`${part}的${bare}占比`);
  if (isMeasured(bare) && GOES_TO.test(part)) return own(`${bare}${part}占比`);
  const among = namedIn(AMONG_THEM, bare, "whole");
  const deed = among === "" ? "" : namedIn(DONE_BY_THEM, around.behind, "deed");
  return deed === "" ? null : own(`${deed.replace("了", "")}的${among}占比`);
}

/** 村集体收入过20万元，其中7个村突破50万元，最高的达到118万元: of what the sentence measured before it counted. */
function measuredBefore({ bare, noun, state }: NumberRead): Subject | null {
  if (state.measured !== "" && bare !== "" && bare === state.counted && noun === "")
    return own(state.measured);
  const measured = state.measured || state.topic;
  const extreme = EXTREME.exec(bare)?.[1] ?? "";
  return extreme !== "" && measured !== ""
    ? own(`${measured.replace(EXTREME_VALUE, "")}${extreme}值`)
    : null;
}

/** What the sentence told of before, where the number's own words name nothing: itself, its growth, its price, its total. */
function topicAgain({ read, around, unit, state }: NumberRead): Subject {
  const { topic, grew, way } = state;
  const { says, verb } = read;
  const isGrowth = GREW.test(topic);
  // 产业类投资占比过半，达到47亿元: an amount is no share.
  if (says === "level" && unit === "other" && SHARE.test(topic))
    return own(topic.replace(SHARE, ""));
  // 下降4%，超额完成年度目标0.6个百分点: it is the fall that went past.
  if (says === "gap" && grew && !isGrowth)
    return own(`${topic}${way === "fall" && verb.startsWith("超") ? "降幅" : "增速"}`);
  // 增长8.3%，居全市第3位: of what is told by its growth alone that ranks.
  if (says === "rank" && state.levelAt === null && state.grewAt !== null && !isGrowth)
    return pace(`${topic}增速`, state);
  // 增长6.1%，比上月回落0.3个百分点: it is the pace that fell.
  if (says === "change" && unit === "points" && grew && !isGrowth)
    return pace(`${topic}${paceOf(topic, way, verb)}`, state);
  // 涨幅回落1.2个百分点，环比下降0.4%: it is the price that fell, not the rate.
  if (says === "change" && unit === "rate" && isGrowth) return own(topic.replace(GREW, ""));
  // 新建基站1200个，累计6000个: there were others before.
  if (says === "level" && /累计/u.test(around.lead) && !topic.startsWith("累计"))
    return own(`累计${topic.replace(NEWLY, "")}`);
  if (says === "level" && /^总[数量]/u.test(around.lead) && NEWLY.test(topic))
    return own(topic.replace(NEWLY, ""));
  return { words: topic, isCarried: true };
}

/** 完成全年35亿元的目标: what is to be reached is that of which its clause tells, or the one before. */
function aimedAt({ bare, around, state }: NumberRead): Subject | null {
  if (!AIM_BEHIND.test(around.behind)) return null;
  if (!ONLY_REACHED.test(bare)) return FAR_FROM.test(bare) ? own(bare.replace(FAR_FROM, "")) : null;
  const owner = state.topic.replace(GREW, "").replace(SHARE, "");
  return own(owner || ownerIn(around.earlier) || null);
}

/** 服务38个，其中登记、注销等12个实现网办: those of the things counted of which it is true, and not the examples. */
function besideExamples({ read, bare, around, noun, unit, state }: NumberRead): Subject | null {
  const isOfThem = around.lead.startsWith("其中") && bare.endsWith("等") && noun === "";
  if (!isOfThem || unit !== "other" || !isBareLevel(read)) return null;
  const things = state.counted || objectOf(state.topic.replace(/^已?(?:上线|推出|开通)/u, ""));
  if (things === "" || isMeasured(things)) return null;
  const deed = DONE.exec(around.behind)?.[0] ?? "";
  return own(deed === "" ? things : `${deed}的${things}`);
}

/** 在营商环境评价中，排名由第9位: in what somebody ranks stands before. */
function rankedIn({ read, bare, around, state }: NumberRead): Subject | null {
  if (read.says !== "rank" || state.topic !== "") return null;
  if (bare !== "" && !/[省市县区州]$/u.test(bare)) return null;
  const { scope = "", what = "" } = RANKED_IN.exec(around.earlier)?.groups ?? {};
  return what === "" ? null : own(`${what}${scope}`);
}

/** 企业186家，其中产值过亿元的43家: those of the things counted before that are of such a size. */
function ofSuchSize({ read, bare, around, noun, unit, state }: NumberRead): Subject | null {
  const { topic } = state;
  const isOfThem = noun === "" && unit === "other" && isBareLevel(read) && bare !== "";
  const isCounted = topic !== "" && state.levelAt !== null && !isMeasured(topic);
  if (!isOfThem || !isCounted || !SIZED.test(around.lead)) return null;
  return own(`${bare.replace(/的$/u, "")}的${topic.slice(verbIn(topic).length)}`);
}

/** Where the number's own words name nothing: what stands behind it, or what the sentence has told of. */
function unnamed(number: NumberRead): Subject | null {
  const { read, bare, around, noun, unit, state } = number;
  if (bare !== "") return null;
  if (noun !== "" && isBareLevel(read)) return own(follows(around) ? state.verb : "");
  // 82项获国家层面认可: those of what was counted before of which this is true.
  const spread = namedIn(SPREAD, around.behind, "deed");
  const deed = spread || (DEED.test(around.tail) ? deedIn(around.tail) : "");
  const things = state.counted === "" && spread !== "" ? objectOf(state.topic) : state.counted;
  if (deed !== "" && deed.length <= LONGEST_DEED && things !== "") return own(`${deed}的${things}`);
  if (ENJOYS.test(deed) && deed.length <= 8) return own(deed);
  const isOfWhom = unit === "rate" && around.lead === "";
  const { link = "", whom = "" } = (isOfWhom ? TRUE_OF.exec(around.behind)?.groups : null) ?? {};
  if (link.length + whom.length >= 3) {
    const of = link === "为" || link === "是" ? objectOf(state.topic) : "";
    return own(`${of}${whom}占比`);
  }
  if (state.topic !== "") return topicAgain(number);
  // 10月零售额182亿元。1—10月累计1684亿元: of the same.
  const again = /^\s*累计$/u.test(around.lead) && isMeasured(state.before) ? state.before : "";
  return own(ownerIn(around.earlier) || again || null);
}

/** Who is in the schools, homes or firms that the sentence counted. */
function inHouse({ read, bare, state }: NumberRead): Subject | null {
  const isIn = state.house !== "" && IN_HOUSE.test(bare) && read.says === "level";
  return isIn ? own(`${state.house}${bare}`) : null;
}

/** Whose it is, where the sentence says so further off. */
function ownedBefore({ bare, around }: NumberRead): Subject | null {
  const owned = withOwner(bare, around.sentence);
  return owned === bare ? null : own(owned);
}

/** 推动30余项任务落地, 承载3000人就业: what becomes of them stands behind the number. */
function urgedOn({ bare, around, noun }: NumberRead): Subject | null {
  const became =
    URGED.test(bare) && noun !== ""
      ? namedIn(BECAME, around.behind.slice(noun.length), "deed")
      : "";
  if (became !== "") return own(`${became}的${doneBefore(around.earlier)}`);
  const work = OFFERS.test(bare) ? WORK.exec(around.behind)?.[0] : undefined;
  return work === undefined ? null : own(`${bare}${work}`);
}

/** 10分钟内处置率: what is done in the time is done to what the time is for. */
function doneWell({ bare, unit, state }: NumberRead): Subject | null {
  const done = unit === "rate" ? namedIn(DONE_WELL, bare, "deed") : "";
  const object = objectOf(state.topic.replace(`${done}时限`, ""));
  return done !== "" && object !== state.topic ? own(`${object}${bare}`) : null;
}

/** 零售额9亿元，占总额的比重比上年提升1个百分点: the share of what was told before. */
function ofItsShare({ bare, unit, state }: NumberRead): Subject | null {
  const isShare = unit === "points" && /^占\p{Script=Han}{1,16}(?:比重|比例|份额)$/u.test(bare);
  return isShare && state.topic !== "" ? own(`${state.topic}${bare}`) : null;
}

/** A mean, a matter's time or the use of what the sentence told of before. */
function ofTopic({ bare, noun, state }: NumberRead): Subject | null {
  const { topic } = state;
  if (topic === "") return null;
  // 小麦单产498公斤，亩均增产11公斤
  if (PER_MU.test(bare) && YIELD.test(topic)) return { words: topic, isCarried: true };
  const isOfDeeds = verbIn(topic) !== "" && noun === "" && /^[日月]均$/u.test(bare);
  // 下拨慰问金46.5万元，人均1550元: of the money.
  const isMoney = /[金款]$/u.test(topic) && /^[人户次]均$/u.test(bare);
  if (PER.test(bare) && (isMeasured(topic) || isOfDeeds || isMoney || VISITORS.test(topic)))
    return own(`${bare}${topic.replace(/^(?:累计|共|已|[日月人户次亩村校]均)+/u, "")}`);
  // 企业开办环节由6个压减至1个，时间从3天缩短到2小时: of the same matter.
  if (OF_MATTER.test(bare) && MATTER_TOLD.test(topic))
    return own(`${topic.replace(MATTER_TOLD, "").replace(OF_MATTER_TOLD, "")}${bare}`);
  return USED_FOR.test(bare) ? own(`${topic.replace(/额度$/u, "")}${bare}`) : null;
}

/** 这一比率降到13%: of the rate that was told before it. */
function thisRate({ read, bare, unit, state }: NumberRead): Subject | null {
  if (!THIS_RATE.test(bare)) return null;
  // 该指标9亿元 is of nothing that was told as a rate.
  const isOther = unit === "other" && read.says !== "rank";
  return own(isOther || state.rated === "" ? null : state.rated);
}

/** 占产值近三成的建材行业产值下降: whose share it is stands behind it. */
function shareBehind({ read, bare, around }: NumberRead): Subject | null {
  if (read.says !== "share" || bare !== "") return null;
  const whom = namedIn(SHARE_OF_BEHIND, around.behind, "whom");
  return whom === "" ? null : own(whom);
}

/** 恩格尔系数29%，其中城镇28%: the same quantity of some of them. */
function ofRegion({ read, bare, state }: NumberRead): Subject | null {
  const { topic } = state;
  if (read.says !== "level" || !REGION.test(bare) || !isMeasured(topic)) return null;
  const people = topic.includes("居民") && !bare.endsWith("居民") ? "居民" : "";
  return own(`${bare}${people}${topic.replace(OF_REGION, "")}`);
}

/** 基金预算收入3亿元；支出2亿元: the other side of the same account. */
function otherSide({ bare, state }: NumberRead): Subject | null {
  const { topic } = state;
  const isOther = /^(?:收入|支出)$/u.test(bare) && BALANCE.test(topic) && !topic.endsWith(bare);
  return isOther ? own(topic.replace(BALANCE, bare)) : null;
}

/** 进口整体通关时间23小时，出口0.9小时: the same quantity of the other way. */
function theOtherWay({ bare, unit, state }: NumberRead): Subject | null {
  const { topic } = state;
  const other = OTHER_WAY[bare];
  return other !== undefined && unit === "other" && topic.startsWith(other) && isMeasured(topic)
    ? own(`${bare}${topic.slice(other.length)}`)
    : null;
}

/** 实施项目17个，完成投资2.35亿元: that of the projects. */
function investedInThem({ bare, state }: NumberRead): Subject | null {
  const projects = [state.topic, state.counted].find((words) => words.endsWith("项目"));
  return projects !== undefined && INVESTED.test(bare) ? own(`${projects}${bare}`) : null;
}

/** A quantity that cannot stand alone. */
function leaning({ bare, around, state }: NumberRead): Subject | null {
  const words = bare.replace(LED_IN, "");
  if (!isLeaning(words) || isDependent(bare)) return null;
  const owner = leaningOwner(words, around, state);
  return own(owner.length < SHORTEST_OWNER ? bare : `${owner}${words}`);
}

/** A word that is told of something else: 余额, 总数, 增速. */
function dependent({ read, bare, around, state }: NumberRead): Subject | null {
  const { topic } = state;
  const near = topic === "" ? ownerIn(around.earlier) : "";
  if (!isDependent(bare)) return measureIn(bare) === bare ? own(`${near}${bare}`) : null;
  // 中央资金18亿元、国债32亿元，总额居全省第2位: of both.
  if (state.isListed && read.says === "rank" && TOTAL.test(bare)) return own(bare);
  const owner = near || ownerIn(around.opener) || topic;
  // 办理贷款2万笔、金额2亿元: the money of the loans.
  const isOfLoans = bare === "金额" && verbIn(owner) !== "";
  const bearer = OF_BEARER.test(bare) && !isOfLoans ? bearerOf(owner) : owner;
  // 净增企业47家，总数达到512家: there were others before.
  const things = TOTAL.test(bare) ? bearer.replace(NEWLY, "") : bearer;
  const words = owner === "" ? null : things.endsWith(bare) ? things : `${things}${bare}`;
  if (words !== null && state.grew && PACE.test(bare)) return pace(words, state);
  return { words, isCarried: topic !== "" && /总|规模/u.test(bare) };
}

/** 对美出口: what is measured towards somebody is that of whoever was told of. */
function towards({ bare, around, state }: NumberRead): Subject | null {
  if (!/^对(?!种)/u.test(bare) || !isMeasured(bare)) return null;
  const owner = state.topic === "" ? ownerIn(around.earlier) : bearerOf(state.topic);
  return own(`${owner}${bare}`);
}

/** Whom a deed reaches is told by the deed. */
function reached({ bare, around, state }: NumberRead): Subject | null {
  if (!REACHES.test(bare)) return null;
  const { topic } = state;
  const doer =
    topic === ""
      ? ownDeed(around.earlier)
      : state.levelAt === null
        ? namedIn(GRANT, topic, "grant")
        : // What both of a list reach is not what the last of them does.
          // What one of each has reaches nobody.
          state.items.length > 1 || MEAN_OF_EACH.test(topic) || REACHES_NOBODY.test(topic)
          ? ""
          : topic;
  return own(`${doer.length > LONGEST_DEED ? "" : doer}${bare}`);
}

/** 道路事故17起、死亡8人，起数占73%: of the accidents. */
function ofAccidents({ bare, state }: NumberRead): Subject | null {
  if (!CASUALTIES.test(bare)) return null;
  const accidents = namedIn(ACCIDENTS, state.topic, "what");
  return accidents === "" ? null : own(`${accidents}${bare}`);
}

/** 车流量200万辆次，最高峰出现在2月19日，达31万辆次: the peak, and not what was told before it. */
function atPeak({ read, bare, around }: NumberRead): Subject | null {
  const peak = read.says === "level" && bare === "" ? namedIn(PEAK, around.earlier, "peak") : "";
  return peak === "" ? null : own(peak);
}

/** What is there in the zone, or of the instances, that was told of. */
function heldThere({ bare, around, state }: NumberRead): Subject | null {
  const { holder, isListed } = around;
  if (holder !== "" && HELD.test(bare) && !isListed) return own(`${holder}${bare}`);
  return state.instances !== "" && isListed && bare.startsWith(state.counted)
    ? own(`${state.instances}${bare}`)
    : null;
}

/** 排查纠纷143起，化解139起: the same things, and another deed. */
function anotherDeed({ bare, around, noun, state }: NumberRead): Subject | null {
  const done = bare.replace(/^(?:已|又|再)+/u, "");
  if (verbIn(done) !== done) return null;
  // 计划完成投资80亿元，已完成43亿元: of what was planned.
  const topic = state.topic.replace(/^(?:计划|拟|预计)+(?=.{3})/u, "");
  const deed = verbIn(topic);
  // 发放贷款3亿元，带动就业6300人；发放8600万元: of the loans, and not of whom they reach.
  const isSame = noun === "" && (deed !== "" || topic !== state.topic);
  const same = isSame ? topic.slice(deed.length).replace(REACHED, "") : "";
  return own(same === "" ? `${quotedIn(around.earlier)}${bare}` : `${done}${same}`);
}

/** 签约亿元以上项目126个，其中十亿元以上18个: of the same deed and kind. */
function ofTheList({ read, bare, around, state }: NumberRead): Subject | null {
  const listed = state.verb === "" && around.lead.startsWith("其中") ? state.deed : state.verb;
  // 培育省级龙头企业43家，其中国家级1家: of the same things.
  const kind = KIND_BY_SIZE.test(bare)
    ? (state.topic.split(/以[上下]/u).pop() ?? "")
    : KIND_BY_GRADE.test(bare)
      ? namedIn(GRADED, state.topic, "things")
      : "";
  const isOne =
    follows(around) &&
    !/^[含为向给对]/u.test(bare) &&
    listed !== "" &&
    verbIn(bare) === "" &&
    isBareLevel(read);
  return isOne ? own(`${listed}${bare}${kind}`) : null;
}

/** 企业采购金额增长11%，其中民营企业增长13%: the same of some of them. */
function ofSomeKind({ bare, around, state }: NumberRead): Subject | null {
  const whole = KINDS_OF.exec(bare)?.[0] ?? "";
  const { topic } = state;
  const isOfThem = whole !== "" && whole !== bare && topic.startsWith(whole) && isMeasured(topic);
  return isOfThem && around.lead.startsWith("其中")
    ? own(`${bare}${topic.slice(whole.length)}`)
    : null;
}

/** Its own words alone, with the quantity of the last change where they name what has one. */
function asNamed({ read, bare, state }: NumberRead): Subject {
  const lacksMeasure = read.says === "change" && state.grew && !isMeasured(bare);
  const isOfKind = BEARER.test(bare) || (state.measure.endsWith("价格") && PRICED.test(read.verb));
  return own(lacksMeasure && isOfKind ? `${bare}${state.measure}` : bare);
}

/** In their order: the first that knows what the number is about decides. */
const RULES: readonly Rule[] = [
  someOfThem,
  movedOnes,
  distinguished,
  partOfThem,
  ofSuchSize,
  measuredBefore,
  aimedAt,
  besideExamples,
  rankedIn,
  thisRate,
  shareBehind,
  atPeak,
  ofAccidents,
  unnamed,
  inHouse,
  ownedBefore,
  urgedOn,
  doneWell,
  ofItsShare,
  ofTopic,
  theOtherWay,
  ofRegion,
  otherSide,
  investedInThem,
  leaning,
  dependent,
  towards,
  reached,
  heldThere,
  anotherDeed,
  ofTheList,
  ofSomeKind,
];

/** What a number is about: its own words, completed by what the sentence has told of before. */
export function resolveSubject(number: NumberRead): Subject {
  const { bare: told, around, noun, state } = number;
  // 18个乡镇320个村: what stands between is what the first of them counts.
  const isOfFirst =
    around.isListed && noun !== "" && told === state.counted && !around.lead.endsWith("的");
  const asked = isOfFirst ? { ...number, bare: "" } : number;
  for (const rule of RULES) {
    const subject = rule(asked);
    if (subject !== null) return subject;
  }
  return asNamed(asked);
}

/** The subjects of numbers in one breath, as many as they are; `null` where the words do not make so many. */
export function subjectsOf(
  bare: string,
  count: number,
  around: Surroundings,
  state: SentenceState,
): readonly string[] | null {
  const { items: last } = state;
  if (count === 1) return null;
  const items = dealOut(bare, count);
  if (items === null) {
    // 甲、乙产值分别为…，增速分别为: what is told of the items of the last list.
    const goesBack = (bare === "" || isDependent(bare)) && last.length === count;
    if (goesBack) return last.map((item) => `${item}${bare}`);
    // 甲市、乙市销售额居前两位，分别为…: of each of those told of.
    const isToldOfEach =
      bare === "" && around.lead.includes("分别") && state.topic.includes(LIST_COMMA);
    return isToldOfEach ? dealOut(state.topic, count) : null;
  }
  const owner = items.every(isLeaning) ? leaningOwner(bare, around, state) : "";
  return owner.length >= 2 ? items.map((item) => `${owner}${item}`) : items;
}
