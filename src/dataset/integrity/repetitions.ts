import type { Fault } from "../Fault";
import type { Register } from "./Register";

/** No figure is a headline twice, and no numeral of a paragraph is excused twice. */
export function findRepetitionFaults(register: Register): Fault[] {
  const faults: Fault[] = [];
  const headlines = new Set<string>();
  for (const [index, { figure }] of register.dataset.headlines.entries()) {
    if (headlines.has(figure)) {
      faults.push({
        record: `headlines[${register.headlineAt(index)}]`,
        field: "figure",
        rule: "duplicate_headline",
        found: figure,
        expected: { zh: "尚未列入首屏的数据", en: "a figure that is not a headline yet" },
        remedy: { zh: "删去其中一条。", en: "Drop one of the two." },
      });
    }
    headlines.add(figure);
  }
  const excused = new Set<string>();
  for (const { id, source, paragraph, token } of register.dataset.nonFigures) {
    const key = JSON.stringify([source, paragraph, token]);
    if (excused.has(key)) {
      faults.push({
        record: id,
        field: "token",
        rule: "duplicate_non_figure",
        found: token,
        expected: {
          zh: `第 ${paragraph} 段尚未列出的数字`,
          en: `a numeral not listed yet for paragraph ${paragraph}`,
        },
        remedy: {
          zh: "合并为一条，用 occurrences 记出现次数。",
          en: "Make them one record; occurrences says how often the token stands there.",
        },
      });
    }
    excused.add(key);
  }
  return faults;
}
