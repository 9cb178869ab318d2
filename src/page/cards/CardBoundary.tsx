import { Component, type ReactNode } from "react";
import type { Card } from "../../analysis/composeCards";
import { NumberStrip } from "./NumberStrip";

interface CardBoundaryProps {
  readonly card: Card;
  readonly children: ReactNode;
}

/** Keeps a fault in one card from taking the page along: its figures are listed instead. */
export class CardBoundary extends Component<CardBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <NumberStrip cards={[this.props.card]} failed />
    ) : (
      this.props.children
    );
  }
}
