import type { Fault } from "../Fault";
import { brokenRule } from "./brokenRule";
import type { Register } from "./Register";

/** No figure is a headline twice, and no numeral of a paragraph is excused twice. */
export function findRepetitionFaults(register: Register): Fault[] {
  const faults: Fault[] = [];
  const headlines = new Set<string>();
  for (const [index, { figure }] of register.dataset.headlines.entries()) {
    if (headlines.has(figure)) {
      faults.push(
        brokenRule(
          "duplicate_headline",
          `headlines[${register.headlineAt(index)}]`,
          "figure",
          figure,
        ),
      );
    }
    headlines.add(figure);
  }
  const excused = new Set<string>();
  for (const { id, source, paragraph, token } of register.dataset.nonFigures) {
    const key = JSON.stringify([source, paragraph, token]);
    if (excused.has(key)) {
      faults.push(brokenRule("duplicate_non_figure", id, "token", token, { paragraph }));
    }
    excused.add(key);
  }
  return faults;
}
