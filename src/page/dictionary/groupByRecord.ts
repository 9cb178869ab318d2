import type { DictionaryEntry } from "../../dataset/dictionary";

/** The fields of one kind of record. */
export interface RecordFields {
  /** Name of the list in the dataset: `observations`; `dataset` for the fields of the dataset itself. */
  readonly record: string;
  /** What the list is, where the record is one of a list. */
  readonly list: DictionaryEntry | null;
  readonly fields: readonly DictionaryEntry[];
}

const WHOLE = "dataset";

/** Fields by the kind of record that they belong to, the dataset's own first, the others in the order of the schema. */
export function groupByRecord(entries: readonly DictionaryEntry[]): readonly RecordFields[] {
  const lists = new Set(
    entries.flatMap(({ path }) =>
      path.includes("[].") ? [path.slice(0, path.indexOf("[]."))] : [],
    ),
  );
  // A list inside a record (`sources[].credits`) is a field of that record.
  const records = entries.filter(({ path }) => lists.has(path) && !path.includes("[]"));
  return [
    { record: WHOLE, list: null, fields: entries.filter(({ path }) => !path.includes("[]")) },
    ...records.map((list) => ({
      record: list.path,
      list,
      fields: entries.filter(({ path }) => path.startsWith(`${list.path}[].`)),
    })),
  ];
}
