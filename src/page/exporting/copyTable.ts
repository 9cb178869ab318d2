import { copyToClipboard } from "../../export/copyToClipboard";
import type { ExportTable } from "../../columns/ExportTable";
import { figuresTableFor, isOfPlaces, standFor } from "../../columns/figures";
import { tableClipboard } from "../../export/tableClipboard";
import type { TableColumn } from "../../columns/tableColumns";
import type { CountStep } from "../../wording/formatCounted";
import { exportWords } from "../../wording/views/exportWords";
import type { Page } from "../PageContext";
import { filtersOf, isReported, sourceLineOf } from "./aboutExport";
import type { Copied } from "./CopyOutcome";

/** What goes along where any of the figures has it. */
const notes = ["comparability", "comparability_note", "cautions"];
const whereAny: ReadonlySet<string> = new Set(["series", ...notes]);

/** The columns of the page's table in words, with their cautions where there are any; `count` as in `figuresTableFor`. */
export function wordsTable(
  page: Page,
  rows: readonly number[],
  columns: readonly TableColumn[],
  count: CountStep | null = null,
): ExportTable {
  const chosen = columns.flatMap((column) => standFor(column, "copied"));
  const ids = [...chosen.filter(isOfPlaces(page.lookup)), ...notes];
  const table = figuresTableFor(page.language, page.lookup, rows, ids, count);
  const kept = table.columns.flatMap(({ id }, at) =>
    whereAny.has(id) && table.rows.every((row) => (row[at] ?? null) === null) ? [] : [at],
  );
  const pick = <Item>(items: readonly Item[]): Item[] =>
    kept.flatMap((at) => items.slice(at, at + 1));
  const { key: _, ...rest } = table;
  return { ...rest, columns: pick(table.columns), rows: table.rows.map(pick) };
}

/** Copies the table of some figures with a heading above and their reports below; the last lines of `notesBelow` stand before the source. */
export async function copyTable(
  page: Page,
  table: ExportTable,
  rows: readonly number[],
  heading: string,
  notesBelow: readonly string[],
): Promise<Copied> {
  const source = [
    sourceLineOf(page, rows),
    ...(isReported(page) ? [page.messages.notOfficial] : []),
  ];
  const content = tableClipboard(table, {
    heading,
    sourceLine: [...notesBelow, source.join(exportWords[page.language].sentenceSeparator)].join(
      "\n",
    ),
    language: page.language,
  });
  return (await copyToClipboard(content))
    ? { copied: true }
    : { copied: false, text: content.text };
}

/** Copies the page's table as it stands: its rows, its order, its columns. */
export function copyShownTable(page: Page, columns: readonly TableColumn[]): Promise<Copied> {
  const { lookup, language, messages, selected, address } = page;
  const words = exportWords[language];
  const rows = Array.from(selected.rows);
  const table = wordsTable(page, rows, columns, address.count);
  return copyTable(page, table, rows, lookup.dataset.title[language], [
    [
      words.labelled(words.workbook.filters, filtersOf(page, true)),
      messages.filter.shown(selected.rows.length, selected.total),
    ].join(words.sentenceSeparator),
  ]);
}
