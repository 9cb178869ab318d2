import type { ReferenceList } from "../Dataset";
import type { Fault } from "../Fault";
import { Guesses } from "../nearestWord";
import { brokenRule } from "./brokenRule";
import type { Register } from "./Register";
import { relationFigures } from "./relationFigures";

interface Reference {
  readonly record: string;
  readonly field: string;
  readonly to: string | undefined;
  /** List that must hold the id. */
  readonly list: ReferenceList;
}

function* referencesOf(register: Register): Generator<Reference> {
  const { dataset } = register;
  for (const { id, area } of dataset.fields) {
    yield { record: id, field: "area", to: area, list: "areas" };
  }
  for (const { id, within } of dataset.places) {
    yield { record: id, field: "within", to: within, list: "places" };
  }
  for (const { id, fields, place, source } of dataset.measures) {
    for (const [index, field] of fields.entries()) {
      yield { record: id, field: `fields[${index}]`, to: field, list: "fields" };
    }
    yield { record: id, field: "place", to: place, list: "places" };
    yield { record: id, field: "source", to: source, list: "sources" };
  }
  for (const { id, unit, field, measure } of dataset.metrics) {
    yield { record: id, field: "unit", to: unit, list: "units" };
    yield { record: id, field: "field", to: field, list: "fields" };
    yield { record: id, field: "measure", to: measure, list: "measures" };
  }
  for (const { id, metric, place, source } of dataset.observations) {
    yield { record: id, field: "metric", to: metric, list: "metrics" };
    yield { record: id, field: "place", to: place, list: "places" };
    yield { record: id, field: "source", to: source, list: "sources" };
  }
  for (const relation of dataset.relations) {
    for (const { field, figure } of relationFigures(relation)) {
      yield { record: relation.id, field, to: figure, list: "observations" };
    }
  }
  for (const { id, figures } of dataset.cautions) {
    for (const [index, figure] of figures.entries()) {
      yield { record: id, field: `figures[${index}]`, to: figure, list: "observations" };
    }
  }
  for (const [index, { figure }] of dataset.headlines.entries()) {
    const record = `headlines[${register.headlineAt(index)}]`;
    yield { record, field: "figure", to: figure, list: "observations" };
  }
  for (const { id, source } of dataset.nonFigures) {
    yield { record: id, field: "source", to: source, list: "sources" };
  }
}

function findCycles({ dataset, places }: Register): Fault[] {
  const passed = new Set<string>();
  const inCycle = new Set<string>();
  for (const start of dataset.places) {
    const way = new Set<string>();
    let at: string | undefined = start.id;
    while (at !== undefined && !passed.has(at)) {
      passed.add(at);
      way.add(at);
      at = places.get(at)?.within;
    }
    // The way has met itself: from there on it goes round.
    while (at !== undefined && way.has(at) && !inCycle.has(at)) {
      inCycle.add(at);
      at = places.get(at)?.within;
    }
  }
  return dataset.places
    .filter(({ id }) => inCycle.has(id))
    .map(({ id, within = "" }) => brokenRule("place_cycle", id, "within", within));
}

/** Every id that a record names must exist, and places must not lie within themselves. */
export function findReferenceFaults(register: Register): Fault[] {
  const faults: Fault[] = [];
  const guesses = new Guesses();
  for (const { record, field, to, list } of referencesOf(register)) {
    if (to === undefined || register[list].has(to) || register.absent.has(to)) continue;
    const guess = guesses.textOf(to, register[list]);
    faults.push(brokenRule("unknown_reference", record, field, to, { list, to, guess }));
  }
  return [...faults, ...findCycles(register)];
}
