import { renderToString } from "react-dom/server";
import { dataset, pinyin } from "virtual:dataset";
import type { ChartOrder } from "./charts/ChartSnapshots";
import { renderSnapshots } from "./charts/renderSnapshots";
import type { Language } from "./dataset/Dataset";
import { App } from "./page/App";
import { prerenderedStore } from "./page/addressStore";
import { documents, licensesFile } from "./page/documents";
import type { PublishedReport } from "./page/reports/PublishedReport";

function render(
  language: Language,
  linked: typeof documents | null,
  reports: readonly PublishedReport[],
  snapshots: ReadonlyMap<string, string>,
  onMissingChart: (order: ChartOrder) => void,
): string {
  return renderToString(
    <App
      dataset={dataset}
      pinyin={(chinese) => pinyin[chinese] ?? ""}
      store={prerenderedStore}
      language={language}
      documents={linked}
      snapshots={snapshots}
      onMissingChart={onMissingChart}
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
 * in one document; its charts drawn: rendered once to learn which charts
 * there are, and again with their pictures in place. Throws when a chart is still without one.
 */
export async function prerender({
  served,
  oneFile,
}: Named): Promise<Readonly<Record<Language | "oneFile", string>>> {
  const orders: ChartOrder[] = [];
  const order = (chart: ChartOrder): void => void orders.push(chart);
  render("zh", documents, served, new Map(), order);
  render("en", documents, served, new Map(), order);
  const snapshots = await renderSnapshots(orders);
  const missing = ({ key }: ChartOrder): void => {
    throw new Error(`The chart "${key}" was drawn and has no picture`);
  };
  return {
    zh: render("zh", documents, served, snapshots, missing),
    en: render("en", documents, served, snapshots, missing),
    oneFile: render("zh", null, oneFile, snapshots, missing),
  };
}
