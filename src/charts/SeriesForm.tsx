import { type ReactElement, Suspense, use } from "react";
import type { LinesRows, TableRows } from "../analysis/ChartRows";

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

interface SeriesFormProps {
  readonly rows: LinesRows | TableRows;
}

function Drawing({ rows }: SeriesFormProps): ReactElement {
  const { LinesChart, MultiplesChart, TableChart } = use(loadSeriesForms());
  switch (rows.form) {
    case "table":
      return <TableChart rows={rows} />;
    case "lines":
      return <LinesChart rows={rows} />;
    case "multiples":
      return <MultiplesChart rows={rows} />;
  }
}

/** A chart of a series. What was prerendered of it stands until its form is there. */
export function SeriesForm({ rows }: SeriesFormProps): ReactElement {
  return (
    <Suspense fallback={<div className="chart-waiting" aria-busy="true" />}>
      <Drawing rows={rows} />
    </Suspense>
  );
}
