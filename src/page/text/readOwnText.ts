import { decodeText } from "../../audit/decodeText";
import type { TextEncoding } from "../../audit/decodeText";
import type { DatasetLookup } from "../../dataset/DatasetLookup";
import type { ReadFailureKind } from "../../wording/views/textWords";
import { isNotLoaded } from "../edition/watchEdition";
import { auditAside } from "./auditAside";
import { type AuditResult, auditTask } from "./AuditTask";
import type { OwnText } from "./ownText";

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
