import { Suspense, useMemo } from "react";
import { composeSections } from "../../analysis/composeCards";
import { usePage } from "../PageContext";
import { AreaSection } from "./AreaSection";
import { EmptySelection } from "../filters/EmptySelection";

/** More cards than these are drawn one after another, as they come near the window. */
const MANY_CARDS = 40;

/** Of more figures than these each card takes long enough to be drawn alone. */
const MANY_FIGURES = 5000;

/** Everything selected, area by area; or a plain answer when nothing is. */
export function AreaSections() {
  const { lookup, selected, measures, messages } = usePage();
  const { rows } = selected;
  const sections = useMemo(() => composeSections(lookup, rows, measures), [lookup, rows, measures]);
  const cards = sections.reduce((sum, section) => sum + section.cards.length, 0);
  if (sections.length === 0) {
    return (
      <div className="state" role="status">
        <p className="state-title">{messages.nothingFound}</p>
        <EmptySelection />
      </div>
    );
  }
  return (
    <>
      {sections.map((section) => (
        // React takes each over in a task of its own, and first the one that is touched.
        <Suspense key={section.area.id}>
          <AreaSection
            section={section}
            inTurn={cards > MANY_CARDS || selected.total > MANY_FIGURES}
          />
        </Suspense>
      ))}
    </>
  );
}
