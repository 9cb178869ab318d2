import type { Language } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";

/** What is to be minded of some figures, each note once, in the order of the figures. */
export function cautionNotes(
  lookup: DatasetLookup,
  figures: readonly string[],
  language: Language,
): readonly string[] {
  return [
    ...new Set(
      figures.flatMap((figure) => lookup.cautionsOf(figure).map(({ note }) => note[language])),
    ),
  ];
}
