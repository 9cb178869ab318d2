import type { Paragraph } from "../../reading/paragraphs/findParagraphs";
import { foldTraditional } from "../../reading/signs/foldTraditional";
import type { Numeral } from "../../reading/numerals/Numeral";
import { parsePrinted } from "../../reading/numerals/parsePrinted";
import type { Metric, Observation, Period, Place, Unit } from "../../dataset/Dataset";
import { COMMAS, SENTENCE_ENDS } from "../../dataset/punctuation";
import type { DraftDoubt } from "../../wording/views/openWords";
import { multipliers } from "../../dataset/codeLists";
import { inChinese } from "../../dataset/languagesOf";
import { kindOfMetric } from "../kindOfMetric";
import { ABOVE_WHOLE, placeholderMarks, wanted } from "../placeholders";
import { unitRecord } from "../template/unitRecord";
import {
  type Classified,
  classifyNumeral,
  clauseAround,
  clausesBefore,
  quoteAround,
  sentenceBefore,
  wholeSentenceBefore,
} from "./classifyNumeral";
import type { LeftOut } from "./DraftedDataset";
import { figureStatement } from "./figureStatement";
import type { Placed } from "./findRelations";
import { type Belonging, guessArea } from "./guessArea";
import { nameStatements } from "./nameStatement";
import { proposeAnchors } from "./proposeAnchors";
import { ofPlacesAlone } from "./ofPlacesAlone";
import { readStatements } from "./readStatements";
import type { Statement } from "./Statement";
import { placesOf, withoutPlace } from "./placesOf";
import type { ReadParagraph } from "./resolvePeriods";

const MARK = placeholderMarks.toCheck;
const MULTIPLIERS: ReadonlySet<number> = new Set(multipliers);
/** 70位院士 counts persons by the word that 第3位 counts places by. */
const PERSONS_BY_PLACE: Unit = {
  id: "persons-wei",
  symbol: { zh: "位", en: "persons" },
  one: "person",
  dimension: "count",
};
/** 上升2个位次 is counted in places as 上升2位 is. */
const PLACES_MOVED = /^个?[位名]次$/u;
const MOVED_PLACES =
  /(?:前移|后移|上升|提升|提高|跃升|下降|前进|(?<![引推])进|(?<!清)退|升|降)了?$/u;
const AIMED =
  /预期目标|(?<!(?:完成|占|达到?|超)\p{Script=Han}{0,6})目标(?:是|为|任务(?![数的]))|力争|争取(?!到|得|(?:上级|中央|中省|国家|省级?|市级|各[类级]|专项|政策|项目|资金|债券|补助))|计划(?:[\d一二三四五六七八九十两]+年内|今年|明年|再)|(?:下一?步|下阶段|下半年)[^\u3002]{0,8}(?:将|要|拟)|将(?:重点|着力)?(?:抓好|做好|抓住)|确保(?:全年|到(?:年底|\d{4}年)|(?=[^\u3002]{0,30}(?:以上|以内|左右)))/u;
/** 支出计划安排, 拟投入, 预算安排; 完成年度计划投资的85% and 按计划完成 were done. */
const PLANNED =
  /(?:(?<!(?:完成|占)\p{Script=Han}{0,6}|[超按])计划|(?<![虚模比草])拟)(?:安排|按|新增|发行|投入|投资|支出|筹集|新建|改建|扩建|建设|建成|改造|实施|启动|引进|培育|招录|招聘|开工|完成|争取|申请)|预算(?:拟|计划)?安排/gu;
/** What tells of deeds again in the same sentence. */
const DONE = new RegExp(`已|实际|预[计测估]|截至|目前|累计|[${COMMAS}](?:共)?(?:完成|到位)`, "u");
/** How much what is budgeted is to grow says by its aim that nothing has been spent yet. */
const BUDGETED = /(?:预算)?安排额/u;
/** What is reckoned to come of itself, and nobody's aim. */
const FORECAST = new RegExp(
  `(?<!较)预计(?!数)|预测|预估|有望|料将|测算|推算|人口[^${COMMAS}${SENTENCE_ENDS}]{0,6}将`,
  "u",
);
/** A name that says so itself. */
const SAYS_FORECAST = /^(?:预[计测估]|有望|料将)/u;
/** Between what was attained and the target of which it is a percentage. */
const AIM_BEFORE = new RegExp(
  `^[${COMMAS}](?:已)?(?:完成了?|占)(?:年度|全年|年初)*的?(?:任务|计划|目标)(?:数|任务)?$`,
  "u",
);
const AIMED_HEADING = /目标|安排|打算|计划/u;
const LOOKS_BACK = /回顾|完成|总结|成绩|成效|工作情况|问题|困难|不足|短板|差距/u;
/** 离35亿元的目标: what stands behind the number says that it is one. */
const AIM_BEHIND =
  /^的(?:年度|全年|年初|既定|预期|预定|规划)*(?:奋斗)?(?:目标|任务)(?:任务)?(?![数值]?的)/u;

