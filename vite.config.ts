import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type Rolldown } from "vite";
import { datasetPlugin } from "./scripts/datasetPlugin.ts";
import { importHelper } from "./scripts/importHelper.ts";

/** Leaves of a file of Lucide's the icon's drawing, without the component, the names and the keys that stand beside it. */
const drawingsAlone: Plugin = {
  name: "drawings-alone",
  apply: "build",
  transform: {
    filter: { id: /\/lucide-react\/dist\/esm\/icons\/[\w-]+\.mjs$/u },
    handler(code, id) {
      const drawing = /^ {2}node: (\[[^]*?\])\n\};$/mu.exec(code)?.[1];
      if (drawing === undefined) throw new Error(`${id} holds no drawing`);
      return `export const __iconData = { node: ${drawing.replace(/,\s*key: "\w+"/gu, "")} };`;
    },
  },
};

/** Names what only the part of the first view that comes second needs, whatever later views share with it. */
function firstViewGroup() {
  let needed: Set<string> | null = null;
  return (id: string, graph: Pick<Rolldown.PluginContext, "getModuleInfo">) => {
    if (needed === null) {
      needed = new Set([resolve("src/page/firstView/firstViewParts.tsx")]);
      for (const module of needed)
        for (const imported of graph.getModuleInfo(module)?.importedIds ?? []) needed.add(imported);
    }
    return needed.has(id) ? "firstView" : null;
  };
}

export default defineConfig({
  // The page has to work below any address, so nothing it asks for starts at the root.
  base: "./",
  appType: "mpa",
  // In a browser no package is answered that asks for modules of Node; what would refuse it came with the first load.
  define: { "typeof require": JSON.stringify("undefined") },
  plugins: [react(), datasetPlugin(), drawingsAlone, importHelper],
  build: {
    // The oldest browser still in use in the offices that this is for.
    target: "chrome92",
    cssCodeSplit: false,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // The first load knows every later file by its name. A shared part would bear those of all that share it, and
        // the hash is most of what is left.
        chunkFileNames: ({ name }) => `assets/${name.split("~", 1).join("")}-[hash:7].js`,
        codeSplitting: {
          groups: [
            // One request for what the first view needs, whatever else later views share with it.
            { name: "page", tags: ["$initial"], priority: 2 },
            // One more for what is taken over after it.
            { name: firstViewGroup(), priority: 1 },
            // What later views share goes by who shares it; crumbs, a request each, go with their nearest kin.
            {
              name: "shared",
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 2500,
            },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: false, host: "127.0.0.1" },
});
