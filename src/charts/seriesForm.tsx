import { createElement, type FunctionComponent, Suspense, use } from "react";

type SeriesForms = typeof import("./seriesForms");

let loading: Promise<SeriesForms> | null = null;

/**
 * Fetches the charts of series once. What is rendered after it has come stands at once, as React knows by
 * its status; after it has failed it fails at once, until `forgetFailedForms`, since React would fetch it
 * again with every try to render.
 */
export function loadSeriesForms(): Promise<SeriesForms> {
  if (loading !== null) return loading;
  const fetched = import("./seriesForms");
  loading = fetched;
  fetched.then(
    (value) => Object.assign(fetched, { status: "fulfilled", value }),
    (reason: unknown) => Object.assign(fetched, { status: "rejected", reason }),
  );
  return fetched;
}

/** Lets the next chart try again, once one has said that it failed. */
export function forgetFailedForms(): void {
  loading = null;
}

/** A chart of a series. What was prerendered of it stands until its form is there. */
export function seriesForm<Rows>(
  of: (forms: SeriesForms) => FunctionComponent<{ readonly rows: Rows }>,
): FunctionComponent<{ readonly rows: Rows }> {
  function Drawing({ rows }: { readonly rows: Rows }) {
    return createElement(of(use(loadSeriesForms())), { rows });
  }
  return function SeriesForm({ rows }) {
    return (
      <Suspense fallback={<div className="chart-waiting" aria-busy="true" />}>
        <Drawing rows={rows} />
      </Suspense>
    );
  };
}
