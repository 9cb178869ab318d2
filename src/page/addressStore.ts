import {
  type Address,
  type Repair,
  type View,
  type Vocabulary,
  home,
  isForeign,
  ownKeys,
  parseAddress,
  serializeAddress,
} from "../selection/Address";
import { decodeText } from "../selection/decodeText";

/** The address of the page as state: read from the address bar, written to it, told to whoever listens. */
export interface AddressStore {
  readonly current: () => Address;
  /** What the page was prerendered for: the first page with nothing left out. */
  readonly prerendered: () => Address;
  /** Parts that were left out of the last address that had such. */
  readonly repairs: () => readonly Repair[];
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * `push` makes an entry to go back to; `replace` does not (typing in the search). `close` leads back to the
   * entry from which the page came where what is closed was opened there, so that Back does not open it again;
   * else it makes an entry.
   */
  readonly navigate: (address: Address, mode: "push" | "replace" | "close") => void;
}

const NO_REPAIRS: readonly Repair[] = [];

/** The query of an address with the keys of others that stand in the present one: a portal's, the language. */
function keepForeign(present: string, own: string): string {
  const foreign = new URLSearchParams();
  for (const [key, value] of new URLSearchParams(present)) {
    if (!ownKeys.has(key) || isForeign(key, value)) foreign.append(key, value);
  }
  const query = [own.slice(1), foreign.toString()].filter((part) => part !== "").join("&");
  return query === "" ? "" : `?${query}`;
}

/** Places of the page that have become views of their own, by the fragments that led to them. */
const FORMER_PLACES: Readonly<Partial<Record<string, View>>> = {
  table: "table",
  matrix: "matrix",
  timeline: "timeline",
  method: "about",
  coverage: "coverage",
};

/** The address that a fragment stands for; `null` where it names a place within the view. */
function addressOfFragment(hash: string, { view }: Address): Partial<Address> | null {
  const name = decodeText(hash.slice(1));
  if (name.startsWith("measure-"))
    return { view: "measures", measure: name.slice("measure-".length) };
  const from: View = name === "coverage" ? "checks" : "overview";
  const to = Object.entries(FORMER_PLACES).find(([former]) => former === name)?.[1];
  return to === undefined || view !== from ? null : { view: to };
}

/** The store over the window's address; an address that had to be mended is rewritten at once. */
export function createAddressStore(vocabulary: Vocabulary): AddressStore {
  const listeners = new Set<() => void>();
  const opened = parseAddress(window.location.search, vocabulary);
  // The very address of the prerendered page where nothing is asked: a like one would draw it all twice.
  let current = serializeAddress(opened.address) === "" ? home : opened.address;
  const write = (mode: "push" | "replace", hash: string): void => {
    const query = keepForeign(window.location.search, serializeAddress(current));
    const url = `${window.location.pathname}${query}${hash}`;
    if (mode === "push") window.history.pushState(window.history.state, "", url);
    else window.history.replaceState(window.history.state, "", url);
  };
  /** Whether the fragment stood for another address, which is taken. */
  const followFragment = (): boolean => {
    const change = addressOfFragment(window.location.hash, current);
    if (change === null) return false;
    const { measure = null } = change;
    if (measure !== null && !vocabulary.hasMeasure(measure)) return false;
    current = { ...current, ...change, measure };
    write("replace", "");
    return true;
  };
  /** What the entries ask for that this page left one after the other for the present one, the last one last. */
  let trail: string[] = [];
  /** Whether the browser is on its way back to what `current` is already. */
  let isReturning = false;
  let repairs = NO_REPAIRS;
  /** Says what of the address was left out, and leaves it out of the address. */
  const mend = (left: readonly Repair[]): void => {
    if (left.length > 0) repairs = left;
    if (!followFragment() && left.length > 0) write("replace", window.location.hash);
  };
  mend(opened.repairs);
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const follow = (): void => {
    const followed = parseAddress(window.location.search, vocabulary);
    if (isReturning) {
      isReturning = false;
      const there = serializeAddress(followed.address);
      // What was asked for on the way.
      if (there !== serializeAddress(current)) {
        trail.push(there);
        write("push", "");
      }
      return;
    }
    // Wherever it leads to, what lies behind that is not known.
    trail = [];
    current = followed.address;
    mend(followed.repairs);
    tell();
  };
  return {
    current: () => current,
    prerendered: () => home,
    repairs: () => repairs,
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
      const target = serializeAddress(address);
      const left = serializeAddress(current);
      if (target === left) return;
      // A hash names a place of the view that is left; in the next one it would point at nothing.
      const hash = address.view === current.view ? window.location.hash : "";
      current = address;
      const at = mode === "close" ? trail.lastIndexOf(target) : -1;
      if (!isReturning && at !== -1) {
        isReturning = true;
        window.history.go(at - trail.length);
        trail = trail.slice(0, at);
      } else if (!isReturning) {
        if (mode !== "replace") trail.push(left);
        write(mode === "replace" ? mode : "push", hash);
      }
      tell();
    },
  };
}

/** An address that never changes: the page as it is prerendered. */
export const prerenderedStore: AddressStore = {
  current: () => home,
  prerendered: () => home,
  repairs: () => NO_REPAIRS,
  subscribe: () => () => undefined,
  navigate: () => undefined,
};
