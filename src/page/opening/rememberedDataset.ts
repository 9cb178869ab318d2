import { whenOtherTabWrites } from "../otherTabs";
import { keptText, loadKept } from "./keptDataset";
import type { OpenedDataset } from "./Opening";

/** The number is that of the form below; what an older page kept in another form is left alone. */
export const OPENED_KEY = "reform-metrics.opened.v1";

function stored(): string | null {
  try {
    return window.localStorage.getItem(OPENED_KEY);
  } catch {
    // A browser may refuse storage altogether.
    return null;
  }
}

/** Whether there is something to load, which is known without fetching any code. */
export function hasRemembered(): boolean {
  return stored() !== null;
}

/** Keeps a dataset in this browser. `false` where the browser refuses, which it may for want of room. */
export function rememberDataset(opened: OpenedDataset): boolean {
  try {
    window.localStorage.setItem(OPENED_KEY, keptText(opened));
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls back when another tab has made the browser forget the dataset, or remember one in its place.
 * Gives what takes that back.
 */
export function whenForgotten(act: () => void): () => void {
  return whenOtherTabWrites(OPENED_KEY, act);
}

export function forgetDataset(): void {
  try {
    window.localStorage.removeItem(OPENED_KEY);
  } catch {
    // Nothing was kept where storage is refused.
  }
}

/**
 * The dataset that was kept, checked as if it had just been opened; `null` where there is none or where
 * what is left of it is no sound dataset, which is then forgotten.
 */
export async function loadRemembered(): Promise<OpenedDataset | null> {
  const text = stored();
  if (text === null) return null;
  const opened = await loadKept(text, "browser");
  if (opened === null) forgetDataset();
  return opened;
}
