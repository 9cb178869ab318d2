/**
 * Calls back when another tab has changed what this browser keeps under a key, with what is there now,
 * `null` for nothing. Gives what takes that back.
 */
export function whenOtherTabWrites(key: string, act: (text: string | null) => void): () => void {
  const listen = (event: StorageEvent): void => {
    // Who empties all of it names no key.
    if (event.key === key || event.key === null) act(event.newValue);
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}
