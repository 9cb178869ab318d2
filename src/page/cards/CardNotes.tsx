import { type Card, figuresOf } from "../../analysis/composeCards";
import { cautionTexts, summariseCautions } from "../../analysis/summariseCautions";
import { usePage } from "../PageContext";
import { DerivedValues } from "./DerivedValues";

/** What follows from a card's figures, and what to mind: the gravest in sight, the rest on demand. */
export function CardNotes({ card }: { readonly card: Card }) {
  const { lookup, language, messages } = usePage();
  const figures = figuresOf(card).map(({ observation }) => observation.id);
  const { verdict } = summariseCautions(lookup, figures);
  const [first, ...others] = cautionTexts(lookup, figures, language);
  const marked = {
    className: "caution",
    "data-cautions": figures.join(" "),
    "data-verdict": verdict ?? undefined,
  };
  return (
    <>
      <DerivedValues card={card} />
      {first === undefined ? null : others.length === 0 ? (
        <p {...marked}>{first}</p>
      ) : (
        <details {...marked}>
          <summary>
            <span>{first}</span>{" "}
            <span className="text-link">{messages.card.moreCautions(others.length)}</span>
          </summary>
          {others.map((caution) => (
            <p key={caution}>{caution}</p>
          ))}
        </details>
      )}
    </>
  );
}
