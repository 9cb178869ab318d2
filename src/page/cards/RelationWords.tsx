import type { ChartRows } from "../../analysis/ChartRows";
import type { Card } from "../../analysis/composeCards";
import { judgeTarget } from "../../analysis/deriveCompletion";
import { signOfChange } from "../../analysis/deriveEarlierLevel";
import type { Figure } from "../../dataset/DatasetLookup";
import { changeWords } from "../../wording/changeWords";
import { formatById } from "../../wording/formatById";
import { rankWords } from "../../wording/rankWords";
import { targetWords } from "../../wording/targetWords";
import { FigureNumber } from "../FigureNumber";
import { usePage } from "../PageContext";

const SIGNS = { "-1": "−", "0": "", "1": "+" } as const;

/** A number, with its sign where the report says which way it changed. */
export function SignedNumber({ figure }: { readonly figure: Figure }) {
  const sign = signOfChange(figure);
  const isSigned = /^[-−+]/u.test(figure.observation.printed);
  return (
    <span>
      {sign === null || isSigned ? "" : SIGNS[`${sign}`]}
      <FigureNumber figure={figure} />
    </span>
  );
}

/** What of a relation its chart does not draw: rank and streak, a change, a target, the stated share. */
export function RelationWords({
  card,
  chart,
}: {
  readonly card: Card;
  readonly chart: ChartRows | null;
}) {
  const { lookup, language, messages } = usePage();
  if (card.form !== "relation") return null;
  const { relation } = card;
  const words = formatById(lookup, language);
  switch (relation.kind) {
    case "rank":
      return (
        <>
          <p className="big-number">
            <FigureNumber figure={lookup.figure(relation.value)} />
          </p>
          <p className="big-number-note">{rankWords(lookup, relation, language)}</p>
        </>
      );
    case "change":
      return relation.level === undefined ? (
        <>
          <p className="big-number pair">
            {[relation.amount, relation.percent].flatMap((id) =>
              id === undefined ? [] : [<SignedNumber key={id} figure={lookup.figure(id)} />],
            )}
          </p>
          {relation.against === undefined ? null : (
            <p className="big-number-note">{changeWords(lookup, relation, language)}</p>
          )}
        </>
      ) : (
        <>
          <p className="big-number">
            <SignedNumber figure={lookup.figure(relation.level)} />
          </p>
          <p className="big-number-note">{changeWords(lookup, relation, language)}</p>
        </>
      );
    case "target": {
      const verdict = judgeTarget(lookup, relation);
      return (
        <>
          <p className="big-number">
            <FigureNumber figure={lookup.figure(relation.attained ?? relation.target)} />
          </p>
          <p className="big-number-note">
            {targetWords(lookup, relation, language)}
            {verdict === "met" || verdict === "missed"
              ? `${messages.listSeparator}${messages.targetMet[verdict]}`
              : null}
          </p>
        </>
      );
    }
    case "model":
      return (
        <p className="big-number">
          <FigureNumber figure={lookup.figure(relation.one)} />
          <span className="of"> + {relation.plus[language]}</span>
        </p>
      );
    case "part_of_whole":
      return relation.share === undefined || chart?.form === "percent" ? (
        chart === null ? (
          <p className="big-number pair">
            <FigureNumber figure={lookup.figure(relation.part)} />
            <small>{messages.partOf("", words(relation.whole))}</small>
          </p>
        ) : null
      ) : (
        <p className="card-remark">
          {messages.partOf(words(relation.part), words(relation.whole))} · {messages.stated}{" "}
          {words(relation.share)}
        </p>
      );
    case "comparison":
      return (
        <>
          {chart === null ? (
            <p className="big-number pair">
              {relation.members.map((id) => (
                <span key={id}>
                  <SignedNumber figure={lookup.figure(id)} />{" "}
                  <small>{lookup.figure(id).name[language]}</small>
                </span>
              ))}
            </p>
          ) : null}
          {relation.outOf === undefined ? null : (
            <p className="card-remark">{messages.outOf(words(relation.outOf))}</p>
          )}
        </>
      );
    case "before_after":
      return chart === null ? (
        <p className="big-number pair">
          <span>
            <FigureNumber figure={lookup.figure(relation.before)} end="before" /> {"\u2192"}{" "}
            <FigureNumber figure={lookup.figure(relation.after)} />
          </span>
        </p>
      ) : null;
  }
}
