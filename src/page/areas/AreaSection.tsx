import { useMemo } from "react";
import type { AreaSection as Section } from "../../analysis/composeCards";
import { drawCard } from "../../analysis/drawCard";
import { spansOfHeights } from "../../analysis/cardSpans";
import { chartHeight } from "../../charts/chartForms";
import { AreaIcon } from "../AreaIcon";
import { CardInTurn } from "./CardInTurn";
import { Boundary } from "../Boundary";
import { FailedCard } from "../cards/FailedCard";
import { ChartCard } from "../cards/ChartCard";
import { NumberStrip } from "../cards/NumberStrip";
import { isDocument } from "../../wording/sourceWords";
import { Marked } from "../Marked";
import { PageLink } from "../PageLink";
import { usePage } from "../PageContext";
import { useDeferredPart } from "../useDeferredPart";

interface AreaSectionProps {
  readonly section: Section;
  /** The page has more cards than it can draw at once. */
  readonly inTurn: boolean;
}

const loadOneFind = async () => (await import("../cards/OneFind")).OneFind;

/** One area: its charts, its other figures, its measures. */
export function AreaSection({ section, inTurn }: AreaSectionProps) {
  const { language, messages, lookup, address, selected } = usePage();
  const { area, cards, count, measures } = section;
  // Cards that begin here may hold figures of other areas alone, and its own figures stand on cards of others.
  const isEmpty = count + cards.length === 0;
  const drawn = useMemo(
    () => cards.map((card) => ({ card, chart: drawCard(card, language) })),
    [cards, language],
  );
  const charts = drawn.flatMap(({ card, chart }) => (chart === null ? [] : [{ card, chart }]));
  // One bar to 100% alone says less than its number among the others.
  const [bar, another] = charts.filter(({ chart }) => chart.form === "percent");
  const lone = another === undefined && drawn.length > charts.length ? bar?.card : undefined;
  const charted = charts.filter(({ card }) => card !== lone);
  const told = drawn.flatMap(({ card, chart }) => (chart === null || card === lone ? [card] : []));
  const [only] = selected.rows.length === 1 ? drawn : [];
  // Until it is here, and where it cannot be fetched, the figure stands as it would among others.
  const find = useDeferredPart(only !== undefined, loadOneFind);
  const heights = charted.map(({ chart }) => chartHeight(chart));
  const wide = spansOfHeights(heights, 3);
  const medium = spansOfHeights(heights, 2);
  return (
    <section
      className={isEmpty ? "area-section no-figures" : "area-section"}
      data-area-color={area.color}
      aria-labelledby={`area-${area.id}`}
      id={`section-${area.id}`}
    >
      <h2 id={`area-${area.id}`}>
        <AreaIcon area={area} />
        {area.name[language]}
        <span className="section-count">{messages.areaCounts(count, measures.length)}</span>
      </h2>
      {find.status === "ready" && only?.card.form === "figure" ? (
        <find.Part card={only.card} figure={only.card.figure} chart={only.chart} />
      ) : (
        <div className="cards">
          {charted.map(({ card, chart }, at) => {
            const span = { wide: wide[at] ?? 2, medium: medium[at] ?? 3 };
            return inTurn ? (
              <CardInTurn key={card.key} card={card} span={span} />
            ) : (
              <Boundary
                key={card.key}
                renderInstead={(fault, retry) => (
                  <FailedCard card={card} fault={fault} onRetry={retry} />
                )}
              >
                <ChartCard card={card} chart={chart} span={span} />
              </Boundary>
            );
          })}
          {told.length > 0 ? <NumberStrip cards={told} /> : null}
        </div>
      )}
      {measures.length === 0 ? null : isEmpty ? (
        <div className="area-measures">
          <p>{messages.noFiguresInArea}</p>
          <ul>
            {measures.map((measure) => (
              <li key={measure.id}>
                <PageLink change={{ view: "measures", measure: measure.id }} className="text-link">
                  <Marked>{measure.name[language]}</Marked>
                </PageLink>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="area-measures">
          <PageLink
            change={{
              view: "measures",
              selection: { ...address.selection, areas: [area.id], field: null },
            }}
            className="text-link"
          >
            {messages.measures.toList(
              measures.length,
              // Links that a draft made tell nothing of what the report leaves out.
              lookup.dataset.sources.some(isDocument)
                ? 0
                : measures.filter(({ id }) => lookup.rowsOfMeasure(id).length === 0).length,
            )}
          </PageLink>
        </p>
      )}
    </section>
  );
}
