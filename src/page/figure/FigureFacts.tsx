import {
  isDocument,
  nameTable,
  publishedOf,
  publisherOf,
  sourceLine,
} from "../../wording/sourceWords";
import { deriveRelation } from "../../analysis/deriveRelation";
import { cautionTexts, summariseCautions } from "../../analysis/summariseCautions";
import type { Language } from "../../dataset/Dataset";
import type { Figure } from "../../dataset/DatasetLookup";
import { cellWords } from "../../wording/cellWords";
import { marks } from "../../wording/marks";
import { formatPeriod } from "../../wording/formatPeriod";
import { rankHeld, rankWords } from "../../wording/rankWords";
import { judgeQuoting } from "../../analysis/judgeQuoting";
import { cautionWords } from "../../wording/views/cautionWords";
import { figureWords } from "../../wording/views/figureWords";
import { DerivedTag } from "../DerivedTag";
import { type Fact, FactEntry, Facts } from "../Facts";
import { PageLink } from "../PageLink";
import { usePage } from "../PageContext";
import { RelatedFacts } from "./RelatedFacts";

function baseUnits(figure: Figure, language: Language): string {
  const { quantity } = figure.observation;
  const write = (value: number): string =>
    value.toLocaleString("en-US", { maximumFractionDigits: 10 });
  const number =
    quantity.bound === "range"
      ? `${write(quantity.low)}–${write(quantity.high)}`
      : write(quantity.value);
  return `${number} ${figure.unit.symbol[language]}`;
}

/** Everything known of a figure besides its number: its sentence, what to mind, its facts, its neighbours. */
export function FigureFacts({ figure }: { readonly figure: Figure }) {
  const { lookup, language, messages } = usePage();
  const { observation, metric, place, source, measure } = figure;
  const words = { ...messages.figure, ...figureWords[language] };
  const { attribution, period } = observation;
  const saidBy =
    attribution.by === "report"
      ? observation.paragraph === undefined
        ? words.theTable
        : words.theReport
      : attribution.by === "person"
        ? words.quoted(attribution.who[language])
        : words.officialStatistics(attribution.who[language]);
  const relations = lookup.relationsOf(observation.id);
  const derived = relations.flatMap((relation) => deriveRelation(lookup, relation));
  const { verdict } = summariseCautions(lookup, [observation.id]);
  const cautions = cautionTexts(lookup, [observation.id], language);
  const rank = rankHeld(lookup, observation.id);
  const { bound } = observation.quantity;
  const boundWords = bound === "exact" ? words.exact : messages.bounds[bound];
  const facts: readonly Fact[] = [
    [
      words.printed,
      <span key="printed" lang="zh-CN">
        {observation.printed}
      </span>,
    ],
    ...(rank === null ? [] : [[messages.kinds.rank, rankWords(lookup, rank, language)] as const]),
    [words.quoting, words.quotability[judgeQuoting(lookup, observation.id)]],
    ...(observation.multiplier === 0
      ? []
      : [[words.baseUnits, baseUnits(figure, language)] as const]),
    // A place in an order is neither rounded nor qualified.
    ...(metric.kind === "rank" ? [] : [[words.bound, boundWords] as const]),
    [
      words.period,
      [
        formatPeriod(period, language),
        // That there is none is said already.
        ...(period.basis === "not_stated" ? [] : [words.periodBasis[period.basis]]),
      ].join(" · "),
    ],
    [words.place, place.name[language]],
    [words.population, metric.population[language]],
    [words.definition, metric.definition[language]],
    [words.kind, words.kinds[metric.kind]],
    [
      words.direction,
      metric.kind === "rank" ? words.rankPolarity : words.polarities[metric.polarity],
    ],
    [words.saidBy, saidBy],
    [
      words.source,
      <span key="source">
        {lookup.dataset.sources.length > 1 ? (
          <>
            <cite>{source.title[language]}</cite>
            <br />
          </>
        ) : null}
        {observation.paragraph === undefined
          ? [
              nameTable(source, language),
              ...(observation.cell === undefined ? [] : [cellWords(observation.cell, language)]),
            ].join(marks[language].comma)
          : isDocument(source)
            ? `${sourceLine(source, messages, language)} ${messages.paragraph(observation.paragraph)}`
            : words.sourceLine(
                publisherOf(source, language),
                publishedOf(source, language),
                messages.paragraphLong(observation.paragraph),
              )}
      </span>,
    ],
  ];
  return (
    <>
      <p>{observation.statement[language]}</p>
      {cautions.length === 0 ? null : (
        <div aria-label={cautionWords[language].title} role="group" data-cautions={observation.id}>
          {cautions.map((caution) => (
            <p key={caution} className="caution">
              {caution}
            </p>
          ))}
        </div>
      )}
      <Facts facts={facts}>
        {derived.length === 0 ? null : (
          <FactEntry name={words.derivedValues}>
            <div className="fact-list">
              {derived.map((value) => (
                <DerivedTag key={value.id} derived={value} withFormula />
              ))}
            </div>
          </FactEntry>
        )}
        {verdict === null && relations.some(({ kind }) => kind === "before_after") ? (
          <FactEntry name={words.comparability}>{words.verdicts.comparable}</FactEntry>
        ) : null}
        <RelatedFacts figure={figure} />
        {measure === null ? null : (
          <FactEntry name={words.measure}>
            <PageLink
              change={{ view: "measures", figure: null, measure: measure.id }}
              className="text-link"
            >
              {measure.name[language]}
            </PageLink>
          </FactEntry>
        )}
      </Facts>
    </>
  );
}
