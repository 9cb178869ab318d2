import type { Bilingual, Observation, Relation, Unit } from "../../dataset/Dataset";
import { CLAUSE_BREAKS, COMMAS, LIST_COMMA, SENTENCE_BREAKS } from "../../dataset/punctuation";
import { statedShareAgrees } from "../../dataset/statedShareAgrees";
import { inChinese } from "../../dataset/languagesOf";
import { draftTexts, placeholderMarks, wanted } from "../placeholders";
import { sentenceBefore, wholeSentenceBefore } from "./classifyNumeral";
import { measureIn, leantOn } from "./dealOut";
import { ownToken } from "./figureStatement";
import { SOME_OF } from "./subjectWords";
import type { Statement } from "./Statement";

/** A proposed figure, where its token stands in its paragraph and what its sentence says by it. */
export interface Placed {
  readonly observation: Observation;
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly statement: Statement;
  /** Its name without the marks of a draft. */
  readonly called: string;
  /** Whether it is to be reached, not reached. */
  readonly isTarget: boolean;
  /** What its place is called; empty where nobody has named it. */
  readonly where: string;
}

/** A paragraph with its figures, in the order of the text. */
export interface ToldParagraph {
  readonly text: string;
  readonly figures: readonly Placed[];
}

const IN_CLAUSE = `[^${COMMAS}${SENTENCE_BREAKS}]`;
const TURNS =
  "扩大|扩展|压缩|压减|缩短|缩减|精简|减少|降低|下降|提高|提升|增加|增长|上升|发展|拓展|优化|调整|整合|合并|归并|跃升|收窄|回落|增|减|降|升|缩|扩|跃";
/** 压缩为: a number before it is what another came of. */
const TURN = new RegExp(`(?:${TURNS})(?:${TURNS})?(?:到|至|为|成)(?:了)?${IN_CLAUSE}{0,14}$`, "u");
const UNTIL = new RegExp(`(?:到|至|为|成)(?:了)?${IN_CLAUSE}{0,14}$`, "u");
const FROM = new RegExp(`(?:由|从|自)${IN_CLAUSE}{0,20}$`, "u");
const FORMERLY = /(?:以前|原来|过去|此前|原先|改革前)/u;
const NOWADAYS = /(?:现在|如今|目前|现只|现仅|改革后)/u;
const POINTS = /[百千]分点/u;
const SENTENCE_BREAK = new RegExp(`[${SENTENCE_BREAKS}]`, "u");
const CLAUSE_BREAK = new RegExp(`[${CLAUSE_BREAKS}]`, "u");
/** Paragraphs above in which the whole of a share is still looked for. */
const REACH = 2;

function finding(zh: string): Bilingual {
  return inChinese(`${placeholderMarks.toCheck}${zh}`);
}

function exact({ observation: { quantity } }: Placed): number | null {
  return quantity.bound === "exact" ? quantity.value : null;
}

function startOf({ observation: { period } }: Placed): string | null {
  return period.basis === "not_stated" ? null : period.start;
}

function pairOf(before: Placed, after: Placed): Relation {
  const { id, printed } = before.observation;
  return {
    kind: "before_after",
    id: `change-${id}`,
    finding: finding(
      `${after.called}由${ownToken(printed)}到${ownToken(after.observation.printed)}`,
    ),
    before: id,
    after: after.observation.id,
    comparability: { sameScope: "unclear", note: draftTexts.pair },
  };
}

/** Whether the words lead from one number to another that came of it. */
function leadsTo(text: string, one: Placed, other: Placed): boolean {
  const between = text.slice(one.end, other.start);
  if (SENTENCE_BREAK.test(between) || one.unit.id !== other.unit.id) return false;
  const before = sentenceBefore(text, one.start);
  // 由84%提高到93%，门诊占比达到67%: what came of the first is at its end, and leads to nothing more.
  if (FROM.test(before) && !TURN.test(before) && UNTIL.test(between)) return true;
  if (TURN.test(between) && !CLAUSE_BREAK.test(between)) return true;
  return FORMERLY.test(before) && NOWADAYS.test(between);
}

