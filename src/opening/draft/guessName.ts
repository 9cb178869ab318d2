import { clauseAround } from "./classifyNumeral";
import {
  CLAUSE_BREAKS,
  CLOSING,
  COLONS,
  COMMAS,
  LIST_COMMA,
  OPENING,
  QUOTE_CLOSING,
  ROUND_OPENING,
  SENTENCE_BREAKS,
  TITLE_CLOSING,
} from "../../dataset/punctuation";

const VERB_END =
  /(?:达到了?|达|为|是|有|至|到|已|共|约|共计|总计|累计|建成|建设|完成|实现|提供|新增|净增|增长|增加|增至|提升|提高|提升至|下降|减少|降低|降至|超过|突破|拥有|聚焦|选定|明确|推动|纳入|仅用|只用|要填|需填|便|的|了|由|从|在|率先|近|仅|又|其中|带领)+$/u;
const NOUN_STOP = new RegExp(
  `[${LIST_COMMA}${CLAUSE_BREAKS}${ROUND_OPENING}${TITLE_CLOSING}${QUOTE_CLOSING}]|以上|以下|和|及|与|等|来|前|后|内|中|为|是|的$`,
  "u",
);
const MARKS = new RegExp(`[${OPENING}${CLOSING}\\s]`, "gu");
const SENTENCE_BREAK = new RegExp(`[${SENTENCE_BREAKS}]`, "u");
const PAUSE = new RegExp(`[${COMMAS}${LIST_COMMA}${COLONS}]`, "u");
const LONGEST = 18;

function trimmed(text: string): string {
  return text.replace(MARKS, "").trim();
}

/**
 * What a numeral most likely counts, in the words of its clause: the noun behind a count (1519个 | 红色驿站),
 * the noun before an amount or a share (可网办率 | 达99.88%). `null` where the clause says nothing.
 */
export function guessName(
  text: string,
  start: number,
  end: number,
  counts: boolean,
): string | null {
  const { before, after } = clauseAround(text, start, end);
  let left = trimmed(before.split(LIST_COMMA).pop() ?? "");
  for (;;) {
    const shorter = left.replace(VERB_END, "");
    if (shorter === left) break;
    left = shorter;
  }
  left = left.replace(
    /^.*?(?:年|月|日|目前|当前|截至.*?|其中|全市|全县|全区|我市)(?=[^\d]{3,})/u,
    "",
  );
  const [noun = ""] = trimmed(after).split(NOUN_STOP);
  // A clause that only says how much tells of what the clause before it named.
  const earlier =
    trimmed(
      text
        .slice(0, start - before.length)
        .split(SENTENCE_BREAK)
        .pop() ?? "",
    )
      .split(PAUSE)
      .reverse()
      .find((clause) => clause !== "") ?? "";
  const candidates = counts ? [noun, left, earlier] : [left, noun, earlier];
  const found = candidates.find((candidate) => /\p{Script=Han}{2,}/u.test(candidate));
  if (found === undefined) return null;
  return found === left ? found.slice(-LONGEST) : found.slice(0, LONGEST);
}
