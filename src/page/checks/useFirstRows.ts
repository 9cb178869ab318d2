import { useState } from "react";

/** How many rows stand on the page before the reader asks for the rest. */
const FIRST_ROWS = 200;

interface FirstRows<Row> {
  readonly shown: readonly Row[];
  /** How many rows are left out; 0 when all are shown. */
  readonly rest: number;
  readonly showAll: () => void;
}

/** The first rows of a table that may be very long, and the way to all of them. */
export function useFirstRows<Row>(rows: readonly Row[]): FirstRows<Row> {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return { shown, rest: rows.length - shown.length, showAll: () => setAll(true) };
}