/** 2018年2.3个，2019年1.0个: one quantity told twice, of two dates. */
function isToldTwice(text: string, one: Placed, other: Placed): boolean {
  const [from, to] = [startOf(one), startOf(other)];
  const between = text.slice(one.end, other.start);
  return (
    one.statement.says === "level" &&
    other.statement.says === "level" &&
    one.statement.subject !== null &&
    one.statement.subject === other.statement.subject &&
    one.unit.id === other.unit.id &&
    from !== null &&
    to !== null &&
    // A year and a month of the next are no two of one kind.
    from.length === to.length &&
    from < to &&
    !SENTENCE_BREAK.test(between)
  );
}

/** Pairs of a quantity before and after, in their order; a list of several leads to as many. */
function findPairs({ text, figures }: ToldParagraph): Relation[] {
  const pairs: Relation[] = [];
  const taken = new Set<Placed>();
  for (const [at, figure] of figures.entries()) {
    if (taken.has(figure)) continue;
    const { list } = figure.statement;
    const run = list === null ? 1 : figures.filter((one) => one.statement.list === list).length;
    const first = figures[at + run - 1];
    const other = figures[at + run];
    if (first === undefined || other === undefined) continue;
    const isDealt = run > 1 && other.statement.list !== null;
    if (isDealt && leadsTo(text, { ...first, unit: other.unit }, other)) {
      for (let item = 0; item < run; item += 1) {
        const [before, after] = [figures[at + item], figures[at + run + item]];
        if (before === undefined || after === undefined || before.unit.id !== after.unit.id)
          continue;
        pairs.push(pairOf(before, after));
        taken.add(before).add(after);
      }
    } else if (run === 1 && (leadsTo(text, figure, other) || isToldTwice(text, figure, other))) {
      pairs.push(pairOf(figure, other));
    }
  }
  return pairs;
}

/** The year that a figure is of, or the last one of its period; `null` where it is of none. */
function yearOf({ observation: { period } }: Placed): string | null {
  return period.basis === "not_stated" ? null : (period.end ?? period.start).slice(0, 4);
}

function isOfLevel(change: Placed, level: Placed): boolean {
  // 2016年的812亿元……今年上半年增长12.4% is of another level, which the text does not print.
  const years = [yearOf(change), yearOf(level)];
  if (!years.includes(null) && years[0] !== years[1]) return false;
  if (POINTS.test(change.unit.symbol.zh)) return level.unit.dimension === "percent";
  if (change.unit.dimension === "percent" || change.unit.symbol.zh === "倍") return true;
  return change.unit.id === level.unit.id;
}

function isRate({ unit }: Placed): boolean {
  const isPoints = POINTS.test(unit.symbol.zh);
  return (unit.dimension === "percent" && !isPoints) || unit.symbol.zh === "倍";
}

/** What a change is counted from, as far as it is a time. */
function againstOf({ statement: { base } }: Placed): string {
  return JSON.stringify(base?.against ?? null);
}

const VERBS = { rise: "增长", fall: "下降", level: "持平" } as const;

/** 外贸总值同比增长7.2%, in the report's own verbs; the level itself stands beside it. */
function changeFinding(level: Placed | undefined, changes: readonly Placed[]): string {
  const [first] = changes;
  const { base, subject } = first?.statement ?? { base: null, subject: null };
  const told = changes.map(({ observation, statement: { verb, direction, terms } }) => {
    const way = direction === "fall" || direction === "level" ? direction : "rise";
    return `${terms}${verb.length > 1 ? verb : VERBS[way]}${ownToken(observation.printed)}`;
  });
  const counted = base === null ? "" : base.words.endsWith("比") ? base.words : `比${base.words}`;
  const head = level?.called ?? subject ?? "";
  return `${head}${counted}${told.join("，")}`;
}

/**
 * Changes with their levels: 达到3107元，较上年增加411元，增长15.2% is one change of one level. A second clause
 * without a base of its own, 增长15.2%, has that of the first. A rate that stands alone has nothing to be joined to.
 * 从112张压减到39张，减少了65.2% is counted from what the level came of.
 *
 * @param earlierOf what each level came of, by their ids
 */
