import { foldWidth } from "../../audit/foldWidth";
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
    "metric",
    "indicator",
  ],
  unit: ["单位", "计量单位", "unit"],
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
    "县区",
    "县市",
    "区县",
    "县市区",
    "县(市、区)",
    "县(市区)",
    "各县(市、区)",
    "行政区",
    "行政区划",
    "乡镇",
    "镇街",
    "乡镇(街道)",
    "镇(街道)",
    "镇(乡、街道)",
    "街道",
    "村",
    "place",
    "region",
    "city",
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
    "period",
    "year",
    "month",
    "date",
  ],
  area: ["领域", "改革领域"],
  metric_field: ["具体领域"],
  source: ["来源", "数据来源", "资料来源", "source"],
  publisher: ["发布单位"],
  published: ["发布日期", "发布时间"],
  left_out: ["序号", "编号", "备注", "说明", "注", "no.", "no"],
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

/** What the heading of a column says that it holds; `null` where it is none of the usual words. */
export function roleOf(heading: string): SideRole | "value" | null {
  const word = foldWidth(heading)
    .replace(/\s|\*|\(必填\)/gu, "")
    .toLowerCase();
  return roles.get(word) ?? null;
}

/** The roles of a corner that names both directions: `地区\年份`, `指标/地区`. */
export function rolesOfCorner(heading: string): readonly SideRole[] {
  const parts = foldWidth(heading).split(/[\\/|]/u);
  if (parts.length !== 2) return [];
  return parts.flatMap((part) => {
    const role = roleOf(part);
    return role === null || role === "value" ? [] : [role];
  });
}

const PLACE =
  /(?:省|自治区|市|县|区|旗|自治州|州|盟|镇|乡|街道|街道办|村|社区|林场|农场|兵团)$|^全[国省市州县区镇乡村]$|^(?:合计|总计)$/u;

/** Whether a heading is a place by the word that it ends with, or one of `known`. */
export function isPlaceName(heading: string, known: ReadonlySet<string>): boolean {
  const name = heading.replace(/\s/gu, "");
  return known.has(name) || PLACE.test(name);
}

/** How many cells of a row are headings of an office's own table: such words, and periods. */
export function countHeadings(cells: readonly string[]): number {
  return cells.filter(
    (cell) =>
      roleOf(cell) !== null || rolesOfCorner(cell).length === 2 || readPeriodWords(cell) !== null,
  ).length;
}
