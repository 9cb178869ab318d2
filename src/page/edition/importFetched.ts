import { noteMissing } from "./watchEdition";

/** Files of the program that run, by their addresses. */
const loaded = new Set<string>();
/** Those that have come or are on their way, for an import that has not ended. */
const asked = new Map<string, Promise<void>>();

async function fetchWhole(address: string): Promise<void> {
  const answer = await fetch(address);
  // In the place of a script comes a page to sign in on, or the first page: it would be remembered as one that fails.
  const type = answer.headers.get("Content-Type") ?? "";
  if (!answer.ok || !/script/iu.test(type)) throw new Error(`${address}: ${answer.status} ${type}`);
  await answer.arrayBuffer();
}

function fetchOnce(address: string): Promise<void> {
  const fetched = asked.get(address) ?? fetchWhole(address);
  asked.set(address, fetched);
  return fetched;
}

/**
 * Imports code once every file that it needs has come, then out of the browser's cache. A file that could not be
 * fetched for an import stays missing for as long as the page is open (the module map of HTML; Chrome 147 does so, 156
 * asks again), and so does one that a `<link>` asked for in vain: no retry would bring it.
 *
 * The build calls this for each `import()`, in the place of Vite's own helper.
 *
 * @param load the import itself
 * @param files its own file and those that it imports in turn, by addresses as `importer` writes them
 * @param importer the address of the file that imports it
 * @throws what kept a file from being fetched or run; taken note of before
 */
export async function importFetched<Module>(
  load: () => Promise<Module>,
  files: readonly string[] = [],
  importer?: string,
): Promise<Module> {
  const wanted = files
    .map((file) => new URL(file, importer).href)
    .filter((address) => !loaded.has(address));
  try {
    await Promise.all(wanted.map(fetchOnce));
    const module = await load();
    for (const address of wanted) loaded.add(address);
    return module;
  } catch (fault) {
    if (fault instanceof Error) noteMissing(fault);
    throw fault;
  } finally {
    // The next try asks for all of them: what came beside one that did not may have left the cache by then.
    for (const address of wanted) asked.delete(address);
  }
}
