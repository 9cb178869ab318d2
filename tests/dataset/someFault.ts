import type { Fault } from "../../src/dataset/Fault";

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
