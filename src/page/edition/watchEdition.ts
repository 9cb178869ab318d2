import { useSyncExternalStore } from "react";
import { laterDataAt } from "../../embeddedData";

/** Errors of code and data that could not be fetched, so that they are not told as what they would break. */
const notLoaded = new WeakSet();

const listeners = new Set<() => void>();

let isReplaced = false;

/**
 * The addresses of the program and of what comes later of the data, which change with any of the code and of the data;
 * `null` where the document has all inside.
 */
function editionOf(page: Document): string | null {
  const program = page.getElementById("program")?.getAttribute("href") ?? null;
  return program === null ? null : `${program} ${laterDataAt(page) ?? ""}`;
}

/** The edition that the document of this page names on the server by now; `null` where none is served. */
async function servedEdition(): Promise<string | null> {
  const answer = await fetch(window.location.pathname, { cache: "no-store" });
  if (!answer.ok) return null;
  return editionOf(new DOMParser().parseFromString(await answer.text(), "text/html"));
}

function tellWhetherReplaced(isSo: boolean): void {
  isReplaced = isSo;
  for (const listener of listeners) listener();
}

/** Tells every part of the page that this is an old edition by now. */
export const announceNewEdition = (): void => tellWhetherReplaced(true);

/**
 * Takes note of a part that cannot be fetched, and asks whether that is because a new edition was published: the
 * parts of the old one are gone then, and no retry brings them back until the server has it again.
 */
export function noteMissing(fault: Error): void {
  notLoaded.add(fault);
  servedEdition().then(
    (edition) => {
      if (edition !== null) tellWhetherReplaced(edition !== editionOf(document));
    },
    // Nothing answers: the part may come with the next try.
    () => undefined,
  );
}

/** Whether something failed only because its code or its data could not be fetched. */
export function isNotLoaded(error: unknown): boolean {
  return typeof error === "object" && error !== null && notLoaded.has(error);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether this page is known to be an old edition, of which no further part can be fetched. */
export function useIsReplaced(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isReplaced,
    () => false,
  );
}
