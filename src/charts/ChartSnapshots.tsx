import { createContext, type ReactElement, type ReactNode, useMemo } from "react";
import type { ChartRows } from "../analysis/ChartRows";

/** A chart that somebody wants drawn. */
export interface ChartOrder {
  /** Names the chart on its page: the same in every language. */
  readonly key: string;
  readonly rows: ChartRows;
}

interface SnapshotsInUse {
  /** Markup of captured pictures by `snapshotKey`. */
  readonly snapshots: ReadonlyMap<string, string>;
  /** Said above the values when the drawing code cannot be fetched. */
  readonly failureMessage: string;
  /** Told of every chart that is rendered without a picture; the build collects its orders so. */
  readonly onMissing: ((order: ChartOrder) => void) | undefined;
}

export const SnapshotsContext = createContext<SnapshotsInUse>({
  snapshots: new Map(),
  failureMessage: "",
  onMissing: undefined,
});

interface ChartSnapshotsProps {
  readonly snapshots: ReadonlyMap<string, string>;
  readonly failureMessage: string;
  readonly onMissing?: ((order: ChartOrder) => void) | undefined;
  readonly children: ReactNode;
}

/** Hands the pictures captured at build to the charts below. */
export function ChartSnapshots({
  snapshots,
  failureMessage,
  onMissing,
  children,
}: ChartSnapshotsProps): ReactElement {
  const inUse = useMemo(
    () => ({ snapshots, failureMessage, onMissing }),
    [snapshots, failureMessage, onMissing],
  );
  return <SnapshotsContext value={inUse}>{children}</SnapshotsContext>;
}
