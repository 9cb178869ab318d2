import type { Paragraph } from "../../reading/paragraphs/findParagraphs";
import type { Measure } from "../../dataset/Dataset";
import { CLAUSE_BREAKS, LIST_COMMA, SENTENCE_BREAKS } from "../../dataset/punctuation";
import { inChinese } from "../../dataset/languagesOf";
import { placeholderMarks } from "../placeholders";
import { progressOf, type ReadProgress } from "../ReadProgress";
import { clauseWords } from "./proposeAnchors";

/** What such things are called that somebody sets up, tries out or brings in. */
const SYSTEMS =
  "试点|机制|制度|改革|办法|条例|实施细则|方案|体系|行动|模式|清单|平台|政策|规定|专项治理|工程|负面清单|实验区|试验区|示范区|中心|规划|意见|法规|指南|标准|一件事";
/** How far a deed goes. What was issued or founded is under way: that it works already, its verb does not say. */
const DEEDS: readonly (readonly [RegExp, Measure["status"]])[] = [
  [/试点|试行|先行先试/u, "pilot"],
  [/探索/u, "exploring"],
  [/完成|建成|全面完成/u, "completed"],
  [/施行|启用|上线|运行|投用|推开/u, "in_operation"],
  [/拟(?!定)|将(?:会|于|要|出台|制定|印发|建立|设立|启动|实施)|计划|谋划/u, "planned"],
];
const CLAUSE_BREAK = new RegExp(`[${CLAUSE_BREAKS}]`, "u");
const SENTENCE_BREAK = new RegExp(`[${SENTENCE_BREAKS}]`, "u");
/** A system's name, with what goes on behind the first word of one: 国企改革 | 深化提升行动. */
const NAMED = `(?:${SYSTEMS})+(?:[^${LIST_COMMA}\\d和及与的等在]{1,8}(?:${SYSTEMS})+)?[\u201d]?`;
const PROPOSED = new RegExp(
  `(?:出台|印发|制定|推行|推开|探索|建立|健全|开展|启动|实施|推进|获批|设立|成立|组建|完善|深化|施行|颁布|上线|实行)(?:了|出台|开展|实施|建立|健全|完善|建设|推进|推行|施行)*(?:.{1,30}等\\d*[类项个种]?)?(?<name>[^${LIST_COMMA}]{2,22}?${NAMED})(?!总数)(?:(?:和|以及|及)(?<other>[^${LIST_COMMA}]{2,18}?${NAMED}))?`,
  "u",
);
/** What a place was let into, to try it out: 纳入全国综合改革试点. A place that is named a model was honoured. */
const LET_INTO = new RegExp(
  `(?:被列为|被列入|纳入)(?<name>[^${LIST_COMMA}]{4,26}?试点)(?![^${LIST_COMMA}]*(?:[省市县区]|名单))`,
  "u",
);
/** What is set up and named before it is said to be: 国际服务门户上线运行. */
const SET_UP = new RegExp(
  `(?<name>[^${LIST_COMMA}]{3,24}(?:中心|管理局|办公室|平台|门户|委员会|农商行|交易所|试验区|制度|办法|政策|条例))(?:正式|全面)*(?:获批建设|获批|揭牌|挂牌|上线|组建|启用|落地|成立|出台|施行)`,
  "u",
);
/** 出台“21条”: a bundle that is called by the number of its articles. */
const BUNDLE =
  /(?:出台|制定|印发|实施|落实)(?<name>[^\u201c]{0,10}(?:[\u201c][^\u201d]{0,8}\d+条[\u201d])+)/u;
/** Powers that are handed down, and idle things that are put to use. */
const POWERS =
  /(?<name>(?:下放|取消|赋予)[^\d]{2,16}?(?:审批权限?|管理权限?|执法权|审批事项|许可事项))/u;
const PUT_TO_USE =
  /(?<name>盘活(?:政府|行政|国有|省级|市级|县级|闲置|低效)[^\d\u3001]{2,12}?(?:资产|资源|房产|用地|土地|房屋))/u;
