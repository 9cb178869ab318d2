import { foldWidth } from "../../../reading/signs/foldWidth";
import { KIND_OF_AREA, NO_PLACE } from "../../../reading/words/placesNamed";
import { RANGE_SIGNS } from "../../../dataset/punctuation";
import { partMarks } from "./footnoteMarks";
import { readPeriodWords } from "./readPeriodWords";

/** What a column beside the values says of each row; `left_out` is read by nobody. */
export type SideRole =
  | "metric"
  | "unit"
  | "place"
  | "period"
  | "area"
  | "metric_field"
  | "source"
  | "publisher"
  | "published"
  | "left_out";

const WORDS: Readonly<Record<SideRole | "value", readonly string[]>> = {
  metric: [
    "指标",
    "指标名称",
    "统计指标",
    "指标项",
    "主要指标",
    "项目",
    "事项",
    "服务事项",
    "内容",
    "统计项目",
    "科目",
    "预算科目",
    "收支项目",
    "metric",
    "indicator",
    "indicatorname",
    "seriesname",
  ],
  unit: ["单位", "计量单位", "unit", "units"],
  place: [
    "地区",
    "地区名称",
    "所属地区",
    "区域",
    "城市",
    "城市名称",
    "地名",
    "省份",
    "省市",
    "市州",
    "地市",
    "市",
    "县",
    "区",
    "州",
    "旗",
    "县区",
    "县市",
    "区县",
    "县市区",
    "县(市、区)",
    "县(市区)",
    "各县(市、区)",
    "行政区",
    "行政区划",
    "区划",
    "辖区",
    "属地",
    "县(市)区",
    "市(区)",
    "乡",
    "镇",
    "乡镇",
    "镇街",
    "乡镇(街道)",
    "镇(街道)",
    "镇(乡、街道)",
    "街道",
    "社区",
    "村",
    "村居",
    "国家",
    "国家和地区",
    "省",
    "省(市)",
    "省(区、市)",
    "省区市",
    "省市区",
    "市县",
    "地域",
    "开发区",
    "place",
    "region",
    "area",
    "city",
    "county",
    "province",
    "country",
    "countryname",
    "economy",
  ],
  period: [
    "时期",
    "时间",
    "年份",
    "年度",
    "年",
    "月份",
    "月",
    "季度",
    "日期",
    "期间",
    "报告期",
    "统计时期",
    "统计时间",
    "统计年份",
    "年月",
    "年月日",
    "会计年度",
    "学年",
    "学年度",
    "period",
    "time",
    "quarter",
    "year",
    "month",
    "date",
  ],
  area: ["领域", "改革领域"],
  metric_field: ["具体领域"],
  source: ["来源", "数据来源", "资料来源", "source"],
  publisher: ["发布单位", "发布机构"],
  published: ["发布日期", "发布时间", "更新时间", "更新日期"],
  left_out: [
    "序号",
    "编号",
    "行次",
    "栏次",
    "备注",
    "说明",
    "注",
    "注释",
    "频度",
    "频率",
    "no.",
    "no",
  ],
  value: ["数值", "值", "数据", "统计值", "数量", "value"],
};

const roles: ReadonlyMap<string, SideRole | "value"> = new Map(
  (
    [
      "metric",
      "unit",
      "place",
      "period",
      "area",
      "metric_field",
      "source",
      "publisher",
      "published",
      "left_out",
      "value",
    ] as const
  ).flatMap((role) => WORDS[role].map((word) => [word, role] as const)),
);

/** Codes of places, products and the like tell machines what a name tells readers. */
const CODE = /(?:代码|编码|代号|code|id)$/u;

/** When a task is to be done or something began, and no time of its numbers: 计划完成时间, 开工日期. */
const DUE =
  /^(?:计划|预计|拟|应|要求|规定)\p{Script=Han}{0,4}(?:时间|日期|时限|期限|年月)$|^(?:完成|办结|竣工)(?:时限|期限)$|^(?:实际)?(?:[开竣完动]工|投产|投用|投运|开业|成立|注册|立项|入库|建成|达产)(?:时间|日期|年月|年份)$/u;

function bareWord(heading: string): string {
  return foldWidth(partMarks(heading).name)
    .replace(/\s|\*|\(必填\)/gu, "")
    .toLowerCase();
}

/**
 * What the heading of a column says that it holds; `null` where it is none of the usual words. Of a heading
 * in two languages, `地 区 Region`, either will do.
 */
