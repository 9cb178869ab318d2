import { strToU8, Zip, ZipDeflate } from "fflate";
import { inTurns } from "./inTurns";

const LEVEL = 6;

/**
 * The one date that every entry bears. The format stores local time, so this is made in local time
 * too: the bytes depend on neither clock nor time zone. Noon, since some zones skip midnight on some days.
 */
function entryDate(): Date {
  return new Date(2000, 0, 1, 12, 0, 0);
}

/**
 * A ZIP file in the making. Entries stand in it in the order of their adding; names are UTF-8.
 * The same entries give the same bytes.
 */
export class ZipFile {
  private readonly chunks: Uint8Array[] = [];
  private failure: Error | null = null;
  private readonly zip = new Zip((error, chunk) => {
    if (error) this.failure = error;
    else this.chunks.push(chunk);
  });

  /** Adds an entry at once. */
  add(name: string, content: string | Uint8Array): void {
    this.entry(name).push(typeof content === "string" ? strToU8(content) : content, true);
  }

  /** Adds an entry piece by piece and gives the page turns between them. */
  async addPieces(name: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
    const entry = this.entry(name);
    await inTurns(pieces, (piece) =>
      entry.push(typeof piece === "string" ? strToU8(piece) : piece),
    );
    entry.push(new Uint8Array(0), true);
  }

  /** The finished file; nothing may be added after. Throws the Error that writing ran into. */
  bytes(): Uint8Array<ArrayBuffer> {
    this.zip.end();
    if (this.failure) throw this.failure;
    const bytes = new Uint8Array(this.chunks.reduce((length, chunk) => length + chunk.length, 0));
    let position = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, position);
      position += chunk.length;
    }
    return bytes;
  }

  private entry(name: string): ZipDeflate {
    const entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = entryDate();
    this.zip.add(entry);
    return entry;
  }
}

/** A file by its name and content, in pieces; text is written as UTF-8. */
export interface NamedFile {
  readonly name: string;
  readonly content: Iterable<string | Uint8Array>;
}

/** One ZIP file of some files, in their order. The same files give the same bytes. Lets the page breathe. */
export async function zipFiles(files: readonly NamedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  for (const { name, content } of files) await zip.addPieces(name, content);
  return zip.bytes();
}
