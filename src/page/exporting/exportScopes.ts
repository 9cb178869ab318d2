import { runChecks } from "../../analysis/runChecks";
import { selectedRows } from "../../analysis/selectedRows";
import { checksTable } from "../../columns/checks";
import { figureColumnIdsFor, figuresSlices } from "../../columns/figures";
import { measuresTable } from "../../columns/measures";
import { oneSlice, type TableSlices } from "../../columns/ExportTable";
import { isFiltered } from "../../selection/Selection";
import type { TableColumn } from "../../columns/tableColumns";
import { exportWords } from "../../wording/views/exportWords";
import { measureWords } from "../../wording/views/measureWords";
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
  readonly table: () => TableSlices;
  /** Makes the test whether the table tells of a figure: its cautions and checks go along in a workbook. */
  readonly holding: () => (figure: string) => boolean;
}

/** Every table of the present view. */
export function exportScopes(
  page: Page,
  columns: readonly TableColumn[],
): Readonly<Record<ExportWhat, ExportScope>> {
  const { lookup, language, messages, selected, measures, address } = page;
  const filtered = isFiltered(address.selection);
  const shownIds = figureColumnIdsFor(lookup, language, columns);
  const allIds = figureColumnIdsFor(lookup, language);
  const measureIds = measures.map(({ id }) => id);
  return {
    shown: {
      what: "shown",
      name: filtered ? exportWords[language].figures : messages.table.title,
      rows: selected.rows.length,
      columns: shownIds.length,
      filtered,
      table: () => figuresSlices(language, lookup, selected.rows, shownIds),
      holding: () => {
        const shown = selectedRows(lookup, selected.rows);
        return (id) => shown[lookup.figure(id).row] === 1;
      },
    },
    everything: {
      what: "everything",
      name: messages.table.title,
      rows: lookup.columns.size,
      columns: allIds.length,
      filtered: false,
      table: () => figuresSlices(language, lookup, "all", allIds),
      holding: () => () => true,
    },
    measures: {
      what: "measures",
      name: measureWords[language].all,
      rows: measureIds.length,
      columns: measuresTable(lookup, language, { measures: [] }).columns.length,
      filtered,
      table: () => oneSlice(measuresTable(lookup, language, { measures: measureIds })),
      holding: () => {
        const told = new Set(measureIds);
        return (id) => told.has(lookup.figure(id).measure?.id ?? "");
      },
    },
    checks: {
      what: "checks",
      name: exportWords[language].whats.checks,
      rows: runChecks(lookup).length,
      columns: checksTable(lookup, language, { checks: [] }).columns.length,
      filtered: false,
      table: () => oneSlice(checksTable(lookup, language)),
      holding: () => () => false,
    },
  };
}
