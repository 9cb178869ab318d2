import { Parser } from "htmlparser2";
import { raiseDigits } from "../../reading/signs/raisedDigits";
import type { RawRow } from "../csv/parseCsv";
import type { FileFault } from "../FileFault";
import { fileFault } from "../fileFaults";
import type { FileTable, MergedRange } from "../FileTable";
import { limits } from "../limits";

/** What a browser shows no text of. */
const UNSEEN: ReadonlySet<string> = new Set(["script", "style", "template", "noscript"]);
/** What ends a cell where it is closed. */
const CELLS: ReadonlySet<string> = new Set(["td", "th", "tr", "caption"]);
/** What begins a line of its own within a cell. */
const BLOCKS: ReadonlySet<string> = new Set(["p", "div", "li"]);

/** How many rows or columns a cell takes, at most so many as are read. */
const spanOf = (written: string | undefined, most: number): number =>
  Math.min(Math.max(1, Number.parseInt(written ?? "", 10) || 1), most);

interface Cell {
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  text: string;
}

/** One table of a page: its cells take the places that those which reach down into their row leave free. */
class PageTable {
  private readonly rows: RawRow[] = [];
  private readonly merged: MergedRange[] = [];
  private readonly faults: FileFault[] = [];
  /** The row down to which a column is taken. */
  private readonly takenTo: number[] = [];
  private cells: string[] = [];
  private row = 0;
  private column = 0;
  private widest = 0;
  private cell: Cell | null = null;

  constructor(private readonly name: string) {}

  openRow(): void {
    this.closeRow();
    this.row += 1;
    this.column = 0;
  }

  /** What a table is called stands above its first row. */
  openCaption(): void {
    this.openRow();
    this.openCell({});
  }

  openCell(attributes: Readonly<Record<string, string>>): void {
    this.closeCell();
    if (this.row === 0) this.openRow();
    while ((this.takenTo[this.column] ?? 0) >= this.row) this.column += 1;
    const columns = spanOf(attributes["colspan"], limits.columns + 1);
    const rows = spanOf(attributes["rowspan"], limits.rows + 1);
    this.cell = { column: this.column, rows, columns, text: "" };
    // What lies beyond is refused, and need not be placed.
    const end = Math.min(this.column + columns, limits.columns);
    for (let at = this.column; at < end; at += 1) this.takenTo[at] = this.row + rows - 1;
    this.column += columns;
  }

  /** Text as it is written: a run of blanks is one, at the beginning of a line none. */
  write(text: string, isRaised: boolean): void {
    if (this.cell === null) return;
    const words = (isRaised ? raiseDigits(text) : text).replace(/[\t\n\f\r ]+/gu, " ");
    const isFirst = this.cell.text === "" || /[ \n]$/u.test(this.cell.text);
    this.cell.text += isFirst ? words.replace(/^ /u, "") : words;
  }

  /** A line of its own, if something stands on the one before. */
  breakLine(isBlock: boolean): void {
    if (this.cell === null || (isBlock && /(?:^|\n)$/u.test(this.cell.text))) return;
    this.cell.text = `${this.cell.text.replace(/ $/u, "")}\n`;
  }

  closeCell(): void {
    if (this.cell === null) return;
    const { column, columns, rows, text: written } = this.cell;
    this.cell = null;
    // A blank that may not be broken indents a name.
    const text = written.replace(/[ \n]+$/u, "").replaceAll("\u00a0", " ");
    if (text === "" || this.row > limits.rows) return;
    this.widest = Math.max(this.widest, column + 1);
    if (column >= limits.columns) return;
    if (text.length > limits.cell) {
      const place = { sheet: this.name, row: this.row, column };
      this.faults.push(fileFault("cell_too_long", place, text.length));
      return;
    }
    while (this.cells.length < column) this.cells.push("");
    this.cells[column] = text;
    if (rows > 1 || columns > 1)
      this.merged.push({
        rows: [this.row, this.row + rows - 1],
        columns: [column, column + columns - 1],
      });
  }

  private closeRow(): void {
    this.closeCell();
    if (this.cells.some((text) => text.trim() !== ""))
      this.rows.push({ number: this.row, cells: this.cells });
    this.cells = [];
  }

  /** The table as it stands, at the end of the page. */
  read(): FileTable {
    this.closeRow();
    const place = { sheet: this.name };
    if (this.row > limits.rows) this.faults.push(fileFault("too_many_rows", place, this.row));
    if (this.widest > limits.columns)
      this.faults.push(fileFault("too_many_columns", place, this.widest));
    const { name, rows, faults, merged } = this;
    return { name, rows, faults, merged };
  }
}

/**
 * The tables of a web page, in the order in which they begin, as a browser shows them: cells and rows that are left
 * open are closed, a table within a cell is one of its own, and what spans several rows or columns stands in the
 * first. Every sign is read once.
 */
export function readPageTables(html: string): readonly FileTable[] {
  const tables: PageTable[] = [];
  const open: PageTable[] = [];
  let unseen = 0;
  let raised = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const table = open.at(-1);
      if (name === "table") {
        const made = new PageTable(`Sheet${String(tables.length + 1)}`);
        tables.push(made);
        open.push(made);
      } else if (name === "tr") table?.openRow();
      else if (name === "caption") table?.openCaption();
      else if (name === "td" || name === "th") table?.openCell(attributes);
      else if (name === "br") table?.breakLine(false);
      else if (BLOCKS.has(name)) table?.breakLine(true);
      else if (name === "sup") raised += 1;
      else if (UNSEEN.has(name)) unseen += 1;
    },
    ontext(text) {
      if (unseen === 0) open.at(-1)?.write(text, raised > 0);
    },
    onclosetag(name) {
      const table = open.at(-1);
      if (name === "table") open.pop();
      else if (CELLS.has(name)) table?.closeCell();
      else if (BLOCKS.has(name)) table?.breakLine(true);
      else if (name === "sup") raised -= 1;
      else if (UNSEEN.has(name)) unseen -= 1;
    },
  });
  parser.end(html);
  return tables.map((table) => table.read());
}
