import type { Dataset } from "../dataset/Dataset";
import type { Pinyin } from "./FigureIndex";

/** The Chinese names that searches look into: of areas, fields, places, metrics and measures. */
export function searchedNames(dataset: Dataset): readonly string[] {
  const { areas, fields, places, metrics, measures } = dataset;
  return [areas, fields, places, metrics, measures].flat().map(({ name }) => name.zh);
}

/** How each of `searchedNames` sounds, given the syllables of each in the same order. */
export function pinyinOf(dataset: Dataset, syllables: readonly string[]): Pinyin {
  const sounds = new Map<string, string>();
  for (const [at, name] of searchedNames(dataset).entries()) {
    const heard = (syllables[at] ?? "").split(" ");
    const initials = heard.map((syllable) => syllable.charAt(0));
    sounds.set(name, `${heard.join("")} ${initials.join("")}`);
  }
  return (chinese) => sounds.get(chinese) ?? "";
}
