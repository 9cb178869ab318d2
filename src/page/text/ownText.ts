import { useSyncExternalStore } from "react";
import type { AuditReport } from "../../audit/AuditReport";
import type { Paragraph } from "../../reading/paragraphs/findParagraphs";
import type { TextEncoding } from "../../reading/paragraphs/decodeText";
import type { Dataset } from "../../dataset/Dataset";

/**
 * The text that a reader opened from their own computer, held against the dataset.
 * It lives in this module's memory only: nothing of it is stored or sent.
 */
export interface OwnText {
  /** Name of the file; `null` for pasted text. */
  readonly name: string | null;
  /** `null` for pasted text. */
  readonly encoding: TextEncoding | null;
  /** Dataset and id of the source that it was held against. */
  readonly dataset: Dataset;
  readonly source: string;
  readonly paragraphs: readonly Paragraph[];
  readonly report: AuditReport;
}

/** A mark that somebody asked to see, by its id. Every request is a new object, so that one can be made twice. */
interface MarkRequest {
  readonly id: string;
}

let text: OwnText | null = null;
let request: MarkRequest | null = null;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const nothing = (): null => null;

/** How the id of every mark begins. */
export const MARK_PREFIX = "text-";

/** Id of the mark of a figure, which the address may name after `#`. */
export function markId(figure: string): string {
  return `${MARK_PREFIX}${figure}`;
}

/** Keeps a text for as long as the page is open; `null` forgets it. */
export function keepOwnText(next: OwnText | null): void {
  text = next;
  request = null;
  tell();
}

/**
 * Names a mark in the address and asks the view to show it.
 * Go to the text view first: this changes the address of the entry that is then current.
 */
export function pointAtMark(id: string): void {
  window.history.replaceState(window.history.state, "", `#${id}`);
  request = { id };
  tell();
}

/** Shows no mark any more. */
export function dropMarkRequest(): void {
  request = null;
}

/** The text that is open and was held against this dataset; `null` while there is none. */
export function useOwnText(dataset: Dataset): OwnText | null {
  const current = useSyncExternalStore(subscribe, () => text, nothing);
  return current?.dataset === dataset ? current : null;
}

/** The mark that was last asked for; `null` when none was since the text was opened. */
export function useMarkRequest(): MarkRequest | null {
  return useSyncExternalStore(subscribe, () => request, nothing);
}

/** Whether a figure has a mark in the open text: found, moved or with another value. */
export function hasMark(own: OwnText, figure: string): boolean {
  return own.report.figures.some(({ id, start }) => id === figure && start !== null);
}
