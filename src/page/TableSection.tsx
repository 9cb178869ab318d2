import { Columns3, Download } from "lucide-react";
import { type ReactElement, type ReactNode, useCallback } from "react";
import type { Sort } from "../selection/Selection";
import type { FigureRow } from "../tables/FigureRow";
import { wordRows } from "../tables/FigureRow";
import { FigureTable } from "../tables/FigureTable";
import { LongFigureTable } from "../tables/LongFigureTable";
import { SortControl } from "../tables/SortControl";
import { defaultColumnsFor, fixedColumn, inTableOrder } from "../tables/figureColumns";
import { columnHead, type TableColumn, tableColumns } from "../columns/shown";
import { AreaIcon } from "./AreaIcon";
import { CopyTableButton } from "./exporting/CopyTableButton";
import { FigureLink } from "./FigureLink";
import { Marked } from "./Marked";
import { usePage } from "./PageContext";

/** A table of more rows is shown in a window of its own. */
const MOST_ROWS = 200;

interface TableSectionProps {
  readonly columns: readonly TableColumn[];
  readonly onColumns: (columns: readonly TableColumn[]) => void;
  readonly onExport: () => void;
}

/** Names and paragraphs lead to the figure, areas carry their icon; the other columns are their words. */
function renderCell(row: FigureRow, column: TableColumn): ReactNode {
  const { figure, text } = row;
  if (column === "paragraph") return <FigureLink figure={figure} />;
  if (column === "name") {
    return (
      <FigureLink figure={figure} className="text-link">
        <Marked>{text.name}</Marked>
      </FigureLink>
    );
  }
  if (column === "area") {
    return (
      <span className="area-cell">
        <AreaIcon area={figure.area} />
        <span>
          <Marked>{text.area}</Marked>
        </span>
      </span>
    );
  }
  return <Marked>{text[column]}</Marked>;
}

/** The table of the selected figures, with its columns to choose and its file to take away. */
export function TableSection({ columns, onColumns, onExport }: TableSectionProps): ReactElement {
  const { lookup, language, messages, selected, address, select } = usePage();
  const { rows } = selected;
  const word = useCallback(
    (some: Uint32Array) => wordRows(lookup, some, language),
    [lookup, language],
  );
  const { sort } = address.selection;
  const table = {
    columns,
    sort,
    caption: messages.table.caption(rows.length, selected.total),
    language,
    messages,
    onSort: (next: Sort) => select({ sort: next }, "replace"),
    renderCell,
  };
  return (
    <section className="table-section" id="table" aria-labelledby="table-title">
      <div className="section-head">
        <h2 id="table-title">
          {messages.table.title}
          <span className="section-count">
            {messages.filter.shown(selected.rows.length, selected.total)}
          </span>
        </h2>
        <details className="column-chooser">
          <summary className="button">
            <Columns3 size={16} aria-hidden="true" />
            {messages.table.columns}
          </summary>
          <fieldset className="settings-panel">
            <legend>{messages.table.columnsHint}</legend>
            {tableColumns.map((column) => (
              <label key={column}>
                <input
                  type="checkbox"
                  checked={columns.includes(column)}
                  disabled={column === fixedColumn}
                  onChange={(event) =>
                    onColumns(
                      inTableOrder(
                        event.currentTarget.checked
                          ? [...columns, column]
                          : columns.filter((one) => one !== column),
                      ),
                    )
                  }
                />
                {columnHead(column, language)}
              </label>
            ))}
            <button
              type="button"
              className="button"
              onClick={() => onColumns(defaultColumnsFor(lookup.dataset.sources.length))}
            >
              {messages.table.resetColumns}
            </button>
          </fieldset>
        </details>
        <button type="button" className="button" onClick={onExport}>
          <Download size={16} aria-hidden="true" />
          CSV
        </button>
        <CopyTableButton columns={columns} />
      </div>
      <p className="visually-hidden" role="status">
        {sort.column === "paragraph" && !sort.descending
          ? ""
          : messages.table.sorted(columnHead(sort.column, language), sort.descending)}
      </p>
      <SortControl sort={sort} language={language} onSort={table.onSort} />
      {rows.length > MOST_ROWS ? (
        <LongFigureTable
          {...table}
          rows={rows}
          wordRows={word}
          leftOut={messages.card.moreFigures}
        />
      ) : (
        <div className="table-scroll">
          <FigureTable {...table} rows={word(rows)} />
          {rows.length === 0 ? <p className="state">{messages.table.empty}</p> : null}
        </div>
      )}
    </section>
  );
}
