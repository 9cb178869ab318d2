import type { RawRow } from "../../csv/parseCsv";
import type { FilePlace } from "../../FileFault";
import { isStock } from "../../kindOfMetric";
import { type Coverage, coverageOf, saysThisYear } from "../words/headingWords";
import { plainFault } from "../plainFaults";
import type { PlainTable, Said } from "../PlainTable";
import {
  earlierPeriod,
  impossibleDate,
  inThisYear,
  isEarlier,
  lastMonth,
  lastQuarter,
  type PeriodWords,
  readPeriodWords,
  readSchoolYear,
  sinceJanuary,
} from "../words/readPeriodWords";
import type { SideCells } from "./SideCells";
import type { AroundCells } from "./AroundCells";
import { PeriodsOfRows } from "../words/totals";
import type { TotalRow, ValueCell } from "./ValueCell";

/** The period of a value, the words that say it and where they stand. */
export interface CellPeriod extends Said {
  readonly value: PeriodWords;
  readonly key: string;
  /** The period of the figures that stand beside it. */
  readonly besideKey: string;
}

/** Words of a period as they are read. */
interface FoundPeriod {
  readonly value: PeriodWords;
  readonly said: Said;
}

/** A number alone by the head of its column: 11 below 月份 is 11月, 2 below 季度 the second quarter. */
function counted(text: string, head: string): string {
  const [, unit = ""] = /^(月|季)(?:份|度)?$/u.exec(head.replace(/\s/gu, "")) ?? [];
  const isNumber = /^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*$/u.test(text);
  return unit === "" || !isNumber ? text : `${text}${unit === "月" ? unit : "季度"}`;
}

/** A name that itself says that the number holds at the end of its period: 年末常住人口. */
const AT_END = /[年月季期](?:末|底)/u;

const COVERED: Readonly<Record<Coverage, (period: PeriodWords) => PeriodWords>> = {
  month: lastMonth,
  quarter: lastQuarter,
  cumulative: sinceJanuary,
  year: wholeYear,
  current: (period) => period,
};

/** Whether a name says that its number holds at the end of its period. */
export function saysAtEnd(name: string): boolean {
  return AT_END.test(name);
}

/**
 * What a metric's own name says that its number covers: 累计办件量 by the end of June, which is all since the beginning,
 * whenever that was, is no number of this year.
 */
function coverageOfName(metric: string, { timing }: PeriodWords): Coverage | null {
  const coverage = coverageOf(metric);
  const isSinceEver = coverage === "cumulative" && timing === "as_of" && !saysThisYear(metric);
  return isSinceEver ? null : coverage;
}

/** The year of a period that lies in one. */
function wholeYear(period: PeriodWords): PeriodWords {
  const { start, end = start } = period;
  const year = start.slice(0, 4);
  return end.slice(0, 4) === year ? { start: year, timing: "during" } : period;
}

/** The month of a day. */
function monthOf(period: PeriodWords): PeriodWords {
  return { ...period, start: period.start.slice(0, 7) };
}

function keyOf({ start, end }: PeriodWords): string {
  return `${start}/${end ?? ""}`;
}

/** The heading that holds the words of a period: 本月 takes those of 1—9月 beside it. */
function whereSaid({ column, block, heading }: ValueCell, words: string): FilePlace {
  const own = column.heading.includes(words)
    ? undefined
    : block.headings.values.find((one) => one.heading.includes(words));
  return own === undefined ? heading : { ...heading, column: own.index, header: own.heading };
}

/** Whether a number below 本月 or 本季 has one below 累计 beside it, and nothing says which month or quarter that is. */
function isOpenPart({ column, block }: ValueCell, period: PeriodWords | null): boolean {
  const { aspectWords, coverage, metric, part } = column;
  if (coverage !== "month" && coverage !== "quarter") return false;
  const isOfYears = period === null || period.start.length === 4;
  return (
    isOfYears &&
    block.headings.values.some(
      (one) =>
        one.coverage === "cumulative" &&
        one.metric === metric &&
        one.part === part &&
        one.aspectWords === aspectWords,
    )
  );
}