function findChanges(
  { figures }: ToldParagraph,
  earlierOf: ReadonlyMap<string, string>,
): Relation[] {
  const relations: Relation[] = [];
  const taken = new Set<Placed>();
  for (const [at, figure] of figures.entries()) {
    const { says, levelAt, subject } = figure.statement;
    // A yearly mean is no change of the level by so much.
    if (says !== "change" || figure.statement.isYearly || taken.has(figure)) continue;
    const level = levelAt === null ? undefined : figures[levelAt];
    if (level !== undefined && !isOfLevel(figure, level)) continue;
    const next = figures[at + 1];
    const isSame =
      next?.statement.says === "change" &&
      isRate(next) !== isRate(figure) &&
      next.statement.direction === figure.statement.direction &&
      (levelAt === null
        ? next.statement.levelAt === null && next.statement.subject === subject
        : next.statement.levelAt === levelAt) &&
      (next.statement.base === null || againstOf(next) === againstOf(figure)) &&
      (level === undefined || isOfLevel(next, level));
    const both = isSame ? [figure, next] : [figure];
    if (level === undefined && both.length === 1) continue;
    for (const one of both) taken.add(one);
    const [percent, amount] = [both.find(isRate), both.find((one) => !isRate(one))];
    const against = figure.statement.base?.against ?? null;
    const isFromStart = level !== undefined && both.every((one) => one.statement.base === null);
    const earlier = isFromStart ? earlierOf.get(level.observation.id) : undefined;
    relations.push({
      kind: "change",
      id: `growth-${figure.observation.id}`,
      finding: finding(changeFinding(level, both)),
      ...(level === undefined ? {} : { level: level.observation.id }),
      ...(amount === undefined ? {} : { amount: amount.observation.id }),
      ...(percent === undefined ? {} : { percent: percent.observation.id }),
      ...(earlier === undefined ? {} : { earlier }),
      ...(against === null ? {} : { against }),
    });
  }
  return relations;
}

const WHOLE_WORDS = /^(?:全部|全国|全省|全市|全县|其|了)|的?(?:总数|总量|总额|总值|总规模|比重)$/gu;

/** Whether a figure may be the whole that a share names: 占进出口总值的 of 进出口总值. */
function isNamedWhole(among: string, { statement: { subject }, called }: Placed): boolean {
  const named = among.replace(WHOLE_WORDS, "");
  const known = (subject ?? called).replace(WHOLE_WORDS, "");
  if (named.length < 2 || known.length < 2) return false;
  return known.endsWith(named) || named.endsWith(known);
}

function agrees(part: Placed, whole: Placed, share: Placed): boolean {
  const { bound } = share.observation.quantity;
  // 占比约90%: about is as near as its last digit.
  const told = bound === "exact" || bound === "about" ? toldValue(share) : null;
  const [few, all, percent] = [exact(part), exact(whole), told];
  if (few === null || all === null || percent === null || part.unit.id !== whole.unit.id)
    return false;
  const areLevels = part.statement.says === "level" && whole.statement.says === "level";
  if (!areLevels || part.unit.dimension === "percent" || few > all || all === 0) return false;
  return statedShareAgrees(few, all, percent, share.observation.decimals);
}

/**
 * The part and the whole of a stated share: the part is what the clause has just told of, the whole is what the words
 * name, in the same paragraph or up to two above, and the arithmetic of the three agrees. Without a name for the whole
 * it is looked for in the same sentence alone.
 */
function shareOf(
  share: Placed,
  { text, figures }: ToldParagraph,
  above: readonly Placed[],
): Relation | null {
  const { levelAt, among, says } = share.statement;
  const at = figures.indexOf(share);
  const sentenceStart = share.start - sentenceBefore(text, share.start).length;
  const before = figures.slice(0, at).reverse();
  const near = before.filter(({ start }) => start >= sentenceStart);
  // A rate, 办结率98%, is one of what its sentence counts, whichever stand next to it.
  const parts = says === "level" ? near : levelAt === null ? near.slice(0, 2) : [figures[levelAt]];
  const named = among === "" ? [] : [...before, ...above].filter((one) => isNamedWhole(among, one));
  const wholes = among === "" || /^(?:总|全)/u.test(among) ? [...named, ...near] : named;
  for (const part of parts) {
    if (part === undefined) continue;
    const whole = wholes.find((one) => one !== part && agrees(part, one, share));
    if (whole === undefined) continue;
    return {
      kind: "part_of_whole",
      id: `share-${share.observation.id}`,
      finding: finding(
        `${part.called}${ownToken(part.observation.printed)}，占${ownToken(share.observation.printed)}`,
      ),
      part: part.observation.id,
      whole: whole.observation.id,
      share: share.observation.id,
    };
  }
  return null;
}

