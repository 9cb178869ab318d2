import type { ReactNode } from "react";
import { type Card, figuresOf } from "../../analysis/composeCards";
import { titleOf } from "../../analysis/drawCard";
import type { Figure } from "../../dataset/DatasetLookup";
import { isChange } from "../../dataset/isShare";
import { nameSource } from "../../wording/sourceWords";
import { formatPeriod } from "../../wording/formatPeriod";
import { CautionMark } from "../CautionMark";
import { FigureLink } from "../FigureLink";
import { FigureNumber } from "../FigureNumber";
import { Marked } from "../Marked";
import { usePage } from "../PageContext";
import { DerivedValues } from "./DerivedValues";
import { RelationWords, SignedNumber } from "./RelationWords";

/** More figures than these are a table, and stand there. */
const MOST_ITEMS = 24;

/** Where a figure holds, when, and where it stands. */
function FigureMeta({ figure }: { readonly figure: Figure }) {
  const { language, lookup } = usePage();
  const { observation, place, source } = figure;
  return (
    <span className="number-meta">
      {lookup.dataset.places.length > 1 ? `${place.name[language]} · ` : ""}
      {formatPeriod(observation.period, language)}
      {lookup.dataset.sources.length > 1 ? ` · ${nameSource(source, language)}` : ""}
      {"\u00a0"}
      <FigureLink figure={figure} />
    </span>
  );
}

/** A figure that stands alone: its number, its name, where it stands. */
function LoneNumber({ figure }: { readonly figure: Figure }) {
  const { language, messages } = usePage();
  const { observation, name } = figure;
  const { bound } = observation.quantity;
  return (
    <li data-figure-item={observation.id} data-mark={observation.id}>
      <CautionMark figures={[observation.id]} about={name[language]} />
      <FigureLink figure={figure} className="number-door">
        {isChange(observation) ? (
          <span className="big-number">
            <SignedNumber figure={figure} />
          </span>
        ) : (
          <FigureNumber figure={figure} />
        )}
        <span className="number-name">
          <Marked>{name[language]}</Marked>
          {bound === "exact" ? null : (
            <span className="tag tag-bound">{messages.bounds[bound]}</span>
          )}
        </span>
      </FigureLink>
      {observation.attribution.by === "report" ? null : (
        <span className="number-meta">
          {messages.figure.saidBy}: {observation.attribution.who[language]}
        </span>
      )}
      <FigureMeta figure={figure} />
    </li>
  );
}

/** Figures of a relation that words tell better than a drawing: a change, a rank, two of a kind. */
function ToldRelation({ card }: { readonly card: Card }) {
  const { language, lookup } = usePage();
  const figures = figuresOf(card);
  const [first] = figures;
  const told = figures.map(({ observation }) => observation.id);
  // The words of a rank and its number are its finding: they need their name, and nothing said twice.
  const title =
    card.form === "relation" && card.relation.kind === "rank"
      ? lookup.figure(card.relation.value).name[language]
      : titleOf(card, language);
  return (
    <li className="told-relation" data-card={card.key} data-figures={told.join(" ")}>
      <CautionMark figures={told} about={title} />
      <RelationWords card={card} chart={null} />
      <span className="number-name">
        <Marked>{title}</Marked>
      </span>
      {first === undefined ? null : <FigureMeta figure={first} />}
      <DerivedValues card={card} />
    </li>
  );
}

interface NumberStripProps {
  /** Cards without a drawing. */
  readonly cards: readonly Card[];
  /** They stand here because their chart could not be drawn. */
  readonly failed?: boolean;
  /** The way on from there. */
  readonly children?: ReactNode;
}

/** What is only numbers: one strip across the area, each with what it is and the way to its figure. */
export function NumberStrip({ cards, failed = false, children }: NumberStripProps) {
  const { messages } = usePage();
  const items = cards.flatMap((card): readonly (Card | Figure)[] =>
    card.form === "relation" && !failed ? [card] : figuresOf(card),
  );
  const shown = items.slice(0, MOST_ITEMS);
  const more = items.length - shown.length;
  return (
    <article className="card number-strip">
      <h3 className={failed ? "" : "visually-hidden"}>{messages.otherFigures}</h3>
      {failed ? <p className="card-failed">{messages.card.failed}</p> : null}
      {children}
      <ul>
        {shown.map((item) =>
          "observation" in item ? (
            <LoneNumber key={item.observation.id} figure={item} />
          ) : (
            <ToldRelation key={item.key} card={item} />
          ),
        )}
      </ul>
      {more > 0 ? (
        <p className="card-remark">
          {messages.card.moreFigures(shown.length, more)} ·{" "}
          <a href="#table">{messages.card.inTable}</a>
        </p>
      ) : null}
    </article>
  );
}
