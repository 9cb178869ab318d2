import type { Bilingual, Relation } from "../dataset/Dataset";
import type { DatasetLookup, Figure } from "../dataset/DatasetLookup";
import type { Messages } from "../wording/Messages";

type Verdict = keyof Messages["figure"]["verdicts"];

/** Whether a figure may be held against the other one of its before-and-after pair, and why. */
export interface Comparability {
  readonly verdict: Verdict;
  readonly note: Bilingual | null;
}

/** The verdicts on the before-and-after pairs that a figure belongs to; empty when it is in none. */
export function comparabilityOf(figure: string, lookup: DatasetLookup): readonly Comparability[] {
  return lookup
    .relationsOf(figure)
    .flatMap((relation) => (relation.kind === "before_after" ? [judged(relation, lookup)] : []));
}

function judged(pair: Extract<Relation, { kind: "before_after" }>, lookup: DatasetLookup): Comparability {
  const before = lookup.figure(pair.before);
  const after = lookup.figure(pair.after);
  return { verdict: verdictOn(pair.comparability.sameScope, before, after), note: pair.comparability.note ?? null };
}

function verdictOn(sameScope: "yes" | "no" | "unclear", before: Figure, after: Figure): Verdict {
  if (before.unit.id !== after.unit.id || sameScope === "no") return "not_comparable";
  const dated = [before, after].every(({ observation }) => observation.period.basis !== "not_stated");
  return sameScope === "yes" && dated ? "comparable" : "with_caution";
}
