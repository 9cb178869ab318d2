import { useEffect } from "react";
import { composeCards, figuresOf } from "../../analysis/composeCards";
import { drawCard, subtitleOf, titleOf } from "../../analysis/drawCard";
import { PageChart } from "../PageChart";
import { nothingFoundWords } from "../../wording/views/nothingFoundWords";
import { Dialog } from "../Dialog";
import { usePage } from "../PageContext";
import { CardFoot } from "./CardFoot";
import { CardNotes } from "./CardNotes";
import { CardTable } from "./CardTable";
import { RelationWords } from "./RelationWords";

/**
 * The card that the address names, as large as the window lets it be, its table beside its chart. A
 * card of another selection than the present one is shown of all figures.
 */
export function CardDialog() {
  const { address, lookup, selected, language, messages, close: leave } = usePage();
  const isWanted = ({ key }: { readonly key: string }): boolean => key === address.card;
  const card =
    composeCards(lookup, selected.rows).find(isWanted) ??
    composeCards(
      lookup,
      Uint32Array.from({ length: lookup.columns.size }, (_, row) => row),
    ).find(isWanted);
  const title = card === undefined ? messages.nothingFound : titleOf(card, language);
  const dashboard = lookup.dataset.title[language];
  useEffect(() => {
    document.title = `${title} · ${dashboard}`;
  }, [title, dashboard]);
  const close = (): void => leave({ card: null });
  if (card === undefined)
    return (
      <Dialog title={title} onClose={close}>
        <p>{nothingFoundWords[language].advice}</p>
      </Dialog>
    );
  const chart = drawCard(card, language);
  const figures = figuresOf(card);
  return (
    <Dialog className="card-dialog" isSheet title={title} onClose={close}>
      <article
        className="chart-card"
        data-area-color={figures[0]?.area.color}
        data-form={chart?.form ?? "words"}
      >
        <p className="card-subtitle">{subtitleOf(card, chart, lookup, language)}</p>
        {chart === null ? null : <PageChart rows={chart} />}
        <RelationWords card={card} chart={chart} />
        <CardNotes card={card} />
        <CardTable title={title} card={card} chart={chart} />
        <CardFoot card={card} chart={chart} figures={figures} />
      </article>
    </Dialog>
  );
}
