import type { PivotCell, PivotRows } from "../analysis/ChartRows";
import type { Pivot, PivotView } from "../analysis/drawPivot";
import type { Language } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { pivotWords } from "../wording/views/pivotWords";
import { listedCautions } from "./cellText";
import { type Cell, columnsOf } from "./Column";
import { type ExportColumn, type ExportTable, tableOf } from "./ExportTable";
import { nameSource } from "../wording/sourceWords";

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

/** The figures of one place. */
interface PlaceEntry {
  readonly lookup: DatasetLookup;
  readonly figures: readonly Figure[];
}

/** What figures have, each once, in their order. */
function distinct(
  figures: readonly Figure[],
  of: (figure: Figure) => string | number | undefined,
): readonly string[] {
  return [...new Set(figures.flatMap((figure) => of(figure) ?? []).map(String))];
}

const column = columnsOf<PlaceEntry>();

/** Where the numbers of a row stand and what is to be minded of them. */
const originColumns = [
  column("paragraphs", "段落", "Paragraphs")
    .about("各数据所在的原文段落。", "Paragraphs of the report that print the numbers.")
    .empty({ zh: "来源没有段落", en: "the source has no paragraphs" })
    .list(12, ({ figures }) => distinct(figures, ({ observation }) => observation.paragraph)),
  column("cells", "单元格", "Cells")
    .about("读出各数据的表格单元格。", "Cells of the table that the numbers were read from.")
    .empty({ zh: "来源不是表格，或不知所在", en: "the source is no table, or nobody knows" })
    .list(24, ({ figures }) => distinct(figures, ({ observation }) => observation.cell)),
  column("source", "来源", "Report")
    .about("各数据的来源。", "Where the numbers come from.")
    .list(40, ({ figures }, language) =>
      distinct(figures, ({ source }) => nameSource(source, language)),
    ),
  column("cautions", "使用提示", "Cautions")
    .about("使用各数据须注意的事项。", "What to mind when using the numbers.")
    .empty({ zh: "无", en: "none" })
    .text(48, ({ lookup, figures }, language) =>
      listedCautions(
        lookup,
        figures.map(({ observation }) => observation.id),
        language,
      ),
    ),
];

/** The view of a pivot as a file: as it is seen, and behind each row where its numbers come from. */
export function pivotFile(
  table: ExportTable,
  { lines }: Pivot,
  lookup: DatasetLookup,
  language: Language,
): ExportTable {
  const origin = tableOf({
    name: table.name,
    title: table.title,
    language,
    columns: originColumns,
    entries: lines.map(({ figures }) => ({ lookup, figures: [...figures.values()] })),
  });
  const isTold = (at: number): boolean => origin.rows.some((row) => row[at] !== null);
  const kept = <Item>(items: readonly Item[]): Item[] => items.filter((_, at) => isTold(at));
  return {
    ...table,
    columns: [...table.columns, ...kept(origin.columns)],
    rows: table.rows.map((row, at) => [...row, ...kept(origin.rows[at] ?? [])]),
  };
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
    rowHead: "place",
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
