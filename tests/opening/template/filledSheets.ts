import { templateSheets } from "../../../src/columns/sheets";
import { column, type TemplateColumn } from "../../../src/columns/TemplateColumn";
import type { Dataset } from "../../../src/dataset/Dataset";
import {
  type AnyList,
  type Assembly,
  type Entry,
  emptyAssembly,
  entryAt,
} from "../../../src/opening/template/Assembly";
import type { FilledSheet } from "../../../src/opening/template/assembleTables";
import { readTable, type TableCell } from "../../../src/opening/template/readTable";
import type { RawRecord } from "../../../src/opening/template/valueAt";

/** A sheet of the template as a file has it; the first row holds its headers. */
export function filled(key: string, ...rows: readonly (readonly string[])[]): FilledSheet {
  const sheet = templateSheets.find((one) => one.key === key);
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  const name = sheet.title.zh;
  const raw = rows.map((cells, at) => ({ number: at + 1, cells }));
  return { sheet, place: { sheet: name }, table: readTable(raw, sheet, name) };
}

/** A dataset in the making that holds these records; of the lists that are `given` the file has a sheet. */
export function making(
  records: Partial<Record<AnyList, readonly RawRecord[]>> = {},
  {
    base = null,
    given = [],
    kind = "report",
  }: {
    readonly base?: Dataset | null;
    readonly given?: readonly AnyList[];
    readonly kind?: Assembly["sourceKind"];
  } = {},
): Assembly {
  const assembly = emptyAssembly(base, new Set(given), kind);
  const lists: [string, Entry[]][] = Object.entries(assembly.lists);
  for (const [list, entries] of lists) {
    const found = Object.entries(records).find(([name]) => name === list)?.[1] ?? [];
    for (const record of found) entries.push({ ...entryAt(null), record });
  }
  return assembly;
}

/** `rule row column found` of each fault of a dataset in the making. */
export const faultsIn = ({ faults }: Assembly): string[] =>
  faults.map(
    ({ rule, place, found }) => `${rule} ${String(place.row)} ${String(place.column)} ${found.zh}`,
  );

/** A cell of row `row` that was understood. */
export function cellAt(
  row: number,
  at: number,
  text: string,
  value: unknown = text,
  ofColumn: TemplateColumn = column("field", "栏", "Column"),
): TableCell {
  return { column: ofColumn, value, text, place: { sheet: "数据", row, column: at, header: "栏" } };
}
