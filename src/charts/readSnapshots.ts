/** Attribute that marks a captured picture and holds its key. */
export const SNAPSHOT_ATTRIBUTE = "data-chart-snapshot";

/** The pictures that a prerendered page carries, by key. To be read before React takes the page over. */
export function readSnapshots(page: Document): ReadonlyMap<string, string> {
  const snapshots = new Map<string, string>();
  for (const element of page.querySelectorAll(`[${SNAPSHOT_ATTRIBUTE}]`)) {
    const key = element.getAttribute(SNAPSHOT_ATTRIBUTE);
    if (key !== null && element.innerHTML !== "") snapshots.set(key, element.innerHTML);
  }
  return snapshots;
}
