import { COMMAS, LIST_COMMA } from "../../dataset/punctuation";
import { dealOut, isMeasured } from "./dealOut";
import { type Predicate, readPredicate, takenOffIn } from "./readPredicate";
import { quartersBefore } from "./quarterRun";
import { deedIn, paceOf, resolveSubject, type Subject, subjectsOf } from "./resolveSubject";
import { carryOn, type SentenceState, START } from "./SentenceState";
import { unitRecord } from "../template/unitRecord";
import { isPoints, type Statement, type Time, type Told } from "./Statement";
import { isDependent, LISTS_PARTS, namedIn, nounIn, subjectOf, verbIn } from "./subjectWords";
import { readParts, SEGMENT_END, type Surroundings, surroundingsOf } from "./Surroundings";

const RUN = new RegExp(`^\\s*(?:${LIST_COMMA}|和|及|与|以及)\\s*$`, "u");
/** 增长8.2%和下降3.4%: each of a list moves its own way. */
const MOVES_ON = new RegExp(
  `^\\s*(?:${LIST_COMMA}|和|及|与|以及)(?<move>增长|增加|提高|提升|上升|上涨|扩大|下降|减少|降低|下跌|缩小)\\s*$`,
  "u",
);
const DEALT_OUT = /分别|各/u;
const PLACE_ALONE = /^(?:[全我本][国省市县区州镇乡村]|\p{Script=Han}{2,5}[省市县区州镇乡村])$/u;
const OF_THEM = /^的\p{Script=Han}/u;
/** 10分钟内处置率: the time is that within which it is done. */
const WITHIN = /^(?:以?内)?(?<deed>\p{Script=Han}{2,4})率/u;
const SIZED_GROUP = /\d\p{Script=Han}{1,3}以[上下]的?(?:村|企业|项目|家庭|农户|学校|镇|乡镇)$/u;
const MEAN =
  /(?<![年月期])平均(?:水平)?(?:已|约|近|为|是|达到?|超过?|突破|提高到|增加到|增至|稳定在)*$/u;
const FROM_MEAN = /[由从]平均$/u;
const EACH = /(?:(?<![平年月日人户次])均|各|都)(?:已|有|为|是|达到?|增至|增加到|超过?)*$/u;
const BUDGETED = /支出(?:预算)?(?:拟|共|计划)*安排$/u;
/** 向困难群众发放: the deed stands behind those it is done to. */
const GIVES = /(?:发放|下达|拨付|投入|筹集|兑现|安排)$/u;
const RATE_UP = /(?:增速|增幅|涨幅|(?<!自然)增长率)$/u;
/** 保险为2万名失能人员支付待遇: for whom, where 参保人员为2万名 says how many there are. */
const DONE_FOR =
  /^(?:支付|发放|提供|办理|减免|减轻|减负|节[约省]|解决|追回|挽回|报销|落实|兑现|开展|购买|授信|化解|送|配备|修建|修缮|铺设)/u;
/** 未发生较大事故，连续42个月保持平稳 */
const NOTHING_HAPPENED = /^(?:未|没有)发生/u;
const DONE_TO = /.的(?<whom>[^的]+)$/u;
/** 下拉产值增速3.1个百分点: by so much it was lower. */
const PULLS_DOWN = /(?:下拉|拉低|拖累)/u;
const RATE_DOWN = /(?:降幅|跌幅)$/u;
/** 惠及3400万人的引大济岷工程: the thing stands behind the number. */
const THING =
  /^的(?<thing>\p{Script=Han}{2,14}?)(?:启动|建设|开工|投入|建成|全面|正式|顺利|[^\p{Script=Han}]|$)/u;
const BASE_OF_MULTIPLE = new RegExp(
  `(?:(同比|环比)|[比较]([^${COMMAS}\\d]{0,4}(?:\\d{4}年|[上去前]年|年初|上期|上月|上季)[^${COMMAS}]{0,6}))$`,
  "u",
);
const SPAN_OF_MULTIPLE =
  /(?:近|过去)?(?<!\d)(?:[一二三四五六七八九十两]+|\d{1,2})年(?:来|间)?(?=\p{Script=Han}{0,8}$)/u;
