import { judgeComparability } from "../analysis/judgeComparability";
import type { Bilingual, Language } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { tableColumns, type TableColumn } from "../wording/Messages";
import { definitionsNamed, tableOf } from "./columnDefinition";
import type { ExportTable, RowFormat } from "./ExportTable";
import type { TableSlices } from "./TableSlices";
import { figureColumns, publishedFigureColumns } from "./figures/figureColumns";
import type { FigureEntry } from "./figures/FigureEntry";

/** Rows of `dataset.observations` by position, in the order wanted, or all of them in the order of the text. */
export type FigureRows = readonly number[] | "all";

const NAME = "figures";
const title: Bilingual = { zh: "数据", en: "Figures" };
const KEY = "figure_id";

/**
 * The published table: every column, names in Chinese, codes for machines.
 * Throws an Error for a row that the dataset does not have.
 */
export function figuresTable(lookup: DatasetLookup, rows: FigureRows = "all"): ExportTable {
  return tableOf({
    name: NAME,
    title: title.zh,
    language: "zh",
    codeForm: "codes",
    definitions: publishedFigureColumns,
    entries: entriesOf(lookup, rows),
    key: KEY,
    rowFormat,
  });
}

/**
 * The table of some figures for a reader: the given columns in the given order, headers, names and
 * code lists in the reader's language. Throws an Error for a row or a column that does not exist.
 */
export function figuresTableFor(
  language: Language,
  lookup: DatasetLookup,
  rows: FigureRows,
  columnIds: readonly string[],
): ExportTable {
  return tableOf({
    name: NAME,
    title: title[language],
    language,
    codeForm: "words",
    definitions: definitionsNamed(figureColumns, columnIds),
    entries: entriesOf(lookup, rows),
    key: KEY,
    rowFormat,
  });
}

/** Rows in a slice: made and written in a few milliseconds. */
const SLICE = 250;

/** The same table as `figuresTableFor`, in slices. */
export function figuresSlices(
  language: Language,
  lookup: DatasetLookup,
  rows: Uint32Array | "all",
  columnIds: readonly string[],
): TableSlices {
  const rowCount = rows === "all" ? lookup.columns.size : rows.length;
  return {
    rowCount,
    *slices() {
      for (let from = 0; from === 0 || from < rowCount; from += SLICE) {
        const own = Array.from({ length: Math.min(SLICE, rowCount - from) }, (_, at) =>
          rows === "all" ? from + at : (rows[from + at] ?? 0),
        );
        yield figuresTableFor(language, lookup, own, columnIds);
      }
    },
  };
}

/** What stands in a file for each column of the page's table. */
const columnsOfTable: Readonly<Record<TableColumn, readonly string[]>> = {
  area: ["area"],
  field: ["field"],
  name: ["metric"],
  value: ["printed", "value", "value_low", "value_high", "unit"],
  bound: ["bound"],
  period: ["period_words", "period_basis"],
  place: ["place"],
  kind: ["kind"],
  saidBy: ["attribution", "attribution_who"],
  measure: ["measure"],
  paragraph: ["paragraph"],
  source: ["source"],
};

/** What goes along whatever columns a reader chose: no number leaves without its bound and its cautions. */
const alwaysAlong = [
  "bound",
  "comparability",
  "comparability_note",
  "attribution",
  "attribution_who",
  "cautions",
  "source",
  "figure_id",
];

/**
 * Ids of the file's columns for the page's columns, in the page's order, each once; the columns that
 * a number may not travel without are added at the end.
 */
export function figureColumnIdsFor(
  language: Language,
  shown: readonly TableColumn[] = tableColumns,
): readonly string[] {
  const ids = shown.flatMap((column) =>
    // In Chinese a figure reads as it is printed; other languages need their own wording beside it.
    column === "value" && language !== "zh"
      ? ["figure", ...columnsOfTable[column]]
      : columnsOfTable[column],
  );
  return [...new Set([...ids, ...alwaysAlong])];
}

function entriesOf(lookup: DatasetLookup, rows: FigureRows): readonly FigureEntry[] {
  if (rows === "all") return lookup.figures.map((figure) => entryOf(figure, lookup));
  const { size } = lookup.columns;
  return rows.map((row) => {
    if (row < size) return entryOf(lookup.figureAt(row), lookup);
    throw new Error(`There is no figure in row ${row}; the dataset has rows 0 to ${size - 1}`);
  });
}

function entryOf(figure: Figure, lookup: DatasetLookup): FigureEntry {
  const comparability = lookup
    .relationsOf(figure.observation.id)
    .flatMap((relation) =>
      relation.kind === "before_after" ? [judgeComparability(lookup.dataset, relation)] : [],
    );
  return { figure, lookup, comparability };
}

/** Decimals in base units: 10.8亿 has none, 74.38 has two. */
function rowFormat({ figure: { observation, unit } }: FigureEntry): RowFormat {
  return {
    decimals: Math.max(0, observation.decimals - observation.multiplier),
    percent: unit.dimension === "percent",
  };
}
