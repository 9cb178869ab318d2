import { useMemo, useState } from "react";
import { compareDatasets, countStates } from "../../analysis/compare/compareDatasets";
import { comparisonTable } from "../../columns/comparison";
import { lookUp } from "../../dataset/DatasetLookup";
import { isolate } from "../../dataset/isolate";
import { type ComparedState, openWords } from "../../wording/views/openWords";
import { openedWords } from "../../wording/views/openedWords";
import { Button } from "../Button";
import { DeferredPart } from "../DeferredPart";
import { usePage } from "../PageContext";
import { ComparedTable } from "./ComparedTable";
import { SaveSeenTable } from "../exporting/SaveSeenTable";
import { StateButtons } from "./StateButtons";

const loadOpenDialog = async () => (await import("./OpenDialog")).OpenDialog;

/** The opened dataset held against the published one, figure by figure. */
export function ComparePage() {
  const { opening, lookup, language } = usePage();
  const words = openWords[language].compare;
  const { published, opened } = opening;
  const [state, setState] = useState<ComparedState | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const compared = useMemo(
    () => (opened === null ? [] : compareDatasets(published, opened.dataset)),
    [published, opened],
  );
  const wanted = useMemo(
    () => compared.filter((row) => state === null || row.state === state),
    [compared, state],
  );
  const counts = countStates(compared);
  if (opened === null) {
    return (
      <div className="view compare-view">
        <h2>{words.title}</h2>
        <p className="lede">{words.nothingOpen}</p>
        <Button onClick={() => setIsOpening(true)}>{openedWords[language].button}</Button>
        <DeferredPart
          wanted={isOpening}
          load={loadOpenDialog}
          props={{ dropped: [], onClose: () => setIsOpening(false) }}
        />
      </div>
    );
  }
  return (
    <div className="view compare-view">
      <div className="section-head">
        <h2>{words.title}</h2>
        <SaveSeenTable
          table={() =>
            comparisonTable(wanted, language, { before: lookUp(published), after: lookup })
          }
          rows={wanted.length}
          figures={() => wanted.flatMap((row) => row.opened ?? [])}
        />
      </div>
      <p className="lede">{words.lede(published.title[language], isolate(opened.name))}</p>
      <p role="status" data-testid="compare-summary">
        {words.summary(counts)}
      </p>
      <StateButtons chosen={state} counts={counts} states={words.states} onChoose={setState} />
      <ComparedTable
        rows={wanted}
        caption={words.caption}
        before={words.published}
        after={words.opened}
        states={words.states}
      />
    </div>
  );
}
