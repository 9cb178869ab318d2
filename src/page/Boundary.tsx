import { Component, type ReactNode } from "react";

interface BoundaryProps {
  /** What stands in the place of a part that failed, by the fault; `retry` renders the part again. */
  readonly renderInstead: (fault: unknown, retry: () => void) => ReactNode;
  readonly onFault?: () => void;
  readonly children: ReactNode;
}

/** Keeps a fault in a part from taking the rest along. */
export class Boundary extends Component<BoundaryProps, { readonly faults: readonly unknown[] }> {
  override state: { readonly faults: readonly unknown[] } = { faults: [] };

  static getDerivedStateFromError(fault: unknown): { readonly faults: readonly unknown[] } {
    return { faults: [fault] };
  }

  override componentDidCatch(): void {
    this.props.onFault?.();
  }

  override render(): ReactNode {
    const { renderInstead, children } = this.props;
    const { faults } = this.state;
    return faults.length === 0
      ? children
      : renderInstead(faults[0], () => this.setState({ faults: [] }));
  }
}
