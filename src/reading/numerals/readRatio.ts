import { COMMAS, SENTENCE_BREAKS } from "../../dataset/punctuation";
import { readBoundAfter, readBoundBefore } from "./boundWords";
import type { QuantityReading } from "./readQuantity";
import { stickyMatch } from "../signs/stickyMatch";

const RATIO = /\d+(?:\.\d+)?(?::\d+(?:\.\d+)?){1,5}(?![\d.:])/y;
/** Words that a ratio follows: 三次产业结构由21:50:29. */
const RATIO_BEFORE = new RegExp(
  `(?:结构|比例|比重|之?比|配比)[^${COMMAS}${SENTENCE_BREAKS}]{0,12}$`,
);

/** A time of day has two figures for its minutes: 9:05, 21:50:29. */
function readsAsClock(parts: readonly string[]): boolean {
  const [hour = "", ...rest] = parts;
  return (
    parts.length <= 3 &&
    /^\d{1,2}$/.test(hour) &&
    Number(hour) <= 24 &&
    rest.every((part) => /^[0-5]\d$/.test(part))
  );
}

/**
 * A ratio, told from a time of day by its parts or by the words before it. `1.89:1` has the value 1.89 in the
 * unit 比; one of more parts, or of something other than one, has none. `null` where no ratio starts here.
 */
export function readRatio(text: string, at: number): QuantityReading | null {
  const opening = readBoundBefore(text, at);
  const start = opening?.end ?? at;
  const match = stickyMatch(RATIO, text, start);
  if (match === null || /[\d.:]/.test(text.charAt(start - 1))) return null;
  const parts = match[0].split(":");
  if (readsAsClock(parts) && !RATIO_BEFORE.test(text.slice(Math.max(0, at - 20), at))) return null;
  const [value = "", last = ""] = parts;
  const after = readBoundAfter(text, start + match[0].length);
  const hasValue = parts.length === 2 && Number(last) === 1;
  return {
    end: after?.end ?? start + match[0].length,
    quantity: hasValue
      ? { bound: after?.bound ?? opening?.bound ?? "exact", value: Number(value) }
      : null,
    unit: hasValue ? "比" : null,
    scale: 0,
    decimals: (value.split(".")[1] ?? "").length,
    form: "ratio",
  };
}
