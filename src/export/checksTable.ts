import type { Check } from "../analysis/Check";
import { runChecks } from "../analysis/runChecks";
import type { Bilingual, Language } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { checksWords } from "../wording/views/checksWords";
import { type CodeForm, type ColumnDefinition, tableOf } from "./columnDefinition";
import type { Code, ExportTable } from "./ExportTable";

interface CheckEntry {
  readonly check: Check;
  readonly lookup: DatasetLookup;
}

const LIST_SEPARATOR: Bilingual = { zh: "；", en: "; " };

const kindCodes: readonly Code[] = codesOf(
  ["share", "change", "base", "level", "target", "rank", "streak", "sum", "model", "bound"],
  (kind, language) => checksWords[language].kinds[kind],
);

const verdictCodes: readonly Code[] = codesOf(
  ["agrees", "differs", "cannot_check"],
  (verdict, language) => checksWords[language].verdicts[verdict],
);

function codesOf<Value extends string>(
  values: readonly Value[],
  name: (value: Value, language: Language) => string,
): Code[] {
  return values.map((code) => ({ code, name: { zh: name(code, "zh"), en: name(code, "en") } }));
}

/** What a check is about: the finding of its relation, or the metric of the figure that stands alone. */
export function subjectOf({ relation, figures }: Check, lookup: DatasetLookup): Bilingual {
  const [figure = ""] = figures;
  const related = lookup.relationsOf(figure).find(({ id }) => id === relation);
  return related?.finding ?? lookup.figure(figure).metric.name;
}

const checkColumns: readonly ColumnDefinition<CheckEntry>[] = [
  {
    id: "check_id",
    header: { zh: "核验编号", en: "Check ID" },
    description: { zh: "核验标识，唯一。", en: "Identifier of the check, unique." },
    datatype: "text",
    required: true,
    width: 28,
    cell: ({ check }) => check.id,
  },
  {
    id: "kind",
    header: { zh: "核验类别", en: "Kind of check" },
    description: { zh: "核对的是什么关系。", en: "What sort of relation is checked." },
    datatype: "text",
    required: true,
    width: 14,
    codes: kindCodes,
    cell: ({ check }) => check.kind,
  },
  {
    id: "subject",
    header: { zh: "核对内容", en: "What is checked" },
    description: { zh: "所核对的关系或指标。", en: "The relation or metric that is checked." },
    datatype: "text",
    required: true,
    width: 40,
    cell: ({ check, lookup }, language) => subjectOf(check, lookup)[language],
  },
  {
    id: "stated",
    header: { zh: "原文写法", en: "As printed" },
    description: {
      zh: "报道所载，照原文写法。空格：原文未述。",
      en: "What the report states, as printed. Empty: it states nothing to check.",
    },
    datatype: "text",
    width: 24,
    cell: ({ check }) => check.stated,
  },
  {
    id: "recomputed",
    header: { zh: "复算值（推算，非报道所载）", en: "Recomputed (derived, not in the report)" },
    description: {
      zh: "由报道的其他数据推算，多个值以分号隔开。空格：无从计算。",
      en: "Derived from other figures of the report; several values are divided by semicolons. Empty: nothing can be computed.",
    },
    datatype: "text",
    width: 28,
    cell: ({ check }) => check.recomputed,
  },
  {
    id: "formula",
    header: { zh: "算式", en: "Formula" },
    description: {
      zh: "复算值的算式。空格：无从计算。",
      en: "Formula of the recomputed value. Empty: nothing can be computed.",
    },
    datatype: "text",
    width: 36,
    cell: ({ check }) => check.formula || null,
  },
  {
    id: "tolerance",
    header: { zh: "允许差", en: "Tolerance" },
    description: {
      zh: "原文末位数字的一半。空格：没有比较。",
      en: "Half of the last printed digit. Empty: nothing is compared.",
    },
    datatype: "text",
    width: 12,
    cell: ({ check }) => check.tolerance || null,
  },
  {
    id: "verdict",
    header: { zh: "结论", en: "Verdict" },
    description: {
      zh: "相符、不符，或无法核对。",
      en: "Whether it agrees, differs, or cannot be checked.",
    },
    datatype: "text",
    required: true,
    width: 16,
    codes: verdictCodes,
    cell: ({ check }) => check.verdict,
  },
  {
    id: "reason",
    header: { zh: "原因", en: "Why" },
    description: {
      zh: "不符或无法核对的原因。空格：相符。",
      en: "Why it differs or cannot be checked. Empty: it agrees.",
    },
    datatype: "text",
    width: 60,
    cell: ({ check }, language) => check.reason?.[language] ?? null,
  },
  {
    id: "figures",
    header: { zh: "数据", en: "Figures" },
    description: {
      zh: "所涉指标与原文写法。",
      en: "Metrics that take part, with their tokens as printed.",
    },
    datatype: "text",
    required: true,
    width: 60,
    cell: ({ check, lookup }, language) =>
      check.figures
        .map((id) => lookup.figure(id))
        .map(({ metric, observation }) => `${metric.name[language]} ${observation.printed}`)
        .join(LIST_SEPARATOR[language]),
  },
  {
    id: "figure_ids",
    header: { zh: "数据编号", en: "Figure IDs" },
    description: {
      zh: "所涉数据的标识，以空格隔开。",
      en: "Identifiers of the figures, divided by spaces.",
    },
    datatype: "text",
    required: true,
    width: 40,
    cell: ({ check }) => check.figures.join(" "),
  },
  {
    id: "paragraphs",
    header: { zh: "段落", en: "Paragraphs" },
    description: {
      zh: "所涉数据所在的原文段落。",
      en: "Paragraphs of the report that print the figures.",
    },
    datatype: "text",
    required: true,
    width: 12,
    cell: ({ check, lookup }) =>
      [...new Set(check.figures.map((id) => lookup.figure(id).observation.paragraph))]
        .map((number) => `¶${number}`)
        .join(" "),
  },
];

/** The table of checks in the reader's language, in the order in which they are made. */
export function checksTable(
  lookup: DatasetLookup,
  language: Language,
  {
    checks = runChecks(lookup),
    codeForm = "words",
  }: { checks?: readonly Check[]; codeForm?: CodeForm } = {},
): ExportTable {
  return tableOf({
    name: "checks",
    title: checksWords[language].checks.title,
    language,
    codeForm,
    definitions: checkColumns,
    entries: checks.map((check) => ({ check, lookup })),
    key: "check_id",
  });
}
