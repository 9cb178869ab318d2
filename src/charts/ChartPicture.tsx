import { memo, type ReactElement, useContext, useMemo } from "react";
import type { BarsRows, ChartRows, LinesRows } from "../analysis/ChartRows";
import { BulletChart } from "./BulletChart";
import { CellsChart } from "./CellsChart";
import { SnapshotsContext } from "./ChartSnapshots";
import { MultiplesChart } from "./MultiplesChart";
import { LinesPointer } from "./LinesPointer";
import { pictureSize } from "./pictureSize";
import { SNAPSHOT_ATTRIBUTE } from "./readSnapshots";
import { snapshotKey } from "./snapshotKey";
import { usePicture } from "./usePicture";
import { valuesOf } from "./valuesOf";

interface DrawnProps {
  readonly rows: BarsRows | LinesRows;
  readonly chartKey: string;
}

/** Says that there is no drawing, and gives the numbers that it would have shown. */
function WithoutDrawing({ rows }: { readonly rows: BarsRows | LinesRows }): ReactElement {
  const { failureMessage } = useContext(SnapshotsContext);
  return (
    <div className="chart-failed">
      <p>{failureMessage}</p>
      <ul>
        {valuesOf(rows).map(({ name, value }) => (
          <li key={name}>
            {name} <b>{value}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Bars or lines as a picture: captured at build where there is one of exactly these rows, or else
 * drawn by recharts, which is fetched for it. The pointer over lines reads its positions from the layout.
 */
function Drawn({ rows, chartKey }: DrawnProps): ReactElement {
  const { snapshots, onMissing } = useContext(SnapshotsContext);
  const key = useMemo(() => snapshotKey(chartKey, rows), [chartKey, rows]);
  const snapshot = snapshots.get(key);
  const picture = usePicture(key, rows, snapshot);
  if (snapshot === undefined) onMissing?.({ key: chartKey, rows });
  if (picture.status === "failed") return <WithoutDrawing rows={rows} />;
  const size = pictureSize(rows);
  return (
    <div
      className="chart"
      role="img"
      aria-label={rows.description}
      aria-busy={picture.status === "drawing" ? true : undefined}
    >
      {picture.status === "drawing" ? (
        <div className="chart-picture">
          {/* Holds the place at its right proportions until the drawing is there. */}
          <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" />
        </div>
      ) : (
        <div
          key={key}
          className="chart-picture"
          {...{ [SNAPSHOT_ATTRIBUTE]: key }}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: picture.markup }}
        />
      )}
      {rows.form === "lines" ? <LinesPointer rows={rows} /> : null}
    </div>
  );
}

interface ChartPictureProps {
  readonly rows: ChartRows;
  /** Names the chart on its page: the same in every language, the same at build and in the browser. */
  readonly chartKey: string;
}

/**
 * One chart, in the form of its rows. Not a tab stop: all its numbers are written out in it.
 * Drawing is dear, so the same rows are not drawn again when the page around them changes.
 */
export const ChartPicture = memo(function ChartPicture({
  rows,
  chartKey,
}: ChartPictureProps): ReactElement {
  switch (rows.form) {
    case "cells":
      return <CellsChart rows={rows} />;
    case "bullet":
      return <BulletChart rows={rows} />;
    case "multiples":
      return <MultiplesChart rows={rows} />;
    case "bars":
    case "lines":
      return <Drawn rows={rows} chartKey={chartKey} />;
  }
});
