import { ZipFile } from "./ZipFile";

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
