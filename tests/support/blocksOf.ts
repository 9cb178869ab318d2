import { readFileSync } from "node:fs";

/** The blocks of a file of cases, which blank lines part, each as its lines. */
export const blocksOf = (file: URL): string[][] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n\n")
    .map((block) => block.split("\n"));
