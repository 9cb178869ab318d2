import { useCallback, useSyncExternalStore } from "react";

/** What the catalogue's address says; all of it the reader's own words, held against the data where it is used. */
export interface CatalogueAddress {
  readonly view: "reports" | "series";
  readonly words: string;
  /** Chinese names of a place and of an area. */
  readonly place: string | null;
  readonly area: string | null;
  readonly year: string | null;
  /** `metricName` of a metric. */
  readonly metric: string | null;
  /** Chinese names of the places of a series; empty where none was chosen. */
  readonly places: readonly string[];
}

function parse(query: string): CatalogueAddress {
  const parameters = new URLSearchParams(query);
  return {
    view: parameters.get("view") === "series" ? "series" : "reports",
    words: parameters.get("q") ?? "",
    place: parameters.get("in"),
    area: parameters.get("area"),
    year: parameters.get("year"),
    metric: parameters.get("metric"),
    places: parameters.getAll("place"),
  };
}

/** The query of an address; what it asks nothing of is left out. */
export function serializeCatalogueAddress(address: CatalogueAddress): string {
  const parameters = new URLSearchParams();
  const add = (key: string, value: string | null): void => {
    if (value !== null && value !== "") parameters.append(key, value);
  };
  add("view", address.view === "reports" ? null : address.view);
  add("q", address.words);
  add("in", address.place);
  add("area", address.area);
  add("year", address.year);
  add("metric", address.metric);
  for (const place of address.places) add("place", place);
  const query = parameters.toString();
  return query === "" ? "?" : `?${query}`;
}

const CHANGED = "catalogue-address";

function subscribe(change: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener("popstate", change, { signal });
  window.addEventListener(CHANGED, change, { signal });
  return () => listening.abort();
}

let parsed = { query: "", address: parse("") };

function current(): CatalogueAddress {
  const query = window.location.search;
  if (parsed.query !== query) parsed = { query, address: parse(query) };
  return parsed.address;
}

/** The address, and what changes a part of it; what is being typed replaces the entry of the history. */
export function useCatalogueAddress(): readonly [
  CatalogueAddress,
  (change: Partial<CatalogueAddress>, mode?: "push" | "replace") => void,
] {
  const address = useSyncExternalStore(subscribe, current);
  const go = useCallback((change: Partial<CatalogueAddress>, mode: "push" | "replace" = "push") => {
    const query = serializeCatalogueAddress({ ...current(), ...change });
    if (mode === "push") window.history.pushState(null, "", query);
    else window.history.replaceState(null, "", query);
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [address, go];
}
