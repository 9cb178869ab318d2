import type { ReactElement } from "react";
import type { Figure } from "../../dataset/DatasetLookup";
import type { ComparedFigure } from "../../analysis/compare/compareDatasets";
import { changeText, subjectOf } from "../../columns/comparison";
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

interface FigureCellProps {
  readonly figure: Figure | null;
  readonly label: string;
}

function FigureCell({ figure, label }: FigureCellProps): ReactElement {
  const { language } = usePage();
  if (figure === null)
    return (
      <td data-label={label} data-empty="true">
        —
      </td>
    );
  return (
    <td data-label={label}>
      <span>
        {formatFigure(figure.observation, figure.unit, language)}
        <br />
        <small>{formatPeriod(figure.observation.period, language)}</small>
      </span>
    </td>
  );
}

function ChangeCell({ row }: { readonly row: ComparedFigure }): ReactElement {
  const { language, messages } = usePage();
  const words = openWords[language].compare;
  if (row.state !== "changed")
    return (
      <td data-label={words.change} data-empty="true">
        —
      </td>
    );
  if (row.changes.length === 0) return <td data-label={words.change}>{words.noChange}</td>;
  return (
    <td data-label={words.change}>
      <span>
        {changeText(row.changes, row.opened, language)}{" "}
        <span className="derived">{messages.derived}</span>
      </span>
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
        <table className="figure-table audit-table compare-table">
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
                <td data-label={words.place}>{subjectOf(row)?.place.name[language]}</td>
                <FigureCell figure={row.published} label={before} />
                <FigureCell figure={row.opened} label={after} />
                <ChangeCell row={row} />
                <td data-label={words.state}>
                  <span>
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
                  </span>
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
