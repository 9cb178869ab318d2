import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A node of the syntax tree that Vite's parser makes (ESTree). */
export type Node = Readonly<Record<string, unknown>> & { readonly type: string };

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

const partsOf = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value) : [];

/** Every node of a tree, a parent before its children. */
export function* nodesOf(value: unknown): Generator<Node> {
  // By a list and not by generators within one another, through all of which each node would have to be handed up.
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    const isTree = isNode(next);
    if (isTree) yield next;
    if (isTree || Array.isArray(next)) waiting.push(...partsOf(next).reverse());
  }
}

export function listOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** What a string literal says; `null` for every other node. */
export const stringOf = (node: Node): string | null =>
  node.type === "Literal" && typeof node["value"] === "string" ? node["value"] : null;

/** The source files below a folder, their paths with slashes. */
export function sourcesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|mjs)$/u.test(name) && !name.includes("node_modules"))
    .map((name) => join(folder, name).replaceAll("\\", "/"));
}
