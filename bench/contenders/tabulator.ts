import { TabulatorFull } from "tabulator-tables";
import "tabulator-tables/dist/css/tabulator.min.css";
import type { Dataset } from "../../src/dataset/Dataset";
import { type BenchRow, type Driver, columns, flatRows } from "./Driver";

interface Asked {
  kind: string | null;
  place: string | null;
  text: string;
}

/** Tabulator as its documentation advises for many rows: a fixed height, so that it draws a window of them. */
export async function mount(
  root: HTMLElement,
  dataset: Dataset,
  given?: BenchRow[],
): Promise<Driver> {
  const rows = given ?? flatRows(dataset);
  const asked: Asked = { kind: null, place: null, text: "" };
  let written = 0;
  const table = new TabulatorFull(root, {
    data: rows,
    index: "id",
    height: 720,
    layout: "fitColumns",
    columns: [
      ...columns.map(([field, title]) => ({ field, title })),
      { field: "value", title: "value", visible: false, sorter: "number" },
    ],
    downloadEncoder: (content: BlobPart) => {
      written = new Blob([content]).size;
      return false;
    },
  });
  await new Promise<void>((resolve) => {
    table.on("tableBuilt", () => resolve());
  });
  const texts = columns.map(([field]) => field);
  const filter = (change: Partial<Asked>): void => {
    Object.assign(asked, change);
    const { kind, place, text } = asked;
    if (kind === null && place === null && text === "") {
      table.clearFilter(true);
      return;
    }
    table.setFilter(
      (row: BenchRow) =>
        (kind === null || row.kind === kind) &&
        (place === null || row.place === place) &&
        (text === "" || texts.some((field) => String(row[field]).includes(text))),
    );
  };
  return {
    filterKind: (kind) => filter({ kind }),
    filterPlace: (place) => filter({ place }),
    search: (text) => filter({ text }),
    sort: (by) => {
      if (by === null) table.clearSort();
      else table.setSort(by, by === "value" ? "desc" : "asc");
    },
    csv: async () => {
      await table.download("csv", "table.csv", { bom: true }, "active");
      return written;
    },
    count: () => table.getDataCount("active"),
    scroller: () => root.querySelector(".tabulator-tableholder") ?? root,
  };
}
