import { foldWidth } from "../../../reading/signs/foldWidth";
import type { FilePlace } from "../../FileFault";
import { partMarks } from "./footnoteMarks";
import { type Aspect, isRate, readAspect, withoutItemNumber } from "./headingWords";
import { periodInName } from "./readPeriodWords";
import { splitUnit } from "./splitUnit";
import { withoutPlaces } from "./tableName";
import { isPart } from "./tableRoles";

/** What the name of a row says: its metric, and where it belongs to the row above it, to which. */
export interface RowMetric {
  /** The metric that the row is of or tells of. */
  readonly base: string;
  /** As the figure is called: 地区生产总值, 地区生产总值增速, 第二产业：工业. */
  readonly name: string;
  readonly aspect: Aspect;
  /** The part of a population: 男 under 常住人口. */
  readonly part: string | null;
  readonly unit: string | null;
  /** The unit stands with the metric that the row belongs to, and not in the row. */
  readonly isUnitOfAbove: boolean;
  readonly isIndex: boolean;
  /** The marks of footnotes that it bears, and the metric that it tells of. */
  readonly marks: readonly string[];
  /** The period that the name opens with, where nothing else says when: 2023年地区生产总值; else `null`. */
  readonly period: string | null;
  readonly place: FilePlace;
}

interface Above {
  readonly indent: number;
  readonly name: string;
  readonly unit: string | null;
  readonly marks: readonly string[];
}

const AMONG = /^\s*(?:其中[:\uff1a]?|[#\uff03])\s*/u;

/** Whether words tell that they are of a part of what stands before them. */
export function saysAmong(words: string): boolean {
  return AMONG.test(words);
}

/** Words without what tells that a row is one of those above it: 其中：东港区 is 东港区. */
export function withoutAmong(words: string): string {
  return words.replace(AMONG, "").trim();
}

/** Reads the names of rows from top to bottom: 其中, 男, indented ones belong to what stands above them. */
export class MetricNames {
  /** Rows that others may belong to, each deeper than the one before. */
  private above: Above[] = [];
  private readonly named = new Set<string>();
  /** The marks that names bore where they stood first. */
  private readonly marked = new Map<string, string>();
  private opener = "";

  /** @param isDated whether rows or columns say when */
  read(cell: string, place: FilePlace, isDated = true): RowMetric {
    const isAmong = AMONG.test(cell);
    const indent = cell.length - cell.trimStart().length;
    const text = withoutItemNumber(cell.replace(AMONG, "").trim());
    const { words, marks } = this.withoutMarks(text);
    const { name: split, unit, isIndex } = splitUnit(words);
    const written = split.replace(/\s+/gu, " ");
    const dated = isDated ? null : periodInName(written);
    const period =
      dated !== null && foldWidth(written).startsWith(dated.words) ? dated.words : null;
    const name = withoutPlaces((period === null ? written : dated?.rest.trim()) || written);
    const aspect: Aspect = { kind: "level", isAttained: false };
    const row = { aspect, part: null, unit, isUnitOfAbove: false, isIndex, period, marks, place };
    const top = this.above[this.above.length - 1];
    // 其中 belongs to the row above it that is indented as far; any other row to one that is less so.
    const outer = this.above.filter((one) => one.indent < indent + (isAmong ? 1 : 0));
    const owner = outer[outer.length - 1] ?? (isAmong ? top : undefined);
    const said = readAspect(name);
    if (top !== undefined && said !== null && said.aspect.kind !== "level")
      return {
        ...row,
        base: top.name,
        name: `${top.name}${said.words}`,
        aspect: said.aspect,
        marks: [...top.marks, ...marks],
      };
    if (top !== undefined && isPart(name)) {
      const whole = owner ?? top;
      const part = this.partOf(whole.name, name);
      return {
        ...row,
        base: whole.name,
        name: whole.name,
        part,
        unit: unit ?? whole.unit,
        marks: [...whole.marks, ...marks],
      };
    }
    const full = owner === undefined ? name : `${owner.name}\uff1a${name}`;
    const inherited =
      unit === null && !isRate(name) && !name.endsWith("度") ? (owner?.unit ?? null) : null;
    const counted = unit ?? inherited;
    // What is aligned below the first row that is among others is among them too.
    const opened = isAmong ? owner : undefined;
    this.above = [...outer, opened ?? { indent, name: full, unit: counted, marks }];
    return { ...row, base: full, name: full, unit: counted, isUnitOfAbove: inherited !== null };
  }

  /** Names that their marks alone tell apart keep them: 产值① below 产值②. */
  private withoutMarks(text: string): {
    readonly words: string;
    readonly marks: readonly string[];
  } {
    const { name, marks, marked } = partMarks(text);
    const signs = marks.join("");
    const first = this.marked.get(name) ?? signs;
    if (signs !== "") this.marked.set(name, first);
    return { words: signs === "" || first === signs ? name : marked, marks };
  }

  /** A part that has been named already is one of the part that stands above it: 男 under 城镇. */
  private partOf(whole: string, name: string): string {
    const key = `${whole} ${name}`;
    if (this.named.has(key)) return `${this.opener} \u00b7 ${name}`;
    this.named.add(key);
    this.opener = name;
    return name;
  }
}
