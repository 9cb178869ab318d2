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

/** One of a row's derived numbers in words; empty where it cannot be worked out. */
function derivedOf(
  { changes, opened }: ComparedFigure,
  kind: Derived["kind"],
  language: Language,
): string {
  return changeText(
    changes.filter((change) => change.kind === kind),
    opened,
    language,
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
  readonly before: { readonly zh: string; readonly en: string };
  readonly after: { readonly zh: string; readonly en: string };
}

function columns(
  language: Language,
  sides: ComparedSides,
): readonly ColumnDefinition<ComparedFigure>[] {
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
    text("before", sides.before, (row) => figureText(row.published, language)),
    text("before_period", periodOf(sides.before), (row) => periodText(row.published, language)),
    text("after", sides.after, (row) => figureText(row.opened, language)),
    text("after_period", periodOf(sides.after), (row) => periodText(row.opened, language)),
    text("difference", { zh: "增减量（推算）", en: "Difference (derived)" }, (row) =>
      row.state === "changed" ? derivedOf(row, "difference", language) || words.noChange : null,
    ),
    text("percent_change", { zh: "变化幅度（推算）", en: "Percentage change (derived)" }, (row) =>
      row.state === "changed" ? derivedOf(row, "percent_change", language) || null : null,
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

function periodOf({ zh, en }: ComparedSides["before"]): ComparedSides["before"] {
  return { zh: `${zh}：时期`, en: `${en}: period` };
}

/** Published and opened, side by side. */
function datasetSides(language: Language): ComparedSides {
  return {
    name: "comparison",
    title: openWords[language].compare.tableTitle,
    before: { zh: openWords.zh.compare.published, en: openWords.en.compare.published },
    after: { zh: openWords.zh.compare.opened, en: openWords.en.compare.opened },
  };
}

/** A comparison as a table that leaves the page. */
export function comparisonTable(
  compared: readonly ComparedFigure[],
  language: Language,
  sides: ComparedSides = datasetSides(language),
): ExportTable {
  return tableOf({
    name: sides.name,
    title: sides.title,
    language,
    codeForm: "words",
    definitions: columns(language, sides),
    entries: compared,
  });
}
