import type { Language } from "../../dataset/Dataset";
import { BY_CHANCE, familyOf } from "./wordFamilies";

/** Words of one degree: as they stand in our texts, and the words of a report that allow them. */
interface Degree {
  readonly zh: readonly string[];
  /** Source of a pattern; matched without regard to case. */
  readonly en: string;
  /** Words of the report besides the Chinese ones that say the same. */
  readonly also?: readonly string[];
}

/*
 * Rank, scope, degree and certainty. A stronger word than the report's is a slip as much as one that it
 * does not have at all, so each family stands for itself.
 */
const DEGREES: readonly Degree[] = [
  {
    zh: ["率先", "首创", "首先"],
    en: "(?:was|were|is|are|came|the) first (?:in|to|of)|a first in|pioneer\\w*",
    also: ["最先", "第一", "首批", "首个", "首位"],
  },
  {
    zh: ["首批", "首个", "首家", "首次"],
    en: "first (?:pilot|batch|group)\\w*|among the first",
    also: ["第一批", "率先"],
  },
  {
    zh: ["领先", "领跑", "前列", "先行", "遥遥", "标杆", "样板", "典范", "示范"],
    en: "ahead of|at the forefront|leads the|leading position|trail-?blaz\\w*|exemplary|model for",
    also: ["生动范例", "范例", "示范"],
  },
  {
    zh: ["一流", "顶尖", "优秀", "强校", "名校", "优质"],
    en: "first-class|world-class|top-ranking|outstanding|excellent|strong schools?|elite",
    also: ["优秀", "优质", "一流"],
  },
  { zh: ["唯一", "独有", "独家"], en: "the only|sole(?:ly)?|unique(?:ly)?" },
  { zh: ["仅", "只有"], en: "in only|only \\d+", also: ["只"] },
  {
    zh: ["第一", "首位", "榜首", "最大", "最高", "最多", "最好", "最快", "最早", "最低", "最少"],
    en: "rank(?:s|ed)? first|first place|largest|biggest|highest|lowest|best|fastest|greatest|the most|the fewest",
    also: ["首位", "第一", "最"],
  },
  {
    zh: ["全面", "全方位", "全覆盖", "全域", "全程"],
    en: "throughout|everywhere|across the board|comprehensive(?:ly)?|in full|fully",
    also: ["全覆盖", "全过程", "全流程"],
  },
  {
    zh: ["全部", "所有", "一律", "悉数", "无一例外"],
    en: "all (?!in all|that|of which|figures)(?:\\w+)|every (?!kind)\\w+|entire(?:ly)?|without exception",
    also: ["全市", "全省", "全县", "全国", "每", "均", "全域", "各类", "全量"],
  },
  { zh: ["全国", "举国"], en: "nation-?wide|national(?:ly)?|across the country" },
  {
    zh: ["全省", "全市", "全县", "全区"],
    en: "province-?wide|city-?wide|county-?wide|the whole (?:city|province|county|area)",
    also: ["全域", "湖北", "我市", "我省"],
  },
  {
    zh: ["普遍", "广泛", "大多", "多数", "绝大多数", "大部分"],
    en: "wide(?:ly|spread)|universal(?:ly)?|general(?:ly) |most (?:of|items|\\w+s\\b)|the majority|mostly",
    also: ["更多"],
  },
  {
    zh: ["显著", "明显", "大幅", "极大", "突出", "飞速", "迅速", "快速", "有效", "高效", "大力"],
    en: "significant(?:ly)?|marked(?:ly)?|sharp(?:ly)?|dramatic(?:ally)?|considerabl[ey]|substantial(?:ly)?|rapid(?:ly)?|greatly|effective(?:ly)?|efficient(?:ly)?|vigorous(?:ly)?",
  },
  {
    zh: ["完全", "彻底", "必将", "必然", "确保", "力争", "有望", "预计", "基本建成", "成功"],
    en: "complete(?:ly)? (?:solved?|ended?)|once and for all|certain(?:ly)?|ensur\\w+|guarantee\\w*|is expected to|success(?:ful(?:ly)?)?",
  },
  {
    zh: ["持续", "长期", "始终", "不断"],
    en: "continuous(?:ly)?|constant(?:ly)?|always|permanent(?:ly)?",
  },
];

/** A word of degree in one of our texts. */
export interface FoundDegree {
  readonly word: string;
  /** What a paragraph may say for the word to stand. */
  readonly allowedBy: readonly string[];
}

const finders: Readonly<Record<Language, (text: string, degree: Degree) => FoundDegree[]>> = {
  zh: (text, { zh }) =>
    zh
      .filter((word) => text.replace(BY_CHANCE, " ").includes(word))
      .map((word) => ({ word, allowedBy: familyOf(word) })),
  en: (text, { zh, en, also = [] }) =>
    [...text.matchAll(new RegExp(`\\b(?:${en})`, "giu"))].map(([word]) => ({
      word: word.trim(),
      allowedBy: [...zh, ...also],
    })),
};

/** Words of rank, scope, degree and certainty in a text, in its order of families. */
export function degreesIn(text: string, language: Language): FoundDegree[] {
  return DEGREES.flatMap((degree) => finders[language](text, degree));
}
