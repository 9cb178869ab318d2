import { foldWidth } from "../../../reading/signs/foldWidth";
import type { RawRow } from "../../csv/parseCsv";
import { cellAt } from "../../FileTable";
import { readMoment } from "../../template/readCell";
import { readAspect, withoutTableNumber } from "../words/headingWords";
import { isMissing, isValue } from "../words/printedValue";
import { isFurtherNote, partSource } from "../words/noteWords";
import {
  impossibleDate,
  isPeriod,
  type PeriodWords,
  readPeriodWords,
} from "../words/readPeriodWords";
import { indexBaseIn, isUnit, splitUnit } from "../words/splitUnit";
import { isBand, isPart, isPlaceName, roleOf, rolesOfCorner } from "../words/tableRoles";

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
  /** Units that a line states by the names of what is counted in them: 面积：千公顷 产量：万吨. */
  readonly unitsOf: readonly (readonly [name: string, unit: string])[];
  /** The place that a line names: `地区：甲市`. */
  readonly place: string | null;
  /** The period that a line names: `时间：2023年`. */
  readonly period: { readonly words: string; readonly period: PeriodWords } | null;
  /** What all values are counted from, where a line makes them indices: `上年=100`. */
  readonly indexBase: string | null;
  /** What the title says that its index is counted from: 价格指数（上年=100）. */
  readonly titleBase: string | null;
  readonly source: string | null;
  /** Day of publication, ISO 8601. */
  readonly published: string | null;
  /** Dates of the lines above the headings that no calendar has, and where they stand. */
  readonly impossible: readonly {
    readonly words: string;
    readonly row: number;
    readonly column: number;
  }[];
  /** Lines of notes on the table, with their labels. */
  readonly notes: readonly string[];
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
  /^(数据库|指标|指标名称|地区|地区名称|区域|时间|时期|统计时间|报告期|单位|(?:计量|金额|货币)单位|数据来源|资料来源|来源|发布日期|发布时间|(?:制表|填报|填表)(?:日期|时间)|填报单位|制表单位|制表机关|制表人?|填表人?|审核人?|负责人|联系人|联系电话|注|注释|说明|备注|附注|UNIT)\s*:\s*(.*)$/iu;
/** A line that stands in brackets as a whole: （单位：万人）. */
const IN_BRACKETS = /^\(([^()]*)\)$/u;
const NOTE_LABEL = /^(?:注释?|说明|备注|附注)$/u;
const SEVERAL = /\s{2,}|\t/u;

/** Labels of rows between headings and values that hold for the columns they stand in. */
const ATTRIBUTE =
  /^(?:单位|计量单位|地区|区域|国家|频度|频率|来源|数据来源|状态|序列|指标代码|代码|编码)$/u;

interface Line {
  readonly label: string;
  /** In half-width signs. */
  readonly said: string;
  /** The same as it stands in the file. */
  readonly asWritten: string;
}

/** A line's label and what it says; `null` for words that are no line of their own. */
function readLine(text: string): Line | null {
  const isInBrackets = IN_BRACKETS.test(foldWidth(text));
  const line = isInBrackets ? text.slice(1, -1) : text;
  const [, label, said = ""] = LABEL.exec(foldWidth(line)) ?? [];
  if (label === undefined) return null;
  return { label, said: said.trim(), asWritten: line.slice(line.length - said.length).trim() };
}

function isLine(text: string): boolean {
  return readLine(text) !== null;
}

function isHeading(word: string): boolean {
  return roleOf(word) !== null || rolesOfCorner(word) !== null;
}

/** Whether a cell is a number that is no period and no part of a population, 35岁以下: a value, and no heading. */
export function isNumber(word: string): boolean {
  return isValue(word) && !isPeriod(word) && !isPart(word);
}

