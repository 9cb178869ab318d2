import { foldWidth } from "../../audit/foldWidth";
import { parsePrinted } from "../../audit/parsePrinted";
import {
  COLONS,
  PERCENT,
  PER_MILLE,
  ROUND_CLOSING,
  ROUND_OPENING,
  SQUARE_CLOSING,
  SQUARE_OPENING,
} from "../../dataset/punctuation";

/** Whether a number with this behind it is read with all of it as its unit: 亿元, 万人次, %. */
export function isUnit(words: string): boolean {
  const read = parsePrinted(`1${words}`);
  return read !== null && read.unit !== null && words !== "";
}

const OPEN = `${ROUND_OPENING}${SQUARE_OPENING}`;
const CLOSE = `${ROUND_CLOSING}${SQUARE_CLOSING}`;
const BRACKETED = new RegExp(
  `^(.*\\S)\\s*[${OPEN}]\\s*(?:单位[${COLONS}]?)?\\s*([^${OPEN}${CLOSE}]+?(?:\\([^()]*\\))?)\\s*[${CLOSE}]$`,
  "u",
);
const BARE = new RegExp(`^(.*[^\\d\\s.${ROUND_OPENING}])\\s*([${PERCENT}${PER_MILLE}])$`, "u");

/** A heading and the unit that stands behind it in brackets: `GDP（亿元）` is GDP in 亿元. */
export function splitUnit(heading: string): {
  readonly name: string;
  readonly unit: string | null;
} {
  const text = heading.trim();
  const bracketed = BRACKETED.exec(text);
  const [, name = "", inside = ""] = bracketed ?? [];
  const unit = foldWidth(inside);
  if (bracketed !== null && isUnit(unit)) return { name, unit };
  const bare = BARE.exec(text);
  if (bare !== null) return { name: bare[1] ?? "", unit: foldWidth(bare[2] ?? "") };
  return { name: text, unit: null };
}
