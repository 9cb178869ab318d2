import type { Paragraph } from "../../reading/paragraphs/findParagraphs";
import { lineRole } from "../../reading/paragraphs/lineRole";
import { normalizeText } from "../../reading/paragraphs/normalizeText";
import { BARS, COLONS, DASHES, LIST_COMMA } from "../../dataset/punctuation";

const NUMBERED_HEADING = new RegExp(`^[一二三四五六七八九十]+${LIST_COMMA}`, "u");
/** A label and what it says; 青石县：以改革促发展 begins with whom it is about. */
const NO_TITLE = new RegExp(
  `[>©]|(?<!^(?:\\d{4}年)?\\p{Script=Han}{1,8}(?:[省市县州旗镇乡村]|(?<!地)区|街道))[${COLONS}]|来源|记者|摄$`,
  "u",
);
/** 政府工作报告——2022年3月5日在…会议上: when it was given is no part of what it is called. */
const GIVEN_ON = new RegExp(`\\s*[${BARS}${DASHES}]+\\s*\\d{4}年\\d{1,2}月.*$`, "u");

/** The lines above a text's first paragraph, without blanks at their ends. */
export function linesAbove(raw: string, [first]: readonly Paragraph[]): readonly string[] {
  return normalizeText(raw)
    .slice(0, first?.start ?? 0)
    .split("\n");
}

/** The longest of the short lines above a text, which is nearly always its title; empty where there is none. */
export function findTitle(raw: string, paragraphs: readonly Paragraph[]): string {
  return linesAbove(raw, paragraphs)
    .map((line) => line.replace(GIVEN_ON, ""))
    .filter(
      (line) =>
        line.length >= 6 &&
        line.length <= 60 &&
        !NO_TITLE.test(line) &&
        !NUMBERED_HEADING.test(line) &&
        // The day of publication must not lend its year to the figures, as a title does.
        lineRole(line) !== "opening",
    )
    .reduce((longest, line) => (line.length > longest.length ? line : longest), "");
}
