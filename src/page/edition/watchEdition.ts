import { useSyncExternalStore } from "react";

/** Errors of code that could not be fetched, so that they are not told as what they would break. */
const notLoaded = new WeakSet();

const listeners = new Set<() => void>();

let isReplaced = false;

/** The address of the program, which changes with any of the code; `null` where the document has it inside. */
function programOf(page: Document): string | null {
  return page.getElementById("program")?.getAttribute("href") ?? null;
}

/** The program that the document of this page names on the server by now; `null` where none is served. */
async function servedProgram(): Promise<string | null> {
  const answer = await fetch(window.location.pathname, { cache: "no-store" });
  if (!answer.ok) return null;
  return programOf(new DOMParser().parseFromString(await answer.text(), "text/html"));
}

function tellWhetherReplaced(isSo: boolean): void {
  isReplaced = isSo;
  for (const listener of listeners) listener();
}

/** Tells every part of the page that this is an old edition by now. */
export const announceNewEdition = (): void => tellWhetherReplaced(true);

/**
 * Takes note of every part that cannot be fetched, as Vite tells it, and asks whether that is because
 * a new edition was published: the parts of the old one are gone then, and no retry brings them back
 * until the server has it again.
 */
export function watchEdition(): void {
  window.addEventListener("vite:preloadError", ({ payload }) => {
    notLoaded.add(payload);
    servedProgram().then(
      (program) => {
        if (program !== null) tellWhetherReplaced(program !== programOf(document));
      },
      // Nothing answers: the part may come with the next try.
      () => undefined,
    );
  });
}

/** Whether something failed only because its code could not be fetched. */
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
