import { useEffect, useMemo } from "react";
import { coverMeasures } from "../../analysis/measureCoverage";
import { retellOf } from "../../wording/retell";
import { measureWords } from "../../wording/views/measureWords";
import { AreaIcon } from "../AreaIcon";
import { EmptySelection } from "../filters/EmptySelection";
import { usePage } from "../PageContext";
import { MeasureEntry } from "./MeasureEntry";
import { SaveButtons } from "../exporting/SaveButtons";
import { columnsShown } from "../columnsShown";

/** Saves the measures shown as a workbook; what writes it is fetched at the first press. */
function SaveLedger() {
  const page = usePage();
  const words = measureWords[page.language];
  const save = async (): Promise<string> => {
    const [{ exportScopes }, { saveTable }] = await Promise.all([
      import("../exporting/exportScopes"),
      import("../exporting/saveTable"),
    ]);
    return saveTable(page, exportScopes(page, columnsShown(page)).measures, "xlsx");
  };
  return <SaveButtons formats={[["xlsx", words.saveLedger]]} save={save} words={words} />;
}

/** The selected measures, area by area, each readable where it stands. */
export function MeasureList() {
  const { lookup, measures, language, address } = usePage();
  const words = retellOf(lookup.dataset, language)(measureWords[language]);
  const groups = useMemo(() => coverMeasures(lookup, measures), [lookup, measures]);
  const without = groups.reduce((sum, group) => sum + group.measures.length - group.withFigures, 0);
  const { measure: pointedAt } = address;
  useEffect(() => {
    if (pointedAt === null) return undefined;
    // After the dialog that led here has closed and given its focus back.
    const timer = setTimeout(() => {
      const entry = document.getElementById(`measure-${pointedAt}`);
      entry?.scrollIntoView({ block: "center" });
      entry?.focus({ preventScroll: true });
    }, 50);
    return () => clearTimeout(timer);
  }, [pointedAt]);
  return (
    <section className="measure-list" aria-labelledby="measures-title">
      <div className="section-head">
        <h2 id="measures-title">{words.all}</h2>
        {measures.length === 0 ? null : <SaveLedger />}
      </div>
      {measures.length === 0 ? (
        <div className="state">
          <p>{words.none}</p>
          <EmptySelection />
        </div>
      ) : (
        <p className="lede">{words.lede(measures.length, without)}</p>
      )}
      {groups.map(({ area, measures: own, withFigures }) => (
        <section
          key={area.id}
          className="measure-group"
          data-area-color={area.color}
          aria-labelledby={`measures-${area.id}`}
        >
          <h3 id={`measures-${area.id}`}>
            <AreaIcon area={area} />
            {area.name[language]}
            <span className="section-count">{words.matrix.some(withFigures, own.length)}</span>
          </h3>
          <div className="measure-entries">
            {own.map(({ measure }) => (
              <MeasureEntry key={measure.id} measure={measure} />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}
