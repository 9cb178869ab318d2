import type { Fault } from "../../src/dataset/Fault";

/** Sentences of a fault in which nothing stands where a value should: a blank too many, empty quotation marks, a sign at the start. */
export const gapsIn = ({ rule, found, expected, remedy }: Fault): readonly string[] =>
  [expected.zh, expected.en, remedy.zh, remedy.en]
    .filter((text) => text !== text.trim() || /^$| {2}|“”|（）|\(\)|^[:,%\uff1a\uff0c]/u.test(text))
    .map((text) => `${rule}, ${found}: ${text}`);

/** A fault of which only what matters to a test is told. */
export const someFault = (told: Partial<Fault>): Fault => ({
  record: "gdp",
  field: "quantity.value",
  rule: "printed_value",
  found: "5",
  expected: { zh: "六", en: "six" },
  remedy: { zh: "改正。", en: "Correct it." },
  ...told,
});
