import {
  type Address,
  type Repair,
  type Vocabulary,
  home,
  parseAddress,
  serializeAddress,
} from "../selection/Address";

/** The address of the page as state: read from the address bar, written to it, told to whoever listens. */
export interface AddressStore {
  readonly current: () => Address;
  /** What the page was prerendered for: the first page with nothing left out. */
  readonly prerendered: () => Address;
  /** Parts of the address that were left out when the page was opened. */
  readonly repairs: readonly Repair[];
  readonly subscribe: (listener: () => void) => () => void;
  /** `push` makes an entry to go back to; `replace` does not (typing in the search). */
  readonly navigate: (address: Address, mode: "push" | "replace") => void;
}

/** Keys of others (a portal's, the language of the one-file edition) stay in the address. */
function keepForeign(query: string, next: string): string {
  const own = new URLSearchParams(next);
  const language = new URLSearchParams(query).get("lang");
  if (language !== null) own.set("lang", language);
  const text = own.toString();
  return text === "" ? "" : `?${text}`;
}

/** The store over the window's address; an address that had to be mended is rewritten at once. */
export function createAddressStore(vocabulary: Vocabulary): AddressStore {
  const listeners = new Set<() => void>();
  const opened = parseAddress(window.location.search, vocabulary);
  let current = opened.address;
  const write = (mode: "push" | "replace", hash: string): void => {
    const query = keepForeign(window.location.search, serializeAddress(current));
    const url = `${window.location.pathname}${query}${hash}`;
    if (mode === "push") window.history.pushState(null, "", url);
    else window.history.replaceState(null, "", url);
  };
  if (opened.repairs.length > 0) write("replace", window.location.hash);
  const follow = (): void => {
    current = parseAddress(window.location.search, vocabulary).address;
    for (const listener of listeners) listener();
  };
  return {
    current: () => current,
    prerendered: () => home,
    repairs: opened.repairs,
    subscribe: (listener) => {
      // Only while somebody listens, so that the window does not hold on to a dataset that was closed.
      if (listeners.size === 0) window.addEventListener("popstate", follow);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener("popstate", follow);
      };
    },
    navigate: (address, mode) => {
      if (serializeAddress(address) === serializeAddress(current)) return;
      // A hash names a place of the view that is left; in the next one it would point at nothing.
      const hash = address.view === current.view ? window.location.hash : "";
      current = address;
      write(mode, hash);
      for (const listener of listeners) listener();
    },
  };
}

/** An address that never changes: the page as it is prerendered. */
export const prerenderedStore: AddressStore = {
  current: () => home,
  prerendered: () => home,
  repairs: [],
  subscribe: () => () => undefined,
  navigate: () => undefined,
};
