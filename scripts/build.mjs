// @ts-check
// `npm run build`: runs scripts/buildDashboard.ts through Vite, since Node 20 reads no TypeScript.
import { runnerImport } from "vite";

// React's development build says more than a published page should.
process.env["NODE_ENV"] = "production";

// A process that is stopped by the reader, by the system or with its terminal still takes away what it has begun.
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }))
  process.once(signal, () => process.exit(code));

/** @param {string} href */
const load = (href) => import(href);

const { module } = await runnerImport("./scripts/buildDashboard.ts", {
  mode: "production",
  logLevel: "warn",
});
process.exitCode = await module.buildDashboard(module.publishedCode(load), process.argv.slice(2));
