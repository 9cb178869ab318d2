import { mkdtempSync, rmSync } from "node:fs";

/** Works in a new folder that is gone afterwards, also when the process is stopped meanwhile. */
export async function inNewFolder<Result>(
  prefix: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(prefix);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    return await work(folder);
  } finally {
    remove();
    process.off("exit", remove);
  }
}
