import { foldWidth } from "../../../reading/signs/foldWidth";
import { readUnit } from "../../../reading/numerals/units";
import {
  COMMAS,
  LIST_COMMA,
  PERCENT,
  PER_MILLE,
  ROUND_CLOSING,
  ROUND_OPENING,
  SEMICOLONS,
  SQUARE_CLOSING,
  SQUARE_OPENING,
} from "../../../dataset/punctuation";
import { withoutScale } from "../../template/unitRecord";

/** What counts itself in a sentence, 300人口, and is no unit of a table: 救助人数（城市）. */
const NAMES: ReadonlySet<string> = new Set(
  "人口 家庭 省份 市州 县市区 县区 地市 城市 街道 社区 园区 基地 年级".split(" "),
);
/** As many units in a row as one compound has: 吨公里, 人公里. */
const MOST_IN_COMPOUND = 3;
/** As many as stand over one another: 人/平方公里, 元/人/月. */
const MOST_IN_RATIO = 3;

function isCompound(text: string): boolean {
  let at = 0;
  for (let count = 0; count < MOST_IN_COMPOUND && at < text.length; count += 1) {
    const unit = readUnit(text, at);
    if (unit === null) return false;
    at += unit.length;
  }
  return text !== "" && at === text.length;
}

/**
 * Whether words are a unit as headings and columns of tables give it: 亿元, %, 人/平方公里, 亿吨公里,
 * 吨标准煤/万元, 人/千人.
 */
export function isUnit(words: string): boolean {
  const parts = foldWidth(words).split("/");
  return (
    parts.length <= MOST_IN_RATIO &&
    parts.every((part) => {
      const bare = withoutScale(part.replace(/^每/u, ""));
      return !NAMES.has(bare) && (isCompound(bare) || isCompound(part));
    })
  );
}

const BRACKETED = new RegExp(
  `^(.*\\S)\\s*[${ROUND_OPENING}${SQUARE_OPENING}]([^${ROUND_OPENING}${ROUND_CLOSING}${SQUARE_OPENING}${SQUARE_CLOSING}]+(?:\\([^()]*\\))?)[${ROUND_CLOSING}${SQUARE_CLOSING}]$`,
  "u",
);
const BARE = new RegExp(`^(.*[^\\d\\s.${ROUND_OPENING}])\\s*([${PERCENT}${PER_MILLE}])$`, "u");
const BETWEEN = new RegExp(`[${COMMAS}${LIST_COMMA}${SEMICOLONS}]`, "u");
/** What an index is counted from: 上年=100, 以2020年价格为100; 女=100 is one too, a full mark of 100 is none. */
const INDEX_BASE =
  /(?<base>[^()=,;%\u3001]{1,16}=100|(?:以[^()=,;%\u3001]{1,12}|[^()=,;%\u3001]{0,8}(?:[年月期季]|价格))为100)(?=$|[(),;%\u3001])/u;
/** Words behind the brackets of a base: （上年=100）同比. */
const OF_BASE = /[)\uff09]\s*\p{Script=Han}+$/u;
/** What leads to a unit: 单位：, 计量单位：, and the signs of (±%). */
const BEFORE_UNIT = /^(?:(?:计量|金额|货币)?单位:?)?(?:[+\u00b1/-]+(?=%))?/u;
/** A sign of percent among what stands in a pair of brackets. */
const PERCENT_BESIDE = /[%\uff05][,\uff0c\u3001]\s*|\s*[,\uff0c\u3001][%\uff05]/gu;

/** 发放金额/万元, 人均补差/(元/月): a quantity over its unit. */
const BEHIND_SLASH = /^([^/]{3,}?)\s*\/\s*([^()]+)$/u;
/** The same in another language behind a heading: 营业收入（亿元） Business Revenue (100 million yuan). */
const TRANSLATED =
  /(?<=\p{Script=Han}(?:[(\uff08][^()\uff08\uff09]*[)\uff09]|[%\uff05])?)\s+[A-Z](?=[^\p{Script=Han}]*[a-z]{3})[^\p{Script=Han}]*$/u;

/** What words say that an index is counted from, 上年同期=100; `null` where they say nothing of it. */
export function indexBaseIn(words: string): string | null {
  return INDEX_BASE.exec(foldWidth(words).replace(/\s/gu, ""))?.groups?.["base"] ?? null;
}

/** What a heading says, its unit apart. */
export interface UnitOfHeading {
  readonly name: string;
  /** As it is written, scale included: 亿元; `null` where the heading has none. */
  readonly unit: string | null;
  /** The heading is an index, a pure number: 居民消费价格指数(上年=100). */
  readonly isIndex: boolean;
}

/** A heading and the unit in brackets behind it: `GDP（亿元）` is GDP in 亿元; words in brackets that are none stay. */
export function splitUnit(heading: string): UnitOfHeading {
  const text = heading.trim().replace(TRANSLATED, "");
  const [, name = "", inside = ""] = BRACKETED.exec(text) ?? [];
  const said = foldWidth(inside).replace(/\s/gu, "");
  // Several remarks in one pair of brackets: 按可比价格计算,亿元.
  const parts = said.split(BETWEEN);
  const last = (parts.pop() ?? "").replace(BEFORE_UNIT, "").replace(/计$/u, "");
  // An index is counted from its base, whatever sign of percent stands beside it; what is told of it is not.
  const isToldOf = isUnit(last) && indexBaseIn(inside) === null && OF_BASE.test(name);
  if (indexBaseIn(text) !== null && !isToldOf && (!isUnit(last) || last === "%")) {
    const isBehind = parts.length === 0 && isUnit(last);
    return {
      name: (isBehind ? name : text).replace(PERCENT_BESIDE, ""),
      unit: null,
      isIndex: true,
    };
  }
  if (isUnit(last)) {
    const rest = parts.join(",");
    const named = name.replace(/\s*\/$/u, "");
    return { name: rest === "" ? named : `${named}(${rest})`, unit: last, isIndex: false };
  }
  if (/^[万亿千]$/u.test(last)) return { name, unit: last, isIndex: false };
  const [, counted = "", unit = ""] = BEHIND_SLASH.exec(text) ?? [];
  if (!isUnit(counted) && isUnit(unit)) return { name: counted, unit, isIndex: false };
  const [, bare, sign] = BARE.exec(text) ?? [];
  if (bare !== undefined && sign !== undefined) {
    return { name: bare, unit: foldWidth(sign), isIndex: false };
  }
  const isIndex = text.endsWith("指数");
  return { name: text, unit: null, isIndex };
}

/** A metric that is counted from a base, called so: 地区生产总值指数(上年=100). */
export function withIndex(name: string, base: string | null): string {
  if (base === null || name === "" || indexBaseIn(name) !== null) return name;
  return `${name.replace(/指数$/u, "")}指数(${base})`;
}
