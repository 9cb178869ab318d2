import { ROUND_CLOSING, ROUND_OPENING } from "../../../dataset/punctuation";
import { foldWidth } from "../../../reading/signs/foldWidth";
import { cellAt } from "../../FileTable";
import type { RawRow } from "../../csv/parseCsv";
import type { FilePlace } from "../../FileFault";
import { isOfOthers } from "../words/headingWords";
import { partMarks } from "../words/footnoteMarks";
import { withoutAmong } from "../words/MetricNames";
import type { Said } from "../PlainTable";
import type { Headings } from "../headings/readHeadings";
import { isPeriod, readPeriodWords } from "../words/readPeriodWords";
import { isAmongPlaces, isCode, isOwnName, isPlaceName, type SideRole } from "../words/tableRoles";
import { isTotal } from "../words/totals";

/** A cell beside the values with its blanks, which say how deep a name stands. */
export interface SideCell extends Said {
  readonly cell: string;
}

/** A cell that says the period of a row, or a part of it, and the heading above it. */
export interface PeriodCell extends Said {
  readonly heading: string;
  /** Marks of footnotes behind it. */
  readonly marks: readonly string[];
}

/** Words behind a period that say of what kind its numbers are: 2023年（快报数）. */
const REMARK_BEHIND = new RegExp(
  `^(.*?)\\s*([${ROUND_OPENING}]\\p{Script=Han}{1,8}[${ROUND_CLOSING}])$`,
  "u",
);

/** The words of a period, and what leads from it to a note, or is one. */
function datedWords(cell: string): Pick<PeriodCell, "text" | "marks"> {
  const { name: text, marks } = partMarks(cell);
  const [, words = "", remark = ""] = REMARK_BEHIND.exec(text) ?? [];
  const isRemark = isPeriod(words) && !isPeriod(text) && !isOfOthers(remark.slice(1, -1));
  return isRemark ? { text: words, marks: [...marks, foldWidth(remark)] } : { text, marks };
}

/** What rows are told apart by. */
const TOLD_APART: ReadonlySet<string> = new Set(["place", "metric", "part", "period"]);

/** The cells beside the values of one block of columns, by what they say of their row. */
export class SideCells {
  /** The larger places that rows name beside each place. */
  private readonly outers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rows that say of what place the metric of the row above them is, and no metric: 市本级, 东港区 below 累计兑现. */
  private readonly placeRows: ReadonlySet<RawRow>;
  /** Whether the days that the rows name stand for their months. */
  readonly areMonths: boolean;
  readonly hasTotals: boolean;

  constructor(
    private readonly headings: Headings,
    private readonly body: readonly RawRow[],
    private readonly filePlace: FilePlace,
    private readonly knownPlaces: ReadonlySet<string>,
    /** Takes the codes that stand for places. */
    private readonly codes: Set<string>,
  ) {
    this.outers = this.outersOf();
    this.placeRows = this.placesBelowMetrics();
    this.areMonths = this.nameMonths();
    this.hasTotals = body.some((row) => this.total(row) !== null);
  }

  at(row: RawRow, index: number, header: string): FilePlace {
    const named = header === "" ? {} : { header };
    return { ...this.filePlace, row: row.number, column: index, ...named };
  }

  cell(row: RawRow, role: SideRole): SideCell | null {
    const column = this.headings.side.find((one) => one.role === role);
    if (column === undefined) return null;
    const cell = row.cells[column.index] ?? "";
    return { cell, text: cell.trim(), place: this.at(row, column.index, column.heading) };
  }

  /** What heads a row's name, or the total that stands beside it where the rows are numbered. */
  metric(row: RawRow): SideCell | null {
    const metric = this.cell(row, "metric");
    if (metric === null || metric.text !== "") return metric;
    const cell = this.headings.side
      .filter(({ role }) => role === "left_out")
      .map(({ index }) => cellAt(row, index))
      .find(isTotal);
    return cell === undefined ? metric : { ...metric, cell, text: cell };
  }

  /** A place by the total or the larger place that its row names instead, or by its code. */
  place(row: RawRow): Said | null {
    const place = this.cell(row, "place");
    if (place === null) return null;
    if (place.text !== "") return { ...place, text: this.withOuter(row, place.text) };
    const beside = this.headings.side
      .filter(({ role }) => role !== "metric" && role !== "part")
      .map(({ index }) => cellAt(row, index))
      .find((text) => isPlaceName(text, this.knownPlaces));
    if (beside !== undefined) return { ...place, text: beside };
    const code = this.headings.side.find(({ heading }) => isCode(heading));
    const text = code === undefined ? "" : cellAt(row, code.index);
    if (text !== "") this.codes.add(text);
    return { ...place, text };
  }

