import type { Dataset, Language } from "../dataset/Dataset";
import { languagesOf } from "../dataset/languagesOf";
import { catalogues, type Messages } from "./Messages";

/** A language that the page can be read in. */
interface Locale {
  /** As `lang` attributes have it (BCP 47). */
  readonly tag: string;
  /** Its own name. */
  readonly label: string;
  /** What leads to it, in itself. */
  readonly invitation: string;
  /** Whose texts of the dataset it shows, and whose words for all that its messages do not say. */
  readonly language: Language;
  readonly messages: Messages;
}

/**
 * One row a language, by the name that addresses and documents have for it. One that says only some
 * things itself takes the rest from another: `messages: { ...catalogues.en, skipToContent: "…" }`.
 */
const rows = {
  zh: {
    tag: "zh-CN",
    label: "中文",
    invitation: "切换到中文",
    language: "zh",
    messages: catalogues.zh,
  },
  en: {
    tag: "en",
    label: "English",
    invitation: "Switch to English",
    language: "en",
    messages: catalogues.en,
  },
} as const satisfies Readonly<Record<string, Locale>>;

export type LocaleId = keyof typeof rows;

export const locales: Readonly<Record<LocaleId, Locale>> = rows;

/** The locale of `index.html` and of the one file's markup, which addresses need not name. */
export const ownLocale: LocaleId = "zh";

export function isLocale(id: string): id is LocaleId {
  return id in rows;
}

export const localeIds: readonly LocaleId[] = Object.keys(rows).filter(isLocale);

/** The locales that a dataset has texts for; those of others would show it in a language that it has not. */
export function localesOf(dataset: Pick<Dataset, "language">): readonly LocaleId[] {
  return localeIds.filter((id) => languagesOf(dataset).includes(locales[id].language));
}

/** The locale that a document is in, by the tag that it bears. */
export function localeOfTag(tag: string): LocaleId {
  return localeIds.find((id) => locales[id].tag === tag) ?? ownLocale;
}
