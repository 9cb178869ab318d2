import {
  CLAUSE_BREAKS,
  LIST_COMMA,
  ROUND_CLOSING,
  ROUND_OPENING,
  SENTENCE_BREAKS,
  SENTENCE_ENDS,
} from "../../dataset/punctuation";
import type { Time, Told } from "./Statement";
import { holderIn, SOME_OF, withoutJoin } from "./subjectWords";

/** What stands around one number: the words before it in its clause, and those behind it up to the next number. */
export interface Surroundings {
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
export const BRACKETED = new RegExp(
  `[${ROUND_OPENING}][^${ROUND_CLOSING}]*[${ROUND_CLOSING}]`,
  "gu",
);
const CLAUSE_BREAK = new RegExp(`[${CLAUSE_BREAKS}]`, "u");
const LATER_CLAUSES = new RegExp(`[${CLAUSE_BREAKS}].*$`, "su");
export const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}]`, "u");
export const SEGMENT_END = new RegExp(`[${SENTENCE_BREAKS}]`, "u");

/** Where what a place of a paragraph stands in begins, and what the clauses before it are about. */
interface Part {
  readonly sentence: number;
  readonly clause: number;
  /** The zone, account or platform that the clauses before in its segment tell of last; empty where they tell of none. */
  readonly holder: string;
}

const FIRST_PART: Part = { sentence: 0, clause: 0, holder: "" };

/** Tells of each place of a paragraph which part it stands in. */
export function readParts(text: string): (place: number) => Part {
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
const BASE_BEFORE = /(?:[比较与]|[高低快慢优好多少长短]于)$/u;
const BASE_AFTER = /^[\u201d"]?(?:同期|水平|时期|期间)?的$/u;

/** 由2020年的…增至2023年的: the date is of that end of the change. */
const STARTS_BEFORE = /[由从自]$/u;
/** 预计到2027年学位缺口: what leads to the date goes with it. */
const LEADS_TO_DATE = /(?<=^\s*(?:预计|力争|计划|确保|争取)?)(?:截至|截止|到|至)$/u;
const ENDS_BEFORE = /[由从自至到为]$/u;
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
    // 比“十三五”末
    const before = text
      .slice(0, start)
      .replace(/[\u201c"]$/u, "")
      .slice(-2);
    const isEnd = (ofEnd ? ENDS_BEFORE : STARTS_BEFORE).test(before);
    const after = BASE_AFTER.exec(text.slice(end, to))?.[0] ?? "";
    if (!isEnd && (BASE_BEFORE.test(before) || after !== "")) continue;
    kept = (kept + text.slice(at, start)).replace(LEADS_TO_DATE, "");
    at = end + (isEnd ? after.length : 0);
  }
  return kept + text.slice(at, to);
}

/** What stands before the last 、 or 和 between two numbers belongs to the first of them. */
function ownLead(lead: string): string {
  const own = withoutJoin(lead.slice(lead.lastIndexOf(LIST_COMMA) + 1));
  return /(?:和|及|与)$/u.test(own) ? "" : own;
}

/** What stands around a number of a paragraph. */
export function surroundingsOf(
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
