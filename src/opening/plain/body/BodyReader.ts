import { foldWidth } from "../../../reading/signs/foldWidth";
import { columnLetters } from "../../../export/workbook/Sheet";
import type { RawRow } from "../../csv/parseCsv";
import type { FilePlace } from "../../FileFault";
import { isStock } from "../../kindOfMetric";
import { withoutScale } from "../../template/unitRecord";
import { FigureRows } from "./FigureRows";
import { type TableFrame, wordsOf } from "../headings/findFrame";
import { profile } from "../headings/headingAt";
import { isRate, withoutItemNumber } from "../words/headingWords";
import { type LinkedFigure, linkFigures } from "./linkFigures";
import { partMarks } from "../words/footnoteMarks";
import { MetricNames, type RowMetric, withoutAmong } from "../words/MetricNames";
import { nameMetrics } from "./metricSections";
import { MetricsOfCells } from "./MetricsOfCells";
import { type CellPeriod, PeriodsOfCells } from "./PeriodsOfCells";
import { plainFault } from "../plainFaults";
import type { PlainContext, PlainTable, Said } from "../PlainTable";
import {
  isMissing,
  isValue,
  readValue,
  saysNoNumber,
  signedChange,
  wayBelow,
} from "../words/printedValue";
import { type Headings, holdsValue } from "../headings/readHeadings";
import type { ValueColumn } from "../headings/ValueColumn";
import { impossibleDate, readPeriodWords } from "../words/readPeriodWords";
import { SideCells } from "./SideCells";
import { cellAt } from "../../FileTable";
import { AroundCells, type Around } from "./AroundCells";
import { placeName } from "../words/tableRoles";
import { isTotal } from "../words/totals";
import { UnitsOfTable } from "./UnitsOfTable";
import type { Block, RowSide, TotalRow, ValueCell } from "./ValueCell";

/** A value as it was told before: a second number for it has to be told. */
interface Told {
  readonly row: number;
  readonly column: number;
  readonly printed: string;
  readonly text: string;
}

/** A row of a total, read once all others are, with what was known around it. */
interface WaitingTotal {
  readonly row: RawRow;
  readonly beside: RowSide;
  readonly around: Around;
}

/** A ratio of three parts or more. */
const OF_SEVERAL = /^\d[\d.]*(?:[:\u2236]\d[\d.]*){2,}$/u;
/** What a number is of whose months nothing tells. */
const CURRENT = "\u672c\u671f";
const MOST_OF_SERIES = 60;
/** What the parts of a place have on average, 全市平均: no place of its own. */
const MEAN = /平均(?:[值数]|水平)?$/u;
const isMean = (name: string): boolean =>
  MEAN.test(name) && /^(?:全[国省市州县区镇乡])?$/u.test(name.replace(MEAN, ""));
