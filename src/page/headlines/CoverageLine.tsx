import { type ReactElement, useMemo } from "react";
import { coverMeasures } from "../../analysis/measureCoverage";
import { usePage } from "../PageContext";

/** More measures than these are a number, and no longer a picture in a line. */
const MOST_MARKS = 40;

/** What has no number yet, in one line below the headline figures: the way to the picture of all measures. */
export function CoverageLine(): ReactElement | null {
  const { lookup, measures, messages } = usePage();
  const groups = useMemo(() => coverMeasures(lookup, measures), [lookup, measures]);
  if (groups.length === 0) return null;
  const withFigures = groups.reduce((sum, group) => sum + group.withFigures, 0);
  return (
    <p className="coverage-line">
      <a href="#matrix">
        {measures.length > MOST_MARKS ? null : (
          <span className="coverage-strip" aria-hidden="true">
            {groups.map(({ area, measures: own }) => (
              <span key={area.id} data-area-color={area.color}>
                {own.map(({ measure, figures }) => (
                  <span key={measure.id} className="matrix-swatch" data-has-figures={figures > 0} />
                ))}
              </span>
            ))}
          </span>
        )}
        <span className="coverage-words">
          {messages.matrix.summary(measures.length, withFigures)}
        </span>
      </a>
    </p>
  );
}
