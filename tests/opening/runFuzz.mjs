// @ts-check
// `npm run test:fuzz -- [MINUTES] [READER]`: other inputs than `npm test` has, for so many minutes a property (one
// when left out), of all readers or of those whose tests' names hold a word (`workbook`, `JSON`, `report`).
import { runReaders } from "./runReaders.mjs";

const [first = "1", ...rest] = process.argv.slice(2);
const isMinutes = /^\d+(?:\.\d+)?$/u.test(first);
const reader = isMinutes ? rest[0] : first;
const seed = process.env["FUZZ_SEED"] ?? String(Date.now() % 2 ** 31);
console.log(`FUZZ_SEED=${seed}`);
runReaders("tests/opening/fuzz.test.ts", reader, {
  FUZZ_MINUTES: isMinutes ? first : "1",
  FUZZ_SEED: seed,
});
