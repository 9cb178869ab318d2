import type { ReactElement } from "react";
import type { DictionaryEntry } from "../../dataset/dictionary";
import { dictionaryWords } from "../../wording/views/dictionaryWords";
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

/** The fields of one kind of record. */
export function FieldTable({ caption, fields, prefix }: FieldTableProps): ReactElement {
  const { language, messages } = usePage();
  const words = dictionaryWords[language];
  return (
    <div className="table-scroll">
      <table className="figure-table audit-table field-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.path}</th>
            <th scope="col">{words.type}</th>
            <th scope="col">{words.required}</th>
            <th scope="col">{words.description}</th>
            <th scope="col">{words.allowed}</th>
            <th scope="col">{words.example}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ path, type, required, when, description, allowed, example }) => (
            <tr key={path}>
              <th scope="row">
                <code>{path.slice(prefix.length)}</code>
              </th>
              <td data-label={words.type}>{words.types[type]}</td>
              <td data-label={words.required}>{required ? words.isRequired : words.isOptional}</td>
              <td data-label={words.description}>
                <div>
                  {description[language]}
                  {when.length === 0 ? null : (
                    <p className="field-when">
                      {words.onlyWhen(when.join(messages.listSeparator))}
                    </p>
                  )}
                </div>
              </td>
              <td data-label={words.allowed} data-empty={allowed.length === 0}>
                <span className="field-values">
                  {allowed.map((value) => (
                    <code key={value}>{value}</code>
                  ))}
                </span>
              </td>
              <td data-label={words.example} data-empty={example === null}>
                {example === null ? null : <code {...languageOf(example)}>{example}</code>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
