import { Component, type ReactNode } from "react";
import type { Card } from "../../analysis/composeCards";
import { forgetFailedForms } from "../../charts/SeriesForm";
import { PartFailed } from "../edition/PartFailed";
import { isNotLoaded } from "../edition/watchEdition";
import { NumberStrip } from "./NumberStrip";

interface CardBoundaryProps {
  readonly card: Card;
  readonly children: ReactNode;
}

interface CardBoundaryState {
  /** `notLoaded` may be tried again. */
  readonly failure: "none" | "notDrawn" | "notLoaded";
}

/** Keeps a fault in one card from taking the page along: its figures are listed instead. */
export class CardBoundary extends Component<CardBoundaryProps, CardBoundaryState> {
  override state: CardBoundaryState = { failure: "none" };

  static getDerivedStateFromError(error: unknown): CardBoundaryState {
    return { failure: isNotLoaded(error) ? "notLoaded" : "notDrawn" };
  }

  override componentDidCatch(): void {
    if (this.state.failure === "notLoaded") forgetFailedForms();
  }

  override render(): ReactNode {
    const { card, children } = this.props;
    const { failure } = this.state;
    if (failure === "none") return children;
    return (
      <NumberStrip cards={[card]} failed>
        {failure === "notLoaded" ? (
          <PartFailed className="part-failed" onRetry={() => this.setState({ failure: "none" })} />
        ) : null}
      </NumberStrip>
    );
  }
}
