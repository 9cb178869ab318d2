import { dayOfSource, publishedOf } from "../wording/sourceWords";
import { beginningOf, stepWords } from "../analysis/measureDates";
import type { Bilingual, Language, Measure } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { isoPeriod } from "../wording/formatPeriod";
import { listedCautions, PRINTED_FIGURES, printedFigures } from "./cellText";
import { measureStatusCodes } from "./codes";
import { columnsOf } from "./Column";
import { type CodeForm, type ExportTable, tableOf } from "./ExportTable";

const title: Bilingual = { zh: "改革举措", en: "Reform measures" };
const undated: Bilingual = { zh: "原文未注明日期", en: "the report gives no date" };

const column = columnsOf<{ readonly measure: Measure; readonly lookup: DatasetLookup }>();

/** The columns of the measures' table; names in the reader's language. */
export const measureColumns = [
  column("measure_id", "举措编号", "Measure ID")
    .about("改革举措标识，唯一。", "Identifier of the reform measure, unique.")
    .text(24, ({ measure }) => measure.id),
  column("measure", "举措", "Measure")
    .about("改革举措名称。", "Name of the reform measure.")
    .text(32, ({ measure }, language) => measure.name[language]),
  column("area", "领域", "Area")
    .about("主要领域所属的改革领域。", "Reform area of the measure's main field.")
    .text(14, ({ measure, lookup }, language) => lookup.areaOfMeasure(measure).name[language]),
  column("fields", "具体领域", "Fields")
    .about("所属具体领域，首个为主要领域。", "Fields of the measure, the main one first.")
    .list(24, ({ measure, lookup }, language) =>
      measure.fields.map((id) => lookup.field(id).name[language]),
    ),
  column("place", "地区", "Place")
    .about("适用地区。", "Place where the measure applies.")
    .text(16, ({ measure, lookup }, language) => lookup.place(measure.place).name[language]),
  column("status", "进展", "Status")
    .about("报道所述的进展状态。", "Where the measure stands, as the report tells it.")
    .code(12, measureStatusCodes, ({ measure }) => measure.status),
  column("since", "最早日期（ISO 8601）", "Since (ISO 8601)")
    .about(
      "最早有日期的事项；仅为统计时点的不算。",
      "Period of the first dated event; a day on which something was counted is none.",
    )
    .empty({ zh: "原文未注明何时开始", en: "the report does not say since when" })
    .text(14, ({ measure }) => {
      const beginning = beginningOf(measure);
      return beginning === null ? null : isoPeriod(beginning);
    }),
  column("milestones", "节点", "Milestones")
    .about("有日期的节点，由早到晚。", "Dated steps, oldest first.")
    .empty(undated)
    .list(48, ({ measure }, language) =>
      measure.milestones.map((step) => stepWords(step, language)),
    ),
  column("statement", "举措内容", "What it does")
    .about("举措内容，自行表述。", "What the measure does, in the project's own words.")
    .text(60, ({ measure }, language) => measure.statement[language]),
  column("parts", "组成", "Parts")
    .about("举措的组成部分。", "Parts of the measure.")
    .empty({ zh: "原文未列", en: "the report names none" })
    .list(40, ({ measure }, language) => measure.parts.map((part) => part[language])),
  column("figure_count", "数据项数", "Figures")
    .about(
      "报道为该举措给出的数据项数；0 表示尚无数据。",
      "How many figures the report gives for the measure; 0 where it gives none.",
    )
    .integer(0, 10, ({ measure, lookup }) => lookup.rowsOfMeasure(measure.id).length),
  column("figures", "数据", "Figures, as printed")
    .about(...PRINTED_FIGURES)
    .empty({ zh: "尚无数据", en: "the report gives no figure" })
    .list(60, ({ measure, lookup }, language) =>
      printedFigures(lookup, lookup.figuresOfMeasure(measure.id), language),
    ),
  column("paragraphs", "段落", "Paragraphs")
    .about("记述该举措的原文段落。", "Paragraphs of the report that describe the measure.")
    .list(12, ({ measure }) => measure.paragraphs.map(String)),
  column("source", "来源", "Source")
    .about("来源标题与日期。", "Title and date of the source.")
    .text(40, ({ measure, lookup }, language) => {
      const source = lookup.source(measure.source);
      const day = dayOfSource(source) ?? publishedOf(source, language);
      return { zh: `《${source.title.zh}》\uFF0C${day}`, en: `${source.title.en}, ${day}` }[
        language
      ];
    }),
  column("cautions", "使用提示", "Cautions")
    .about("使用所列数据须注意的事项。", "What to mind when using the figures named.")
    .empty({ zh: "无", en: "none" })
    .text(48, ({ measure, lookup }, language) =>
      listedCautions(
        lookup,
        lookup.figuresOfMeasure(measure.id).map(({ observation }) => observation.id),
        language,
      ),
    ),
];

/**
 * The table of reform measures in the reader's language: those given, in their order, or all of them
 * in the order of the dataset. Throws an Error for an id that the dataset does not have.
 */
export function measuresTable(
  lookup: DatasetLookup,
  language: Language,
  {
    measures = "all",
    codeForm,
  }: { measures?: readonly string[] | "all"; codeForm?: CodeForm } = {},
): ExportTable {
  return tableOf({
    name: "measures",
    title: title[language],
    language,
    ...(codeForm && { codeForm }),
    columns: measureColumns,
    entries: (measures === "all"
      ? lookup.dataset.measures
      : measures.map((id) => measureNamed(id, lookup))
    ).map((measure) => ({ measure, lookup })),
    key: "measure_id",
    rowHead: "measure",
  });
}

function measureNamed(id: string, lookup: DatasetLookup): Measure {
  const measure = lookup.measure(id);
  if (measure) return measure;
  throw new Error(`There is no measure "${id}" to export`);
}
