import { type LocaleId, ownLocale } from "../wording/locales";

/** A prerendered document by its full name, since not every server shows the first page of a folder. */
export function documentFile(locale: LocaleId): string {
  return locale === ownLocale ? "index.html" : `${locale}.html`;
}

/** The same as a link leads to it. */
export function documentLink(locale: LocaleId): string {
  return locale === ownLocale ? "./" : documentFile(locale);
}

/** The licences of the code that the served page carries. */
export const licensesFile = "licenses.txt";