/** A proposed figure before the whole text has been read: its metric is its own, and its name may be another's too. */
export interface Proposed extends Placed, Belonging {
  readonly metric: Metric;
  readonly doubts: readonly DraftDoubt[];
}

/** A paragraph as it is proposed. */
export interface ProposedParagraph {
  readonly paragraph: Paragraph;
  readonly figures: readonly Proposed[];
  readonly leftOut: readonly LeftOut[];
}

/** What holds for all figures of a text. */
export interface Setting {
  readonly source: string;
  /** When the report appeared, ISO 8601. */
  readonly published: string;
  readonly whole: string;
  /** What the section of a paragraph is about, and what the report is. */
  readonly aboutOf: (paragraph: Paragraph) => readonly string[];
  readonly places: readonly Place[];
  /** Chinese names of the places that the text names anywhere. */
  readonly named: readonly string[];
}

function isMultiplier(scale: number): scale is Observation["multiplier"] {
  return MULTIPLIERS.has(scale);
}

/** What stands between quotation marks is spoken, and no name, where it has a clause or a sentence of its own. */
const SPEAKS = new RegExp(`[${COMMAS}${SENTENCE_ENDS}]`, "u");

/** Who says the numeral: somebody, where it stands in words that are spoken. */
function attributionOf(text: string, { start, end }: Numeral): Observation["attribution"] {
  const quoted = quoteAround(text, start, end);
  const spoken = quoted !== null && SPEAKS.test(quoted) && /说|介绍|表示|告诉|讲/u.test(text);
  return spoken ? { by: "person", who: inChinese(`${MARK}${wanted.speaker}`) } : { by: "report" };
}

function unitOf(numeral: Numeral, symbol: string, text: string): Unit {
  if (numeral.form === "ordinal" || PLACES_MOVED.test(symbol)) return unitRecord("位");
  const isPersons = symbol === "位" && !MOVED_PLACES.test(text.slice(0, numeral.start));
  return isPersons ? PERSONS_BY_PLACE : unitRecord(symbol);
}

/** Whether a period begins once the report has appeared: 到2030年达到 tells an aim, whatever its verb. */
function isAhead(period: Period, published: string): boolean {
  if (period.basis === "not_stated") return false;
  const { start } = period;
  return start.slice(0, published.length) > published.slice(0, start.length);
}

/** The period of a number that nobody aims at: not one that is worked out and not over. */
function overBy(period: Period, published: string): Period {
  if (period.basis === "not_stated" || period.basis === "stated") return period;
  const { start, end = start, expression } = period;
  if (end.slice(0, published.length) <= published.slice(0, end.length)) return period;
  return { basis: "not_stated", ...(expression === undefined ? {} : { expression }) };
}

/** A numeral that is a figure, with what its token says when it is read alone. */
interface Accepted {
  readonly numeral: Numeral;
  readonly reading: NonNullable<ReturnType<typeof parsePrinted>>;
  readonly multiplier: Observation["multiplier"];
  readonly unit: Unit;
  readonly doubt: DraftDoubt | null;
  readonly period: Observation["period"];
}

/** Whether a sentence has last told of what is planned, and not of what was done of it. */
function isPlanned(sentence: string): boolean {
  const last = [...sentence.matchAll(PLANNED)].pop();
  return last !== undefined && !DONE.test(sentence.slice(last.index + last[0].length));
}