const RATE = /(?:率|比例|比重|占比|覆盖面)$/u;

/** Whether a level is the rate of something counted: 办结率, 城镇化率; a rate of growth is none. */
function isRateOf({ statement: { says, subject, direction }, unit }: Placed): boolean {
  const isGrowth = direction === "rise" || direction === "fall";
  return says === "level" && !isGrowth && unit.symbol.zh === "%" && RATE.test(subject ?? "");
}

/** 总量和增速均居全省第5位 ranks the level and how fast it grew. */
const BOTH_RANKED = /(?:总量|规模|总额)(?:和|与|及)(?:增速|增幅)$/u;

/**
 * A rank is that of the level that its clause is about; one that has a subject of its own ranks something else.
 *
 * @param formerly among whom it was counted before it moved; empty where nothing says so
 */
function ranksOf(rank: Placed, { figures }: ToldParagraph, formerly: string): readonly Relation[] {
  const { levelAt, subject } = rank.statement;
  const among = rank.statement.among || formerly;
  const value = levelAt === null ? undefined : figures[levelAt];
  if (levelAt === null || value === undefined || exact(rank) === null) return [];
  if (value.unit.dimension === "rank") return [];
  const streak = figures
    .slice(levelAt, figures.indexOf(rank))
    .find(({ form }) => form === "streak");
  const rankOf = (ranked: Placed, suffix: string): Relation => ({
    kind: "rank",
    id: `rank-${rank.observation.id}${suffix}`,
    finding: finding(
      `${ranked.called}${ownToken(ranked.observation.printed)}，${among}${ownToken(rank.observation.printed)}`,
    ),
    value: ranked.observation.id,
    rank: rank.observation.id,
    ...(streak === undefined ? {} : { streak: streak.observation.id }),
    among: inChinese(`${placeholderMarks.toCheck}${among === "" ? wanted.among : among}`),
  });
  const rate = figures.find(
    ({ statement, unit }) =>
      statement.levelAt === levelAt && statement.says === "change" && unit.symbol.zh === "%",
  );
  const areBoth = rate !== undefined && BOTH_RANKED.test(subject ?? "");
  return [rankOf(value, ""), ...(areBoth ? [rankOf(rate, "-rate")] : [])];
}

/** Where the 其中 stands under which a place is told: up to the end of its sentence where it opens one, else of its part. */
function amongAt(
  text: string,
  place: number,
): { readonly at: number; readonly opens: boolean } | null {
  const before = wholeSentenceBefore(text, place);
  const at = before.lastIndexOf("其中");
  if (at === -1) return null;
  const opens = before.slice(0, at).trim() === "";
  if (!opens && SENTENCE_BREAK.test(before.slice(at))) return null;
  return { at: place - before.length + at, opens };
}

function isAmount({ statement: { says }, unit }: Placed): boolean {
  return says === "level" && (unit.dimension === "count" || unit.dimension === "currency");
}

/** The least that a quantity can be, for a part, and the most that is told of it, for a whole; `null` of a range. */
function toldValue({ observation: { quantity } }: Placed): number | null {
  return quantity.bound === "range" ? null : quantity.value;
}

/** 债务余额486亿元，控制在限额512亿元以内，其中: what may be, and none of what is. */
const LIMIT = /^控制在|限额$/u;

