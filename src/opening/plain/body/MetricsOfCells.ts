import type { FilePlace } from "../../FileFault";
import type { TableFrame } from "../headings/findFrame";
import { grownIn, readAspect, withoutAspect } from "../words/headingWords";
import type { PlainContext, PlainTable } from "../PlainTable";
import type { ValueColumn } from "../headings/ValueColumn";
import { partMarks } from "../words/footnoteMarks";
import { isPeriod, periodInTitle } from "../words/readPeriodWords";
import { indexBaseIn, isUnit, splitUnit, withIndex } from "../words/splitUnit";
import type { AroundCells } from "./AroundCells";
import { readTitle, type TitleWords } from "../words/tableName";
import { OF_INDEX } from "./UnitsOfTable";
import type { Block, ValueCell } from "./ValueCell";

/** The metric of a value. */
export interface CellMetric {
  /** Of what is told: 地区生产总值, also where its growth is the metric. */
  readonly base: string;
  readonly name: string;
  readonly aspect: ValueColumn["aspect"];
  readonly place: FilePlace;
  /** The marks of footnotes that it bears. */
  readonly marks: readonly string[];
}

/** What is of all that the title names where no heading beside it says of what. */
const TOLD_OF_TITLE: ReadonlySet<string> = new Set(["change", "target", "completion", "rank"]);
/** What is put behind a stock whose number of the month is another one. */
const OF_MONTH = "\uff08\u672c\u6708\uff09";
/** A name that a program gave a sheet says nothing of what it holds. */
const NAMED_BY_PROGRAM = /^(?:sheet|\u5de5\u4f5c\u8868|\u8868)\s*\d*$/iu;

/** Whether words say by how much something changed, and nothing of what. */
function saysChange(words: string): boolean {
  return readAspect(words)?.aspect.kind === "change";
}

/** Names the metric of each value of a table. */
export class MetricsOfCells {
  /** What the title, the sheet or the file says, each read once. */
  private readonly titles = new Map<string, TitleWords>();

  constructor(
    private readonly table: PlainTable,
    private readonly frame: TableFrame,
    private readonly aroundCells: AroundCells,
    private readonly sheet: string,
    private readonly context: PlainContext,
  ) {}

  /** What the row or the column of a cell names, with what the column says of it. */
  read(cell: ValueCell): CellMetric {
    const { column, heading, block, isMonthApart } = cell;
    const { metric: side } = cell.beside;
    const isAttained = column.aspect.kind === "level" && column.aspect.isAttained;
    const aspect = column.aspect.kind === "level" && side !== null ? side.aspect : column.aspect;
    const place = side?.place ?? heading;
    const words = column.aspectWords;
    const of = side === null ? "" : (column.metric ?? "");
    const base = side === null ? (column.metric ?? this.aroundCells.metric) : `${side.base}${of}`;
    const isOfTitle = TOLD_OF_TITLE.has(column.aspect.kind) && this.frame.title !== null;
    const isNamed = base !== null || this.isNamedAround(block);
    if (!isNamed && !isOfTitle)
      return { base: "", name: words, aspect, place, marks: column.marks };
    // A growth rate beside other metrics is of what the title names.
    const shorten = isNamed ? (name: string) => this.withoutAspect(name, column) : grownIn;
    const around = base === null ? partMarks(this.saidAround()) : null;
    const given =
      around === null
        ? shorten(base ?? "")
        : this.nameFromAround(around.name, shorten, words === "");
    const marks = [...column.marks, ...((around ?? side)?.marks ?? [])];
    const counted = this.indexBaseOf(cell, given);
    const named = withIndex(given, counted);
    if (named === "" && words !== "") this.table.taken.unnamed.add(words);
    const own = side === null ? named : withIndex(`${side.name}${of}`, counted);
    if (isMonthApart) this.table.taken.monthsApart.add(`${own}${OF_MONTH}`);
    const name = isMonthApart ? `${own}${OF_MONTH}` : own;
    // 工单办理情况排名, a title, says already that it ranks.
    const isSaid = isAttained || (words !== "" && name.endsWith(words));
    return { base: named, name: isSaid ? name : `${name}${words}`, aspect, place, marks };
  }

  /** The name of a metric that is told with its growth; where all is in percent it may be the growth itself. */
  private withoutAspect(name: string, { aspect, unit }: ValueColumn): string {
    const { units } = this.frame;
    const stated = unit === null ? units : [unit];
    const isPercent = stated.length > 0 && stated.every((one) => one === "%");
    return isPercent && aspect.kind === "level" ? name : withoutAspect(name);
  }

  /** Whether what stands around the table names the metric of its columns. */
  private isNamedAround({ headings }: Block): boolean {
    // 投资完成情况 is a title of 完成额.
    const isOfDone = /完成|进度|任务|目标/u.test(this.frame.title ?? "");
    return (
      this.frame.metric !== null ||
      headings.values.some(
        ({ aspect, metric }) =>
          metric === null && aspect.kind === "level" && (isOfDone || !aspect.isAttained),
      )
    );
  }

  /**
   * What the numbers of a row and column are counted from, where its own words leave it out: a line of the table and
   * the row's unit say it of all, the title of what is an index or has no unit.
   */
  private indexBaseOf({ row, column, beside, block }: ValueCell, name: string): string | null {
    const { indexBase, titleBase } = this.frame;
    const said = block.side.cell(row, "unit")?.text ?? "";
    const ofRow = beside.metric?.unit ?? (isUnit(said) ? said : null);
    const ofSection = this.aroundCells.indexBase;
    if (ofSection !== null && (ofRow === null || ofRow === "%")) return ofSection;
    const stated = column.unit ?? ofRow;
    if (stated !== null && stated !== "%") return null;
    const ofAll = indexBase ?? indexBaseIn(said);
    if (ofAll !== null) return ofAll;
    return OF_INDEX.test(name) || stated === null ? titleBase : null;
  }

  /** What stands around a table that may name its metric; empty where nothing does. */
  private saidAround(): string {
    const { metric, title } = this.frame;
    const { sheet } = this;
    const isNamed =
      !NAMED_BY_PROGRAM.test(sheet) && !isPeriod(sheet) && sheet !== this.aroundCells.around.place;
    return metric ?? title ?? (isNamed ? sheet : "");
  }

  /**
   * The name of a metric that neither rows nor columns name; empty where what stands around names none either, unless
   * it `isWhole`, told by itself alone.
   */
  private nameFromAround(
    said: string,
    shorten: (name: string) => string,
    isWhole: boolean,
  ): string {
    const { metric } = this.frame;
    const { name: from } = splitUnit(said === "" ? this.context.fileTitle : said);
    const words = this.titles.get(from) ?? readTitle(from, this.context.knownPlaces);
    this.titles.set(from, words);
    const { metric: named } = words;
    const bare = metric === null ? named : from;
    // 增速情况 says by how much something grew, and not what.
    const name = saysChange(bare) ? "" : shorten(bare);
    if (name === "") return isWhole ? periodInTitle(from)?.rest.trim() || from : "";
    if (said === "") this.table.taken.metricFromFile = name;
    else this.table.taken.metric = name;
    return name;
  }
}