function isTarget({ text, heading }: Paragraph, { start, end }: Numeral): boolean {
  if (AIM_BEHIND.test(text.slice(end))) return true;
  const [aimed, back] = [AIMED_HEADING.test(heading ?? ""), LOOKS_BACK.test(heading ?? "")];
  // Semicolons are passed over: a list of targets is announced once.
  const told = wholeSentenceBefore(text, start);
  return (aimed && !back) || AIMED.test(told) || isPlanned(told);
}

function kindOf({ dimension }: Unit, { says }: Statement, called: string): Metric["kind"] {
  const isAmount = dimension === "currency" || dimension === "count";
  if (isAmount && says === "change") return "flow";
  return kindOfMetric(dimension, called);
}

function propose(
  { numeral, reading, multiplier, unit, doubt, period: read }: Accepted,
  id: string,
  statement: Statement,
  name: string | null,
  place: string,
  paragraph: Paragraph,
  setting: Setting,
  anchorsFor: ReturnType<typeof proposeAnchors>,
  isLimit: boolean,
): Proposed {
  const { text, number } = paragraph;
  const placeName = setting.places.find((one) => one.id === place)?.name.zh ?? "";
  const isForecast = FORECAST.test(sentenceBefore(text, numeral.start));
  const isAimed =
    isLimit || isTarget(paragraph, numeral) || (isAhead(read, setting.published) && !isForecast);
  const period = isAimed ? read : overBy(read, setting.published);
  const isExpected = !isAimed && isForecast && !SAYS_FORECAST.test(name ?? "");
  const bare = name === null ? null : withoutPlace(name, placeName);
  const called =
    bare === null
      ? `第${number}段“${numeral.printed}”所指未明`
      : isAimed && !/^(?:拟|预计)|计划(?!生育)|(?:目标|安排额)$/u.test(bare)
        ? `${bare.replace(BUDGETED, "")}目标`
        : `${isExpected ? "预计" : ""}${bare}`;
  const { area, field } = guessArea({
    near: [`${statement.subject ?? ""}${statement.noun}`, ...clauseAround(text, numeral)],
    far: [...clausesBefore(text, numeral.start), ...setting.aboutOf(paragraph)],
  });
  const attribution = attributionOf(text, numeral);
  // 完成预算的101.3% is no share of a whole.
  const isAboveWhole =
    unit.dimension === "percent" &&
    reading.quantity.bound !== "range" &&
    reading.quantity.value > 100;
  const marked = `${name === null ? placeholderMarks.toFill : MARK}${called}`;
  return {
    start: numeral.start,
    end: numeral.end,
    form: numeral.form,
    unit,
    area,
    field,
    statement,
    called,
    isTarget: isAimed,
    where: placeName,
    metric: {
      id,
      name: inChinese(marked),
      definition: inChinese(`${MARK}${isAboveWhole ? ABOVE_WHOLE : ""}${wanted.definition}`),
      unit: unit.id,
      kind: kindOf(unit, statement, called),
      polarity: "neither",
      population: inChinese(`${placeholderMarks.toFill}${wanted.population}`),
      field: field.id,
    },
    observation: {
      id,
      metric: id,
      place,
      source: setting.source,
      paragraph: number,
      printed: numeral.printed,
      quantity: reading.quantity,
      multiplier,
      decimals: reading.decimals,
      ...(statement.direction === null ? {} : { direction: statement.direction }),
      period,
      attribution,
      anchors: anchorsFor(numeral, attribution.by === "person"),
      statement: inChinese(figureStatement(marked, numeral.printed)),
      status: "provisional",
    },
    doubts: [
      ...(name === null ? (["subject"] as const) : []),
      ...(doubt === null ? [] : [doubt]),
      ...(period.basis === "not_stated" ? (["period"] as const) : []),
    ],
  };
}

/** 失业率2.8%，控制在4.5%以内: which number before it has to stay below one; -1 where it is no such limit. */
function limitedBy(
  at: number,
  accepted: readonly Accepted[],
  statements: readonly Statement[],
): number {
  const [limit, told] = [accepted[at], statements[at]];
  const isLimit =
    told?.verb.endsWith("控制在") === true && limit?.reading.quantity.bound === "at_most";
  if (!isLimit) return -1;
  let before = at - 1;
  // What it moved by may stand between: 较年初下降0.15个百分点.
  while (
    statements[before]?.subject === told.subject &&
    accepted[before]?.unit.id !== limit.unit.id
  )
    before -= 1;
  const [one, statement] = [accepted[before], statements[before]];
  const isTold =
    one !== undefined &&
    one.unit.id === limit.unit.id &&
    one.reading.quantity.bound !== "at_most" &&
    statement?.subject === told.subject &&
    (statement.says === "level" || statement.says === "change");
  return isTold ? before : -1;
}

