import { createHash } from "node:crypto";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readSize, runGenerate } from "../../scripts/runGenerate";
import { generateDataset } from "../../scripts/generateDataset";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { parseDataset } from "../../src/dataset/parseDataset";

const size = { places: 40, metrics: 20, years: 6, seed: 3, gaps: 0.02 };

describe("an invented dataset", () => {
  const dataset = generateDataset(size);

  it("passes the schema and every rule, so that it tests the page and not the checks", () => {
    const parsed = parseDataset(JSON.parse(JSON.stringify(dataset)), parsePrinted);
    expect(parsed.ok ? [] : parsed.faults.slice(0, 5)).toEqual([]);
  });

  it("holds every bound, undated and resolved periods, and gaps", () => {
    const { observations } = dataset;
    expect([...new Set(observations.map(({ quantity }) => quantity.bound))].sort()).toEqual([
      "about",
      "at_least",
      "at_most",
      "exact",
      "range",
    ]);
    expect([...new Set(observations.map(({ period }) => period.basis))].sort()).toEqual([
      "not_stated",
      "resolved",
      "stated",
    ]);
    expect(observations.length).toBeLessThan(40 * 20 * 6);
    expect(generateDataset({ ...size, gaps: 0 }).observations).toHaveLength(40 * 20 * 6);
  });

  it("is the same for the same seed and another for another", () => {
    expect(generateDataset(size)).toEqual(dataset);
    expect(generateDataset({ ...size, seed: 4 })).not.toEqual(dataset);
  });

  it("is what it was, since what was measured with it is held against what is", () => {
    const digest = (made: unknown): string =>
      createHash("sha256").update(JSON.stringify(made)).digest("hex").slice(0, 16);
    expect(digest(generateDataset(size))).toBe("33db51df75c6c8ea");
    // Names in their second round, places after others, another last year.
    const far = {
      places: 20,
      metrics: 95,
      years: 2,
      seed: 0,
      gaps: 0.9,
      before: 790,
      lastYear: 2030,
    };
    expect(digest(generateDataset(far))).toBe("ab0ec6a132e6db1d");
  });

  it("says in its title that it is invented", () => {
    expect(dataset.title.zh).toContain("虚构");
    expect(dataset.title.en).toContain("Invented");
  });
});

describe("npm run generate", () => {
  const generate = async (args: readonly string[], patience: number) => {
    let written = "";
    // Takes so many characters before it asks to wait.
    const out = new Writable({
      highWaterMark: patience,
      decodeStrings: false,
      write(chunk: string, _, done) {
        written += chunk;
        setImmediate(done);
      },
    });
    const { code, stdout, stderr } = await runGenerate(args, out);
    await new Promise<void>((ended) => void out.end(ended));
    return { code, stderr, text: written + stdout };
  };
  const args = ["--places=20", "--metrics=26", "--years=4", "--gaps=0"];

  it.each([1, 2 ** 30])("writes the dataset, an observation a line (%d)", async (patience) => {
    const { code, stderr, text } = await generate(args, patience);
    expect([code, stderr]).toEqual([0, ""]);
    const made = generateDataset({ places: 20, metrics: 26, years: 4, seed: 1, gaps: 0 });
    expect(JSON.parse(text)).toEqual(made);
    const lines = text.split("\n");
    // Its head, 2080 observations, its end, and the end of the last line.
    expect(lines).toHaveLength(1 + 2080 + 2);
    expect(lines.at(-3)).toBe(JSON.stringify(made.observations.at(-1)));
    expect(lines.slice(-2)).toEqual(["]}", ""]);
  });

  it("ends with its last piece where that is full", async () => {
    const { text } = await generate(["--places=20", "--metrics=25", "--years=4", "--gaps=0"], 1);
    expect(JSON.parse(text)).toMatchObject({ observations: { length: 2000 } });
  });

  it("says how it is used where it does not understand", async () => {
    expect(await generate(["--planets", "3"], 1)).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^--planets: \?\n用法 Usage: npm run --silent generate/u),
      text: "",
    });
  });
});

describe("the arguments of npm run generate", () => {
  it("are read in either form", () => {
    expect(readSize(["--places", "7", "--seed=9"])).toEqual({
      places: 7,
      metrics: 50,
      years: 10,
      seed: 9,
      gaps: 0.01,
      lastYear: 2025,
      before: 0,
    });
  });

  it("may be as little and as much as this", () => {
    const edges = [
      ["places", 1, 100_000],
      ["metrics", 1, 10_000],
      ["years", 1, 100],
      ["seed", 0, 4_294_967_295],
      ["gaps", 0, 0.9],
      ["before", 0, 100_000],
      ["lastYear", 1, 2100],
    ] as const;
    for (const [name, least, most] of edges) {
      for (const value of [least, most])
        expect(readSize([`--${name}=${value}`])).toMatchObject({ [name]: value });
      const step = name === "gaps" ? 0.01 : 1;
      for (const value of [least - step, most + step])
        expect(readSize([`--${name}`, `${value}`])).toBe(`--${name} ${value}: ${least} … ${most}`);
    }
    expect(readSize(["--gaps", "0.25", "--years", "2"])).toMatchObject({ gaps: 0.25, years: 2 });
    expect(readSize(["--years"])).toBe("--years : 1 … 100");
    expect(readSize(["years", "2"])).toBe("years: ?");
    expect(readSize(["--", "2"])).toBe("--: ?");
  });

  it.each([["--planets", "3"], ["--places", "0"], ["--places", "2.5"], ["--years"]])(
    "are refused with what was wrong: %s %s",
    (...args) => {
      expect(readSize(args)).toContain(args[0]);
    },
  );
});
