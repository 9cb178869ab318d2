import type { Relation } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { type Derived, isDerived } from "./Derived";
import { deriveBase } from "./deriveBase";
import { deriveChange } from "./deriveChange";
import { deriveCompletion } from "./deriveCompletion";
import { deriveEarlierLevel } from "./deriveEarlierLevel";
import { deriveShare } from "./deriveShare";

/** Everything that follows from a relation, most telling last; empty where nothing does. */
export function deriveRelation(lookup: DatasetLookup, relation: Relation): readonly Derived[] {
  switch (relation.kind) {
    case "before_after":
      return deriveChange(lookup, relation).filter(isDerived);
    case "part_of_whole":
      return deriveShare(lookup, relation).filter(isDerived);
    case "change":
      return [...deriveBase(lookup, relation), ...deriveEarlierLevel(lookup, relation)].filter(
        isDerived,
      );
    case "target":
      return deriveCompletion(lookup, relation).filter(isDerived);
    case "rank":
    case "comparison":
    case "model":
      return [];
  }
}
