import { useMemo, useState } from "react";
import { judgePair } from "../../analysis/judgePair";
import { summariseCautions } from "../../analysis/summariseCautions";
import { relatedFigures } from "../../analysis/relatedFigures";
import type { Language } from "../../dataset/Dataset";
import type { DatasetLookup, Figure } from "../../dataset/DatasetLookup";
import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import { cautionWords } from "../../wording/views/cautionWords";
import { relatedWords } from "../../wording/views/relatedWords";
import { CautionMark } from "../CautionMark";
import { FigureNumber } from "../FigureNumber";
import { figureWords } from "../../wording/views/figureWords";
import { usePage } from "../PageContext";
import { marks } from "../../wording/marks";
import { adoptStyles } from "../adoptStyles";
import styles from "../styles/facets.css?inline";

adoptStyles(styles);

/** As many figures as these are all offered; of more, those of the same metric. */
const MOST_OFFERED = 200;

/** As many of the same place, and as many of the same period, where not all can be offered. */
const MOST_OF_A_GROUP = 60;

interface OfferedGroup {
  /** `null` where the figures are all that there are. */
  readonly name: string | null;
  readonly figures: readonly Figure[];
  readonly left: number;
}

/** What a figure may be put beside: every other one, or those that share its metric. */
function offeredBeside(lookup: DatasetLookup, figure: Figure, language: Language): OfferedGroup[] {
  const { size } = lookup.columns;
  if (size <= MOST_OFFERED) {
    return [{ name: null, figures: lookup.figures.filter((one) => one !== figure), left: 0 }];
  }
  const words = relatedWords[language];
  const related = relatedFigures(lookup, figure, MOST_OF_A_GROUP);
  return [
    { name: words.joined, figures: related.joined, left: 0 },
    { name: words.overTime, ...related.overTime },
    { name: words.acrossPlaces, ...related.acrossPlaces },
    { name: words.others, ...related.others },
  ].filter(({ figures, left }) => figures.length + left > 0);
}

/** Another figure beside this one where the two can be compared, and a plain answer where they cannot. */
export function SideBySide({ figure }: { readonly figure: Figure }) {
  const { lookup, language, messages } = usePage();
  const [chosen, setChosen] = useState("");
  const words = { ...messages.figure, ...figureWords[language] };
  const [open, setOpen] = useState(false);
  const groups = useMemo(
    () => (open ? offeredBeside(lookup, figure, language) : []),
    [open, lookup, figure, language],
  );
  const left = groups.reduce((sum, group) => sum + group.left, 0);
  const optionOf = (one: Figure) => {
    const { observation, metric, unit, place } = one;
    const value = formatFigure(observation, unit, language);
    const text =
      metric === figure.metric
        ? `${observation.series === undefined ? "" : `${observation.series} · `}${place.name[language]} · ${formatPeriod(observation.period, language)} · ${value}`
        : `${one.name[language]} ${value}`;
    const { verdict, notes } = summariseCautions(lookup, [observation.id]);
    const { mark, behind } = cautionWords[language];
    const minded = verdict === null ? mark : words.verdicts[verdict];
    return (
      <option key={observation.id} value={observation.id}>
        {notes.length === 0 ? text : text + behind(minded)}
      </option>
    );
  };
  const other = chosen === "" ? null : lookup.figure(chosen);
  const verdict = other === null ? null : judgePair(lookup, figure, other);
  return (
    <details
      className="side-by-side"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpen(true);
      }}
    >
      <summary>{words.compare}</summary>
      <label className="facet">
        <span>{words.compareWith}</span>
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{words.choose}</option>
          {groups.map(({ name, figures }) =>
            name === null ? (
              figures.map(optionOf)
            ) : (
              <optgroup key={name} label={name}>
                {figures.map(optionOf)}
              </optgroup>
            ),
          )}
        </select>
      </label>
      {left === 0 ? null : <p className="pair-name">{relatedWords[language].left(left)}</p>}
      <div role="status">
        {other === null || verdict === null ? null : (
          <>
            <p className={`pair-verdict ${verdict.verdict}`}>
              <b>{words.verdicts[verdict.verdict]}</b>{" "}
              {verdict.reasons.map((reason) => reason[language]).join(marks[language].space)}
            </p>
            {verdict.verdict === "not_comparable" ? null : (
              <div className="pair-figures">
                {[figure, other].map((one) => (
                  <div key={one.observation.id}>
                    <p className="pair-name">{one.name[language]}</p>
                    <p className="big-number pair-number">
                      <FigureNumber figure={one} />
                      <CautionMark figures={[one.observation.id]} about={one.name[language]} />
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
