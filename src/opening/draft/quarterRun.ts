import { LIST_COMMA } from "../../dataset/punctuation";
import type { Time } from "./Statement";

const ONE = /^[一二三四]季度$/u;
const BEFORE = new RegExp(`(?:[一二三四][${LIST_COMMA}和及与])+$`, "u");
const FARTHEST = 8;

/**
 * The quarters that a list names with one word, in their order: those before 三季度 in 一、二、三季度, each with where its
 * sign stands and what it is called alone. Empty where the date is no quarter or stands alone.
 */
export function quartersBefore(
  text: string,
  { start, end }: Time,
): readonly (Time & { readonly words: string })[] {
  if (!ONE.test(text.slice(start, end))) return [];
  const from = Math.max(0, start - FARTHEST);
  const run = BEFORE.exec(text.slice(from, start));
  if (run === null) return [];
  return [...run[0].matchAll(/[一二三四]/gu)].map(({ index, 0: nth }) => {
    const at = from + run.index + index;
    return { start: at, end: at + 1, words: `${nth}季度` };
  });
}