const ADDED = "净增";
const PERCENT = unitRecord("%").id;
const TOTAL_OF_EACH = /^(总[数量额])(?:均|已)*分别/u;
/** So many numbers back a change's own level is looked for. */
const MOST_BETWEEN = 6;
const ALL_OF_EACH = /^(?:累计|总计|合计)(?:均|已)*分别/u;
const NEWLY = /^(?:新[增建设]|净增)/u;
const EXTENTS = ["规模", "总规模", "总量", "总额", "总数"] as const;
const WHOLE = /^(?:全[国省市州县区球]|世界)(?:平均水平|平均|水平)?$/u;
/** What is to be reached, right before how much that is: 完成年度任务. */
const AIM = /(?:完成(?:了)?|占)(?:年度|全年|年初)*(?:预算|任务|计划|目标)(?:数|任务)?$/u;
/** 压减办理时限62%: what is done stands before what it is done to. */
const CUT = new RegExp(
  "^(?:平均|累计|总体)*(?<verb>压减|压缩|精简|缩短|减少|降低)" +
    "(?<what>\\p{Script=Han}{0,8}(?:时限|时间|材料|环节|成本|费用|次数|能耗))$",
  "u",
);

function isNextOfRun(between: string): boolean {
  return RUN.test(between) || MOVES_ON.test(between);
}

/** What is said by a number behind the first of a list, which says it of all where it has no word of its own. */
function ownMove(read: Predicate, between: string): Predicate {
  const move = MOVES_ON.exec(between)?.groups?.["move"];
  if (move === undefined || read.says !== "change") return read;
  const { verb, direction } = readPredicate(move, false, null);
  return { ...read, verb, direction };
}

/** A statement with the verb of a number of its list; a rate's own direction stands. */
function movedAs(statement: Statement, { says, verb, direction }: Predicate): Statement {
  return says === "change" ? { ...statement, verb, direction } : statement;
}

/** How many numbers follow one another with nothing but 、 or 和 between them, this one included. */
function runFrom(text: string, figures: readonly Told[], at: number, figure: Told): number {
  let [last, count] = [figure, 1];
  for (
    let next = figures[at + 1];
    next !== undefined && isNextOfRun(text.slice(last.end, next.start));
    next = figures[at + count]
  ) {
    last = next;
    count += 1;
  }
  return count;
}

/** 谋划多年、惠及 tells of what was last done. */
function lastDeed(subject: string): string {
  const last = subject.slice(subject.lastIndexOf(LIST_COMMA) + 1);
  return verbIn(last) === "" ? subject : last;
}

/** A level's words with what its number is of them: the mean, that of each, a budget, the time allowed. */
function completed(
  { says }: Predicate,
  words: string,
  { lead, behind }: Surroundings,
  { unit }: Told,
): string {
  if (says !== "level" || words === "") return words;
  // 环节从平均7个减少到3个
  if (FROM_MEAN.test(lead) && !words.includes("均")) return `平均${words}`;
  const isMean = MEAN.test(lead) && isMeasured(words) && !/均|每/u.test(words);
  if (isMean && unit.dimension !== "percent") return `${words}平均值`;
  const isEach = EACH.test(lead) && words.includes(LIST_COMMA) && !isMeasured(words);
  if (isEach && unit.dimension === "count") return `${words}各自数量`;
  if (BUDGETED.test(lead) && unit.dimension === "currency")
    return `${words.replace(/计划$/u, "")}${words.endsWith("预算") ? "" : "预算"}安排额`;
  // 收入30万元以上的村达到60%
  if (unit.dimension === "percent" && !isPoints(unit) && SIZED_GROUP.test(words))
    return `${words}占比`;
  const limit = unit.dimension === "time" ? namedIn(WITHIN, behind, "deed") : "";
  return limit === "" ? words : `${words}${limit}时限`;
}

