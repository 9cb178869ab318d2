import type { Fault } from "../Fault";
import type { Register } from "./Register";

interface Placed {
  readonly record: string;
  readonly field: string;
  readonly source: string;
  readonly paragraph: number;
}

function* placedIn({ dataset }: Register): Generator<Placed> {
  for (const { id, source, paragraphs } of dataset.measures) {
    for (const [index, paragraph] of paragraphs.entries()) {
      yield { record: id, field: `paragraphs[${index}]`, source, paragraph };
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
      paragraphs.some((number, index) => index > 0 && number <= (paragraphs[index - 1] ?? 0)),
    )
    .map(({ id, paragraphs }) => ({
      record: id,
      field: "paragraphs",
      rule: "paragraph_order",
      found: paragraphs.join(", "),
      expected: {
        zh: "由小到大、互不重复的段落号",
        en: "paragraph numbers in ascending order, each once",
      },
      remedy: { zh: "排好顺序并删去重复。", en: "Put them in order and drop what is repeated." },
    }));
}

function missing(record: string, field: string): Fault {
  return {
    record,
    field,
    rule: "missing_field",
    found: "",
    expected: { zh: `报道须有 ${field}`, en: `${field}, which a report has` },
    remedy: {
      zh: "补上；若来源是统计表而非报道，把它的 kind 改为 statistics。",
      en: "Add it; where the source is a table of statistics and no report, make its kind statistics.",
    },
  };
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
    faults.push({
      record,
      field,
      rule: "paragraph_out_of_source",
      found: String(paragraph),
      expected: { zh: `1 至 ${last}`, en: `1 to ${last}` },
      remedy: {
        zh: `改正段落号；若来源“${source}”确有更多段落，改正其 paragraphs。`,
        en: `Correct the number; if source "${source}" has more paragraphs, correct its field paragraphs.`,
      },
    });
  }
  return [...faults, ...findOrderFaults(register), ...findReportFaults(register)];
}
