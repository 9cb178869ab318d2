import {
  type CatalogueHead,
  catalogueFiles,
  type FigureFile,
  type MetricEntry,
  type ReportEntry,
} from "../../export/collection/Catalogue";
import { fetchPart, PartNotRead } from "./RangedFile";

/** The catalogue's files, each fetched once when it is first wanted; a try that failed is made again. */
export interface Catalogue {
  readonly head: () => Promise<CatalogueHead>;
  /** The reports of one of `CatalogueHead.parts`. */
  readonly reports: (file: string) => Promise<readonly ReportEntry[]>;
  readonly metrics: () => Promise<readonly MetricEntry[]>;
  /** What is to be known of a file of figures, by `MetricEntry.file`. */
  readonly figureFile: (name: string) => Promise<FigureFile>;
}

/** The build wrote what is read here, so that its form is taken for granted; an answer that is no JSON is another's. */
function fetchedOnce<Content>(at: string): (file: string) => Promise<Content> {
  const fetched = new Map<string, Promise<Content>>();
  const read = async (file: string): Promise<Content> => {
    const response = await fetchPart(`${at}${file}`);
    try {
      const content: Content = await response.json();
      return content;
    } catch {
      throw new PartNotRead("changed", file);
    }
  };
  return (file) => {
    const known = fetched.get(file);
    if (known !== undefined) return known;
    const content = read(file);
    fetched.set(file, content);
    content.catch(() => fetched.delete(file));
    return content;
  };
}

/** @param at address of the catalogue's folder, with a slash at the end; empty for the page's own */
export function openCatalogue(at: string): Catalogue {
  const head = fetchedOnce<CatalogueHead>(at);
  const metrics = fetchedOnce<readonly MetricEntry[]>(at);
  const figureFile = fetchedOnce<FigureFile>(at);
  return {
    head: () => head(catalogueFiles.head),
    reports: fetchedOnce(at),
    metrics: () => metrics(catalogueFiles.metrics),
    figureFile: (name) => figureFile(`${name}.json`),
  };
}
