import { COMMAS, LIST_COMMA, ROUND_CLOSING, ROUND_OPENING } from "../../dataset/punctuation";
import type { Direction, Relation } from "../../dataset/Dataset";

type Against = NonNullable<Extract<Relation, { readonly kind: "change" }>["against"]>;

/** What a change is counted from: a period, as the dataset holds it, or something else that stands beside it. */
export type Base = { readonly words: string; readonly against: Against | null };

/**
 * What the words before a number say of it.
 *
 * - `level`   how much there is: 达到, 完成, 有
 * - `change`  by how much it moved: 同比增长, 比上年减少
 * - `gap`     how far it lies from another: 高于全国, 比规模以上工业快
 * - `share`   how much of a whole: 占全部投资的比重为
 * - `rank`    its place: 居全国
 * - `ratio`   what it is of another time's: 恢复到2019年同期的
 * - `completion` how much of a budget, plan or task was done: 完成年度任务的
 */
export interface Predicate {
  readonly says: "level" | "change" | "gap" | "share" | "rank" | "ratio" | "completion";
  /** What is left before the predicate: what the number is about. */
  readonly subject: string;
  readonly direction: Direction | null;
  /** The verb of a change, a gap or a level, as printed; empty where there is none. */
  readonly verb: string;
  readonly base: Base | null;
  /** What a share is a share of, and among what a rank is counted; empty where the words do not say. */
  readonly among: string;
  /** Whether a change is the mean of several years. */
  readonly isYearly: boolean;
  /** In what prices or by what rules a change is counted, as printed; empty where the words do not say. */
  readonly terms: string;
}

const RISES =
  "多[结收审办增减退]|增产|增支|(?<=同比|同期|[上去]年)增收|正?增长|增加|净增|新增|上升|提高|(?<!改造)提升|上涨|上扬|攀升|回升|上调|扩大|加快|扩增|递增|增|(?<!造提)升|涨|翻|改善|高出|多出";
const FALLS =
  "减收|减产|减支|短收|少[结收审办增缴]|净减少|净减|负增长|下降|减少|降低|回落|下滑|下跌|收窄|缩小|压减|压缩|缩短|放缓|减缓|精简|微降|下调|递减|缩减|(?<![审核抵扣])减|降|跌|少";
const HEDGE = "(?:了|(?<![签节公条预违大])约|近|超过?|逾|(?<![直送抵表传通])达到?|(?<!行)为|就)*";
const HEDGED = new RegExp(`${HEDGE}$`, "u");
const MODES =
  "(?:实际|名义|同口径|分别|各自?|双双?|平均|累计|合计|共计?|再|又|已|(?<![日月人户次亩]|(?<![学乡然政制全各])[村校])均|都|也|仅|只|大幅|小幅|持续|进一步|微|同步)*";
const UNTIL = "(?:到|至|为|成)";
const NEWLY: ReadonlySet<string> = new Set(["新增", "净增"]);
const SPAN = `[^${COMMAS}]`;

const CHANGE = new RegExp(
  `(?<mode>${MODES})(?<yearly>年均|(?<!\\d{4})年平均|每年)?${MODES}(?:(?<rise>${RISES})|(?<fall>${FALLS}))${HEDGE}$`,
  "u",
);
const TURN = new RegExp(
  `${MODES}(?:优化|重组|再)*(?:(?<rise>${RISES}|优化|发展|拓展|扩展|跃升|跃|扩|跨|迈|升|延长)|(?<fall>${FALLS}|控制|整合|调整|归并|缩))(?:${UNTIL}|上)(?:了|约|近)*$`,
  "u",
);
const REACHED =
  /(?:首次|已|(?<![平日月人户次])均|均已|总共|共|总数|合计|分别|累计)*(?:(?<![直送抵表传通])达到?|突破|超过?|跨上|迈上|跨过|站上|跃上|冲破|过)(?:了|约|近)*$/u;
