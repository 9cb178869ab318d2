import type { ReactElement } from "react";
import type { ExportTable } from "../../columns/ExportTable";
import { usePage } from "../PageContext";

/** A dictionary table as it is exported, drawn as it stands: header, and a row a column. */
export function ColumnTable({
  caption,
  table,
}: {
  readonly caption: string;
  readonly table: ExportTable;
}): ReactElement {
  const { language } = usePage();
  const [, ...columns] = table.columns;
  return (
    <div className="table-scroll">
      <table className="figure-table audit-table field-table" lang={language}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, header }) => (
              <th key={id} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([, name, ...cells]) => (
            <tr key={String(name)}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {cells.map((cell, place) => {
                const column = columns[place + 1];
                return (
                  <td key={column?.id} data-label={column?.header} data-empty={cell === null}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
