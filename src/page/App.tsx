import { type ReactElement, useMemo, useState, useSyncExternalStore } from "react";
import { ChartSnapshots, type ChartOrder } from "../charts/ChartSnapshots";
import type { Dataset, Language } from "../dataset/Dataset";
import { lookUp } from "../dataset/DatasetLookup";
import { type Address, serializeAddress } from "../selection/Address";
import { type Pinyin, indexFigures } from "../selection/FigureIndex";
import { selectFigures } from "../selection/selectFigures";
import { indexMeasures, selectMeasures } from "../selection/selectMeasures";
import { catalogues } from "../wording/Messages";
import { type Page, PageContext } from "./PageContext";
import { Dashboard } from "./Dashboard";
import { onlyPublished, type Opening } from "./opening/Opening";
import { keepLanguage, withLanguage } from "./addressLanguage";
import { type AddressStore, prerenderedStore } from "./addressStore";
import type { PublishedReport } from "./reports/PublishedReport";

const ALONE: readonly PublishedReport[] = [];

interface AppProps {
  readonly dataset: Dataset;
  readonly pinyin: Pinyin;
  readonly store: AddressStore;
  /** Language that the page opens in. */
  readonly language: Language;
  /** Documents of the other language, where the edition has one a language. */
  readonly documents: Readonly<Record<Language, string>> | null;
  readonly snapshots: ReadonlyMap<string, string>;
  readonly onMissingChart?: (order: ChartOrder) => void;
  /** How another dataset is opened; absent where none can be, as in the build. */
  readonly opening?: Opening;
  /** The reports that were published together; left out when there is only one. */
  readonly reports?: readonly PublishedReport[];
  /** Address of the licences of the page's code; `null` where the document holds them itself. */
  readonly licensesAt: string | null;
}

/** The dashboard of one dataset: works out the one answer to what is asked, and hands it to every part. */
export function App({
  dataset,
  pinyin,
  store,
  language: opened,
  documents,
  snapshots,
  onMissingChart,
  opening,
  reports = ALONE,
  licensesAt,
}: AppProps): ReactElement {
  const [language, setLanguage] = useState(opened);
  const lookup = useMemo(() => lookUp(dataset), [dataset]);
  const index = useMemo(() => indexFigures(lookup, pinyin), [lookup, pinyin]);
  const indexedMeasures = useMemo(() => indexMeasures(lookup, pinyin), [lookup, pinyin]);
  const address = useSyncExternalStore(store.subscribe, store.current, store.prerendered);
  // The prerendered page has no notice, so hydration must start without one.
  const repairs = useSyncExternalStore(
    store.subscribe,
    () => store.repairs,
    () => prerenderedStore.repairs,
  );
  const { selection } = address;
  const selected = useMemo(
    () => selectFigures(index, selection, language),
    [index, selection, language],
  );
  const measures = useMemo(
    () => selectMeasures(indexedMeasures, selection),
    [indexedMeasures, selection],
  );
  const other: Language = language === "zh" ? "en" : "zh";
  const page: Page = {
    lookup,
    opening: opening ?? onlyPublished(dataset),
    reports,
    licensesAt,
    language,
    messages: catalogues[language],
    address,
    repairs,
    selected,
    measures,
    select: (change, mode = "push") =>
      store.navigate({ ...address, selection: { ...selection, ...change } }, mode),
    go: (change) => store.navigate({ ...address, ...change }, "push"),
    linkTo: (change: Partial<Address>) => {
      const query = serializeAddress({ ...address, ...change });
      return (documents === null ? withLanguage(query, language) : query) || "?";
    },
    switchLanguage:
      documents === null
        ? {
            by: "state",
            change: () => {
              setLanguage(other);
              keepLanguage(other);
            },
          }
        : { by: "document", href: `${documents[other]}${serializeAddress(address)}` },
  };
  return (
    <PageContext value={page}>
      <ChartSnapshots
        snapshots={snapshots}
        failureMessage={page.messages.card.failed}
        {...(onMissingChart ? { onMissing: onMissingChart } : {})}
      >
        <Dashboard />
      </ChartSnapshots>
    </PageContext>
  );
}
