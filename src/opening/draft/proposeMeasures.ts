import type { Paragraph } from "../../audit/findParagraphs";
import type { Measure } from "../../dataset/Dataset";
import { CLAUSE_BREAKS, LIST_COMMA } from "../../dataset/punctuation";
import { inChinese } from "../../dataset/languagesOf";
import { placeholderMarks } from "../placeholders";
import { clauseWords } from "./proposeAnchors";

/** What such things are called that somebody sets up, tries out or brings in. */
const SYSTEMS =
  "试点|机制|制度|改革|办法|条例|实施细则|方案|体系|行动|模式|清单|平台|政策|规定|专项治理|工程|负面清单|实验区|试验区|示范区|中心|规划|意见|法规|指南|标准|一件事";
const DEEDS: readonly (readonly [RegExp, Measure["status"]])[] = [
  [/试点|探索|试行|先行先试/u, "pilot"],
  [/完成|建成|全面完成/u, "completed"],
  [/出台|印发|制定|颁布|施行|建立|健全|设立|组建|挂牌|上线|推行|推开/u, "in_operation"],
  [/拟|将|计划|谋划/u, "planned"],
];
const CLAUSES = new RegExp(`[${CLAUSE_BREAKS}]`, "u");
const PROPOSED = new RegExp(
  `(出台|印发|制定|推行|推开|探索|建立|健全|开展|启动|实施|推进|获批|设立|组建|完善|深化|施行|颁布|上线|实行)(?:了|出台|开展|实施|建立|建设|推进|推行|施行)*(?<name>[^${LIST_COMMA}]{2,22}?(?:${SYSTEMS})+)(?!总数)`,
  "u",
);
/** What a place was chosen for: 被列为首批试点城市. */
const CHOSEN = new RegExp(
  `(?:被列为|被列入|入选|获评|纳入)(?<name>[^${LIST_COMMA}]{4,26}?(?:试点|示范)(?:省|城市|市|县|区)?)`,
  "u",
);
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
const MOST = 8;

type Clause = NonNullable<Measure["clauses"]>[number];

/** Whether a clause says more than what was done: where, how far, in which rank, which way. Beside a number its words are the number's. */
function isTelling(clause: string, { subject, place, rank, degree, direction }: Clause): boolean {
  const words = [place, rank, degree, direction];
  return !/\d/.test(clause) && subject !== undefined && words.some((one) => one !== undefined);
}

function statusOf(clause: string): Measure["status"] {
  return DEEDS.find(([words]) => words.test(clause))?.[1] ?? "in_progress";
}

/** A measure that a clause names, and the words of the clause for what was done with it: 推行一件事改革. */
interface Deed {
  readonly name: string;
  readonly deed: string;
}

function deedIn(clause: string): Deed | null {
  const titled = TITLED.exec(clause)?.[1];
  if (titled !== undefined)
    return {
      name: titled,
      deed: `${/(?:出台|印发|制定|颁布|施行)/u.exec(clause)?.[0] ?? ""}《${titled}》`,
    };
  const match =
    PROPOSED.exec(clause) ??
    CHOSEN.exec(clause) ??
    (NAMED_OR_FIRST.test(clause) ? FIRST_OF_ITS_KIND.exec(clause) : null);
  if (match === null) return null;
  const name = (match.groups?.["name"] ?? "")
    .replace(/^(?:了|的|好|实|全国|全省|全市|首个|新的?)+/u, "")
    .replace(HALF_QUOTE, "");
  const isOne = name.length >= 4 && !EMPTY.test(name) && !/\d/u.test(name);
  return isOne ? { name, deed: match[0].replace(HALF_QUOTE, "") } : null;
}

/**
 * Reform measures that a text names, by what is said to have been set up, tried out or brought in, each with the
 * paragraphs that tell of it. What stands under a heading or in a list without such a word is not guessed.
 *
 * @param fieldOf the field of a paragraph
 * @param named Chinese names of the places that the text names
 */
export function proposeMeasures(
  paragraphs: readonly Paragraph[],
  fieldOf: (paragraph: Paragraph, clause: string) => string,
  place: string,
  source: string,
  named: readonly string[],
): readonly Measure[] {
  const measures = new Map<string, Measure>();
  for (const paragraph of paragraphs) {
    const { number } = paragraph;
    let found = 0;
    let last: string | null = null;
    let before: Clause[] = [];
    for (const clause of paragraph.text.split(CLAUSES)) {
      const words: Clause = { paragraph: number, ...clauseWords(clause, named) };
      const told = found < MOST ? deedIn(clause) : null;
      const name = told?.name ?? null;
      const isTold = isTelling(clause, words);
      const holder: string | null = name ?? (isTold ? last : null);
      if (holder === null && isTold) before.push(words);
      const known = holder === null ? undefined : measures.get(holder);
      if (holder !== null && known !== undefined) {
        last = holder;
        measures.set(holder, {
          ...known,
          paragraphs: [...new Set([...known.paragraphs, number])],
          clauses: [...(known.clauses ?? []), ...before, words],
        });
        before = [];
        continue;
      }
      if (told === null || name === null) continue;
      found += 1;
      last = name;
      const id = `measure-p${number}-${found}`;
      measures.set(name, {
        id,
        name: inChinese(`${placeholderMarks.toCheck}${name}`),
        statement: inChinese(`${placeholderMarks.toCheck}${told.deed}。`),
        fields: [fieldOf(paragraph, clause)],
        place,
        source,
        paragraphs: [number],
        status: statusOf(clause),
        milestones: [],
        parts: [],
        clauses: [...before, words],
      });
      before = [];
    }
  }
  return [...measures.values()];
}
