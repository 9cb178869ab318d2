import { type ReactElement, useState } from "react";
import { download } from "../../export/download";
import type { ExportTable } from "../../export/ExportTable";
import { figureColumnIdsFor, figuresTableFor } from "../../export/figuresTable";
import { fileName } from "../../export/fileName";
import { measuresTable } from "../../export/measuresTable";
import { mediaTypes } from "../../export/mediaTypes";
import { csvBytes } from "../../export/serializeCsv";
import { everything } from "../../selection/Selection";
import type { TableColumn } from "../../wording/Messages";
import { Dialog } from "../Dialog";
import { usePage } from "../PageContext";

interface ExportDialogProps {
  readonly columns: readonly TableColumn[];
  readonly onClose: () => void;
}

interface Choice {
  readonly label: string;
  readonly what: string;
  readonly table: ExportTable;
  /** Whether the file holds what the filters leave, so that its name says so. */
  readonly filtered: boolean;
}

/** What can be taken away as CSV, with the size of each file beforehand. */
export function ExportDialog({ columns, onClose }: ExportDialogProps): ReactElement {
  const { lookup, language, messages, selected, measures, address } = usePage();
  const [said, setSaid] = useState("");
  const { area } = address.selection;
  const shown = figuresTableFor(
    language,
    lookup,
    Array.from(selected.rows),
    figureColumnIdsFor(language, columns),
  );
  const all = figuresTableFor(language, lookup, "all", figureColumnIdsFor(language));
  const measureTable = measuresTable(lookup, language, { measures: measures.map(({ id }) => id) });
  const narrowed =
    JSON.stringify({ ...address.selection, sort: everything.sort }) !== JSON.stringify(everything);
  const choices: readonly Choice[] = [
    {
      label: messages.csv.shown(shown.rows.length, shown.columns.length),
      what: messages.table.title,
      table: shown,
      filtered: narrowed,
    },
    {
      label: messages.csv.everything(all.rows.length, all.columns.length),
      what: messages.table.title,
      table: all,
      filtered: false,
    },
    {
      label: messages.csv.measures(measureTable.rows.length),
      what: messages.measures.title,
      table: measureTable,
      filtered: narrowed,
    },
  ];
  const save = ({ table, what, filtered }: Choice): void => {
    const name = fileName({
      title: lookup.dataset.title[language],
      areas: filtered && area !== null ? [lookup.area(area).name[language]] : [],
      what,
      date: lookup.dataset.sources[0]?.published.slice(0, 10) ?? lookup.dataset.modified,
      extension: "csv",
    });
    try {
      download(csvBytes(table, { headers: "header" }), name, mediaTypes.csv);
      setSaid(messages.csv.saved(name));
    } catch {
      setSaid(messages.csv.failed);
    }
  };
  return (
    <Dialog title={messages.csv.title} onClose={onClose} className="export-dialog">
      <p className="lede">{messages.csv.note}</p>
      <ul className="export-choices">
        {choices.map((choice) => (
          <li key={choice.label}>
            <button type="button" className="button button-wide" onClick={() => save(choice)}>
              {choice.label}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="said">
        {said}
      </p>
    </Dialog>
  );
}
