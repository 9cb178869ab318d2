import { ZipFile } from "./ZipFile";

/** A file by its name and content; text is written as UTF-8. */
export interface NamedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** One ZIP file of some files, in their order. The same files give the same bytes. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array<ArrayBuffer> {
  const zip = new ZipFile();
  for (const { name, content } of files) zip.add(name, content);
  return zip.bytes();
}
