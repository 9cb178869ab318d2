import type { ReactElement } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { dataset, pinyin } from "virtual:dataset";
import type { Language } from "./dataset/Dataset";
import { loadSeriesForms } from "./charts/SeriesForm";
import { App } from "./page/App";
import { loadView } from "./page/OtherView";
import { PrintedCautions } from "./page/print/PrintedCautions";
import { prerenderedStore } from "./page/addressStore";
import { documents, licensesFile } from "./page/documents";
import type { PublishedReport } from "./page/reports/PublishedReport";

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
  rest: ReactElement,
  language: Language,
  linked: typeof documents | null,
  reports: readonly PublishedReport[],
): Prerendered {
  const props = {
    dataset,
    pinyin: (chinese: string) => pinyin[chinese] ?? "",
    store: prerenderedStore,
    language,
    documents: linked,
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

/**
 * The first page as markup in every language, and in Chinese for the edition that has both languages
 * in one document. Its charts stand in it as posters.
 */
export async function prerender({
  served,
  oneFile,
}: Named): Promise<Readonly<Record<Language | "oneFile", Prerendered>>> {
  const [rest] = await Promise.all([loadRest(), loadSeriesForms()]);
  return {
    zh: render(rest, "zh", documents, served),
    en: render(rest, "en", documents, served),
    oneFile: render(rest, "zh", null, oneFile),
  };
}
