import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

/**
 * The scripts that a built document loads at once, by their path below dist: those it names, and
 * those that they import in turn. What is imported on demand is not among them.
 */
export function initialScripts(document: string): ReadonlyMap<string, string> {
  const html = readFileSync(join("dist", document), "utf8");
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
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/gu)) {
    const path = /\b(?:src|href)="\.?\/?([^"]+\.js)"/u.exec(tag)?.[1];
    if (path !== undefined) take(path);
  }
  return scripts;
}