const GROWTH = /(?:增长|增减|增幅|增速|下降|增加|变化)(?:率|%|[(\uff08]|$)|^年均|\u00b1/u;

/** A row below the years that says by how much they grew: 2022年比2021年增长（%）. */
function isGrowthOfYears(words: string): boolean {
  return GROWTH.test(words);
}

/** Reads the body of a table whose headings are understood. */
export class BodyReader {
  private readonly figures: LinkedFigure[] = [];
  private readonly names = new MetricNames();
  private readonly seen = new Map<string, Told>();
  /** The cells of columns of changes. */
  private readonly columns = new Map<number, readonly string[]>();
  private readonly aroundCells: AroundCells;
  private readonly units: UnitsOfTable;
  private readonly metrics: MetricsOfCells;
  private readonly periods: PeriodsOfCells;
  private readonly rows: FigureRows;
  /** The metric that was named last. */
  private named: RowMetric | null = null;

  constructor(
    private readonly table: PlainTable,
    private readonly frame: TableFrame,
    private readonly place: FilePlace,
    private readonly context: PlainContext,
  ) {
    this.aroundCells = new AroundCells(frame, place, context.knownPlaces);
    this.units = new UnitsOfTable(table, frame, this.aroundCells, place.sheet ?? context.fileTitle);
    this.metrics = new MetricsOfCells(table, frame, this.aroundCells, place.sheet ?? "", context);
    this.periods = new PeriodsOfCells(table, this.aroundCells);
    this.rows = new FigureRows(table, place);
  }

  read(blocks: readonly Headings[]): void {
    for (const headings of blocks) this.readBlock(this.blockOf(headings));
    this.units.tellFractions();
    this.units.tellUnused();
    this.rows.restoreZeros();
    this.rows.explainNotes(this.frame.notes);
    this.table.relations = linkFigures(this.figures);
  }

  private blockOf(headings: Headings): Block {
    const { place, context } = this;
    const { codes } = this.table.taken;
    const side = new SideCells(headings, this.frame.body, place, context.knownPlaces, codes);
    const years = new Set(
      headings.values.flatMap(
        ({ period }) => readPeriodWords(period ?? "")?.start.slice(0, 4) ?? [],
      ),
    );
    const [only = null] = years;
    return { headings, side, year: years.size === 1 ? only : null };
  }

  private readBlock(block: Block): void {
    const { body } = this.frame;
    const { values } = block.headings;
    const lastFilled = body.reduce(
      (last, row, index) => (holdsValue(row, values) ? index : last),
      -1,
    );
    this.table.taken.daysAsMonths ||= block.side.areMonths;
    const rows = body.slice(0, lastFilled + 1);
    this.aroundCells.areMetrics = nameMetrics(block.headings, rows, this.context.knownPlaces);
    const totals: WaitingTotal[] = [];
    const from = this.table.rows.length;
    for (const [index, row] of body.entries()) {
      const isBlank = values.every((column) => cellAt(row, column.index) === "");
      const words = wordsOf(row.cells);
      if (index > lastFilled && (isBlank || words.length === 1))
        this.table.linesLeftOut.push(words.join(" "));
      else if (isBlank || words.length === 1)
        this.takeRowOfItsOwn(row, words, block, body.slice(index + 1, index + 2));
      else {
        const beside = this.besideOf(row, block);
        // What is of all rows is known once they are read; 小计 is of those since the one before it.
        const isOfAll = beside?.total?.words.text.endsWith("小计") === false;
        if (beside === null) continue;
        if (isOfAll) totals.push({ row, beside, around: this.aroundCells.around });
        else
          for (const column of values)
            this.readValue(row, this.aroundCells.columnIn(column), beside, block);
      }
    }
    this.readTotals(totals, block, from);
  }

  /** Reads the rows of totals, and puts them among the others, of which the first is `from`, where they stand. */
  private readTotals(totals: readonly WaitingTotal[], block: Block, from: number): void {
    if (totals.length === 0) return;
    for (const { row, beside, around } of totals) {
      this.aroundCells.around = around;
      for (const column of block.headings.values)
        this.readValue(row, this.aroundCells.columnOfTitle(column), beside, block);
    }
    const number = ({ place }: { readonly place: FilePlace }): number => place.row ?? 0;
    const own = this.table.rows.splice(from).sort((one, other) => number(one) - number(other));
    for (const row of own) this.table.rows.push(row);
  }

  /** A row of its own between values: the period or the place of the rows below it, else a mere heading. */
  private takeRowOfItsOwn(
    row: RawRow,
    words: readonly string[],
    { headings, side }: Block,
    next: readonly RawRow[],
  ): void {
    const impossible = impossibleDate(words.join(" "));
    if (impossible !== null) {
      const column = row.cells.findIndex((cell) => cell.trim() !== "");
      this.table.faults.push(plainFault("table_date", side.at(row, column, ""), impossible));
    }
    const hasPlaces = headings.side.some(({ role }) => role === "place");
    const isMissed = side.isOfOne(row);
    if (!isMissed && this.aroundCells.take(words, hasPlaces, side.isDated(next))) return;
    const { metric: named, unit } = this.aroundCells;
    if (isMissed || (named === null && unit === null)) this.table.rowsLeftOut.push(row.number);
    // What is among others below it is no part of the metric before it.
    const metric = side.metric(row);
    if (metric !== null && metric.text !== "") this.names.read(metric.cell, metric.place);
  }

  /** What the cells beside the values say of a row; `null` where it has no values of its own, or lacks a name. */
  private besideOf(row: RawRow, { headings, side }: Block): RowSide | null {
    const periods = side.periods(row);
    if (periods.some(({ text }) => isGrowthOfYears(text))) {
      this.table.growthRows.push(row.number);
      return null;
    }
    const words = side.hasTotals ? side.total(row) : null;
    const metric = side.metric(row);
    const isPlace = metric !== null && side.isPlaceRow(row);
    const place = isPlace ? { ...metric, text: withoutAmong(metric.cell) } : side.place(row);
    const blank = [...(words === null ? periods : []), place, metric]
      .filter((said) => said !== null)
      .find(({ text }) => text === "");
    if (blank !== undefined) {
      const heading = blank.place.header ?? "";
      this.table.faults.push(plainFault("table_blank_cell", blank.place, "", { heading }));
      return null;
    }
    const isDated = periods.length > 0 || headings.values.some(({ period }) => period !== null);
    if (metric !== null && !isPlace)
      this.named = this.names.read(metric.cell, metric.place, isDated);
    const isAll = (text: string, role: string): boolean =>
      (role === "place" || role === "period") && (text === "" || isTotal(text));
    const total: TotalRow | null =
      words === null ? null : { words, group: this.periods.groupOf(row, side, isAll) };
    return { metric: metric === null ? null : this.named, place, periods, total };
  }

  private readValue(row: RawRow, column: ValueColumn, beside: RowSide, block: Block): void {
    const at = block.side.at(row, column.index, column.heading);
    const text = cellAt(row, column.index);
    const heading = { ...at, row: this.frame.headerRow };
    const isMonthApart = isApart(row, column, beside.metric, block);
    const cell: ValueCell = { row, column, beside, block, heading, isMonthApart };
    if (isMissing(text)) {
      this.table.emptyMarks.push(text);
      this.periods.leaveOpen(cell);
      return;
    }
    // 12.5:42.3:45.2 is no one number.
    if (OF_SEVERAL.test(foldWidth(text))) {
      if (!this.table.rowsLeftOut.includes(row.number)) this.table.rowsLeftOut.push(row.number);
      return;
    }
    const metric = this.metrics.read(cell);
    const period = this.periods.read(cell, metric.name);
    if (period === undefined) return;
    const isChange = metric.aspect.kind === "change";
    // A percentage changes by percentage points, whatever unit its row has; 增减 may be in percent.
    const isPart = metric.aspect.kind === "share" || metric.aspect.kind === "completion";
    const isOwn = (isChange || isPart) && /(?:[%\u2030]|[百千]分点)$/u.test(foldWidth(text));
    const isPercent = isChange && isOwn && foldWidth(text).endsWith("%") && !isRate(metric.base);
    const stated = isOwn
      ? null
      : this.units.stated({
          row,
          column,
          metric: metric.name,
          side: beside.metric,
          said: block.side.cell(row, "unit"),
        });
    if (stated === undefined) return;
    const ofRow = metric.name.slice(metric.base.length);
    const told = isChange ? column.aspectWords || ofRow : "";
    const value = readValue(isChange ? signedChange(text, told) : text, stated);
    const way = isChange ? wayBelow(told, text, this.toldAlike(cell)) : null;
    if (way === "unclear") {
      const fault = plainFault("table_fall_below_zero", at, text, { heading: told });
      this.table.faults.push(fault);
      return;
    }
    if (value.kind === "scale_twice") {
      const { scale, low, high } = value;
      const slots = { unit: stated ?? "", scale, low, high };
      this.table.faults.push(plainFault("table_scale_twice", at, text, slots));
      return;
    }
    if (value.kind === "other_unit") {
      this.table.faults.push(plainFault("table_other_unit", at, text, { unit: stated ?? "" }));
      return;
    }
    if (value.kind !== "printed" && this.isOneInWords(text, column.index)) {
      const sheet = at.sheet === undefined ? "" : `${at.sheet}!`;
      this.table.cellsInWords.push(`${sheet}${this.lettersOf(column.index)}${row.number} ${text}`);
      return;
    }
    if (value.kind !== "printed") {
      this.table.faults.push(plainFault("table_value", at, text));
      return;
    }
    const unit = this.units.settled(
      column,
      metric.base,
      metric.name,
      stated,
      value.ownUnit,
      beside.metric === null ? this.cellsIn(column.index) : valuesIn(row, block),
    );
    if (beside.metric?.isUnitOfAbove === true && stated === beside.metric.unit)
      this.table.taken.unitOfAbove.add(metric.name);
    const printed = unit.isAssumed
      ? printedIn(unit.symbol, isChange ? signedChange(text, told) : text)
      : value.printed;
    const said =
      column.unit === null
        ? (block.side.cell(row, "unit") ?? {
            text: value.ownUnit === null ? unit.symbol : text,
            place: at,
          })
        : { text: unit.symbol, place: heading };
    if (!this.units.isOneOf(metric.name, unit.symbol, said)) return;
    if (withoutScale(unit.symbol) === "%") this.units.weighPercentage(metric.name, text, at);
    const isShare = metric.aspect.kind === "share" || metric.aspect.kind === "completion";
    if (isShare && unit.isAssumed && value.ownUnit === null)
      this.units.weighShare(column.index, text, at, metric.aspect.kind === "completion");
    const place = this.placeOf(cell);
    const part = this.partOf(cell);
    const { stage } = column;
    const isOpen =
      column.coverage === "current" && isSoFar(period) && hasOtherSoFar(row, beside.metric, block);
    const openWords = column.period ?? CURRENT;
    const key = JSON.stringify([
      metric.name,
      place?.text ?? "",
      isOpen ? openWords : (period?.key ?? ""),
      part ?? "",
      stage?.words ?? "",
    ]);
    const earlier = this.seen.get(key);
    if (earlier !== undefined) {
      if (earlier.row === row.number && earlier.printed === printed) return;
      if (earlier.printed === printed) this.table.rowsRepeated.add(row.number);
      else if (earlier.row === row.number) {
        // Two columns are alike in every row, and are asked about once.
        const letters = this.lettersOf(earlier.column);
        const known = { column: letters, earlier: earlier.text };
        const fault = plainFault("table_columns_alike", at, text, known);
        this.table.tell(`alike ${earlier.column} ${column.index}`, fault);
      } else {
        const known = { row: earlier.row, earlier: earlier.text };
        this.table.faults.push(plainFault("table_repeated", at, text, known));
      }
      return;
    }
    this.seen.set(key, { row: row.number, column: column.index, printed, text });
    // When it was before the reform is not said, unless its own heading does.
    const isUndated = isOpen || (stage?.end === "before" && column.period === null);
    const words = isOpen ? openWords : (stage?.words ?? null);
    const added = this.rows.add(row, block, {
      metric,
      place,
      part,
      unit: unit.symbol,
      printed,
      way,
      at,
      // A mean is worked out to digits that the numbers have not that it is of.
      group: JSON.stringify([
        metric.name,
        unit.symbol,
        part !== null && MEAN.test(part) ? part : "",
      ]),
      period: isUndated ? null : period,
      expression: isUndated || period === null ? words : null,
    });
    const ofPlace = partMarks(beside.place?.text ?? "").marks;
    const ofPeriod = beside.periods.flatMap(({ marks }) => marks);
    for (const mark of new Set([value.note, ...ofPlace, ...ofPeriod, ...metric.marks]))
      this.rows.note(mark, added);
    this.figures.push({
      row: added,
      metric: metric.base,
      rest: JSON.stringify([
        place?.text ?? "",
        // 改革前（2022年） and 改革后（2024年） belong together.
        isOpen
          ? openWords
          : stage === null || column.period === null
            ? (period?.besideKey ?? "")
            : "",
        part ?? "",
      ]),
      // 75% below 压减 is no number of days.
      aspect:
        isPercent && metric.aspect.kind === "change"
          ? { ...metric.aspect, isAmount: false }
          : metric.aspect,
      stage,
    });
  }

  /** The cells that are told as a cell is: those of its column, or of its row where that says what they tell. */
  private toldAlike({ row, column, beside, block }: ValueCell): readonly string[] {
    const isOfRow = beside.metric?.aspect.kind === "change";
    return isOfRow ? valuesIn(row, block) : this.cellsIn(column.index);
  }

  /** Whether a cell says no number among many that do, 即办 in a column of days, so that none is lost without it. */
  private isOneInWords(text: string, index: number): boolean {
    if (!saysNoNumber(text)) return false;
    const cells = this.cellsIn(index);
    return cells.filter((cell) => isValue(cell)).length >= 2 * cells.filter(saysNoNumber).length;
  }

  private cellsIn(index: number): readonly string[] {
    const known = this.columns.get(index) ?? profile(this.frame.body, index).cells;
    this.columns.set(index, known);
    return known;
  }

  private placeOf(cell: ValueCell): Said | null {
    const named = this.placeNamed(cell);
    if (named === null || !isMean(named.text)) return named ?? this.placeAround(cell.row);
    const text = named.text.replace(MEAN, "");
    return text === "" ? this.placeAround(cell.row) : { ...named, text };
  }

  /** The letters of a column of the table in its sheet. */
  private lettersOf(index: number): string {
    return columnLetters((this.place.left ?? 0) + index);
  }

  /** The place that the row or the column of a cell names. */
  private placeNamed({ column, beside, heading }: ValueCell): Said | null {
    const { place: side } = beside;
    if (side !== null) return { ...side, text: placeName(side.text) };
    if (column.place !== null) return { text: column.place, place: heading };
    const ofColumn = this.frame.attributes
      .filter((label) => /地区|区域|国家/u.test(cellAt(label, 0)))
      .map((label) => cellAt(label, column.index))
      .find((cell) => cell !== "");
    return ofColumn === undefined ? null : { text: ofColumn, place: heading };
  }

  private placeAround(row: RawRow): Said | null {
    const { place: around } = this.aroundCells.around;
    if (around === null) return null;
    this.table.taken.place = around;
    return { text: around, place: { ...this.place, row: row.number } };
  }

  private partOf(cell: ValueCell): string | null {
    const { row, column, beside, block } = cell;
    const { metric: side, total } = beside;
    const own = block.headings.side
      .filter(({ role }) => role === "part")
      .map(({ index }) => withoutItemNumber(withoutAmong(cellAt(row, index))));
    // A sum over all of the time is the metric itself, an average is not.
    const ofTime = total === null || total.words.text.endsWith("计") ? "" : total.words.text;
    const name = this.placeNamed(cell)?.text ?? "";
    const ofPlaces = isMean(name) ? (MEAN.exec(name)?.[0] ?? "") : "";
    const parts = [...own, side?.part ?? "", column.part ?? "", ofPlaces, ofTime].filter(
      (part) => part !== "",
    );
    for (const part of parts) this.table.taken.parts.add(part);
    return parts.length === 0 ? null : parts.join(" \u00b7 ").slice(0, MOST_OF_SERIES);
  }
}

/** Whether a period begins with the year and goes on for months, so that the number of its months so far is its own. */
function isSoFar(period: CellPeriod | null): boolean {
  const { start = "", end } = period?.value ?? {};
  return end !== undefined && start.endsWith("-01") && start.length === 7;
}

/** Whether a row has other numbers below 本期 than below 累计: then 本期 is no name for the months so far. */
function hasOtherSoFar(row: RawRow, side: RowMetric | null, { headings }: Block): boolean {
  if (side !== null && isStock(side.name)) return false;
  const levels = headings.values.filter(({ aspect }) => aspect.kind === "level");
  return levels.some((one) => {
    const own = cellAt(row, one.index);
    return (
      one.coverage === "current" &&
      isValue(own) &&
      levels.some((other) => {
        const isOfSame = other.metric === one.metric && other.part === one.part;
        const soFar = cellAt(row, other.index);
        return isOfSame && other.coverage === "cumulative" && isValue(soFar) && soFar !== own;
      })
    );
  });
}

function valuesIn(row: RawRow, { headings }: Block): readonly string[] {
  return headings.values.map(({ index }) => cellAt(row, index));
}

/** A number in a unit that nothing in its cell says: 80以上 in percent is 80%以上. */
function printedIn(unit: string, text: string): string {
  const read = readValue(text, unit);
  return read.kind === "printed" ? read.printed : `${text}${unit}`;
}

/** Whether a stock's number of the month is not that of the time so far: only one of them can be what there is at its end. */
function isApart(
  row: RawRow,
  column: ValueColumn,
  side: RowMetric | null,
  { headings }: Block,
): boolean {
  if (column.coverage !== "month" || column.aspect.kind !== "level") return false;
  if (side === null || !isStock(side.name)) return false;
  const own = cellAt(row, column.index);
  return headings.values.some(({ coverage, aspect, period, index }) => {
    const isOfSame = coverage === "cumulative" && aspect.kind === "level";
    const other = cellAt(row, index);
    return isOfSame && period === column.period && isValue(other) && other !== own;
  });
}
