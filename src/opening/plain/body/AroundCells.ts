import type { FilePlace } from "../../FileFault";
import type { TableFrame } from "../headings/findFrame";
import { readAspect, withoutItemNumber } from "../words/headingWords";
import { isCountedAlike, type ValueColumn } from "../headings/ValueColumn";
import { periodOfTitle, readPeriodWords, withPartIn } from "../words/readPeriodWords";
import { indexBaseIn, splitUnit } from "../words/splitUnit";
import { readTitle } from "../words/tableName";
import { isPlaceName, placeName } from "../words/tableRoles";
import type { NamedPeriod } from "../words/totals";

/** What a row of its own says of the numbers below it: by how much they grew, or what they are counted from. */
type Told = Pick<ValueColumn, "aspect" | "aspectWords" | "unit">;
type Section = Told | { readonly base: string };

/** A row of its own that heads the rows below it, 二、农业（万吨）: its words without their number, and their unit. */
interface Head {
  readonly name: string;
  readonly unit: string | null;
}

/** The period and the place of what says neither itself, and what heads it; `null` where nothing says them. */
export interface Around {
  readonly period: NamedPeriod | null;
  readonly place: string | null;
  readonly head: Head | null;
}

/** What holds for cells that say nothing else: the title, the sheet, and rows of their own between the values. */
export class AroundCells {
  around: Around;
  /** Whether rows of their own name the metrics of the rows below them. */
  areMetrics = false;
  private section: Section | null = null;
  /** What the title says of all numbers. */
  private readonly ofTitle: Told | null;

  constructor(
    frame: TableFrame,
    { sheet = "" }: FilePlace,
    private readonly knownPlaces: ReadonlySet<string>,
  ) {
    this.ofTitle = toldInTitle(frame, knownPlaces);
    this.around = {
      period:
        (frame.period === null ? null : withPartIn(frame.title ?? "", frame.period)) ??
        periodOfTitle(frame.title ?? "") ??
        periodOfTitle(sheet),
      place:
        frame.place ??
        (isPlaceName(sheet, knownPlaces) ? placeName(sheet) : null) ??
        (frame.title === null ? null : readTitle(frame.title, knownPlaces).place),
      head: null,
    };
  }

  /** The year that the title states for words that leave it out. */
  get year(): string | null {
    if (this.around.period === null) return null;
    const { start, end = start } = this.around.period.period;
    return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : null;
  }

  /** What the numbers are counted from by the row of its own above them. */
  get indexBase(): string | null {
    return this.section !== null && "base" in this.section ? this.section.base : null;
  }

  /** The metric that the row of its own above rows names; `null` where none names one. */
  get metric(): string | null {
    return this.areMetrics ? (this.around.head?.name ?? null) : null;
  }

  /** The unit that the row of its own above rows states for them. */
  get unit(): string | null {
    return this.around.head?.unit ?? null;
  }

  /**
   * Takes what a row of its own says of the rows below it: their period, their place, or what is told of them.
   * `false` where it is a heading, which may name their metric or state their unit.
   */
  take(words: readonly string[], hasPlaces: boolean, isNextDated: boolean): boolean {
    const only = words.join(" ");
    const period = readPeriodWords(only);
    if (period !== null && !isNextDated)
      this.around = { ...this.around, period: { words: only, period } };
    else if (words.length === 1 && !hasPlaces && isPlaceName(only, this.knownPlaces))
      this.around = { ...this.around, place: placeName(only) };
    else {
      this.section = sectionOf(withoutItemNumber(only));
      if (this.section === null) this.around = { ...this.around, head: headOf(words) };
      return this.section !== null;
    }
    return true;
  }

  /** A column as the row above these rows makes it: of 地区生产总值 its growth. */
  columnIn(column: ValueColumn): ValueColumn {
    if (this.section === null) return this.columnOfTitle(column);
    return "base" in this.section ? column : told(column, this.section);
  }

  /** A column as the title makes it, whatever row of its own stands above its rows. */
  columnOfTitle(column: ValueColumn): ValueColumn {
    const isInPercent = column.unit === null || column.unit === "%";
    return this.ofTitle === null || !isInPercent ? column : told(column, this.ofTitle);
  }
}

/** A column of a metric as one of what is told of it. */
function told(column: ValueColumn, { aspect, aspectWords, unit }: Told): ValueColumn {
  if (column.aspect.kind !== "level") return column;
  const own = unit ?? (isCountedAlike(aspect) ? column.unit : null);
  return { ...column, aspect, aspectWords, unit: own };
}

/** What a title says of metrics that it does not name: 主要指标增速. */
const METRICS = /^(?:主要|基本|有关|重点|各项?|国民|经济|社会|统计|发展)*指标(?:数据)?的?/u;

/** By how much all grew, where the title says so of no one metric and all is in percent; else `null`. */
function toldInTitle({ title, units }: TableFrame, known: ReadonlySet<string>): Told | null {
  if (title === null || units.length === 0 || units.some((unit) => unit !== "%")) return null;
  const words = readTitle(title, known).metric.replace(METRICS, "");
  const said = readAspect(words, "%");
  const isGrowth = said?.aspect.kind === "change" || said?.aspect.kind === "share";
  return said !== null && isGrowth
    ? { aspect: said.aspect, aspectWords: said.words, unit: "%" }
    : null;
}

/** What a heading of rows says; `null` of several words, which are none. */
function headOf([words = "", ...more]: readonly string[]): Head | null {
  const { name, unit } = splitUnit(withoutItemNumber(words));
  return more.length > 0 ? null : { name, unit };
}

/** What a row of its own says of the numbers below it; `null` where it is a mere heading. */
function sectionOf(words: string): Section | null {
  const base = indexBaseIn(words);
  const { name, unit } = splitUnit(words);
  const said = base === null ? readAspect(name, unit) : null;
  if (said !== null) return { aspect: said.aspect, aspectWords: said.words, unit };
  return base === null ? null : { base };
}
