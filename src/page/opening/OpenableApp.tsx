import { type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Dataset } from "../../dataset/Dataset";
import type { Pinyin } from "../../selection/FigureIndex";
import { localesOf, type LocaleId } from "../../wording/locales";
import { App } from "../App";
import type { AddressStore } from "../addressStore";
import type { PublishedReport } from "../reports/PublishedReport";
import type { OpenedDataset, Opening } from "./Opening";
import { forgetDataset, hasRemembered, loadRemembered } from "./rememberedDataset";

interface OpenableAppProps {
  readonly dataset: Dataset;
  readonly pinyin: Pinyin;
  /** Makes the store of the address for a dataset, whose vocabulary it needs. */
  readonly storeOf: (dataset: Dataset) => AddressStore;
  readonly locale: LocaleId;
  readonly documentLink: ((locale: LocaleId) => string) | null;
  readonly reports: readonly PublishedReport[];
  readonly licensesAt: string | null;
  /** The dataset that the page was saved with; `damaged` where it cannot be shown, `null` for none. */
  readonly embedded: OpenedDataset | "damaged" | null;
}

/** One dataset on the page: the published one, or another that was opened in its place. */
interface Showing {
  readonly opened: OpenedDataset | null;
  readonly others: readonly OpenedDataset[];
  readonly store: AddressStore;
  readonly locale: LocaleId;
  /** Counts what was shown, so that nothing of the last dataset is left in the next. */
  readonly turn: number;
}

const NONE: readonly OpenedDataset[] = [];

/** Opened data are searched in Chinese and English; the romanization is made when the page is built. */
const noPinyin: Pinyin = () => "";

/** What an entry of the history says while another dataset is shown; the addresses after it keep it. */
const OPENED = { opened: true } as const;

function isOpenedEntry(state: unknown): boolean {
  return typeof state === "object" && state !== null && "opened" in state;
}

/**
 * The first page of another dataset: an address that belonged to the last one would make no sense. What
 * is opened is an entry of its own, so that Back closes it instead of leaving the page.
 */
function leaveAddress(isOpened: boolean): void {
  const language = new URLSearchParams(window.location.search).get("lang");
  const query = language === null ? "" : `?lang=${encodeURIComponent(language)}`;
  const isThere = window.location.search === query && window.location.hash === "";
  if (isThere && !isOpened) return;
  window.history.pushState(isOpened ? OPENED : null, "", `${window.location.pathname}${query}`);
}

/** The dashboard of the published dataset, or of one that the reader opened in this browser. */
export function OpenableApp({
  dataset,
  pinyin,
  storeOf,
  locale,
  documentLink,
  reports,
  licensesAt,
  embedded,
}: OpenableAppProps): ReactElement {
  const [showing, setShowing] = useState<Showing>(() => {
    const opened = embedded === "damaged" ? null : embedded;
    const store = storeOf(opened?.dataset ?? dataset);
    return { opened, others: NONE, store, locale, turn: 0 };
  });
  const show = useCallback(
    (
      opened: OpenedDataset | null,
      spoken: LocaleId,
      others: readonly OpenedDataset[] = NONE,
    ): void => {
      leaveAddress(opened !== null);
      window.scrollTo(0, 0);
      const store = storeOf(opened?.dataset ?? dataset);
      setShowing(({ turn }) => ({ opened, others, store, locale: spoken, turn: turn + 1 }));
    },
    [dataset, storeOf],
  );
  const isOpen = showing.opened !== null && showing.opened.keptIn !== "file";
  useEffect(() => {
    if (!isOpen) return undefined;
    const follow = (event: PopStateEvent): void => {
      if (isOpenedEntry(event.state)) return;
      // A link to a place of the page makes an entry as well, which knows nothing of what is open.
      if (window.location.hash !== "") {
        window.history.replaceState(OPENED, "");
        return;
      }
      forgetDataset();
      setShowing(({ locale: spoken, turn }) => ({
        opened: null,
        others: NONE,
        store: storeOf(dataset),
        locale: spoken,
        turn: turn + 1,
      }));
    };
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [isOpen, dataset, storeOf]);
  const asked = useRef(false);
  useEffect(() => {
    // What a page was saved with is what it is opened for.
    if (asked.current || embedded !== null || !hasRemembered()) return;
    asked.current = true;
    void loadRemembered().then(
      (opened) => {
        if (opened !== null) show(opened, locale);
      },
      // The code could not be fetched: the published page stays, and the next visit tries again.
      () => undefined,
    );
  }, [show, locale, embedded]);
  const { opened, others, store, turn } = showing;
  const opening = useMemo<Opening>(
    () => ({
      published: dataset,
      opened,
      isDamaged: embedded === "damaged",
      others,
      open: show,
      close: (spoken) => {
        forgetDataset();
        // Data in one language alone were not shown in the one that the reader had chosen.
        const isForced = opened !== null && localesOf(opened.dataset).length === 1;
        show(null, isForced ? locale : spoken);
      },
    }),
    [dataset, opened, others, show, embedded, locale],
  );
  return (
    <App
      key={turn}
      dataset={opened?.dataset ?? dataset}
      pinyin={opened === null ? pinyin : noPinyin}
      store={store}
      locale={showing.locale}
      // A document of another language would know nothing of what is open here.
      documentLink={opened === null ? documentLink : null}
      opening={opening}
      reports={reports}
      licensesAt={licensesAt}
    />
  );
}
