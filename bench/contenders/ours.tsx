import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import type { Dataset } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { figuresSlices } from "../../src/columns/figures";
import { csvPieces } from "../../src/export/serializeCsv";
import { indexFigures } from "../../src/selection/FigureIndex";
import { type Selection, everything } from "../../src/selection/Selection";
import { type Selected, selectFigures } from "../../src/selection/selectFigures";
import { wordedCell } from "../../src/columns/Column";
import { type FigureEntry, shownColumn } from "../../src/columns/shown";
import type { DataColumn } from "../../src/tables/DataTable";
import { LongTable } from "../../src/tables/LongTable";
import { defaultColumns } from "../../src/tables/figureColumns";
import { catalogues } from "../../src/wording/Messages";
import { figureTableWords } from "../../src/wording/views/figureTableWords";
import "../../src/page/styles/index.css";
import type { Driver } from "./Driver";

const messages = catalogues.zh;

const columns: readonly DataColumn<FigureEntry>[] = defaultColumns.map((id) => {
  const { shows } = shownColumn(id);
  return { id, head: shows.head.zh, value: (entry) => wordedCell(shows, entry, "zh") };
});

/** The dashboard's own index, selection and table. */
export function mount(root: HTMLElement, dataset: Dataset): Driver {
  const lookup = lookUp(dataset);
  const index = indexFigures(lookup, () => "");
  let selection: Selection = everything;
  let selected: Selected = selectFigures(index, selection, "zh");
  const entriesOf = (rows: Uint32Array): readonly FigureEntry[] =>
    Array.from(rows, (row) => ({ figure: lookup.figureAt(row), lookup }));
  const reactRoot = createRoot(root);
  const show = (): void =>
    flushSync(() =>
      reactRoot.render(
        <LongTable
          rows={selected.rows}
          rowsOf={entriesOf}
          leftOut={messages.card.moreFigures}
          columns={columns}
          rowHead="name"
          keyOf={({ figure }) => figure.observation.id}
          caption={figureTableWords.zh.caption(selected.rows.length, selected.total)}
          className="figure-table"
        />,
      ),
    );
  show();
  const ask = (change: Partial<Selection>): void => {
    selection = { ...selection, ...change };
    selected = selectFigures(index, selection, "zh");
    show();
  };
  const placeId = new Map(dataset.places.map(({ id, name }) => [name.zh, id]));
  return {
    filterKind: (kind) => ask({ kind: kind === null ? null : "rate" }),
    filterPlace: (place) => ask({ places: place === null ? [] : [placeId.get(place) ?? "?"] }),
    search: (text) => ask({ search: text }),
    sort: (by) =>
      ask({
        sort: by === null ? everything.sort : { column: by, descending: by === "value" },
      }),
    csv: () => {
      // The six columns that the others write; the page's own files carry eleven more.
      const ids = ["area", "metric", "printed", "period_words", "place", "paragraph"];
      const table = figuresSlices("zh", lookup, selected.rows, ids);
      return new Blob([...csvPieces(table, { headers: "header" })]).size;
    },
    count: () => selected.rows.length,
    scroller: () => document.querySelector(".table-scroll.long") ?? root,
  };
}
