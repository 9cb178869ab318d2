import { useContext } from "react";
import type { LinesRows } from "../analysis/ChartRows";
import { ChartActionsContext } from "./ChartActions";
import { percent } from "./design";

/** Upright lines in a plot where steps of the metric's measure were taken; each is a mark of its own. */
export function StepMarks({ steps }: Pick<LinesRows, "steps">) {
  return (
    <>
      {steps.map(({ id, at }) => (
        <line
          key={id}
          className="step-line"
          data-mark={id}
          x1={percent(at)}
          x2={percent(at)}
          y2="100%"
        />
      ))}
    </>
  );
}

/** What is to be known of lines besides their names: how what stands for all places is drawn, and what the upright lines are. */
export function LineKeys({ rows: { form, series, steps } }: { readonly rows: LinesRows }) {
  const actions = useContext(ChartActionsContext);
  const keys = [
    ...series.flatMap(({ name, whole }) =>
      actions === null || form === "lines" || whole === undefined
        ? []
        : [{ id: name, line: "whole", text: actions.words.whole[whole](name) }],
    ),
    ...steps.map(({ id, text }) => ({ id, line: "step", text })),
  ];
  if (keys.length === 0) return null;
  return (
    <ul className="line-keys">
      {keys.map(({ id, line, text }) => (
        <li key={id} data-line={line}>
          {text}
        </li>
      ))}
    </ul>
  );
}
