import { type Derived, isDerived } from "../Derived";
import { deriveChange } from "../deriveChange";
import type { Figure } from "../../dataset/DatasetLookup";
import type { Redefinition } from "../../wording/views/openWords";
import { coverOtherWindows } from "./windows";

function isSameUnit({ unit: one }: Figure, { unit: other }: Figure): boolean {
  return (
    one.symbol.zh === other.symbol.zh &&
    one.dimension === other.dimension &&
    one.currency === other.currency
  );
}

/** Whether a number covers its period or holds at its end; `null` where it has no date. */
function timingOf({ observation: { period } }: Figure): string | null {
  return period.basis === "not_stated" ? null : period.timing;
}

/** A figure without a date says nothing of its timing that could differ. */
function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function statusOf({ observation: { status } }: Figure): string {
  return status ?? "normal";
}

/** In what two figures do not count the same thing; empty where they may be subtracted. */
export function redefinitionsOf(before: Figure, after: Figure): Redefinition[] {
  const differs: readonly (readonly [Redefinition, boolean])[] = [
    ["unit", !isSameUnit(before, after)],
    ["kind", before.metric.kind !== after.metric.kind],
    ["population", before.metric.population.zh !== after.metric.population.zh],
    ["definition", before.metric.definition.zh !== after.metric.definition.zh],
    ["place", before.place.name.zh !== after.place.name.zh],
    ["series", (before.observation.series ?? "") !== (after.observation.series ?? "")],
    ["timing", differ(timingOf(before), timingOf(after))],
    ["window", coverOtherWindows(before, after)],
    ["status", statusOf(before) !== statusOf(after)],
  ];
  return differs.filter(([, isSo]) => isSo).map(([name]) => name);
}

/** A change below zero where it is a fall, so that 3% down and 2% up lie five points apart. */
function signed(figure: Figure): Figure {
  const { observation } = figure;
  const { quantity } = observation;
  if (observation.direction !== "fall" || quantity.bound !== "exact") return figure;
  const value = -Math.abs(quantity.value);
  return { ...figure, observation: { ...observation, quantity: { bound: "exact", value } } };
}

/** Difference, ratio and percentage from one figure to the other, as far as their bounds allow. */
export function changesBetween(before: Figure, after: Figure): Derived[] {
  // Both are counted alike, though each dataset has its own record of the unit.
  const figures = new Map([
    ["before", { ...signed(before), unit: after.unit }],
    ["after", signed(after)],
  ]);
  const figure = (id: string): Figure => figures.get(id) ?? after;
  const id = `compared-${after.observation.id}`;
  return deriveChange(
    { figure },
    {
      kind: "before_after",
      id,
      finding: { zh: "", en: "" },
      before: "before",
      after: "after",
      comparability: { sameScope: "yes" },
    },
  ).filter(isDerived);
}
