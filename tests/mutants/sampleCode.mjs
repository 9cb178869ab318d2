// @ts-check
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What begins at the left edge and is no end of something: a declaration, with the comment above it. */
const BEGINS = /^[^\s})\]]/;

/**
 * The top-level pieces of a file, as ranges of lines that follow each other, first and last counted from 1.
 *
 * @param {string} code as the formatter leaves it: what is within something is indented
 * @returns {(readonly [number, number])[]}
 */
export function piecesOf(code) {
  const lines = code.split("\n");
  const begins = lines.flatMap((line, at) =>
    BEGINS.test(line) && (at === 0 || lines[at - 1] === "") ? [at + 1] : [],
  );
  return begins.map((first, at) => [first, (begins[at + 1] ?? lines.length + 1) - 1]);
}

/**
 * A part of the code, the same for the same seed: each top-level piece is in it or out as a whole, so that
 * what is told of a piece is told of all its mutants.
 *
 * @param {string} root the folder that the files are named from
 * @param {readonly string[]} files
 * @param {number} share from 0 to 1
 * @param {string} seed
 * @returns {string[]} what the tool takes as `--mutate`: `file:first-last`
 */
export function sampleCode(root, files, share, seed) {
  if (share >= 1) return [...files];
  return files.flatMap((file) =>
    piecesOf(readFileSync(join(root, file), "utf8")).flatMap(([first, last]) => {
      const hash = createHash("sha256")
        .update(`${seed} ${file} ${String(first)}`)
        .digest();
      return hash.readUInt32BE(0) / 2 ** 32 < share
        ? [`${file}:${String(first)}-${String(last)}`]
        : [];
    }),
  );
}
