import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/**
 * Scripts by their path below dist, and those that they import in turn. What is imported on demand is not
 * among them.
 */
function withImports(paths: Iterable<string>): ReadonlyMap<string, string> {
  const scripts = new Map<string, string>();
  const take = (path: string): void => {
    if (scripts.has(path)) return;
    const code = readFileSync(join("dist", path), "utf8");
    scripts.set(path, code);
    // `import{a as b}from"./other.js"` and `import"./other.js"`, never `import("./other.js")`.
    for (const [, found] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/gu)) {
      if (found !== undefined) take(posix.join(posix.dirname(path), found));
    }
  };
  for (const path of paths) take(path);
  return scripts;
}

/** The scripts that a built document loads at once: those it names, and those that they import in turn. */
export function initialScripts(document: string): ReadonlyMap<string, string> {
  const html = readFileSync(join("dist", document), "utf8");
  const named: string[] = [];
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/gu)) {
    const path = /\b(?:src|href)="\.?\/?([^"]+\.js)"/u.exec(tag)?.[1];
    if (path !== undefined) named.push(path);
  }
  return withImports(named);
}

/** Where what comes later of a document's data lies, below dist. Throws an Error where it names none. */
export function laterDataPath(document: string): string {
  const html = readFileSync(join("dist", document), "utf8");
  const path = / data-later="\.\/([^"]+)"/u.exec(html)?.[1];
  if (path === undefined) throw new Error(`${document} names no later data`);
  return path;
}

/** The scripts that take over the first view, those that take over the page around it among them. */
export function firstViewScripts(): ReadonlyMap<string, string> {
  const parts = readdirSync(join("dist", "assets")).filter((name) =>
    /^firstView-.*\.js$/u.test(name),
  );
  return withImports(parts.map((name) => posix.join("assets", name)));
}
