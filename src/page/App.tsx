import {
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { lightFromTables } from "../charts/lightFigure";
import type { Dataset } from "../dataset/Dataset";
import { lookUp } from "../dataset/DatasetLookup";
import { type Address, serializeAddress } from "../selection/Address";
import { type Pinyin, indexFigures } from "../selection/FigureIndex";
import { selectFigures } from "../selection/selectFigures";
import { countMeasuresByPlace, indexMeasures, selectMeasures } from "../selection/selectMeasures";
import { type LocaleId, locales, localesOf, ownLocale } from "../wording/locales";
import { AskedContext } from "./AskedContext";
import { useHasData } from "./firstView/firstView";
import { type Page, PageContext } from "./PageContext";
import { Dashboard } from "./Dashboard";
import { onlyPublished, type Opening } from "./opening/Opening";
import { keepLocale, withLocale } from "./addressLocale";
import { type AddressStore, prerenderedStore } from "./addressStore";
import type { PublishedReport } from "./reports/PublishedReport";

const DASHBOARD = <Dashboard />;

const ALONE: readonly PublishedReport[] = [];

interface AppProps {
  readonly dataset: Dataset;
  readonly pinyin: Pinyin;
  readonly store: AddressStore;
  /** Language that the page opens in. */
  readonly locale: LocaleId;
  /** The link of each language's document, where the edition has one a language. */
  readonly documentLink: ((locale: LocaleId) => string) | null;
  /** How another dataset is opened; absent where none can be, as in the build. */
  readonly opening?: Opening;
  /** The reports that were published together; left out when there is only one. */
  readonly reports?: readonly PublishedReport[];
  /** Address of the licences of the page's code; `null` where the document holds them itself. */
  readonly licensesAt: string | null;
  /** What is shown of the dataset; the whole dashboard when left out. */
  readonly children?: ReactNode;
}

/**
 * With more figures than these the controls answer at once and the rest of the page follows, worked
 * out in pieces between which the page keeps answering.
 */
const MANY_FIGURES = 5000;

/** The dashboard of one dataset: works out the one answer to what is asked, and hands it to every part. */
export function App({
  dataset,
  pinyin,
  store,
  locale: opened,
  documentLink,
  opening,
  reports = ALONE,
  licensesAt,
  children = DASHBOARD,
}: AppProps) {
  const [chosen, setLocale] = useState(opened);
  const locale = localesOf(dataset).includes(chosen) ? chosen : ownLocale;
  const { language, messages } = locales[locale];
  const lookup = useMemo(() => lookUp(dataset), [dataset]);
  const index = useMemo(() => indexFigures(lookup, pinyin), [lookup, pinyin]);
  const indexedMeasures = useMemo(() => indexMeasures(lookup, pinyin), [lookup, pinyin]);
  const asked = useSyncExternalStore(store.subscribe, store.current, store.prerendered);
  // A search is answered once it can look into both languages, together with what it leaves.
  const canSearch = useHasData(asked.selection.search !== "");
  const answerable = useMemo(
    () => (canSearch ? asked : { ...asked, selection: { ...asked.selection, search: "" } }),
    [asked, canSearch],
  );
  const answered = useDeferredValue(answerable);
  const address = lookup.columns.size > MANY_FIGURES ? answered : answerable;
  // The prerendered page has no notice, so hydration must start without one.
  const repairs = useSyncExternalStore(store.subscribe, store.repairs, prerenderedStore.repairs);
  const { selection } = address;
  const selected = useMemo(
    () => selectFigures(index, selection, language),
    [index, selection, language],
  );
  const measures = useMemo(
    () => selectMeasures(indexedMeasures, selection),
    [indexedMeasures, selection],
  );
  const select = useCallback<Page["select"]>(
    (change, mode = "push") => {
      const current = store.current();
      const next = { ...current.selection, ...change };
      // Without a place there is nothing within it to leave out.
      const ownOnly = next.ownOnly && next.places.length > 0;
      store.navigate({ ...current, selection: { ...next, ownOnly } }, mode);
    },
    [store],
  );
  const go = useCallback<Page["go"]>(
    (change) => store.navigate({ ...store.current(), ...change }, "push"),
    [store],
  );
  const close = useCallback<Page["close"]>(
    (change) => store.navigate({ ...store.current(), ...change }, "close"),
    [store],
  );
  const page = useMemo<Page>(() => {
    const known = opening ?? onlyPublished(dataset);
    return {
      lookup,
      opening: known,
      reports,
      licensesAt,
      locale,
      language,
      messages,
      address,
      repairs,
      index,
      selected,
      measures,
      countMeasures: (change) =>
        selectMeasures(indexedMeasures, { ...selection, ...change }).length,
      measuresByPlace: () => countMeasuresByPlace(indexedMeasures, selection),
      select,
      go,
      close,
      linkTo: (change: Partial<Address>) => {
        const query = serializeAddress({ ...address, ...change });
        return (documentLink === null ? withLocale(query, locale) : query) || "?";
      },
      switchLanguage:
        documentLink === null || known.opened !== null
          ? {
              by: "state",
              // Another document would know nothing of what is open here, until it is loaded again.
              change: (to) => {
                setLocale(to);
                const has = localesOf(known.published).includes(to);
                keepLocale(to, has && documentLink !== null ? documentLink(to) : null);
              },
            }
          : { by: "document", hrefOf: (to) => `${documentLink(to)}${serializeAddress(address)}` },
    };
  }, [
    lookup,
    opening,
    reports,
    dataset,
    licensesAt,
    locale,
    language,
    messages,
    address,
    repairs,
    index,
    selected,
    measures,
    indexedMeasures,
    selection,
    select,
    go,
    close,
    documentLink,
  ]);
  useEffect(lightFromTables, []);
  return (
    <AskedContext value={asked}>
      <PageContext value={page}>{children}</PageContext>
    </AskedContext>
  );
}
