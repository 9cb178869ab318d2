import { useMemo, useState } from "react";
import { compareDatasets } from "../../analysis/compare/compareDatasets";
import { comparisonTable } from "../../columns/comparison";
import { lookUp } from "../../dataset/DatasetLookup";
import { isolate } from "../../dataset/isolate";
import { openWords } from "../../wording/views/openWords";
import { openedWords } from "../../wording/views/openedWords";
import { Button } from "../Button";
import { DeferredPart } from "../DeferredPart";
import { usePage } from "../PageContext";
import { ComparedView } from "./ComparedView";

const loadOpenDialog = async () => (await import("./OpenDialog")).OpenDialog;

/** The opened dataset held against the published one, figure by figure. */
export function ComparePage() {
  const { opening, lookup, language } = usePage();
  const words = openWords[language].compare;
  const { published, opened } = opening;
  const [isOpening, setIsOpening] = useState(false);
  const compared = useMemo(
    () => (opened === null ? [] : compareDatasets(published, opened.dataset)),
    [published, opened],
  );
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
  const isShared = compared.some(({ state }) => state !== "new" && state !== "withdrawn");
  return (
    <ComparedView
      words={words}
      name="compare"
      compared={compared}
      caption={words.caption}
      before={words.published}
      after={words.opened}
      tableOf={(rows) =>
        comparisonTable(rows, language, { before: lookUp(published), after: lookup })
      }
      figuresOf={(row) => [row.opened]}
    >
      <p className="lede">{words.lede(published.title[language], isolate(opened.name))}</p>
      {isShared ? null : <p>{words.nothingShared}</p>}
    </ComparedView>
  );
}
