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
  page: Page,
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

/** Copies the address of what is on the screen, or asks the reader to; gives what is to be said of it. */
export async function shareAddress(page: Page): Promise<string> {
  const { copied, notCopied } = page.messages.figure;
  const { href } = window.location;
  const outcome = await copyAddress(page, href);
  if (typeof outcome === "string") return outcome;
  if (outcome.copied) return copied;
  window.prompt(notCopied, href);
  return "";
}
