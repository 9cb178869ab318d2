import type { ReactElement } from "react";
import { locales, localesOf } from "../../wording/locales";
import { usePage } from "../PageContext";
import { Button } from "../Button";

/** The ways to the other languages: links where each is a document of its own, else buttons; none where the data have no other. */
export function LanguageButtons(): ReactElement[] {
  const { lookup, locale, switchLanguage } = usePage();
  return localesOf(lookup.dataset)
    .filter((id) => id !== locale)
    .map((id) => {
      const { tag, label, invitation } = locales[id];
      const about = { className: "button", lang: tag, title: invitation };
      return switchLanguage.by === "document" ? (
        <a key={id} {...about} href={switchLanguage.hrefOf(id)} hrefLang={tag}>
          {label}
        </a>
      ) : (
        <Button key={id} {...about} onClick={() => switchLanguage.change(id)}>
          {label}
        </Button>
      );
    });
}
