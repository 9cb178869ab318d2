import { placeholderTable } from "../../opening/placeholderTable";
import { openWords } from "../../wording/views/openWords";
import { SaveButtons } from "../exporting/SaveButtons";
import { fileName } from "../../export/fileName";
import { saveCsv } from "../exporting/saveCsv";
import { usePage } from "../PageContext";
import type { Unfinished } from "./unfinishedTexts";

/** Cells listed on the page; all of them stand in the file. */
const MOST_SHOWN = 30;

/** What is still to be written, by sheet, cell and column of the dataset's workbook, and all of it as a file. */
export function UnfinishedList({
  title,
  unfinished: { count, listed },
}: {
  /** What the dataset is called, for the name of the file. */
  readonly title: string;
  readonly unfinished: Unfinished;
}) {
  const { language } = usePage();
  const { unwritten: words, templates } = openWords[language];
  if (count === 0) return null;
  const { columns, rows } = placeholderTable(listed.slice(0, MOST_SHOWN), language);
  const save = (): string =>
    saveCsv(
      placeholderTable(listed, language),
      fileName({ title, what: words.listName, extension: "csv" }),
    );
  return (
    <div className="understood" data-testid="unfinished">
      <p>{words.lede(count)}</p>
      <div className="open-buttons">
        <SaveButtons formats={[["csv", words.save]]} save={save} words={templates} />
      </div>
      {/* What scrolls has to be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="unwritten-table" role="region" aria-label={words.listName} tabIndex={0}>
        <table>
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
            {rows.map((cells) => (
              <tr key={cells.join(" ")}>
                {columns.map(({ id }, at) => (
                  <td key={id}>{cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > MOST_SHOWN ? <p>{words.more(count - MOST_SHOWN)}</p> : null}
    </div>
  );
}
