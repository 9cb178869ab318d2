import { type ReactElement, useState } from "react";
import { judgePair } from "../../analysis/judgePair";
import type { Figure } from "../../dataset/DatasetLookup";
import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import { FigureNumber } from "../FigureNumber";
import { usePage } from "../PageContext";

/** More figures than this are found by search, not in a list. */
const MAX_OFFERED = 200;

/** Another figure beside this one where the two can be compared, and a plain answer where they cannot. */
export function SideBySide({ figure }: { readonly figure: Figure }): ReactElement {
  const { lookup, language, messages } = usePage();
  const [chosen, setChosen] = useState("");
  const words = messages.figure;
  const others = lookup.figures.filter((one) => one.row !== figure.row).slice(0, MAX_OFFERED);
  const other = chosen === "" ? null : lookup.figure(chosen);
  const verdict = other === null ? null : judgePair(lookup, figure, other);
  return (
    <details className="side-by-side">
      <summary>{words.compare}</summary>
      <label className="facet">
        <span>{words.compareWith}</span>
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{words.choose}</option>
          {others.map(({ observation, metric, unit }) => (
            <option key={observation.id} value={observation.id}>
              {metric.name[language]} {formatFigure(observation, unit, language)}
            </option>
          ))}
        </select>
      </label>
      <div role="status">
        {other === null || verdict === null ? null : (
          <>
            <p className={`pair-verdict ${verdict.verdict}`}>
              <b>{words.verdicts[verdict.verdict]}</b>{" "}
              {verdict.reasons.map((reason) => reason[language]).join(language === "zh" ? "" : " ")}
            </p>
            {verdict.verdict === "not_comparable" ? null : (
              <div className="pair-figures">
                {[figure, other].map((one) => (
                  <div key={one.observation.id}>
                    <p className="pair-name">{one.metric.name[language]}</p>
                    <p className="big-number pair-number">
                      <FigureNumber figure={one} />
                    </p>
                    <p className="pair-name">
                      {one.place.name[language]} · {formatPeriod(one.observation.period, language)}
                    </p>
                  </div>
                ))}
              </div>
            )}
          </>
        )}
      </div>
    </details>
  );
}
