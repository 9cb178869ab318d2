import type { FilePlace } from "../FileFault";
import { type Aspect, readAspect, withoutItemNumber } from "./headingWords";
import { splitUnit } from "./splitUnit";
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
  readonly isUnitOfAbove?: boolean;
  readonly isIndex: boolean;
  readonly place: FilePlace;
}

interface Above {
  readonly indent: number;
  readonly name: string;
  readonly unit: string | null;
}

/** A rate is not counted as what it is a rate of. */
const RATE = /[率幅速比度]$|比重|比例|占比|指数|系数/u;
const AMONG = /^\s*(?:其中[:\uff1a]?|[#\uff03])\s*/u;

/** Reads the names of rows from top to bottom: 其中, 男, indented ones belong to what stands above them. */
export class MetricNames {
  /** Rows that others may belong to, each deeper than the one before. */
  private above: Above[] = [];
  private readonly named = new Set<string>();
  private opener: string | null = null;

  read(cell: string, place: FilePlace): RowMetric {
    const isAmong = AMONG.test(cell);
    const indent = (/^[\s\u3000]*/u.exec(cell)?.[0] ?? "").length;
    const text = withoutItemNumber(cell.replace(AMONG, "").trim());
    const { name: split, unit, isIndex } = splitUnit(text);
    const name = split.replace(/\s+/gu, " ");
    const level: Aspect = { kind: "level", isAttained: false };
    const owner = this.ownerOf(indent, isAmong);
    const top = this.above[this.above.length - 1];
    const said = readAspect(name);
    if (top !== undefined && said !== null && said.words !== null && said.aspect.kind !== "level") {
      const { aspect, words } = said;
      return {
        base: top.name,
        name: `${top.name}${words}`,
        aspect,
        part: null,
        unit,
        isIndex,
        place,
      };
    }
    if (isPart(name) && top !== undefined) {
      const whole = owner ?? top;
      return {
        base: whole.name,
        name: whole.name,
        aspect: level,
        part: this.partOf(whole.name, name),
        unit: unit ?? whole.unit,
        isIndex,
        place,
      };
    }
    const full = owner === null ? name : `${owner.name}\uff1a${name}`;
    const isOwners = unit === null && owner !== null && owner.unit !== null && !RATE.test(name);
    const counted = isOwners ? owner.unit : unit;
    this.above = this.above.filter((one) => one.indent < indent);
    // A row that is among others is no row that others belong to, unless they are indented below it.
    if (!isAmong || owner === null) this.above.push({ indent, name: full, unit: counted });
    else this.above = [...this.above.filter(({ name: known }) => known !== full), owner];
    return {
      base: full,
      name: full,
      aspect: level,
      part: null,
      unit: counted,
      isUnitOfAbove: isOwners,
      isIndex,
      place,
    };
  }

  /** A part that has been named already is one of the part that stands above it: 男 under 城镇. */
  private partOf(whole: string, name: string): string {
    const key = `${whole} ${name}`;
    if (this.named.has(key) && this.opener !== null) return `${this.opener} \u00b7 ${name}`;
    this.named.add(key);
    this.opener = name;
    return name;
  }

  private ownerOf(indent: number, isAmong: boolean): Above | null {
    const shallower = this.above.filter((one) => one.indent < indent);
    const owner = shallower[shallower.length - 1];
    if (owner !== undefined) return owner;
    return isAmong ? (this.above[this.above.length - 1] ?? null) : null;
  }
}