export function roleOf(heading: string): SideRole | "value" | null {
  const whole = bareWord(heading);
  const chinese = whole.replace(/[a-z.,'()]+/gu, "");
  // 单位名称 heads names of offices.
  const named = chinese.replace(/(?<!^单位)名称?$/u, "");
  const known = roles.get(whole) ?? roles.get(chinese) ?? roles.get(named);
  if (known !== undefined) return known;
  const [one, other, ...more] = whole.split(/[/\u3001]/u).map((part) => roles.get(part));
  // 国家/地区 is one column of places, 指标/地区 a corner of two.
  if (one !== undefined && one === other && more.length === 0) return one;
  return CODE.test(whole) || DUE.test(whole) ? "left_out" : null;
}

const TASKS = /(?:项目|事项|实事|任务|工作|指标)(?:名称|内容)?$/u;

/** Whether the heading of a column of words says that they are things to be done or measured: 实事项目, 重点工作. */
export function namesTasks(heading: string): boolean {
  return TASKS.test(bareWord(heading));
}

/** Whether a column holds codes, by its heading. */
export function isCode(heading: string): boolean {
  return CODE.test(bareWord(heading));
}

/** The two roles of a corner that names both directions: `地区\年份`, `指标/地区`; `null` for all other words. */
export function rolesOfCorner(heading: string): readonly [SideRole, SideRole] | null {
  const [one = null, other = null, ...more] = foldWidth(heading)
    .split(/[\\/|]/u)
    .map(roleOf);
  if (one === null || other === null || more.length > 0) return null;
  return one === "value" || other === "value" || one === other ? null : [one, other];
}

/** Parts of a population; they end like places, 城镇 like 镇, and are none. */
const COMPOSITION = new RegExp(
  `^(?:其中[:,]?)?(?:男|女|男性|女性|男孩|女孩|男生|女生|城镇|城市|乡村|农村|城区|镇区|市区|郊区|国有|集体|私营|个体|外资|内资|港澳台|公办|民办|汉族|少数民族|(?:\\d+(?:[-${RANGE_SIGNS}]\\d+)?(?:周?岁)(?:及?以[上下])?))(?:合计|小计)?$`,
  "u",
);

/** Whether words are a part of a population: 男, 城镇, 0-4岁, 65岁及以上. */
export function isPart(words: string): boolean {
  return COMPOSITION.test(foldWidth(words).replace(/\s/gu, ""));
}

const BAND = new RegExp(
  `^\\d[\\d.]*[万亿千百]?(?:[${RANGE_SIGNS}-]\\d[\\d.]*)?[万亿千百]?(?:美?元|人|亩|户|[%\u33a1]|平方米|公里|张|年)(?:\\(?不?含\\)?|及)?(?:以[上下内]|\\(?不?含\\)?)*$`,
  "u",
);

/** Whether words, where they head a column, are a band of sizes: 5万元以下, 10—50万元. */
export function isBand(words: string): boolean {
  return BAND.test(foldWidth(words).replace(/\s/gu, ""));
}

const PLACE =
  /(?:省|自治区|市|县|区|旗|自治州|州|盟|镇|乡|街道|街道办|村|社区|林场|农场|兵团)$|^全[国省市州县区镇乡村]$|^(?:合计|总计|全域)$/u;

/** Whether a heading is a place by the word that it ends with, or one of `known`. */
export function isPlaceName(heading: string, known: ReadonlySet<string>): boolean {
  const name = partMarks(heading).name.replace(/\s/gu, "");
  return known.has(name) || (PLACE.test(name) && !isPart(name));
}

const OWN_NAME =
  /^(?:\p{Script=Han}{2,7}(?:[省市县区旗州盟镇乡]|街道)|全[国省市州县区镇乡]|[省市州县区]本级|[省市州县区]直)$/u;

/** Whether words name one place, and no kind of places as 行政村, 园区 and 贫困县 do. */
export function isOwnName(words: string): boolean {
  const name = placeName(words);
  return (
    OWN_NAME.test(name) && !KIND_OF_AREA.test(name) && !NO_PLACE.test(name.replace(/^全./u, ""))
  );
}

/** A place without the blanks that only stretch it: `甲 市` is 甲市, `其中：甲县` is 甲县. */
export function placeName(text: string): string {
  return (
    partMarks(text)
      .name.replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, "")
      .replace(/^(?:其中[:\uff1a]?|[#\uff03])/u, "")
      // The same in another language behind it: 甲省 Jia.
      .replace(/(?<=\p{Script=Han})\s+[A-Za-z][A-Za-z' -]*$/u, "")
      .trim()
  );
}

/** How many cells of a row are headings of an office's own table: such words, and periods. */
export function countHeadings(cells: readonly string[]): number {
  return cells.filter(
    (cell) =>
      roleOf(cell) !== null || rolesOfCorner(cell) !== null || readPeriodWords(cell) !== null,
  ).length;
}

/** What stands among places and names none. */
export const REST_OF_PLACES = /^(?:其他|其它|市直|市本级|本级)$/u;

/** An area that is called by what it is for, and stands among places. */
const ZONE = /(?:开发|高新|经开|示范|保税|度假|产业|工业园|风景)区$/u;

/** Whether words name a place, or what is left of places: 其他, 市本级; kinds of places as 行政村 are none. */
export function isAmongPlaces(words: string, known: ReadonlySet<string>): boolean {
  return known.has(words) || isOwnName(words) || REST_OF_PLACES.test(words) || ZONE.test(words);
}
