import { once } from "node:events";
import type { Writable } from "node:stream";
import { type DatasetSize, generateDataset } from "./generateDataset";

const USAGE = `用法 Usage: npm run --silent generate -- [--places 333] [--metrics 50] [--years 10] [--seed 1] [--gaps 0.01] [--before 0] [--lastYear 2025] > file.json
虚构的测试数据集:地区 × 指标 × 年份,同一种子结果相同。
An invented test dataset: places × metrics × years, the same for the same seed. --gaps is the share left out, --before how many places come before the first.
`;

const LARGEST: Readonly<Required<DatasetSize>> = {
  places: 100_000,
  metrics: 10_000,
  years: 100,
  seed: 2 ** 32 - 1,
  gaps: 0.9,
  before: 100_000,
  lastYear: 2100,
};

/** Reads `--name value` and `--name=value`; a text is what is wrong. */
export function readSize(args: readonly string[]): DatasetSize | string {
  const size = {
    places: 333,
    metrics: 50,
    years: 10,
    seed: 1,
    gaps: 0.01,
    before: 0,
    lastYear: 2025,
  };
  const words = args.flatMap((word) => (word.startsWith("--") ? word.split("=", 2) : [word]));
  for (let at = 0; at < words.length; at += 2) {
    const name = (
      ["places", "metrics", "years", "seed", "gaps", "before", "lastYear"] as const
    ).find((known) => `--${known}` === words[at]);
    if (name === undefined) return `${words[at] ?? ""}: ?`;
    const value = Number(words[at + 1]);
    const whole = name === "gaps" || Number.isInteger(value);
    const least = ["seed", "gaps", "before"].includes(name) ? 0 : 1;
    if (words[at + 1] === undefined || !whole || !(value >= least && value <= LARGEST[name]))
      return `--${name} ${words[at + 1] ?? ""}: ${least} … ${LARGEST[name]}`;
    size[name] = value;
  }
  return size;
}

/** Records in one piece of output: a file of a million is longer than the longest text may be. */
const CHUNK = 2000;

/** `npm run generate`: writes a dataset to `out`, one observation a line. The exit code is 2 for wrong arguments. */
export async function runGenerate(
  args: readonly string[],
  out: Writable,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const size = readSize(args);
  if (typeof size === "string") return { code: 2, stdout: "", stderr: `${size}\n${USAGE}` };
  const { observations, ...rest } = generateDataset(size);
  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, "drain");
  };
  await write(`${JSON.stringify(rest).slice(0, -1)},"observations":[\n`);
  for (let at = 0; at < observations.length; at += CHUNK) {
    const lines = observations.slice(at, at + CHUNK).map((record) => JSON.stringify(record));
    await write(`${at === 0 ? "" : ",\n"}${lines.join(",\n")}`);
  }
  return { code: 0, stdout: "\n]}\n", stderr: "" };
}
