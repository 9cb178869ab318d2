import { type ComponentProps, useState } from "react";
import type { Language } from "../../dataset/Dataset";
import type { CatalogueHead, MetricEntry } from "../../export/collection/Catalogue";
import { findMetrics } from "../../opening/collection/findReports";
import type { Catalogue } from "../../opening/collection/readCatalogue";
import { formatRange } from "../../wording/formatPeriod";
import { catalogueWords } from "../../wording/views/catalogueWords";
import { useDeferredPart } from "../useDeferredPart";
import { NotFetched } from "./NotFetched";
import { useCatalogueAddress } from "./catalogueAddress";
import { useFetched } from "./useFetched";
import { Button } from "../Button";

interface SeriesFinderProps {
  readonly catalogue: Catalogue;
  readonly head: CatalogueHead;
  readonly language: Language;
}

/** Metrics listed at first, and by each asking for more. */
const STEP = 40;

const loadSeries = async () => (await import("./MetricSeries")).MetricSeries;

/** What an address calls a metric: what makes it one across reports, but for its kind. */
function metricName({ name, unit, population }: MetricEntry): string {
  return [name.zh, unit.zh, population.zh].join("|");
}

/** One metric across reports: finds it, then shows it. */
export function SeriesFinder({ catalogue, head, language }: SeriesFinderProps) {
  const words = catalogueWords[language];
  const [address, go] = useCatalogueAddress();
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState(STEP);
  const metrics = useFetched(catalogue.metrics);
  const series = useDeferredPart(address.metric !== null, loadSeries);
  if (metrics.status !== "ready") return <NotFetched of={metrics} language={language} />;
  const chosen = metrics.content.find((one) => metricName(one) === address.metric);
  if (chosen !== undefined) {
    if (series.status === "ready")
      return (
        <series.Part
          key={chosen.file + String(chosen.at)}
          catalogue={catalogue}
          head={head}
          entry={chosen}
          language={language}
        />
      );
    const state: ComponentProps<typeof NotFetched>["of"] =
      series.status === "failed" ? { ...series, fault: "unreachable" } : { status: "loading" };
    return <NotFetched of={state} language={language} />;
  }
  const found = findMetrics(metrics.content, search);
  return (
    <section aria-label={words.views.series}>
      <p className="lede">{words.metric.choose}</p>
      <form className="catalogue-form" role="search" onSubmit={(event) => event.preventDefault()}>
        <label className="catalogue-field catalogue-words">
          <span>{words.metric.label}</span>
          <input
            type="search"
            value={search}
            placeholder={words.metric.hint}
            onChange={({ target }) => {
              setSearch(target.value);
              setShown(STEP);
            }}
          />
        </label>
      </form>
      {found.length === 0 ? <p className="state">{words.nothing.metrics}</p> : null}
      <ul className="catalogue-metrics">
        {found.slice(0, shown).map((entry) => (
          <li key={entry.file + String(entry.at)}>
            <Button
              className="catalogue-metric"
              data-area-color={head.areas[entry.area]?.color}
              onClick={() => go({ metric: metricName(entry), places: [] })}
            >
              <b>{entry.name[language]}</b>
              <small>{[entry.unit[language], entry.population[language]].join(" · ")}</small>
              <small>
                {words.metric.of(entry.reports, entry.figures, entry.places)}
                {entry.from === null ? "" : ` · ${formatRange(entry, language)}`}
              </small>
            </Button>
          </li>
        ))}
      </ul>
      {found.length > shown ? (
        <Button onClick={() => setShown(shown + STEP)}>{words.more(found.length - shown)}</Button>
      ) : null}
    </section>
  );
}
