import { useRef } from "react";
import { ownLocale } from "../../wording/locales";
import { useCloseOutside } from "../useCloseOutside";
import { documentFile } from "../documents";
import { usePage } from "../PageContext";

/** The way to the reports that were published together; nothing when there is only one. */
export function ReportMenu() {
  const { reports, locale, language, messages, opening } = usePage();
  const list = useRef<HTMLUListElement>(null);
  useCloseOutside(list);
  if (reports.length < 2) return null;
  return (
    <nav className="report-menu" aria-label={messages.reports.label}>
      <details className="report-list">
        <summary>{messages.reports.count(reports[1]?.holds ?? reports.length)}</summary>
        <ul ref={list}>
          {reports.map(({ id, title, languages, folder, current }) => {
            // Data that were opened here are none of them.
            const here = current && opening.opened === null;
            const mark = here ? { "aria-current": "page" as const } : {};
            return (
              <li key={id}>
                {folder === null ? (
                  <span {...mark}>{title[language]}</span>
                ) : (
                  <a
                    href={`${folder}${documentFile(languages.includes(language) ? locale : ownLocale)}`}
                    {...mark}
                  >
                    {title[language]}
                  </a>
                )}
              </li>
            );
          })}
          {reports.some(({ folder }) => folder === null) ? (
            <li className="report-note">{messages.reports.elsewhere}</li>
          ) : null}
        </ul>
      </details>
    </nav>
  );
}
