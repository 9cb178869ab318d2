import type { Dataset } from "../../dataset/Dataset";
import type { OpenedDataset } from "./Opening";

/** The number is that of the form below; what an older page kept in another form is left alone. */
const KEY = "reform-metrics.opened.v1";

function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
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
    const { name, dataset, isDraft } = opened;
    window.localStorage.setItem(KEY, JSON.stringify({ version: 1, name, isDraft, dataset }));
    return true;
  } catch {
    return false;
  }
}

export function forgetDataset(): void {
  try {
    window.localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept where storage is refused.
  }
}

interface Kept {
  readonly name: string;
  readonly isDraft: boolean;
  readonly dataset: unknown;
}

function readKept(text: string): Kept | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("dataset" in value)) return null;
    const name = "name" in value && typeof value.name === "string" ? value.name : "";
    const isDraft = "isDraft" in value && value.isDraft === true;
    return { name, isDraft, dataset: value.dataset };
  } catch {
    return null;
  }
}

/**
 * The dataset that was kept, checked as if it had just been opened; `null` where there is none or where
 * what is left of it is no sound dataset, which is then forgotten.
 */
export async function loadRemembered(): Promise<OpenedDataset | null> {
  const text = stored();
  if (text === null) return null;
  const kept = readKept(text);
  const { checkDataset } = await import("../../opening/checkDataset");
  const dataset: Dataset | null = kept === null ? null : checkDataset(kept.dataset);
  if (kept === null || dataset === null) {
    forgetDataset();
    return null;
  }
  return { dataset, name: kept.name, isRemembered: true, isDraft: kept.isDraft };
}
