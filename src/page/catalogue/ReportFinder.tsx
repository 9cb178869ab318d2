import { useCallback, useState } from "react";
import type { Language } from "../../dataset/Dataset";
import type { CatalogueHead, ReportEntry } from "../../export/collection/Catalogue";
import { findReports, type ReportQuery } from "../../opening/collection/findReports";
import type { Catalogue } from "../../opening/collection/readCatalogue";
import { formatRange } from "../../wording/formatPeriod";
import { localeIds, locales, ownLocale } from "../../wording/locales";
import { catalogueWords } from "../../wording/views/catalogueWords";
import { documentFile } from "../documents";
import { NotFetched } from "./NotFetched";
import { type CatalogueAddress, useCatalogueAddress } from "./catalogueAddress";
import { useFetched } from "./useFetched";
import { Button } from "../Button";

interface ReportFinderProps {
  readonly catalogue: Catalogue;
  readonly head: CatalogueHead;
  readonly language: Language;
}

/** Reports shown at first, and by each asking for more. */
const STEP = 30;

/** Places that an entry names. */
const MOST_NAMED = 6;

/** The page of a report as it is reached from the catalogue, in the reader's language where it has one. */
export function reportLink(folder: string, hasEnglish: boolean, language: Language): string {
  const spoken = localeIds.find((id) => locales[id].language === language);
  const locale = hasEnglish ? (spoken ?? ownLocale) : ownLocale;
  return `../${folder}${documentFile(locale)}`;
}

function Choice({
  label,
  value,
  options,
  onChange,
  all,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string | null) => void;
  readonly all: string;
}) {
  return (
    <label className="catalogue-field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{all}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** `2019` to `2022`: each year between two, the last first. */
function yearsBetween({ from, to }: CatalogueHead): readonly string[] {
  if (from === null || to === null) return [];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(to) - at));
}

/** Where a name of the address stands in a list; `null` for one that is not there. */
function positionOf(name: string | null, list: readonly { readonly zh: string }[]): number | null {
  const at = list.findIndex(({ zh }) => zh === name);
  return at === -1 ? null : at;
}

/** How many parts hold the first reports: without a question the newest stand at the beginning, and more is not fetched. */
function partsFor({ parts }: CatalogueHead, reports: number): number {
  let sum = 0;
  const last = parts.findIndex((part) => {
    sum += part.reports;
    return sum >= reports;
  });
  return last === -1 ? parts.length : last + 1;
}

function asksForAnything({ words, place, area, year }: CatalogueAddress): boolean {
  return words.trim() !== "" || place !== null || area !== null || year !== null;
}

function Entry({
  report,
  head,
  language,
}: {
  readonly report: ReportEntry;
  readonly head: CatalogueHead;
  readonly language: Language;
}) {
  const words = catalogueWords[language];
  const { messages } = locales[language];
  const { from, to, places, areas, publisher, published, figures, measures } = report;
  const named = places.slice(0, MOST_NAMED).flatMap((at) => head.places[at]?.[language] ?? []);
  const left = places.length - named.length;
  const years = from === null ? words.undated : formatRange({ from, to }, language);
  return (
    <li className="catalogue-entry">
      <h3>
        <a href={reportLink(report.folder, report.hasEnglish, language)}>
          {report.title[language]}
        </a>
      </h3>
      <p className="catalogue-facts">
        {[
          publisher?.[language],
          published === null ? null : words.published(published),
          years,
          words.ofReport(figures, measures),
        ]
          .filter(Boolean)
          .map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
      </p>
      <p className="catalogue-facts">
        <span>
          {named.join(messages.listSeparator)}
          {left > 0 ? ` ${words.morePlaces(left)}` : ""}
        </span>
        {areas.map((at) => (
          <span key={at} className="tag" data-area-color={head.areas[at]?.color}>
            {head.areas[at]?.name[language]}
          </span>
        ))}
      </p>
    </li>
  );
}

/** Finds reports by words, place, area and year. Parts of the catalogue are fetched as far as they are wanted. */
export function ReportFinder({ catalogue, head, language }: ReportFinderProps) {
  const words = catalogueWords[language];
  const [address, go] = useCatalogueAddress();
  const [shown, setShown] = useState(STEP);
  const isAsked = asksForAnything(address);
  const wanted = isAsked ? head.parts.length : partsFor(head, shown);
  const load = useCallback(
    async () =>
      (
        await Promise.all(head.parts.slice(0, wanted).map(({ file }) => catalogue.reports(file)))
      ).flat(),
    [catalogue, head, wanted],
  );
  const fetched = useFetched(load);
  const query: ReportQuery = {
    words: address.words,
    place: positionOf(address.place, head.places),
    area: positionOf(
      address.area,
      head.areas.map(({ name }) => name),
    ),
    year: address.year,
  };
  const found = fetched.status === "ready" ? findReports(fetched.content, head, query) : [];
  const total = isAsked ? found.length : head.reports;
  const ask = (change: Partial<CatalogueAddress>, mode?: "push" | "replace"): void => {
    setShown(STEP);
    go(change, mode);
  };
  return (
    <section aria-label={words.views.reports}>
      <form className="catalogue-form" role="search" onSubmit={(event) => event.preventDefault()}>
        <label className="catalogue-field catalogue-words">
          <span>{words.search.label}</span>
          <input
            type="search"
            value={address.words}
            placeholder={words.search.hint}
            onChange={({ target }) => ask({ words: target.value }, "replace")}
          />
        </label>
        <Choice
          label={words.place}
          all={words.all}
          value={query.place === null ? "" : (address.place ?? "")}
          options={head.places.map((name) => [name.zh, name[language]])}
          onChange={(place) => ask({ place })}
        />
        <Choice
          label={words.area}
          all={words.all}
          value={query.area === null ? "" : (address.area ?? "")}
          options={head.areas.map(({ name }) => [name.zh, name[language]])}
          onChange={(area) => ask({ area })}
        />
        <Choice
          label={words.year}
          all={words.all}
          value={address.year ?? ""}
          options={yearsBetween(head).map((year) => [year, year])}
          onChange={(year) => ask({ year })}
        />
        {isAsked ? (
          <Button onClick={() => ask({ words: "", place: null, area: null, year: null })}>
            {words.clear}
          </Button>
        ) : null}
      </form>
      {fetched.status === "failed" ? (
        <NotFetched of={fetched} language={language} />
      ) : (
        <>
          <p className="catalogue-count" role="status">
            {fetched.status === "loading" ? words.loading : words.found(total, head.reports)}
          </p>
          {fetched.status === "ready" && total === 0 ? (
            <p className="state">{words.nothing.reports}</p>
          ) : null}
          <ol className="catalogue-list">
            {found.slice(0, shown).map((report) => (
              <Entry key={report.id} report={report} head={head} language={language} />
            ))}
          </ol>
          {fetched.status === "ready" && total > shown ? (
            <Button onClick={() => setShown(shown + STEP)}>{words.more(total - shown)}</Button>
          ) : null}
        </>
      )}
    </section>
  );
}
