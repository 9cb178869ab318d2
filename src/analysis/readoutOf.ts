import type { Language, Measure } from "../dataset/Dataset";
import type { DatasetLookup } from "../dataset/DatasetLookup";
import { nameSource } from "../wording/sourceWords";
import { standsAt } from "../wording/standsAt";
import { formatFigure } from "../wording/formatFigure";
import { formatPeriod } from "../wording/formatPeriod";
import { catalogues } from "../wording/Messages";
import { cautionTexts } from "./summariseCautions";

/** What is told of a mark under a pointer, a finger or the keyboard. */
export interface Readout {
  /** Bound and unit kept: 2000多家. */
  readonly number: string;
  /** The bound in a word, 至少; `null` for an exact number. */
  readonly bound: string | null;
  readonly name: string;
  readonly place: string;
  /** Id of the place, to which the page can be narrowed. */
  readonly placeId: string;
  /** The period; of a measure's step the measure. */
  readonly period: string;
  /** 第12段, or the cell of a table, after the report where the dataset has several; empty where neither is known. */
  readonly paragraph: string;
  /** Who says it; `null` where the report does. */
  readonly saidBy: string | null;
  readonly cautions: readonly string[];
}

/** The mark of a measure's dated step; a figure's mark is its own id, which holds no colon. */
export function markOfStep({ id }: Measure, at: number): string {
  return `${id}:${at}`;
}

/** The measure of a step's mark; `null` for the mark of a figure. */
export function measureOfMark(lookup: DatasetLookup, mark: string): Measure | null {
  const [id = "", at] = mark.split(":");
  return at === undefined ? null : lookup.measure(id);
}

/** Everything known of a dated step: when it was, and what it was a step of. */
function readStep(
  lookup: DatasetLookup,
  measure: Measure,
  at: number,
  language: Language,
): Readout {
  const messages = catalogues[language];
  const step = measure.milestones[at];
  const place = lookup.place(measure.place);
  return {
    number: step === undefined ? "" : formatPeriod(step.period, language),
    bound: null,
    name: step?.name[language] ?? "",
    place: place.name[language],
    placeId: place.id,
    period: measure.name[language],
    paragraph: measure.paragraphs.map(messages.paragraphLong).join(messages.listSeparator),
    saidBy: null,
    cautions: [],
  };
}

/** Everything known of what a mark stands for, in words. */
export function readoutOf(lookup: DatasetLookup, mark: string, language: Language): Readout {
  const step = measureOfMark(lookup, mark);
  return step === null
    ? readFigure(lookup, mark, language)
    : readStep(lookup, step, Number(mark.split(":")[1]), language);
}

function readFigure(lookup: DatasetLookup, id: string, language: Language): Readout {
  const { observation, unit, name, place, source } = lookup.figure(id);
  const messages = catalogues[language];
  const { bound } = observation.quantity;
  const { attribution } = observation;
  const stands = standsAt(observation, messages.paragraphLong);
  const report = lookup.dataset.sources.length > 1 ? [nameSource(source, language)] : [];
  return {
    number: formatFigure(observation, unit, language),
    bound: bound === "exact" ? null : messages.bounds[bound],
    name: name[language],
    place: place.name[language],
    placeId: place.id,
    period: formatPeriod(observation.period, language),
    paragraph: [...report, stands].filter(Boolean).join(" · "),
    saidBy:
      attribution.by === "report"
        ? null
        : attribution.by === "person"
          ? messages.figure.quoted(attribution.who[language])
          : messages.figure.officialStatistics(attribution.who[language]),
    cautions: cautionTexts(lookup, [id], language),
  };
}

/** A readout as one sentence, for who hears it. */
export function sayReadout(readout: Readout, language: Language): string {
  const { name, number, bound, period, place, paragraph, saidBy, cautions } = readout;
  const [comma, stop] = { zh: ["\uff0c", "\u3002"], en: [", ", ". "] }[language];
  const said = [
    name,
    bound === null ? number : `${number} ${bound}`,
    period,
    place,
    paragraph,
  ].filter(Boolean);
  return [
    [...said, ...(saidBy === null ? [] : [saidBy])].join(comma),
    ...cautions.map((caution) => caution.replace(/[\u3002.]$/u, "")),
  ].join(stop);
}
