import type { Relation } from "../Dataset";

/** One reference of a relation to a figure: the field it stands in and the id it names. */
export interface FigureReference {
  readonly field: string;
  readonly figure: string;
}

/** Every figure that a relation names, with the field that names it, in the order of the schema. */
export function relationFigures(relation: Relation): FigureReference[] {
  switch (relation.kind) {
    case "before_after": {
      const { before, after } = relation;
      return named({ before, after });
    }
    case "part_of_whole": {
      const { part, whole, share } = relation;
      return named({ part, whole, share });
    }
    case "change": {
      const { level, amount, percent, earlier } = relation;
      return named({ level, amount, percent, earlier });
    }
    case "target": {
      const { target, attained, completion } = relation;
      return named({ target, attained, completion });
    }
    case "rank": {
      const { value, rank, streak } = relation;
      return named({ value, rank, streak });
    }
    case "comparison": {
      const { members, outOf } = relation;
      const each = members.map((figure, index) => ({ field: `members[${index}]`, figure }));
      return [...each, ...named({ outOf })];
    }
    case "model":
      return named({ one: relation.one });
  }
}

/** Those of the fields that name a figure. */
function named(fields: Readonly<Record<string, string | undefined>>): FigureReference[] {
  return Object.entries(fields).flatMap(([field, figure]) =>
    figure === undefined ? [] : [{ field, figure }],
  );
}
