import { type ComponentProps, useMemo } from "react";
import { measureOfMark, type Readout, readoutOf, sayReadout } from "../analysis/readoutOf";
import { Chart } from "../charts/Chart";
import { type ChartActions, ChartActionsContext } from "../charts/ChartActions";
import { chartWords } from "../wording/views/chartWords";
import { useAsked } from "./AskedContext";
import { usePage } from "./PageContext";

/** A chart of the page, which tells of its marks and goes where they lead. */
export function PageChart(chart: ComponentProps<typeof Chart>) {
  const { lookup, language, go } = usePage();
  const { selection } = useAsked();
  const actions = useMemo(
    (): ChartActions => ({
      words: chartWords[language],
      readoutOf: (mark: string) => readoutOf(lookup, mark, language),
      say: (readout: Readout) => sayReadout(readout, language),
      open: (mark: string) => {
        const measure = measureOfMark(lookup, mark);
        go(measure === null ? { figure: mark } : { view: "measures", measure: measure.id });
      },
      narrowTo: (place: string) => go({ card: null, selection: { ...selection, places: [place] } }),
    }),
    [lookup, language, go, selection],
  );
  return (
    <ChartActionsContext value={actions}>
      <Chart {...chart} />
    </ChartActionsContext>
  );
}
