import type { Figure } from "../dataset/DatasetLookup";
import { formatFigure, splitFigure } from "../wording/formatFigure";
import { marks } from "../wording/marks";
import { usePage } from "./PageContext";

interface FigureNumberProps {
  readonly figure: Figure;
  /** `before` is set smaller and greyer: it is where something came from. */
  readonly end?: "before" | "after";
  /** The figure that follows; what both have before and after their numbers is said there alone. */
  readonly followedBy?: Figure;
  /** The figure before it; what both have before their numbers is said there alone. */
  readonly following?: Figure;
}

/** A figure set in type: the number large, its bound and unit small and never parted from it. */
export function FigureNumber({ figure, end, followedBy, following }: FigureNumberProps) {
  const { language } = usePage();
  const { observation, unit } = figure;
  const own = splitFigure(observation, unit, language);
  const next = followedBy ? splitFigure(followedBy.observation, followedBy.unit, language) : null;
  const last = following ? splitFigure(following.observation, following.unit, language) : null;
  // A bound is said of each number, a currency of both.
  const isSaid = own.lead === last?.lead && observation.quantity.bound === "exact";
  const lead = isSaid ? "" : own.lead;
  const after = own.unit === next?.unit ? "" : own.unit;
  const space = after === "%" || after === "" ? "" : marks[language].space;
  return (
    <span
      className={end === "before" ? "figure-number was" : "figure-number"}
      data-figure={observation.id}
      data-bound={observation.quantity.bound}
      title={formatFigure(observation, unit, language)}
    >
      {lead === "" ? null : (
        <small>
          {lead}
          {marks[language].space}
        </small>
      )}
      <b>{own.number}</b>
      {after === "" ? null : (
        <small>
          {space}
          {after}
        </small>
      )}
    </span>
  );
}
