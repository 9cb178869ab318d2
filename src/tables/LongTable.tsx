import type { RowData } from "@tanstack/react-table";
import {
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { DataTable, type DataTableProps } from "./DataTable";
import { useIsPrinting } from "./useIsPrinting";

export interface LongTableProps<Row extends RowData> extends Omit<
  DataTableProps<Row>,
  "rows" | "inView"
> {
  /** Row numbers in the order to be shown. */
  readonly rows: Uint32Array;
  readonly rowsOf: (rows: Uint32Array) => readonly Row[];
  /** Says how many rows are left out where not all can be shown. */
  readonly leftOut: (shown: number, left: number) => string;
}

/** Browsers lose count of pixels at some 33 million. */
const TALLEST = 30_000_000;

/** Rows on paper: some forty sheets. */
const MOST_PRINTED = 2000;

/** Height of the window at most, in pixels, as the style has it. */
const WINDOW = 720;

/** Rows kept above and below the window, so that a key press finds the next one there. */
const AROUND = 8;

/** The rows follow the window in steps of so many. */
const STEP = 8;

/** Height of a row until one has been measured, in pixels. */
const FIRST_GUESS = 38;

/**
 * The first row in the window, in steps. All rows are of one height, so a division tells; it is
 * read as the scroll event fires, so that no frame shows an empty window.
 */
function useFirstRow(scroller: RefObject<HTMLElement | null>, height: number): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      const { current } = scroller;
      current?.addEventListener("scroll", listener, { passive: true });
      return () => current?.removeEventListener("scroll", listener);
    },
    [scroller],
  );
  return useSyncExternalStore(
    subscribe,
    () => Math.floor((scroller.current?.scrollTop ?? 0) / height / STEP) * STEP,
    () => 0,
  );
}

/** The height of the table's rows, which are all of one height: measured when their shape may have changed. */
function useRowHeight(scroller: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(FIRST_GUESS);
  useLayoutEffect(() => {
    const { current } = scroller;
    const head = current?.querySelector("thead");
    if (!current || !head) return undefined;
    const measure = (): void => {
      const measured = current.querySelector("[data-row]")?.getBoundingClientRect().height ?? 0;
      if (measured > 0) setHeight(measured);
    };
    measure();
    // The size of text changes the head's height, the width of the page may turn rows into cards.
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    observer.observe(head);
    return () => observer.disconnect();
  }, [scroller]);
  return height;
}

/** The table of more rows than a page can hold: only those in view are there, in a window of its own. */
export function LongTable<Row extends RowData>({
  rows,
  rowsOf,
  leftOut,
  ...table
}: LongTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const isPrinting = useIsPrinting();
  const height = useRowHeight(scroller);
  const count = Math.min(rows.length, Math.floor(TALLEST / height));
  const firstInWindow = useFirstRow(scroller, height);
  const scrolledRows = useRef(rows);
  useLayoutEffect(() => {
    // Other rows, or another order, are read from their beginning.
    if (scroller.current && scrolledRows.current !== rows) scroller.current.scrollTop = 0;
    scrolledRows.current = rows;
  }, [rows]);
  // Whole for one step more than the window shows, since it is followed in steps.
  const wanted = isPrinting ? MOST_PRINTED : Math.ceil(WINDOW / height) + STEP + 2 * AROUND;
  // The window may still stand where a longer table had rows.
  const first = isPrinting ? 0 : Math.max(0, Math.min(firstInWindow - AROUND, count - wanted));
  const end = Math.min(count, first + wanted);
  const shown = isPrinting ? end : count;
  return (
    <>
      <div
        ref={scroller}
        className="table-scroll long"
        role="region"
        aria-label={table.caption}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
        tabIndex={0}
      >
        <DataTable
          {...table}
          rows={rowsOf(rows.subarray(first, end))}
          inView={{
            first,
            total: rows.length,
            before: first * height,
            after: isPrinting ? 0 : (count - end) * height,
          }}
        />
      </div>
      {shown < rows.length ? <p className="state">{leftOut(shown, rows.length - shown)}</p> : null}
    </>
  );
}
