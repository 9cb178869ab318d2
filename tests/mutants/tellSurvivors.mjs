// @ts-check
// Tells each mutant that no test noticed as soon as it is known: a run that is cut off has told what it found.
import { relative } from "node:path";

/** @type {Readonly<Record<string, string>>} */
const TOLD = { Survived: "survived", NoCoverage: "not tested" };

class SurvivorReporter {
  /** @param {{ status: string; fileName: string; location: { start: { line: number; column: number } };
   *   mutatorName: string; replacement?: string }} mutant */
  onMutantTested({ status, fileName, location: { start }, mutatorName, replacement = "" }) {
    const told = TOLD[status];
    if (told === undefined) return;
    const at = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}`;
    console.log(
      `${told}: ${at} ${mutatorName} ${replacement.replaceAll(/\s+/gu, " ").slice(0, 80)}`,
    );
  }
}

/** What the tool asks a plugin for. */
export const strykerPlugins = [
  { kind: "Reporter", name: "survivors", factory: () => new SurvivorReporter() },
];
