import type { ChartActions } from "./ChartActions";
import { ChartTip, type Reading } from "./ChartTip";

interface ChartAnswerProps {
  /** `null` where nothing is read out. */
  readonly reading: Reading | null;
  readonly actions: ChartActions;
  /** Id of what says how the keyboard goes through the chart. */
  readonly keys: string;
  readonly onPutAway: () => void;
}

/** What a chart that answers says: for the eye beside the mark, and to who listens, whom a pointer passing by does not interrupt. */
export function ChartAnswer({ reading, actions, keys, onPutAway }: ChartAnswerProps) {
  const told = reading && { reading, readout: actions.readoutOf(reading.figure) };
  return (
    <>
      {told && <ChartTip {...told} actions={actions} onPutAway={onPutAway} />}
      <p id={keys} className="visually-hidden">
        {actions.words.keys}
      </p>
      <p className="visually-hidden" role="status">
        {told === null || told.reading.by === "pointer" ? "" : actions.say(told.readout)}
      </p>
    </>
  );
}
