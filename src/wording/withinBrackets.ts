import type { Language } from "../dataset/Dataset";
import { COMMAS, ROUND_CLOSING, ROUND_OPENING, SEMICOLONS } from "../dataset/punctuation";
import { marks } from "./marks";

const OPENING = new RegExp(`\\s*[${ROUND_OPENING}]`, "gu");
/** A bracket with which a part or all is over. */
const LAST_CLOSING = new RegExp(
  `[${ROUND_CLOSING}](?=\\s*(?:[${COMMAS}${SEMICOLONS}${ROUND_CLOSING}]|$))`,
  "gu",
);
const CLOSING = new RegExp(`[${ROUND_CLOSING}]\\s*`, "gu");

/**
 * What is to stand in a bracket, its parts with commas. Brackets of their own become commas as well, so that none
 * stands in another: 时间未注明，“以前”; Riverton, whole city, 2022.
 */
export function withinBrackets(parts: readonly string[], language: Language): string {
  const { comma } = marks[language];
  return parts
    .join(comma)
    .replace(LAST_CLOSING, "")
    .replace(OPENING, comma)
    .replace(CLOSING, comma);
}
