import { resolve } from "node:path";
import type { ModulePreloadOptions, Plugin } from "vite";

const IMPORT_FETCHED = resolve("src/page/edition/importFetched.ts");

const fetchedFiles: ModulePreloadOptions = {
  polyfill: false,
  resolveDependencies: (file, others) => [...new Set([file, ...others])],
};

/**
 * Calls `importFetched` for each `import()` of a page, in the place of the helper that Vite would put there, and names to
 * it every file that the import needs, its own too where it needs no other. Where a build preloads nothing, as that of
 * the one file, there is nothing to fetch.
 */
export const importHelper: Plugin = {
  name: "import-helper",
  apply: "build",
  enforce: "pre",
  config: ({ build }) =>
    build?.modulePreload === false ? null : { build: { modulePreload: fetchedFiles } },
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/u },
    handler: () =>
      `export { importFetched as __vitePreload } from ${JSON.stringify(IMPORT_FETCHED)};`,
  },
};
