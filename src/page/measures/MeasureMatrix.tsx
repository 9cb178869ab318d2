import { useMemo } from "react";
import { coverMeasures } from "../../analysis/measureCoverage";
import { AreaIcon } from "../AreaIcon";
import { Marked } from "../Marked";
import { EmptySelection } from "../filters/EmptySelection";
import { usePage } from "../PageContext";
import { marks } from "../../wording/marks";
import { retellOf } from "../../wording/retell";
import { measureWords } from "../../wording/views/measureWords";
import { adoptStyles } from "../adoptStyles";
import styles from "../styles/matrix.css?inline";

adoptStyles(styles);

/** Which measures carry figures and which do not: a field for each, filled or in outline, area by area. */
export function MeasureMatrix() {
  const { lookup, measures, language, messages } = usePage();
  const groups = useMemo(() => coverMeasures(lookup, measures), [lookup, measures]);
  const { none, matrix: words } = retellOf(lookup.dataset, language)(measureWords[language]);
  const withFigures = groups.reduce((sum, group) => sum + group.withFigures, 0);
  return (
    <section className="matrix-section" id="matrix" aria-labelledby="matrix-title">
      <h2 id="matrix-title">{words.title}</h2>
      {measures.length === 0 ? (
        <div className="state">
          <p>{none}</p>
          <EmptySelection />
        </div>
      ) : (
        <>
          <p className="lede">
            {words.summary(measures.length, withFigures)}
            <span className="matrix-key">
              <span className="matrix-swatch" data-has-figures="true" aria-hidden="true" />
              {words.filled}
            </span>
            <span className="matrix-key">
              <span className="matrix-swatch" data-has-figures="false" aria-hidden="true" />
              {words.outlined}
            </span>
          </p>
          <div className="card matrix">
            {groups.map(({ area, measures: own, withFigures: some }) => (
              <div key={area.id} className="matrix-group" data-area-color={area.color}>
                <h3 id={`matrix-${area.id}`}>
                  <AreaIcon area={area} />
                  {area.name[language]}
                  <span className="section-count">{words.some(some, own.length)}</span>
                </h3>
                <ul aria-labelledby={`matrix-${area.id}`}>
                  {own.map(({ measure, figures }) => (
                    <li key={measure.id}>
                      <a
                        className="matrix-cell"
                        data-has-figures={figures > 0}
                        href={`#measure-${measure.id}`}
                      >
                        <span>
                          <Marked>{measure.name[language]}</Marked>
                        </span>
                        <span className="visually-hidden">
                          {marks[language].comma}
                          {figures > 0
                            ? messages.measures.figures(figures)
                            : messages.measures.withoutFigures}
                        </span>
                        {figures > 0 ? <b aria-hidden="true">{figures}</b> : null}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
