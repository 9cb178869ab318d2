import { later } from "../firstView/firstView";
import type { OpenedDataset } from "./Opening";

/** Comes with all of the published data, which may be returned to in any language. */
const loadCheck = later(({ loadPart }) => loadPart.checkDataset);

/** A dataset as it was kept somewhere, before it is checked anew. */
interface Kept {
  readonly name: string;
  readonly dataset: unknown;
}

/** An opened dataset as text that can be kept. */
export function keptText({ name, dataset }: OpenedDataset): string {
  return JSON.stringify({ version: 1, name, dataset });
}

/** What was kept; `null` where the text is none of ours any more. */
function readKept(text: string): Kept | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("dataset" in value)) return null;
    const name = "name" in value && typeof value.name === "string" ? value.name : "";
    return { name, dataset: value.dataset };
  } catch {
    return null;
  }
}

/** What was kept, checked as if it had just been opened; `null` where it is no sound dataset. */
export async function loadKept(
  text: string,
  keptIn: OpenedDataset["keptIn"],
): Promise<OpenedDataset | null> {
  const kept = readKept(text);
  if (kept === null) return null;
  const checkDataset = await loadCheck();
  const dataset = checkDataset(kept.dataset);
  return dataset === null ? null : { dataset, name: kept.name, keptIn };
}
