// @ts-check
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = dirname(fileURLToPath(import.meta.url));

export default defineConfig({
  root: here,
  base: "./",
  logLevel: "error",
  plugins: [react()],
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    target: "chrome92",
    minify: process.env["READABLE"] === undefined,
    outDir: join(here, "..", "node_modules", ".cache", "bench"),
    emptyOutDir: true,
    rollupOptions: {
      input: ["page", "tables", "opening", "plain"].map((name) => join(here, `${name}.html`)),
    },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3000,
  },
});
