import type { Fault } from "../Fault";
import { brokenRule } from "./brokenRule";
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
      faults.push(brokenRule("duplicate_id", id, "id", id, { first, list }));
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
