import { planYears } from "../../reading/words/planYears";
import type { Paragraph } from "../../reading/paragraphs/findParagraphs";
import { foldWidth } from "../../reading/signs/foldWidth";
import type { Numeral } from "../../reading/numerals/Numeral";
import type { Period } from "../../dataset/Dataset";
import { LONGEST_NAME, quoteAround } from "./classifyNumeral";
import {
  CLAUSE_BREAKS,
  COMMAS,
  LIST_COMMA,
  QUOTE_CLOSING,
  QUOTE_OPENING,
  ROUND_OPENING,
  SENTENCE_BREAKS,
  SENTENCE_ENDS,
} from "../../dataset/punctuation";
import {
  enterHeading,
  leadIn,
  openReport,
  planScope,
  type ReportState,
  type Scope,
  severalYears,
} from "./reportScope";
import { quartersBefore } from "./quarterRun";
import { LISTS_PARTS } from "./subjectWords";
import { type Dated, readTimeWords } from "./readTimeWords";

/** A paragraph and the numerals that were read in it. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly numerals: readonly Numeral[];
}

/** Where a word of time stands in a paragraph. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A date; `null` where it cannot be told which. */
interface DateMark extends Placed {
  readonly kind: "date";
  readonly dated: Dated | null;
}

/** `year` 全年, `year_end` 年末: what they mean depends on the report's year. */
type OwnMark = DateMark | (Placed & { readonly kind: "now" | "year" | "year_end" });

/** 近三年, and a year that something is compared with. */
type OtherMark = Placed & { readonly kind: "earlier" | "span" | "base" };

/** A word of time in a paragraph. */
type Mark = OwnMark | OtherMark;

