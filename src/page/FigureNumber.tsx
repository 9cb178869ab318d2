import type { ReactElement } from "react";
import type { Figure } from "../dataset/DatasetLookup";
import { formatFigure, splitFigure } from "../wording/formatFigure";
import { usePage } from "./PageContext";

interface FigureNumberProps {
  readonly figure: Figure;
  /** `before` is set smaller and greyer: it is where something came from. */
  readonly role?: "before" | "after";
}

/** A figure set in type: the number large, its bound and unit small and never parted from it. */
export function FigureNumber({ figure, role }: FigureNumberProps): ReactElement {
  const { language } = usePage();
  const { observation, unit } = figure;
  const { lead, number, unit: after } = splitFigure(observation, unit, language);
  const space = language === "en" && after !== "%" && after !== "" ? " " : "";
  return (
    <span
      className={role === "before" ? "figure-number was" : "figure-number"}
      data-figure={observation.id}
      data-bound={observation.quantity.bound}
      title={formatFigure(observation, unit, language)}
    >
      {lead === "" ? null : (
        <small>
          {lead}
          {language === "en" ? " " : ""}
        </small>
      )}
      <b>{number}</b>
      {after === "" ? null : (
        <small>
          {space}
          {after}
        </small>
      )}
    </span>
  );
}
