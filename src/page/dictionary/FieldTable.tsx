import { useMemo } from "react";
import { fieldHead } from "../../columns/dictionary";
import type { Language } from "../../dataset/Dataset";
import type { DictionaryEntry } from "../../dataset/dictionary";
import { catalogues } from "../../wording/Messages";
import { dictionaryWords } from "../../wording/views/dictionaryWords";
import type { DataColumn } from "../../tables/DataTable";
import { AuditTable } from "../checks/AuditTable";
import { usePage } from "../PageContext";

interface FieldTableProps {
  readonly caption: string;
  readonly fields: readonly DictionaryEntry[];
  /** What stands before every path and is left out of it: `observations[].` */
  readonly prefix: string;
}

/** Examples are cut from the dataset, so some are Chinese on the English page too. */
function languageOf(example: string): { lang?: string } {
  return /\p{Script=Han}/u.test(example) ? { lang: "zh-CN" } : {};
}

function columnsIn(language: Language, prefix: string): readonly DataColumn<DictionaryEntry>[] {
  const words = dictionaryWords[language];
  const head = (id: string) => ({ id, head: fieldHead(id, language) });
  return [
    { ...head("path"), cell: ({ path }) => <code>{path.slice(prefix.length)}</code> },
    { ...head("type"), value: ({ type }) => words.types[type] },
    {
      ...head("required"),
      value: ({ required }) => (required ? words.isRequired : words.isOptional),
    },
    {
      ...head("description"),
      cell: ({ description, when }) => (
        <div>
          {description[language]}
          {when.length === 0 ? null : (
            <p className="field-when">
              {words.onlyWhen(when.join(catalogues[language].listSeparator))}
            </p>
          )}
        </div>
      ),
    },
    {
      ...head("allowed"),
      isEmpty: ({ allowed }) => allowed.length === 0,
      cell: ({ allowed }) => (
        <span className="field-values">
          {allowed.map((value) => (
            <code key={value}>{value}</code>
          ))}
        </span>
      ),
    },
    {
      ...head("example"),
      isEmpty: ({ example }) => example === null,
      cell: ({ example }) =>
        example === null ? null : <code {...languageOf(example)}>{example}</code>,
    },
  ];
}

/** The fields of one kind of record. */
export function FieldTable({ caption, fields, prefix }: FieldTableProps) {
  const { language } = usePage();
  const columns = useMemo(() => columnsIn(language, prefix), [language, prefix]);
  return (
    <AuditTable
      name="field-table"
      caption={caption}
      columns={columns}
      rows={fields}
      keyOf={({ path }) => path}
    />
  );
}
