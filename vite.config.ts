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
    // One request for what the first view needs, whatever else later views share with it.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "page", tags: ["$initial"] }] } },
    },
  },
  preview: { port: 4173, strictPort: false, host: "127.0.0.1" },
});
