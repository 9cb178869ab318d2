import { type ReactNode, useMemo, useState } from "react";
import { type ComparedFigure, countStates } from "../../analysis/compare/compareDatasets";
import { changeText, reasonsText, subjectOf } from "../../columns/comparison";
import type { ExportTable } from "../../columns/ExportTable";
import type { Language } from "../../dataset/Dataset";
import type { Figure } from "../../dataset/DatasetLookup";
import type { DataColumn } from "../../tables/DataTable";
import { formatFigure } from "../../wording/formatFigure";
import { formatPeriod } from "../../wording/formatPeriod";
import { catalogues } from "../../wording/Messages";
import { type ComparedState, openWords } from "../../wording/views/openWords";
import { adoptStyles } from "../adoptStyles";
import { Button } from "../Button";
import { AuditTable } from "../checks/AuditTable";
import { SaveSeenTable } from "../exporting/SaveSeenTable";
import { usePage } from "../PageContext";
import styles from "../styles/opening.css?inline";

adoptStyles(styles);

const order: readonly ComparedState[] = ["changed", "same", "new", "withdrawn", "redefined"];

interface ComparedViewProps {
  readonly words: Pick<
    (typeof openWords)[Language]["compare" | "periods"],
    "title" | "summary" | "states"
  >;
  readonly name: "compare" | "periods";
  readonly compared: readonly ComparedFigure[];
  readonly caption: string;
  readonly before: string;
  readonly after: string;
  /** The rows that are shown, as a file holds them. */
  readonly tableOf: (rows: readonly ComparedFigure[]) => ExportTable;
  /** The figures of a row that its file has to name. */
  readonly figuresOf: (row: ComparedFigure) => readonly (Figure | null)[];
  /** What is said before the rows are counted. */
  readonly children: ReactNode;
}

function columnsIn(
  language: Language,
  { words: { states }, before, after }: Pick<ComparedViewProps, "words" | "before" | "after">,
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
            <span className="tag tag-derived">{catalogues[language].derived}</span>
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

/**
 * Figures held against each other: how many of each state there are, and of those that are chosen what each is about,
 * both values, what changed, and why not where it cannot be said.
 */
export function ComparedView(props: ComparedViewProps) {
  const { words, name, compared, caption, tableOf, figuresOf, children } = props;
  const { language } = usePage();
  const { all, state: label } = openWords[language].compare;
  /** The state whose rows are shown; `null` while all are. */
  const [chosen, setChosen] = useState<ComparedState | null>(null);
  const rows = useMemo(
    () => compared.filter(({ state }) => chosen === null || state === chosen),
    [compared, chosen],
  );
  const counts = countStates(compared);
  return (
    <div className="view compare-view">
      <div className="section-head">
        <h2>{words.title}</h2>
        <SaveSeenTable
          table={() => tableOf(rows)}
          rows={rows.length}
          figures={() => rows.flatMap(figuresOf).flatMap((figure) => figure ?? [])}
        />
      </div>
      {children}
      <p className="compared-summary" role="status" data-testid={`${name}-summary`}>
        {words.summary(counts)}
      </p>
      <div className="open-buttons" role="group" aria-label={label}>
        {[null, ...order].map((one) => (
          <Button key={one ?? "all"} aria-pressed={chosen === one} onClick={() => setChosen(one)}>
            {one === null ? all : `${words.states[one]} ${String(counts[one])}`}
          </Button>
        ))}
      </div>
      <AuditTable
        name="compare-table"
        caption={caption}
        columns={columnsIn(language, props)}
        rows={rows}
        keyOf={({ state, id }) => `${state} ${id}`}
        rowData={({ state }) => ({ "data-state": state })}
      />
    </div>
  );
}
