import { AllCommunityModule, ModuleRegistry, createGrid } from "ag-grid-community";
import type { Dataset } from "../../src/dataset/Dataset";
import { type BenchRow, type Driver, columns, flatRows } from "./Driver";

interface Asked {
  kind: string | null;
  place: string | null;
}

/** AG Grid Community as its guide to speed advises: row ids, quick-filter cache, no animation, external filter. */
export function mount(root: HTMLElement, dataset: Dataset, given?: BenchRow[]): Driver {
  ModuleRegistry.registerModules([AllCommunityModule]);
  const rows = given ?? flatRows(dataset);
  root.style.height = "720px";
  const asked: Asked = { kind: null, place: null };
  const grid = createGrid<BenchRow>(root, {
    rowData: rows,
    getRowId: ({ data }) => data.id,
    columnDefs: [
      ...columns.map(([field, headerName]) => ({ field, headerName })),
      { field: "value", hide: true },
    ],
    defaultColDef: { flex: 1 },
    animateRows: false,
    cacheQuickFilter: true,
    isExternalFilterPresent: () => asked.kind !== null || asked.place !== null,
    doesExternalFilterPass: ({ data }) =>
      data !== undefined &&
      (asked.kind === null || data.kind === asked.kind) &&
      (asked.place === null || data.place === asked.place),
  });
  const filter = (change: Partial<Asked>): void => {
    Object.assign(asked, change);
    grid.onFilterChanged();
  };
  return {
    filterKind: (kind) => filter({ kind }),
    filterPlace: (place) => filter({ place }),
    search: (text) => grid.setGridOption("quickFilterText", text),
    sort: (by) => {
      grid.applyColumnState({
        state: by === null ? [] : [{ colId: by, sort: by === "value" ? "desc" : "asc" }],
        defaultState: { sort: null },
      });
    },
    csv: () => new TextEncoder().encode(grid.getDataAsCsv() ?? "").length,
    count: () => grid.getDisplayedRowCount(),
    scroller: () => root.querySelector(".ag-body-viewport") ?? root,
  };
}
