import { defaultColumnsFor } from "../tables/figureColumns";
import { type TableColumn, tableColumns } from "../columns/tableColumns";
import type { Page } from "./PageContext";

/** The columns of the table: those that the address names, or the usual ones. */
export function columnsShown({ address, lookup }: Page): readonly TableColumn[] {
  const { columns } = address;
  return columns === null
    ? defaultColumnsFor(lookup.dataset.sources.length)
    : tableColumns.filter((column) => columns.includes(column));
}
