import { foldWidth } from "../../audit/foldWidth";
import type { RawRow } from "../csv/parseCsv";
import { readMoment } from "../template/readCell";
import { readAspect, withoutTableNumber } from "./headingWords";
import { isMissing, isValue } from "./printedValue";
import { readPeriodWords } from "./readPeriodWords";
import { isUnit, splitUnit } from "./splitUnit";
import { roleOf, rolesOfCorner } from "./tableRoles";

/** What stands around a table: above its headings and below its values. */
export interface TableFrame {
  /** The number of the first row of headings. */
  readonly headerRow: number;
  /** Rows of headings, from the outermost in; those of a second language left out. */
  readonly headings: readonly RawRow[];
  /** Rows between headings and values that say something of every column: 单位 | 亿元 | 万人. */
  readonly attributes: readonly RawRow[];
  /** Rows below the headings, with what is written below the table still in them. */
  readonly body: readonly RawRow[];
  /** The table's title without its number and without a unit in brackets; `null` where there is none. */
  readonly title: string | null;
  /** The metric that a line names: `指标：地区生产总值(亿元)`. */
  readonly metric: string | null;
  /** Units that a line or the title states for all values; several where it names several. */
  readonly units: readonly string[];
  /** The place that a line names: `地区：甲市`. */
  readonly place: string | null;
  /** The period that a line names: `时间：2023年`. */
  readonly period: string | null;
  /** What all values are counted from, where a line makes them indices: `上年=100`. */
  readonly indexBase: string | null;
  readonly source: string | null;
  /** Day of publication, ISO 8601. */
  readonly published: string | null;
  /** Lines that are read by nobody. */
  readonly lines: readonly string[];
}

/** Rows looked at for the headings of a table that has a title and notes above it. */
const ROWS_SEARCHED = 30;
/** Lines above the headings have few cells; more are values of a table without headings. */
const MOST_IN_LINE = 4;

/** Texts of a row, those that a merged range repeats once. */
export function wordsOf(cells: readonly string[]): string[] {
  const words = cells.map((cell) => cell.trim());
  return words.filter((word, index) => word !== "" && word !== words[index - 1]);
}

const LABEL =
  /^(数据库|指标|指标名称|地区|地区名称|区域|时间|时期|统计时间|报告期|单位|计量单位|数据来源|资料来源|来源|发布日期|发布时间|(?:制表|填报|填表)(?:日期|时间)|填报单位|制表单位|制表机关|制表人?|填表人?|审核人?|负责人|联系人|联系电话|注|注释|说明|备注|附注|UNIT)\s*:\s*(.*)$/iu;
/** A line that stands in brackets as a whole: （单位：万人）. */
const IN_BRACKETS = /^\(([^()]*)\)$/u;
const SEVERAL = /\s{2,}|\t/u;

/** Labels of rows between headings and values that hold for the columns they stand in. */
const ATTRIBUTE =
  /^(?:单位|计量单位|地区|区域|国家|频度|频率|来源|数据来源|状态|序列|指标代码|代码|编码)$/u;

/** A line's label and what it says; `null` for words that are no line of their own. */
function readLine(text: string): { readonly label: string; readonly said: string } | null {
  const line = foldWidth(text).trim().replace(IN_BRACKETS, "$1");
  const [, label, said = ""] = LABEL.exec(line) ?? [];
  return label === undefined ? null : { label, said: said.trim() };
}

function isLine(text: string): boolean {
  return readLine(text) !== null;
}

function isHeading(word: string): boolean {
  return roleOf(word) !== null || rolesOfCorner(word) !== null;
}

/** Any year, for words such as 6月 that are a period once there is one. */
const ANY_YEAR = "2000";

/** Whether a cell is a number that is no period: a value, and no heading. */
export function isNumber(word: string): boolean {
  if (!isValue(word) || readPeriodWords(word) !== null) return false;
  return !/[年月季半]/u.test(word) || readPeriodWords(word, ANY_YEAR) === null;
}

function isHeaderRow(
  row: RawRow,
  next: RawRow | undefined,
  third: RawRow | undefined,
  isTransposed: boolean,
): boolean {
  const words = wordsOf(row.cells);
  const isBlankCorner = (row.cells[0] ?? "").trim() === "";
  if (isTransposed && isBlankCorner && words.length > 0 && !words.some(isNumber)) return true;
  if (words.length < 2 || words.some(isLine) || words.some(isNumber)) return false;
  if (words.some(isHeading)) return true;
  const periods = words.filter((word) => readPeriodWords(word) !== null);
  if (periods.length >= 2 && (isBlankCorner || periods.length < words.length)) return true;
  // Words in a row, and numbers right below them.
  const numbersIn = (one: RawRow | undefined): number =>
    one?.cells.filter((cell) => isNumber(cell.trim())).length ?? 0;
  if (numbersIn(next) > 0 || (isBlankCorner && next !== undefined)) return true;
  // Two rows of headings, the first of them not one that is known by its words.
  return next !== undefined && numbersIn(third) > 0 && continuesHeadings(next, row);
}

