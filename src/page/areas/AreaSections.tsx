import type { ReactElement } from "react";
import { composeSections } from "../../analysis/composeCards";
import { usePage } from "../PageContext";
import { AreaSection } from "./AreaSection";

/** Everything selected, area by area; or a plain answer when nothing is. */
export function AreaSections(): ReactElement {
  const { lookup, selected, measures, messages } = usePage();
  const sections = composeSections(lookup, selected.rows, measures);
  if (sections.length === 0) {
    return (
      <div className="state" role="status">
        <p className="state-title">{messages.nothingFound.title}</p>
        <p>{messages.nothingFound.advice}</p>
      </div>
    );
  }
  return (
    <>
      {sections.map((section) => (
        <AreaSection key={section.area.id} section={section} />
      ))}
    </>
  );
}
