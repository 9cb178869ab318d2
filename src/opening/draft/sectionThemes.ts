import type { Paragraph } from "../../reading/paragraphs/findParagraphs";
import {
  CLAUSE_BREAKS,
  COMMAS,
  LIST_COMMA,
  ROUND_CLOSING,
  ROUND_OPENING,
  SENTENCE_BREAKS,
} from "../../dataset/punctuation";

const NUMBER = new RegExp(
  `^\\s*(?:[一二三四五六七八九十]+${LIST_COMMA}|[${ROUND_OPENING}][一二三四五六七八九十\\d]+[${ROUND_CLOSING}]|\\d+[.${LIST_COMMA}]|第[一二三四五六七八九十]+[部章节篇])\\s*`,
  "u",
);
/** Headings that say when or what sort of part it is, and not what it is about. */
const GENERAL =
  /回顾|总结|总体|目标|要求|安排|打算|成绩|成效|任务|时期|主要工作|基本情况|下一步|以下|展望|以来|一年|五年|过去|今后|综述|概况|说明|报告|\d/u;
/** 一是, 二是, ——, 第一: what a paragraph opens with that has no heading of its own. */
const LEAD_IN = new RegExp(
  `^(?:[一二三四五六七八九十]+是|[\\u2014\\u2500-]{2}|[${ROUND_OPENING}][一二三四五六七八九十]+[${ROUND_CLOSING}]|第[一二三四五六七八九十]+[${COMMAS}])`,
  "u",
);
/** 五年来，我们: the sentence that opens a summary ends with what it is about. */
const SUMMARY = new RegExp(`^(?:这?一年来?|五年来|过去[一五]年|[一二三四五]年来)[${COMMAS}]`, "u");
/** 2025年是规划收官之年: what opens a summary, and says nothing of what is told in it. */
const OPENS_ANEW = new RegExp(`${SUMMARY.source}|${LEAD_IN.source}|^\\d{4}年是`, "u");
const CLAUSES = new RegExp(`[${CLAUSE_BREAKS}]`, "u");
const SENTENCES = new RegExp(`[${SENTENCE_BREAKS}]`, "u");
const EFFORTS =
  /^(?:着力|全力|聚力|深入|坚持|持续|加快|扎实|突出|坚定不移|我们|大力|切实|始终|全面|有效|积极|努力|推进|推动|抓好|做好|强化|加强|提升|促进|开展|实施|优化和|优化)+(?=.{3,})/u;
const MOVES = new RegExp(
  "(?:增速|步伐|支撑|作用|继续|保持|稳定|较快|温和|平稳|稳步|持续|显著|不断|明显|全面|更加|大幅|进一步|有力|有效|深入|扎实|快速|加速|协调)*(?:增长|平稳|增加|上涨|下降|加快|提升|增强|推进|改善|优化|提高|巩固|发展|扩大|夯实|向好|回落|回升|减少|放缓|深化|完善|凸显|壮大)$",
  "u",
);
const LONGEST = 14;

function trimmed(words: string): string | null {
  const subject = words.trim().replace(EFFORTS, "");
  const bare = subject.replace(MOVES, "");
  // 扩内需稳增长 is said in one breath.
  const theme = bare.length >= 2 && !/[稳促保扩]$/u.test(bare) ? bare : subject;
  return theme.length >= 2 && theme.length <= LONGEST && !GENERAL.test(theme) ? theme : null;
}

/** 产业结构持续优化。 in a paragraph of its own heads those below it. */
const LONGEST_HEAD = 80;

function lastOf(text: string, breaks: RegExp): string {
  const parts = text.split(breaks).filter((part) => part.trim() !== "");
  return parts[parts.length - 1] ?? "";
}

/** What a paragraph opens with or is headed by, in its own words; `null` where neither says what it is about. */
function themeOf({ heading, text }: Paragraph): string | null {
  const headed = (heading ?? "").replace(NUMBER, "");
  const [first = ""] = headed.split(CLAUSES);
  if (first !== "" && !GENERAL.test(first)) return trimmed(first);
  for (const opening of [headed, text]) {
    const [sentence = ""] = opening.split(SENTENCES);
    const clauses = sentence
      .replace(LEAD_IN, "")
      .split(CLAUSES)
      .filter((clause) => clause !== "");
    const isSummary = SUMMARY.test(opening) && clauses.length > 2;
    const leadsIn = !isSummary && LEAD_IN.test(opening);
    const [words] = isSummary ? clauses.slice(-1) : leadsIn ? clauses : [];
    const theme = words === undefined ? null : trimmed(words);
    if (theme !== null) return theme;
  }
  const isHead = text.length <= LONGEST_HEAD && !/\d/u.test(text);
  return isHead ? trimmed(lastOf(lastOf(text, SENTENCES), CLAUSES)) : null;
}

/** What each paragraph is about in the report's own words, by its number; what none says is not in it. */
export function sectionThemes(paragraphs: readonly Paragraph[]): ReadonlyMap<number, string> {
  const themes = new Map<number, string>();
  let theme = "";
  let heading: string | null = null;
  for (const paragraph of paragraphs) {
    const own = themeOf(paragraph);
    // A paragraph without one goes on with what was told of, as long as the heading stays and nothing opens anew.
    if (paragraph.heading !== heading || OPENS_ANEW.test(paragraph.text)) theme = "";
    theme = own ?? theme;
    heading = paragraph.heading;
    if (theme !== "") themes.set(paragraph.number, theme);
  }
  return themes;
}
