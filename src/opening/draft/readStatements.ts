import {
  CLAUSE_BREAKS,
  COMMAS,
  LIST_COMMA,
  ROUND_CLOSING,
  ROUND_OPENING,
  SENTENCE_BREAKS,
  SENTENCE_ENDS,
} from "../../dataset/punctuation";
import type { Direction, Unit } from "../../dataset/Dataset";
import { dealOut, isLeaning, isMeasured, leantOn, measureIn } from "./dealOut";
import { withoutPlace } from "./placesOf";
import { type Base, type Predicate, readPredicate } from "./readPredicate";
import {
  bearerOf,
  eventIn,
  holderIn,
  isDependent,
  namedIn,
  nounIn,
  objectOf,
  ownerIn,
  quotedIn,
  SOME_OF,
  subjectOf,
  verbIn,
  withOwner,
  withoutDoer,
  withoutJoin,
} from "./subjectWords";

/** A number in its paragraph, as far as its sentence is read for it. */
export interface Told {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly unit: Unit;
  /** First year, month or day of its own period; `null` where it has none. */
  readonly from: string | null;
}

/** A stretch of a paragraph that says when. */
interface Time {
  readonly start: number;
  readonly end: number;
}

/** What a sentence says by one of its numbers. */
export interface Statement {
  readonly says: Predicate["says"] | "streak";
  /** What the number is about, without time, verb or other numbers; `null` where the sentence does not say. */
  readonly subject: string | null;
  /** The noun that a count stands before: 10个 | 国家大科学装置; empty where none follows. */
  readonly noun: string;
  readonly direction: Direction | null;
  readonly verb: string;
  readonly base: Base | null;
  readonly among: string;
  readonly isYearly: boolean;
  readonly terms: Predicate["terms"];
  /** Place in the list of the level that a change, a rank or a share belongs to; `null` where it stands alone. */
  readonly levelAt: number | null;
  /** Numbers dealt out to a list of subjects in one breath have one number; `null` outside such lists. */
  readonly list: number | null;
}

/** What stands around one number: the words before it in its clause, and those behind it up to the next number. */
interface Surroundings {
  readonly lead: string;
  readonly tail: string;
  /** The sentence up to the number. */
  readonly sentence: string;
  /** The clause before, where it holds no number; empty otherwise. */
  readonly earlier: string;
  /** The clause before, where it opens its part of the sentence and holds no number; empty otherwise. */
  readonly opener: string;
  /** The zone, account or platform that the clauses before tell of; empty where they tell of none. */
  readonly holder: string;
  /** The words behind it up to the end of its clause, with the numbers among them. */
  readonly behind: string;
  /** Whether it counts some of those that the number before it counts: 86个村中已有45个. */
  readonly isSome: boolean;
  /** Whether another number stands before it in its clause. */
  readonly isListed: boolean;
  readonly opensSentence: boolean;
}

