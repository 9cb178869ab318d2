import type { Language } from "../dataset/Dataset";
import type { Fault } from "../dataset/Fault";
import { openWords } from "../wording/views/openWords";
import { columnsOf } from "./Column";
import { type ExportTable, tableOf } from "./ExportTable";

const zh = openWords.zh.faults;
const en = openWords.en.faults;
const column = columnsOf<Fault>();

export const faultColumns = [
  column("where", zh.where, en.where).plain(placeOf),
  column("found", zh.found, en.found).plain(({ found }) => found),
  column("expected", zh.expected, en.expected).plain(
    ({ expected }, language) => expected[language],
  ),
  column("remedy", zh.remedy, en.remedy).plain(({ remedy }, language) => remedy[language]),
  column("rule", zh.rule, en.rule).plain(({ rule }) => rule),
];

/** Where something is wrong, in one line: `budget-2023 › quantity.value`. */
function placeOf({ record, field }: Fault): string {
  return [record, field].filter((part) => part !== "").join(" › ");
}

/** Faults as a table that can be taken to whoever keeps the file: one row a fault. */
export function faultTable(faults: readonly Fault[], language: Language): ExportTable {
  return tableOf({
    name: "faults",
    title: openWords[language].faults.listName,
    language,
    columns: faultColumns,
    entries: faults,
  });
}
