import { foldWidth } from "../signs/foldWidth";
import { COMMAS, MIDDLE_DOT, SENTENCE_BREAKS } from "../../dataset/punctuation";

/** `云川日报 2025年3月18日 08:30`, with or without a label, a day of the week or the number of a page. */
const BY_LINE = new RegExp(
  [
    `^\\(?(?:(?:来源|稿源)\\s*:\\s*)?(?!.*(?:截至|截止))[^\\d${COMMAS}${SENTENCE_BREAKS}]{1,30}[\\s:|${MIDDLE_DOT}/]`,
    String.raw`(\d{4})\s*[-年/.]\s*(0?[1-9]|1[0-2])\s*[-月/.]\s*(0?[1-9]|[12]\d|3[01])\s*日?`,
    String.raw`(?:\s*(\d{1,2}):(\d{2})(?::\d{2})?)?(?:\s*(?:星期|周)[一二三四五六日天])?(?:\s+[A-Z第]?\d{1,3}版)?\)?$`,
  ].join(""),
  "u",
);

/**
 * The day, or the minute, ISO 8601, that ends a line which names only a publisher or an author before it.
 * `null` for every other line: a sentence that holds a date, or ends with one, is none.
 */
export function readByLine(line: string): string | null {
  const match = BY_LINE.exec(foldWidth(line).trim());
  if (match === null) return null;
  return dayOrMinute(match);
}

/** ISO 8601 of a match whose groups are year, month, day and, where it has them, hour and minute. */
export function dayOrMinute([
  ,
  year = "",
  month = "",
  day = "",
  hour,
  minute,
]: RegExpExecArray): string {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return hour === undefined || minute === undefined
    ? date
    : `${date}T${hour.padStart(2, "0")}:${minute}`;
}
