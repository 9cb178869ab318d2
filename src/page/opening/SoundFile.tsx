import { useState } from "react";
import type { Dataset } from "../../dataset/Dataset";
import { languagesOf } from "../../dataset/languagesOf";
import { isolate } from "../../dataset/isolate";
import { openWords } from "../../wording/views/openWords";
import { type TableRemark, tableRemarkText } from "../../wording/views/tableRemarks";
import { usePage } from "../PageContext";
import { rememberDataset } from "./rememberedDataset";
import type { OpenedDataset } from "./Opening";
import { UnfinishedList } from "./UnfinishedList";
import type { Unfinished } from "./unfinishedTexts";
import { Button } from "../Button";

interface SoundFileProps {
  readonly name: string;
  readonly dataset: Dataset;
  /** Texts that are still to be filled in or translated. */
  readonly unfinished: Unfinished;
  /** What was understood of a table by its own words, and what was filled in for it. */
  readonly remarks?: readonly TableRemark[];
  /** What was opened at once with it; nothing when absent. */
  readonly others?: readonly OpenedDataset[];
  /** Told when the page is about to show it. */
  readonly onShow?: () => void;
}

const NONE: readonly never[] = [];

/** A dataset that may be shown: what it holds, whether to remember it, and the press that shows it. */
export function SoundFile({
  name,
  dataset,
  unfinished,
  remarks = NONE,
  others = NONE,
  onShow,
}: SoundFileProps) {
  const { locale, language, opening } = usePage();
  const [remember, setRemember] = useState(false);
  const [refused, setRefused] = useState(false);
  const words = openWords[language].sound;
  const show = (): void => {
    const opened: OpenedDataset = { dataset, name, keptIn: "nowhere" };
    const isKept = remember && !refused && rememberDataset(opened);
    if (remember && !refused && !isKept) {
      // Said first; the next press shows the data all the same.
      setRefused(true);
      return;
    }
    onShow?.();
    opening.open({ ...opened, keptIn: isKept ? "browser" : "nowhere" }, locale, others);
  };
  return (
    <div className="sound-file">
      <h3>{words.title(isolate(name))}</h3>
      <p>
        {words.holds(dataset.observations.length, dataset.measures.length, dataset.sources.length)}
      </p>
      {remarks.length === 0 ? null : (
        <div className="understood" data-testid="understood">
          <p>{words.understood}</p>
          <ul>
            {remarks.map((remark) => {
              const text = tableRemarkText(remark, language);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </div>
      )}
      <UnfinishedList title={dataset.title[language]} unfinished={unfinished} />
      {languagesOf(dataset).includes(language) ? null : <p>{words.chineseOnly}</p>}
      <p>{words.noPinyin}</p>
      <label className="remember">
        <input
          type="checkbox"
          checked={remember}
          onChange={(event) => {
            setRemember(event.currentTarget.checked);
            setRefused(false);
          }}
        />
        {words.remember}
      </label>
      <p role="alert">{refused ? words.notRemembered : ""}</p>
      <Button className="button button-strong" onClick={show}>
        {words.show}
      </Button>
    </div>
  );
}
