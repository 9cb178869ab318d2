import { isFilteredView } from "../doors";
import { MeasureList } from "../measures/MeasureList";
import { Method } from "../method/Method";
import { usePage } from "../PageContext";
import { TableSection } from "../TableSection";
import { PrintedCautions } from "./PrintedCautions";
import { PrintedFoot } from "./PrintedFoot";

/**
 * What stands on paper behind a view: under the charts the measures and the table, under every figure
 * what to mind, and under each sheet where the figures are from.
 */
export function PrintedRest() {
  const { view } = usePage().address;
  return (
    <>
      {view === "overview" ? (
        <>
          <MeasureList />
          <TableSection />
        </>
      ) : null}
      {isFilteredView(view) ? <PrintedCautions /> : null}
      {isFilteredView(view) ? <Method /> : null}
      <PrintedFoot isAlone={false} />
    </>
  );
}
