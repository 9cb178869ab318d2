import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { type Card, figuresOf } from "../../analysis/composeCards";
import { drawCard, titleOf } from "../../analysis/drawCard";
import { Boundary } from "../Boundary";
import { FailedCard } from "../cards/FailedCard";
import { type CardSpan, ChartCard } from "../cards/ChartCard";
import { usePage } from "../PageContext";
import { useIsPrinting } from "../../tables/useIsPrinting";
import { takeTurn } from "./turns";

/** How far outside of the window something counts as near it. */
const MARGIN = "500px 0px";

/** Whether an element is in the window or close to it. */
function useIsNear(element: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: MARGIN },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}

/** Whether two cards show the same, so that a new order of the table redraws no chart. */
function isSame(left: Card, right: Card): boolean {
  const figures = figuresOf(right);
  return (
    left.key === right.key &&
    (left.form !== "series" || right.form !== "series" || left.rows.length === right.rows.length) &&
    figuresOf(left).length === figures.length &&
    figuresOf(left).every((figure, at) => figure === figures[at])
  );
}

/**
 * A card on a page of very many: drawn when it comes near the window, and redrawn when its turn
 * comes. Until then its title holds the place.
 */
export function CardInTurn({ card, span }: { readonly card: Card; readonly span: CardSpan }) {
  const { language } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place);
  const isPrinting = useIsPrinting();
  const isWanted = isNear || isPrinting;
  const [drawn, setDrawn] = useState<Card | null>(null);
  const isCurrent = drawn !== null && isSame(drawn, card);
  useEffect(() => {
    if (!isWanted || isCurrent) return undefined;
    return takeTurn(() => setDrawn(card));
  }, [isWanted, isCurrent, card]);
  const shown = isCurrent || isWanted ? drawn : null;
  const chart = useMemo(() => (shown ? drawCard(shown, language) : null), [shown, language]);
  return (
    <div
      ref={place}
      className="card-place"
      data-wide={span.wide}
      data-medium={span.medium}
      data-empty={chart === null || undefined}
      aria-busy={isWanted && !isCurrent}
    >
      {shown === null || chart === null ? (
        <article className="card">
          <h3>{titleOf(card, language)}</h3>
        </article>
      ) : (
        <Boundary
          renderInstead={(fault, retry) => (
            <FailedCard card={shown} fault={fault} onRetry={retry} />
          )}
        >
          <ChartCard card={shown} chart={chart} span={span} />
        </Boundary>
      )}
    </div>
  );
}