function isHeaderRow(
  row: RawRow,
  next: RawRow | undefined,
  third: RawRow | undefined,
  isTransposed: boolean,
): boolean {
  const words = wordsOf(row.cells);
  const isBlankCorner = firstOf(row) === "";
  // Several bands, 5万元以下 and 5—10万元, are headings; no other number is one.
  const areBands = words.filter(isBand).length > 1 && !isValue(firstOf(row));
  const isOfNumbers = words.some((word) => isNumber(word) && !(areBands && isBand(word)));
  if (words.length === 0 || isOfNumbers || words.some(isLine)) return false;
  if (isTransposed && isBlankCorner) return true;
  if (isBlankCorner && isHeadOfSeveral(words, next, third)) return true;
  if (words.length === 1) return false;
  if (words.some(isHeading)) return true;
  const periods = words.filter((word) => readPeriodWords(word) !== null);
  if (periods.length >= 2 && (isBlankCorner || periods.length < words.length)) return true;
  // Words in a row, and numbers right below them, or below two rows of headings that are not known by their words.
  if (next === undefined) return false;
  return (
    isBlankCorner ||
    hasNumbers(next) ||
    (hasNumbers(third) && continuesHeadings(next, row, isTransposed))
  );
}

/** A title may stand in the middle too, and says when or what kind of table it is. */
const OF_TITLE = /\d{4}|[表况览]$/u;

/** Whether a row's one word heads all the columns below it: 累计兑现 above 金额 and 户数. */
function isHeadOfSeveral(
  words: readonly string[],
  next: RawRow | undefined,
  third: RawRow | undefined,
): boolean {
  const [only = ""] = words;
  const isHead = words.length === 1 && !OF_TITLE.test(only) && !isLine(only);
  if (!isHead || next === undefined || firstOf(next) !== "" || hasNumbers(next)) return false;
  return wordsOf(next.cells).length > 1 && hasNumbers(third);
}

function firstOf(row: RawRow): string {
  return cellAt(row, 0);
}

