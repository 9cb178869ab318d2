import {
  type ColumnDef,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { type ReactElement, type ReactNode, useMemo } from "react";
import type { Language } from "../dataset/Dataset";
import type { Sort, SortColumn } from "../selection/Selection";
import { type Messages } from "../wording/Messages";
import { columnHead, type TableColumn, tableColumns } from "../columns/shown";
import type { FigureRow } from "./FigureRow";
import { firstSort, sortColumnOf } from "./figureColumns";

const features = tableFeatures({ columnVisibilityFeature });

/** Where the given rows stand among all rows, of which the others are left out. */
export interface RowsInView {
  /** Position of the first given row. */
  readonly first: number;
  readonly total: number;
  /** Heights that the rows left out before and after would take, in pixels. */
  readonly before: number;
  readonly after: number;
}

export interface FigureTableProps {
  /** In the order to be shown: the selection engine has sorted them. */
  readonly rows: readonly FigureRow[];
  /** Absent when the given rows are all there are. */
  readonly inView?: RowsInView;
  readonly columns: readonly TableColumn[];
  readonly sort: Sort;
  readonly caption: string;
  readonly language: Language;
  readonly messages: Messages;
  readonly onSort: (sort: Sort) => void;
  /** What stands in a cell; the row's text where nothing better is known. */
  readonly renderCell: (row: FigureRow, column: TableColumn) => ReactNode;
}

const definitions: ColumnDef<typeof features, FigureRow>[] = tableColumns.map((column) => ({
  id: column,
  accessorFn: (row) => row.text[column],
}));

function ariaSort(sort: Sort, column: SortColumn): "ascending" | "descending" | "none" {
  if (sort.column !== column) return "none";
  return sort.descending ? "descending" : "ascending";
}

function nextSort(sort: Sort, column: SortColumn): Sort {
  return sort.column === column ? { column, descending: !sort.descending } : firstSort(column);
}

function tableColumn(id: string): TableColumn {
  return tableColumns.find((column) => column === id) ?? "name";
}

/** Holds the place of rows that are left out, which nobody should read as a row. */
function RowsLeftOut({ height }: { readonly height: number }): ReactElement | null {
  return height === 0 ? null : (
    <tr className="rows-left-out" aria-hidden="true" style={{ height }} />
  );
}

/** Selected figures: TanStack Table keeps columns and their visibility, the engine keeps order and filter. */
export function FigureTable({
  rows,
  inView,
  columns,
  sort,
  caption,
  language,
  messages,
  onSort,
  renderCell,
}: FigureTableProps): ReactElement {
  const columnVisibility = useMemo(
    () => Object.fromEntries(tableColumns.map((column) => [column, columns.includes(column)])),
    [columns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    state: { columnVisibility },
    getRowId: (row) => row.figure.observation.id,
  });
  return (
    <table
      className={inView ? "figure-table in-view" : "figure-table"}
      {...(inView ? { "aria-rowcount": inView.total + 1 } : {})}
    >
      <caption>{caption}</caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} {...(inView ? { "aria-rowindex": 1 } : {})}>
            {group.headers.map((header) => {
              const column = tableColumn(header.column.id);
              const sortable = sortColumnOf(column);
              const label = columnHead(column, language);
              const order = sortable === null ? undefined : ariaSort(sort, sortable);
              return (
                <th
                  key={header.id}
                  scope="col"
                  data-column={column}
                  {...(order === undefined ? {} : { "aria-sort": order })}
                >
                  {sortable === null ? (
                    label
                  ) : (
                    <button
                      type="button"
                      className="sort-button"
                      title={messages.table.sortBy(label)}
                      onClick={() => onSort(nextSort(sort, sortable))}
                    >
                      {label}
                      <span className="sort-mark" aria-hidden="true">
                        {order === "ascending" ? "▲" : order === "descending" ? "▼" : "↕"}
                      </span>
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        ))}
      </thead>
      <tbody>
        <RowsLeftOut height={inView?.before ?? 0} />
        {table.getRowModel().rows.map((row) => (
          <tr
            key={row.id}
            data-row={row.id}
            {...(inView ? { "aria-rowindex": inView.first + row.index + 2 } : {})}
          >
            {row.getVisibleCells().map((cell) => {
              const column = tableColumn(cell.column.id);
              const content = renderCell(row.original, column);
              const label = columnHead(column, language);
              return column === "name" ? (
                <th key={cell.id} scope="row" data-column={column}>
                  {content}
                </th>
              ) : (
                <td key={cell.id} data-column={column} data-label={label}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
        <RowsLeftOut height={inView?.after ?? 0} />
      </tbody>
    </table>
  );
}
