import type { Language } from "../dataset/Dataset";

/** Key of the address that names the language, in the edition that has both in one document. */
const KEY = "lang";

/** The language of the edition's own markup, which the address need not name. */
const OWN: Language = "zh";

/** The language that an address asks for. */
export function languageOf(query: string): Language {
  return new URLSearchParams(query).get(KEY) === "en" ? "en" : OWN;
}

/** The address with its language: `?area=economy&lang=en`. */
export function withLanguage(query: string, language: Language): string {
  const parameters = new URLSearchParams(query);
  if (language === OWN) parameters.delete(KEY);
  else parameters.set(KEY, language);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** Writes the language into the address bar, so that the address opens in it. */
export function keepLanguage(language: Language): void {
  const { pathname, search, hash } = window.location;
  const url = `${pathname}${withLanguage(search, language)}${hash}`;
  window.history.replaceState(window.history.state, "", url);
}
