import { foldWidth } from "../../audit/foldWidth";
import { parsePrinted } from "../../audit/parsePrinted";

/** Whether a number with this behind it is read with all of it as its unit: 亿元, 万人次, %. */
export function isUnit(words: string): boolean {
  const read = parsePrinted(`1${words}`);
  return read !== null && read.unit !== null && words !== "";
}

/** A heading and the unit that stands behind it in brackets: `GDP（亿元）` is GDP in 亿元. */
export function splitUnit(heading: string): {
  readonly name: string;
  readonly unit: string | null;
} {
  const text = heading.trim();
  const bracketed =
    /^(.*\S)\s*[(（[［]\s*(?:单位[:：]?)?\s*([^()（）[\]]+?(?:\([^()]*\))?)\s*[)）\]］]$/u.exec(
      text,
    );
  const [, name = "", inside = ""] = bracketed ?? [];
  const unit = foldWidth(inside);
  if (bracketed !== null && isUnit(unit)) return { name, unit };
  const bare = /^(.*[^\d\s.(（])\s*([%‰％])$/u.exec(text);
  if (bare !== null) return { name: bare[1] ?? "", unit: foldWidth(bare[2] ?? "") };
  return { name: text, unit: null };
}