/** Tells of words that are no period. */
type Tell = (key: string, place: FilePlace, text: string) => void;

/** Whether a value is one of those of which a total of its table may be. */
function isSummed({ beside, block }: ValueCell): boolean {
  return block.side.hasTotals && beside.total === null && beside.periods.length > 0;
}

/** Reads the period of each value of a table. */
export class PeriodsOfCells {
  private readonly times = new PeriodsOfRows();
  private readonly uncovered = new Set<number>();
  /** The groups of the row that was read last. */
  private grouped: { readonly row: RawRow; readonly groups: ReadonlySet<string> } | null = null;
  /** The year of the row that was dated last. */
  private lastYear: string | null = null;

  constructor(
    private readonly table: PlainTable,
    private readonly aroundCells: AroundCells,
  ) {}

  /** The period of the value of a metric; `null` where the table states none, `undefined` where it is refused. */
  read(cell: ValueCell, metric: string): CellPeriod | null | undefined {
    const { column, heading } = cell;
    const found = this.find(cell, metric, this.tell);
    if (found === undefined) return undefined;
    if (isOpenPart(cell, found?.value ?? null)) {
      this.table.tell("part of a year", plainFault("table_month", heading, column.heading));
      return undefined;
    }
    if (found === null) {
      this.table.taken.withoutPeriod = true;
      return null;
    }
    this.addToTotals(cell, found, true);
    return { ...found.said, ...this.cover(cell, metric, found.value) };
  }

  /** The period of a cell without a value, which the totals of its column are of as well. */
  leaveOpen(cell: ValueCell): void {
    if (!isSummed(cell)) return;
    const found = this.find(cell, "", () => undefined);
    if (found !== null && found !== undefined) this.addToTotals(cell, found, false);
  }

  private addToTotals(cell: ValueCell, { said, value }: FoundPeriod, isFilled: boolean): void {
    if (!isSummed(cell)) return;
    const { row, column, block } = cell;
    const known = { words: said.text, period: value };
    for (const group of this.groupsOf(row, block.side))
      this.times.add(`${group} ${column.index}`, known, isFilled);
  }

  /** What a total of these rows is told apart by. */
  groupOf(row: RawRow, side: SideCells, isAny: (text: string, role: string) => boolean): string {
    const { period, place } = this.aroundCells.around;
    return JSON.stringify([period?.words ?? "", place ?? "", ...side.groupOf(row, isAny)]);
  }

  /** The words of a period from the total, the row, the column, the metric's name or the table's title. */
  private find(cell: ValueCell, metric: string, tell: Tell): FoundPeriod | null | undefined {
    const { column, beside, block, heading } = cell;
    const { total, metric: named } = beside;
    const { period: around } = this.aroundCells.around;
    const known = around?.period ?? null;
    const ofColumn = column.period === null ? null : this.columnPeriod(column.period, null, known);
    // 上年同期 is a year before that of its row.
    const own = column.period === null || isEarlier(column.period) ? null : ofColumn;
    let year = own?.start.slice(0, 4) ?? this.aroundCells.year ?? block.year;
    let found: FoundPeriod | null = null;
    if (total !== null) {
      const value = this.totalPeriod(cell, total, metric);
      if (value === undefined) return undefined;
      found = { value, said: total.words };
    } else
      for (const { text, place, heading: head } of beside.periods) {
        const value =
          (/学年/u.test(head) ? readSchoolYear(text) : null) ??
          readPeriodWords(
            counted(text, head),
            year ?? (text.endsWith("计") ? this.lastYear : null),
          );
        if (value === null) {
          tell(`${place.row ?? 0}`, place, text);
          return undefined;
        }
        year = value.start.slice(0, 4);
        this.lastYear = year;
        found = { value: block.side.areMonths ? monthOf(value) : value, said: { text, place } };
      }
    // 上年同期 of a row that is dated itself is of its date.
    const isOpen = found === null || ofColumn === null;
    if (column.period !== null && (isOpen || isEarlier(column.period))) {
      const before =
        column.periodBefore === null ? null : readPeriodWords(column.periodBefore, year);
      const value = this.columnPeriod(column.period, year, before ?? found?.value ?? known);
      if (value === null) {
        tell(column.period, whereSaid(cell, column.period), column.period);
        return undefined;
      }
      return { value, said: { text: column.period, place: heading } };
    }
    if (found !== null) return found;
    const ofName = named?.period ?? null;
    const value = ofName === null ? null : readPeriodWords(ofName);
    if (ofName !== null && value !== null && named !== null)
      return { value, said: { text: ofName, place: named.place } };
    if (around === null) return null;
    this.table.taken.period = around.words;
    return { value: around.period, said: { text: around.words, place: heading } };
  }

