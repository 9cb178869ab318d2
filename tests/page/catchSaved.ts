import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

/** A file that was handed to the browser for saving. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly text: () => Promise<string>;
}

/** Keeps what is handed over for saving from the disk, and gives it in its order. */
export function catchSaved(saved: SavedFile[] = []): readonly SavedFile[] {
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, "createObjectURL").mockImplementation((content) => {
    const address = `blob:${String(blobs.size)}`;
    if (content instanceof Blob) blobs.set(address, content);
    return address;
  });
  vi.spyOn(URL, "revokeObjectURL").mockReturnValue();
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function saving(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    // A link that leads elsewhere is followed as ever.
    if (blob === undefined) this.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    else
      saved.push({
        name: this.download,
        type: blob.type,
        size: blob.size,
        text: () => blob.text(),
      });
  });
  return saved;
}

/** Gives each test of a file a page that nobody has used, and what was saved in it so far. */
export function inFreshPage(): readonly SavedFile[] {
  const { href } = window.location;
  const saved: SavedFile[] = [];
  beforeEach(() => {
    saved.length = 0;
    catchSaved(saved);
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    window.localStorage.clear();
    window.sessionStorage.clear();
    const { dataset } = document.documentElement;
    for (const name of Object.keys(dataset)) delete dataset[name];
    window.history.replaceState(null, "", href);
  });
  return saved;
}
