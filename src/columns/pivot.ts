import type { PivotCell, PivotRows } from "../analysis/ChartRows";
import type { PivotView } from "../analysis/drawPivot";
import type { Language } from "../dataset/Dataset";
import { pivotWords } from "../wording/views/pivotWords";
import type { Cell } from "./Column";
import type { ExportColumn, ExportTable } from "./ExportTable";

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** A cell's number where it is one and nothing more; `null` for bounds and ranges, which are words. */
function numberOf({ valueLabel }: PivotCell): number | null {
  const plain = valueLabel.replace(/,(?=\d{3})/gu, "").replace("\u2212", "-");
  return PLAIN_NUMBER.test(plain) ? Number(plain) : null;
}

interface Cells {
  readonly header: string;
  readonly cells: readonly Cell[];
}

/** A period's cells as numbers where all of them are, else in words. */
function cellsOf(header: string, cells: readonly (PivotCell | null)[]): Cells {
  const numbers = cells.map((cell) => (cell === null ? null : numberOf(cell)));
  const isNumeric = numbers.every((number, at) => number !== null || cells[at] === null);
  return {
    header,
    cells: isNumeric ? numbers : cells.map((cell) => cell?.valueLabel ?? null),
  };
}

/** How many places in an order were won or lost, beside the places themselves; none where no period tells. */
function movesOf(header: string, cells: readonly (PivotCell | null)[]): readonly Cells[] {
  const moves = cells.map((cell) => cell?.move || null);
  return moves.some((move) => move !== null) ? [{ header, cells: moves }] : [];
}

/**
 * A view of a pivot as it is seen: a row a place, a column a period, and what is worked out says so in each
 * head. `unit` is what the cells leave out.
 */
export function pivotTable(
  { rowHeader, periods, rows }: PivotRows,
  view: PivotView,
  title: string,
  unit: string | null,
  language: Language,
): ExportTable {
  const words = pivotWords[language];
  const columns = periods.flatMap((period, at) => {
    const cells = rows.map((row) => row.cells[at] ?? null);
    const head = words.fileHead(period, view, unit);
    return [
      cellsOf(head, cells),
      ...(view === "rank" ? movesOf(words.moveHead(period), cells) : []),
    ];
  });
  const described = (header: string, id: string, datatype: "text" | "decimal"): ExportColumn => ({
    id,
    header,
    datatype,
    description: view === "values" ? header : words.derived[view],
  });
  return {
    name: "pivot",
    title: view === "values" ? title : `${title} ${words.fileHead("", view, null)}`,
    columns: [
      described(rowHeader, "place", "text"),
      ...columns.map(({ header, cells }, at) =>
        described(
          header,
          `period_${at + 1}`,
          cells.some((cell) => typeof cell === "string") ? "text" : "decimal",
        ),
      ),
    ],
    rows: rows.map(({ name }, at) => [name, ...columns.map(({ cells }) => cells[at] ?? null)]),
  };
}
