import { type ReactElement, useMemo, useState } from "react";
import { compareDatasets, countStates } from "../../opening/compare/compareDatasets";
import { changeText, comparisonTable, subjectOf } from "../../opening/compare/comparisonTable";
import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import type { Figure } from "../../dataset/DatasetLookup";
import { type ComparedState, openWords } from "../../wording/views/openWords";
import { MoreRows } from "../checks/MoreRows";
import { SaveTableButton } from "../checks/SaveTableButton";
import { useFirstRows } from "../checks/useFirstRows";
import { usePage } from "../PageContext";

const states: readonly ComparedState[] = ["new", "changed", "withdrawn", "redefined", "same"];

function FigureCell({
  figure,
  label,
}: {
  readonly figure: Figure | null;
  readonly label: string;
}): ReactElement {
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

/** The opened dataset held against the published one, figure by figure. */
export function ComparePage(): ReactElement {
  const { opening, language, messages } = usePage();
  const words = openWords[language].compare;
  const { published, opened } = opening;
  const [state, setState] = useState<ComparedState | null>(null);
  const compared = useMemo(
    () => (opened === null ? [] : compareDatasets(published, opened.dataset)),
    [published, opened],
  );
  const wanted = useMemo(
    () => compared.filter((row) => state === null || row.state === state),
    [compared, state],
  );
  const { shown, rest, showAll } = useFirstRows(wanted);
  const counts = countStates(compared);
  if (opened === null) {
    return (
      <div className="view compare-view">
        <h2>{words.title}</h2>
        <p className="lede">{words.nothingOpen}</p>
      </div>
    );
  }
  return (
    <div className="view compare-view">
      <div className="section-head">
        <h2>{words.title}</h2>
        <SaveTableButton table={() => comparisonTable(wanted, language)} />
      </div>
      <p className="lede">{words.lede(published.title[language], opened.name)}</p>
      <p role="status" data-testid="compare-summary">
        {words.summary(counts)}
      </p>
      <div className="open-buttons" role="group" aria-label={words.state}>
        {[null, ...states].map((one) => (
          <button
            key={one ?? "all"}
            type="button"
            className="button"
            aria-pressed={state === one}
            onClick={() => setState(one)}
          >
            {one === null ? words.all : `${words.states[one]} ${String(counts[one])}`}
          </button>
        ))}
      </div>
      <div className="table-scroll">
        <table className="figure-table audit-table compare-table">
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              {[
                words.metric,
                words.place,
                words.published,
                words.opened,
                words.change,
                words.state,
              ].map((header) => (
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
                <FigureCell figure={row.published} label={words.published} />
                <FigureCell figure={row.opened} label={words.opened} />
                <td data-label={words.change} data-empty={row.state !== "changed"}>
                  {row.state === "changed" ? (
                    row.changes.length === 0 ? (
                      words.noChange
                    ) : (
                      <>
                        {changeText(row.changes, row.opened, language)}{" "}
                        <span className="derived">{messages.derived}</span>
                      </>
                    )
                  ) : (
                    "—"
                  )}
                </td>
                <td data-label={words.state}>
                  <span>
                    {words.states[row.state]}
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
    </div>
  );
}
