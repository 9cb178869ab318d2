import { foldWidth } from "../../../reading/signs/foldWidth";
import { LIST_COMMA, RANGE_SIGNS } from "../../../dataset/punctuation";
import { ANY_YEAR, periodInTitle, readPeriodWords, withoutPart } from "./readPeriodWords";

/** 各县（市、区）, 全市各乡镇, 云川市分县区: the places that the rows are, and no part of what is counted. */
const PLACES =
  /^(?:全[国省市州县区镇乡]|(?:(?![各分全级])\p{Script=Han}){1,6}?[省市州县区旗])?[各分](?:(?:街道|社区|地区(?!生产)|开发区|市(?!场)|区(?!域|间|块)|村(?!民)|县(?!域)|[省州旗盟镇乡街])[\u3001()和及与/\s]*)+(?![级属办内下龄])的?|^[各分](?=地区生产)/u;
/** 全市 as a whole. */
const WHOLE = /^全[国省市州县区镇乡](?![域员民])的?/u;
/** 各月, 月度, 历年: what the columns or rows go through. */
const TIMES =
  /^(?:[各分逐](?:月份?|季度|年度|年份|年(?![龄级]))|月度|历年|历月|近[一二三四五六七八九十\d]+年)的?(?=\p{Script=Han}{2})/u;
/** A place of a name of its own, 累计 of the period before it left out; 城市, 上市 and the like are none. */
const PLACE =
  /^(?:累计)?(?!\p{Script=Han}{0,4}(?:城市|上市|超市|都市|社区|园区|景区|小区|地区|片区|辖区|校区|学区|市区|城区|郊区|库区|山区|灾区|牧区|林区|新区|分区|功能区|开发区))(?<place>(?:(?![各分全级])\p{Script=Han}){2,6}?(?:自治区|自治州|自治县|省|市|州|县|区|旗))的?(?![级场域民政直属内外辖别间块长委办局]|分[局公院]|人民|第|中心)/u;
/** What stands behind what a table is of: 情况统计表. 水表 counts things. */
const FRAME_BEHIND =
  /(?:的)?(?:(?:完成|发展|分布|基本|有关|变化|变动|增长)?(?:情况|状况|进度(?=表)))?(?:统计|一览|汇总|明细|对比|对照|[月季年快]报)?(?:(?<=情况|状况|进度|统计|一览|汇总|明细|对比|对照|[月季年快]报|[量值率额数速幅积入资])表)?$/u;
/** What tells of no one metric. */
const NAMELESS = /^(?:主要|基本|有关|重点)*(?:经济|社会|统计|发展)*(?:指标)?$/u;

/** A period that leads in, with what joins it to the next one. */
const LEADING_PERIOD = new RegExp(
  String.raw`^(\d{4}年?(?:\d{1,2}月|[一二三四]季度|[上下]半年)?)[${LIST_COMMA}${RANGE_SIGNS}和与至-]?(.*)$`,
  "u",
);

/** What a period that led in leaves behind. */
const LEFT_OF_PERIOD = new RegExp(String.raw`^\s*(?:[(\uff08]\s*[)\uff09]|[${LIST_COMMA}])`, "u");

/** What a title says of a table. */
export interface TitleWords {
  /** The statistic; empty where the title names none. */
  readonly metric: string;
  /** The one place that all of it is of; `null` where the title names none, or several as 各县 does. */
  readonly place: string | null;
}

/** Periods that lead in, one or several: 2023年, 2022年、2023年. */
function withoutPeriods(title: string): string {
  const bare = withoutPart(periodInTitle(title)?.rest ?? title);
  // （2024）: the brackets were of the year. 3月、4月: so was the comma.
  let rest = bare.replace(LEFT_OF_PERIOD, "").trim();
  for (;;) {
    const [, words = "", more = ""] = LEADING_PERIOD.exec(rest) ?? [];
    if (readPeriodWords(words, ANY_YEAR) === null) return rest;
    rest = more.trim();
  }
}

/** The words of a heading without the places that its rows are: 各县（市、区）投资 is 投资. */
export function withoutPlaces(heading: string): string {
  const length = PLACES.exec(foldWidth(heading))?.[0].length ?? 0;
  const rest = heading.slice(length).trim();
  return rest.length < 2 ? heading : rest;
}

/** The place that stands whole before the period of a title: 云川市 of 云川市2024年民生实事, whatever 市民 would be. */
function placeBeforePeriod(title: string): string | null {
  const folded = foldWidth(title);
  const { words } = periodInTitle(title) ?? { words: folded };
  const head = folded.slice(0, folded.indexOf(words)).trim();
  return PLACE.exec(head)?.groups?.["place"] === head ? head : null;
}

/** A title without its period, its places and the words of every title: 2023年各县（市、区）投资情况 is of 投资. */
export function readTitle(title: string, known: ReadonlySet<string>): TitleWords {
  let rest = withoutPeriods(title);
  let place = placeBeforePeriod(title);
  if (place !== null) rest = rest.slice(place.length).trim();
  for (;;) {
    const folded = foldWidth(rest);
    const several = PLACES.exec(folded) ?? WHOLE.exec(folded) ?? TIMES.exec(folded);
    const named = [...known].find((one) => one.length > 1 && rest.startsWith(one));
    const one = PLACE.exec(folded);
    const length = several?.[0].length ?? named?.length ?? one?.[0].length ?? 0;
    if (length === 0) break;
    if (several === null) place = named ?? one?.groups?.["place"] ?? null;
    rest = rest.slice(length).trim();
  }
  // 价格指数（2024年5月）: the brackets were of the period.
  const metric = rest.replace(/[(\uff08]\s*[)\uff09]/gu, "").replace(FRAME_BEHIND, "");
  return { metric: NAMELESS.test(metric) ? "" : metric, place };
}