const NOT_STATED: Period = { basis: "not_stated" };
/** Words of time that are no dates. 比年末 says what a change is counted from. */
const WORDS = [
  [
    "now",
    /截至目前|截止目前|到目前|(?:目前|当前)(?![,\uff0c]?\p{Script=Han}{0,8}(?:存在|面临))|如今|现在|眼下|现已|迄今/gu,
  ],
  [
    "earlier",
    /(?<![比较])(?:前期|以前|原来|原先|过去(?!的?[一二三四五六七八九十两\d])|此前|之前|改革前|(?:开通|通车|改造|治理|整治|投用)前(?=[,\uff0c]))/gu,
  ],
  [
    "year",
    new RegExp(
      `全年(?!龄|的?(?:目标|任务|计划|预算)\\p{Script=Han}{0,4}的)|(?<![\\d一二三四五六七八九十两几数多半全今去本当同每])年内(?!次?[新最]?[高低]|首次)|(?<=^|[${COMMAS}${SENTENCE_BREAKS}])一年来`,
      "gu",
    ),
  ],
  ["year_end", /(?<![\d今去前本当上同每]年?)(?<![比较])年(?:末|底)/gu],
] as const;
const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}]`, "u");
const SENTENCE_PAUSE = new RegExp(`[${SENTENCE_BREAKS}]`, "u");
const CLAUSE_END = new RegExp(`[${COMMAS}${SENTENCE_BREAKS}]`, "u");
const EARLIER_CLAUSES = new RegExp(`^.*[${CLAUSE_BREAKS}]`, "su");
const IN_QUOTES = new RegExp(`[${QUOTE_OPENING}][^${QUOTE_CLOSING}]*$`, "u");

/** What is meant to be done, where no year is said. */
const PLANNED =
  /力争|争取(?!到|得|(?:上级|中央|中省|国家|省级?|市级|各[类级]|专项|政策|项目|资金|债券|补助))|下一步|下阶段|拟(?:于|在|安排|新|建|投|再)|(?<!即)将(?:于|在|达|要|继续|再|推|实|力|全|建|新|进|完)|计划(?:到|于|在|再)|确保到|到[\u201c"]/u;
const TO_BE = new RegExp(`${PLANNED.source}|目标|计划|打算|预[计期]|要`, "u");
/** What a change is counted from; no time of the number itself. */
const BASE_BEFORE =
  /(?:[比较]|相比|高于|低于|优于|快于|好于|多于|少于|大于|小于|超过?|不及|赶上)(?:上年|去年)?(?:的)?[\u201c"]?$/u;
const COMPARED_BEFORE = /[与同和跟](?:上年|去年)?$/u;
const COMPARED_AFTER = /^(?:年?[末底]?)?(?:同期|同月)?(?:相比|持平|相当|基本持平|比较)/u;
const BASE_AFTER = /^(?:同期|同月|相比|基数|(?:的)?水平|(?:的)?基础上)/u;
/** 是2000年的2.4倍 */
const MULTIPLE_BEFORE = /(?:是|为|达到?|相当于)[\u201c"]?$/u;
const MULTIPLE_AFTER =
  /^[\u201d"]?(?:同期|时期|期间)?的?(?:近|约|超过?)?[\d.一二三四五六七八九十两]+多?倍/u;
const SINCE_AFTER = /^(?:以来|来(?!自)|起(?!点|步)|始)/u;
/** “十四五”时期 is a time; “十四五”规划 is none. */
const TIME_OF_PLAN = /^[\u201d"\u300d]?(?:时期|期间|以来|这?五年|前[一二三四两]年|期?末)/u;
const END_OF_PLAN = /^[\u201d"\u300d]?时?期?末/u;
const PAST_BEFORE = /过去的?$/u;
const IN_BRACKETS = new RegExp(`[${ROUND_OPENING}]$`, "u");
const BREAK = new RegExp(`[${COMMAS}${SENTENCE_BREAKS}]`, "u");
/** Between 全年 and the percentage of its target. */
const OF_AIM = new RegExp(
  `^的?(?:目标|任务|计划)(?:数|任务)?[^${COMMAS}${SENTENCE_BREAKS}]{1,12}的$`,
  "u",
);
/** A next item of a list, and nothing that came of the first. */
const GOES_ON_AS_BEFORE = new RegExp(
  `^${LIST_COMMA}(?:(?![增减降升提缩扩])[^${COMMAS}${SENTENCE_BREAKS}至到为\\d]){0,12}\\d`,
  "u",
);
/** 2000年底前建成的59个 says which things are told of; 2025年底前完成 when. */
const KIND_AFTER = /^(?:以|之)?前(?!完成|实现|达)\p{Script=Han}{1,6}的/u;
/** 创“十四五”以来新高: since when there was nothing like it, and no time of a number. */
const RECORD_AFTER =
  /^[\u201d"\u300d]?(?:以来|来|时期|期间)?(?:的)?(?:历史)?(?:同期)?(?:历史)?(?:新高|新低|最[高低好优快大多佳]|之最)/u;
/** What is there when the report is written. */
const IS_THERE = /[还仍尚现]有/u;
/** 过去一年，受理案件9件: the year that is told of. */
const ONE_YEAR = /^[一1]年$/u;
const STRETCH_AFTER = /^(?:累计|间|内|来)/u;
const AMONG_BEFORE = /其中[,:\uff0c\uff1a]?$/u;
const UP_TO_BEFORE = /(?:截至|截止|(?<![增升降减加缩扩高展大少低长小])[至到])$/u;
const OF_BEFORE = /[由从自]$/u;
const JOIN = new RegExp(`^(?:${LIST_COMMA}|以及|[和与及])$`, "u");
const NAMES_YEAR = /^(?:\d{4}|[今本当去前]年)/u;
const SINCE_BEFORE = /(?:始于|[由从自])$/u;
const FROM =
  /(?:由|从|自)(?:(上年|去年(?=同期)|上一年)(年?[末底]|同期)?的?)?(?:每[人户亩吨])?(?:每[年月天])?(?:平?均价|[单原售]价)?$/u;
/** 从6.4天和2.4个 */
const FROM_LIST = new RegExp(
  `(?:由|从|自)[^${COMMAS}${SENTENCE_BREAKS}由从自到至为]{0,6}[\\d.]+[^${COMMAS}${SENTENCE_BREAKS}\\d到至为]{0,6}[和及与${LIST_COMMA}]$`,
  "u",
);
const ON_AVERAGE = new RegExp(
  `(?<!\\d{4})年(?:均(?!浓度|值|气温|降水|水位|办案)|平均|递增)[^${COMMAS}${SENTENCE_BREAKS}]{0,12}$`,
  "u",
);
/** What is counted over a stretch of years, and what stands at its end. */
const FLOW = /累计|新增|净增|年均|[三四五六七八九十]年|引进|投入|完成/u;
const LEVEL =
  /(?:达到?|突破|超过?|[迈跨站跃][上过]|升至|增至|增加到|提升[至到]|提高[至到]|降[至到]|下降到|缩小到|扩大到|稳定在|保持在|拥有|共有|现有|形成|余额|存量|保有量|总量|第)$/u;
/** 拥有量达到9.3件、增长2倍: how much it grew is of all the years, where the level is of the last. */
const MOVES = /(?:增长|增加|提高|提升|上升|下降|减少|降低|缩短)(?:了|近|约|超)?$/u;
const LEVEL_BEFORE = /连续|形成|拥有|共有|现有|余额|存量|保有量|^在.{1,8}$|人均[^增长]{0,14}$/u;
const LEVEL_AFTER = new RegExp(
  `^[^${COMMAS}${SENTENCE_BREAKS}]{0,40}(?:布局|运行|居全?[国省市球]|居中?[东西]?部|位居|台阶|大关)`,
  "u",
);
/** What is counted over a time, and not at its end, and what stands at its end; the nearest clause decides. */
const COUNTED_OVER =
  /新增|新登记|新注册|新设|新建|新开|新签|净增|零售|销售|增加值|产值|生产总值|收入|支出|投资|进出口|出口|进口|用电量|产量|客运量|货运量/u;
const STANDS = /总数|累计|余额|存量|保有|在册|在库|[实现共]有|拥有|达到|投资(?:项目|企业)/u;
/** What a project is to cost and to take is of no time. */
const OF_NO_TIME = /(?:概算|估算|预算总额|工期|建设周期)/u;
/** A sentence of news about a whole place starts anew; one that goes on does not name it again. */
const STARTS_ANEW = /^(?:全[县区市省州镇村乡国流域]|该[县区市省镇村]|我[县区市省]|县|区|市)/u;
const GOES_ON = /同比|环比|比上(?:月|年)|较上(?:月|年)|比去年|较去年/u;

/** Enough of what stands before a place for the patterns of what leads to a word of time. */
function wordsBefore(text: string, place: number): string {
  return text.slice(Math.max(0, place - 8), place);
}

function isBase(text: string, { start, end }: Numeral): boolean {
  const [before, after] = [wordsBefore(text, start), text.slice(end)];
  return (
    BASE_BEFORE.test(before) ||
    BASE_AFTER.test(after) ||
    (COMPARED_BEFORE.test(before) && COMPARED_AFTER.test(after)) ||
    (MULTIPLE_BEFORE.test(before) && MULTIPLE_AFTER.test(after))
  );
}

/** A month in a name, “新十二月市”, and a plan that is only spoken of, “十四五”规划收官之年, date nothing. */
function isMention(text: string, { start, end, token }: Numeral): boolean {
  if (RECORD_AFTER.test(text.slice(end, end + 16)) || KIND_AFTER.test(text.slice(end, end + 16)))
    return true;
  if (planYears(token) !== null) return !TIME_OF_PLAN.test(text.slice(end));
  const quoted = quoteAround(text, start, end);
  return quoted !== null && quoted !== token && quoted.length <= LONGEST_NAME;
}

/** 近三年 is one by itself, 三年 by what stands around it. */
function isSpan(text: string, { form, unit, start, end }: Numeral): boolean {
  if (form !== "quantity" || unit !== "年") return form === "span";
  return PAST_BEFORE.test(wordsBefore(text, start)) || STRETCH_AFTER.test(text.slice(end));
}

/** The year of a base of comparison, by which 年均 is counted. */
function baseYearOf({ words }: Placed): number | null {
  const year = /^(\d{4})年/u.exec(foldWidth(words))?.[1];
  return year === undefined ? null : Number(year);
}

function scopePeriod({ period, words }: Extract<Scope, { readonly kind: "period" }>): Period {
  return { basis: "resolved", ...period, expression: words };
}

/** The period that a report's title gives to all that says no other; `null` where it gives none. */
export function periodOfTitle(title: string, published: string): Period | null {
  const { base } = openReport(title, published);
  return base.kind === "period" ? scopePeriod(base) : null;
}

/** What only the day of publication tells; a report on several years may mean its own by 近三年. */
const BY_PUBLICATION = /[今去前本当明上]年|[本上]月|当前|目前|如今|现在|眼下|现已|迄今|近日|日前/u;

/** Whether words that print no date have theirs from the day of publication, or from what stands before them. */
function groundOf(period: Period, isToldBefore: boolean): Period {
  if (period.basis !== "resolved") return period;
  const isRelative = BY_PUBLICATION.test(period.expression ?? "");
  return isRelative || !isToldBefore ? period : { ...period, basis: "from_context" };
}

/** A part of a year, or the year to come. */
const NAMES_PART = /季度|半年|明年/u;
const NEXT_YEAR = "明年";

/**
 * A period that is not over when the report appears can only be one that the report itself names.
 *
 * @param isPlanned whether its sentence tells of what is to be: 下半年力争 in July; a number that is told without
 * such a word is of no 下半年 that has just begun
 */
function notAhead(period: Period, published: string, isPlanned: boolean): Period {
  if (period.basis === "not_stated") return period;
  const { start, end: last = start } = period;
  if (last.slice(0, published.length) <= published.slice(0, last.length)) return period;
  const expression = period.expression ?? "";
  if (expression.includes(start.slice(0, 4))) {
    return { ...period, basis: "stated", timing: "during" };
  }
  const isOfThisYear = start.slice(0, 4) === published.slice(0, 4);
  // 力争11月底前完成: a month says itself which it is.
  if (/月/u.test(expression) && isOfThisYear) return { ...period, timing: "during" };
  if (NAMES_PART.test(expression))
    return isPlanned || expression.startsWith(NEXT_YEAR)
      ? { ...period, timing: "during" }
      : { basis: "not_stated", expression };
  // A plan's years begin and end in two.
  const isOneYear = isOfThisYear && last.slice(0, 4) === start.slice(0, 4);
  return isOneYear
    ? { basis: "resolved", timing: "during", start: published.slice(0, 4), expression }
    : { basis: "not_stated", expression };
}

/** The year by which 3月 is dated; `null` where the text does not say. */
function yearTold({ scope, year }: ReportState): number | null {
  if (scope.kind === "period") return Number((scope.period.end ?? scope.period.start).slice(0, 4));
  return scope.kind === "ahead" ? year : null;
}

/** The words of time of one paragraph in their order. */
function readMarks(
  { paragraph: { text }, numerals }: ReadParagraph,
  state: ReportState,
): readonly Mark[] {
  const marks: Mark[] = [];
  const calendar = { published: state.published, year: yearTold(state) };
  for (const numeral of numerals) {
    const { form, start, end, token: words } = numeral;
    if (isSpan(text, numeral)) {
      marks.push({ kind: "span", start, end, words });
    } else if (form === "date" && isBase(text, numeral)) {
      marks.push({ kind: "base", start, end, words });
    } else if (form === "date" && !isMention(text, numeral)) {
      for (const one of [...quartersBefore(text, numeral), { start, end, words }])
        marks.push({ kind: "date", ...one, dated: readTimeWords(one.words, calendar) });
    }
  }
  for (const [kind, pattern] of WORDS) {
    for (const { index: start, 0: words } of text.matchAll(pattern))
      marks.push({ kind, start, end: start + words.length, words });
  }
  return marks.sort((left, right) => left.start - right.start);
}

function lastYear(time: string): string {
  return `${String(Number(time.slice(0, 4)) - 1)}${time.slice(4)}`;
}

/**
 * The year before, where a number is what a change starts from: 由上年的187家.
 *
 * @param part 同期, its same months, or 末, its end; the whole year without
 */
function yearBefore(period: Period, words: string, part = ""): Period {
  // 去年 in a report on the year before the last is not the year before it was published.
  const expression = `${words === "去年" ? "" : words}${part}`;
  if (period.basis === "not_stated") return { basis: "not_stated", expression };
  const { start, end } = period;
  if (part !== "同期") {
    const timing = part === "" ? period.timing : "as_of";
    return { basis: "resolved", timing, start: lastYear(start.slice(0, 4)), expression };
  }
  return {
    basis: "resolved",
    timing: period.timing,
    start: lastYear(start),
    ...(end === undefined ? {} : { end: lastYear(end) }),
    expression,
  };
}

/** What is known at a place of a paragraph, while it is read from left to right. */
class Reader {
  private at = 0;
  private sentence = 0;
  private segment = 0;
  /** The word of time that holds in the sentence. */
  private own: OwnMark | null = null;
  /** The first one of the sentence. */
  private first: OwnMark | null = null;
  /** What held in the sentence before 其中9月份, which is of one number alone; `undefined` where no such words stand. */
  private around: OwnMark | null | undefined = undefined;
  /** The words of time that one list holds: 2022年和2023年; those that a number behind 分别 has taken are gone. */
  private listed: OwnMark[] = [];
  /** Whether the sentence took its time apart by quarters, 一、二、三季度分别增长, none of which holds behind it. */
  private isByQuarters = false;
  /** The stretch of years that holds up to the end of its clause. */
  private stretch: Placed | null = null;
  private formerly: Placed | null = null;
  private start: OwnMark | null = null;
  private carried: OwnMark | null = null;
  /** What is carried on behind a sentence that lists parts of the one before it; `undefined` outside of one. */
  private aside: OwnMark | null | undefined = undefined;
  /** What held before the quotation that is being read, and where it opens; `null` outside of one. */
  private quoted: { at: number; own: OwnMark | null; carried: OwnMark | null } | null = null;
  private base: number | null = null;
  private readonly years: (Placed & { readonly dated: Dated })[] = [];

  constructor(
    private readonly text: string,
    private readonly state: ReportState,
  ) {}

  /** Everything up to a place: where a sentence or a clause ends, what it said ends or is carried on. */
  pass(to: number): void {
    for (let { at } = this; at < to; at += 1) {
      const sign = this.text.charAt(at);
      // 近三年，累计引进: what ends a clause holds for the next as well.
      if (CLAUSE_END.test(sign) && this.stretch?.end !== at) this.stretch = null;
      if (SENTENCE_PAUSE.test(sign)) {
        this.stretch = null;
        this.segment = at + 1;
        this.formerly = null;
      }
      if (SENTENCE_END.test(sign)) this.endSentence(at);
      if (QUOTE_OPENING.includes(sign))
        this.quoted ??= { at, own: this.own, carried: this.carried };
      if (QUOTE_CLOSING.includes(sign)) this.endQuotation(at);
    }
    this.at = to;
  }

  /** “现在要3天，”某某说: when somebody speaks of holds for no more than what is said. */
  private endQuotation(at: number): void {
    const { quoted } = this;
    this.quoted = null;
    // A name has no break: “云川市2020年度十佳案例评选”.
    if (quoted === null || !BREAK.test(this.text.slice(quoted.at, at))) return;
    const isSaid = (mark: OwnMark | null): boolean => mark !== null && mark.start > quoted.at;
    if (isSaid(this.own)) this.own = quoted.own;
    if (isSaid(this.carried)) this.carried = quoted.own === null ? quoted.carried : null;
    if (isSaid(this.first)) this.first = this.own;
  }

  private endSentence(at: number): void {
    const told = this.around === undefined ? this.own : this.around;
    const own = this.isByQuarters ? null : told;
    this.isByQuarters = false;
    if (this.aside !== undefined) this.carried = this.aside;
    this.aside = undefined;
    // 7月份下降0.2%；1—7月平均上涨0.5%: a report on July goes on with July.
    if (own !== null && own !== this.first && this.isScope(this.first)) this.carried = null;
    else if (own !== null)
      this.carried = this.carries(own, this.text.slice(this.sentence, at)) ? own : null;
    // 10月份增长7%；1—10月增长8%。分行业看: the parts are of the last that was told.
    if (own?.kind === "date" && LISTS_PARTS.test(this.text.slice(at + 1, at + 16))) {
      this.aside = this.carried;
      this.carried = own;
    }
    this.own = null;
    this.first = null;
    this.around = undefined;
    this.base = null;
    this.sentence = at + 1;
  }

  /** Whether a word of time is the period that the section tells of. */
  private isScope(mark: OwnMark | null): boolean {
    const { scope } = this.state;
    const dated = mark?.kind === "date" ? mark.dated : null;
    if (dated === null || scope.kind !== "period") return false;
    return dated.start === scope.period.start && dated.end === scope.period.end;
  }

  /** Whether a word of time holds for the next sentence too. */
  private carries(mark: OwnMark, sentence: string): boolean {
    if (this.text.startsWith("的", mark.end)) return false;
    // 汛期（5—9月）: what stands in brackets is of what stands before them.
    if (IN_BRACKETS.test(wordsBefore(this.text, mark.start))) return false;
    const { scope } = this.state;
    if (
      scope.kind === "period" &&
      scope.period.end !== undefined &&
      scope.period.start.length === 4
    ) {
      return false;
    }
    if (mark.kind !== "date") return true;
    if (mark.dated === null) return false;
    // 预计10月底通车, of a report of July; 9月当月: of that sentence alone.
    const { published } = this.state;
    if (mark.dated.start > published.slice(0, mark.dated.start.length)) return false;
    if (this.text.startsWith("当月", mark.end)) return false;
    if (SINCE_AFTER.test(this.text.slice(mark.end)) && !/^[今本]/u.test(mark.words)) return false;
    const { start, end } = mark.dated;
    if (start.length === 4 || end !== undefined || /[份末底]$/u.test(mark.words)) return true;
    if (UP_TO_BEFORE.test(wordsBefore(this.text, mark.start))) return true;
    const isMonthly = scope.kind === "period" && scope.period.start.length > 4;
    const opens = !CLAUSE_END.test(this.text.slice(this.sentence, mark.start));
    return start.length === 7 && opens && (isMonthly || GOES_ON.test(sentence));
  }

  meet(mark: Mark): void {
    this.pass(mark.start);
    this.at = mark.end;
    switch (mark.kind) {
      case "earlier":
        this.formerly = mark;
        return;
      case "span":
        this.stretch = mark;
        return;
      case "base":
        this.base = baseYearOf(mark) ?? this.base;
        return;
      case "date":
        this.meetOwn(mark, mark.dated);
        return;
      case "now":
      case "year":
      case "year_end":
        this.meetOwn(mark, null);
    }
  }

  private meetOwn(mark: OwnMark, dated: Dated | null): void {
    const [before, after] = [wordsBefore(this.text, mark.start), this.text.slice(mark.end)];
    // 截至6月30日，自2021年以来立案的案件: the day that the sentence has told of holds.
    if (this.own !== null && SINCE_BEFORE.test(before) && SINCE_AFTER.test(after)) return;
    // 由2020年的88.6%: the year is that one number's.
    if (OF_BEFORE.test(before) && after.startsWith("的")) {
      this.start = mark;
      this.base = dated === null ? this.base : Number(dated.start.slice(0, 4));
      return;
    }
    if (AMONG_BEFORE.test(before) && this.around === undefined) this.around = this.own;
    const { start, end, words } = mark;
    const isOfYear = !SINCE_BEFORE.test(before) && !/^(?:以来|来|起|的)/u.test(after);
    if (dated !== null && isOfYear && NAMES_YEAR.test(foldWidth(words)))
      this.years.push({ start, end, words, dated });
    const isListed = this.own !== null && JOIN.test(this.text.slice(this.own.end, start));
    this.listed = isListed ? [...this.listed, mark] : [mark];
    this.isByQuarters ||= isListed && mark.words.endsWith("季度");
    this.first ??= mark;
    this.own = mark;
    this.stretch = null;
    this.formerly = null;
  }

  /** When the number of a numeral holds, and by what that is known. */
  periodOf(numeral: Numeral): Period {
    this.pass(numeral.start);
    const isToldBefore =
      this.state.scope.kind === "period" ||
      this.years.some(({ dated }) => dated.basis === "stated");
    return groundOf(this.timeOf(numeral), isToldBefore);
  }

  /** The word of time that holds for a number: 全年目标6000人的64.2% had been reached when the sentence tells of. */
  private ownOf({ start }: Numeral): OwnMark | null {
    const { own, first } = this;
    if (own?.kind !== "year" || !OF_AIM.test(this.text.slice(own.end, start))) return own;
    return first === own ? null : first;
  }

  /** 预计到2027年缺口6000个；现有74所: what is there now is of no time to come. */
  private endOutlook({ start }: Numeral): void {
    const { own, segment } = this;
    const dated = own?.kind === "date" ? own.dated : null;
    if (own === null || dated === null || segment <= own.end) return;
    const { published } = this.state;
    const isAhead = dated.start > published.slice(0, dated.start.length);
    if (isAhead && IS_THERE.test(this.text.slice(segment, start))) this.own = null;
  }

  private timeOf(numeral: Numeral): Period {
    this.endOutlook(numeral);
    const { state, text } = this;
    const head = text.slice(Math.max(this.segment, numeral.start - 60), numeral.start);
    const { formerly, start, stretch } = this;
    const own = this.ownOf(numeral);
    // 原来要交材料14份、跑窗口5个: so it was with all that the list goes on to.
    if (formerly === null || !GOES_ON_AS_BEFORE.test(text.slice(numeral.end, numeral.end + 16)))
      this.formerly = null;
    this.start = null;
    const over = (period: Period): Period =>
      notAhead(period, state.published, this.isPlanned(numeral));
    if (start !== null) return over(this.ofOwn(start, numeral));
    const from = FROM.exec(head);
    const told = (): Period =>
      own === null
        ? this.standing(head, numeral)
        : this.ofOwn(this.dealtOut(own, numeral), numeral);
    if (from?.[1] !== undefined) return yearBefore(told(), from[1], from[2]);
    // A date before it, 2021年由38万人次增至41万, is that of what came of it.
    if (from !== null || FROM_LIST.test(head)) return NOT_STATED;
    if (formerly !== null) return { basis: "not_stated", expression: formerly.words };
    const average = ON_AVERAGE.test(head) ? this.average() : null;
    if (average !== null) return over(average);
    if (stretch !== null) return this.ofStretch(stretch);
    return over(told());
  }

  /** Whether the section tells of a time to come, or the sentence of what is to be. */
  private isPlanned(numeral: Numeral): boolean {
    const { scope, published } = this.state;
    const isOutlook =
      scope.kind === "ahead" ||
      (scope.kind === "period" &&
        scope.period.start > published.slice(0, scope.period.start.length));
    return isOutlook || TO_BE.test(this.text.slice(this.sentence, numeral.start));
  }

  private tellsAhead(): boolean {
    const { scope, published } = this.state;
    return scope.kind === "period" && scope.period.start.slice(0, 4) >= published.slice(0, 4);
  }

  /** Numbers behind 分别 have the words of time of a list in its order. */
  private dealtOut(own: OwnMark, { quantity, start }: Numeral): OwnMark {
    const isDealt = quantity !== null && this.text.slice(own.end, start).includes("分别");
    return (isDealt ? this.listed.shift() : undefined) ?? own;
  }

  /** 年均: from the year after the one compared with, else over the years that the section tells of. */
  private average(): Period | null {
    const { scope, year } = this.state;
    if (this.own !== null && planYears(this.own.words) !== null) return null;
    const dated = this.own?.kind === "date" ? this.own.dated : null;
    const last = dated === null ? year : Number(dated.start.slice(0, 4));
    if (this.base !== null && last !== null && last > this.base + 1) {
      const [start, end] = [String(this.base + 1), String(last)];
      return { basis: "resolved", timing: "during", start, end, expression: "年均" };
    }
    if (scope.kind !== "period" || scope.period.end === undefined) return null;
    return scope.period.start.length === 4 ? scopePeriod(scope) : null;
  }

  /** 近三年 of a report on a year; in a section on several years 五年累计 is those. */
  private ofStretch({ words: expression }: Placed): Period {
    const { scope } = this.state;
    if (scope.kind !== "period" || scope.period.start.length > 4) {
      return { basis: "not_stated", expression };
    }
    if (scope.period.end !== undefined || ONE_YEAR.test(expression)) return scopePeriod(scope);
    const years = severalYears(this.state, expression);
    return years.kind === "period"
      ? { basis: "resolved", ...years.period, expression }
      : { basis: "not_stated", expression };
  }

  /** The period that a word of time of the same sentence means. */
  private ofOwn(mark: OwnMark, numeral: Numeral): Period {
    const { words: expression } = mark;
    const { published, scope } = this.state;
    const undated: Period = { basis: "not_stated", expression };
    switch (mark.kind) {
      case "now":
        return {
          basis: "resolved",
          timing: "as_of",
          start: published.slice(0, 7),
          expression: expression.replace(/^(?:截至|截止|到)/u, ""),
        };
      case "year":
        return this.wholeYear(mark);
      case "year_end": {
        if (scope.kind !== "period") return undated;
        const { start, end = start } = scope.period;
        return { basis: "resolved", timing: "as_of", start: end.slice(0, 4), expression };
      }
      case "date":
        return this.ofDate(mark, numeral);
    }
  }

  private ofDate(mark: DateMark, numeral: Numeral): Period {
    const { words: expression, dated } = mark;
    const { published, year, scope } = this.state;
    const undated: Period = { basis: "not_stated", expression };
    if (dated === null) return undated;
    const { start, end = start, basis } = dated;
    const after = this.text.slice(mark.end);
    // A report on last year may have been written in it.
    const isOfItsYear = year === null || String(year) === published.slice(0, 4);
    if (expression.startsWith(NEXT_YEAR) && !isOfItsYear) return undated;
    if (planYears(expression) !== null) {
      if (END_OF_PLAN.test(after))
        return { basis: "resolved", timing: "during", start: end, expression };
      const plan = planScope(expression, expression, this.state);
      return plan.kind === "period" ? { basis, ...plan.period, expression } : undated;
    }
    if (SINCE_AFTER.test(after) && !/^[今本当]年/u.test(expression)) {
      const isCounted = year !== null && start.length === 4 && scope.kind === "period";
      return isCounted && Number(start) < year
        ? { basis: "resolved", timing: "during", start, end: String(year), expression }
        : undated;
    }
    const length = numeral.quantity?.bound === "exact" ? numeral.quantity.value : 0;
    const isStreak = numeral.form === "streak" && numeral.unit === "年" && start.length === 4;
    if (isStreak && length > 1 && length <= 100) {
      const first = String(Number(end) - length + 1);
      return { basis: "resolved", timing: "during", start: first, end, expression: numeral.token };
    }
    const asOf =
      UP_TO_BEFORE.test(wordsBefore(this.text, mark.start)) || /[底末]$/u.test(expression);
    const isAhead = end.slice(0, published.length) > published.slice(0, end.length);
    return {
      basis,
      timing: asOf && !isAhead ? "as_of" : "during",
      start,
      ...(end === start ? {} : { end }),
      expression,
    };
  }

  /** The year that 全年 means: the one of its sentence, else the one that opens its paragraph, else the section's. */
  private wholeYear({ words: expression }: Placed): Period {
    const resolved = (start: string): Period => ({
      basis: "resolved",
      timing: "during",
      start: start.slice(0, 4),
      expression,
    });
    const last = this.years[this.years.length - 1];
    if (last !== undefined && last.start >= this.sentence) {
      const { start, end = start, basis } = last.dated;
      if (start.slice(0, 4) !== end.slice(0, 4)) return { basis: "not_stated", expression };
      return basis === "stated" && start.length === 4
        ? { basis, timing: "during", start, expression: last.words }
        : resolved(start);
    }
    const [first] = this.years;
    const opens = first !== undefined && !CLAUSE_END.test(this.text.slice(0, first.start));
    const named = new Set(
      this.years.flatMap(({ dated: { start, end = start } }) => [
        start.slice(0, 4),
        end.slice(0, 4),
      ]),
    );
    if (opens && named.size === 1) return resolved(first.dated.start);
    const { scope } = this.state;
    return scope.kind === "period" && !opens
      ? resolved(scope.period.end ?? scope.period.start)
      : { basis: "not_stated", expression };
  }

  private isEnd({ kind, words, start }: OwnMark): boolean {
    return (
      kind === "date" &&
      (/[末底]$/u.test(words) || UP_TO_BEFORE.test(wordsBefore(this.text, start)))
    );
  }

  /** Whether the last clause of a sentence that says so tells of what is counted over a time. */
  private isFlow(to: number): boolean {
    const clauses = this.text.slice(Math.max(this.sentence, to - 120), to).split(CLAUSE_END);
    const told = clauses.reverse().find((one) => COUNTED_OVER.test(one) || STANDS.test(one));
    return told !== undefined && COUNTED_OVER.test(told) && !STANDS.test(told);
  }

  /** The period of a number whose own sentence says none. */
  private standing(head: string, numeral: Numeral): Period {
    const { scope } = this.state;
    const whole = this.text.slice(Math.max(this.sentence, numeral.start - 120), numeral.start);
    if (IN_QUOTES.test(whole)) return NOT_STATED;
    if (PLANNED.test(whole) && !this.tellsAhead()) return NOT_STATED;
    const anew = scope.kind === "open" && STARTS_ANEW.test(whole);
    if (this.carried !== null && OF_NO_TIME.test(whole.replace(EARLIER_CLAUSES, "")))
      return NOT_STATED;
    // 截至6月底企业9户。零售额3亿元: what was counted over a time is not of its end.
    const isOfEnd = this.carried !== null && this.isEnd(this.carried) && this.isFlow(numeral.start);
    if (this.carried !== null && !anew && !isOfEnd) {
      const period = this.ofOwn(this.carried, numeral);
      return period.basis === "not_stated" ? period : { ...period, basis: "resolved" };
    }
    if (scope.kind !== "period") return NOT_STATED;
    const { start, end } = scope.period;
    if (end === undefined || start.length > 4) return scopePeriod(scope);
    const clause = head.replace(EARLIER_CLAUSES, "");
    const item = clause.slice(clause.lastIndexOf(LIST_COMMA) + 1);
    const isRank = numeral.form === "ordinal";
    const bound = numeral.token.replace(/[\d.].*$/u, "");
    const isLevel =
      isRank ||
      LEVEL.test(item + bound) ||
      LEVEL_BEFORE.test(clause) ||
      LEVEL_AFTER.test(this.text.slice(numeral.end));
    return isLevel && !MOVES.test(item) && !FLOW.test(isRank ? item : clause)
      ? { basis: "resolved", timing: "during", start: end, expression: scope.words }
      : scopePeriod(scope);
  }
}

function periodsIn(read: ReadParagraph, state: ReportState): readonly Period[] {
  const marks = readMarks(read, state);
  const reader = new Reader(read.paragraph.text, state);
  let next = 0;
  return read.numerals.map((numeral) => {
    for (
      let mark = marks[next];
      mark !== undefined && mark.end <= numeral.start;
      mark = marks[next]
    ) {
      reader.meet(mark);
      next += 1;
    }
    return reader.periodOf(numeral);
  });
}

/**
 * When the number of every numeral holds, paragraph by paragraph. A word of time holds from where it stands to
 * the next one, over lists and 其中; a section's heading or lead-in holds for what stands below it, else the
 * title does. What a plan says, what a change starts from and what it is compared with have no time but their own.
 */
export function resolvePeriods(
  paragraphs: readonly ReadParagraph[],
  title: string,
  published: string,
): ReadonlyArray<readonly Period[]> {
  let state = openReport(title, published);
  return paragraphs.map((read) => {
    const { paragraph } = read;
    state = paragraph.headings.reduce(enterHeading, state);
    const scope = leadIn(state, paragraph.text);
    const own = scope === null ? state : { ...state, scope };
    const isYear = scope?.kind === "period" && scope.period.end === undefined;
    if (isYear || state.isOfYears) state = own;
    return periodsIn(read, own);
  });
}