/** What is not named as a system, but said to be first, all over, step by step or tried out. */
const FIRST_OF_ITS_KIND = new RegExp(
  `(?:率先|首批|全域|全面|逐步|试点|探索|推进|推广)(?:开展|推行|探索|推进|实施|建设|创新)*(?<name>[^${LIST_COMMA}]{2,18}(?:治理|建设|服务))$`,
  "u",
);
/** A name between quotation marks, or a word of rank or extent. */
const NAMED_OR_FIRST = /率先|首批|全域|逐步|试点|探索|[\u201c][^\u201d]{2,12}[\u201d]/u;
const TITLED = /《([^\u300b]{4,30}(?:条例|办法|规定|方案|意见|规划|细则|行动计划))》/u;
/** What is done everywhere and names no measure: 推进改革, 完善制度. */
const EMPTY = new RegExp(
  `^(?:全面|各项|有关|相关|一批|重点领域|重点|系列|一系列|重大|多项|深化|系统集成|牵引性|具体|支持|工作|提升|修订|行政|法律|重要|财政|货币)*(?:${SYSTEMS})$`,
  "u",
);
const HALF_QUOTE = /[\u201c](?=[^\u201d]*$)|(?<=^[^\u201c]*)[\u201d]/gu;
/** Measures of one paragraph; a report that lists more is listing, not telling. */
const MOST = 12;

type Clause = NonNullable<Measure["clauses"]>[number];

/** Whether a clause says more than what was done: where, how far, in which rank, which way. */
function isTelling({ subject, place, rank, degree, direction }: Clause): boolean {
  const words = [place, rank, degree, direction];
  return subject !== undefined && words.some((one) => one !== undefined);
}

function statusOf(clause: string): Measure["status"] {
  return DEEDS.find(([words]) => words.test(clause))?.[1] ?? "in_progress";
}

/** A measure that a clause names, and the words of the clause for what was done with it: 推行一件事改革. */
interface Deed {
  readonly name: string;
  readonly deed: string;
}

/** A name without what is no part of it; `null` where nothing is left that names one thing. */
function nameOf(words: string | undefined): string | null {
  const name = (words ?? "")
    .replace(/^(?:了|的|好|实|全国|全省|全市|首个|首家|首部|首批|新的)+/u, "")
    .replace(HALF_QUOTE, "");
  const isOne =
    name.length >= 4 &&
    !EMPTY.test(name) &&
    !/\d/u.test(name.replace(/[\u201c][^\u201d]*[\u201d]/gu, ""));
  return isOne ? name : null;
}

function deedsIn(clause: string): readonly Deed[] {
  const titled = TITLED.exec(clause)?.[1];
  if (titled !== undefined) {
    const done = /(?:出台|印发|制定|颁布|施行)/u.exec(clause)?.[0] ?? "";
    return [{ name: titled, deed: `${done}《${titled}》` }];
  }
  const match =
    [POWERS, BUNDLE, PROPOSED, LET_INTO, SET_UP, PUT_TO_USE]
      .map((kind) => kind.exec(clause))
      .find((found) => nameOf(found?.groups?.["name"]) !== null) ??
    (NAMED_OR_FIRST.test(clause) ? FIRST_OF_ITS_KIND.exec(clause) : null);
  const [name, other] = ["name", "other"].map((part) => nameOf(match?.groups?.[part]));
  if (!match || !name) return [];
  const deed = match[0].replace(HALF_QUOTE, "");
  return other
    ? [
        { name, deed: deed.slice(0, deed.indexOf(name) + name.length) },
        { name: other, deed },
      ]
    : [{ name, deed }];
}

/** Where in a text a measure is told of: from its clause to the end of its sentence, or to the next measure in it. */
export interface Telling {
  readonly measure: string;
  readonly start: number;
  /** Where the clause behind its own ends, if it goes on so far. */
  readonly near: number;
  readonly end: number;
}

