import type { Dataset } from "./dataset/Dataset";
// Vite's own configuration reads this file by way of its plugin, and Node wants to be told the whole name.
import { scriptText } from "./export/scriptText.ts";

/** Id of the element that holds the data of a document. */
const DATA_ELEMENT = "dataset";

/** What a document shows: its dataset, checked when it was built, and how its Chinese names sound. */
export interface EmbeddedData {
  readonly dataset: Dataset;
  /** The syllables of each of its `searchedNames`, in their order: 行政审批 → `xing zheng shen pi`. */
  readonly pinyin: readonly string[];
}

/**
 * The data as an element of the document: no text in them can end it, and no browser runs it.
 *
 * @param laterAt address of what comes later of them; `null` where they are whole
 */
export function dataElement(data: EmbeddedData, laterAt: string | null = null): string {
  const text = scriptText(JSON.stringify(data));
  const later = laterAt === null ? "" : ` data-later="${laterAt}"`;
  return `<script type="application/json" id="${DATA_ELEMENT}"${later}>${text}</script>`;
}

/** Where what comes later of a document's data lies; `null` where it holds them all. */
export function laterDataAt(from: Document): string | null {
  return from.getElementById(DATA_ELEMENT)?.dataset["later"] ?? null;
}

/**
 * The data of a document. They stand in it rather than in the script, where they are packed together
 * with the text that shows them, and where a new dataset leaves the script as it was.
 * Throws an Error where the document has none.
 */
export function readEmbedded(from: Document): EmbeddedData {
  const text = from.getElementById(DATA_ELEMENT)?.textContent ?? "";
  if (text === "") throw new Error(`The document has no data in #${DATA_ELEMENT}`);
  const data: EmbeddedData = JSON.parse(text);
  return data;
}
