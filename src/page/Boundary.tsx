import { Component, type ReactNode } from "react";

interface BoundaryProps {
  /** What stands in the place of a part that failed. */
  readonly instead: ReactNode;
  readonly onFault?: () => void;
  readonly children: ReactNode;
}

/** Keeps a fault in a part from taking the rest along. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFault?.();
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
