import type { ReactElement } from "react";
import { usePage } from "../PageContext";

/** The way to the other language: a link where it is a document of its own, else a button; none where there is none. */
export function LanguageButton(): ReactElement | null {
  const { messages, switchLanguage } = usePage();
  if (switchLanguage === null) return null;
  const { label, lang, title } = messages.otherLanguage;
  return switchLanguage.by === "document" ? (
    <a className="button" href={switchLanguage.href} hrefLang={lang} lang={lang} title={title}>
      {label}
    </a>
  ) : (
    <button
      type="button"
      className="button"
      lang={lang}
      title={title}
      onClick={switchLanguage.change}
    >
      {label}
    </button>
  );
}
