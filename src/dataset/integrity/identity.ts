import type { Fault } from "../Fault";
import type { Register } from "./Register";

interface Identified {
  readonly id: string;
}

function repeated(
  groups: readonly (readonly [list: string, items: readonly Identified[]])[],
): Fault[] {
  const owner = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [list, items] of groups) {
    for (const { id } of items) {
      const first = owner.get(id);
      if (first === undefined) {
        owner.set(id, list);
        continue;
      }
      faults.push({
        record: id,
        field: "id",
        rule: "duplicate_id",
        found: id,
        expected: {
          zh: `未被占用的标识（${first} 中已有）`,
          en: `an id that is not taken (${first} has it already)`,
        },
        remedy: {
          zh: `为 ${list} 中的这条记录另取标识，并改正对它的引用。`,
          en: `Give this record of ${list} an id of its own and correct what refers to it.`,
        },
      });
    }
  }
  return faults;
}

/**
 * Ids are unique in their list. Figures, relations and measures share one space of names,
 * because each of them can be addressed from outside by its id alone.
 */
export function findIdentityFaults({ dataset }: Register): Fault[] {
  return [
    ...repeated([["sources", dataset.sources]]),
    ...repeated([["areas", dataset.areas]]),
    ...repeated([["fields", dataset.fields]]),
    ...repeated([["places", dataset.places]]),
    ...repeated([["units", dataset.units]]),
    ...repeated([["metrics", dataset.metrics]]),
    ...repeated([["cautions", dataset.cautions]]),
    ...repeated([["nonFigures", dataset.nonFigures]]),
    ...repeated([
      ["observations", dataset.observations],
      ["relations", dataset.relations],
      ["measures", dataset.measures],
    ]),
  ];
}
