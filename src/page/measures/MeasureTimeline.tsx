import { useMemo } from "react";
import type { TimelineItem } from "../../analysis/ChartRows";
import { composeTimeline } from "../../analysis/timeline";
import { PageChart } from "../PageChart";
import { Timeline } from "../../charts/Timeline";
import styles from "../../charts/timeline.css?inline";
import { adoptStyles } from "../adoptStyles";
import { measureWords } from "../../wording/views/measureWords";
import { timelineWords } from "../../wording/views/timelineWords";
import { EmptySelection } from "../filters/EmptySelection";
import { usePage } from "../PageContext";
import { marks } from "../../wording/marks";
import { retellOf } from "../../wording/retell";

adoptStyles(styles);

/** The kinds of mark that are drawn, in the order of their explanation. */
function kindsIn(items: readonly TimelineItem[]): readonly TimelineItem["kind"][] {
  return (["date", "span", "year"] as const).filter((kind) =>
    items.some((item) => item.kind === kind),
  );
}

/** The dated steps of the selected measures on one axis of years. */
export function MeasureTimeline() {
  const { lookup, measures, language } = usePage();
  const { rows, dated, undated } = useMemo(
    () => composeTimeline(lookup, measures, language, (measure) => `#measure-${measure.id}`),
    [lookup, measures, language],
  );
  const words = retellOf(lookup.dataset, language)(timelineWords[language]);
  if (measures.length === 0) {
    return (
      <section className="timeline-section" id="timeline" aria-labelledby="timeline-title">
        <h2 id="timeline-title">{words.title}</h2>
        <div className="state">
          <p>{measureWords[language].none}</p>
          <EmptySelection />
        </div>
      </section>
    );
  }
  return (
    <section className="timeline-section" id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.title}</h2>
      <p className="lede">
        {words.lede(rows?.items.length ?? 0, dated)}
        {undated > 0 ? `${marks[language].semicolon}${words.undated(undated)}` : ""}
      </p>
      {rows === null ? null : (
        <p className="lede">
          {kindsIn(rows.items)
            .map((kind) => words.marks[kind])
            .join(marks[language].space)}
        </p>
      )}
      <div className="card">
        {rows === null ? (
          <p>{words.none}</p>
        ) : (
          <PageChart rows={rows}>
            <Timeline rows={rows} />
          </PageChart>
        )}
      </div>
    </section>
  );
}
