import type { Paragraph } from "../../audit/findParagraphs";
import type { Measure } from "../../dataset/Dataset";
import { CLAUSE_BREAKS, LIST_COMMA } from "../../dataset/punctuation";
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
  `(出台|印发|制定|推行|推开|探索|建立|健全|开展|启动|实施|推进|获批|设立|组建|完善|深化|施行|颁布|上线|实行)(?:了|出台|开展|实施|建立|建设|推进|推行|施行)*([^${LIST_COMMA}]{2,22}?(?:${SYSTEMS})+)(?!总数)`,
  "u",
);
const TITLED = /《([^\u300b]{4,30}(?:条例|办法|规定|方案|意见|规划|细则|行动计划))》/u;
/** What is done everywhere and names no measure: 推进改革, 完善制度. */
const EMPTY = new RegExp(
  `^(?:全面|各项|有关|相关|一批|重点领域|重点|系列|一系列|重大|多项|深化|系统集成|牵引性|具体|支持|工作|提升|修订|行政|法律|重要|财政|货币)*(?:${SYSTEMS})$`,
  "u",
);
const HALF_QUOTE = /[\u201c](?=[^\u201d]*$)|(?<=^[^\u201c]*)[\u201d]/gu;
/** Measures of one paragraph; a report that lists more is listing, not telling. */
const MOST = 8;

function clauseOf(paragraph: number, clause: string): NonNullable<Measure["clauses"]>[number] {
  return { paragraph, ...clauseWords(clause) };
}

function statusOf(clause: string): Measure["status"] {
  return DEEDS.find(([words]) => words.test(clause))?.[1] ?? "in_progress";
}

function nameIn(clause: string): string | null {
  const titled = TITLED.exec(clause)?.[1];
  if (titled !== undefined) return titled;
  const match = PROPOSED.exec(clause);
  if (match === null) return null;
  const name = (match[2] ?? "")
    .replace(/^(?:了|的|好|实|全国|全省|全市|首个|新的?)+/u, "")
    .replace(HALF_QUOTE, "");
  const isOne = name.length >= 4 && !EMPTY.test(name) && !/\d/u.test(name);
  return isOne ? name : null;
}

/**
 * Reform measures that a text names, by what is said to have been set up, tried out or brought in, each with the
 * paragraphs that tell of it. What stands under a heading or in a list without such a word is not guessed.
 *
 * @param fieldOf the field of a paragraph
 */
export function proposeMeasures(
  paragraphs: readonly Paragraph[],
  fieldOf: (paragraph: Paragraph, clause: string) => string,
  place: string,
  source: string,
): readonly Measure[] {
  const measures = new Map<string, Measure>();
  for (const paragraph of paragraphs) {
    let found = 0;
    for (const clause of paragraph.text.split(CLAUSES)) {
      const name = nameIn(clause);
      if (name === null || found >= MOST) continue;
      const known = measures.get(name);
      if (known !== undefined) {
        measures.set(name, {
          ...known,
          paragraphs: [...new Set([...known.paragraphs, paragraph.number])],
          clauses: [...(known.clauses ?? []), clauseOf(paragraph.number, clause)],
        });
        continue;
      }
      found += 1;
      const id = `measure-p${paragraph.number}-${found}`;
      const english = `${placeholderMarks.toFillEnglish} ${id}`;
      measures.set(name, {
        id,
        name: { zh: `${placeholderMarks.toCheck}${name}`, en: english },
        statement: { zh: `${placeholderMarks.toFill}${name}的内容。`, en: `${english}.` },
        fields: [fieldOf(paragraph, clause)],
        place,
        source,
        paragraphs: [paragraph.number],
        status: statusOf(clause),
        milestones: [],
        parts: [],
        clauses: [clauseOf(paragraph.number, clause)],
      });
    }
  }
  return [...measures.values()];
}