const LEVEL = new RegExp(
  `${MODES}(?:稳定|保持|维持|控制)?(?:(?<!行)为|是|[实现]?有|共有?|共计|(?<![直送抵表传通])达|在|合计|仅为?|只有|位于|(?<![预总])计|突破|超过|超|${HEDGE})$`,
  "u",
);
const COUNTED_HOW = /^(?:累计|合计|共计?|已|均|都|也)+$/u;
const COMPARED = new RegExp(
  `(?:同比|环比|(?:(?<!可)比|较)(?<base>(?!重|例|率|值)${SPAN}{1,16}?))$`,
  "u",
);
const GAP = new RegExp(
  `(?:(?:高|低|快|慢|优|多|少|大|长|短|早)于|高出|超过|超出|领先|落后)(?<than>全国|全省|全市|全县|[^${COMMAS}的]{1,14}?)${HEDGE}$`,
  "u",
);
/** 超额完成年初预算, 超年度目标: how far past it. */
const PAST_AIM = new RegExp(
  `超(?:额完成|过|出)?(?<than>${SPAN}{0,8}(?:预算|目标|任务|计划|预期)(?:任务|目标|数)?)${HEDGE}$`,
  "u",
);
const GAP_VERB = new RegExp(`偏?(?<verb>快|慢|高|低|多|少|大|小)${HEDGE}$`, "u");
/** 占常住人口比重（城镇化率）为: what else it is called. */
const REMARK = /[(\uff08][^()\uff08\uff09]*[)\uff09](?=[为是达约近到]*$)/u;
/** 占比 and 占全部投资的比重 say of how much it is a share. */
const SHARE = new RegExp(
  `(?:所?占|约占)(?<whole>${SPAN}*?)的?(?:比重|比例|份额|总数|总量)?(?:首次)?(?:分别)?(?:稳定在|保持在|维持在)?${HEDGE}$`,
  "u",
);
const RANK = new RegExp(
  `(?:均|都|分别|分(?=[居列])|稳|跃|继续|(?<!吨)位|仍|排名|并|连续)*(?:居|列|排名?|位次|(?:上升|提升|下降|下滑|前移|后移|降)[至到]|升至|跃升至?|升到|保持|获评?|评为|蝉联)(?:在|于|了)?(?<scope>[^${COMMAS}${LIST_COMMA}\\d]{0,12}(?:\\d{1,3}[个家]\\p{Script=Han}{1,6})?)$`,
  "u",
);
/** 居全市9个县（市、区）第二位 */
const SPELLED_OUT = new RegExp(
  `[${ROUND_OPENING}][^${ROUND_CLOSING}]{0,8}[${ROUND_CLOSING}]$`,
  "u",
);

/** 较上年前移2位: by how many places it moved. */
const MOVED =
  /(?:又|再|分别)?(?:(?<rise>前移|上升|提升|提高|跃升|前进|晋升|进|升)|(?<fall>后移|下降|下滑|退|降))了?$/u;

/** 在全省14个市州中排名: among whom stands before the verb. */
const AMONG_MANY = new RegExp(
  `在(?<scope>[^${COMMAS}${LIST_COMMA}\\d]{0,4}(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[个家]\\p{Script=Han}{1,8}?)[中里]$`,
  "u",
);

/** 渗透率全国第一: only the scope stands between what is ranked and its place. */
const RANK_WITHOUT_VERB = /(?<scope>全国|全省|全市|全县|全球|世界)$/u;

const RATIO = new RegExp(
  `(?:恢复[到至]|回升[到至]|增加到|达到?|约?为|是|相当于)(?<base>${SPAN}{2,14}?)的$`,
  "u",
);

