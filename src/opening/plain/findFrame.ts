import { foldWidth } from "../../audit/foldWidth";
import { parsePrinted } from "../../audit/parsePrinted";
import type { RawRow } from "../csv/parseCsv";
import { readMoment } from "../template/readCell";
import { readPeriodWords } from "./readPeriodWords";
import { isUnit, splitUnit } from "./splitUnit";
import { roleOf, rolesOfCorner } from "./tableRoles";

/** What stands around a table: above its headings and below its values. */
export interface TableFrame {
  readonly header: RawRow;
  /** Rows below the headings, with what is written below the table still in them. */
  readonly body: readonly RawRow[];
  /** The table's title without a unit in brackets; `null` where there is none. */
  readonly title: string | null;
  /** The metric that a line names: `指标：地区生产总值(亿元)`. */
  readonly metric: string | null;
  /** The unit that a line or the title states for all values. */
  readonly unit: string | null;
  readonly source: string | null;
  /** Day of publication, ISO 8601. */
  readonly published: string | null;
  /** Lines that are read by nobody. */
  readonly lines: readonly string[];
}

/** Rows looked at for the headings of a table that has a title and notes above it. */
const ROWS_SEARCHED = 15;

function filled(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
}

const LINE =
  /^(数据库|指标|时间|单位|计量单位|数据来源|资料来源|来源|发布日期|发布时间|制表日期|填报日期|填报单位|制表单位|制表人?|填表人?|审核人?|联系电话|注|说明|备注)\s*:\s*(.*)$/u;

function isHeaderRow(cells: readonly string[]): boolean {
  const words = filled(cells);
  if (words.length < 2 || words.some((word) => LINE.test(foldWidth(word)))) return false;
  const known = words.filter((word) => roleOf(word) !== null || rolesOfCorner(word).length === 2);
  const periods = words.filter((word) => readPeriodWords(word) !== null);
  if (known.length > 0) return true;
  // A corner that is left blank, and headings beside it.
  const corner = (cells[0] ?? "").trim() === "";
  return corner && (periods.length >= 2 || words.every((word) => parsePrinted(word) === null));
}

/** Takes the words of one line that stands outside of the table. */
class Lines {
  title: string | null = null;
  metric: string | null = null;
  unit: string | null = null;
  source: string | null = null;
  published: string | null = null;
  readonly rest: string[] = [];

  take(text: string, isAbove: boolean): void {
    const line = LINE.exec(foldWidth(text));
    if (line === null) {
      if (isAbove && this.title === null) this.takeTitle(text);
      else this.rest.push(text);
      return;
    }
    const [, label = "", said = ""] = line;
    const day = /日期|发布时间/u.test(label) ? readMoment(said) : undefined;
    if (label === "指标") this.takeMetric(said);
    else if (label.endsWith("单位") && isUnit(said) && !/填报|制表/u.test(label)) this.unit = said;
    else if (label.endsWith("来源") && said !== "") this.source = said;
    else if (day !== undefined) this.published = day;
    else this.rest.push(text);
  }

  private takeTitle(text: string): void {
    const { name, unit } = splitUnit(text);
    this.title = name;
    this.unit ??= unit;
  }

  private takeMetric(text: string): void {
    const { name, unit } = splitUnit(text);
    this.metric = name;
    this.unit ??= unit;
  }
}

/** Finds the headings of a table and reads what stands above and below it; `null` where no row heads a table. */
export function findFrame(rows: readonly RawRow[]): TableFrame | null {
  const at = rows.slice(0, ROWS_SEARCHED).findIndex(({ cells }) => isHeaderRow(cells));
  const header = rows[at];
  if (header === undefined) return null;
  const above = rows.slice(0, at);
  // Above the headings stand a title and notes, one thing a cell and few of them.
  if (above.some(({ cells }) => filled(cells).length > 3)) return null;
  const lines = new Lines();
  for (const { cells } of above) for (const text of filled(cells)) lines.take(text, true);
  const rest = rows.slice(at + 1);
  const body: RawRow[] = [];
  for (const row of rest) {
    const words = filled(row.cells);
    const [only] = words;
    if (only !== undefined && words.every((word) => LINE.test(foldWidth(word)))) {
      for (const word of words) lines.take(word, false);
    } else {
      body.push(row);
    }
  }
  const { title, metric, unit, source, published } = lines;
  return { header, body, title, metric, unit, source, published, lines: lines.rest };
}
