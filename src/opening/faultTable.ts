import type { Language } from "../dataset/Dataset";
import type { Fault } from "../dataset/Fault";
import { tableOf } from "../export/columnDefinition";
import type { ExportTable } from "../export/ExportTable";
import { openWords } from "../wording/views/openWords";

/** Faults as a table that can be taken to whoever keeps the file: one row a fault. */
export function faultTable(faults: readonly Fault[], language: Language): ExportTable {
  const { zh, en } = { zh: openWords.zh.faults, en: openWords.en.faults };
  const text = (
    id: string,
    word: "where" | "found" | "expected" | "remedy" | "rule",
    cell: (fault: Fault) => string,
  ) => ({
    id,
    header: { zh: zh[word], en: en[word] },
    description: { zh: zh[word], en: en[word] },
    datatype: "text" as const,
    cell,
  });
  return tableOf({
    name: "faults",
    title: openWords[language].faults.listName,
    language,
    codeForm: "words",
    definitions: [
      text("where", "where", ({ record, field }) =>
        [record, field].filter((part) => part !== "").join(" › "),
      ),
      text("found", "found", ({ found }) => found),
      text("expected", "expected", ({ expected }) => expected[language]),
      text("remedy", "remedy", ({ remedy }) => remedy[language]),
      text("rule", "rule", ({ rule }) => rule),
    ],
    entries: faults,
  });
}
