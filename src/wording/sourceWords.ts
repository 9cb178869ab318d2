import type { Dataset, Language, Observation, Source } from "../dataset/Dataset";
import { formatDate } from "./formatPeriod";
import type { Messages } from "./Messages";

/** Whether a source is a report, with paragraphs and a day, and no mere table of statistics. */
export function isReport({ kind }: Source): boolean {
  return kind !== "statistics";
}

/** Whether a source has to be announced as not official: no document of an authority, and no table, which is called neither. */
export function isUnofficial({ kind }: Source): boolean {
  return kind === "newspaper" || kind === "other";
}

/** Who published a source: 国家统计局; 发布单位未写明 where the source does not say. */
export function publisherOf({ publisher }: Source, language: Language): string {
  return publisher?.[language] ?? { zh: "发布单位未写明", en: "publisher not stated" }[language];
}

/** When a source was published: 2024年7月15日; 日期未写明 where the source does not say. */
export function publishedOf({ published }: Source, language: Language): string {
  if (published !== undefined) return formatDate(published, language);
  return { zh: "日期未写明", en: "date not stated" }[language];
}

/** The day of publication, ISO 8601; `null` where the source does not say. */
export function dayOfSource({ published }: Source): string | null {
  return published?.slice(0, 10) ?? null;
}

/** A table of statistics in few words: 统计表《各县人口》（统计局，日期未写明）. */
export function nameTable(source: Source, language: Language): string {
  const title = source.title[language];
  const said = [publisherOf(source, language), publishedOf(source, language)];
  return {
    zh: `统计表《${title}》（${said.join("，")}）`,
    en: `table “${title}” (${said.join(", ")})`,
  }[language];
}

/** Whether a source is known by its own title rather than by who printed it: any report that no newspaper prints. */
export function isDocument(source: Source): boolean {
  return isReport(source) && source.kind !== "newspaper";
}

/** A report in few words: 《河城日报》2024年7月15日; River City Daily, 15 July 2024; a document by its title. */
export function nameSource(source: Source, language: Language): string {
  if (!isReport(source)) return nameTable(source, language);
  const title = source.title[language];
  const day = publishedOf(source, language);
  if (isDocument(source)) return { zh: `《${title}》${day}`, en: `“${title}”, ${day}` }[language];
  const publisher = publisherOf(source, language);
  return { zh: `《${publisher}》${day}`, en: `${publisher}, ${day}` }[language];
}

/** The source of a figure; throws on a dataset whose references do not resolve. */
export function sourceOf(dataset: Dataset, { source }: Observation): Source {
  const found = dataset.sources.find(({ id }) => id === source);
  if (found === undefined) throw new Error(`sources has no record "${source}"`);
  return found;
}

/** A source in one line: 据《河城日报》2024年7月15日报道（中篇）; of a document or a table its title, who made it and when. */
export function sourceLine(source: Source, messages: Messages, language: Language): string {
  if (!isReport(source)) return nameTable(source, language);
  if (isDocument(source)) {
    const title = source.title[language];
    const said = [publisherOf(source, language), publishedOf(source, language)];
    return {
      zh: `据《${title}》（${said.join("，")}）`,
      en: `From “${title}” (${said.join(", ")})`,
    }[language];
  }
  const part = source.part?.[language] ?? null;
  return messages.sourceLine(publisherOf(source, language), publishedOf(source, language), part);
}
