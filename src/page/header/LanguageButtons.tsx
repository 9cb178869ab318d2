import type { ReactElement } from "react";
import { localeIds, locales } from "../../wording/locales";
import { usePage } from "../PageContext";

/** The ways to the other languages: links where each is a document of its own, else buttons. */
export function LanguageButtons(): ReactElement[] {
  const { locale, switchLanguage } = usePage();
  return localeIds
    .filter((id) => id !== locale)
    .map((id) => {
      const { tag, label, invitation } = locales[id];
      const about = { className: "button", lang: tag, title: invitation };
      return switchLanguage.by === "document" ? (
        <a key={id} {...about} href={switchLanguage.hrefOf(id)} hrefLang={tag}>
          {label}
        </a>
      ) : (
        <button key={id} {...about} type="button" onClick={() => switchLanguage.change(id)}>
          {label}
        </button>
      );
    });
}
