import type { Dataset } from "../dataset/Dataset";
import { once } from "../dataset/once.ts";
import type { Pinyin } from "./FigureIndex";

/** The Chinese names that searches look into: of areas, fields, places, metrics and measures. */
export function searchedNames(dataset: Dataset): readonly string[] {
  const { areas, fields, places, metrics, measures } = dataset;
  return [areas, fields, places, metrics, measures].flat().map(({ name }) => name.zh);
}

/** A dataset, and the syllables of each of its `searchedNames` in the same order. */
interface Sounding {
  readonly dataset: Dataset;
  readonly pinyin: readonly string[];
}

/** How each of the names sounds; looked up when the first is asked for, since names and syllables may come late. */
export function pinyinOf(sounding: Sounding): Pinyin {
  const sounds = once(() => {
    const { dataset, pinyin } = sounding;
    const heard = new Map<string, string>();
    for (const [at, name] of searchedNames(dataset).entries()) {
      const syllables = (pinyin[at] ?? "").split(" ");
      const initials = syllables.map((syllable) => syllable.charAt(0));
      heard.set(name, `${syllables.join("")} ${initials.join("")}`);
    }
    return heard;
  });
  return (chinese) => sounds().get(chinese) ?? "";
}
