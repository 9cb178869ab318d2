import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Dataset } from "../../dataset/Dataset";
import type { Pinyin } from "../../selection/FigureIndex";
import { localesOf, type LocaleId } from "../../wording/locales";
import { App } from "../App";
import type { AddressStore } from "../addressStore";
import type { HandOver } from "../edition/handOver";
import type { PublishedReport } from "../reports/PublishedReport";
import type { DraftWork } from "./DraftWork";
import type { OpenedDataset, Opening } from "./Opening";
import { loadKept } from "./keptDataset";
import { forgetDataset, hasRemembered, loadRemembered, whenForgotten } from "./rememberedDataset";

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
  /** What the page left that was reloaded; `null` where there was none. */
  readonly handOver: HandOver | null;
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
  const address = `${window.location.pathname}${query}`;
  // From one opened file to another is no step: Back closes both.
  if (isOpened && isOpenedEntry(window.history.state))
    window.history.replaceState(OPENED, "", address);
  else window.history.pushState(isOpened ? OPENED : null, "", address);
}

/** Whether datasets other than the published one are still to be loaded. */
function hasMore(handOver: HandOver | null): boolean {
  return handOver === null ? hasRemembered() : handOver.opened.length > 0;
}

/** What is to be shown instead of the published dataset, checked anew, the one that is shown first. */
async function loadMore(handOver: HandOver | null): Promise<readonly OpenedDataset[]> {
  const loaded =
    handOver === null
      ? [await loadRemembered()]
      : await Promise.all(
          handOver.opened.map((text, at) =>
            loadKept(text, handOver.isRemembered && at === 0 ? "browser" : "nowhere"),
          ),
        );
  return loaded.filter((one) => one !== null);
}

/** Subscribes to what never changes. */
const toNothing = (): (() => void) => () => undefined;

function keepDraftWork(): Opening["draftWork"] {
  let kept: DraftWork | null = null;
  return {
    read: () => kept,
    keep: (work) => {
      kept = work;
    },
  };
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
  handOver,
}: OpenableAppProps) {
  // The address of what was open, before the published dataset, which knows nothing of it, mends it.
  const [openedAt] = useState(() =>
    isOpenedEntry(window.history.state) && hasMore(handOver)
      ? window.location.search + window.location.hash
      : null,
  );
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
  // What another tab remembers is not this one's to forget.
  const isRemembered = showing.opened?.keptIn === "browser";
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
      if (isRemembered) forgetDataset();
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
  }, [isOpen, isRemembered, dataset, storeOf]);
  const [isMissing, setIsMissing] = useState(false);
  const load = useCallback((): void => {
    setIsMissing(false);
    void loadMore(handOver).then(
      ([first, ...others]) => {
        if (first === undefined) return;
        const spoken = handOver?.locale ?? locale;
        if (openedAt === null) {
          show(first, spoken, others);
          return;
        }
        window.history.replaceState(OPENED, "", `${window.location.pathname}${openedAt}`);
        const store = storeOf(first.dataset);
        setShowing(({ turn }) => ({
          opened: first,
          others,
          store,
          locale: spoken,
          turn: turn + 1,
        }));
      },
      // The code could not be fetched: the published page stays, and says what is missing.
      () => setIsMissing(true),
    );
  }, [handOver, locale, openedAt, show, storeOf]);
  const asked = useRef(false);
  useEffect(() => {
    // What a page was saved with is what it is opened for.
    if (asked.current || embedded !== null || !hasMore(handOver)) return;
    asked.current = true;
    load();
  }, [load, embedded, handOver]);
  const [wasLost] = useState(
    () => embedded === null && isOpenedEntry(window.history.state) && !hasMore(handOver),
  );
  useEffect(() => {
    // It is said once: from here on the entry is one of the published dataset.
    if (wasLost) window.history.replaceState(null, "");
  }, [wasLost]);
  // The prerendered page has lost nothing, and hydration begins with that.
  const isLost = useSyncExternalStore(
    toNothing,
    () => wasLost,
    () => false,
  );
  useEffect(
    () =>
      // Another tab made the browser forget: here the data stay open, and nobody is told otherwise.
      whenForgotten(() =>
        setShowing((now) =>
          now.opened?.keptIn === "browser"
            ? { ...now, opened: { ...now.opened, keptIn: "nowhere" } }
            : now,
        ),
      ),
    [],
  );
  const [draftWork] = useState(keepDraftWork);
  const { opened, others, store, turn } = showing;
  const opening = useMemo<Opening>(
    () => ({
      published: dataset,
      opened,
      isDamaged: embedded === "damaged",
      isLost: isLost && turn === 0,
      retry: isMissing ? load : null,
      others,
      open: show,
      draftWork,
      close: (spoken) => {
        if (isRemembered) forgetDataset();
        // Data in one language alone were not shown in the one that the reader had chosen.
        const isForced = opened !== null && localesOf(opened.dataset).length === 1;
        show(null, isForced ? locale : spoken);
      },
    }),
    [
      dataset,
      opened,
      others,
      show,
      draftWork,
      embedded,
      isLost,
      turn,
      isMissing,
      load,
      isRemembered,
      locale,
    ],
  );
  return (
    <App
      key={turn}
      dataset={opened?.dataset ?? dataset}
      pinyin={opened === null ? pinyin : noPinyin}
      store={store}
      locale={showing.locale}
      documentLink={documentLink}
      opening={opening}
      reports={reports}
      licensesAt={licensesAt}
    />
  );
}
