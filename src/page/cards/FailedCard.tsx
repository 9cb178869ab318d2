import type { Card } from "../../analysis/composeCards";
import { seriesForms } from "../../charts/seriesForm";
import { PartFailed } from "../edition/PartFailed";
import { isNotLoaded } from "../edition/watchEdition";
import { NumberStrip } from "./NumberStrip";

interface FailedCardProps {
  readonly card: Card;
  readonly fault: unknown;
  readonly onRetry: () => void;
}

/** A card that could not be drawn: its figures are listed, and where only code is missing it can be tried again. */
export function FailedCard({ card, fault, onRetry }: FailedCardProps) {
  const retry = (): void => {
    seriesForms.forget();
    onRetry();
  };
  return (
    <NumberStrip cards={[card]} failed>
      {isNotLoaded(fault) ? <PartFailed className="part-failed" onRetry={retry} /> : null}
    </NumberStrip>
  );
}
