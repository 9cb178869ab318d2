import type { Bilingual, Language } from "../../dataset/Dataset";

/** One of the reports that were published together. */
export interface PublishedReport {
  /** Id of its dataset. */
  readonly id: string;
  readonly title: Bilingual;
  /** The languages that it has a page in. */
  readonly languages: readonly Language[];
  /** Its folder as seen from this page, with a slash at the end; `null` where the page may lie anywhere, as one file does. */
  readonly folder: string | null;
  /** Whether it is this page's own. */
  readonly current: boolean;
  /** Of the catalogue, which stands in the place of many: how many reports it holds. */
  readonly holds?: number;
}

/** The reports that a document names, in their order; empty when its own is the only one. */
export function readReports(from: Document): readonly PublishedReport[] {
  return [...from.querySelectorAll<HTMLMetaElement>('meta[name="report"]')].map(
    ({ content, dataset }) => ({
      id: content,
      title: { zh: dataset["zh"] ?? content, en: dataset["en"] ?? dataset["zh"] ?? content },
      languages: dataset["en"] === undefined ? ["zh"] : ["zh", "en"],
      folder: dataset["folder"] ?? null,
      current: dataset["current"] !== undefined,
      ...(dataset["holds"] && { holds: +dataset["holds"] }),
    }),
  );
}
