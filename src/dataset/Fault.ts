import type { Bilingual, Language } from "./Dataset";
import { isolate } from "./isolate";

/** One thing that is wrong with a dataset, said so that somebody who edits it can mend it. */
export interface Fault {
  /** Id of the record; its place in the file (`headlines[0]`) where it has none; `dataset` for the whole. */
  readonly record: string;
  /** Path of the field inside the record: `quantity.value`; empty when the record itself is wrong. */
  readonly field: string;
  /** Stable code of the broken rule: `printed_value`. */
  readonly rule: string;
  /** What stands there, shortened; empty when nothing does. */
  readonly found: string;
  readonly expected: Bilingual;
  readonly remedy: Bilingual;
}

const words = {
  zh: {
    head: (count: number) => `发现 ${count} 处错误。`,
    found: "现为",
    nothing: "（无）",
    expected: "应为",
    remedy: "处理",
    colon: "：",
  },
  en: {
    head: (count: number) => (count === 1 ? "1 problem found." : `${count} problems found.`),
    found: "found",
    nothing: "(nothing)",
    expected: "expected",
    remedy: "remedy",
    colon: ": ",
  },
} as const;

/** Longest piece of a wrong value that a fault repeats. */
const MAX_FOUND = 80;

/** A value as a fault shows it: text as it is, anything else as JSON, cut at 80 characters, `""` for nothing. */
export function describeFound(value: unknown): string {
  if (value === undefined) return "";
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value);
  return isolate(text.length > MAX_FOUND ? `${text.slice(0, MAX_FOUND)}…` : text);
}

/**
 * All faults as text, one block each, in the order given; `""` when there are none.
 *
 * ```
 * 1 problem found.
 *
 * 1. gdp-2023 › quantity.value [printed_value]
 *    found: 58430000000
 *    expected: 584300000000, the value of “5843亿元” in the field “printed”
 *    remedy: Check the report: …
 * ```
 */
export function formatFaults(faults: readonly Fault[], language: Language): string {
  if (faults.length === 0) return "";
  const word = words[language];
  const blocks = faults.map((fault, index) =>
    [
      `${index + 1}. ${[fault.record, fault.field].filter((part) => part !== "").join(" › ")} [${fault.rule}]`,
      `   ${word.found}${word.colon}${fault.found === "" ? word.nothing : fault.found}`,
      `   ${word.expected}${word.colon}${fault.expected[language]}`,
      `   ${word.remedy}${word.colon}${fault.remedy[language]}`,
    ].join("\n"),
  );
  return `${word.head(faults.length)}\n\n${blocks.join("\n\n")}\n`;
}
