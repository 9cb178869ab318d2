import { createContext } from "react";
import type { Readout } from "../analysis/readoutOf";
import type { ChartWords } from "../wording/views/chartWords";

/** What the page does for its charts: tells of a mark, and goes where a mark leads. */
export interface ChartActions {
  readonly words: ChartWords;
  /** Everything known of what a mark stands for. */
  readonly readoutOf: (mark: string) => Readout;
  /** A readout as one sentence. */
  readonly say: (readout: Readout) => string;
  /** Goes to what a mark stands for. */
  readonly open: (mark: string) => void;
  /** Narrows the page to a place; also to that of a mark. */
  readonly narrowTo: (place: string) => void;
}

export const ChartActionsContext = createContext<ChartActions | null>(null);
