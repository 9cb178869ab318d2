import { useSyncExternalStore } from "react";

/** Errors of code that could not be fetched, so that they are not told as what they would break. */
const notLoaded = new WeakSet();

const listeners = new Set<() => void>();

let isReplaced = false;

/** The address of the program, which changes with any of the code; `null` where the document has it inside. */
function programOf(page: Document): string | null {
  return page.getElementById("program")?.getAttribute("href") ?? null;
}

/** Whether the server by now has another edition of this page: its document names another program. */
async function hasNewEdition(): Promise<boolean> {
  const answer = await fetch(window.location.pathname, { cache: "no-store" });
  if (!answer.ok) return false;
  const served = new DOMParser().parseFromString(await answer.text(), "text/html");
  const main = programOf(served);
  return main !== null && main !== programOf(document);
}

/** Tells every part of the page that this is an old edition by now. */
export function announceNewEdition(): void {
  isReplaced = true;
  for (const listener of listeners) listener();
}

/**
 * Takes note of every part that cannot be fetched, as Vite tells it, and asks whether that is because
 * a new edition was published: the parts of the old one are gone then, and no retry brings them back.
 */
export function watchEdition(): void {
  window.addEventListener("vite:preloadError", ({ payload }) => {
    notLoaded.add(payload);
    hasNewEdition().then(
      (isNew) => {
        if (isNew) announceNewEdition();
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
