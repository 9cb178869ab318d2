import type { Paragraph } from "../../reading/paragraphs/findParagraphs";
import { normalizeText } from "../../reading/paragraphs/normalizeText";
import { BARS, COLONS, COMMAS } from "../../dataset/punctuation";
import { placeholderMarks, wanted } from "../placeholders";
import { linesAbove } from "./findTitle";

const NAMED = new RegExp(`来源\\s*[${COLONS}]\\s*([^\\s<${BARS}]{2,20})`, "u");
/** 我代表省人民政府，向大会报告工作. */
const SPEAKS_FOR = new RegExp(
  `代表([^${COMMAS}]{2,24}?)[${COMMAS}]?向(?:大会|会议|本次|各位)`,
  "u",
);
/** Whose work a title reports, by its own name. */
const REPORTED =
  /([^\d\s年度关于]{2,16}?(?:人民法院|人民检察院|人民政府|委员会|海关|医院|大学|[省市县区州](?:[^\d\s]{2,8}?(?:局|厅|委)))).{0,24}(?:工作报告|工作总结|工作情况|公报|通报|简报|概况)/u;
/** A line of its own that names an office. */
const OFFICE =
  /^\p{Script=Han}{2,20}(?:局|厅|委|委员会|政府|办公室|法院|检察院|海关|医院|中心|大学|集团|公司)$/u;
/** What a place reports of itself. */
const OWN_WORK = /[省市县区州旗镇乡].*(?:工作报告|工作总结|规划纲要|计划草案)/u;
const BULLETIN = /^(?:\d{4}年)?(\p{Script=Han}{2,10}?(?:省|市|县|区|州|旗)).*统计公报/u;

/** Who published a text, and whether it says so itself. */
export interface Publisher {
  readonly name: string;
  readonly isStated: boolean;
}

/** Who a by-line names as the source; `null` where there is none. */
export function statedPublisher(raw: string): string | null {
  return NAMED.exec(normalizeText(raw).slice(0, 4000))?.[1] ?? null;
}

/**
 * Who published a report: who its by-line names, else whom the speaker says to speak for, whose work its title reports,
 * or the office in a line of its own; a blank to be filled in where nothing says.
 *
 * @param place name of the report's own place, which 省人民政府 leaves out
 */
export function findPublisher(
  raw: string,
  title: string,
  place: string,
  paragraphs: readonly Paragraph[],
): Publisher {
  const named = statedPublisher(raw);
  if (named !== null) return { name: named, isStated: true };
  const opening = paragraphs
    .slice(0, 3)
    .map((paragraph) => paragraph.text)
    .join("\n");
  const spoken = SPEAKS_FOR.exec(opening)?.[1];
  const office = linesAbove(raw, paragraphs).find((line) => OFFICE.test(line));
  const bulletin = BULLETIN.exec(title)?.[1];
  const offered =
    office ??
    REPORTED.exec(title)?.[1] ??
    spoken ??
    (bulletin === undefined ? undefined : `${bulletin}统计局`) ??
    (OWN_WORK.test(title) && title.includes(place) ? `${place}人民政府` : undefined);
  if (offered === undefined)
    return { name: `${placeholderMarks.toFill}${wanted.publisher}`, isStated: false };
  const isShort = /^(?:省|市|县|区|州|镇|乡)(?!\p{Script=Han}*(?:省|市|县)人民)/u.test(offered);
  const whole =
    isShort && place.endsWith(offered.charAt(0)) ? `${place}${offered.slice(1)}` : offered;
  return { name: `${placeholderMarks.toCheck}${whole}`, isStated: false };
}
