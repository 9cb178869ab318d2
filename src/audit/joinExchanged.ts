import type { Quantity } from "../dataset/quantity";
import type { Finding } from "./AuditReport";
import { sameQuantity } from "./expectation";

type Changed = Extract<Finding, { readonly kind: "changed" }>;

function became({ foundQuantity }: Changed, quantity: Quantity): boolean {
  return foundQuantity !== null && sameQuantity(foundQuantity, quantity);
}

/** Two changed figures of one paragraph, each of which now has the other's value, are one change: their order. */
export function joinExchanged(findings: readonly Finding[]): readonly Finding[] {
  const result = [...findings];
  const changed = findings.filter((finding): finding is Changed => finding.kind === "changed");
  for (const one of changed) {
    const other = changed.find(
      (candidate) =>
        candidate !== one &&
        candidate.paragraph === one.paragraph &&
        became(one, candidate.expectedQuantity) &&
        became(candidate, one.expectedQuantity),
    );
    if (other === undefined || !result.includes(one) || !result.includes(other)) continue;
    result.splice(result.indexOf(other), 1);
    result.splice(result.indexOf(one), 1, {
      kind: "order",
      ids: [one.id, other.id],
      paragraph: one.paragraph,
      start: one.start,
      end: other.end,
      expected: [one.expected, other.expected],
      found: [one.found, other.found],
    });
  }
  return result;
}
