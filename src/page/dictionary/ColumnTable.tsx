import { useMemo } from "react";
import { type ColumnOfTable, dictionaryColumns } from "../../columns/dictionary";
import type { ExportTable } from "../../columns/ExportTable";
import type { Language } from "../../dataset/Dataset";
import type { DataColumn } from "../../tables/DataTable";
import { AuditTable } from "../checks/AuditTable";
import { usePage } from "../PageContext";

/** The columns of the data dictionary, but for the name of the table, which stands above. */
function columnsIn(language: Language): readonly DataColumn<ColumnOfTable>[] {
  return dictionaryColumns
    .filter(({ id }) => id !== "table")
    .map(({ id, head, value }) => ({
      id,
      head: head[language],
      value: (row) => value(row, language),
      isEmpty: (row) => value(row, language) === null,
      ...(id === "column" && {
        cell: (row: ColumnOfTable) => <code>{value(row, language)}</code>,
      }),
    }));
}

/** The columns of a file: what each is named, holds and means. */
export function ColumnTable({
  caption,
  table,
}: {
  readonly caption: string;
  readonly table: ExportTable;
}) {
  const { language } = usePage();
  const columns = useMemo(() => columnsIn(language), [language]);
  return (
    <AuditTable
      name="field-table"
      caption={caption}
      columns={columns}
      rows={table.columns.map((column) => ({ table, column }))}
      keyOf={({ column }) => column.id}
    />
  );
}
