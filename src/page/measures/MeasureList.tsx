import type { ReactElement } from "react";
import type { Measure } from "../../dataset/Dataset";
import { usePage } from "../PageContext";
import { MeasureItem } from "./MeasureItem";

/** The measures of one area, each opening to what it does; those without a figure are marked. */
export function MeasureList({ measures }: { readonly measures: readonly Measure[] }): ReactElement {
  const { lookup, messages } = usePage();
  const without = measures.filter(
    (measure) => lookup.rowsOfMeasure(measure.id).length === 0,
  ).length;
  return (
    <div className="measure-list">
      <h3>
        {messages.measures.title}
        <span className="section-count">{messages.measures.summary(measures.length, without)}</span>
      </h3>
      <ul>
        {measures.map((measure) => (
          <MeasureItem key={measure.id} measure={measure} />
        ))}
      </ul>
    </div>
  );
}
