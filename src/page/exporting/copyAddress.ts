import { copyToClipboard } from "../../export/copyToClipboard";
import { exportWords } from "../../wording/views/exportWords";
import type { Page } from "../PageContext";
import { sharedAddress } from "../sharedAddress";
import type { Copied } from "./CopyOutcome";

/**
 * Copies an address of the page, as a link of that name where it is given one; says why not where nobody else would
 * see there what it tells of.
 */
export async function copyAddress(
  page: Pick<Page, "opening" | "language">,
  href: string,
  name: string | null = null,
): Promise<Copied | string> {
  const text = sharedAddress(page, href);
  const why = exportWords[page.language].noAddress;
  if (text === null) return new URL(href).protocol === "file:" ? why.file : why.own;
  const link = document.createElement("a");
  link.href = text;
  link.textContent = name ?? text;
  return (await copyToClipboard({ text, html: link.outerHTML }))
    ? { copied: true }
    : { copied: false, text };
}
