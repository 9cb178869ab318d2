import type { ReactElement } from "react";
import type { Figure } from "../../dataset/DatasetLookup";
import type { ComparedFigure } from "../../opening/compare/compareDatasets";
import { changeText, subjectOf } from "../../opening/compare/comparisonTable";
import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import { type ComparedState, openWords } from "../../wording/views/openWords";
import { MoreRows } from "../checks/MoreRows";
import { useFirstRows } from "../checks/useFirstRows";
import { usePage } from "../PageContext";

interface ComparedTableProps {
  readonly rows: readonly ComparedFigure[];
  readonly caption: string;
  readonly before: string;
  readonly after: string;
  readonly states: Readonly<Record<ComparedState, string>>;
}

function FigureCell({ figure }: { readonly figure: Figure | null }): ReactElement {
  const { language } = usePage();
  if (figure === null) return <td>—</td>;
  return (
    <td>
      {formatFigure(figure.observation, figure.unit, language)}
      <br />
      <small>{formatPeriod(figure.observation.period, language)}</small>
    </td>
  );
}

function ChangeCell({ row }: { readonly row: ComparedFigure }): ReactElement {
  const { language, messages } = usePage();
  if (row.state !== "changed") return <td>—</td>;
  if (row.changes.length === 0) return <td>{openWords[language].compare.noChange}</td>;
  return (
    <td>
      {changeText(row.changes, row.opened, language)}{" "}
      <span className="derived">{messages.derived}</span>
    </td>
  );
}

/** Figures held against each other: what each is about, both values, what changed, and why not where it cannot be said. */
export function ComparedTable({
  rows,
  caption,
  before,
  after,
  states,
}: ComparedTableProps): ReactElement {
  const { language } = usePage();
  const words = openWords[language].compare;
  const { shown, rest, showAll } = useFirstRows(rows);
  const headers = [words.metric, words.place, before, after, words.change, words.state];
  return (
    <>
      <div className="table-scroll">
        <table className="compare-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.state} ${row.id}`} data-state={row.state}>
                <th scope="row">{subjectOf(row)?.metric.name[language]}</th>
                <td>{subjectOf(row)?.place.name[language]}</td>
                <FigureCell figure={row.published} />
                <FigureCell figure={row.opened} />
                <ChangeCell row={row} />
                <td>
                  {states[row.state]}
                  {row.redefinitions.length === 0 ? null : (
                    <>
                      <br />
                      <small>
                        {row.redefinitions
                          .map((reason) => words.reasons[reason])
                          .join(language === "zh" ? "；" : "; ")}
                      </small>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows rest={rest} onMore={showAll} />
    </>
  );
}