/** 3850人，完成全年目标6000人的64.2%: of which number before it that is the target; -1 where it is none. */
function aimOf(
  at: number,
  text: string,
  accepted: readonly Accepted[],
  statements: readonly Statement[],
): number {
  const [before, aim, share] = [accepted[at - 1], accepted[at], accepted[at + 1]];
  if (before === undefined || aim === undefined || share === undefined) return -1;
  const isSplit =
    share.unit.symbol.zh === "%" &&
    text.slice(aim.numeral.end, share.numeral.start) === "的" &&
    AIM_BEFORE.test(text.slice(before.numeral.end, aim.numeral.start));
  const isTold = before.unit.id === aim.unit.id && statements[at - 1]?.says === "level";
  return isSplit && isTold ? at - 1 : -1;
}

/**
 * Proposes the figures of a paragraph, and lists every other numeral of it with the reason why it is none.
 *
 * @param periods the period of each numeral, in the same order
 */
export function proposeFigures(
  { paragraph, numerals }: ReadParagraph,
  periods: readonly Period[],
  setting: Setting,
): ProposedParagraph {
  const { text, number } = paragraph;
  const accepted: Accepted[] = [];
  const leftOut: LeftOut[] = [];
  const isChinese = /\p{Script=Han}/u.test(text);
  for (const [at, numeral] of numerals.entries()) {
    const classified: Classified = isChinese
      ? classifyNumeral(numeral, paragraph)
      : { kind: "left_out", reason: "outside" };
    const leave = (reason: LeftOut["reason"]): void => {
      if (numeral.statesNumber || numeral.form === "note")
        leftOut.push({ paragraph: number, token: numeral.token, reason });
    };
    if (classified.kind === "left_out") {
      leave(classified.reason);
      continue;
    }
    const reading = parsePrinted(numeral.printed);
    const saysSame = JSON.stringify(reading?.quantity) === JSON.stringify(numeral.quantity);
    if (reading === null || !saysSame || !isMultiplier(reading.scale)) {
      leave("unclear");
      continue;
    }
    accepted.push({
      numeral,
      reading,
      multiplier: reading.scale,
      unit: unitOf(numeral, reading.unit ?? classified.unit ?? "", text),
      doubt: classified.doubt,
      period: periods[at] ?? { basis: "not_stated" },
    });
  }
  const told = accepted.map(({ numeral: { start, end, form }, unit, period }) => ({
    start,
    end,
    form,
    unit,
    from: period.basis === "not_stated" ? null : period.start,
  }));
  const times = numerals.filter(({ form }) => form === "date" || form === "span");
  const statements = ofPlacesAlone(
    text,
    told,
    readStatements(foldTraditional(text), told, times),
    new Set(setting.places.map(({ name }) => name.zh)),
  );
  const names = nameStatements(
    statements,
    accepted.map(({ unit }) => unit),
  );
  const located = placesOf(
    text,
    accepted.map(({ numeral: { start, end } }, at) => {
      const { list = null, subject = null } = statements[at] ?? {};
      // 青石县、白沙镇分别新建学校9所、8所: each of a list is where its own words say.
      return { start, end, own: list === null ? "" : (subject ?? "") };
    }),
    setting.places,
    setting.whole,
  );
  const anchorsFor = proposeAnchors(text, setting.named);
  return {
    paragraph,
    leftOut,
    figures: accepted.flatMap((one, at) => {
      const statement = statements[at];
      if (statement === undefined) return [];
      const aim = aimOf(at, text, accepted, statements);
      const limited = Math.max(limitedBy(at, accepted, statements), aim);
      return [
        propose(
          one,
          `p${number}-${at + 1}`,
          statement,
          names[limited === -1 ? at : limited] ?? null,
          located[at] ?? setting.whole,
          paragraph,
          setting,
          anchorsFor,
          limited !== -1,
        ),
      ];
    }),
  };
}
