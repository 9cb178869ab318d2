import type { ReactElement } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { seriesForms } from "./charts/seriesForm";
import type { EmbeddedData } from "./embeddedData";
import { App } from "./page/App";
import { loadView } from "./page/laterParts";
import { PrintedCautions } from "./page/print/PrintedCautions";
import { prerenderedStore } from "./page/addressStore";
import { documentLink, licensesFile } from "./page/documents";
import { firstView } from "./page/firstView/firstView";
import type { PublishedReport } from "./page/reports/PublishedReport";
import { pinyinOf } from "./selection/searchedNames";
import { localeIds, type LocaleId, ownLocale } from "./wording/locales";
import first from "./page/styles/index.css?inline";
import later from "./page/styles/later.css?inline";

/** The page's styles, by when they are wanted. */
export const styles = { first, later };

/** A page as markup: what is hydrated, and the rest for browsers that run no scripts. */
interface Prerendered {
  readonly page: string;
  readonly rest: string;
}

/** The views of which all of the dataset can be read, in the order of their doors. */
async function loadRest(): Promise<ReactElement> {
  const [Measures, Table, Method] = await Promise.all([
    loadView.measures(),
    loadView.table(),
    loadView.about(),
  ]);
  return (
    <div className="wrap">
      <Measures />
      <Table />
      <PrintedCautions />
      <Method />
    </div>
  );
}

function render(
  data: EmbeddedData,
  rest: ReactElement,
  locale: LocaleId,
  linked: typeof documentLink | null,
  reports: readonly PublishedReport[],
): Prerendered {
  const props = {
    dataset: data.dataset,
    pinyin: pinyinOf(data),
    store: prerenderedStore,
    locale,
    documentLink: linked,
    reports,
    licensesAt: linked === null ? null : licensesFile,
  };
  return {
    page: renderToString(<App {...props} />),
    rest: renderToStaticMarkup(<App {...props}>{rest}</App>),
  };
}

/** The reports published together, as each edition names them; empty where there is only one. */
interface Named {
  readonly served: readonly PublishedReport[];
  readonly oneFile: readonly PublishedReport[];
}

/** Every language's first page as markup, and the one of the edition that has all in one document. */
interface PrerenderedPages {
  readonly served: ReadonlyMap<LocaleId, Prerendered>;
  readonly oneFile: Prerendered;
}

/** The first page of a dataset as markup. Its charts stand in it as posters. */
export async function prerender(
  data: EmbeddedData,
  { served, oneFile }: Named,
): Promise<PrerenderedPages> {
  const [rest] = await Promise.all([loadRest(), firstView.load(), seriesForms.load()]);
  return {
    served: new Map(localeIds.map((id) => [id, render(data, rest, id, documentLink, served)])),
    oneFile: render(data, rest, ownLocale, null, oneFile),
  };
}
