import { renderToString } from "react-dom/server";
import { dataset, pinyin } from "virtual:dataset";
import type { Language } from "./dataset/Dataset";
import { App } from "./page/App";
import { prerenderedStore } from "./page/addressStore";
import { documents, licensesFile } from "./page/documents";
import type { PublishedReport } from "./page/reports/PublishedReport";

function render(
  language: Language,
  linked: typeof documents | null,
  reports: readonly PublishedReport[],
): string {
  return renderToString(
    <App
      dataset={dataset}
      pinyin={(chinese) => pinyin[chinese] ?? ""}
      store={prerenderedStore}
      language={language}
      documents={linked}
      reports={reports}
      licensesAt={linked === null ? null : licensesFile}
    />,
  );
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
export function prerender({
  served,
  oneFile,
}: Named): Readonly<Record<Language | "oneFile", string>> {
  return {
    zh: render("zh", documents, served),
    en: render("en", documents, served),
    oneFile: render("zh", null, oneFile),
  };
}
