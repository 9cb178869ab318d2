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

/** Writes the language into the address bar, so that the address opens in it. */
export function keepLocale(locale: LocaleId): void {
  const { pathname, search, hash } = window.location;
  const url = `${pathname}${withLocale(search, locale)}${hash}`;
  window.history.replaceState(window.history.state, "", url);
}
