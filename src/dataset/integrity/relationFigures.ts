import type { Relation } from "../Dataset";

/** One reference of a relation to a figure: the field it stands in and the id it names. */
export interface FigureReference {
  readonly field: string;
  readonly figure: string;
}

/** Every figure that a relation names, with the field that names it, in the order of the schema. */
export function relationFigures(relation: Relation): FigureReference[] {
  switch (relation.kind) {
    case "before_after":
      return [
        { field: "before", figure: relation.before },
        { field: "after", figure: relation.after },
      ];
    case "part_of_whole":
      return [
        { field: "part", figure: relation.part },
        { field: "whole", figure: relation.whole },
        ...optional("share", relation.share),
      ];
    case "change":
      return [
        ...optional("level", relation.level),
        ...optional("amount", relation.amount),
        ...optional("percent", relation.percent),
        ...optional("earlier", relation.earlier),
      ];
    case "target":
      return [
        { field: "target", figure: relation.target },
        ...optional("attained", relation.attained),
        ...optional("completion", relation.completion),
      ];
    case "rank":
      return [
        { field: "value", figure: relation.value },
        { field: "rank", figure: relation.rank },
        ...optional("streak", relation.streak),
      ];
    case "comparison":
      return [
        ...relation.members.map((figure, index) => ({ field: `members[${index}]`, figure })),
        ...optional("outOf", relation.outOf),
      ];
    case "model":
      return [{ field: "one", figure: relation.one }];
  }
}

function optional(field: string, figure: string | undefined): FigureReference[] {
  return figure === undefined ? [] : [{ field, figure }];
}