/** So far behind a number its clause is looked through. */
const LONGEST_CLAUSE = 80;
const BEHIND_DEED = new RegExp(`[${CLAUSE_BREAKS}${LIST_COMMA}].*$`, "su");
const BRACKETED = new RegExp(`[${ROUND_OPENING}][^${ROUND_CLOSING}]*[${ROUND_CLOSING}]`, "gu");
const CLAUSE_BREAK = new RegExp(`[${CLAUSE_BREAKS}]`, "u");
const LATER_CLAUSES = new RegExp(`[${CLAUSE_BREAKS}].*$`, "su");
const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}]`, "u");
const SEGMENT_END = new RegExp(`[${SENTENCE_BREAKS}]`, "u");
const LATER_ITEMS = new RegExp(`${LIST_COMMA}.*$`, "su");
const RUN = new RegExp(`^\\s*(?:${LIST_COMMA}|和|及|与|以及)\\s*$`, "u");

const DEALT_OUT = /分别|各/u;

/** Whether a unit counts how far a rate moved: 个百分点, 个基点. */
export function isPoints({ symbol }: Unit): boolean {
  return /[百千]分点|基点/u.test(symbol.zh);
}

/** Where what a place of a paragraph stands in begins, and what the clauses before it are about. */
interface Part {
  readonly sentence: number;
  readonly clause: number;
  /** The zone, account or platform that the clauses before in its segment tell of last; empty where they tell of none. */
  readonly holder: string;
}

const FIRST_PART: Part = { sentence: 0, clause: 0, holder: "" };

/** Tells of each place of a paragraph which part it stands in. */
function readParts(text: string): (place: number) => Part {
  let part = FIRST_PART;
  const parts = [part];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (CLAUSE_BREAK.test(sign)) {
      const endsSegment = SEGMENT_END.test(sign);
      part = {
        sentence: SENTENCE_END.test(sign) ? at + 1 : part.sentence,
        clause: at + 1,
        holder: endsSegment ? "" : holderIn(text.slice(part.clause, at)) || part.holder,
      };
    }
    parts.push(part);
  }
  return (place) => parts[place] ?? FIRST_PART;
}

/** 比2020年 says what a change is counted from, 2019年同期的118% what it is a ratio to. */
const BASE_BEFORE = /[比较与]/u;
const BASE_AFTER = /^[\u201d"]?(?:同期|水平|时期|期间)?的$/u;

/** 由2020年的…增至2023年的: the date is of that end of the change. */
const STARTS_BEFORE = /[由从自]/u;
const ENDS_BEFORE = /[由从自至到为]/u;
const STARTS = new RegExp(`[由从自][^${LIST_COMMA}]*$`, "u");

/**
 * A stretch of the text without its dates and lengths of time.
 *
 * @param ofEnd whether it leads to what something rose or fell to
 */
function withoutTimes(
  text: string,
  [from, to]: readonly [from: number, to: number],
  times: readonly Time[],
  ofEnd: boolean,
): string {
  let [at, kept] = [from, ""];
  for (const { start, end } of times) {
    if (start < at || end > to) continue;
    const before = text.charAt(start - 1);
    const isEnd = (ofEnd ? ENDS_BEFORE : STARTS_BEFORE).test(before);
    const after = BASE_AFTER.exec(text.slice(end, to))?.[0] ?? "";
    if (!isEnd && (BASE_BEFORE.test(before) || after !== "")) continue;
    kept += text.slice(at, start);
    at = end + (isEnd ? after.length : 0);
  }
  return kept + text.slice(at, to);
}

/** What stands before the last 、 or 和 between two numbers belongs to the first of them. */
function ownLead(lead: string): string {
  const own = withoutJoin(lead.slice(lead.lastIndexOf(LIST_COMMA) + 1));
  return /(?:和|及|与)$/u.test(own) ? "" : own;
}

function surroundingsOf(
  text: string,
  figures: readonly Told[],
  at: number,
  { start, end }: Told,
  times: readonly Time[],
  partAt: (place: number) => Part,
): Surroundings {
  const [before, next] = [figures[at - 1], figures[at + 1]];
  const { sentence, clause, holder } = partAt(start);
  const isListed = before !== undefined && before.end > clause;
  const ofEnd = isListed && STARTS.test(text.slice(clause, before.start));
  const lead = withoutTimes(text, [Math.max(clause, before?.end ?? 0), start], times, ofEnd).trim();
  const earlierFrom = partAt(Math.max(sentence, clause - 1)).clause;
  const isNextTo = next !== undefined && text.slice(end, next.start).trim() === "";
  const hasNumber = before !== undefined && before.end > earlierFrom;
  const earlier = hasNumber ? "" : text.slice(earlierFrom, Math.max(0, clause - 1));
  return {
    sentence: text.slice(sentence, start),
    // What stands before the last 、 belongs to the number before.
    lead: isListed ? ownLead(lead) : lead,
    // 21批173项案例: both count the noun behind the second.
    tail: text.slice(
      isNextTo ? next.end : end,
      (isNextTo ? figures[at + 2] : next)?.start ?? text.length,
    ),
    holder,
    behind: text
      .slice(end, end + LONGEST_CLAUSE)
      .replace(LATER_CLAUSES, "")
      .replace(BRACKETED, ""),
    earlier,
    opener: SEGMENT_END.test(text.charAt(earlierFrom - 1)) ? earlier : "",
    isSome: before !== undefined && SOME_OF.test(text.slice(before.end, start)),
    isListed,
    opensSentence: before === undefined || before.end <= sentence,
  };
}

/** How many numbers follow one another with nothing but 、 or 和 between them, this one included. */
function runFrom(text: string, figures: readonly Told[], at: number, figure: Told): number {
  let [last, count] = [figure, 1];
  for (
    let next = figures[at + 1];
    next !== undefined && RUN.test(text.slice(last.end, next.start));
    next = figures[at + count]
  ) {
    last = next;
    count += 1;
  }
  return count;
}

/** What is carried from number to number through a sentence. */
interface State {
  /** What the sentence is about so far; empty at its start. */
  readonly topic: string;
  /** Place of the level that the topic was last given; `null` where it was given none. */
  readonly levelAt: number | null;
  /** Verb of a list that goes on: 新增度假区2个、景区1个. */
  readonly verb: string;
  /** Verb of the last level, for the parts of it that 其中 leads in behind a change: 新登记主体30户，增长5%，其中企业8户. */
  readonly deed: string;
  /** Quantity of the last change: 增加值, for 制造业 that follows 采矿业增加值. */
  readonly measure: string;
  /** Subjects of the last list, for 分别 that goes back to it. */
  readonly items: readonly string[];
  /** Whether the last number was a rate of growth. */
  readonly grew: boolean;
  /** Place of the last rate of growth; `null` where there was none. */
  readonly grewAt: number | null;
  /** Noun that a count of the sentence stood before last. */
  readonly counted: string;
  /** What was named for one of the things counted last: 油菜籽等. */
  readonly instances: string;
  /** The schools, homes or firms that the sentence counted last; empty where it counted none. */
  readonly house: string;
  /** The last quantity that the sentence told of before it counted something; empty where it told of none. */
  readonly measured: string;
}

const START: State = {
  topic: "",
  levelAt: null,
  verb: "",
  deed: "",
  measure: "",
  items: [],
  grew: false,
  grewAt: null,
  counted: "",
  instances: "",
  house: "",
  measured: "",
};

interface Subject {
  readonly words: string | null;
  /** Whether it is what the sentence told of before, so that a change belongs to its level. */
  readonly isCarried: boolean;
  /** Place of the rate of growth that it is the pace of. */
  readonly rateAt?: number | null;
}

/** What is true of the things counted, behind their noun: 案例 | 入选全国典型. */
const DISTINCTION =
  /^(?:均|都|已|全部|先后)?(?<deed>(?:荣?获|入选|入围|跻身|列入|纳入|通过|上榜|被(?:评为|列为|认定为|授予))[\p{Script=Han}\u201c\u201d]{2,14})$/u;
/** What some of the things counted have done: 建成驿站. */
const DONE = /^(?!占)\p{Script=Han}{2,14}$/u;
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
const PLACE_ALONE = /^(?:[全我本][国省市县区州镇乡村]|\p{Script=Han}{2,5}[省市县区州镇乡村])$/u;
const OF_THEM = /^的\p{Script=Han}/u;
const OTHER_WAY: Readonly<Record<string, string>> = { 出口: "进口", 进口: "出口" };
/** 29项在全省推广: what is true of some of the things told of. */
const SPREAD = /^在(?<deed>\p{Script=Han}{2,4}(?:复制)?推广)$/u;
/** 推动30余项任务落地: what becomes of the things stands behind them. */
const URGED = /^(?:推动|推进|促进|促成)$/u;
const BECAME =
  /^(?:全部|均|都|加快|顺利)*(?<deed>落地实施|落地见效|落地生效|落地|实施|见效|开工|投产)$/u;
/** 10分钟内处置率: the time is that within which it is done. */
const WITHIN = /^(?:以?内)?(?<deed>\p{Script=Han}{2,4})率/u;
/** 承载着3000人就业创业. */
const OFFERS = /(?:承载|吸纳|带动|支撑|促进|保障)$/u;
const WORK = /^(?:就业创业|创业就业)/u;
/** How well it was done is told of what it was done to. */
const DONE_WELL = /^(?<deed>满意|好评|化解|整改|处置|回复)(?:率|度)$/u;
/** Of what is measured, and not of the quantity told before: 播种面积, and then 产量. */
const OF_BEARER = /^(?:余额|总产|单产|产值|产量|金额|数量|保有量)/u;
const PER = /^(?:[日月人户]均|[村校]均)$/u;
const USED_FOR = /^用于\p{Script=Han}{2,14}(?:比例|比重|占比)$/u;
/** 补助标准每人每年提高500元，惠及3万人: it is the grant that reaches them. */
const GRANT = /^(?<grant>\p{Script=Han}{2,12}?)(?:每[人户亩头].*|(?:最高|最低)?(?:额度|标准))$/u;
const MEAN_OF_EACH = /[日月人户次村校]均/u;
const MEAN =
  /(?<![年月期])平均(?:水平)?(?:已|约|近|为|是|达到?|超过?|突破|提高到|增加到|增至|稳定在)*$/u;
const EACH = /(?:(?<![平年月日人户次])均|各|都)(?:已|有|为|是|达到?|增至|增加到|超过?)*$/u;
const BUDGETED = /支出(?:预算)?(?:拟|共|计划)*安排$/u;
const EXTREME = /^最[高低大小多少]$/u;
const EXTREME_VALUE = /最[高低大小多少]值$/u;
/** Whom a deed reaches is told by the deed: 惠及. */
const REACHES =
  /^(?:累计|直接|共|已)*(?:惠及|覆盖|辐射|受益)\p{Script=Han}{0,6}$|^(?:直接|共|已)*(?:带动|拉动|撬动)\p{Script=Han}{0,4}(?:消费|投资|就业)$/u;
/** What is there in a zone or on a platform that was told of. */
const HELD = /^(?:累计|已|共|新)*(?:签约|入驻|落地|集聚|聚集|在园|在校|入园)/u;
const LED_IN = /^(?:累计|共|已)*(?:发生|实现|完成|办理)(?=.{2})/u;
/** 向困难群众发放: the deed stands behind those it is done to. */
const GIVES = /(?:发放|下达|拨付|投入|筹集|兑现|安排)$/u;
const NEWLY =
  /^(?:新建成?|新增|新开|新登记|新认定|新获[批评]?|新引进|新培育|新设立?|新签约?|新注册|净增)/u;
const TOTAL = /^(?:总数|总量|总额|总规模|保有量)$/u;
const KIND_BY_SIZE = /[元亩吨]以[上下]$/u;
const PACE = /^(?:增速|增幅|涨幅|降幅|增长率)$/u;

const INVESTED = /^(?:累计)?(?:完成|计划)?(?:总投资|投资)$/u;
/** 98%的群众表示满意: of whom something is true, behind the number. */
const TRUE_OF = /^(?<link>的|为|是)?(?<whom>[\p{Script=Han}A-Z\d\u201c\u201d]{2,16})$/u;
const ENJOYS = /^(?:享受|参加|受益)/u;
const DEED = /^(?:获|享受|参加|受益|入选|向|被|已|全部|列入|纳入|通过|完成)\p{Script=Han}{2}/u;
/** What a unit says of its number: a percentage, percentage points or anything else. */
type UnitRead = "rate" | "points" | "other";

/** What is told of by what it makes or earns, and not a quantity itself. */
const BEARER = /[业民企县市省区镇院校户品]$/u;
const PRICED = /^(?:上涨|涨|下降|降|下跌|跌|上升|微降)$/u;
const RATE_UP = /(?:增速|增幅|涨幅|(?<!自然)增长率)$/u;
const RATE_DOWN = /(?:降幅|跌幅)$/u;
const GREW = /(?:增速|增幅|涨幅|降幅|增长率)$/u;

/** What is true of the things that a number counts, and of no more: 获省里推广 of 25项经验获省里推广; empty where nothing is said. */
function distinctionOf({ behind, earlier }: Surroundings, noun: string, topic: string): string {
  const own = behind.slice(noun.length).replace(LATER_ITEMS, "");
  const told = namedIn(DISTINCTION, own, "deed") || namedIn(RANKED_AS, own, "deed");
  if (told !== "") return `${told}的`;
  // 16个国家320名选手参赛: what stands at the end is true of both.
  const presence = namedIn(PRESENCE, behind, "deed");
  const at = topic.indexOf(presence);
  return `${at === -1 ? eventIn(earlier) : topic.slice(0, at)}${presence}`;
}

/** What persons learn, live or work in. */
const HOUSE =
  /(?:[校院园馆站社厂店所]|小学|中学|初中|高中|企业|公司|机构|基地|中心|养老院|合作社|商户|农户)$/u;
/** What is told of a matter that is dealt with. */
const OF_MATTER = /^(?:(?:办理|审批|申请)?(?:时间|时限|用时|环节|材料|成本|费用)|跑动次数)$/u;
const MATTER_TOLD =
  /(?<=\p{Script=Han}{3})(?:(?:办理|审批|申请)?(?:时间|时限|用时|环节|材料|成本|费用)|跑动次数)$/u;
/** Who is in it, or what there is for them: 其中普通高中3所，在校生9860人. */
const IN_HOUSE =
  /^(?:在校(?:学)?生|在园(?:幼儿|儿童)|学生|学位|教职工|专任教师|教师|床位|(?:从业|就业|参保|科技|研发)人员|从业人数|职工|员工|入住\p{Script=Han}{2,4}|医护人员|卫生技术人员|注册护士|成员|社员|会员)(?:总?数|人数)?$/u;

const EXTENT = /(?:面积|吨位)$/u;
const WORTH = /(?:价值|金额)$/u;

/** Whose quantity it is that cannot stand alone: that of what was measured before it, or of what the clauses before tell of. */
function leaningOwner(
  words: string,
  { earlier, holder }: Surroundings,
  { topic, house }: State,
): string {
  if (isMeasured(topic)) return leantOn(topic);
  if (topic !== "" && EXTENT.test(words)) return topic.slice(verbIn(topic).length);
  if (topic !== "" && WORTH.test(words)) return topic;
  // Of new ones the number alone is told.
  const firms = verbIn(house) === "" ? house : "";
  return holder || ownerIn(earlier) || firms;
}

/**
 * What the number is about: its own words, completed by what the sentence has told of before.
 *
 * @param told the subject of what is read of it, bare
 */
function resolveSubject(
  read: Predicate,
  told: string,
  around: Surroundings,
  noun: string,
  unit: UnitRead,
  state: State,
): Subject {
  const { lead, tail, earlier, holder, isListed } = around;
  const isRate = unit === "rate";
  // 18个乡镇320个村: what stands between is what the first of them counts.
  const bare =
    isListed && noun !== "" && told === state.counted && !lead.endsWith("的") ? "" : told;
  const own = (words: string | null): Subject => ({ words, isCarried: false });
  const { topic } = state;
  const follows = isListed || lead.startsWith("其中");
  const pace = (words: string): Subject => ({ words, isCarried: true, rateAt: state.grewAt });
  const some =
    noun === "" || !around.isSome ? "" : DONE.exec(around.behind.slice(noun.length))?.[0];
  if (some !== undefined && some !== "") return own(`${some}的${read.verb === "" ? "" : noun}`);
  if (noun !== "" && read.says === "level" && read.verb === "") {
    const distinction =
      bare === "" || bare.endsWith("等") ? distinctionOf(around, noun, topic) : "";
    if (distinction !== "")
      return own(distinction.endsWith("的") ? distinction : `${distinction}${bare}`);
    // 市里确定的12项任务和40项措施: both were.
    const attribute = topic.slice(0, topic.lastIndexOf("的") + 1);
    if (isListed && lead === "" && attribute !== "") return own(attribute);
  }
  const whole =
    read.says === "level" && isRate && bare === "" ? namedIn(PART_OF, around.behind, "whole") : "";
  if (whole !== "")
    return own(`${namedIn(PART_OF, around.behind, "deed").replace("了", "")}的${whole}占比`);
  const among = read.says === "level" && isRate ? namedIn(AMONG_THEM, bare, "whole") : "";
  const doneByThem = among === "" ? "" : namedIn(DONE_BY_THEM, around.behind, "deed");
  if (doneByThem !== "") return own(`${doneByThem.replace("了", "")}的${among}占比`);
  // 村集体收入过20万元，其中7个村突破50万元，最高的达到118万元: of what the sentence measured before it counted.
  if (state.measured !== "" && bare !== "" && bare === state.counted && noun === "")
    return own(state.measured);
  const measured = state.measured || topic;
  if (EXTREME.test(bare) && measured !== "")
    return own(`${measured.replace(EXTREME_VALUE, "")}${bare}值`);
  if (bare === "") {
    if (noun !== "" && read.says === "level" && read.verb === "")
      return own(follows ? state.verb : "");
    // 82项获国家层面认可: those of what was counted before of which this is true.
    const spread = namedIn(SPREAD, around.behind, "deed");
    const deed = spread || (DEED.test(tail) ? deedIn(tail) : "");
    const things = state.counted === "" && spread !== "" ? objectOf(topic) : state.counted;
    if (deed !== "" && deed.length <= 14 && things !== "") return own(`${deed}的${things}`);
    if (ENJOYS.test(deed) && deed.length <= 8) return own(deed);
    const { link = "", whom = "" } =
      (isRate && lead === "" ? TRUE_OF.exec(around.behind)?.groups : null) ?? {};
    if (link.length + whom.length >= 3)
      return own(link === "为" || link === "是" ? `${objectOf(topic)}${whom}占比` : `${whom}占比`);
    if (topic !== "") {
      if (read.says === "gap" && state.grew && !GREW.test(topic)) return own(`${topic}增速`);
      // 增长8.3%，居全市第3位: of what is told by its growth alone that ranks.
      if (
        read.says === "rank" &&
        state.levelAt === null &&
        state.grewAt !== null &&
        !GREW.test(topic)
      )
        return pace(`${topic}增速`);
      // 增长6.1%，比上月回落0.3个百分点: it is the pace that fell.
      if (read.says === "change" && unit === "points" && state.grew && !GREW.test(topic))
        return pace(`${topic}${topic.endsWith("价格") ? "涨幅" : "增速"}`);
      // 涨幅回落1.2个百分点，环比下降0.4%: it is the price that fell, not the rate.
      if (read.says === "change" && isRate && GREW.test(topic)) return own(topic.replace(GREW, ""));
      // 新建基站1200个，累计6000个: there were others before.
      if (read.says === "level" && /累计/u.test(lead) && !topic.startsWith("累计"))
        return own(`累计${topic.replace(NEWLY, "")}`);
      if (read.says === "level" && /^总[数量]/u.test(lead) && NEWLY.test(topic))
        return own(topic.replace(NEWLY, ""));
      return { words: topic, isCarried: true };
    }
    const owner = ownerIn(earlier);
    return own(owner === "" ? null : owner);
  }
  if (state.house !== "" && IN_HOUSE.test(bare) && read.says === "level")
    return own(`${state.house}${bare}`);
  const missed = withOwner(bare, around.sentence);
  if (missed !== bare) return own(missed);
  if (URGED.test(bare) && noun !== "") {
    const became = namedIn(BECAME, around.behind.slice(noun.length), "deed");
    if (became !== "") return own(`${became}的${doneBefore(earlier)}`);
  }
  if (OFFERS.test(bare)) {
    const work = WORK.exec(around.behind)?.[0];
    if (work !== undefined) return own(`${bare}${work}`);
  }
  const done = isRate ? namedIn(DONE_WELL, bare, "deed") : "";
  // 10分钟内处置率: what is done in the time is done to what the time is for.
  const object = objectOf(topic.replace(`${done}时限`, ""));
  if (done !== "" && object !== topic) return own(`${object}${bare}`);
  if (topic !== "") {
    const isOfDeeds = verbIn(topic) !== "" && noun === "" && /^[日月]均$/u.test(bare);
    if (PER.test(bare) && (isMeasured(topic) || isOfDeeds))
      return own(`${bare}${topic.replace(/^(?:累计|共|已)+/u, "")}`);
    // 企业开办环节由6个压减至1个，时间从3天缩短到2小时: of the same matter.
    if (OF_MATTER.test(bare) && topic.length > 3 && MATTER_TOLD.test(topic))
      return own(`${topic.replace(MATTER_TOLD, "")}${bare}`);
    if (USED_FOR.test(bare)) return own(`${topic.replace(/额度$/u, "")}${bare}`);
  }
  // 进口整体通关时间23小时，出口0.9小时: the same quantity of the other way.
  const otherWay = OTHER_WAY[bare];
  if (otherWay !== undefined && unit === "other" && topic.startsWith(otherWay) && isMeasured(topic))
    return own(`${bare}${topic.slice(otherWay.length)}`);
  // 实施项目17个，完成投资2.35亿元: that of the projects.
  const projects = [topic, state.counted].find((words) => words.endsWith("项目"));
  if (projects !== undefined && INVESTED.test(bare)) return own(`${projects}${bare}`);
  const leaning = bare.replace(LED_IN, "");
  if (isLeaning(leaning) && !isDependent(bare)) {
    const owner = leaningOwner(leaning, around, state);
    return own(owner.length < 2 ? bare : `${owner}${leaning}`);
  }
  if (isDependent(bare) || measureIn(bare) === bare) {
    const near = topic === "" ? ownerIn(earlier) : "";
    const owner = isDependent(bare) ? near || ownerIn(around.opener) || topic : near;
    if (isDependent(bare)) {
      const bearer = OF_BEARER.test(bare) ? bearerOf(owner) : owner;
      // 净增企业47家，总数达到512家: there were others before.
      const things = TOTAL.test(bare) ? bearer.replace(NEWLY, "") : bearer;
      const words = owner === "" ? null : things.endsWith(bare) ? things : `${things}${bare}`;
      if (words !== null && state.grew && PACE.test(bare)) return pace(words);
      return { words, isCarried: topic !== "" && /总|规模/u.test(bare) };
    }
    return own(`${owner}${bare}`);
  }
  if (/^对(?!种)/u.test(bare) && isMeasured(bare)) {
    const owner = topic === "" ? ownerIn(earlier) : bearerOf(topic);
    return own(`${owner}${bare}`);
  }
  if (REACHES.test(bare)) {
    const doer =
      topic === ""
        ? ownDeed(earlier)
        : state.levelAt === null
          ? namedIn(GRANT, topic, "grant")
          : // What both of a list reach is not what the last of them does.
            // What one of each has reaches nobody.
            state.items.length > 1 || MEAN_OF_EACH.test(topic)
            ? ""
            : topic;
    return own(`${doer.length > 14 ? "" : doer}${bare}`);
  }
  if (holder !== "" && HELD.test(bare) && !isListed) return own(`${holder}${bare}`);
  if (state.instances !== "" && isListed && bare.startsWith(state.counted))
    return own(`${state.instances}${bare}`);
  if (verbIn(bare) === bare) {
    // 排查纠纷143起，化解139起: the same things, and another deed.
    const deed = verbIn(topic);
    const same = deed === "" || noun !== "" ? "" : topic.slice(deed.length);
    return own(same === "" ? `${quotedIn(earlier)}${bare}` : `${bare}${same}`);
  }
  // 签约亿元以上项目126个，其中十亿元以上18个: of the same kind.
  const listed = state.verb === "" && lead.startsWith("其中") ? state.deed : state.verb;
  const kind = KIND_BY_SIZE.test(bare) ? (topic.split(/以[上下]/u).pop() ?? "") : "";
  if (
    follows &&
    !bare.startsWith("含") &&
    listed !== "" &&
    verbIn(bare) === "" &&
    read.says === "level" &&
    read.verb === ""
  )
    return own(`${listed}${bare}${kind}`);
  const lacksMeasure = read.says === "change" && state.grew && !isMeasured(bare);
  const isOfKind = BEARER.test(bare) || (state.measure.endsWith("价格") && PRICED.test(read.verb));
  return own(lacksMeasure && isOfKind ? `${bare}${state.measure}` : bare);
}

/** What the clause before says was done, where it is short enough to lead a name. */
function ownDeed(earlier: string): string {
  const deed = subjectOf(earlier);
  return deed.length <= 14 ? deed : quotedIn(earlier);
}

const HOW = /^(?:积极|主动|全面|深入|加快|持续)+/u;

/** What the clause before says was done, without how: 积极对接规则 → 对接规则. */
function doneBefore(earlier: string): string {
  return ownDeed(earlier.replace(HOW, ""));
}

/** 谋划多年、惠及 tells of what was last done. */
function lastDeed(subject: string): string {
  const last = subject.slice(subject.lastIndexOf(LIST_COMMA) + 1);
  return verbIn(last) === "" ? subject : last;
}

/** 惠及3400万人的引大济岷工程: the thing stands behind the number. */
const THING =
  /^的(?<thing>\p{Script=Han}{2,14}?)(?:启动|建设|开工|投入|建成|全面|正式|顺利|[^\p{Script=Han}]|$)/u;

/** What is done, up to the end of the clause: 获国家层面认可. */
function deedIn(tail: string): string {
  return tail.replace(BRACKETED, "").replace(BEHIND_DEED, "").trim();
}

/** A level's words with what its number is of them: the mean, that of each, a budget, the time allowed. */
function completed(
  { says }: Predicate,
  words: string,
  { lead, behind }: Surroundings,
  { unit }: Told,
): string {
  if (says !== "level" || words === "") return words;
  const isMean = MEAN.test(lead) && isMeasured(words) && !/均|每/u.test(words);
  if (isMean && unit.dimension !== "percent") return `${words}平均值`;
  const isEach = EACH.test(lead) && words.includes(LIST_COMMA) && !isMeasured(words);
  if (isEach && unit.dimension === "count") return `${words}各自数量`;
  if (BUDGETED.test(lead) && unit.dimension === "currency")
    return `${words.replace(/计划$/u, "")}${words.endsWith("预算") ? "" : "预算"}安排额`;
  const limit = unit.dimension === "time" ? namedIn(WITHIN, behind, "deed") : "";
  return limit === "" ? words : `${words}${limit}时限`;
}

function statementOf(
  read: Predicate,
  subject: Subject,
  around: Surroundings,
  figure: Told,
  noun: string,
  state: State,
): Statement {
  const thing = namedIn(THING, around.tail, "thing");
  const words =
    subject.words === null ? null : completed(read, lastDeed(subject.words), around, figure);
  const named = words ?? "";
  // 向8个市下放审批权: the noun is whom something is done to.
  const done = /^[向对为给与]$/u.test(around.lead) ? deedIn(around.tail.slice(noun.length)) : "";
  const isOfDeed = noun !== "" && around.lead.endsWith("的");
  const isStreak = figure.form === "streak";
  const [rise, fall] = [RATE_UP.test(named), RATE_DOWN.test(named)];
  const isRate = read.says === "level" && figure.unit.dimension === "percent";
  return {
    ...read,
    says: isStreak ? "streak" : read.says,
    // CPI涨幅2%左右 is a change that is told as a level.
    direction: isRate && rise ? "rise" : isRate && fall ? "fall" : read.direction,
    subject:
      done !== "" || (isStreak && words === null)
        ? ""
        : thing !== "" && verbIn(named) !== "" && figure.unit.dimension !== "percent"
          ? `${thing}${named}`
          : isOfDeed
            ? `${named}的`
            : words,
    noun: isStreak ? deedIn(around.tail).slice(0, 10) : done === "" ? noun : `${done}的${noun}`,
    levelAt: read.says !== "level" && subject.isCarried ? (subject.rateAt ?? state.levelAt) : null,
    list: null,
  };
}

/** What the sentence has told of, once a number has been read. */
function carryOn(
  state: State,
  statement: Statement,
  at: number,
  { isListed, isSome, holder }: Surroundings,
  isRate: boolean,
): State {
  const { says, subject, noun, among, verb } = statement;
  const named = subject ?? "";
  const measure = measureIn(named);
  const held = holder !== "" && named.startsWith(holder) ? holder : "";
  const listVerb = named.includes("的") ? "" : verbIn(withoutDoer(named.slice(held.length)));
  const lists = listVerb === "" ? "" : `${held}${listVerb}`;
  const topic =
    says === "share"
      ? `${named}占${among === "" ? "比" : `${among}比重`}`
      : says === "streak"
        ? named || state.topic
        : says === "gap"
          ? state.topic
          : // Of the cases told of some were spread, and the next number is of them all again.
            !isSome && named.endsWith(`的${objectOf(state.topic)}`) && state.topic !== ""
            ? state.topic
            : noun !== "" && verb === ""
              ? `${named}${noun}`
              : named;
  const isSame = topic === state.topic;
  return {
    topic,
    levelAt:
      says === "level" || says === "share"
        ? at
        : (statement.levelAt ?? (isSame ? state.levelAt : null)),
    verb: lists !== "" && verb === "" ? lists : isListed ? state.verb : "",
    deed: says === "level" ? lists : state.deed,
    measure: says === "change" && measure !== "" ? measure : state.measure,
    items: state.items,
    grew: says === "change" && isRate,
    grewAt: says === "change" && isRate ? at : state.grewAt,
    instances: state.instances,
    counted: noun === "" ? state.counted : noun,
    house: says === "level" && HOUSE.test(topic) ? topic : state.house,
    measured: isMeasured(topic) && noun === "" ? topic : state.measured,
  };
}

const BASE_OF_MULTIPLE = new RegExp(
  `(?:(同比|环比)|[比较]([^${COMMAS}\\d]{0,4}(?:\\d{4}年|[上去前]年|年初|上期|上月|上季)[^${COMMAS}]{0,6}))$`,
  "u",
);
const SPAN_OF_MULTIPLE =
  /(?:近|过去)?(?<!\d)(?:[一二三四五六七八九十两]+|\d{1,2})年(?:来|间)?(?=\p{Script=Han}{0,8}$)/u;
const EXTENTS = ["规模", "总规模", "总量", "总额", "总数"] as const;

/** 甲、乙产值分别为…，分别增长…: each change of a list is of the level that the list before it tells of the same; -1 where there is none. */
function levelOfList({ says, list, subject }: Statement, before: readonly Statement[]): number {
  if (says !== "change" || list === null) return -1;
  return before
    .map((one) => one.list === list - 1 && one.says === "level" && one.subject === subject)
    .lastIndexOf(true);
}

/** A change that stands before its level, 增长83%、达到13万亿元, belongs to it as well. */
function linked(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement, at) => {
    const next = statements[at + 1];
    const { subject } = statement;
    // 转移支付增加2亿元、规模30亿元: the level is told by its extent.
    const isBefore =
      statement.says === "change" &&
      statement.levelAt === null &&
      subject !== null &&
      next?.says === "level" &&
      (next.subject === subject
        ? next.direction === "reached"
        : EXTENTS.some((extent) => next.subject === `${subject}${extent}`));
    if (isBefore) return { ...statement, levelAt: at + 1 };
    const of = statement.levelAt === null ? levelOfList(statement, statements.slice(0, at)) : -1;
    return of === -1 ? statement : { ...statement, levelAt: of };
  });
}

const WHOLE = /^(?:全[国省市州县区球]|世界)(?:平均水平|平均|水平)?$/u;

/** 高于全国0.5个百分点、全省1.1个百分点: the same gap, to another; `null` where the words name none. */
function ofAnother(before: Statement | undefined, among: string): Statement | null {
  if (before?.says !== "gap" || !WHOLE.test(among)) return null;
  return { ...before, verb: before.verb.replace(before.among, among), among };
}

/**
 * The last levels of the sentence, as many as changes, shares or ranks follow in one breath:
 * 收案12683件，结案12011件，同比分别上升8.3%、9.1%.
 * `null` where something else stands between, or not so many things were told of.
 */
function levelsBefore(
  text: string,
  figures: readonly Told[],
  statements: readonly Statement[],
  count: number,
  { start }: Told,
): readonly Subject[] | null {
  const from = statements.length - count;
  const first = figures[from];
  if (first === undefined || SEGMENT_END.test(text.slice(first.start, start))) return null;
  const levels = statements
    .slice(from)
    .flatMap(({ says, subject, list }, item): Subject[] =>
      says === "level" && list === null && subject !== null
        ? [{ words: subject, isCarried: true, rateAt: from + item }]
        : [],
    );
  return new Set(levels.map(({ words }) => words)).size === count ? levels : null;
}

/** What is to be reached, right before how much that is: 完成年度任务. */
const AIM = /完成(?:了)?(?:年度|全年|年初)*(?:预算|任务|计划|目标)(?:数|任务)?$/u;
/** 压减办理时限62%: what is done stands before what it is done to. */
const CUT = new RegExp(
  "^(?:平均|累计|总体)*(?<verb>压减|压缩|精简|缩短|减少|降低)" +
    "(?<what>\\p{Script=Han}{0,8}(?:时限|时间|材料|环节|成本|费用|次数|能耗))$",
  "u",
);

/** A percentage by which something was cut, as the change that it is. */
function cut(read: Predicate, isRate: boolean): Predicate {
  const { verb = "", what = "" } = CUT.exec(subjectOf(read.subject))?.groups ?? {};
  const isCut = isRate && read.says === "level" && read.verb === "" && verb !== "";
  return isCut ? { ...read, says: "change", subject: what, verb, direction: "fall" } : read;
}

/** 较2020年翻了两番 says what 是2020年的四倍 says, and 五年翻了两番 in how long. */
function ofItsBase(lead: string): string {
  return lead
    .replace(SPAN_OF_MULTIPLE, "")
    .replace(BASE_OF_MULTIPLE, (_, same: string | undefined, base: string | undefined) =>
      base === undefined ? `是${same === "环比" ? "上期" : "上年同期"}的` : `是${base}的`,
    );
}

/**
 * Reads what a paragraph says by each of its numbers, sentence by sentence: the subject is carried on through
 * clauses that only say how much it moved, and a list with 分别 is dealt out in its order.
 *
 * @param times where dates and stretches of time stand, in their order
 */
export function readStatements(
  text: string,
  figures: readonly Told[],
  times: readonly Time[],
): readonly Statement[] {
  const statements: Statement[] = [];
  const partAt = readParts(text);
  let state = START;
  let lists = 0;
  let aim = { lead: "", state };
  for (let figure = figures[0]; figure !== undefined; figure = figures[statements.length]) {
    const at = statements.length;
    const around = surroundingsOf(text, figures, at, figure, times, partAt);
    // 居民消费价格上涨0.6%。其中，城市上涨0.7%: of the same prices.
    const { measure, grew } = around.sentence.trimStart().startsWith("其中") ? state : START;
    if (around.opensSentence) state = { ...START, measure, grew };
    const gap = ofAnother(statements[at - 1], around.lead);
    if (gap !== null && figures[at - 1]?.unit.id === figure.unit.id) {
      statements.push(gap);
      continue;
    }
    const isCounted = figure.unit.dimension === "count" && figure.unit.symbol.zh !== "倍";
    const isMove = isPoints(figure.unit);
    const isRate = figure.unit.dimension === "percent" && !isMove;
    // 完成年度任务120亿元的54%: of what was told before the task.
    const isOfAim = isRate && around.lead === "的" && aim.lead !== "";
    if (isOfAim) state = aim.state;
    const before = isOfAim ? `${aim.lead}的` : around.lead;
    const lead = figure.form === "multiple" ? ofItsBase(before) : before;
    aim = { lead: AIM.test(lead) ? lead : "", state };
    const read = cut(readPredicate(lead, figure.unit.dimension === "rank", figure.from), isRate);
    const count = runFrom(text, figures, at, figure);
    const told = subjectOf(read.subject);
    // 全市约三成的老人: the place is no part of what is told of them.
    const isOfPlace = isRate && PLACE_ALONE.test(told) && OF_THEM.test(around.behind);
    const bare = isOfPlace ? "" : told;
    // 发放200亿元补贴: an amount may stand before its noun as a count does.
    const isAmount =
      figure.unit.dimension === "currency" &&
      (verbIn(bare) !== "" || GIVES.test(bare)) &&
      !isMeasured(bare);
    const noun = isCounted || isAmount ? nounIn(around.tail) : "";
    const isDealtOut = DEALT_OUT.test(around.lead);
    const levels =
      bare === "" && isDealtOut && read.says !== "level"
        ? levelsBefore(text, figures, statements, count, figure)
        : null;
    for (const subject of levels ?? []) {
      const one = statementOf(read, subject, around, figure, "", state);
      statements.push(one);
      state = carryOn(state, one, statements.length - 1, around, isRate);
    }
    if (levels !== null) continue;
    const subjects = subjectsOf(bare, count, around, state);
    if (subjects === null) {
      const unit = isRate ? "rate" : isMove ? "points" : "other";
      const own = isOfPlace ? { ...around, lead: "" } : around;
      const subject = resolveSubject(read, bare, own, noun, unit, state);
      const statement = statementOf(read, subject, around, figure, noun, state);
      // A list that cannot be dealt out says the same of each; 新增度假区2个、景区1个 is none, for each has its noun.
      const isSharedBy = isDealtOut ? count : 1;
      // 分别高于全国、全省2个和1个百分点: of each another.
      const wholes = dealOut(statement.among, isSharedBy) ?? [];
      for (let item = 0; item < isSharedBy; item += 1)
        statements.push(ofAnother(statement, wholes[item] ?? "") ?? statement);
      state = {
        ...carryOn(state, statement, at, around, isRate),
        instances: noun !== "" && bare.endsWith("等") ? bare : "",
      };
      continue;
    }
    lists += 1;
    for (const words of subjects) {
      const one = statementOf(read, { words, isCarried: false }, around, figure, "", state);
      statements.push({ ...one, list: lists });
      state = {
        ...carryOn(state, one, statements.length - 1, { ...around, isListed: true }, isRate),
        items: subjects,
      };
    }
  }
  return linked(statements);
}

/** A subject without the place that it opens with. */
function ofNoPlace(subject: string, places: ReadonlySet<string>): string {
  for (let length = 2; length < subject.length && length <= LONGEST_PLACE; length += 1) {
    const place = subject.slice(0, length);
    if (places.has(place)) return withoutPlace(subject, place);
  }
  return subject;
}

/** The words that a number's clause tells of it by, where they may be a place alone: 其中白沙镇, 白沙镇有. */
const ALONE = new RegExp(
  `(?:^|[${CLAUSE_BREAKS}${LIST_COMMA}]|和|与|及)(?:其中[:\\uff1a]?)?(?<place>\\p{Script=Han}{2,12}?)(?:已|现|共)*有?$`,
  "u",
);
const LONGEST_PLACE = 20;

/**
 * Numbers that their clause tells by a place alone, 新增企业320家，其中白沙镇18家: they are of what was counted before, and
 * what is told of them is too.
 *
 * @param places names of places
 */
export function ofPlacesAlone(
  text: string,
  figures: readonly Told[],
  statements: readonly Statement[],
  places: ReadonlySet<string>,
): readonly Statement[] {
  /** The last quantity of each unit in the sentence that is told by more than a place. */
  const wholes = new Map<string, Statement>();
  const settled: Statement[] = [];
  /** What was read of the last number that a place alone tells, and what it is of. */
  let last: { readonly read: string; readonly of: string } | null = null;
  let passed = 0;
  for (const [at, statement] of statements.entries()) {
    const figure = figures[at];
    if (figure === undefined) return statements;
    const isNewSentence = SENTENCE_END.test(text.slice(passed, figure.start));
    if (isNewSentence) wholes.clear();
    if (isNewSentence) last = null;
    const lead = text.slice(Math.max(passed, figure.start - LONGEST_PLACE), figure.start);
    passed = figure.end;
    const { says, subject, noun } = statement;
    const whole = wholes.get(figure.unit.id);
    const isAlone =
      whole !== undefined &&
      says === "level" &&
      noun === "" &&
      places.has(namedIn(ALONE, lead, "place"));
    if (isAlone) {
      const of = ofNoPlace(whole.subject ?? "", places);
      settled.push({ ...whole, subject: of, levelAt: null, list: null });
      if (subject !== null && subject.length > 1) last = { read: subject, of };
    } else if (last !== null && subject?.startsWith(last.read) === true) {
      settled.push({ ...statement, subject: `${last.of}${subject.slice(last.read.length)}` });
    } else {
      if (says === "level") wholes.set(figure.unit.id, statement);
      settled.push(statement);
    }
  }
  return settled;
}

/** The subjects of numbers in one breath, as many as they are; `null` where the words do not make so many. */
function subjectsOf(
  bare: string,
  count: number,
  around: Surroundings,
  state: State,
): readonly string[] | null {
  const { items: last } = state;
  if (count === 1) return null;
  const items = dealOut(bare, count);
  if (items === null) {
    // 甲、乙产值分别为…，增速分别为: what is told of the items of the last list.
    const goesBack = (bare === "" || isDependent(bare)) && last.length === count;
    return goesBack ? last.map((item) => `${item}${bare}`) : null;
  }
  const owner = items.every(isLeaning) ? leaningOwner(bare, around, state) : "";
  return owner.length >= 2 ? items.map((item) => `${owner}${item}`) : items;
}
