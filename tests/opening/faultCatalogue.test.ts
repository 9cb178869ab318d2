import { describe, expect, test } from "vitest";
import { formatFaults } from "../../src/dataset/Fault";
import { readDatasetFile } from "../../src/opening/readDatasetFile";
import { badFiles } from "./badFiles";

/** Every bad file, made once: some are large archives. Each test reads them itself. */
const files = badFiles.map(({ bytes, ...file }) => {
  let made: Uint8Array | null = null;
  return { ...file, bytes: () => (made ??= bytes()) };
});

function faultsOf(bytes: Uint8Array, name: string, language: "zh" | "en") {
  const read = readDatasetFile(bytes, name, { language });
  return read.ok ? [] : read.faults;
}

describe("a file that must not be opened is refused in words", () => {
  test("there are more than sixty kinds", () => {
    expect(new Set(badFiles.map(({ kind }) => kind)).size).toBeGreaterThan(60);
  });

  test.each(files)("$kind", ({ bytes, name, rules }) => {
    const content = bytes();
    for (const language of ["zh", "en"] as const) {
      const faults = faultsOf(content, name, language);
      expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(rules));
      for (const { expected, remedy } of faults) {
        expect([expected.zh, expected.en, remedy.zh, remedy.en].every((said) => said !== "")).toBe(
          true,
        );
      }
    }
  });

  test.each(["zh", "en"] as const)("every message, as it reads: %s", async (language) => {
    const catalogue = files
      .map(({ kind, bytes, name }) => {
        const faults = faultsOf(bytes(), name, language);
        return `# ${kind}\n${formatFaults(faults, language)}`;
      })
      .join("\n");
    await expect(catalogue).toMatchFileSnapshot(`./faultCatalogue.${language}.txt`);
  });
});
