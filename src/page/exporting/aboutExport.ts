import { fileName } from "../../export/fileName";
import type { AboutTable } from "../../export/serializeJson";
import { citeSource } from "../../wording/citation";
import { isReport, isUnofficial, sourceLine } from "../../wording/sourceWords";
import { exportWords } from "../../wording/views/exportWords";
import { tableWords } from "../../wording/views/tableWords";
import { describeSelection } from "../describeSelection";
import type { Page } from "../PageContext";

/** The day that file names bear, and what day it is: `2024-07-15报道`; that of the first source, else of the dataset. */
function dayInName({ lookup: { dataset }, language }: Page): string {
  const { days } = exportWords[language];
  const [source] = dataset.sources;
  const published = source?.published?.slice(0, 10);
  if (source === undefined || published === undefined) return days.compiled(dataset.modified);
  return isReport(source) ? days.reported(published) : days.published(published);
}

/** A name of the dashboard, what the file is limited to, what it holds and that it is not official, which form of it, and the day. */
export function nameOfExport(
  page: Page,
  what: string,
  filtered: boolean,
  extension: string,
  form = "",
): string {
  const { lookup, language, messages } = page;
  const { notOfficial } = messages;
  const nature = { zh: `（${notOfficial}）`, en: ` (${notOfficial})` }[language];
  return fileName({
    title: lookup.dataset.title[language],
    limits: filtered
      ? describeSelection(page)
          .map(({ text }) => text)
          .join(messages.listSeparator)
      : "",
    what: isReported(page) ? what + nature : what,
    form,
    date: dayInName(page),
    extension,
  });
}

/** More reports than these are counted. */
const MOST_NAMED = 3;

/** The reports of some figures, given by their rows, in one line: `据《河城日报》2024年7月15日报道（中篇）`. */
export function sourceLineOf(
  { lookup, language, messages }: Page,
  rows: readonly number[],
): string {
  const codes = new Set(rows.map((row) => lookup.columns.source[row]));
  const sources = lookup.dataset.sources.filter((_, code) => codes.has(code));
  const names = sources
    .slice(0, MOST_NAMED)
    .map((source) => sourceLine(source, messages, language));
  return messages.moreSources(names.join(messages.listSeparator), sources.length - names.length);
}

/** What the table is limited to, in one line; says so where it holds everything. */
export function filtersOf(page: Page, filtered: boolean): string {
  const { labelled, sentenceSeparator } = exportWords[page.language];
  const limits = filtered ? describeSelection(page) : [];
  return limits.length === 0
    ? tableWords[page.language].none
    : limits.map(({ label, text }) => labelled(label, text)).join(sentenceSeparator);
}

/** The full references of the reports. */
export function citationsOf({ lookup, language }: Page): readonly string[] {
  return lookup.dataset.sources.map((source) => citeSource(source, language));
}

/** Whether any source has to be announced as not official statistics. */
export function isReported({ lookup }: Page): boolean {
  return lookup.dataset.sources.some(isUnofficial);
}

/** Where a table comes from and what it is limited to, for its JSON file. */
export function aboutExport(page: Page, filtered: boolean): AboutTable {
  const { dataset } = page.lookup;
  return {
    dataset: dataset.title[page.language],
    sources: citationsOf(page),
    note: isReported(page) ? page.messages.notOfficial : null,
    filters: filtersOf(page, filtered),
    modified: dataset.modified,
    license: dataset.license[page.language],
  };
}
