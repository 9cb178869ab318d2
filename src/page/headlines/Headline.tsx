import type { ReactNode } from "react";
import { deriveRelation } from "../../analysis/deriveRelation";
import { judgeComparability } from "../../analysis/judgeComparability";
import type { HeadlineFigure } from "../../analysis/selectHeadlines";
import { membersOf } from "../../dataset/DatasetLookup";
import { changeWords } from "../../wording/changeWords";
import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import { rankWords } from "../../wording/rankWords";
import { targetWords } from "../../wording/targetWords";
import { AreaIcon } from "../AreaIcon";
import { CautionMark } from "../CautionMark";
import { DerivedTag } from "../DerivedTag";
import { FigureLink } from "../FigureLink";
import { FigureNumber } from "../FigureNumber";
import { SignedNumber } from "../cards/RelationWords";
import { usePage } from "../PageContext";

interface HeadlineStory {
  readonly number: ReactNode;
  /** What the number means, in one line; its place where nothing else is known. */
  readonly context: ReactNode;
}

/** How a headline is told: with its before, its whole or its rank, where it has one, and where that holds if other places have it too. */
function useStory(headline: HeadlineFigure): HeadlineStory {
  const { language } = usePage();
  const { number, context } = useOwnStory(headline);
  const place = headline.place?.name[language];
  return place === undefined || context === place
    ? { number, context }
    : {
        number,
        context: (
          <>
            {place} · {context}
          </>
        ),
      };
}

function useOwnStory({ figure, relation, place }: HeadlineFigure): HeadlineStory {
  const { lookup, language, messages } = usePage();
  const words = (id: string): string => {
    const other = lookup.figure(id);
    return formatFigure(other.observation, other.unit, language);
  };
  const plain: HeadlineStory = {
    number: <SignedNumber figure={figure} />,
    context: (place ?? figure.place).name[language],
  };
  if (relation === null) return plain;
  const derived = deriveRelation(lookup, relation);
  switch (relation.kind) {
    case "before_after": {
      // How much of a change there is means something only where the two count the same.
      const isFirm = judgeComparability(lookup, relation).verdict === "comparable";
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
            <FigureNumber
              figure={lookup.figure(relation.after)}
              end="after"
              following={lookup.figure(relation.before)}
            />
          </>
        ),
        context: isFirm && percent ? <DerivedTag derived={percent} /> : plain.context,
      };
    }
    case "part_of_whole":
      return {
        number: (
          <>
            <FigureNumber
              figure={lookup.figure(relation.part)}
              followedBy={lookup.figure(relation.whole)}
            />
            <span className="of"> / {words(relation.whole)}</span>
          </>
        ),
        context:
          relation.share === undefined
            ? plain.context
            : `${messages.stated} ${words(relation.share)}`,
      };
    case "rank":
      return {
        number: <FigureNumber figure={lookup.figure(relation.value)} />,
        context: rankWords(lookup, relation, language),
      };
    case "change":
      return {
        number: (
          <SignedNumber
            figure={relation.level === undefined ? figure : lookup.figure(relation.level)}
          />
        ),
        context: changeWords(lookup, relation, language),
      };
    case "target":
      return {
        number: <FigureNumber figure={lookup.figure(relation.attained ?? relation.target)} />,
        context: targetWords(lookup, relation, language),
      };
    case "comparison":
    case "model":
      return plain;
  }
}

/** One headline figure, all of it the way to the figure: name, number, what it means, when and where it stands. */
export function Headline({ headline }: { readonly headline: HeadlineFigure }) {
  const { language } = usePage();
  const { figure, label, relation } = headline;
  const { number, context } = useStory(headline);
  const told = relation === null ? [figure.observation.id] : membersOf(relation);
  const mark = <CautionMark figures={told} about={label[language]} />;
  // A verdict stands beside the change that it judges.
  const isPair = relation?.kind === "before_after";
  return (
    <article className="headline" data-pair={isPair ? "" : undefined}>
      <h2>
        <AreaIcon area={figure.area} />
        {label[language]}
      </h2>
      <p className="headline-number">
        {number}
        {isPair ? null : mark}
      </p>
      <p className="headline-context">
        {context}
        {isPair ? mark : null}
      </p>
      <p className="headline-source">
        <span>{formatPeriod(figure.observation.period, language)} </span>
        <FigureLink figure={figure} className="headline-link" />
      </p>
    </article>
  );
}
