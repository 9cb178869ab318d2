import { useEffect, useState } from "react";
import { type Catalogue, openCatalogue } from "../../opening/collection/readCatalogue";
import { localeIds, type LocaleId, locales } from "../../wording/locales";
import { catalogueWords } from "../../wording/views/catalogueWords";
import { methodWords } from "../../wording/views/methodWords";
import { documentFile, licensesFile } from "../documents";
import { isPlainClick } from "../isPlainClick";
import { NotFetched } from "./NotFetched";
import { serializeCatalogueAddress, useCatalogueAddress } from "./catalogueAddress";
import { ReportFinder } from "./ReportFinder";
import { SeriesFinder } from "./SeriesFinder";
import { useFetched } from "./useFetched";

/** The page of many reports: finds one, or one metric across all of them. */
export function CataloguePage({ locale }: { readonly locale: LocaleId }) {
  const { language, messages } = locales[locale];
  const words = catalogueWords[language];
  const [address, go] = useCatalogueAddress();
  const [catalogue] = useState<Catalogue>(() => openCatalogue(""));
  const head = useFetched(catalogue.head);
  useEffect(() => {
    document.title = `${words.views[address.view]} · ${words.title}`;
  }, [words, address.view]);
  const parts = { catalogue, language };
  return (
    <>
      <a className="skip-link" href="#content">
        {messages.skipToContent}
      </a>
      <header className="header">
        <div className="wrap header-row">
          <div className="header-title">
            <h1>{words.title}</h1>
            <p className="header-source">
              {head.status === "ready" ? (
                <>
                  <span>
                    {words.holdings(
                      head.content.reports,
                      head.content.figures,
                      head.content.places.length,
                    )}
                  </span>
                  <span>{words.notOfficial}</span>
                </>
              ) : (
                <span>&nbsp;</span>
              )}
            </p>
          </div>
          <div className="catalogue-tools">
            {localeIds
              .filter((id) => id !== locale)
              .map((id) => (
                <a
                  key={id}
                  className="button"
                  lang={locales[id].tag}
                  aria-label={locales[id].invitation}
                  href={`${documentFile(id)}${serializeCatalogueAddress(address)}`}
                >
                  {locales[id].label}
                </a>
              ))}
          </div>
        </div>
        <div className="wrap header-doors">
          <nav className="doors" aria-label={words.navigation}>
            {(["reports", "series"] as const).map((view) => (
              <a
                key={view}
                href={serializeCatalogueAddress({ ...address, view })}
                {...(view === address.view ? { "aria-current": "page" } : {})}
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  go({ view });
                }}
              >
                {words.views[view]}
              </a>
            ))}
          </nav>
        </div>
      </header>
      <main id="content" className="wrap" tabIndex={-1}>
        {head.status !== "ready" ? (
          <NotFetched of={head} language={language} />
        ) : address.view === "series" ? (
          <SeriesFinder {...parts} head={head.content} />
        ) : (
          <ReportFinder {...parts} head={head.content} />
        )}
        <p className="catalogue-foot">
          <a className="text-link" href={licensesFile}>
            {methodWords[language].softwareLicenses}
          </a>
        </p>
      </main>
    </>
  );
}
