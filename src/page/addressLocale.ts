import { isLocale, type LocaleId, ownLocale } from "../wording/locales";

/** Key of the address that names the language, in the edition that has all in one document. */
const KEY = "lang";

/** The language that an address asks for. */
export function localeOfAddress(query: string): LocaleId {
  const asked = new URLSearchParams(query).get(KEY) ?? "";
  return isLocale(asked) ? asked : ownLocale;
}

/** The address with its language: `?area=economy&lang=en`. */
export function withLocale(query: string, locale: LocaleId): string {
  const parameters = new URLSearchParams(query);
  if (locale === ownLocale) parameters.delete(KEY);
  else parameters.set(KEY, locale);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/**
 * Writes the language into the address bar, so that the address opens in it.
 *
 * @param link the way to the document that has this language alone; `null` where there is none
 */
export function keepLocale(locale: LocaleId, link: string | null): void {
  const { pathname, search, hash } = window.location;
  const query = withLocale(search, link === null ? locale : ownLocale);
  const url = `${link ?? pathname}${query}${hash}`;
  window.history.replaceState(window.history.state, "", url);
}
