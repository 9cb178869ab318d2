import type { Language } from "../dataset/Dataset";
import { type Sort, type SortColumn, sortColumns } from "../selection/Selection";
import { figureTableWords } from "../wording/views/figureTableWords";
import { firstSort } from "./figureColumns";

interface SortControlProps {
  readonly sort: Sort;
  readonly language: Language;
  /** What a column is called in the table's head. */
  readonly headOf: (column: SortColumn) => string;
  readonly onSort: (sort: Sort) => void;
}

const orders = [
  { order: "ascending", mark: "▲", descending: false },
  { order: "descending", mark: "▼", descending: true },
] as const;

/** The order of the table where its rows are cards and its head, with the buttons that sort, is gone. */
export function SortControl({ sort, language, headOf, onSort }: SortControlProps) {
  const words = figureTableWords[language];
  return (
    <div className="sort-control">
      <label>
        <span>{words.sort}</span>
        <select
          value={sort.column}
          onChange={(event) => {
            const column = sortColumns.find((known) => known === event.currentTarget.value);
            if (column !== undefined) onSort(firstSort(column));
          }}
        >
          {sortColumns.map((column) => (
            <option key={column} value={column}>
              {headOf(column)}
            </option>
          ))}
        </select>
      </label>
      <div className="sort-orders" role="group" aria-label={words.order}>
        {orders.map(({ order, mark, descending }) => (
          <button
            key={order}
            type="button"
            className="button"
            aria-pressed={sort.descending === descending}
            onClick={() => onSort({ column: sort.column, descending })}
          >
            <span aria-hidden="true">{mark}</span>
            {words.orders[order]}
          </button>
        ))}
      </div>
    </div>
  );
}