/** The number of which a part is some, 86个村中已有45个, or the nearest amount of its unit before 其中, in its sentence or, where 其中 opens one, the one before. */
function wholeBefore(part: Placed, { text, figures }: ToldParagraph): Placed | undefined {
  const previous = figures[figures.indexOf(part) - 1];
  if (previous !== undefined && isSomeOf(text, previous, part)) return previous;
  const among = amongAt(text, part.start);
  if (among === null) return undefined;
  const end = among.opens ? text.slice(0, among.at).trimEnd().length - 1 : among.at;
  const from = end - wholeSentenceBefore(text, end).length;
  const near = figures
    .filter(
      (one) =>
        one.start >= from &&
        one.end <= among.at &&
        isAmount(one) &&
        one.unit.id === part.unit.id &&
        !LIMIT.test(one.statement.subject ?? "") &&
        amongAt(text, one.start) === null,
    )
    .reverse();
  // 在校生5.3万人，教师3120人，其中初中在校生: of those that are called alike rather than of the nearest.
  const alike = near.find((one) => endAlike(one, part));
  // 学生4万人、教师3千人。其中，小学12所，在校生2千人: of which of the two nobody says.
  const isLater = figures.some((one) => one.start >= among.at && one.end <= part.start);
  return alike ?? (isLater && near.length > 1 ? undefined : near[0]);
}

/** Whether the subjects of two figures end with the same two signs. */
function endAlike(one: Placed, other: Placed): boolean {
  const [end, otherEnd] = [one, other].map(({ statement }) => (statement.subject ?? "").slice(-2));
  return end !== undefined && end.length === 2 && end === otherEnd;
}

function isSomeOf(text: string, whole: Placed, part: Placed): boolean {
  const isCounted = isAmount(whole) && whole.unit.id === part.unit.id;
  return isCounted && SOME_OF.test(text.slice(whole.end, part.start));
}

/** 人均收入3万元，其中农村2万元: a mean has no parts. */
const IS_MEAN = /[人户亩]均|平均|均价|单产|单笔|最[高低大小]/u;
const LISTED = new RegExp(`^(?:${LIST_COMMA}|以及|[和与及])${IN_CLAUSE}*$`, "u");
/** What goes on a list of parts behind a comma, 民企8家: a bare name, and nothing that is done, moves or is of another time. */
const LISTED_APART = new RegExp(
  `^[${COMMAS}](?!其余?中|其余|同比|环比|[比较占共全总累另现已均]|平均|最[高低大小多少]|带动|吸纳|覆盖|惠及|实现|完成|达到?|进口|出口|[今去上前当]年)[^${COMMAS}${SENTENCE_BREAKS}]{1,12}$`,
  "u",
);

/** Whether a number behind a comma is told of another thing, of the same time and by no deed of its own. */
function isNamedApart(before: Placed, part: Placed): boolean {
  const { verb, direction, subject } = part.statement;
  const isOther =
    subject !== before.statement.subject || part.observation.place !== before.observation.place;
  return (
    isOther &&
    verb === before.statement.verb &&
    direction === before.statement.direction &&
    startOf(part) === startOf(before)
  );
}

/**
 * Parts that stand behind 其中 with the whole before it: 接待游客90万人次，其中入境游客2万人次. The first number behind it
 * is a part; a later one is where it opens a part of its own behind a semicolon, measures what the first does, or goes
 * on a list of parts that are not more than the whole. 86个村中已有45个 tells of a part too.
 */
