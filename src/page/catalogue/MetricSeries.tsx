import { useCallback, useMemo, useState } from "react";
import type { Language } from "../../dataset/Dataset";
import type {
  CatalogueHead,
  FigureFile,
  MetricEntry,
  PlaceRows,
} from "../../export/collection/Catalogue";
import type { Catalogue } from "../../opening/collection/readCatalogue";
import { RangedFile, type Traffic } from "../../opening/collection/RangedFile";
import { MOST_FIGURES, readSeries } from "../../opening/collection/readSeries";
import { seriesDataset } from "../../opening/collection/seriesDataset";
import { catalogueWords } from "../../wording/views/catalogueWords";
import { NotFetched } from "./NotFetched";
import { useCatalogueAddress } from "./catalogueAddress";
import { PlaceChoice } from "./PlaceChoice";
import { SeriesCard } from "./SeriesCard";
import { useFetched } from "./useFetched";
import { Button } from "../Button";

interface MetricSeriesProps {
  readonly catalogue: Catalogue;
  readonly head: CatalogueHead;
  readonly entry: MetricEntry;
  readonly language: Language;
}

/** Places that are shown before any was chosen, where there are more: as many lines as can be told apart. */
const FIRST_PLACES = 5;

const sumOf = (places: readonly PlaceRows[]): number =>
  places.reduce((sum, { figures }) => sum + figures, 0);

/** The places that have most figures, in the order of the file. */
function foremost(places: readonly PlaceRows[]): readonly PlaceRows[] {
  const most = new Set(
    [...places].sort((left, right) => right.figures - left.figures).slice(0, FIRST_PLACES),
  );
  return places.filter((place) => most.has(place));
}

/** `153600` → 150 kB. */
export function sizeOf(bytes: number): string {
  return bytes < 2 ** 20
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

/** What is known of a metric: how it is defined, and how many reports have it. */
export function MetricSeries({ catalogue, head, entry, language }: MetricSeriesProps) {
  const words = catalogueWords[language];
  const [address, go] = useCatalogueAddress();
  const load = useCallback(() => catalogue.figureFile(entry.file), [catalogue, entry]);
  const known = useFetched(load);
  const metric = known.status === "ready" ? known.content.metrics[entry.at] : undefined;
  return (
    <section aria-labelledby="series-title" data-area-color={head.areas[entry.area]?.color}>
      <div className="section-head">
        <h2 id="series-title">{entry.name[language]}</h2>
        <Button onClick={() => go({ metric: null, places: [] })}>{words.metric.other}</Button>
      </div>
      <p className="catalogue-facts">
        <span>{entry.unit[language]}</span>
        <span>{words.metric.population(entry.population[language])}</span>
        <span>{words.metric.of(entry.reports, entry.figures, entry.places)}</span>
      </p>
      {known.status !== "ready" ? (
        <NotFetched of={known} language={language} />
      ) : metric === undefined ? (
        <NotFetched
          of={{ status: "failed", fault: "changed", retry: () => undefined }}
          language={language}
        />
      ) : (
        <>
          <p className="catalogue-definition">
            {words.metric.definition(metric.metric.definition[language])}
          </p>
          {metric.definitions > 1 ? (
            <p className="caution">{words.metric.definitions(metric.definitions)}</p>
          ) : null}
          <ChosenPlaces
            file={known.content}
            {...{ head, entry, language }}
            asked={address.places}
            onChoose={(places) => go({ places }, "replace")}
          />
        </>
      )}
    </section>
  );
}

interface ChosenPlacesProps {
  readonly file: FigureFile;
  readonly head: CatalogueHead;
  readonly entry: MetricEntry;
  readonly language: Language;
  readonly asked: readonly string[];
  readonly onChoose: (places: readonly string[]) => void;
}

function ChosenPlaces({ file, head, entry, language, asked, onChoose }: ChosenPlacesProps) {
  const words = catalogueWords[language];
  const places = useMemo(() => file.metrics[entry.at]?.places ?? [], [file, entry]);
  const named = useMemo(
    () => places.filter(({ name }) => asked.includes(name.zh)),
    [places, asked],
  );
  const chosen = useMemo(() => (named.length > 0 ? named : foremost(places)), [places, named]);
  const figures = sumOf(chosen);
  const isFirst = named.length === 0 && chosen.length < places.length;
  return (
    <>
      <PlaceChoice {...{ places, language, onChoose }} chosen={chosen.map(({ name }) => name.zh)} />
      {isFirst ? <p className="card-remark">{words.places.first(chosen.length)}</p> : null}
      {figures > MOST_FIGURES ? (
        <p className="state" role="status" data-state="too-much">
          {words.tooMuch(figures, MOST_FIGURES)}
        </p>
      ) : (
        <ReadSeries {...{ file, head, entry, language, chosen, onChoose }} />
      )}
    </>
  );
}

interface ReadSeriesProps extends Omit<ChosenPlacesProps, "asked"> {
  readonly chosen: readonly PlaceRows[];
}

function ReadSeries({ file, head, entry, language, chosen, onChoose }: ReadSeriesProps) {
  const words = catalogueWords[language];
  const traffic = useMemo<Traffic>(() => ({ requests: 0, bytes: 0 }), []);
  const ranged = useMemo(
    () => new RangedFile(`${entry.file}.parquet`, file.bytes, traffic),
    [entry, file, traffic],
  );
  const [isWhole, setWhole] = useState(false);
  const load = useCallback(async () => {
    const metric = file.metrics[entry.at];
    const area = head.areas[entry.area];
    if (metric === undefined || area === undefined) throw new Error(`${entry.file} has no metric`);
    if (isWhole) await ranged.readWhole();
    return seriesDataset(metric, area, await readSeries(ranged, file, chosen));
  }, [ranged, file, head, entry, chosen, isWhole]);
  const series = useFetched(load);
  if (series.status !== "ready") {
    const whole = { size: sizeOf(file.bytes), read: () => setWhole(true) };
    return <NotFetched of={series} language={language} whole={whole} />;
  }
  return (
    <>
      <SeriesCard
        series={series.content}
        language={language}
        onNarrow={(place) => onChoose([place])}
      />
      <p className="catalogue-traffic">{words.traffic(traffic.requests, sizeOf(traffic.bytes))}</p>
    </>
  );
}
