import {
  type ColumnDef,
  columnVisibilityFeature,
  type RowData,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { type ReactNode, useMemo } from "react";
import type { Cell } from "../columns/Column";

const features = tableFeatures({ columnVisibilityFeature });

/** A column of a table on the page, in the reader's language. */
export interface DataColumn<Row extends RowData> {
  readonly id: string;
  readonly head: string;
  /** What a cell says, and shows where `cell` does not show more. */
  readonly value?: (row: Row) => Cell;
  readonly cell?: (row: Row) => ReactNode;
  /** Whether a cell is left out where rows are cards; none is when absent. */
  readonly isEmpty?: (row: Row) => boolean;
  /** Whether a first press asks for the order from the greatest; absent where a column has no order of its own. */
  readonly firstDescending?: boolean;
}

/** Where the given rows stand among all rows, of which the others are left out. */
export interface RowsInView {
  /** Position of the first given row. */
  readonly first: number;
  readonly total: number;
  /** Heights that the rows left out before and after would take, in pixels. */
  readonly before: number;
  readonly after: number;
}

export interface DataTableProps<Row extends RowData> {
  /** Made once for a language: a new list makes the whole table anew. */
  readonly columns: readonly DataColumn<Row>[];
  /** Ids of the columns that are shown; all when absent. */
  readonly visible?: readonly string[];
  /** Id of the column that says what a row is; the first when absent. */
  readonly rowHead?: string;
  /** In the order to be shown. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Further attributes of a row. */
  readonly rowData?: (row: Row) => Readonly<Record<`data-${string}`, string>>;
  /** Absent when the given rows are all there are. */
  readonly inView?: RowsInView;
  readonly caption: string;
  readonly className: string;
  readonly sorting?: Sorting;
}

/** The order of the rows, which whoever gives them keeps. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
  readonly title: (head: string) => string;
  readonly onSort: (column: string, descending: boolean) => void;
}

const SORT_MARKS = { ascending: "▲", descending: "▼", none: "↕" } as const;

/** Holds the place of rows that are left out, which nobody should read as a row. */
function RowsLeftOut({ height = 0 }: { readonly height: number | undefined }) {
  return height === 0 ? null : (
    <tr className="rows-left-out" aria-hidden="true" style={{ height }} />
  );
}

/** Every table of the page: TanStack Table keeps columns and their visibility; rows come in their order. */
export function DataTable<Row extends RowData>({
  columns,
  visible,
  rowHead = columns[0]?.id,
  rows,
  keyOf,
  rowData,
  inView,
  caption,
  className,
  sorting,
}: DataTableProps<Row>) {
  const known = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const definitions = useMemo(
    () =>
      columns.map(({ id, head, value }): ColumnDef<typeof features, Row> => ({
        id,
        header: head,
        accessorFn: value ?? (() => null),
      })),
    [columns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    state: {
      columnVisibility: Object.fromEntries(
        columns.map(({ id }) => [id, visible?.includes(id) ?? true]),
      ),
    },
    getRowId: keyOf,
  });
  return (
    <table
      className={inView ? `${className} in-view` : className}
      {...(inView && { "aria-rowcount": inView.total + 1 })}
    >
      <caption>{caption}</caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} {...(inView && { "aria-rowindex": 1 })}>
            {group.headers.map(({ id, column }) => {
              const { head = "", firstDescending } = known.get(column.id) ?? {};
              if (sorting === undefined || firstDescending === undefined) {
                return (
                  <th key={id} scope="col" data-column={column.id}>
                    {head}
                  </th>
                );
              }
              const { descending } = sorting;
              const isSorted = sorting.column === column.id;
              const order = !isSorted ? "none" : descending ? "descending" : "ascending";
              return (
                <th key={id} scope="col" data-column={column.id} aria-sort={order}>
                  <button
                    type="button"
                    className="sort-button"
                    title={sorting.title(head)}
                    onClick={() =>
                      sorting.onSort(column.id, isSorted ? !descending : firstDescending)
                    }
                  >
                    {head}
                    <span className="sort-mark" aria-hidden="true">
                      {SORT_MARKS[order]}
                    </span>
                  </button>
                </th>
              );
            })}
          </tr>
        ))}
      </thead>
      <tbody>
        <RowsLeftOut height={inView?.before} />
        {table.getRowModel().rows.map((row) => (
          <tr
            key={row.id}
            data-row={row.id}
            {...rowData?.(row.original)}
            {...(inView && { "aria-rowindex": inView.first + row.index + 2 })}
          >
            {row.getVisibleCells().map(({ id, column }) => {
              const { head, cell, isEmpty } = known.get(column.id) ?? {};
              const content = cell
                ? cell(row.original)
                : known.get(column.id)?.value?.(row.original);
              return column.id === rowHead ? (
                <th key={id} scope="row" data-column={column.id}>
                  {content}
                </th>
              ) : (
                <td
                  key={id}
                  data-column={column.id}
                  data-label={head}
                  {...(isEmpty?.(row.original) && { "data-empty": "true" })}
                >
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
        <RowsLeftOut height={inView?.after} />
      </tbody>
    </table>
  );
}
