import { useMemo } from "react";
import type { Language } from "../../dataset/Dataset";
import type { DatasetLookup } from "../../dataset/DatasetLookup";
import { readDictionary, type DictionaryEntry } from "../../dataset/dictionary";
import { checksTable } from "../../columns/checks";
import { coverageTable } from "../../columns/coverage";
import { dictionaryTable, fieldsTable } from "../../columns/dictionary";
import { figureColumnIdsFor, figuresTableFor } from "../../columns/figures";
import { measuresTable } from "../../columns/measures";
import { dictionaryWords } from "../../wording/views/dictionaryWords";
import { SaveTableButton } from "../checks/SaveTableButton";
import { ViewSection } from "../checks/ViewSection";
import { adoptStyles } from "../adoptStyles";
import { usePage } from "../PageContext";
import styles from "../styles/dictionary.css?inline";
import { ColumnTable } from "./ColumnTable";
import { FieldTable } from "./FieldTable";

adoptStyles(styles);

/** The fields of one kind of record. */
interface RecordFields {
  /** Name of the list in the dataset: `observations`; `dataset` for the fields of the dataset itself. */
  readonly record: string;
  /** What the list is, where the record is one of a list. */
  readonly list: DictionaryEntry | null;
  readonly fields: readonly DictionaryEntry[];
}

const WHOLE = "dataset";

/** Fields by the kind of record that they belong to, the dataset's own first, the others in the order of the schema. */
function groupByRecord(entries: readonly DictionaryEntry[]): readonly RecordFields[] {
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

type RecordName = keyof typeof dictionaryWords.zh.records;

const isRecordName = (name: string): name is RecordName => name in dictionaryWords.zh.records;

function nameOfRecord(record: string, language: Language): string {
  return isRecordName(record) ? dictionaryWords[language].records[record] : record;
}

/** The tables that a reader can take away, without their rows: only their columns are of interest here. */
function emptyTables(lookup: DatasetLookup, language: Language) {
  return {
    figures: figuresTableFor(language, lookup, [], figureColumnIdsFor(lookup, language)),
    measures: measuresTable(lookup, language, { measures: [] }),
    checks: checksTable(lookup, language, { checks: [] }),
    coverage: coverageTable(lookup, language, []),
  };
}

/** The data dictionary: every field of the dataset, and every column of the files made from it. */
export function DictionaryPage() {
  const { lookup, language } = usePage();
  const words = dictionaryWords[language];
  const entries = useMemo(() => readDictionary(), []);
  const records = useMemo(() => groupByRecord(entries), [entries]);
  const tables = useMemo(() => emptyTables(lookup, language), [lookup, language]);
  const held = (record: string): string | null => {
    return !isRecordName(record) || record === "dataset"
      ? null
      : words.recordsHeld(lookup.dataset[record]?.length ?? 0);
  };
  return (
    <div className="view dictionary-view">
      <h2>{words.title}</h2>
      <p className="lede">{words.lede}</p>
      <nav className="view-contents" aria-label={words.contents}>
        {records.map(({ record }) => (
          <a key={record} href={`#record-${record}`}>
            {nameOfRecord(record, language)}
          </a>
        ))}
        <a href="#file-columns">{words.columns}</a>
      </nav>
      <ViewSection
        id="dataset-fields"
        title={words.fields}
        count={words.fieldsSummary(entries.length, records.length)}
        lede={words.fieldsLede}
        tools={<SaveTableButton table={() => fieldsTable(entries, language)} />}
      >
        {records.map(({ record, list, fields }) => {
          const name = nameOfRecord(record, language);
          return (
            <section
              key={record}
              id={`record-${record}`}
              className="record-fields"
              aria-labelledby={`record-${record}-title`}
            >
              <h4 id={`record-${record}-title`}>
                {name} <code>{record}</code>
                {held(record) === null ? null : (
                  <span className="section-count">{held(record)}</span>
                )}
              </h4>
              {list === null ? null : <p className="lede">{list.description[language]}</p>}
              <FieldTable
                caption={name}
                fields={fields}
                prefix={list === null ? "" : `${list.path}[].`}
              />
            </section>
          );
        })}
      </ViewSection>
      <ViewSection
        id="file-columns"
        title={words.columns}
        lede={words.columnsLede}
        tools={
          <SaveTableButton
            table={() =>
              dictionaryTable(Object.values(tables), language, `${words.title} ${words.columns}`)
            }
          />
        }
      >
        {(["figures", "measures", "checks", "coverage"] as const).map((name) => (
          <section key={name} className="record-fields" aria-labelledby={`columns-${name}`}>
            <h4 id={`columns-${name}`}>
              {words.tables[name]} <code>{name}</code>
            </h4>
            <ColumnTable caption={words.tables[name]} table={tables[name]} />
          </section>
        ))}
      </ViewSection>
    </div>
  );
}
