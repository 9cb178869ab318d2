import type { Language } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { formatFigure } from "./formatFigure";

/** Formats each figure that is named by its id, see `formatFigure`. */
export function formatById(lookup: Pick<DatasetLookup, "figure">, language: Language) {
  return (id: string): string => {
    const { observation, unit } = lookup.figure(id);
    return formatFigure(observation, unit, language);
  };
}
