import { __iconData as columns3Icon } from "lucide-react/icons/columns-3";
import { type ReactNode, useMemo, useRef } from "react";
import type { Language } from "../dataset/Dataset";
import { membersOf } from "../dataset/DatasetLookup";
import { type Sort, sortColumns } from "../selection/Selection";
import { type DataColumn, DataTable } from "../tables/DataTable";
import { CountControl } from "../tables/CountControl";
import { LongTable } from "../tables/LongTable";
import { SortControl } from "../tables/SortControl";
import { firstSort, fixedColumn, inTableOrder, sortColumnOf } from "../tables/figureColumns";
import { wordedCell } from "../columns/Column";
import { columnHead, type FigureEntry, shownColumn } from "../columns/shown";
import { type TableColumn, tableColumns } from "../columns/tableColumns";
import { rankHeld, rankWords } from "../wording/rankWords";
import { doorWords } from "../wording/views/doorWords";
import { figureTableWords } from "../wording/views/figureTableWords";
import { AreaIcon } from "./AreaIcon";
import { CautionMark } from "./CautionMark";
import { CopyTableButton } from "./exporting/CopyTableButton";
import { FigureLink } from "./FigureLink";
import { EmptySelection } from "./filters/EmptySelection";
import { Marked } from "./Marked";
import { columnsShown } from "./columnsShown";
import { PageLink } from "./PageLink";
import { usePage } from "./PageContext";
import { useCloseOutside } from "./useCloseOutside";
import { Button } from "./Button";
import { Icon } from "./Icon";

/** A table of more rows is shown in a window of its own. */
const MOST_ROWS = 200;

/** What more than its words a cell shows: names and paragraphs lead to the figure, areas carry their icon. */
function drawnCell(
  id: TableColumn,
  { figure, lookup }: FigureEntry,
  words: string,
  language: Language,
): ReactNode {
  const marked = <Marked>{words}</Marked>;
  const { id: figureId } = figure.observation;
  const rank = rankHeld(lookup, figureId);
  if (id === "paragraph") return <FigureLink figure={figure} />;
  if (id === "name") {
    return (
      <>
        <FigureLink figure={figure} className="text-link">
          {marked}
        </FigureLink>
        {rank && <small className="row-rank">{rankWords(lookup, rank, language)}</small>}
      </>
    );
  }
  if (id === "area") {
    return (
      <span className="area-cell">
        <AreaIcon area={figure.area} />
        <span>{marked}</span>
      </span>
    );
  }
  if (id === "value") {
    const about = `${figure.name[language]} ${words}`;
    return (
      <span className="value-marked">
        <span className="value-words">{marked}</span>
        <CautionMark figures={rank ? membersOf(rank) : [figureId]} about={about} />
      </span>
    );
  }
  return marked;
}

function columnsIn(
  language: Language,
  headOf: (id: TableColumn) => string,
): readonly DataColumn<FigureEntry>[] {
  return tableColumns.map((id) => {
    const { shows } = shownColumn(id);
    const sort = sortColumnOf(id);
    return {
      id,
      head: headOf(id),
      cell: (entry) =>
        drawnCell(id, entry, String(wordedCell(shows, entry, language) ?? ""), language),
      ...(sort && { firstDescending: firstSort(sort).descending }),
    };
  });
}

/** The table of the selected figures, with its columns to choose and its file to take away. */
export function TableSection() {
  const page = usePage();
  const { lookup, language, messages, selected, measures, address, select, go } = page;
  const words = figureTableWords[language];
  const columns = columnsShown(page);
  const chooser = useRef<HTMLFieldSetElement>(null);
  useCloseOutside(chooser);
  const { rows } = selected;
  const headOf = useMemo(() => {
    const { observations } = lookup.dataset;
    const heads = new Map(tableColumns.map((id) => [id, columnHead(id, language, observations)]));
    return (id: TableColumn): string => heads.get(id) ?? id;
  }, [lookup, language]);
  const dataColumns = useMemo(() => columnsIn(language, headOf), [language, headOf]);
  const rowsOf = (some: Uint32Array): FigureEntry[] =>
    Array.from(some, (row) => ({ figure: lookup.figureAt(row), lookup, count: address.count }));
  const { sort } = address.selection;
  const sortBy = (next: Sort): void => select({ sort: next }, "replace");
  const table = {
    columns: dataColumns,
    visible: columns,
    rowHead: fixedColumn,
    keyOf: ({ figure }: FigureEntry) => figure.observation.id,
    caption: words.caption(rows.length, selected.total),
    className: "figure-table",
    sorting: {
      ...sort,
      title: words.sortBy,
      onSort: (id: string, descending: boolean) => {
        const column = sortColumns.find((known) => known === id);
        if (column) sortBy({ column, descending });
      },
    },
  };
  return (
    <section className="table-section" id="table" aria-labelledby="table-title">
      <div className="section-head">
        <h2 id="table-title">{doorWords[language].names.table}</h2>
        <details className="column-chooser">
          <summary className="button">
            <Icon of={columns3Icon} />
            {words.columns}
          </summary>
          <fieldset className="settings-panel" ref={chooser}>
            <legend>{words.columnsHint}</legend>
            {tableColumns.map((column) => (
              <label key={column}>
                <input
                  type="checkbox"
                  checked={columns.includes(column)}
                  disabled={column === fixedColumn}
                  onChange={(event) =>
                    go({
                      columns: inTableOrder(
                        event.currentTarget.checked
                          ? [...columns, column]
                          : columns.filter((one) => one !== column),
                      ),
                    })
                  }
                />
                {headOf(column)}
              </label>
            ))}
            <Button onClick={() => go({ columns: null })}>{words.resetColumns}</Button>
          </fieldset>
        </details>
        <CopyTableButton columns={columns} />
      </div>
      <CountControl count={address.count} language={language} onCount={(count) => go({ count })} />
      <p className="visually-hidden" role="status">
        {sort.column === "paragraph" && !sort.descending
          ? ""
          : words.sorted(headOf(sort.column), sort.descending)}
      </p>
      <SortControl sort={sort} language={language} headOf={headOf} onSort={sortBy} />
      {rows.length > MOST_ROWS ? (
        <LongTable {...table} rows={rows} rowsOf={rowsOf} leftOut={messages.card.moreFigures} />
      ) : (
        <div className="table-scroll">
          <DataTable {...table} rows={rowsOf(rows)} />
          {rows.length > 0 ? null : (
            <div className="state">
              <p>{words.empty}</p>
              {measures.length === 0 ? null : (
                <PageLink className="button" change={{ view: "measures" }}>
                  {words.seeMeasures(measures.length)}
                </PageLink>
              )}
              <EmptySelection />
            </div>
          )}
        </div>
      )}
    </section>
  );
}
