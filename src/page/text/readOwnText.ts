import { decodeText, type TextEncoding } from "../../audit/decodeText";
import type { DatasetLookup } from "../../dataset/DatasetLookup";
import type { ReadFailureKind } from "../../wording/views/textWords";
import { isNotLoaded } from "../edition/watchEdition";
import { auditTask } from "./AuditTask";
import type { OwnText } from "./ownText";

// Inlined, since a page opened from a file may start no worker from another file; Vite makes the export.
// oxlint-disable-next-line import/default
import AuditWorker from "./auditWorker?worker&inline";
import type { AuditResult, AuditTask } from "./AuditTask";

function inWorker(task: AuditTask, left: AbortSignal): Promise<AuditResult> {
  return new Promise((resolve, reject) => {
    const worker = new AuditWorker();
    const settle = (act: () => void) => (): void => {
      worker.terminate();
      act();
    };
    worker.addEventListener("message", ({ data }: MessageEvent<AuditResult>) =>
      settle(() => resolve(data))(),
    );
    worker.addEventListener(
      "error",
      settle(() => reject(new Error("The worker failed"))),
    );
    left.addEventListener("abort", () => worker.terminate());
    worker.postMessage(task, { transfer: [] });
  });
}

/**
 * Performs an audit beside the page; in the page itself where a strict policy allows no worker. Rejects where
 * the code for that cannot be fetched; never settles once it is left.
 */
async function auditAside(task: AuditTask, left: AbortSignal): Promise<AuditResult> {
  try {
    return await inWorker(task, left);
  } catch {
    const { performAudit } = await import("./performAudit");
    return performAudit(task);
  }
}

/** What a reader hands over: a file, or what they pasted. */
export type TextInput =
  | { readonly by: "file"; readonly file: File }
  | { readonly by: "paste"; readonly text: string };

/** Why a text could not be read, with what is known of it. */
export interface ReadFailure {
  readonly failure: ReadFailureKind;
  /** Name of the file; `null` for pasted text. */
  readonly name: string | null;
  /** In bytes. */
  readonly size: number;
}

/** Largest text that is read, in bytes: a thousand times the size of a report. */
const LARGEST = 5 * 1024 * 1024;

const failureOf = {
  empty: "empty",
  binary: "binary",
  "damaged-utf-8": "damaged_utf8",
  "unknown-encoding": "unknown_encoding",
} as const;

interface Decoded {
  readonly text: string;
  readonly encoding: TextEncoding | null;
}

async function decodeFile(file: File): Promise<Decoded | ReadFailureKind> {
  // The size is known before a byte is read.
  if (file.size > LARGEST) return "too_large";
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return "unreadable";
  }
  const decoded = decodeText(bytes);
  return decoded.ok
    ? { text: decoded.text, encoding: decoded.encoding }
    : failureOf[decoded.reason];
}

function sizeOf(input: TextInput): number {
  return input.by === "file" ? input.file.size : new Blob([input.text]).size;
}

function decodeInput(input: TextInput, size: number): Promise<Decoded | ReadFailureKind> {
  if (input.by === "file") return decodeFile(input.file);
  return Promise.resolve(size > LARGEST ? "too_large" : { text: input.text, encoding: null });
}

/**
 * Reads a text and holds it against one source of a dataset. What fails is named, not thrown; never
 * settles once it is left.
 */
export async function readOwnText(
  input: TextInput,
  lookup: DatasetLookup,
  source: string,
  left: AbortSignal,
): Promise<OwnText | ReadFailure> {
  const name = input.by === "file" ? input.file.name : null;
  const size = sizeOf(input);
  const fail = (failure: ReadFailureKind): ReadFailure => ({ failure, name, size });
  const decoded = await decodeInput(input, size);
  if (typeof decoded === "string") return fail(decoded);
  if (decoded.text.trim() === "") return fail("empty");
  let result: AuditResult;
  try {
    result = await auditAside(auditTask(decoded.text, lookup, source), left);
  } catch (error) {
    if (isNotLoaded(error)) return fail("not_loaded");
    throw error;
  }
  if (result === null) return fail("no_paragraphs");
  return { name, encoding: decoded.encoding, dataset: lookup.dataset, source, ...result };
}
