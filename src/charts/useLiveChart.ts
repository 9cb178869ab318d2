import { type ComponentType, useEffect, useState } from "react";
import type { BarsRows, LinesRows } from "../analysis/ChartRows";

type LiveChartComponent = ComponentType<{ readonly rows: BarsRows | LinesRows }>;

/** The drawing code once fetched, so that later charts are drawn at once. */
let fetched: LiveChartComponent | undefined;

export type LiveChartState =
  | { readonly status: "idle" | "loading" | "failed" }
  | { readonly status: "ready"; readonly Chart: LiveChartComponent };

/** Fetches the code that draws bars and lines, when `wanted`; a failed fetch is tried again by the next chart. */
export function useLiveChart(wanted: boolean): LiveChartState {
  const [Chart, setChart] = useState<LiveChartComponent | undefined>(() => fetched);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || Chart !== undefined) return undefined;
    let left = false;
    import("./LiveChart").then(
      (module) => {
        fetched = module.LiveChart;
        if (!left) setChart(() => module.LiveChart);
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [wanted, Chart]);
  if (!wanted) return { status: "idle" };
  if (Chart !== undefined) return { status: "ready", Chart };
  return { status: failed ? "failed" : "loading" };
}