/** A row in another language below the headings: `Region, , `. */
function isTranslation(row: RawRow, header: RawRow): boolean {
  const words = wordsOf(row.cells);
  const isLatin = (word: string): boolean =>
    /^[A-Za-z][^\p{Script=Han}]*$/u.test(word) && !isMissing(word);
  return (
    words.some((word) => /[A-Za-z]{3}/u.test(word)) &&
    words.every(isLatin) &&
    !wordsOf(header.cells).every(isLatin)
  );
}

/** `甲 | 1 | 2 | 3`: the columns numbered. */
function isNumbering(row: RawRow): boolean {
  const words = wordsOf(row.cells);
  const numbers = words.filter((word) => /^[(\uff08]?\d{1,2}[)\uff09]?$/u.test(word));
  return (
    numbers.length >= 2 &&
    numbers.every((word, index) => Number(word.replace(/\D/gu, "")) === index + 1) &&
    words.every((word) => numbers.includes(word) || /^(?:[甲乙丙丁]|栏次|行次)$/u.test(word))
  );
}

/** Whether a row goes on with the headings: nothing new at its left, and words instead of values beside it. */
function continuesHeadings(row: RawRow, header: RawRow): boolean {
  const cells = row.cells.map((cell) => cell.trim());
  const corner = cells[0] ?? "";
  if (corner !== "" && corner !== (header.cells[0] ?? "").trim()) return false;
  const words = cells.slice(1).filter((cell) => cell !== "");
  if (words.every((word) => isMissing(word))) return false;
  const isWord = (word: string): boolean => !isNumber(word) && !isMissing(word);
  // A year on its own may be a value of a column of years; several side by side are headings.
  return words.every(isWord) && (words.some((word) => !isValue(word)) || words.length > 1);
}

/** Whether a row between headings and values holds units, or is led by a word for what it holds. */
function isAttribute(row: RawRow, header: RawRow, isTransposed: boolean): boolean {
  const [first = "", ...rest] = row.cells.map((cell) => cell.trim());
  const others = rest.filter((cell) => cell !== "");
  // 位次 is counted in 位次, and heads a column of them.
  if (others.length > 0 && others.every((cell) => isUnit(cell) && readAspect(cell) === null))
    return first === "" || ATTRIBUTE.test(first);
  const isOwn = first !== (header.cells[0] ?? "").trim();
  if (isOwn && ATTRIBUTE.test(first) && others.every((cell) => !isNumber(cell))) return true;
  return isTransposed && readPeriodWords(first) === null;
}

/** Whether the first column holds periods below a head of other things: a series a column. */
function isSeriesAColumn(rows: readonly RawRow[]): boolean {
  const firsts = rows.map(({ cells }) => (cells[0] ?? "").trim()).filter((cell) => cell !== "");
  const periods = firsts.filter((cell) => readPeriodWords(cell) !== null);
  return periods.length >= 3 && periods.length * 2 > firsts.length;
}

/** （上年=100）, 以上年为100 as a line of its own. */
const INDEX_BASE = /^(?:单位:)?\(?((?:以)?[^()=]{1,12}(?:=|为)100)%?\)?$/u;

/** 附件3 above a title, and who made the table. */
const ABOVE_TITLE =
  /^附(?:件|表|录)?\s*[\d一二三四五六七八九十]*[:\uff1a]?$|^[^\d]{2,20}(?:局|委|厅|委员会|办公室|中心|总队|调查队)$/u;
const BETWEEN_UNITS = /[\u3001,;\uff0c\uff1b]\s*|\s+/u;
/** 【单位：吨】 within a title. */
const UNIT_IN_TITLE =
  /[(\uff08[\u3010]\s*(?:计量)?单位[:\uff1a]\s*([^()\uff08\uff09[\]\u3010\u3011]+)[)\uff09\]\u3011]/u;

/** Takes the words of lines that stand outside of the table. */
class Lines {
  title: string | null = null;
  metric: string | null = null;
  units: string[] = [];
  place: string | null = null;
  period: string | null = null;
  indexBase: string | null = null;
  source: string | null = null;
  published: string | null = null;
  readonly rest: string[] = [];

  take(text: string, isAbove: boolean): void {
    const parts = text.split(SEVERAL).filter((part) => part.trim() !== "");
    if (parts.length > 1 && parts.some(isLine))
      for (const part of parts) this.takeOne(part, isAbove);
    else this.takeOne(text, isAbove);
  }

  private takeOne(text: string, isAbove: boolean): void {
    const stretch = text.trim().replace(/^[(\uff08]([^()\uff08\uff09]+)[)\uff09]$/u, "$1");
    if (isAbove && this.period === null && readPeriodWords(stretch) !== null) {
      this.period = stretch;
      return;
    }
    const [, base] = INDEX_BASE.exec(foldWidth(text).replace(/\s/gu, "")) ?? [];
    if (base !== undefined) {
      this.indexBase = base;
      return;
    }
    const line = readLine(text);
    if (line === null || !this.takeLabelled(line.label, line.said)) {
      this.takeBare(text, line?.label ?? "", isAbove);
    }
  }

