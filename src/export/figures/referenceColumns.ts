import { dayOfSource, publishedOf, publisherOf } from "../../wording/sourceWords";
import type { Language, Source } from "../../dataset/Dataset";
import { described, noMeasure, type FigureColumn } from "./FigureEntry";

function sourceLine(source: Source, language: Language): string {
  const day = dayOfSource(source) ?? publishedOf(source, language);
  const publisher = publisherOf(source, language);
  return language === "zh"
    ? `《${source.title.zh}》，${publisher}，${day}`
    : `${source.title.en}. ${publisher}, ${day}`;
}

/** Identifiers and English names of what a figure refers to, and its source. */
export const referenceColumns: readonly FigureColumn[] = [
  {
    id: "area_id",
    header: { zh: "领域编号", en: "Area ID" },
    description: described("改革领域标识。", "Identifier of the reform area."),
    datatype: "text",
    required: true,
    width: 16,
    cell: ({ figure }) => figure.area.id,
  },
  {
    id: "area_en",
    header: { zh: "领域（英文）", en: "Area (English)" },
    description: described("改革领域的英文名称。", "English name of the reform area."),
    datatype: "text",
    required: true,
    width: 24,
    cell: ({ figure }) => figure.area.name.en,
  },
  {
    id: "field_id",
    header: { zh: "具体领域编号", en: "Field ID" },
    description: described("具体领域标识。", "Identifier of the field."),
    datatype: "text",
    required: true,
    width: 20,
    cell: ({ figure }) => figure.field.id,
  },
  {
    id: "field_en",
    header: { zh: "具体领域（英文）", en: "Field (English)" },
    description: described("具体领域的英文名称。", "English name of the field."),
    datatype: "text",
    required: true,
    width: 28,
    cell: ({ figure }) => figure.field.name.en,
  },
  {
    id: "measure_id",
    header: { zh: "举措编号", en: "Measure ID" },
    description: described("改革举措标识。", "Identifier of the reform measure.", noMeasure),
    datatype: "text",
    width: 24,
    cell: ({ figure }) => figure.measure?.id ?? null,
  },
  {
    id: "measure_en",
    header: { zh: "举措（英文）", en: "Measure (English)" },
    description: described(
      "改革举措的英文名称。",
      "English name of the reform measure.",
      noMeasure,
    ),
    datatype: "text",
    width: 32,
    cell: ({ figure }) => figure.measure?.name.en ?? null,
  },
  {
    id: "place_id",
    header: { zh: "地区编号", en: "Place ID" },
    description: described("地区标识。", "Identifier of the place."),
    datatype: "text",
    required: true,
    width: 16,
    cell: ({ figure }) => figure.place.id,
  },
  {
    id: "place_en",
    header: { zh: "地区（英文）", en: "Place (English)" },
    description: described("地区的英文名称。", "English name of the place."),
    datatype: "text",
    required: true,
    width: 20,
    cell: ({ figure }) => figure.place.name.en,
  },
  {
    id: "source_id",
    header: { zh: "来源编号", en: "Source ID" },
    description: described("来源标识。", "Identifier of the source."),
    datatype: "text",
    required: true,
    width: 20,
    cell: ({ figure }) => figure.source.id,
  },
  {
    id: "source",
    header: { zh: "来源", en: "Source" },
    description: described(
      "来源：标题、发布者、日期。",
      "Source: title, publisher, date; in Chinese in the published file.",
    ),
    datatype: "text",
    required: true,
    width: 48,
    propertyUrl: "http://purl.org/dc/terms/source",
    cell: ({ figure }, language) => sourceLine(figure.source, language),
  },
  {
    id: "source_date",
    header: { zh: "来源日期", en: "Date of the source" },
    description: described("来源的发布日期。", "Day on which the source was published."),
    datatype: "date",
    required: false,
    width: 12,
    propertyUrl: "http://purl.org/dc/terms/issued",
    cell: ({ figure }) => dayOfSource(figure.source),
  },
];
