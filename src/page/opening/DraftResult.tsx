import { useState } from "react";
import { download } from "../../export/download";
import { fileName } from "../../export/fileName";
import { mediaTypes } from "../../export/mediaTypes";
import { serializeDataset } from "../../export/serializeDataset";
import { applyReview } from "../../opening/draft/applyReview";
import type { Draft } from "../../opening/draft/DraftedDataset";
import { reasonText } from "../../opening/draft/reasonText";
import { openWords } from "../../wording/views/openWords";
import { isNotLoaded } from "../edition/watchEdition";
import { usePage } from "../PageContext";
import { DraftList } from "./DraftList";
import { SoundFile } from "./SoundFile";
import { unfinishedTexts } from "./unfinishedTexts";
import { useDraftReview } from "./useDraftReview";
import { Button } from "../Button";

/** What a draft proposes, what a person has to fill in, and what it left out. */
export function DraftResult({
  draft,
  text,
  onShow,
}: {
  readonly draft: Extract<Draft, { readonly ok: true }>;
  /** The text that it was drafted from. */
  readonly text: string;
  /** Told when the page is about to show it. */
  readonly onShow: () => void;
}) {
  const { language, messages } = usePage();
  const [said, setSaid] = useState("");
  const { draft: words, templates } = openWords[language];
  const { items, leftOut, paragraphs } = draft;
  const { review, isKept, decide } = useDraftReview(text);
  const { measures } = draft.dataset;
  const decided = [...items, ...measures].filter(({ id }) => review[id] !== undefined).length;
  const agreed = items.filter(({ second }) => second === "agrees").length;
  const dataset = applyReview(draft.dataset, review);
  const save = async (kind: "xlsx" | "json"): Promise<void> => {
    const name = fileName({
      title: dataset.title[language],
      extension: kind,
    });
    try {
      const { writeTemplateWorkbook } = await import("../../opening/template/writeTemplate");
      const content =
        kind === "json"
          ? serializeDataset(dataset)
          : await writeTemplateWorkbook(dataset, language);
      download(content, name, mediaTypes[kind]);
      setSaid(templates.saved(name));
    } catch (error) {
      setSaid(isNotLoaded(error) ? messages.loadFailed : templates.failed);
    }
  };
  return (
    <div className="draft-result" data-testid="draft-result">
      <p>{words.result(items.length, draft.dataset.relations.length, paragraphs)}</p>
      <p>{words.agreed(agreed, items.length)}</p>
      <p role="status">{words.progress(decided, items.length + measures.length)}</p>
      <p role="alert">{isKept ? "" : words.notKept}</p>
      <DraftList draft={draft} review={review} reviewed={dataset} onDecide={decide} />
      <details>
        <summary>{words.leftOut(leftOut.length)}</summary>
        <p>{words.leftOutLede}</p>
        <ul className="left-out">
          {leftOut.map(({ paragraph, token, reason }, index) => (
            <li key={`${paragraph} ${token} ${String(index)}`}>
              {words.paragraph} {paragraph} · <span lang="zh-CN">{token}</span> ·{" "}
              {reasonText(reason, language)}
            </li>
          ))}
        </ul>
      </details>
      <div className="open-buttons">
        <Button onClick={() => void save("xlsx")}>{words.saveXlsx}</Button>
        <Button onClick={() => void save("json")}>{words.saveJson}</Button>
      </div>
      <p role="status" className="said">
        {said}
      </p>
      <SoundFile
        name={dataset.title[language]}
        dataset={dataset}
        unfinished={unfinishedTexts(dataset)}
        onShow={onShow}
      />
    </div>
  );
}
