import { useMemo, useState } from "react";
import { composeCards } from "../../analysis/composeCards";
import { drawCard, subtitleOf, titleOf } from "../../analysis/drawCard";
import { readoutOf, sayReadout } from "../../analysis/readoutOf";
import { cautionTexts } from "../../analysis/summariseCautions";
import { Chart } from "../../charts/Chart";
import { ChartActionsContext } from "../../charts/ChartActions";
import { figureColumnIdsFor, figuresTableFor } from "../../columns/figures";
import type { Language } from "../../dataset/Dataset";
import { type DatasetLookup, type Figure, lookUp } from "../../dataset/DatasetLookup";
import type { Series } from "../../opening/collection/seriesDataset";
import { fileName } from "../../export/fileName";
import { type DataColumn, DataTable } from "../../tables/DataTable";
import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import { locales } from "../../wording/locales";
import { catalogueWords } from "../../wording/views/catalogueWords";
import { chartWords } from "../../wording/views/chartWords";
import { saveCsv } from "../exporting/saveCsv";
import { reportLink } from "./ReportFinder";
import { Button } from "../Button";

interface SeriesCardProps {
  readonly series: Series;
  readonly language: Language;
  /** Told of the Chinese name of a place. */
  readonly onNarrow: (place: string) => void;
}

/** Rows of the table shown at first, and by each asking for more. */
const STEP = 100;

/** Address of a figure in its own report. */
function figureLink({ standsIn }: Series, id: string, language: Language): string {
  const place = standsIn.get(id);
  if (place === undefined) throw new Error(`No report has ${id}`);
  const page = reportLink(place.folder, place.hasEnglish, language);
  return `${page}?figure=${encodeURIComponent(place.figure)}`;
}

/** How many figures are ranges, which no line can show. */
const countRanges = (figures: readonly Figure[]): number =>
  figures.filter(({ observation }) => observation.quantity.bound === "range").length;

function columnsIn(
  series: Series,
  lookup: DatasetLookup,
  language: Language,
): readonly DataColumn<Figure>[] {
  const words = catalogueWords[language].table;
  const { bounds } = locales[language].messages;
  const notes = ({ observation }: Figure): string =>
    cautionTexts(lookup, [observation.id], language).join(" ");
  return [
    { id: "place", head: words.place, value: ({ place }) => place.name[language] },
    {
      id: "period",
      head: words.period,
      value: ({ observation }) => formatPeriod(observation.period, language),
    },
    {
      id: "value",
      head: words.value,
      cell: ({ observation, unit }) => {
        const { bound } = observation.quantity;
        return (
          <>
            <b>{formatFigure(observation, unit, language)}</b>
            {bound === "exact" ? null : <span className="tag tag-bound">{bounds[bound]}</span>}
          </>
        );
      },
    },
    {
      id: "report",
      head: words.report,
      cell: ({ observation, source }) => (
        <a href={figureLink(series, observation.id, language)}>
          {[source.title[language], source.published].filter(Boolean).join(" · ")}
        </a>
      ),
    },
    {
      id: "cautions",
      head: words.cautions,
      value: notes,
      isEmpty: (figure) => notes(figure) === "",
    },
  ];
}

/** One metric across reports: chart, what to mind, and every figure with the way to its own report. */
export function SeriesCard({ series, language, onNarrow }: SeriesCardProps) {
  const words = catalogueWords[language];
  const [shown, setShown] = useState(STEP);
  const lookup = lookUp(series.dataset);
  const { figures } = lookup;
  const card = useMemo(
    () =>
      composeCards(
        lookup,
        Uint32Array.from(figures, ({ row }) => row),
      )[0],
    [lookup, figures],
  );
  const chart = useMemo(
    () => (card?.form === "series" ? drawCard(card, language) : null),
    [card, language],
  );
  const columns = useMemo(() => {
    const all = columnsIn(series, lookup, language);
    return series.dataset.cautions.length > 0 ? all : all.filter(({ id }) => id !== "cautions");
  }, [series, lookup, language]);
  const actions = useMemo(
    () => ({
      words: chartWords[language],
      readoutOf: (mark: string) => readoutOf(lookup, mark, language),
      say: (readout: ReturnType<typeof readoutOf>) => sayReadout(readout, language),
      open: (mark: string) => window.location.assign(figureLink(series, mark, language)),
      narrowTo: (place: string) => onNarrow(lookup.place(place).name.zh),
    }),
    [series, lookup, language, onNarrow],
  );
  const name = series.dataset.title[language];
  const cautions = cautionTexts(
    lookup,
    figures.map(({ observation }) => observation.id),
    language,
  );
  const ranges = countRanges(figures);
  return (
    <article className="card chart-card series-card" data-form={chart?.form ?? "none"}>
      <h3>{card === undefined || chart === null ? name : titleOf(card, language)}</h3>
      {card === undefined || chart === null ? (
        <p className="card-remark">{words.fewFigures}</p>
      ) : (
        <>
          <p className="card-subtitle">{subtitleOf(card, chart, lookup, language)}</p>
          <div className="card-body">
            <ChartActionsContext value={actions}>
              <Chart rows={chart} />
            </ChartActionsContext>
          </div>
        </>
      )}
      {ranges > 0 && chart !== null ? <p className="card-remark">{words.ranges(ranges)}</p> : null}
      {cautions.length > 0 ? (
        <details className="caution">
          <summary>{words.cautions(cautions.length)}</summary>
          {cautions.map((caution) => (
            <p key={caution}>{caution}</p>
          ))}
        </details>
      ) : null}
      <div className="table-scroll">
        <DataTable
          className="figure-table series-table"
          caption={words.table.caption(name)}
          columns={columns}
          rows={figures.slice(0, shown)}
          keyOf={({ observation }) => observation.id}
        />
      </div>
      <p className="card-tools">
        {figures.length > shown ? (
          <Button onClick={() => setShown(shown + STEP)}>
            {words.more(figures.length - shown)}
          </Button>
        ) : null}
        <Button
          onClick={() =>
            saveCsv(
              figuresTableFor(language, lookup, "all", figureColumnIdsFor(lookup, language)),
              fileName({
                title: words.title,
                what: words.file(name),
                extension: "csv",
              }),
            )
          }
        >
          {words.save}
        </Button>
      </p>
    </article>
  );
}
