import type { ComparedFigure } from "../analysis/compare/compareDatasets";
import { formatDerived, formatNumbered } from "../analysis/formatDerived";
import type { Derived } from "../analysis/Derived";
import type { Bilingual, Language } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import { cautionTexts } from "../analysis/summariseCautions";
import { nameSource } from "../wording/sourceWords";
import { formatFigure } from "../wording/formatFigure";
import { formatPeriod } from "../wording/formatPeriod";
import { openWords } from "../wording/views/openWords";
import { listed } from "./cellText";
import { type Column, columnsOf } from "./Column";
import { type ExportTable, tableOf } from "./ExportTable";
import { hasCells } from "./shown";
import { marks } from "../wording/marks";

const zh = openWords.zh.compare;
const en = openWords.en.compare;
const column = columnsOf<ComparedFigure>();

function figureText(figure: Figure | null, language: Language): string | null {
  return figure === null ? null : formatFigure(figure.observation, figure.unit, language);
}

function periodText(figure: Figure | null, language: Language): string | null {
  return figure === null ? null : formatPeriod(figure.observation.period, language);
}

/** A change in words: `+60家，+20%`, and of a rank `上升5位`. */
export function changeText(
  changes: readonly Derived[],
  figure: Figure | null,
  language: Language,
  format = formatDerived,
): string {
  return changes
    .filter(({ kind }) => kind !== "ratio")
    .map((change) => format(change, change.unit === figure?.unit.id ? figure.unit : null, language))
    .join(marks[language].comma);
}

/** One of a row's derived numbers with its sign, which a file is sorted and reckoned by; empty where it cannot be worked out. */
function derivedOf(
  { changes, opened }: ComparedFigure,
  kind: Derived["kind"],
  language: Language,
): string {
  return changeText(
    changes.filter((change) => change.kind === kind),
    opened,
    language,
    formatNumbered,
  );
}

/** Metric and place of a compared figure, by the opened dataset where it has the figure. */
export function subjectOf({ opened, published }: ComparedFigure): Figure | null {
  return opened ?? published;
}

/** How the two sides are headed in a file. */
export interface ComparedSides {
  readonly name: string;
  readonly title: string;
  readonly before: Bilingual;
  readonly after: Bilingual;
}

/** What each side's figures are looked up in; the same where both are of one dataset. */
interface ComparedLookups {
  readonly before: DatasetLookup;
  readonly after: DatasetLookup;
}

/** What is to be minded of both figures of a row, each note once. */
function cautionsOf(
  { published, opened }: ComparedFigure,
  { before, after }: ComparedLookups,
  language: Language,
): readonly string[] {
  const notes = (lookup: DatasetLookup, figure: Figure | null): readonly string[] =>
    figure === null ? [] : cautionTexts(lookup, [figure.observation.id], language);
  return [...new Set([...notes(before, published), ...notes(after, opened)])];
}

/** How the columns of cells end, which a comparison of reports has not. */
const CELL = "cell";

/** Where the figures of one side stand. */
function placeColumns(
  side: "before" | "after",
  head: Bilingual,
  figureOf: (row: ComparedFigure) => Figure | null,
): readonly Column<ComparedFigure>[] {
  return [
    column(`${side}_paragraph`, `${head.zh}：段落`, `${head.en}: paragraph`)
      .about("原文段落序号。", "Number of the report's paragraph.")
      .empty({
        zh: "没有该项数据，或来源为统计表",
        en: "there is no such figure, or its source is a table of statistics",
      })
      .integer(1, 10, (row) => figureOf(row)?.observation.paragraph ?? null),
    column(`${side}_${CELL}`, `${head.zh}：单元格`, `${head.en}: cell`)
      .about("读出该数值的表格单元格。", "Cell of the table that the number was read from.")
      .empty({
        zh: "没有该项数据，或来源为报道",
        en: "there is no such figure, or its source is a report",
      })
      .text(12, (row) => figureOf(row)?.observation.cell ?? null),
    column(`${side}_source`, `${head.zh}：来源`, `${head.en}: report`).plain((row, language) => {
      const figure = figureOf(row);
      return figure === null ? null : nameSource(figure.source, language);
    }),
  ];
}

/** The column that no other table has; the heads beside it bear the names of what is compared. */
export const redefinedColumn = column("redefined", "改变的口径", "What was redefined").plain(
  ({ redefinitions }, language) => reasonsText(redefinitions, language) || null,
);

function columnsBetween(
  { before, after }: ComparedSides,
  lookups: ComparedLookups,
): readonly Column<ComparedFigure>[] {
  return [
    column("state", zh.state, en.state).plain(
      ({ state }, language) => openWords[language].compare.states[state],
    ),
    column("metric", zh.metric, en.metric).plain(
      (row, language) => subjectOf(row)?.name[language] ?? null,
    ),
    column("place", zh.place, en.place).plain(
      (row, language) => subjectOf(row)?.place.name[language] ?? null,
    ),
    column("before", before.zh, before.en).plain(({ published }, language) =>
      figureText(published, language),
    ),
    column("before_period", `${before.zh}：时期`, `${before.en}: period`).plain(
      ({ published }, language) => periodText(published, language),
    ),
    column("after", after.zh, after.en).plain(({ opened }, language) =>
      figureText(opened, language),
    ),
    column("after_period", `${after.zh}：时期`, `${after.en}: period`).plain(
      ({ opened }, language) => periodText(opened, language),
    ),
    column("difference", "增减量（推算）", "Difference (derived)").plain((row, language) =>
      row.state === "changed"
        ? derivedOf(row, "difference", language) || openWords[language].compare.noChange
        : null,
    ),
    column("percent_change", "变化幅度（推算）", "Percentage change (derived)").plain(
      (row, language) => derivedOf(row, "percent_change", language) || null,
    ),
    redefinedColumn,
    column("figure_id", "数据编号", "Figure ID").plain(({ id }) => id),
    ...placeColumns("before", before, ({ published }) => published),
    ...placeColumns("after", after, ({ opened }) => opened),
    column("cautions", "使用提示", "Cautions").plain(
      (row, language) => cautionsOf(row, lookups, language).join(marks[language].space) || null,
    ),
  ];
}

/** What was redefined between two figures, in words; `""` for nothing. */
export function reasonsText(
  redefinitions: ComparedFigure["redefinitions"],
  language: Language,
): string {
  const { reasons } = openWords[language].compare;
  return listed(
    redefinitions.map((reason) => reasons[reason]),
    language,
  );
}

/** Published and opened, side by side. */
function datasetSides(language: Language): ComparedSides {
  return {
    name: "comparison",
    title: openWords[language].compare.tableTitle,
    before: { zh: zh.published, en: en.published },
    after: { zh: zh.opened, en: en.opened },
  };
}

/** A comparison as a table that leaves the page. */
export function comparisonTable(
  compared: readonly ComparedFigure[],
  language: Language,
  lookups: ComparedLookups,
  sides: ComparedSides = datasetSides(language),
): ExportTable {
  const observations = compared.flatMap(({ published, opened }) =>
    [published, opened].flatMap((figure) => figure?.observation ?? []),
  );
  const isTold = hasCells(observations);
  return tableOf({
    name: sides.name,
    title: sides.title,
    language,
    columns: columnsBetween(sides, lookups).filter(({ id }) => isTold || !id.endsWith(CELL)),
    rowHead: "place",
    entries: compared,
  });
}
