import type { Fault } from "../Fault";
import { describeFound } from "../Fault";
import { brokenRule } from "./brokenRule";
import { languagesOf } from "../languagesOf";
import type { Register } from "./Register";

const HAN = /\p{Script=Han}/u;

/** English texts below `value`, with their path. A bilingual text is an object with `zh` and `en`. */
function* englishTexts(
  value: unknown,
  path: string,
): Generator<readonly [path: string, en: string]> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* englishTexts(item, `${path}[${index}]`);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const at = path === "" ? key : `${path}.${key}`;
    if (key === "en" && typeof item === "string") yield [at, item];
    else yield* englishTexts(item, at);
  }
}

function findIn(record: string, value: unknown, path = ""): Fault[] {
  const faults: Fault[] = [];
  for (const [field, text] of englishTexts(value, path)) {
    if (!HAN.test(text)) continue;
    faults.push(brokenRule("english_has_han", record, field, describeFound(text)));
  }
  return faults;
}

/**
 * English texts are English: none holds a Chinese character, so none is a copy of the Chinese. Names of opened
 * tables of statistics stand as the table has them in both languages: nobody has translated them yet.
 */
export function findTextFaults(register: Register): Fault[] {
  if (!languagesOf(register.dataset).includes("en")) return [];
  if (register.dataset.sources.every(({ kind }) => kind === "statistics")) return [];
  const { title, description, license, ...lists } = register.dataset;
  return [
    ...findIn("dataset", title, "title"),
    ...findIn("dataset", description, "description"),
    ...findIn("dataset", license, "license"),
    ...[
      lists.sources,
      lists.areas,
      lists.fields,
      lists.places,
      lists.units,
      lists.measures,
      lists.metrics,
      lists.observations,
      lists.relations,
      lists.cautions,
      lists.nonFigures,
    ].flatMap((records) => records.flatMap((record) => findIn(record.id, record))),
    ...lists.headlines.flatMap((headline, index) =>
      findIn(`headlines[${register.headlineAt(index)}]`, headline),
    ),
  ];
}
