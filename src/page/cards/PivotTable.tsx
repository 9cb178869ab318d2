import { useCallback, useMemo, useState } from "react";
import type { SeriesCard } from "../../analysis/composeCards";
import { drawPivot, pivotOf, type PivotView } from "../../analysis/drawPivot";
import { PageChart } from "../PageChart";
import { PRINTED_PERIODS, TableChart } from "../../charts/TableChart";
import styles from "../../charts/pivot.css?inline";
import { pivotFile, pivotTable } from "../../columns/pivot";
import { pivotWords } from "../../wording/views/pivotWords";
import { SaveSeenTable } from "../exporting/SaveSeenTable";
import { adoptStyles } from "../adoptStyles";
import { usePage } from "../PageContext";
import { Button } from "../Button";

adoptStyles(styles);

/** Cells that are shown at once, and fewest and most rows; the rest on demand. */
const CELLS_SHOWN = 640;
const FEWEST_ROWS = 12;
const MOST_ROWS = 40;

/** All places of a series by all of its periods: the numbers, how they grew, and their order. */
export function PivotTable({ title, card }: { readonly title: string; readonly card: SeriesCard }) {
  const { lookup, language, messages } = usePage();
  const words = pivotWords[language];
  const [view, setView] = useState<PivotView>("values");
  const [showsAll, setShowsAll] = useState(false);
  const figures = useCallback(() => card.rows.map((row) => lookup.figureAt(row)), [card, lookup]);
  const pivot = useMemo(() => pivotOf(figures(), language), [figures, language]);
  const count = pivot.lines.length;
  const { length } = pivot.periods;
  const first = Math.min(Math.max(FEWEST_ROWS, Math.floor(CELLS_SHOWN / length)), MOST_ROWS);
  const left = showsAll ? 0 : Math.max(0, count - first);
  const shown = useMemo(
    () => drawPivot(pivot, view, title, language, count - left),
    [pivot, view, title, language, count, left],
  );
  const isPercent = lookup.figureAt(card.rows[0] ?? 0).unit.dimension === "percent";
  const unit = view === "values" ? pivot.unit : view !== "rank" && isPercent ? words.points : null;
  return (
    <div className="pivot-part">
      <div className="pivot-head">
        {pivot.views.length < 2 ? null : (
          <div className="pivot-views" role="group" aria-label={words.choose}>
            {pivot.views.map((one) => (
              <Button key={one} aria-pressed={one === view} onClick={() => setView(one)}>
                {words.views[one]}
                {one === "values" ? null : (
                  <span className="tag tag-derived">{messages.derived}</span>
                )}
              </Button>
            ))}
          </div>
        )}
        {unit === null ? null : <span className="pivot-unit">{words.unit(unit)}</span>}
      </div>
      <PageChart rows={shown}>
        <TableChart rows={shown} />
      </PageChart>
      {view === "values" ? null : (
        <p className="pivot-note">
          <span className="tag tag-derived">{messages.derived}</span> {words.derived[view]}
        </p>
      )}
      {left === 0 ? null : <Button onClick={() => setShowsAll(true)}>{words.more(left)}</Button>}
      <div className="pivot-save" role="group" aria-label={words.save}>
        <SaveSeenTable
          table={() => {
            const seen = drawPivot(pivot, view, title, language);
            const table = pivotTable(seen, view, title, unit, language);
            return pivotFile(table, pivot, lookup, language);
          }}
          rows={count}
          figures={figures}
        />
      </div>
      {length <= PRINTED_PERIODS ? null : (
        <p className="pivot-printed">{words.printed(PRINTED_PERIODS, length)}</p>
      )}
    </div>
  );
}
