import { existsSync } from "node:fs";
import { preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built page is served, with a slash at the end: http://127.0.0.1:41733/ */
    distUrl: string;
  }
}

/** Serves dist on a free port for as long as the `built` tests run. */
export default async function serveDist(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.html")) {
    throw new Error("dist/index.html is missing: run `npm run build` first.");
  }
  const server = await preview({
    // A file that is missing must answer 404, not the page.
    appType: "mpa",
    logLevel: "error",
    preview: {
      host: "127.0.0.1",
      port: 0,
      open: false,
      // What is served stays as it is while the tests run: a browser that has it need not ask again.
      headers: { "Cache-Control": "max-age=86400" },
    },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the preview server gave no address.");
  project.provide("distUrl", url);
  return () => server.close();
}
