import { createRoot } from "react-dom/client";
import { tableColumns } from "../src/columns/tableColumns";
import { generateDataset } from "../scripts/generateDataset";
import { lookUp } from "../src/dataset/DatasetLookup";
import { App } from "../src/page/App";
import { createAddressStore } from "../src/page/addressStore";
import { vocabularyOf } from "../src/selection/Address";
import "../src/page/styles/index.css";
import "../src/page/styles/later.css";

declare global {
  interface Window {
    /** Shows the whole dashboard of an invented dataset; resolves with its size once it stands. */
    openPage: (places: number, metrics: number) => Promise<number>;
    closePage: () => void;
  }
}

let close: (() => void) | undefined;

window.closePage = () => close?.();

window.openPage = async (places, metrics) => {
  const dataset = generateDataset({ places, metrics, years: 10, seed: 1, gaps: 0.01 });
  // Between making the data and showing them, so that the record of long tasks tells them apart.
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
  performance.mark("open");
  const element = document.getElementById("root");
  if (element === null) throw new Error("page.html has no root");
  const root = createRoot(element);
  close = () => root.unmount();
  root.render(
    <App
      dataset={dataset}
      pinyin={() => ""}
      store={createAddressStore(vocabularyOf(lookUp(dataset), tableColumns))}
      locale="zh"
      documentLink={null}
      reports={[]}
      licensesAt={null}
    />,
  );
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (document.querySelector(".chart-card .chart")) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
  performance.measure("usable", "open");
  return dataset.observations.length;
};