/** 是“十三五”时期的1.7倍. */
const PLAN = /[一二三四五六七八九十]五[\u201d"]?(?:时期|期间)$/u;

const COMPLETION =
  /(?:完成|占|为|达到?|是)了?(?<aim>(?:年度|全年|年初|调整|调整后|变动)*(?:预算|任务|计划|目标)(?:数|任务|投资)?)的$/u;
/** For how long it has been so: 连续六年稳定在 says no more than 在. */
const FOR_YEARS =
  /(?:已|已经)?连续[一二三四五六七八九十两\d]{1,3}年(?=稳定|保持|维持|超|过|突破|达|在|$)/u;

/** What a change starts from stands behind 由 or 从, with when it was: 占比由, 项目由上年同期的. */
const STARTS_FROM =
  /(?<=.)[由从自](?:(?:(?:上年|去年|上一年|前年|\d{4}年)(?:年?[初末底]|同期)?|过去|原来|原先|以前|此前|改革前|最初|最[长多高大久]|平均|法定|规定|国家规定)的?)?$/u;

/** The period that 比 or 较 names, by the year and month of the number itself; `null` where it names no period. */
function readBase(words: string, start: string | null): Against | null {
  // 年初目标 and 上年预算 are aims, and no time.
  if (/目标|预期|计划|预算|任务/u.test(words)) return null;
  // 较常年同期偏多: a mean of many years, and no one of them.
  if (/常年|历年|多年|历史/u.test(words)) return null;
  const year = /(\d{4})年/u.exec(words)?.[1];
  // 较2019年同期 is last year's for a number of 2020 alone.
  const isLastYear = year === undefined || Number(year) === Number(start?.slice(0, 4)) - 1;
  if (isLastYear && /(?:同期|同月|同季)(?!LPR|贷款|基准|国债)/u.test(words))
    return { of: "same_period_last_year" };
  if (/上(?:个|一)?月|上(?:个|一)?季|上期|前月/u.test(words)) return { of: "previous_period" };
  if (/年初|(?:上|去|前)年(?:年)?[末底]/u.test(words)) return { of: "start_of_year" };
  if (/上年|去年|上一年|前一年|年前/u.test(words)) return { of: "last_year" };
  if (year !== undefined) return { of: "period", start: year };
  const months = /(\d{1,2})(?:\D(\d{1,2}))?月/u.exec(words);
  const own = start?.slice(0, 4);
  if (months === null || own === undefined) return null;
  const [from, to] = months.slice(1).map((month) => month?.padStart(2, "0"));
  if (from === undefined || Number(from) > 12 || Number(to ?? 1) > 12) return null;
  return to === undefined || to <= from
    ? { of: "period", start: `${own}-${from}` }
    : { of: "period", start: `${own}-${from}`, end: `${own}-${to}` };
}

/** What a named part of a pattern has found; empty where it has found nothing. */
function partOf({ groups }: RegExpExecArray, name: string): string {
  return groups?.[name] ?? "";
}

function split(text: string, match: RegExpExecArray): string {
  return text.slice(0, match.index);
}

/** What stands before a change's verb: 同比, 比上年同期; the subject is what is left. */
function compared(left: string, start: string | null): { subject: string; base: Base | null } {
  const match = COMPARED.exec(left);
  if (match === null) return { subject: left, base: null };
  const words = partOf(match, "base");
  const subject = split(left, match);
  if (words !== "") return { subject, base: { words, against: readBase(words, start) } };
  const isYearly = match[0] === "同比";
  return {
    subject,
    base: {
      words: match[0],
      against: { of: isYearly ? "same_period_last_year" : "previous_period" },
    },
  };
}

/** Which way a change goes, and its verb: one of those that rise, or else of those that fall. */
function wayOf(change: RegExpExecArray): Pick<Predicate, "direction" | "verb"> {
  const rise = partOf(change, "rise");
  return { direction: rise === "" ? "fall" : "rise", verb: rise || partOf(change, "fall") };
}

interface Read {
  readonly says: Predicate["says"];
  readonly subject: string;
}

const NOTHING = {
  direction: null,
  verb: "",
  base: null,
  among: "",
  isYearly: false,
  terms: "",
} as const;

const TERMS = ["实际", "名义", "同口径"] as const;

/** 剔除一次性因素后: without what a change is counted. Prices that are taken off are told by 实际. */
const TAKEN_OFF = /(?:剔除|扣除)(?!价格|物价|汇率)[\p{Script=Han}\d]{2,24}后$/u;

/** Without what a change is counted, at the end of the words before it; empty where they do not say. */
export function takenOffIn(words: string): string {
  return TAKEN_OFF.exec(words)?.[0] ?? "";
}

/** 实际增长 and 实际同比增长: the word stands before the verb or before what is compared with. */
function termsOf(subject: string, words: string): Predicate["terms"] {
  const off = takenOffIn(subject);
  if (off !== "") return off;
  return TERMS.find((term) => subject.endsWith(term) || words.includes(term)) ?? "";
}

function predicate(read: Read & Partial<Predicate>): Predicate {
  return { ...NOTHING, ...read };
}

/**
 * Reads the words of a clause that stand before its number, from the number backwards.
 *
 * @param start the number's own period, by which 比3月末 is dated; `null` where it has none
 */
export function readPredicate(words: string, isRank: boolean, start: string | null): Predicate {
  const lead = words.replace(FOR_YEARS, "").replace(STARTS_FROM, "");
  if (isRank) {
    const moved = MOVED.exec(lead);
    if (moved !== null) {
      return predicate({
        says: "change",
        ...compared(split(lead, moved), start),
        ...wayOf(moved),
      });
    }
    const plain = lead.replace(SPELLED_OUT, "");
    const rank = RANK.exec(plain) ?? RANK_WITHOUT_VERB.exec(plain);
    if (rank !== null) {
      const among = partOf(rank, "scope").replace(/的$/u, "");
      const many = among === "" ? AMONG_MANY.exec(split(plain, rank)) : null;
      return predicate({
        says: "rank",
        subject: many === null ? split(plain, rank) : split(plain, many),
        among: many === null ? among : partOf(many, "scope"),
      });
    }
    return predicate({ says: "rank", subject: lead });
  }
  const completion = COMPLETION.exec(lead);
  if (completion !== null)
    return predicate({
      says: "completion",
      subject: split(lead, completion),
      among: partOf(completion, "aim"),
    });
  const ratio = RATIO.exec(lead);
  const than = ratio === null ? "" : partOf(ratio, "base");
  if (ratio !== null && (readBase(than, start) !== null || PLAN.test(than)))
    return predicate({
      says: "ratio",
      subject: split(lead, ratio),
      among: partOf(ratio, "base"),
    });
  const turn = TURN.exec(lead);
  if (turn !== null) {
    const fall = partOf(turn, "fall");
    const isFall = fall !== "" && !/控制|调整/u.test(fall);
    const { subject } = compared(split(lead, turn), start);
    return predicate({
      says: "level",
      subject,
      direction: partOf(turn, "rise") === "" ? (isFall ? "cut_to" : null) : "reached",
      verb: turn[0],
    });
  }
  const gap = PAST_AIM.exec(lead) ?? GAP.exec(lead);
  if (gap !== null && readBase(partOf(gap, "than"), start) === null)
    return predicate({
      says: "gap",
      subject: split(lead, gap),
      verb: gap[0].replace(HEDGED, ""),
      among: partOf(gap, "than"),
    });
  // 低于去年同期: a change that is told as a gap.
  const against = gap === null ? null : readBase(partOf(gap, "than"), start);
  const way = gap === null ? "" : gap[0].charAt(0);
  const isPace =
    /[快慢]/u.test(way) && /(?:增速|增幅|速度|增长)$/u.test(gap === null ? "" : split(lead, gap));
  if (gap !== null && against !== null && (isPace || /[高多大长低少小短]/u.test(way)))
    return predicate({
      says: "change",
      subject: split(lead, gap),
      direction: /[高快多大长]/u.test(way) ? "rise" : "fall",
      verb: way,
      base: { words: partOf(gap, "than"), against },
    });
  const change = CHANGE.exec(lead);
  if (change !== null) {
    const { subject, base } = compared(split(lead, change), start);
    const { direction, verb } = wayOf(change);
    // 新增普通高校7所: what is new stands behind, and nothing is said of how many there were.
    if (NEWLY.has(verb) && subject.trim() === "" && base === null)
      return predicate({ says: "level", subject: verb });
    if (verb.length > 1 || base === null || base.against !== null) {
      return predicate({
        says: "change",
        subject,
        direction,
        verb,
        base,
        isYearly: partOf(change, "yearly") !== "",
        terms: termsOf(subject, change[0]),
      });
    }
  }
  const verb = GAP_VERB.exec(lead);
  if (verb !== null) {
    const { subject, base } = compared(split(lead, verb), start);
    if (base !== null) {
      const word = partOf(verb, "verb");
      const isTime = base.against !== null;
      return predicate({
        says: isTime ? "change" : "gap",
        subject: subject.replace(/分别$/u, ""),
        direction: isTime ? (/快|高|多|大/u.test(word) ? "rise" : "fall") : null,
        verb: isTime ? word : `${word}于${base.words}`,
        base,
        among: isTime ? "" : base.words,
      });
    }
  }
  const share = SHARE.exec(lead.replace(REMARK, ""));
  if (share !== null) {
    return predicate({
      says: "share",
      subject: split(lead, share),
      among: partOf(share, "whole").replace(/^比$/u, ""),
    });
  }
  const reached = REACHED.exec(lead);
  if (reached !== null) {
    return predicate({
      says: "level",
      subject: split(lead, reached),
      direction: "reached",
      verb: reached[0],
    });
  }
  // It finds at least the empty end.
  const said = lead.slice(lead.search(LEVEL));
  return predicate({
    says: "level",
    subject: lead.slice(0, lead.length - said.length),
    // 累计22种: how it was counted is no verb, and what is counted stands behind.
    verb: COUNTED_HOW.test(said) ? "" : said,
  });
}
