import type { Check } from "../analysis/Check";
import { runChecks } from "../analysis/runChecks";
import type { Bilingual, Language } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { checksWords } from "../wording/views/checksWords";
import { wordDerived } from "../analysis/formatDerived";
import { formatPeriod } from "../wording/formatPeriod";
import { marks } from "../wording/marks";
import { listedCautions, printedFigures } from "./cellText";
import { checkKindCodes, checkVerdictCodes } from "./codes";
import { columnsOf, headOf } from "./Column";
import { type CodeForm, type ExportTable, tableOf } from "./ExportTable";
import { hasCells } from "./shown";

/** The column that there is only where a figure was read from a cell. */
const CELLS = "cells";
const notComputed: Bilingual = { zh: "无从计算", en: "nothing can be computed" };

/** What a check is about: the finding of its relation, or the metric of the figure that stands alone. */
export function subjectOf({ relation, figures }: Check, lookup: DatasetLookup): Bilingual {
  const [figure = ""] = figures;
  const related = lookup.relationsOf(figure).find(({ id }) => id === relation);
  return related?.finding ?? lookup.figure(figure).metric.name;
}

/**
 * The same where it stands by itself: a metric may be told of many places and periods, so a figure that stands
 * alone bears its own.
 */
export function subjectAlone(check: Check, lookup: DatasetLookup, language: Language): string {
  const subject = subjectOf(check, lookup)[language];
  if (check.relation !== null) return subject;
  const { place, observation } = lookup.figure(check.figures[0] ?? "");
  const period = formatPeriod(observation.period, language);
  return [subject, place.name[language], period].join(" · ");
}

/** The tokens of the report that are checked, as printed: `341项 → 41项`; `""` where it states nothing to check. */
export function statedText({ kind, stated }: Check, language: Language): string {
  return stated.join(kind === "change" ? " → " : marks[language].comma);
}

/** What follows from the figures, each value with what it is: `变化幅度 约+231%至+244%`. */
export function recomputedTexts(
  { derived, ranks }: Check,
  lookup: DatasetLookup,
  language: Language,
): readonly string[] {
  return [
    ...derived.map(
      (value) => `${value.name[language]} ${wordDerived(lookup, value, language).text}`,
    ),
    ...(ranks.length === 0 ? [] : [checksWords[language].checks.ranksHeld(ranks)]),
  ];
}

const column = columnsOf<{ readonly check: Check; readonly lookup: DatasetLookup }>();

export const checkColumns = [
  column("check_id", "核验编号", "Check ID")
    .about("核验标识，唯一。", "Identifier of the check, unique.")
    .text(28, ({ check }) => check.id),
  column("kind", "核验类别", "Kind of check")
    .about("核对的是什么关系。", "What sort of relation is checked.")
    .code(14, checkKindCodes, ({ check }) => check.kind),
  column("subject", "核对内容", "What is checked")
    .about(
      "所核对的关系；单独一项数据为指标、地区与时期。",
      "The relation that is checked; of a figure alone its metric, place and period.",
    )
    .text(40, ({ check, lookup }, language) => subjectAlone(check, lookup, language)),
  column("stated", "原文写法", "As printed")
    .about("报道所载，照原文写法。", "What the report states, as printed.")
    .empty({ zh: "原文未述", en: "it states nothing to check" })
    .text(24, ({ check }, language) => statedText(check, language) || null),
  column("recomputed", "复算值（推算，非报道所载）", "Recomputed (derived, not in the report)")
    .about(
      "由报道的其他数据推算，注明是什么值，多个值以分号隔开。",
      "Derived from other figures of the report, each with what it is; several values are divided by semicolons.",
    )
    .empty(notComputed)
    .list(28, ({ check, lookup }, language) => recomputedTexts(check, lookup, language)),
  column("formula", "算式", "Formula")
    .about("复算值的算式。", "Formula of the recomputed value.")
    .empty(notComputed)
    .list(36, ({ check, lookup }, language) =>
      check.derived.map((value) => wordDerived(lookup, value, language).operation),
    ),
  column("tolerance", "允许差", "Tolerance")
    .about("原文末位数字的一半。", "Half of the last printed digit.")
    .empty({ zh: "没有比较", en: "nothing is compared" })
    .text(20, ({ check: { tolerance } }, language) =>
      tolerance === null ? null : checksWords[language].checks.within(tolerance),
    ),
  column("verdict", "结论", "Verdict")
    .about(
      "相符、不符，或无复算依据。",
      "Whether it agrees, differs, or has no basis to recompute.",
    )
    .code(16, checkVerdictCodes, ({ check }) => check.verdict),
  column("reason", "原因", "Why")
    .about("不符或不能复算的原因。", "Why it differs or cannot be recomputed.")
    .empty({ zh: "相符", en: "it agrees" })
    .text(60, ({ check }, language) => check.reason?.[language] ?? null),
  column("figures", "数据", "Figures")
    .about(
      "所涉指标（同一指标有多个地区或时期的，注明地区与时期）与原文写法。",
      "Metrics that take part, with place and period where a metric is told of several, and their tokens as printed.",
    )
    .list(60, ({ check, lookup }, language) =>
      printedFigures(
        lookup,
        check.figures.map((id) => lookup.figure(id)),
        language,
      ),
    ),
  column("figure_ids", "数据编号", "Figure IDs")
    .about("所涉数据的标识，以空格隔开。", "Identifiers of the figures, divided by spaces.")
    .text(40, ({ check }) => check.figures.join(" ")),
  column("paragraphs", "段落", "Paragraphs")
    .about(
      "所涉数据所在的原文段落，多个以空格隔开。",
      "Paragraphs of the report that print the figures, divided by spaces.",
    )
    .empty({ zh: "来源没有段落", en: "the source has no paragraphs" })
    .text(
      12,
      ({ check, lookup }) =>
        [
          ...new Set(check.figures.flatMap((id) => lookup.figure(id).observation.paragraph ?? [])),
        ].join(" ") || null,
    ),
  column(CELLS, "单元格", "Cells")
    .about(
      "读出所涉数据的表格单元格，多个以空格隔开。",
      "Cells of the table that the figures were read from, divided by spaces.",
    )
    .empty({ zh: "来源为报道，或不知所在", en: "the source is a report, or nobody knows" })
    .text(
      24,
      ({ check, lookup }) =>
        [...new Set(check.figures.flatMap((id) => lookup.figure(id).observation.cell ?? []))].join(
          " ",
        ) || null,
    ),
  column("cautions", "使用提示", "Cautions")
    .about("使用所涉数据须注意的事项。", "What to mind when using the figures.")
    .empty({ zh: "无", en: "none" })
    .text(48, ({ check, lookup }, language) => listedCautions(lookup, check.figures, language)),
];

/** The name of a column for readers. Throws an Error for one that there is not. */
export function checkHead(id: string, language: Language): string {
  return headOf(checkColumns, id, language);
}

/** The table of checks in the reader's language, in the order in which they are made. */
export function checksTable(
  lookup: DatasetLookup,
  language: Language,
  { checks = runChecks(lookup), codeForm }: { checks?: readonly Check[]; codeForm?: CodeForm } = {},
): ExportTable {
  return tableOf({
    name: "checks",
    title: checksWords[language].checks.title,
    language,
    ...(codeForm && { codeForm }),
    columns: hasCells(lookup.dataset.observations)
      ? checkColumns
      : checkColumns.filter(({ id }) => id !== CELLS),
    entries: checks.map((check) => ({ check, lookup })),
    key: "check_id",
    rowHead: "subject",
  });
}
