import type { Bilingual, Dataset, Language } from "./Dataset";

const CHINESE: readonly Language[] = ["zh"];
const BOTH: readonly Language[] = ["zh", "en"];

/** The languages that a dataset's texts are there in, Chinese first: pages, files and metadata are made in these. */
export function languagesOf({
  language,
}: {
  readonly language?: Dataset["language"] | undefined;
}): readonly Language[] {
  return language === undefined ? BOTH : CHINESE;
}

/** A text of a dataset in Chinese alone: in the place of the English stands the Chinese. */
export function inChinese(zh: string): Bilingual {
  return { zh, en: zh };
}

/** Puts the Chinese in the place of every English text below `value`, which nobody is to read by accident. */
export function passOverEnglish(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if ("zh" in value && "en" in value) {
    value.en = value.zh;
    return;
  }
  for (const item of Object.values(value)) passOverEnglish(item);
}
