import type { Language } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { formatFigure } from "./formatFigure";

/** Words each figure that is named by its id, as `formatFigure` does. */
export function figureWords(lookup: Pick<DatasetLookup, "figure">, language: Language) {
  return (id: string): string => {
    const { observation, unit } = lookup.figure(id);
    return formatFigure(observation, unit, language);
  };
}