function findParts(paragraph: ToldParagraph, shared: ReadonlySet<string>): Relation[] {
  const { text, figures } = paragraph;
  /** What the parts of a list come to so far, by the last of them. */
  const sums = new Map<Placed, number>();
  return figures.flatMap((part, index): Relation[] => {
    const among = amongAt(text, part.start);
    const before = figures[index - 1];
    const whole = wholeBefore(part, paragraph);
    if (
      whole === undefined ||
      !isAmount(part) ||
      [part, whole].some(({ called }) => IS_MEAN.test(called))
    )
      return [];
    if (shared.has(part.observation.id)) return [];
    const [few, all] = [toldValue(part), toldValue(whole)];
    if (few === null || all === null || few > all) return [];
    const first = figures.find(({ start }) => start >= (among?.at ?? part.start));
    const between = text.slice(before?.end ?? 0, part.start);
    const measure = measureIn(part.statement.subject ?? "");
    const areOfOne = measure === measureIn(first?.statement.subject ?? "");
    const isSame = measure !== "" && areOfOne;
    const isListed =
      before !== undefined &&
      (LISTED.test(between) || (LISTED_APART.test(between) && isNamedApart(before, part)));
    const listed = isListed ? sums.get(before) : undefined;
    const sum = few + (listed ?? 0);
    const goesOn =
      listed !== undefined && areOfOne && part.statement.subject !== null && sum <= all;
    if (part !== first && whole !== before && !isSame && !goesOn && !SENTENCE_BREAK.test(between))
      return [];
    sums.set(part, sum);
    return [
      {
        kind: "part_of_whole",
        id: `part-${part.observation.id}`,
        finding: finding(
          `${whole.called}${ownToken(whole.observation.printed)}，其中${part.called === whole.called && part.where !== "" ? part.where : part.called}${ownToken(part.observation.printed)}`,
        ),
        part: part.observation.id,
        whole: whole.observation.id,
      },
    ];
  });
}

/** Measures that are called alike and are not: the income of a household is none of a treasury. */
const ANY_MEASURE = /^(?:收入|支出|总额|总数|总量|数量|人数|人次|规模|面积|金额|产值)$/u;

/** What all subjects end with, as far as it says one kind of measure; empty where it does not. */
function sharedMeasure(members: readonly Placed[]): string {
  const subjects = members.map(({ statement }) => statement.subject ?? "");
  const [first = ""] = subjects;
  let length = 0;
  while (
    length < first.length &&
    subjects.every((subject) => subject.endsWith(first.slice(first.length - length - 1)))
  )
    length += 1;
  const shared = first.slice(first.length - length);
  return shared.length < 2 || ANY_MEASURE.test(shared) ? "" : shared;
}

/** Whether all are of one thing, of which several quantities changed: accidents and the deaths in them. */
function sharedHolder(members: readonly Placed[]): boolean {
  const [first = "", ...others] = members.map(({ statement }) => statement.subject ?? "");
  const holder = leantOn(first);
  return holder.length >= 4 && others.every((subject) => subject.startsWith(holder));
}

/** Whether figures may stand side by side: of several things, one unit, one kind of measure, and all of them levels or all changes. */
function areAlike(first: Placed, members: readonly Placed[]): boolean {
  const isMove = (one: Placed): boolean => {
    const { direction } = one.statement;
    return direction === "rise" || direction === "fall";
  };
  return (
    members.length > 1 &&
    new Set(members.map(({ statement }) => statement.subject)).size === members.length &&
    members.every(
      (one) =>
        one.unit.id === first.unit.id &&
        one.statement.says === first.statement.says &&
        isMove(one) === isMove(first),
    ) &&
    (sharedMeasure(members) !== "" || (isMove(first) && sharedHolder(members)))
  );
}

function comparisonOf(members: readonly Placed[]): Relation[] {
  const [first] = members;
  if (first === undefined || !areAlike(first, members)) return [];
  return [
    {
      kind: "comparison",
      id: `list-${first.observation.id}`,
      finding: finding(`${first.called}等${members.length}项`),
      members: members.map(({ observation }) => observation.id),
    },
  ];
}

/** 分经济类型看, 按消费类型分: the sentence tells of the kinds of one thing. */
const BY_KIND = new RegExp(`(?:分|按)${IN_CLAUSE}{2,16}(?:看|分)[${COMMAS}]`, "u");

/** The rows of a sentence that takes one thing apart by its kinds, those of its numbers that say the same of each. */
function rowsByKind({ text, figures }: ToldParagraph): readonly (readonly Placed[])[] {
  const rows = new Map<string, Placed[]>();
  for (const figure of figures) {
    const sentence = wholeSentenceBefore(text, figure.start);
    const { list, says, subject } = figure.statement;
    const isRow = list === null && subject !== null && (says === "level" || says === "change");
    if (!isRow || !BY_KIND.test(sentence) || amongAt(text, figure.start) !== null) continue;
    const key = JSON.stringify([figure.start - sentence.length, says, figure.unit.id]);
    rows.set(key, [...(rows.get(key) ?? []), figure]);
  }
  return [...rows.values()];
}

