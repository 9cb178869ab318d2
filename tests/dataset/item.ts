import type { Dataset } from "../../src/dataset/Dataset";

/** The item at a place of a list; a test that names a place the fixture does not have fails here. */
export function item<Item>(items: readonly Item[], index: number): Item {
  const found = items[index];
  if (found === undefined) throw new Error(`The fixture has no item ${index}.`);
  return found;
}

/** The record with that id; a test that names one the fixture does not have fails here. */
export function recordOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
): Item {
  const found = items.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The fixture has no record ${id}.`);
  return found;
}

/** Changes what one record says. */
export function put<List extends "measures" | "metrics" | "observations" | "places" | "units">(
  list: List,
  id: string,
  changed: Partial<Dataset[List][number]>,
): (dataset: Dataset) => void {
  return (dataset) => {
    Object.assign(recordOf<Dataset[List][number]>(dataset[list], id), changed);
  };
}
