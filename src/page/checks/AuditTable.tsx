import type { RowData } from "@tanstack/react-table";
import { useState } from "react";
import { DataTable, type DataTableProps } from "../../tables/DataTable";
import { checksWords } from "../../wording/views/checksWords";
import { adoptStyles } from "../adoptStyles";
import { usePage } from "../PageContext";
import styles from "../styles/checks.css?inline";
import { Button } from "../Button";

adoptStyles(styles);

/** How many rows stand on the page before the reader asks for the rest. */
const FIRST_ROWS = 200;

interface AuditTableProps<Row extends RowData> extends Omit<
  DataTableProps<Row>,
  "className" | "inView"
> {
  /** Its name in the style sheet. */
  readonly name: string;
}

/** A table of a view, which may be very long: its first rows, and the way to all of them. */
export function AuditTable<Row extends RowData>({ name, rows, ...table }: AuditTableProps<Row>) {
  const { language } = usePage();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      <div className="table-scroll">
        <DataTable {...table} rows={shown} className={`figure-table audit-table ${name}`} />
      </div>
      {shown.length === rows.length ? null : (
        <p className="more-rows">
          <Button onClick={() => setAll(true)}>
            {checksWords[language].moreRows(rows.length - shown.length)}
          </Button>
        </p>
      )}
    </>
  );
}
