import type { Observation, Relation, Unit } from "../../dataset/Dataset";
import { statedShareAgrees } from "../../dataset/statedShareAgrees";
import { draftTexts, placeholderMarks } from "../placeholders";
import { sentenceBefore } from "./classifyNumeral";
import { COMMAS, SENTENCE_BREAKS } from "../../dataset/punctuation";

/** A proposed figure and where its token stands in its paragraph. */
export interface Placed {
  readonly observation: Observation;
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** A stretch within one clause. */
const IN_CLAUSE = `[^${COMMAS}${SENTENCE_BREAKS}]`;
const TURN = new RegExp(
  `(?:扩大|扩展|压缩|压减|缩短|缩减|精简|减少|降低|下降|提高|提升|增加|增长|上升|发展|拓展|优化|调整|跃升|增|减|降|升|缩|扩|跃)?(?:到|至|为|成)(?:了)?${IN_CLAUSE}{0,14}$`,
  "u",
);
const FROM = new RegExp(`(?:由|从|自)${IN_CLAUSE}{0,20}$`, "u");
const FORMERLY = /(?:以前|原来|过去|此前|原先|改革前)/u;
const NOWADAYS = /(?:现在|如今|目前|现只|现仅|改革后)/u;
const SHARE = new RegExp(
  `(?:占比|占${IN_CLAUSE}{0,16}|比例|比重|覆盖率|覆盖面|率)(?:达到?|为|是|约)?$`,
  "u",
);
const ADDED = /(?:新增|净增|增加|增|减少|压减|减)$/u;
const GREW = /(?:增长|增幅|提升|提高|增加|增|下降|减少|降低|降幅|降)(?:达到?|为|了)?$/u;
/** Words between a value and a rank that name what is ranked, which is then not the value. */
const OTHER_QUANTITY =
  /增速|增幅|增量|增长|增收|降幅|涨幅|占比|比重|比例|份额|人均|均值|密度|率(?!先)|指数|得分|评分|满意度/u;
const AMONG = new RegExp(
  `(?:位居|位列|名列|稳居|跃居|居|列|排名?)([^${COMMAS}${SENTENCE_BREAKS}\\d]{2,20})$`,
  "u",
);
const SENTENCE_BREAK = new RegExp(`[${SENTENCE_BREAKS}]`, "u");
const PLACEHOLDER = placeholderMarks.toFillEnglish;

function sentenceOf(text: string, at: number): string {
  return sentenceBefore(text, at);
}

function isPair(text: string, one: Placed, other: Placed): boolean {
  const between = text.slice(one.end, other.start);
  if (SENTENCE_BREAK.test(between) || one.unit.id !== other.unit.id) return false;
  const before = sentenceOf(text, one.start);
  if (FROM.test(before) && TURN.test(between)) return true;
  return FORMERLY.test(before) && NOWADAYS.test(between);
}

function finding(zh: string): { zh: string; en: string } {
  return { zh: `${placeholderMarks.toCheck}${zh}`, en: PLACEHOLDER };
}

function exact({ observation: { quantity } }: Placed): number | null {
  return quantity.bound === "exact" ? quantity.value : null;
}

/** Relations between the figures of one paragraph, as its words state them. */
export function findRelations(text: string, figures: readonly Placed[]): Relation[] {
  const relations: Relation[] = [];
  for (const [index, figure] of figures.entries()) {
    const next = figures[index + 1];
    const { id, printed } = figure.observation;
    const clause = text.slice(Math.max(0, figure.start - 24), figure.start);
    if (next !== undefined && isPair(text, figure, next)) {
      relations.push({
        kind: "before_after",
        id: `change-${id}`,
        finding: finding(`由${printed}到${next.observation.printed}`),
        before: id,
        after: next.observation.id,
        comparability: {
          sameScope: "unclear",
          note: draftTexts.pair,
        },
      });
    }
    if (next !== undefined && figure.unit.dimension === "count" && next.unit.id === "percent") {
      const between = text.slice(figure.end, next.start);
      if (ADDED.test(clause) && GREW.test(between) && between.length <= 10) {
        relations.push({
          kind: "change",
          id: `growth-${id}`,
          finding: finding(`${printed}，${next.observation.printed}`),
          amount: id,
          percent: next.observation.id,
        });
      }
    }
    if (figure.unit.id === "percent" && SHARE.test(clause)) {
      const share = shareOf(figures.slice(0, index), figure);
      if (share !== null) relations.push(share);
    }
    if (figure.form === "ordinal" && figure.unit.id === "rank" && exact(figure) !== null) {
      const rank = rankOf(text, figures, index);
      if (rank !== null) relations.push(rank);
    }
  }
  return relations;
}

/** A part and its whole, told by the arithmetic of the stated percentage and not by words alone. */
function shareOf(earlier: readonly Placed[], share: Placed): Relation | null {
  const percent = exact(share);
  if (percent === null) return null;
  for (const part of [...earlier].reverse()) {
    for (const whole of [...earlier].reverse()) {
      const [few, all] = [exact(part), exact(whole)];
      if (few === null || all === null || part === whole || part.unit.id !== whole.unit.id)
        continue;
      if (few > all || all <= 0) continue;
      if (!statedShareAgrees(few, all, percent, share.observation.decimals)) continue;
      return {
        kind: "part_of_whole",
        id: `share-${share.observation.id}`,
        finding: finding(`${part.observation.printed}，占${share.observation.printed}`),
        part: part.observation.id,
        whole: whole.observation.id,
        share: share.observation.id,
      };
    }
  }
  return null;
}

function rankOf(text: string, figures: readonly Placed[], index: number): Relation | null {
  const rank = figures[index];
  if (rank === undefined) return null;
  const sentence = sentenceOf(text, rank.start);
  const from = rank.start - sentence.length;
  const earlier = figures.slice(0, index).filter(({ start }) => start >= from);
  const value = [...earlier]
    .reverse()
    .find(({ unit }) => unit.dimension === "currency" || unit.dimension === "count");
  if (value === undefined) return null;
  if (OTHER_QUANTITY.test(text.slice(value.end, rank.start))) return null;
  const streak = earlier.find(({ form, start }) => form === "streak" && start > value.start);
  const among = AMONG.exec(sentence)?.[1];
  return {
    kind: "rank",
    id: `rank-${rank.observation.id}`,
    finding: finding(`${value.observation.printed}，${rank.observation.printed}`),
    value: value.observation.id,
    rank: rank.observation.id,
    ...(streak === undefined ? {} : { streak: streak.observation.id }),
    among: { zh: `${placeholderMarks.toCheck}${among ?? "排名范围"}`, en: PLACEHOLDER },
  };
}
