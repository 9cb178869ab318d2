import type { Fault } from "../Fault";
import { brokenRule } from "./brokenRule";
import type { Register } from "./Register";

interface Placed {
  readonly record: string;
  readonly field: string;
  readonly source: string;
  readonly paragraph: number;
}

function* placedIn({ dataset }: Register): Generator<Placed> {
  for (const { id, source, paragraphs, clauses = [] } of dataset.measures) {
    for (const [index, paragraph] of paragraphs.entries()) {
      yield { record: id, field: `paragraphs[${index}]`, source, paragraph };
    }
    for (const [index, { paragraph }] of clauses.entries()) {
      yield { record: id, field: `clauses[${index}].paragraph`, source, paragraph };
    }
  }
  for (const { id, source, paragraph } of dataset.observations) {
    if (paragraph !== undefined) yield { record: id, field: "paragraph", source, paragraph };
  }
  for (const { id, source, paragraph } of dataset.nonFigures) {
    yield { record: id, field: "paragraph", source, paragraph };
  }
}

function findOrderFaults({ dataset }: Register): Fault[] {
  return dataset.measures
    .filter(({ paragraphs }) =>
      paragraphs.some((number, index) => number <= (paragraphs[index - 1] ?? 0)),
    )
    .map(({ id, paragraphs }) =>
      brokenRule("paragraph_order", id, "paragraphs", paragraphs.join(", ")),
    );
}

function missing(record: string, field: string): Fault {
  return brokenRule("missing_field", record, field, "", { field });
}

/** A report says who published it and when, and its figures stand in its paragraphs; a table of statistics need not. */
function findReportFaults({ dataset, sources }: Register): Fault[] {
  const fields = ["publisher", "published", "paragraphs"] as const;
  return [
    ...dataset.sources.flatMap((source) =>
      source.kind === "statistics"
        ? []
        : fields
            .filter((field) => source[field] === undefined)
            .map((field) => missing(source.id, field)),
    ),
    ...dataset.observations
      .filter(({ source, paragraph }) => {
        const kind = sources.get(source)?.kind;
        return paragraph === undefined && kind !== undefined && kind !== "statistics";
      })
      .map(({ id }) => missing(id, "paragraph")),
  ];
}

/** Paragraph numbers lie within their source; a measure's paragraphs are in order. */
export function findParagraphFaults(register: Register): Fault[] {
  const faults: Fault[] = [];
  for (const { record, field, source, paragraph } of placedIn(register)) {
    const last = register.sources.get(source)?.paragraphs;
    if (last === undefined || paragraph <= last) continue;
    faults.push(
      brokenRule("paragraph_out_of_source", record, field, String(paragraph), { last, source }),
    );
  }
  return [...faults, ...findOrderFaults(register), ...findReportFaults(register)];
}