/** Figures of one kind that were dealt out in one breath, or by the kinds of one thing, stand side by side. */
function findComparisons(paragraph: ToldParagraph, paired: ReadonlySet<string>): Relation[] {
  const lists = new Map<number, Placed[]>();
  for (const figure of paragraph.figures) {
    const { list } = figure.statement;
    if (list !== null) lists.set(list, [...(lists.get(list) ?? []), figure]);
  }
  return [...lists.values(), ...rowsByKind(paragraph)]
    .filter((members) => !members.some(({ observation }) => paired.has(observation.id)))
    .flatMap(comparisonOf);
}

/** 完成全年目标6000人的64.2%: the number between is how much the target is. */
const OF_TARGET = /^的$/u;

/** The degree of completion right behind a target, where its sentence goes on to say it. */
function completionOf(text: string, figures: readonly Placed[], at: number): Placed | undefined {
  const [target, next] = [figures[at], figures[at + 1]];
  if (target === undefined || next === undefined || next.unit.symbol.zh !== "%") return undefined;
  return OF_TARGET.test(text.slice(target.end, next.start)) ? next : undefined;
}

/** Targets, with what was attained of each where the same sentence tells it; it is seldom in the same report. */
function findTargets({ text, figures }: ToldParagraph): Relation[] {
  return figures.flatMap((target, at): Relation[] => {
    if (!target.isTarget) return [];
    const { observation, called, unit, where } = target;
    const from = target.start - wholeSentenceBefore(text, target.start).length;
    const attained = figures
      .slice(0, at)
      .find(
        (one) =>
          !one.isTarget &&
          one.start >= from &&
          one.unit.id === unit.id &&
          one.where === where &&
          `${one.called}目标` === called,
      );
    const completion = attained === undefined ? undefined : completionOf(text, figures, at);
    return [
      {
        kind: "target",
        id: `target-${observation.id}`,
        finding: finding(`${called}${ownToken(observation.printed)}`),
        target: observation.id,
        ...(attained === undefined ? {} : { attained: attained.observation.id }),
        ...(completion === undefined ? {} : { completion: completion.observation.id }),
      },
    ];
  });
}

/** Relations between the figures of a text, as its words state them; where the words leave it open there is none. */
export function findRelations(paragraphs: readonly ToldParagraph[]): Relation[] {
  return paragraphs.flatMap((paragraph, index) => {
    const above = paragraphs
      .slice(Math.max(0, index - REACH), index)
      .reverse()
      .flatMap(({ figures }) => [...figures].reverse());
    const pairs = findPairs(paragraph);
    const ends = pairs.flatMap((pair) => (pair.kind === "before_after" ? [pair] : []));
    const earlierOf = new Map(ends.map(({ before, after }) => [after, before]));
    const formerly = new Set(ends.map(({ before }) => before));
    const amongOf = new Map(
      paragraph.figures.map(({ observation, statement }) => [observation.id, statement.among]),
    );
    const each = paragraph.figures.flatMap((figure): readonly Relation[] => {
      const { says } = figure.statement;
      const { id } = figure.observation;
      // 由全省第8位升至第6位: the level is told of now, and among whom is said once.
      if (says === "rank" && formerly.has(id)) return [];
      if (says === "rank")
        return ranksOf(figure, paragraph, amongOf.get(earlierOf.get(id) ?? "") ?? "");
      const isShare = says === "share" || isRateOf(figure);
      const found = isShare ? shareOf(figure, paragraph, above) : null;
      return found === null ? [] : [found];
    });
    const paired = new Set(ends.flatMap(({ before, after }) => [before, after]));
    const shared = new Set(
      each.flatMap((share) => (share.kind === "part_of_whole" ? [share.part] : [])),
    );
    return [
      ...pairs,
      ...findChanges(paragraph, earlierOf),
      ...each,
      ...findParts(paragraph, shared),
      ...findComparisons(paragraph, paired),
      ...findTargets(paragraph),
    ];
  });
}
