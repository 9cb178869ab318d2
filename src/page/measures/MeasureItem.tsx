import type { ReactElement } from "react";
import { beginningOf } from "../../analysis/beginningOf";
import type { Measure } from "../../dataset/Dataset";
import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import { FigureLink } from "../FigureLink";
import { Marked } from "../Marked";
import { usePage } from "../PageContext";

/** More figures than these stand in the table. */
const MOST_FIGURES = 24;

/** One measure: name, how many figures it has, and, opened, what it does, its parts, dates and figures. */
export function MeasureItem({ measure }: { readonly measure: Measure }): ReactElement {
  const { lookup, language, messages, address } = usePage();
  const rows = lookup.rowsOfMeasure(measure.id);
  const figures = Array.from(rows.subarray(0, MOST_FIGURES), (row) => lookup.figureAt(row));
  const place = lookup.place(measure.place);
  return (
    <li id={`measure-${measure.id}`} data-has-figures={figures.length > 0}>
      <details open={address.measure === measure.id}>
        <summary>
          <span className="measure-name">
            <Marked>{measure.name[language]}</Marked>
          </span>
          <span className={rows.length > 0 ? "tag tag-figures" : "tag tag-none"}>
            {rows.length > 0
              ? messages.measures.figures(rows.length)
              : messages.measures.withoutFigures}
          </span>
        </summary>
        <div className="measure-body">
          <p>
            <Marked>{measure.statement[language]}</Marked>
          </p>
          {measure.parts.length > 0 ? (
            <p>
              <b>{messages.measures.parts}</b>{" "}
              {measure.parts
                .map((part) => part[language])
                .join(language === "zh" ? "\uff1b" : "; ")}
            </p>
          ) : null}
          {measure.milestones.length > 0 ? (
            <ul className="milestones">
              {measure.milestones.map((milestone) => (
                <li key={milestone.name.zh}>
                  <b>{formatPeriod(milestone.period, language)}</b> {milestone.name[language]}
                </li>
              ))}
            </ul>
          ) : null}
          {beginningOf(measure) !== null ? null : (
            <p className="measure-meta">{messages.measures.sinceUnstated}</p>
          )}
          {figures.length > 0 ? (
            <ul className="measure-figures">
              {figures.map((figure) => (
                <li key={figure.observation.id}>
                  <FigureLink figure={figure} className="text-link">
                    {figure.metric.name[language]}{" "}
                    {formatFigure(figure.observation, figure.unit, language)}
                  </FigureLink>
                </li>
              ))}
            </ul>
          ) : null}
          {rows.length > MOST_FIGURES ? (
            <p>{messages.card.moreFigures(MOST_FIGURES, rows.length - MOST_FIGURES)}</p>
          ) : null}
          <p className="measure-meta">
            {place.name[language]} · {messages.measures.statuses[measure.status]} ·{" "}
            {measure.paragraphs.map((paragraph) => messages.paragraph(paragraph)).join(" ")}
          </p>
        </div>
      </details>
    </li>
  );
}