function statementOf(
  read: Predicate,
  subject: Subject,
  around: Surroundings,
  figure: Told,
  noun: string,
  state: SentenceState,
): Statement {
  const thing = namedIn(THING, around.tail, "thing");
  const words =
    subject.words === null ? null : completed(read, lastDeed(subject.words), around, figure);
  const named = words ?? "";
  // 向8个市下放审批权: the noun is whom something is done to.
  const deed = /[向对为给与]$/u.test(around.lead) ? deedIn(around.tail.slice(noun.length)) : "";
  const done = noun === "" || around.lead.length === 1 || DONE_FOR.test(deed) ? deed : "";
  const isOfDeed = noun !== "" && around.lead.endsWith("的");
  const isStreak = figure.form === "streak";
  const [rise, fall] = [RATE_UP.test(named), RATE_DOWN.test(named)];
  const isRate = read.says === "level" && figure.unit.dimension === "percent";
  const isMove = isPoints(figure.unit);
  return {
    ...read,
    says: isStreak ? "streak" : read.says,
    // CPI涨幅2%左右 is a change that is told as a level.
    direction:
      isRate && isMove && PULLS_DOWN.test(named)
        ? "fall"
        : isRate && rise
          ? "rise"
          : isRate && fall
            ? "fall"
            : read.direction,
    subject:
      done !== "" || (isStreak && words === null)
        ? ""
        : isStreak && NOTHING_HAPPENED.test(around.earlier)
          ? subjectOf(around.earlier)
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

/** 高于全国0.5个百分点、全省1.1个百分点: the same gap, to another; `null` where the words name none. */
function ofAnother(before: Statement | undefined, among: string): Statement | null {
  if (before?.says !== "gap" || !WHOLE.test(among)) return null;
  return { ...before, verb: before.verb.replace(before.among, among), among };
}

function shareOf(among: string): string {
  return among === "" ? "占比" : `占${among}比重`;
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
  { start, unit }: Told,
  whole: string,
  verb: string,
): readonly Subject[] | null {
  // 由7200元提高到7980元: what came of a number stands for both. 贷款0.98万笔、43.5亿元 are two.
  const unitAt = (at: number): string => figures[at]?.unit.id ?? "";
  const ends = statements.flatMap(({ subject }, at) =>
    subject === null || statements[at + 1]?.subject !== subject || unitAt(at + 1) !== unitAt(at)
      ? [at]
      : [],
  );
  const last = ends.slice(-count);
  const from = (ends[ends.length - count - 1] ?? -1) + 1;
  const first = figures[from];
  if (first === undefined || SEGMENT_END.test(text.slice(first.start, start))) return null;
  const levels = last.flatMap((at): Subject[] => {
    const one = statements[at];
    if (one === undefined || one.list !== null || one.subject === null) return [];
    // 出厂价格下降2.4%，购进价格下降3.0%，降幅分别扩大0.5和0.8个百分点: the pace of each.
    if (isPoints(unit) && one.says === "change" && unitAt(at) === PERCENT) {
      const pace = whole || paceOf(one.subject, one.direction, verb);
      return [{ words: `${one.subject}${pace}`, isCarried: true, rateAt: at }];
    }
    if (one.says !== "level" && one.says !== "share") return [];
    const share = one.says === "share" ? shareOf(one.among) : "";
    const level = `${one.subject}${share}`;
    if (whole === "") return [{ words: level, isCarried: true, rateAt: at }];
    return [{ words: `${level.replace(NEWLY, "")}${whole}`, isCarried: false }];
  });
  const told = last.map((at) => `${statements[at]?.subject ?? ""}|${unitAt(at)}`);
  return levels.length === count && new Set(told).size === count ? levels : null;
}

/** The state as it was at the sentence's last level of a change's own unit, where the last of all is of another. */
function ofSameUnit(
  state: SentenceState,
  figures: readonly Told[],
  statements: readonly Statement[],
  { unit }: Told,
  from: number,
): SentenceState {
  const { levelAt } = state;
  if (levelAt === null || figures[levelAt]?.unit.id === unit.id) return state;
  const farthest = Math.max(0, statements.length - MOST_BETWEEN);
  for (let at = statements.length - 1; at >= farthest; at -= 1) {
    const [one, told] = [figures[at], statements[at]];
    if (one === undefined || told === undefined || one.start < from) return state;
    if (told.says === "level" && told.subject !== null && one.unit.id === unit.id)
      return { ...state, topic: `${told.subject}${told.noun}`, levelAt: at };
  }
  return state;
}

/**
 * 为2万名失能人员支付待遇6亿元: it was paid to those that the number before counts, and not by them.
 *
 * @param led what leads to that number: 为
 */
function forWhom(around: Surroundings, before: Statement | undefined, led: string): Surroundings {
  const whom = before?.subject === "" ? namedIn(DONE_TO, before.noun, "whom") : "";
  const isTold = whom !== "" && around.isListed && around.lead.startsWith(whom);
  return isTold && /[为向给对]/u.test(led) ? { ...around, lead: `${led}${around.lead}` } : around;
}

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
  const dates = times.map((time) => ({
    start: quartersBefore(text, time)[0]?.start ?? time.start,
    end: time.end,
  }));
  let state = START;
  let lists = 0;
  let aim = { lead: "", state };
  for (let figure = figures[0]; figure !== undefined; figure = figures[statements.length]) {
    const at = statements.length;
    const around = forWhom(
      surroundingsOf(text, figures, at, figure, dates, partAt),
      statements[at - 1],
      text.charAt((figures[at - 1]?.start ?? 0) - 1),
    );
    // 居民消费价格上涨0.6%。其中，城市上涨0.7%: of the same prices.
    const { measure, grewAt } = LISTS_PARTS.test(around.sentence) ? state : START;
    if (around.opensSentence)
      state = {
        ...START,
        measure,
        grew: grewAt !== null,
        rated: state.rated,
        before:
          state.levelAt === null || figures[state.levelAt]?.unit.id !== figure.unit.id
            ? ""
            : state.topic,
      };
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
    let read = cut(readPredicate(lead, figure.unit.dimension === "rank", figure.from), isRate);
    // 剔除不可比因素后，增长4.2%
    if (read.says === "change" && read.terms === "")
      read = { ...read, terms: takenOffIn(around.earlier) };
    // 占年度任务110公里的78.6%: how much the task is, and no share yet.
    if (aim.lead !== "" && !isRate && read.says === "share")
      read = { ...read, says: "level", subject: read.among, among: "" };
    const count = runFrom(text, figures, at, figure);
    const told = subjectOf(read.subject);
    // 全市约三成的老人: the place is no part of what is told of them.
    const isOfPlace = isRate && PLACE_ALONE.test(told) && OF_THEM.test(around.behind);
    let bare = isOfPlace ? "" : told;
    // 发放200亿元补贴: an amount may stand before its noun as a count does.
    const isAmount =
      figure.unit.dimension === "currency" &&
      (verbIn(bare) !== "" || GIVES.test(bare)) &&
      !isMeasured(bare);
    const noun = isCounted || isAmount ? nounIn(around.tail) : "";
    // 企业达到287家，净增31家: of what was just told, and no number of its own.
    const level = state.levelAt === null ? undefined : figures[state.levelAt];
    if (
      bare === ADDED &&
      read.says === "level" &&
      noun === "" &&
      level?.unit.id === figure.unit.id
    ) {
      read = { ...read, says: "change", subject: "", verb: bare, direction: "rise" };
      bare = "";
    }
    // 优良天数318天，优良率87%，增加9天: of the days, and not of the rate.
    if (bare === "" && read.says === "change" && !isRate && !isMove)
      state = ofSameUnit(state, figures, statements, figure, partAt(figure.start).sentence);
    const isDealtOut = DEALT_OUT.test(around.lead);
    // 国家级平台2个、省级21个，总数分别达到17个、203个: the total of each.
    const whole = isDependent(bare) ? bare : (TOTAL_OF_EACH.exec(around.lead)?.[1] ?? "");
    // 新增国家级3家、省级17家，累计分别达11家、64家: all there are of each.
    const isAll = bare === "" && read.says === "level" && ALL_OF_EACH.test(around.lead);
    const goesBack = whole !== "" || isAll || (bare === "" && read.says !== "level");
    // 收入5亿元、利润1亿元，同比增长6%、9%: so many changes behind so many levels, with or without 分别.
    const movesAll = bare === "" && read.says === "change" && count > 1;
    const levels =
      goesBack && (isDealtOut || movesAll) && dealOut(read.among, count) === null
        ? levelsBefore(text, figures, statements, count, figure, whole, read.verb)
        : null;
    const reads = figures
      .slice(at, at + count)
      .map(({ start }, item) =>
        ownMove(read, item === 0 ? "" : text.slice(figures[at + item - 1]?.end ?? start, start)),
      );
    for (const [item, ended] of (levels ?? []).entries()) {
      const subject = isAll
        ? { words: `累计${(ended.words ?? "").replace(NEWLY, "")}`, isCarried: false }
        : ended;
      const one = statementOf(reads[item] ?? read, subject, around, figure, "", state);
      statements.push(one);
      state = carryOn(state, one, statements.length - 1, around, isRate);
    }
    if (levels !== null) continue;
    const subjects = subjectsOf(bare, count, around, state);
    if (subjects === null) {
      const unit = isRate ? "rate" : isMove ? "points" : "other";
      const own = isOfPlace ? { ...around, lead: "" } : around;
      const subject = resolveSubject({ read, bare, around: own, noun, unit, state });
      const statement = statementOf(read, subject, around, figure, noun, state);
      // A list that cannot be dealt out says the same of each; 新增度假区2个、景区1个 is none, for each has its noun.
      const isSharedBy = isDealtOut ? count : 1;
      // 分别高于全国、全省2个和1个百分点: of each another.
      const wholes = dealOut(statement.among, isSharedBy) ?? [];
      for (let item = 0; item < isSharedBy; item += 1)
        statements.push(
          ofAnother(statement, wholes[item] ?? "") ?? movedAs(statement, reads[item] ?? read),
        );
      state = {
        ...carryOn(state, statement, at, around, isRate),
        instances: noun !== "" && bare.endsWith("等") ? bare : "",
      };
      continue;
    }
    lists += 1;
    for (const [item, words] of subjects.entries()) {
      const one = statementOf(
        reads[item] ?? read,
        { words, isCarried: false },
        around,
        figure,
        "",
        state,
      );
      statements.push({ ...one, list: lists });
      state = {
        ...carryOn(state, one, statements.length - 1, { ...around, isListed: true }, isRate),
        items: subjects,
      };
    }
  }
  return linked(statements);
}
