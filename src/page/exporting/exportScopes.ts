import { runChecks } from "../../analysis/runChecks";
import type { Figure } from "../../dataset/DatasetLookup";
import { checksTable } from "../../export/checksTable";
import type { ExportTable } from "../../export/ExportTable";
import { figureColumnIdsFor, figuresTableFor } from "../../export/figuresTable";
import { measuresTable } from "../../export/measuresTable";
import { isFiltered } from "../../selection/Selection";
import type { TableColumn } from "../../wording/Messages";
import { exportWords } from "../../wording/views/exportWords";
import type { Page } from "../PageContext";

/** What a reader can take away as a table. */
export const exportWhats = ["shown", "everything", "measures", "checks"] as const;
export type ExportWhat = (typeof exportWhats)[number];

/** One table that can be taken away: how large it is, known without making it, and how it is made. */
export interface ExportScope {
  readonly what: ExportWhat;
  /** What the file is called besides the dashboard's title. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Whether the table holds what the filters leave, so that its file says so. */
  readonly filtered: boolean;
  /** Made when it is asked for: a large table takes its time. */
  readonly table: () => ExportTable;
  /** The figures that the table tells of: their cautions and checks go along in a workbook. */
  readonly figures: () => readonly Figure[];
}

/** Every table of the present view. */
export function exportScopes(
  page: Page,
  columns: readonly TableColumn[],
): Readonly<Record<ExportWhat, ExportScope>> {
  const { lookup, language, messages, selected, measures, address } = page;
  const filtered = isFiltered(address.selection);
  const shownIds = figureColumnIdsFor(language, columns);
  const allIds = figureColumnIdsFor(language);
  const measureIds = measures.map(({ id }) => id);
  return {
    shown: {
      what: "shown",
      name: messages.table.title,
      rows: selected.rows.length,
      columns: shownIds.length,
      filtered,
      table: () => figuresTableFor(language, lookup, Array.from(selected.rows), shownIds),
      figures: () => Array.from(selected.rows).flatMap((row) => lookup.figures[row] ?? []),
    },
    everything: {
      what: "everything",
      name: messages.table.title,
      rows: lookup.figures.length,
      columns: allIds.length,
      filtered: false,
      table: () => figuresTableFor(language, lookup, "all", allIds),
      figures: () => lookup.figures,
    },
    measures: {
      what: "measures",
      name: messages.measures.title,
      rows: measureIds.length,
      columns: measuresTable(lookup, language, { measures: [] }).columns.length,
      filtered,
      table: () => measuresTable(lookup, language, { measures: measureIds }),
      figures: () => measureIds.flatMap((id) => lookup.figuresOfMeasure(id)),
    },
    checks: {
      what: "checks",
      name: exportWords[language].whats.checks,
      rows: runChecks(lookup.dataset).length,
      columns: checksTable(lookup, language, { checks: [] }).columns.length,
      filtered: false,
      table: () => checksTable(lookup, language),
      figures: () => [],
    },
  };
}
