import type { TableDimension } from "../../wording/views/tableRemarks";
import type { FileFault, FilePlace } from "../FileFault";
import type { TableRow } from "../template/readTable";
import type { TableFrame } from "./headings/findFrame";
import type { ProposedRelation } from "./body/linkFigures";
import type { UncoveredTotal } from "./words/totals";

/** A word of the table and where it stands. */
export interface Said {
  readonly text: string;
  readonly place: FilePlace;
}

/** What a table is read with besides its cells. */
export interface PlainContext {
  readonly fileTitle: string;
  /** Names of places that need no ending to be known. */
  readonly knownPlaces: ReadonlySet<string>;
}

/** What a table takes from its title, its sheet or its file's name, and what it does not say at all. */
class TakenFromAround {
  /** `null` where the table itself says it. */
  metric: string | null = null;
  metricFromFile: string | null = null;
  readonly units = new Set<string>();
  period: string | null = null;
  place: string | null = null;
  /** Metrics of which no unit is stated. */
  readonly withoutUnit = new Set<string>();
  /** Metrics that are counted as the metric that they belong to. */
  readonly unitOfAbove = new Set<string>();
  /** Metrics of which the name alone says what is counted: 受理件数. */
  readonly unitOfName = new Set<string>();
  /** Metrics that are of the period that a heading before theirs names. */
  readonly periodOfBefore = new Set<string>();
  /** Metrics that are read in percent, as growth and completion are, without a sign that says so. */
  readonly percentAssumed = new Set<string>();
  /** Changes of what is in percent itself, read in points without a word that says so, and in percent as their heading says. */
  readonly pointsAssumed = new Set<string>();
  readonly percentOfRates = new Set<string>();
  /** Stocks of which 本月 and 累计 differ, by the name that the number of the month alone has. */
  readonly monthsApart = new Set<string>();
  /** What is told of a metric that nothing in the table names: 增速. */
  readonly unnamed = new Set<string>();
  /** Metrics whose quarters or months count from the year's beginning. */
  readonly cumulative = new Set<string>();
  /** Dimensions of the table's own and the parts that columns and rows name: 年龄组, 男. */
  readonly parts = new Set<string>();
  /** Marks of footnotes that were taken off numbers and names. */
  readonly notes = new Set<string>();
  /** Codes that stand for places whose name is left out. */
  readonly codes = new Set<string>();
  withoutPeriod = false;
  /** Days that all are the first of a month stand for their months. */
  daysAsMonths = false;
}

/** An office's own table as rows of the template's sheet of figures, each cell with its place in the file. */
export class PlainTable {
  readonly title: string | null;
  readonly source: string | null;
  /** Day of publication that the table states; `null` where it states none. */
  readonly published: string | null;
  rows: TableRow[] = [];
  relations: readonly ProposedRelation[] = [];
  readonly faults: FileFault[];
  across: TableDimension | null = null;
  valueColumns = 0;
  /** Names, for the count of what was read. */
  readonly metrics = new Set<string>();
  readonly places = new Set<string>();
  readonly periods = new Set<string>();
  readonly taken = new TakenFromAround();
  readonly emptyMarks: string[] = [];
  /** Cells of words among numbers, each with what it says: C4 即办. */
  readonly cellsInWords: string[] = [];
  /** Numbers of which their cells show fewer digits than they hold. */
  readonly shownShort: { readonly shown: string; readonly whole: string }[] = [];
  /** Numbers whose cells left out the zeros at their end: 610 and 610.00. */
  readonly zerosRestored: { readonly stored: string; readonly printed: string }[] = [];
  readonly columnsLeftOut: string[] = [];
  readonly rowsLeftOut: number[] = [];
  /** Rows that only say by how much the rows above them grew. */
  readonly growthRows: number[] = [];
  /** Rows that say what an earlier row says, number for number. */
  readonly rowsRepeated = new Set<number>();
  /** Rows of totals whose periods make up no stretch. */
  readonly rowsUncovered: (UncoveredTotal & { readonly row: number })[] = [];
  readonly columnsUncovered: UncoveredTotal[] = [];
  /** Notes that became cautions of figures. */
  readonly notesRead = new Set<string>();
  linesLeftOut: string[];
  hasSource: boolean;
  hasField = false;
  private readonly told = new Set<string>();

  constructor(frame: TableFrame | null, faults: readonly FileFault[]) {
    this.title = frame?.title ?? null;
    this.source = frame?.source ?? null;
    this.published = frame?.published ?? null;
    this.faults = [...faults];
    this.linesLeftOut = [...(frame?.lines ?? [])];
    this.hasSource = this.source !== null;
  }

  /** Keeps a fault that several cells have, each under one `key`, once. */
  tell(key: string, fault: FileFault): void {
    if (this.told.has(key)) return;
    this.told.add(key);
    this.faults.push(fault);
  }
}
