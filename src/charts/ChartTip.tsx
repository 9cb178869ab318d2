import type { CSSProperties } from "react";
import type { Readout } from "../analysis/readoutOf";
import type { ChartActions } from "./ChartActions";
import { percent } from "./design";

/** The mark that is read out, and where in its chart. */
export interface Reading {
  readonly figure: string;
  /** Pointers pass by; a finger and the keyboard keep what they asked for. */
  readonly by: "pointer" | "finger" | "keys";
  /** Where the mark is, as a part of the chart's width. */
  readonly across: number;
  /** Below the mark, in pixels from the chart's top. */
  readonly below: number;
}

/** At the same part of its own width as of the chart's: below the mark, and never outside. */
function placeOf({ across, below }: Reading): CSSProperties {
  return {
    left: percent(across),
    top: below,
    transform: `translateX(-${percent(across)})`,
  };
}

interface ChartTipProps {
  readonly reading: Reading;
  readonly readout: Readout;
  readonly actions: ChartActions;
  readonly onPutAway: () => void;
}

/**
 * The one readout of every chart. What the keyboard reads is said by the chart, so that this is for
 * the eye; a finger finds buttons in it, since it has no other way to open a figure.
 */
export function ChartTip({ reading, readout, actions: { words, open }, onPutAway }: ChartTipProps) {
  return (
    <div className="chart-tip" style={placeOf(reading)} aria-hidden={reading.by !== "finger"}>
      <p className="tip-number">
        <b>{readout.number}</b>
        {readout.bound === null ? null : <span className="tag tag-bound">{readout.bound}</span>}
      </p>
      <p>{readout.name}</p>
      <p>
        {readout.period} · {readout.place}
      </p>
      <p>
        {readout.paragraph}
        {readout.saidBy === null ? null : ` · ${readout.saidBy}`}
      </p>
      {readout.cautions.map((caution) => (
        <p key={caution} className="tip-caution">
          {caution}
        </p>
      ))}
      {reading.by === "finger" ? (
        <p className="tip-tools">
          <button type="button" className="link-button" onClick={() => open(reading.figure)}>
            {words.open}
          </button>
          <button type="button" className="link-button" onClick={onPutAway}>
            {words.putAway}
          </button>
        </p>
      ) : null}
    </div>
  );
}