/** The measures that a text names, and where it tells of them. */
export interface ProposedMeasures {
  readonly measures: readonly Measure[];
  /** By the number of the paragraph, in the order of the text. */
  readonly tellings: ReadonlyMap<number, readonly Telling[]>;
}

/** A measure while the text is read: it may be told of again. */
interface Found {
  readonly measure: Measure;
  readonly paragraphs: Set<number>;
  readonly clauses: Clause[];
}

interface Stretch {
  readonly text: string;
  readonly start: number;
}

function cut({ text, start }: Stretch, breaks: RegExp): readonly Stretch[] {
  let at = start;
  return text.split(breaks).map((part) => {
    const stretch = { text: part, start: at };
    at += part.length + 1;
    return stretch;
  });
}

/**
 * Reform measures that a text names, by what is said to have been set up, tried out or brought in, each with the
 * paragraphs that tell of it. What stands under a heading or in a list without such a word is not guessed. A
 * paragraph a step.
 *
 * @param fieldOf the field of a measure, by its name, its clause and the clauses before it, the nearest first
 * @param named Chinese names of the places that the text names
 */
export function* proposeMeasures(
  paragraphs: readonly Paragraph[],
  fieldOf: (paragraph: Paragraph, near: readonly string[], before: readonly string[]) => string,
  place: string,
  source: string,
  named: readonly string[],
): Generator<ReadProgress, ProposedMeasures> {
  const measures = new Map<string, Found>();
  const tellings = new Map<number, Telling[]>();
  for (const paragraph of paragraphs) {
    const { number, text } = paragraph;
    yield progressOf("measures", number / paragraphs.length);
    const told: Telling[] = [];
    tellings.set(number, told);
    let found = 0;
    let last: Found | null = null;
    let before: Clause[] = [];
    for (const sentence of cut({ text, start: 0 }, SENTENCE_BREAK)) {
      const clauses = cut(sentence, CLAUSE_BREAK);
      const end = sentence.start + sentence.text.length;
      for (const [at, clause] of clauses.entries()) {
        const deeds = found < MOST ? deedsIn(clause.text) : [];
        // Beside a number its words are the number's.
        const hasNumber = /\d/.test(clause.text);
        if (deeds.length === 0 && hasNumber) continue;
        const words: Clause = { paragraph: number, ...clauseWords(clause.text, named) };
        const isTold = !hasNumber && isTelling(words);
        if (deeds.length === 0 && isTold) before.push(words);
        if (deeds.length === 0 && isTold && last !== null) {
          last.clauses.push(...before);
          before = [];
        }
        for (const { name, deed } of deeds) {
          const same = measures.get(name);
          found += same === undefined ? 1 : 0;
          const id = same?.measure.id ?? `measure-p${number}-${found}`;
          const open = told.pop();
          // The measure before it in the sentence is told of no further than here.
          if (open !== undefined)
            told.push(
              open.end > clause.start && open.start < clause.start
                ? { ...open, near: Math.min(open.near, clause.start), end: clause.start }
                : open,
            );
          const next = clauses[at + 1];
          const near = next === undefined ? end : next.start + next.text.length;
          told.push({ measure: id, start: clause.start, near, end });
          last = same ?? {
            measure: {
              id,
              name: inChinese(`${placeholderMarks.toCheck}${name}`),
              statement: inChinese(`${placeholderMarks.toCheck}${deed}。`),
              fields: [
                fieldOf(
                  paragraph,
                  [name, clause.text],
                  clauses
                    .slice(0, at)
                    .map((one) => one.text)
                    .reverse(),
                ),
              ],
              place,
              source,
              paragraphs: [],
              status: statusOf(clause.text),
              milestones: [],
              parts: [],
            },
            paragraphs: new Set(),
            clauses: [],
          };
          measures.set(name, last);
          last.paragraphs.add(number);
          last.clauses.push(...before, words);
          before = [];
        }
      }
    }
  }
  return {
    measures: [...measures.values()].map(({ measure, paragraphs: own, clauses }) => ({
      ...measure,
      paragraphs: [...own],
      clauses,
    })),
    tellings,
  };
}
