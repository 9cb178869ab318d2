import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { z } from "zod";

/** A package of which code stands in what is published. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier or expression: `MIT`, `MIT AND ISC`. */
  readonly license: string;
  /** The licence in full, with the notices that go with it. */
  readonly text: string;
  /** Names of the packages that it asks for, shipped or not. */
  readonly asksFor: readonly string[];
}

/** A package that may not be shipped. Its message says why, in both languages. */
export class LicenseRefused extends Error {
  override readonly name = "LicenseRefused";
}

/** Licences that ask for no more than their text, which is published with the page. */
const ALLOWED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "Unlicense",
  "Zlib",
]);

/** Whether a licence may be used: of those that a package offers with OR one will do, of those with AND all must. */
function isAllowed(license: string): boolean {
  return license
    .replace(/[()]/gu, "")
    .split(/\s+OR\s+/u)
    .some((offered) => offered.split(/\s+AND\s+/u).every((one) => ALLOWED.has(one)));
}

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:\.|$)/iu;

/** Where a build tool lists what it is itself made of, none of which is in the lines that it adds to a page. */
const OF_THE_TOOL = /^# Licenses of bundled dependencies$.*/msu;

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().default(""),
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
});

/** What the build tools add of their own, by how the bundler names it. */
const addedByTools: readonly (readonly [prefix: string, folder: string])[] = [
  ["\0vite/", "node_modules/vite"],
  // What stands for a module of Node that a package asks for and browsers lack.
  ["__vite-browser-external", "node_modules/vite"],
  ["\0rolldown/", "node_modules/rolldown"],
  ["\0@oxc-project+runtime@", "node_modules/rolldown"],
];

/**
 * The folder of the package that a module belongs to; `null` for the project's own. Throws
 * `LicenseRefused` where that cannot be told.
 */
export function packageFolderOf(moduleId: string, root: string): string | null {
  const path = moduleId.replace(/\?.*$/su, "");
  const inPackage = /\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//su.exec(path)?.[1];
  if (inPackage !== undefined) return inPackage;
  const tool = addedByTools.find(([prefix]) => path.startsWith(prefix))?.[1];
  if (tool !== undefined) return tool;
  if (path.startsWith(`${root.replace(/\\/gu, "/")}/`)) return null;
  throw new LicenseRefused(
    `发布的代码中有来源不明的模块：${JSON.stringify(moduleId)}。\nThe published code holds a module that belongs to no package: ${JSON.stringify(moduleId)}.`,
  );
}

/** Reads what a package says of itself. Throws `LicenseRefused` when its licence is not allowed or has no text. */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license, dependencies, peerDependencies } = packageSchema.parse(
    JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
  );
  if (!isAllowed(license))
    throw new LicenseRefused(
      [
        `软件包 ${name} ${version} 的许可证“${license || "∅"}”不在允许之列：${[...ALLOWED].join("、")}。`,
        `The licence ${license || "∅"} of ${name} ${version} is not among those allowed: ${[...ALLOWED].join(", ")}.`,
      ].join("\n"),
    );
  const text = readdirSync(folder)
    .filter((file) => LICENSE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .map((content) => content.replace(/\r\n?/gu, "\n").replace(OF_THE_TOOL, "").trim())
    .join("\n\n");
  if (text === "")
    throw new LicenseRefused(
      [
        `软件包 ${name} ${version} 没有许可证全文（${basename(folder)}/LICENSE）。`,
        `${name} ${version} has no licence text (${basename(folder)}/LICENSE).`,
      ].join("\n"),
    );
  return {
    name,
    version,
    license,
    text,
    asksFor: Object.keys({ ...dependencies, ...peerDependencies }),
  };
}

/** Takes note of every module whose code the bundler writes into what is published. */
export interface ShippedModules {
  /** To be given to every build whose result is published, and to its workers. */
  readonly plugin: () => Plugin;
  /** The modules so far, by their ids. */
  readonly ids: ReadonlySet<string>;
}

/** Starts a new collection of shipped modules. */
export function collectShippedModules(): ShippedModules {
  const ids = new Set<string>();
  return {
    ids,
    plugin: () => ({
      name: "reform-metrics-shipped-modules",
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== "chunk") continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules))
            if (renderedLength > 0) ids.add(id);
        }
      },
    }),
  };
}

/** The packages of modules, by name. A build may have a root of its own within the project. */
export function packagesOf(ids: Iterable<string>): readonly ShippedPackage[] {
  const root = process.cwd();
  const folders = new Set([...ids].map((id) => packageFolderOf(id, root)));
  return [...folders]
    .flatMap((folder) => (folder === null ? [] : [readPackage(folder)]))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
