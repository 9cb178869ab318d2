/** Some browsers read the file only after the click has returned; a minute is plenty for any of them. */
const KEPT_FOR_MS = 60_000;

/**
 * Hands a file to the reader's browser for saving. Works on HTTP, HTTPS and `file://`.
 * `type` is the media type, such as `text/csv;charset=utf-8`.
 */
export function download(content: BlobPart, fileName: string, type: string): void {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.hidden = true;
  // Firefox follows only links that are part of the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