  /** Whether a line with a label is understood. */
  private takeLabelled(label: string, said: string): boolean {
    if (said === "") return false;
    if (label.startsWith("指标")) {
      const { name, unit } = splitUnit(said);
      this.metric = name;
      if (unit !== null && this.units.length === 0) this.units = [unit];
      return true;
    }
    if (/^(?:单位|计量单位|unit)$/iu.test(label)) {
      const units = said.split(BETWEEN_UNITS);
      if (!units.every((unit) => isUnit(unit))) return false;
      this.units = units;
      return true;
    }
    if (/^(?:地区|区域)/u.test(label)) {
      if (/[\u3001,;]/u.test(said) || /^(?:全部|所有|各)/u.test(said)) return false;
      this.place = said;
      return true;
    }
    if (/^(?:时间|时期|统计时间|报告期)$/u.test(label)) {
      if (readPeriodWords(said) === null) return false;
      this.period = said;
      return true;
    }
    if (label.endsWith("来源")) {
      this.source = said;
      return true;
    }
    const day = /日期|时间/u.test(label) ? readMoment(said) : undefined;
    if (day !== undefined) this.published = day;
    return day !== undefined;
  }

  private takeBare(text: string, label: string, isAbove: boolean): void {
    const [, said = ""] = UNIT_IN_TITLE.exec(text) ?? [];
    const bare = text.replace(UNIT_IN_TITLE, "").trim();
    const { name, unit } = splitUnit(bare);
    const isTitle = label === "" && isAbove && !/^[a-z]/iu.test(name) && !ABOVE_TITLE.test(name);
    if (!isTitle || this.title !== null) this.rest.push(text.trim());
    else {
      // A line of a number alone, 表1, is no title: that follows it.
      this.title = withoutTableNumber(name) || null;
      const units = said === "" ? [] : said.trim().split(BETWEEN_UNITS);
      if (this.units.length > 0) return;
      if (units.length > 0 && units.every((one) => isUnit(one))) this.units = units;
      else if (unit !== null) this.units = [unit];
    }
  }
}

/** Finds the headings of a table and reads what stands above and below it; `null` where no row heads a table. */
export function findFrame(rows: readonly RawRow[]): TableFrame | null {
  const isTransposed = isSeriesAColumn(rows);
  const at = rows
    .slice(0, ROWS_SEARCHED)
    .findIndex((row, index) => isHeaderRow(row, rows[index + 1], rows[index + 2], isTransposed));
  const header = rows[at];
  if (header === undefined) return null;
  const above = rows.slice(0, at);
  if (
    above.some(({ cells }) => wordsOf(cells).length > MOST_IN_LINE || wordsOf(cells).some(isNumber))
  )
    return null;
  const lines = new Lines();
  for (const { cells } of above) for (const text of wordsOf(cells)) lines.take(text, true);
  const headings = [header];
  const attributes: RawRow[] = [];
  let from = at + 1;
  for (let row = rows[from]; row !== undefined; from += 1, row = rows[from]) {
    if (isTranslation(row, header) || isNumbering(row)) continue;
    if (isAttribute(row, header, isTransposed)) attributes.push(row);
    else if (attributes.length === 0 && continuesHeadings(row, header)) headings.push(row);
    else break;
  }
  const body: RawRow[] = [];
  for (const row of rows.slice(from)) {
    const words = wordsOf(row.cells);
    if (words.length > 0 && words.every(isLine)) for (const word of words) lines.take(word, false);
    // Headings that are repeated at the top of a printed page.
    else if (row.cells.join("\n") !== header.cells.join("\n")) body.push(row);
  }
  const { title, metric, units, place, period, indexBase, source, published } = lines;
  return {
    headerRow: header.number,
    headings: headings.map((row) => withTopSpread(row, headings)),
    attributes,
    body,
    title,
    metric,
    units,
    place,
    period,
    indexBase,
    source,
    published,
    lines: lines.rest,
  };
}

/** A row of headings in which what stands over several columns, and was merged once, stands over each of them. */
function withTopSpread(row: RawRow, headings: readonly RawRow[]): RawRow {
  const below = headings[headings.indexOf(row) + 1];
  if (below === undefined) return row;
  const cells: string[] = [];
  for (let column = 0; column < Math.max(row.cells.length, below.cells.length); column += 1) {
    const own = (row.cells[column] ?? "").trim();
    const under = (below.cells[column] ?? "").trim();
    const left = cells[column - 1] ?? "";
    const isUnderLeft = own === "" && under !== "" && left !== "" && !isHeading(left);
    cells.push(isUnderLeft ? left : own);
  }
  return { ...row, cells };
}
