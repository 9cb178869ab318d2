import type { ReactNode } from "react";
import type { ComparedFigure } from "../../analysis/compare/compareDatasets";
import { changeText, reasonsText, subjectOf } from "../../columns/comparison";
import type { Language } from "../../dataset/Dataset";
import type { Figure } from "../../dataset/DatasetLookup";
import type { DataColumn } from "../../tables/DataTable";
import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import { catalogues } from "../../wording/Messages";
import { type ComparedState, openWords } from "../../wording/views/openWords";
import { AuditTable } from "../checks/AuditTable";
import { usePage } from "../PageContext";

interface ComparedTableProps {
  readonly rows: readonly ComparedFigure[];
  readonly caption: string;
  readonly before: string;
  readonly after: string;
  readonly states: Readonly<Record<ComparedState, string>>;
}

function columnsIn(
  language: Language,
  { before, after, states }: Pick<ComparedTableProps, "before" | "after" | "states">,
): readonly DataColumn<ComparedFigure>[] {
  const words = openWords[language].compare;
  const figureText = (figure: Figure | null): ReactNode =>
    figure === null ? (
      "—"
    ) : (
      <span>
        {formatFigure(figure.observation, figure.unit, language)}
        <br />
        <small>{formatPeriod(figure.observation.period, language)}</small>
      </span>
    );
  return [
    {
      id: "metric",
      head: words.metric,
      value: (row) => subjectOf(row)?.name[language] ?? null,
    },
    {
      id: "place",
      head: words.place,
      value: (row) => subjectOf(row)?.place.name[language] ?? null,
    },
    {
      id: "before",
      head: before,
      isEmpty: ({ published }) => published === null,
      cell: ({ published }) => figureText(published),
    },
    {
      id: "after",
      head: after,
      isEmpty: ({ opened }) => opened === null,
      cell: ({ opened }) => figureText(opened),
    },
    {
      id: "change",
      head: words.change,
      isEmpty: ({ state }) => state !== "changed",
      cell: ({ state, changes, opened }) => {
        if (state !== "changed") return "—";
        if (changes.length === 0) return words.noChange;
        return (
          <span>
            {changeText(changes, opened, language)}{" "}
            <span className="derived">{catalogues[language].derived}</span>
          </span>
        );
      },
    },
    {
      id: "state",
      head: words.state,
      cell: ({ state, redefinitions }) => (
        <span>
          {states[state]}
          {redefinitions.length === 0 ? null : (
            <>
              <br />
              <small>{reasonsText(redefinitions, language)}</small>
            </>
          )}
        </span>
      ),
    },
  ];
}

/** Figures held against each other: what each is about, both values, what changed, and why not where it cannot be said. */
export function ComparedTable({ rows, caption, ...sides }: ComparedTableProps) {
  const { language } = usePage();
  return (
    <AuditTable
      name="compare-table"
      caption={caption}
      columns={columnsIn(language, sides)}
      rows={rows}
      keyOf={({ state, id }) => `${state} ${id}`}
      rowData={({ state }) => ({ "data-state": state })}
    />
  );
}