  /** The stretch of its period that a number covers: the month, the year so far, its end. */
  private cover(
    { column, beside, block, isMonthApart }: ValueCell,
    metric: string,
    period: PeriodWords,
  ): Pick<CellPeriod, "value" | "key" | "besideKey"> {
    const coverage = column.coverage ?? coverageOfName(metric, period);
    const isAtOnce =
      !isMonthApart && coverage !== "year" && beside.metric !== null && isStock(beside.metric.name);
    const value =
      coverage === null
        ? period
        : // 存款余额 below 本月止累计 is that of its end.
          isAtOnce
          ? { ...lastMonth(period), timing: "as_of" as const }
          : saysThisYear(metric) && coverage === "cumulative"
            ? inThisYear(period)
            : COVERED[coverage](period);
    if (coverage === "cumulative" && !isAtOnce && value !== period)
      this.table.taken.cumulative.add(metric);
    // What is to be reached in the year belongs to what was done of it so far.
    const besideIt =
      coverage !== "year"
        ? value
        : block.headings.values.some((one) => one.coverage === "cumulative")
          ? sinceJanuary(period)
          : period;
    return { value, key: keyOf(value), besideKey: keyOf(besideIt) };
  }

  /** The groups of which a row may be summed: its own, and with those of all places or of all years. */
  private groupsOf(row: RawRow, side: SideCells): ReadonlySet<string> {
    if (this.grouped?.row === row) return this.grouped.groups;
    const ways = [[], ["place"], ["period"], ["place", "period"]];
    const groups = new Set(
      ways.map((open) => this.groupOf(row, side, (_, role) => open.includes(role))),
    );
    this.grouped = { row, groups };
    return groups;
  }

  /** The stretch that a total is of in a column; `undefined` where the rows leave some of it out. */
  private totalPeriod(
    { row, column }: ValueCell,
    { words, group }: TotalRow,
    metric: string,
  ): PeriodWords | undefined {
    const key = `${group} ${column.index}`;
    const cover = words.text.endsWith("小计") ? this.times.sinceLast(key) : this.times.ofAll(key);
    // Numbers that hold at a moment have no sum over time.
    if (cover.ok && !(words.text.endsWith("计") && saysAtEnd(metric))) return cover.period;
    const between = cover.ok ? null : cover.between;
    if (!this.uncovered.has(row.number))
      this.table.rowsUncovered.push({ row: row.number, words: words.text, between });
    this.uncovered.add(row.number);
    return undefined;
  }

  /** Words that are no period: a date that no calendar has, or one whose year is not known. */
  private readonly tell: Tell = (key, place, text) => {
    const rule = impossibleDate(text) === null ? "table_period" : "table_date";
    this.table.tell(`period ${key}`, plainFault(rule, place, text));
  };

  private columnPeriod(
    words: string,
    year: string | null,
    known: PeriodWords | null,
  ): PeriodWords | null {
    return earlierPeriod(words, known) ?? readPeriodWords(words, year);
  }
}
