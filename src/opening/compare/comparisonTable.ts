import { formatDerived } from "../../analysis/formatDerived";
import type { Derived } from "../../analysis/Derived";
import type { Language } from "../../dataset/Dataset";
import type { Figure } from "../../dataset/DatasetLookup";
import { type ColumnDefinition, tableOf } from "../../export/columnDefinition";
import type { ExportTable } from "../../export/ExportTable";
import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import { openWords } from "../../wording/views/openWords";
import type { ComparedFigure } from "./compareDatasets";

function figureText(figure: Figure | null, language: Language): string | null {
  return figure === null ? null : formatFigure(figure.observation, figure.unit, language);
}

function periodText(figure: Figure | null, language: Language): string | null {
  return figure === null ? null : formatPeriod(figure.observation.period, language);
}

/** A change in words: `+60家，+20%`. */
export function changeText(
  changes: readonly Derived[],
  figure: Figure | null,
  language: Language,
): string {
  return changes
    .filter(({ kind }) => kind !== "ratio")
    .map((change) =>
      formatDerived(change, change.unit === figure?.unit.id ? figure.unit : null, language),
    )
    .join(language === "zh" ? "，" : ", ");
}

/** Metric and place of a compared figure, by the opened dataset where it has the figure. */
export function subjectOf({ opened, published }: ComparedFigure): Figure | null {
  return opened ?? published;
}

function columns(language: Language): readonly ColumnDefinition<ComparedFigure>[] {
  const words = openWords[language].compare;
  const both = (pick: (from: typeof words) => string) => ({
    zh: pick(openWords.zh.compare),
    en: pick(openWords.en.compare),
  });
  const text = (
    id: string,
    header: { zh: string; en: string },
    cell: ColumnDefinition<ComparedFigure>["cell"],
  ): ColumnDefinition<ComparedFigure> => ({
    id,
    header,
    description: header,
    datatype: "text",
    cell,
  });
  return [
    text(
      "state",
      both(({ state }) => state),
      ({ state }) => words.states[state],
    ),
    text(
      "metric",
      both(({ metric }) => metric),
      (row) => subjectOf(row)?.metric.name[language] ?? null,
    ),
    text(
      "place",
      both(({ place }) => place),
      (row) => subjectOf(row)?.place.name[language] ?? null,
    ),
    text(
      "published",
      both(({ published }) => published),
      (row) => figureText(row.published, language),
    ),
    text("published_period", { zh: "已发布的时期", en: "Published period" }, (row) =>
      periodText(row.published, language),
    ),
    text(
      "opened",
      both(({ opened }) => opened),
      (row) => figureText(row.opened, language),
    ),
    text("opened_period", { zh: "打开的时期", en: "Opened period" }, (row) =>
      periodText(row.opened, language),
    ),
    text("change", { zh: "变化（推算）", en: "Change (derived)" }, (row) =>
      row.state === "changed"
        ? changeText(row.changes, row.opened, language) || words.noChange
        : null,
    ),
    text("redefined", { zh: "改变的口径", en: "What was redefined" }, (row) =>
      row.redefinitions.length === 0
        ? null
        : row.redefinitions
            .map((reason) => words.reasons[reason])
            .join(language === "zh" ? "；" : "; "),
    ),
    text("figure_id", { zh: "数据编号", en: "Figure ID" }, ({ id }) => id),
  ];
}

/** A comparison as a table that leaves the page. */
export function comparisonTable(
  compared: readonly ComparedFigure[],
  language: Language,
): ExportTable {
  return tableOf({
    name: "comparison",
    title: openWords[language].compare.tableTitle,
    language,
    codeForm: "words",
    definitions: columns(language),
    entries: compared,
  });
}
