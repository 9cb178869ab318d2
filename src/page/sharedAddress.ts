import type { Page } from "./PageContext";

/**
 * An address of the page for a document or a wall; `null` where nobody else would see there what it tells of: the
 * page is a file on this computer, or shows data that were opened in it and that its address does not hold.
 */
export function sharedAddress({ opening }: Pick<Page, "opening">, address: string): string | null {
  const isFile = new URL(address).protocol === "file:";
  const isHere = opening.opened !== null && opening.opened.keptIn !== "file";
  return isFile || isHere ? null : address;
}