/** Whether a row holds a number; `false` of a row that is not there. */
export function hasNumbers(row: RawRow | undefined): boolean {
  return row?.cells.some((cell) => isNumber(cell)) ?? false;
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

const COLUMN_NUMBER = /^[(\uff08]?\d{1,2}[)\uff09]?$/u;
const COLUMN_LETTERS = ["甲", "乙", "丙", "丁"];
const COLUMN_LETTER = /^(?:[甲乙丙丁]|栏次|行次)$/u;

/** `甲 | 1 | 2 | 3`, `甲 | 乙 | 1`: the columns numbered. */
function isNumbering(row: RawRow): boolean {
  const words = wordsOf(row.cells);
  const numbers = words.filter((word) => COLUMN_NUMBER.test(word));
  const letters = words.filter((word) => !numbers.includes(word));
  const areInOrder =
    letters.length > 1 && letters.join() === COLUMN_LETTERS.slice(0, letters.length).join();
  // 1 | 2 are a serial number and a value.
  const least = COLUMN_NUMBER.test(firstOf(row)) ? 3 : areInOrder ? 1 : 2;
  return (
    numbers.length >= least &&
    numbers.every((word, index) => Number(word.replace(/\D/gu, "")) === index + 1) &&
    letters.every((word) => COLUMN_LETTER.test(word))
  );
}

/**
 * Whether a row below a blank corner says what the rows are, 地区 beside 绝对值 and 位次, and parts what stands above it.
 * 地区 before places says where the columns are from.
 */
function namesRows(row: RawRow, header: RawRow, isTransposed: boolean): boolean {
  const role = roleOf(firstOf(row));
  const isOfRows = role === "period" || (!isTransposed && (role === "place" || role === "metric"));
  if (!isOfRows || firstOf(header) !== "") return false;
  const others = row.cells.slice(1).filter((cell) => cell.trim() !== "");
  return others.some((cell) => !isPlaceName(cell, new Set()));
}

/** Whether a row goes on with the headings: nothing new at its left, and words instead of values beside it. */
function continuesHeadings(row: RawRow, header: RawRow, isTransposed: boolean): boolean {
  const corner = firstOf(row);
  const isNew = corner !== "" && corner !== firstOf(header);
  if (isNew && !namesRows(row, header, isTransposed)) return false;
  const words = row.cells.slice(1).filter((cell) => cell.trim() !== "");
  const isWord = (word: string): boolean => !isNumber(word) && !isMissing(word);
  // A year on its own may be a value of a column of years; several side by side are headings.
  return words.every(isWord) && (words.some((word) => !isValue(word)) || words.length > 1);
}

/** Whether a row parts what stands above it and was merged once: 批次 and 人次 below 来访. */
function partsHeadings(row: RawRow, header: RawRow): boolean {
  return row.cells.some((cell, at) => {
    const isBelowNone = cell.trim() !== "" && cellAt(header, at) === "";
    return isBelowNone && at > 1 && cellAt(header, at - 1) !== "" && cellAt(row, at - 1) !== "";
  });
}

/** Whether a row between headings and values holds units, or is led by a word for what it holds. */
function isAttribute(
  row: RawRow,
  next: RawRow | undefined,
  header: RawRow,
  isTransposed: boolean,
): boolean {
  const first = firstOf(row);
  if (namesRows(row, header, isTransposed)) return false;
  const others = row.cells
    .slice(1)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  // 位次 is counted in 位次, and heads a column of them.
  if (others.length > 0 && others.every((cell) => isUnit(cell) && readAspect(cell) === null))
    return (first === "" && !partsHeadings(row, header)) || ATTRIBUTE.test(first);
  const isOwn = first !== firstOf(header);
  if (isOwn && ATTRIBUTE.test(first) && others.every((cell) => !isNumber(cell))) return true;
  // 男 and 女 below 年份 that is merged over them, or below nothing, are headings.
  const isBelow = (first === "" || !isOwn) && !others.some(isNumber);
  // 粮食产量 alone heads the years below it.
  const isNextDated = next !== undefined && readPeriodWords(firstOf(next)) !== null;
  const isOfRows = others.length === 0 && isNextDated;
  return !isBelow && !isOfRows && isTransposed && readPeriodWords(first) === null;
}

/** Whether the first column holds periods below a head of other things: a series a column. */
function isSeriesAColumn(rows: readonly RawRow[]): boolean {
  const firsts = rows.map(firstOf).filter((cell) => cell !== "");
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
  /[(\uff08[\u3010]\s*(?:计量|金额|货币)?单位[:\uff1a]\s*([^()\uff08\uff09[\]\u3010\u3011]+)[)\uff09\]\u3011]/u;

/** Takes the words of lines that stand outside of the table. */
class Lines {
  title: string | null = null;
  metric: string | null = null;
  units: string[] = [];
  unitsOf: [name: string, unit: string][] = [];
  place: string | null = null;
  period: TableFrame["period"] = null;
  indexBase: string | null = null;
  source: string | null = null;
  published: string | null = null;
  readonly notes: string[] = [];
  readonly rest: string[] = [];
  /** Whether the line before was a note, so that a numbered one goes on with it. */
  private isNoting = false;

  /** Ends what stands above the headings. */
  below(): void {
    this.isNoting = false;
  }

  continuesNotes(words: readonly string[]): boolean {
    const [word = "", ...more] = words;
    return this.isNoting && more.length === 0 && isFurtherNote(word);
  }

  take(text: string, isAbove: boolean): void {
    const parts = text.split(SEVERAL);
    for (const part of parts.some(isLine) ? parts : [text]) this.takeOne(part, isAbove);
  }

  private takeOne(text: string, isAbove: boolean): void {
    if (this.takeNote(text)) return;
    const stretch = foldWidth(text).replace(IN_BRACKETS, "$1");
    const period = isAbove && this.period === null ? readPeriodWords(stretch) : null;
    if (period !== null) {
      this.period = { words: stretch, period };
      return;
    }
    const [, base] = INDEX_BASE.exec(foldWidth(text).replace(/\s/gu, "")) ?? [];
    if (base !== undefined) {
      this.indexBase = base;
      return;
    }
    if (this.takeNamedUnits(foldWidth(text).trim().split(BETWEEN_UNITS))) return;
    const line = readLine(text);
    if (line === null && isAbove && this.title === null) this.takeTitle(text);
    else if (line === null || !this.takeLabelled(line)) this.rest.push(text);
  }

  private takeNote(text: string): boolean {
    const line = readLine(text);
    const isLabelled = line !== null && NOTE_LABEL.test(line.label);
    this.isNoting = isLabelled || (line === null && this.isNoting && isFurtherNote(text));
    // 注： stands alone above its notes.
    if (this.isNoting && line?.said !== "") this.notes.push(text);
    return this.isNoting;
  }

  /** Whether words are names with a unit each: 面积：千公顷, 产量：万吨. */
  private takeNamedUnits(words: readonly string[]): boolean {
    const named = words.map((one): [string, string] => {
      const [name = "", unit = ""] = one.split(":");
      return [name, unit];
    });
    const areUnits = named.every(([name, unit]) => !LABEL.test(`${name}:`) && isUnit(unit));
    if (areUnits) this.unitsOf = named;
    return areUnits;
  }

  /** Whether a line with a label is understood. */
  private takeLabelled({ label, said, asWritten }: Line): boolean {
    if (said === "") return false;
    if (label.startsWith("指标")) {
      const { name, unit } = splitUnit(said);
      this.metric = name;
      if (unit !== null && this.units.length === 0) this.units = [unit];
      return true;
    }
    if (/^(?:(?:计量|金额|货币)?单位|unit)$/iu.test(label)) {
      const units = said.split(BETWEEN_UNITS);
      if (this.takeNamedUnits(units)) return true;
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
      const period = readPeriodWords(said);
      if (period !== null) this.period = { words: said, period };
      return period !== null;
    }
    if (label.endsWith("来源")) {
      const { name, notes } = partSource(asWritten);
      this.source = name;
      if (notes !== "") this.notes.push(notes);
      return name !== "";
    }
    const day = /日期|时间/u.test(label) ? readMoment(said) : undefined;
    if (day === undefined) return false;
    this.published = day;
    return true;
  }

  private takeTitle(text: string): void {
    const [, said = ""] = UNIT_IN_TITLE.exec(text) ?? [];
    const { name, unit } = splitUnit(text.replace(UNIT_IN_TITLE, ""));
    // What has no Chinese word in it translates the title: GDP增长情况 is one.
    if (/^[a-z]\P{Script=Han}*$/iu.test(name) || ABOVE_TITLE.test(name)) {
      this.rest.push(text);
      return;
    }
    // A line of a number alone, 表1, is no title: that follows it.
    this.title = withoutTableNumber(name) || null;
    const units = said.trim().split(BETWEEN_UNITS);
    if (this.units.length > 0) return;
    if (units.every((one) => isUnit(one))) this.units = units;
    else if (unit !== null) this.units = [unit];
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
  const impossible: TableFrame["impossible"][number][] = [];
  for (const { cells, number } of above)
    for (const text of wordsOf(cells)) {
      const words = impossibleDate(text);
      const column = cells.findIndex((cell) => cell.trim() === text);
      if (words !== null) impossible.push({ words, row: number, column });
      lines.take(text, true);
    }
  lines.below();
  const headings = [header];
  const attributes: RawRow[] = [];
  let from = at + 1;
  for (let row = rows[from]; row !== undefined; from += 1, row = rows[from]) {
    if (isTranslation(row, header) || isNumbering(row)) continue;
    if (isAttribute(row, rows[from + 1], header, isTransposed)) attributes.push(row);
    else if (attributes.length === 0 && continuesHeadings(row, header, isTransposed))
      headings.push(row);
    else break;
  }
  const body: RawRow[] = [];
  for (const row of rows.slice(from)) {
    const words = wordsOf(row.cells);
    if (words.every(isLine) || lines.continuesNotes(words))
      for (const word of words) lines.take(word, false);
    // Headings that are repeated at the top of a printed page.
    else if (row.cells.join("\n") !== header.cells.join("\n")) body.push(row);
  }
  const { title, metric, units, unitsOf, place, period, indexBase, source, published } = lines;
  return {
    headerRow: header.number,
    headings: withTopsSpread(headings),
    attributes,
    body,
    title,
    metric,
    units,
    unitsOf,
    place,
    period,
    indexBase,
    titleBase: title === null ? null : indexBaseIn(title),
    source,
    published,
    impossible,
    notes: lines.notes,
    lines: lines.rest,
  };
}

/** Headings in which what stands over several columns, and was merged once, stands over each of them. */
function withTopsSpread(headings: readonly RawRow[]): readonly RawRow[] {
  const spread: RawRow[] = [];
  for (const row of [...headings].reverse()) {
    const [below] = spread;
    spread.unshift(below === undefined ? row : { ...row, cells: spreadOver(row, below) });
  }
  return spread;
}

function spreadOver(row: RawRow, below: RawRow): string[] {
  const cells: string[] = [];
  for (let column = 0; column < Math.max(row.cells.length, below.cells.length); column += 1) {
    const left = cells[column - 1] ?? "";
    const isUnderLeft =
      cellAt(row, column) === "" && cellAt(below, column) !== "" && !isHeading(left);
    cells.push(isUnderLeft ? left : cellAt(row, column));
  }
  return cells;
}
