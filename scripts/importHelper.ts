import { resolve } from "node:path";
import type { ModulePreloadOptions, Plugin } from "vite";

const IMPORT_FETCHED = resolve("src/page/edition/importFetched.ts");

/** Calls `importFetched` for each `import()` of a page, in the place of the helper that Vite would put there. */
export const importHelper: Plugin = {
  name: "import-helper",
  apply: "build",
  enforce: "pre",
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/u },
    handler: () =>
      `export { importFetched as __vitePreload } from ${JSON.stringify(IMPORT_FETCHED)};`,
  },
};

/** Names to it every file that an import needs, its own too where it needs no other. */
export const fetchedFiles: ModulePreloadOptions = {
  polyfill: false,
  resolveDependencies: (file, others) => [...new Set([file, ...others])],
};