  /** The words of a row's period, a year and a month beside each other in order. */
  periods(row: RawRow): readonly PeriodCell[] {
    return this.headings.side
      .filter(({ role }) => role === "period")
      .map(({ index, heading }) => {
        const { text, marks } = datedWords(cellAt(row, index));
        return { text, marks, place: this.at(row, index, heading), heading };
      });
  }

  /** The cell that makes a row a total, or another number worked out, of the periods of other rows; else `null`. */
  total(row: RawRow): Said | null {
    const cells = this.periods(row);
    const last = cells[cells.length - 1];
    if (last === undefined) return null;
    if (isOfOthers(last.text)) return last;
    // 合计 in another column, and nothing where the period stands.
    const isTotalRow = this.headings.side.some(
      ({ index, role }) => TOLD_APART.has(role) && isTotal(cellAt(row, index)),
    );
    return last.text === "" && isTotalRow ? { ...last, text: "合计" } : null;
  }

  /** Whether the cells beside the values name one figure a column, whether or not its number is known: 青石县 | 产值. */
  isOfOne(row: RawRow): boolean {
    const told = this.headings.side.filter(({ role }) => TOLD_APART.has(role));
    const unit = this.cell(row, "unit")?.text ?? "";
    return (told.length > 1 || unit !== "") && told.every(({ index }) => cellAt(row, index) !== "");
  }

  /** Whether rows say themselves of which period they are, the year included. */
  isDated(rows: readonly RawRow[]): boolean {
    return rows.some((row) => this.periods(row).some(({ text }) => readPeriodWords(text) !== null));
  }

  /** Whether a row names a place of the metric above it, and no metric. */
  isPlaceRow(row: RawRow): boolean {
    return this.placeRows.has(row);
  }

  /** What rows have in common that are told apart by nothing else; what `isAny` leaves open is `*`. */
  groupOf(row: RawRow, isAny: (text: string, role: string) => boolean): readonly string[] {
    const columns = this.headings.side.filter(({ role }) => TOLD_APART.has(role));
    const periods = columns.filter(({ role }) => role === "period");
    const lastPeriod = periods[periods.length - 1];
    return columns
      .filter((column) => column !== lastPeriod)
      .map(({ index, role }) => {
        const text = cellAt(row, index);
        return isAny(text, role) ? "*" : text;
      });
  }

  /** A place whose name others bear too, with the larger place that it lies in: 甲市鼓楼区. */
  private withOuter(row: RawRow, name: string): string {
    const outer = this.headings.side.find(({ role }) => role === "outer_place");
    const isOneOfMany = (this.outers.get(name)?.size ?? 0) > 1;
    return outer !== undefined && isOneOfMany ? `${cellAt(row, outer.index)}${name}` : name;
  }

  private outersOf(): ReadonlyMap<string, ReadonlySet<string>> {
    const outers = new Map<string, Set<string>>();
    const outer = this.headings.side.find(({ role }) => role === "outer_place");
    const inner = this.headings.side.find(({ role }) => role === "place");
    if (outer === undefined || inner === undefined) return outers;
    for (const row of this.body) {
      const name = cellAt(row, inner.index);
      outers.set(name, (outers.get(name) ?? new Set()).add(cellAt(row, outer.index)));
    }
    return outers;
  }

  /** Whether a column of days names the first of a month each time, of three months or more. */
  private nameMonths(): boolean {
    const columns = this.headings.side.filter(({ role }) => role === "period");
    const [only, ...more] = columns;
    if (only === undefined || more.length > 0) return false;
    const days = new Set(
      this.body.flatMap(({ cells }) => {
        const period = readPeriodWords(partMarks(cells[only.index] ?? "").name);
        return period === null || period.end !== undefined ? [] : [period.start];
      }),
    );
    return days.size >= 3 && [...days].every((day) => /^\d{4}-\d{2}-01$/u.test(day));
  }

  /** Rows of two places or more that follow one another below a metric, where no column of their own holds places. */
  private placesBelowMetrics(): ReadonlySet<RawRow> {
    const found = new Set<RawRow>();
    const { side } = this.headings;
    const column = side.find(({ role }) => role === "metric");
    if (column === undefined || side.some(({ role }) => role === "place")) return found;
    let run: RawRow[] = [];
    let isBelow = false;
    const nameOf = (row: RawRow): string => withoutAmong(row.cells[column.index] ?? "");
    const end = (): void => {
      const own = run.filter((row) => isOwnName(nameOf(row)));
      if (isBelow && run.length > 1 && own.length * 2 > run.length)
        for (const row of run) found.add(row);
      run = [];
    };
    for (const row of this.body) {
      if (isAmongPlaces(nameOf(row), this.knownPlaces)) run.push(row);
      else {
        end();
        isBelow = nameOf(row) !== "";
      }
    }
    end();
    return found;
  }
}
