import { useSyncExternalStore } from "react";
import { loadOnce } from "../../charts/loadOnce";
import type { Language } from "../../dataset/Dataset";
import type { EmbeddedData } from "../../embeddedData";
import { fetchList } from "../edition/fetchList";

type Parts = typeof import("./firstViewParts");

/** Data of a document in this language, of which some come later. */
interface DataToCome {
  readonly first: EmbeddedData;
  readonly language: Language;
  /** Address of the rest. */
  readonly laterAt: string;
}

let toCome: DataToCome | null = null;

const listeners = new Set<() => void>();

/** Says that some of the data come with the first view. To be called before anything asks for that. */
export function expectData(data: DataToCome): void {
  toCome = data;
}

const fetchParts = (): Promise<Parts> => import("./firstViewParts");

/** The parts of the first view that are taken over after the rest of the page, and with them all of the data. */
export const firstView = loadOnce(async () => {
  const rest = toCome === null ? [] : fetchList(toCome.laterAt);
  const [parts, values] = await Promise.all([fetchParts(), rest]);
  if (toCome !== null) parts.joinData(toCome.first, toCome.language, values);
  toCome = null;
  for (const listener of listeners) listener();
  return parts;
});

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether all of the data are there, for a component to which it matters at present. */
export function useHasData(matters: boolean): boolean {
  const hasData = (): boolean => !matters || toCome === null;
  return useSyncExternalStore(subscribe, hasData, hasData);
}

/**
 * How a part of the page is fetched that nothing shows at first. Where it lies comes with the first view: the
 * names of all those files, and of what each needs, are a kilobyte that nothing can compress.
 */
export function later<Part>(of: (parts: Parts) => () => Promise<Part>): () => Promise<Part> {
  return async () => of(await firstView.load())();
}
