import { createElement, type FunctionComponent, Suspense } from "react";
import { loadOnce } from "./loadOnce";

type SeriesForms = typeof import("./seriesForms");

/** The charts of series; fetched with the first of them. */
export const seriesForms = loadOnce(() => import("./seriesForms"));

/** A chart of a series. What was prerendered of it stands until its form is there. */
export function seriesForm<Rows>(
  of: (forms: SeriesForms) => FunctionComponent<{ readonly rows: Rows }>,
): FunctionComponent<{ readonly rows: Rows }> {
  function Drawing({ rows }: { readonly rows: Rows }) {
    return createElement(of(seriesForms.use()), { rows });
  }
  return function SeriesForm({ rows }) {
    return (
      <Suspense fallback={<div className="chart-waiting" aria-busy="true" />}>
        <Drawing rows={rows} />
      </Suspense>
    );
  };
}
