import type { ReactElement, ReactNode } from "react";
import { deriveRelation } from "../../analysis/deriveRelation";
import type { HeadlineFigure } from "../../analysis/selectHeadlines";
import { changeWords } from "../../wording/changeWords";
import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import { targetWords } from "../../wording/targetWords";
import { AreaIcon } from "../AreaIcon";
import { ComparabilityTag } from "../ComparabilityTag";
import { DerivedTag } from "../DerivedTag";
import { FigureLink } from "../FigureLink";
import { FigureNumber } from "../FigureNumber";
import { usePage } from "../PageContext";

interface HeadlineStory {
  readonly number: ReactNode;
  readonly note: ReactNode;
}

/** How a headline is told: with its before, its whole or its rank, where it has one. */
function useStory({ figure, relation }: HeadlineFigure): HeadlineStory {
  const { lookup, language, messages } = usePage();
  const words = (id: string): string => {
    const other = lookup.figure(id);
    return formatFigure(other.observation, other.unit, language);
  };
  const plain: HeadlineStory = { number: <FigureNumber figure={figure} />, note: null };
  if (relation === null) return plain;
  const derived = deriveRelation(lookup, relation);
  switch (relation.kind) {
    case "before_after": {
      const percent = derived.find((value) => value.kind === "percent_change") ?? derived[0];
      return {
        number: (
          <>
            <FigureNumber
              figure={lookup.figure(relation.before)}
              end="before"
              followedBy={lookup.figure(relation.after)}
            />
            <span className="arrow">→</span>
            <FigureNumber figure={lookup.figure(relation.after)} end="after" />
          </>
        ),
        note: (
          <>
            <ComparabilityTag relation={relation} />
            {percent ? <DerivedTag derived={percent} /> : null}
          </>
        ),
      };
    }
    case "part_of_whole":
      return {
        number: (
          <>
            <FigureNumber figure={lookup.figure(relation.part)} />
            <span className="of"> / {words(relation.whole)}</span>
          </>
        ),
        note: relation.share === undefined ? null : `${messages.stated} ${words(relation.share)}`,
      };
    case "rank":
      return {
        number: <FigureNumber figure={lookup.figure(relation.value)} />,
        note: [
          messages.rankAmong(words(relation.rank), relation.among[language]),
          ...(relation.streak === undefined ? [] : [messages.streak(words(relation.streak))]),
        ].join(messages.listSeparator),
      };
    case "change":
      return {
        number: (
          <FigureNumber
            figure={relation.level === undefined ? figure : lookup.figure(relation.level)}
          />
        ),
        note: changeWords(lookup, relation, language),
      };
    case "target":
      return {
        number: <FigureNumber figure={lookup.figure(relation.attained ?? relation.target)} />,
        note: targetWords(lookup, relation, language),
      };
    case "comparison":
    case "model":
      return plain;
  }
}

/** One headline figure: name and period, number, what it means, and where it stands in the report. */
export function Headline({ headline }: { readonly headline: HeadlineFigure }): ReactElement {
  const { language } = usePage();
  const { figure, label } = headline;
  const { number, note } = useStory(headline);
  return (
    <article className="headline">
      <h2>
        <AreaIcon area={figure.area} />
        {label[language]}
      </h2>
      <div>
        <p className="headline-number">{number}</p>
        <p className="headline-note">
          {note}
          {headline.place === null ? null : <span>{headline.place.name[language]}</span>}
          <span>
            {formatPeriod(figure.observation.period, language)}
            {/* No paragraph begins a line alone. */}
            {"\u00a0"}
            <FigureLink figure={figure} />
          </span>
        </p>
      </div>
    </article>
  );
}
