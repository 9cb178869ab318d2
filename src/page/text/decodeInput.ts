import { decodeText, type TextEncoding } from "../../reading/paragraphs/decodeText";
import type { ReadFailureKind } from "../../wording/views/textWords";

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

/** What a reader handed over, as text. */
interface TextGiven {
  readonly text: string;
  /** `null` for pasted text. */
  readonly encoding: TextEncoding | null;
  /** Name of the file; `null` for pasted text. */
  readonly name: string | null;
  /** In bytes. */
  readonly size: number;
}

type Decoded = Pick<TextGiven, "text" | "encoding">;

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

/** The text of what a reader hands over. What fails is named, not thrown. */
export async function decodeInput(input: TextInput): Promise<TextGiven | ReadFailure> {
  const isFile = input.by === "file";
  const name = isFile ? input.file.name : null;
  const size = isFile ? input.file.size : new Blob([input.text]).size;
  const decoded = isFile
    ? await decodeFile(input.file)
    : size > LARGEST
      ? "too_large"
      : { text: input.text, encoding: null };
  if (typeof decoded === "string") return { failure: decoded, name, size };
  return decoded.text.trim() === "" ? { failure: "empty", name, size } : { ...decoded, name, size };
}
