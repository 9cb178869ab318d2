import { deriveRelation } from "../../analysis/deriveRelation";
import { wordDerived } from "../../analysis/formatDerived";
import { judgeComparability } from "../../analysis/judgeComparability";
import { runChecks } from "../../analysis/runChecks";
import { membersOf } from "../../dataset/DatasetLookup";
import { recomputedTexts, statedText, subjectAlone } from "../../columns/checks";
import { dictionaryTable } from "../../columns/dictionary";
import { headOf } from "../../columns/ExportTable";
import type { Cover, Notes, WorkbookContent } from "../../export/workbook/writeWorkbook";
import { formatFigure } from "../../wording/formatFigure";
import { checksWords } from "../../wording/views/checksWords";
import { exportWords } from "../../wording/views/exportWords";
import { figureWords } from "../../wording/views/figureWords";
import { nameAlone } from "../../wording/nameAlone";
import { methodWords } from "../../wording/views/methodWords";
import type { Page } from "../PageContext";
import { citationsOf, filtersOf, isReported } from "./aboutExport";
import type { ExportScope } from "./exportScopes";

type Entry = Notes["entries"][number];

function coverOf(page: Page, scope: ExportScope): Cover {
  const { lookup, language, messages } = page;
  const { dataset } = lookup;
  const words = exportWords[language];
  const { workbook } = words;
  return {
    name: workbook.cover,
    title: dataset.title[language],
    facts: [
      ...citationsOf(page).map((text) => ({ label: workbook.source, text })),
      ...(isReported(page) ? [{ label: workbook.nature, text: messages.notOfficial }] : []),
      {
        label: workbook.content,
        text: words.labelled(scope.name, words.size(scope.rows, scope.columns)),
      },
      { label: workbook.filters, text: filtersOf(page, scope.filtered) },
      { label: workbook.dateOfData, text: dataset.modified },
      { label: workbook.license, text: dataset.license[language] },
    ],
    modified: dataset.modified,
  };
}

/** The cautions of some figures, each once, with the figures that it is about. */
function cautionEntries(
  { lookup, language, messages }: Page,
  holds: (figure: string) => boolean,
): Entry[] {
  const words = checksWords[language].cautionKinds;
  const nameOf = (id: string): string => {
    const figure = lookup.figure(id);
    return `${nameAlone(lookup, figure, language)} ${formatFigure(figure.observation, figure.unit, "zh")}`;
  };
  return lookup.dataset.cautions.flatMap(({ kind, figures, note }) => {
    const about = figures.filter(holds);
    if (about.length === 0) return [];
    const names = about.map(nameOf).join(messages.listSeparator);
    return [
      {
        heading: `${exportWords[language].caution} · ${words[kind]}`,
        text: `${names}\n${note[language]}`,
      },
    ];
  });
}

/** What follows from the figures, and which of them may be compared. */
function relationEntries(
  { lookup, language, messages }: Page,
  holds: (figure: string) => boolean,
): Entry[] {
  const { derivedNote } = exportWords[language];
  const whole = lookup.dataset.relations.filter((relation) => membersOf(relation).every(holds));
  return whole.flatMap((relation) => {
    const finding = relation.finding[language];
    const derived = deriveRelation(lookup, relation).map((value) => {
      const { text, formula } = wordDerived(lookup, value, language);
      return {
        heading: `${messages.derived} · ${value.name[language]}`,
        text: `${finding}\n${derivedNote(`${text} ${formula}`)}`,
      };
    });
    if (relation.kind !== "before_after") return derived;
    const { verdict, reasons } = judgeComparability(lookup, relation);
    const why = [messages.figure.verdicts[verdict], ...reasons.map((reason) => reason[language])];
    return [
      ...derived,
      { heading: figureWords[language].comparability, text: [finding, ...why].join("\n") },
    ];
  });
}

function checkEntries({ lookup, language }: Page, holds: (figure: string) => boolean): Entry[] {
  const words = checksWords[language];
  return runChecks(lookup)
    .filter(({ figures }) => figures.every(holds))
    .map((check) => {
      const stated = statedText(check, language);
      const lines = [
        `${subjectAlone(check, lookup, language)} · ${words.verdicts[check.verdict]}`,
        stated === "" ? "" : `${words.checks.stated} ${stated}`,
        ...recomputedTexts(check, lookup, language),
        check.reason?.[language] ?? "",
      ];
      return {
        heading: `${words.title} · ${words.kinds[check.kind]}`,
        text: lines.filter((line) => line !== "").join("\n"),
      };
    });
}

function notesOf(page: Page, holds: (figure: string) => boolean): Notes {
  const { language } = page;
  const { notes } = exportWords[language].workbook;
  return {
    name: notes,
    title: notes,
    entries: [
      ...methodWords[language].howItems.map((text) => ({
        heading: methodWords[language].how,
        text,
      })),
      ...cautionEntries(page, holds),
      ...relationEntries(page, holds),
      ...checkEntries(page, holds),
    ],
  };
}

/** A workbook of one table: cover, table, notes with cautions and checks, data dictionary. */
export function workbookContent(page: Page, scope: ExportScope): WorkbookContent {
  const table = scope.table();
  return {
    cover: coverOf(page, scope),
    tables: [table],
    notes: notesOf(page, scope.holding()),
    dictionary: dictionaryTable(
      [headOf(table)],
      page.language,
      exportWords[page.language].workbook.dictionary,
    ),
  };
}
