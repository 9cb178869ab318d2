import { defaultColumnsFor } from "../tables/figureColumns";
import type { TableColumn } from "../wording/Messages";
import type { Page } from "./PageContext";

/** The columns of the table: those that the address names, or the usual ones. */
export function shownColumns({ address, lookup }: Page): readonly TableColumn[] {
  return address.columns ?? defaultColumnsFor(lookup.dataset.sources.length);
}
