import { act, render, waitFor } from "@testing-library/react";
import { seriesForms } from "../../src/charts/seriesForm";
import { tableColumns } from "../../src/columns/tableColumns";
import type { Dataset, Language } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { createAddressStore } from "../../src/page/addressStore";
import { documentLink, licensesFile } from "../../src/page/documents";
import { firstView } from "../../src/page/firstView/firstView";
import type { HandOver } from "../../src/page/edition/handOver";
import { OpenableApp } from "../../src/page/opening/OpenableApp";
import type { OpenedDataset } from "../../src/page/opening/Opening";
import type { PublishedReport } from "../../src/page/reports/PublishedReport";
import { vocabularyOf } from "../../src/selection/Address";
import { town } from "./town";

export interface Opened {
  readonly dataset?: Dataset;
  readonly language?: Language;
  /** All languages in one document, as in the one-file edition. */
  readonly isOneFile?: boolean;
  readonly reports?: readonly PublishedReport[];
  readonly embedded?: OpenedDataset | "damaged" | null;
  readonly handOver?: HandOver | null;
}

const storeOf = (dataset: Dataset) =>
  createAddressStore(vocabularyOf(lookUp(dataset), tableColumns));

const NO_REPORTS: readonly PublishedReport[] = [];

/** Waits until nothing is being fetched. */
async function settled(): Promise<void> {
  await waitFor(() => {
    const said = [...document.querySelectorAll(".state, .toast")].map(
      ({ textContent }) => textContent,
    );
    if (said.some((text) => text === "正在载入……" || text === "Loading…"))
      throw new Error("Something is still being fetched");
  });
}

/** Opens the whole page of a dataset at an address, as a reader does, and waits until it is there. */
export async function openPage(
  query: string,
  {
    dataset = town(),
    language = "zh",
    isOneFile = false,
    reports = NO_REPORTS,
    embedded = null,
    handOver = null,
  }: Opened = {},
): Promise<void> {
  // Else the first chart of all is waited for where nobody expects it.
  await Promise.all([firstView.load(), seriesForms.load()]);
  window.history.replaceState(window.history.state, "", `${window.location.pathname}${query}`);
  const page = (
    <OpenableApp
      dataset={dataset}
      pinyin={(name) => ({ 山县: "shan xian", 湖县: "hu xian" })[name] ?? ""}
      storeOf={storeOf}
      locale={language}
      documentLink={isOneFile ? null : documentLink}
      reports={reports}
      licensesAt={isOneFile ? null : licensesFile}
      embedded={embedded}
      handOver={handOver}
    />
  );
  // Its first parts are fetched meanwhile.
  await act(async () => render(page));
  await settled();
  // What a part does once it stands.
  await act(async () => undefined);
}
