import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { datasetPlugin } from "./scripts/datasetPlugin.ts";

export default defineConfig({
  // The page has to work below any address, so nothing it asks for starts at the root.
  base: "./",
  appType: "mpa",
  plugins: [react(), datasetPlugin()],
  build: {
    // The oldest browser still in use in the offices that this is for.
    target: "chrome92",
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // The first load knows every later file by its name. A shared part would bear those of all that share it, and
        // the hash is most of what is left.
        chunkFileNames: ({ name }) => `assets/${name.split("~", 1).join("")}-[hash:7].js`,
        codeSplitting: {
          groups: [
            // One request for what the first view needs, whatever else later views share with it.
            { name: "page", tags: ["$initial"], priority: 1 },
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
