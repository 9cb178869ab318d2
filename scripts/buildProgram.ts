import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import type { EmbeddedData } from "../src/embeddedData";
import type { PublishedReport } from "../src/page/reports/PublishedReport";
import type { LocaleId } from "../src/wording/locales";
import type { DocumentParts } from "./assembleDocument";
import { importHelper } from "./importHelper";
import { inNewFolder } from "./inNewFolder";
import { collectShippedModules, packagesOf, type ShippedPackage } from "./shippedPackages";
import { buildOneFileProgram, type OneFileProgram } from "./standalone";

/** The reports published together, as each edition of one of them names them. */
export interface Named {
  readonly served: readonly PublishedReport[];
  readonly oneFile: readonly PublishedReport[];
}

type Markup = Pick<DocumentParts, "page" | "rest">;

interface Prerender {
  /** The page's styles as they go into the document. */
  readonly styles: DocumentParts["styles"];
  readonly prerender: (
    data: EmbeddedData,
    named: Named,
  ) => Promise<{ readonly served: ReadonlyMap<LocaleId, Markup>; readonly oneFile: Markup }>;
}

/** Node's own `import`: inside Vite's module runner an import of a built file would not be native. */
type LoadModule = (href: string) => Promise<Prerender>;

/** The page's code, which is the same for all data. */
export interface Program extends Prerender {
  /** Folder of what is served beside the documents. */
  readonly assets: string;
  /** The document, without page and data. */
  readonly template: string;
  readonly oneFile: OneFileProgram;
  /** What stands in it that is not the project's own. */
  readonly packages: readonly ShippedPackage[];
}

/** What builds the code of all that is published. */
export interface PublishedCode {
  readonly buildPage: () => Promise<Program>;
  /** Fills a folder with the catalogue's page; gives what stands in it that is not the project's own. */
  readonly buildCatalogue: (out: string) => Promise<readonly ShippedPackage[]>;
}

/** Inside node_modules, so that what is built there finds the packages that it imports. */
const WORK = "node_modules/.cache";

/** What the program is made from. */
const SOURCES = ["src", "scripts", "public", "index.html", "vite.config.ts", "package-lock.json"];

/** Files of a folder in a fixed order, whatever the system lists first. */
function filesIn(path: string): readonly string[] {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Names all that the program depends on, its place among it, since modules are known by their paths. */
export function fingerprint(sources: readonly string[]): string {
  const hash = createHash("sha256").update(`${process.version}\0${process.cwd()}`);
  const files = sources.flatMap((path) => (path.includes(".") ? [path] : filesIn(path)));
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** What says to V8 that nearly all functions of a file are called at once; it has to begin the file. */
const CALLED_AT_ONCE = "//# allFunctionsCalledOnLoad\n";

/**
 * Lets Chromium compile what takes over the first view while it is fetched, and aside (explicit compile hints, 136).
 * Function by function, when each is first called, that is a tenth of what the page's own thread has to do.
 */
const compileAside: Plugin = {
  name: "compile-aside",
  generateBundle: {
    // What is written before all else of a chunk comes late itself.
    order: "post",
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === "chunk" && (chunk.isEntry || chunk.name === "firstView"))
          chunk.code = `${CALLED_AT_ONCE}${chunk.code}`;
    },
  },
};

/** Builds the page for browsers, for Node, where it is rendered to markup, and as one file. */
async function fillFolder(folder: string): Promise<void> {
  const shipped = collectShippedModules();
  await build({
    logLevel: "error",
    plugins: [shipped.plugin(), compileAside],
    worker: { plugins: () => [shipped.plugin()] },
    build: { outDir: join(folder, "served"), emptyOutDir: true },
  });
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    build: {
      ssr: "src/prerender.tsx",
      outDir: join(folder, "prerender"),
      target: "node20",
      cssTarget: "chrome92",
      cssMinify: true,
      emptyOutDir: true,
    },
  });
  const oneFile = await buildOneFileProgram(shipped);
  writeFileSync(join(folder, "one-file.json"), JSON.stringify(oneFile));
  renameSync(join(folder, "served", "index.html"), join(folder, "template.html"));
  writeFileSync(join(folder, "modules.json"), JSON.stringify([...shipped.ids]));
}

/** What `fillFolder` left. Throws `LicenseRefused` where a package must not be published. */
export async function readProgram(folder: string, load: LoadModule): Promise<Program> {
  const ids: readonly string[] = JSON.parse(readFileSync(join(folder, "modules.json"), "utf8"));
  const { styles, prerender } = await load(
    pathToFileURL(resolve(folder, "prerender", "prerender.js")).href,
  );
  return {
    assets: join(folder, "served"),
    template: readFileSync(join(folder, "template.html"), "utf8"),
    styles,
    prerender,
    oneFile: JSON.parse(readFileSync(join(folder, "one-file.json"), "utf8")),
    packages: packagesOf(ids),
  };
}

/**
 * The path of the folder with this name in another, filled unless it is there from before; others of its kind,
 * `kind-…`, are taken away.
 */
export async function keptFolder(
  work: string,
  kind: string,
  name: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const own = `${kind}-${name}`;
  const kept = join(work, own);
  if (existsSync(kept)) return kept;
  mkdirSync(work, { recursive: true });
  await inNewFolder(join(work, "build-"), async (folder) => {
    const fresh = join(folder, own);
    await fill(fresh);
    // Another build may have been quicker.
    if (!existsSync(kept)) renameSync(fresh, kept);
  });
  for (const other of readdirSync(work))
    if (other.startsWith(`${kind}-`) && other !== own)
      rmSync(join(work, other), { recursive: true, force: true });
  return kept;
}

/** The program, built unless the same sources were built before: the next report needs its data alone. */
async function buildProgram(load: LoadModule): Promise<Program> {
  return readProgram(await keptFolder(WORK, "program", fingerprint(SOURCES), fillFolder), load);
}

/** Builds the catalogue's page into a folder; gives what stands in it that is not the project's own. */
async function buildCatalogue(out: string): Promise<readonly ShippedPackage[]> {
  const shipped = collectShippedModules();
  await build({
    configFile: false,
    logLevel: "warn",
    root: "src/page/catalogue",
    base: "./",
    plugins: [react(), importHelper, shipped.plugin()],
    build: {
      outDir: resolve(out),
      emptyOutDir: true,
      target: "chrome92",
      cssCodeSplit: false,
    },
  });
  return packagesOf(shipped.ids);
}

/** What `npm run build` builds with. */
export const publishedCode = (load: LoadModule): PublishedCode => ({
  buildPage: () => buildProgram(load),
  buildCatalogue,
});
