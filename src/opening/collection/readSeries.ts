import { type FileMetaData, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { type FigureFile, type PlaceRows, reportColumns } from "../../export/collection/Catalogue";
import { PartNotRead, type RangedFile } from "./RangedFile";

/** A figure of a report as its row says it, under the names of the columns. */
export type SeriesRow = Readonly<Record<string, unknown>>;

/** Figures that one series shows: more are no picture, and hold a weak browser up. */
export const MOST_FIGURES = 5000;

/** What a chart, its table and the way to the report are made of. */
const COLUMNS = [
  "figure_id",
  "place",
  "place_en",
  "period",
  "period_basis",
  "period_timing",
  "period_expression",
  "bound",
  "value",
  "value_low",
  "value_high",
  "printed",
  "decimals",
  "unit_multiplier",
  "status",
  "series",
  "paragraph",
  "attribution",
  "attribution_who_zh",
  "attribution_who_en",
  "comparability",
  "comparability_zh",
  "comparability_en",
  "cautions_zh",
  "cautions_en",
  "source_date",
  ...reportColumns,
] as const;

/** A name of a column that is read. */
export type SeriesColumn = (typeof COLUMNS)[number];

interface RowRange {
  readonly rowStart: number;
  readonly rowEnd: number;
}

/** Runs of row groups that hold any of the rows: a group is read whole or not at all. */
function groupRuns({ row_groups: groups }: FileMetaData, places: readonly PlaceRows[]): RowRange[] {
  const runs: RowRange[] = [];
  let rowStart = 0;
  for (const { num_rows: many } of groups) {
    const rowEnd = rowStart + Number(many);
    const from = rowStart;
    const isWanted = places.some(({ first, figures }) => first < rowEnd && first + figures > from);
    const last = runs.at(-1);
    if (isWanted && last?.rowEnd === rowStart) runs[runs.length - 1] = { ...last, rowEnd };
    else if (isWanted) runs.push({ rowStart, rowEnd });
    rowStart = rowEnd;
  }
  return runs;
}

/**
 * The rows of some places of one metric, place by place in order of time: of the file its end is fetched, and
 * the row groups that hold them. Rejects with `PartNotRead`, and with a RangeError for more figures than `most`.
 */
export async function readSeries(
  file: RangedFile,
  { tail }: Pick<FigureFile, "tail">,
  places: readonly PlaceRows[],
  most = MOST_FIGURES,
): Promise<readonly SeriesRow[]> {
  const many = places.reduce((sum, { figures }) => sum + figures, 0);
  if (many > most) throw new RangeError(`${many} figures`);
  try {
    const metadata = await parquetMetadataAsync(file, { initialFetchSize: tail });
    const runs = await Promise.all(
      groupRuns(metadata, places).map(async (run) => ({
        ...run,
        rows: await parquetReadObjects({
          file,
          metadata,
          columns: [...COLUMNS],
          ...run,
          rowFormat: "object",
        }),
      })),
    );
    return places.flatMap(({ first, figures }) =>
      runs.flatMap(({ rowStart, rows }): readonly SeriesRow[] =>
        rows.slice(Math.max(0, first - rowStart), Math.max(0, first + figures - rowStart)),
      ),
    );
  } catch (error) {
    // What is no Parquet any more was replaced while it was read.
    throw error instanceof PartNotRead ? error : new PartNotRead("changed", String(error));
  }
}
