import { type ReactElement, useState } from "react";
import { download } from "../../export/download";
import { mediaTypes } from "../../export/mediaTypes";
import type { Draft } from "../../opening/draft/DraftedDataset";
import { reasonText } from "../../opening/draft/reasonText";
import { formatPeriod } from "../../wording/formatPeriod";
import { openWords } from "../../wording/views/openWords";
import { usePage } from "../PageContext";
import { SoundFile } from "./SoundFile";
import { unfinishedTexts } from "./unfinishedTexts";

/** What a draft proposes, what a person has to fill in, and what it left out. */
export function DraftResult({
  draft,
}: {
  readonly draft: Extract<Draft, { readonly ok: true }>;
}): ReactElement {
  const { language } = usePage();
  const [said, setSaid] = useState("");
  const { draft: words, templates } = openWords[language];
  const { dataset, items, leftOut, paragraphs } = draft;
  const metrics = new Map(dataset.metrics.map((metric) => [metric.id, metric]));
  const fields = new Map(dataset.fields.map((field) => [field.id, field.area]));
  const areas = new Map(dataset.areas.map((area) => [area.id, area.name[language]]));
  const doubts = new Map(items.map((item) => [item.id, item.doubts]));
  const save = async (kind: "xlsx" | "json"): Promise<void> => {
    const name = `${words.fileName}.${kind}`;
    try {
      const { writeTemplateWorkbook } = await import("../../opening/template/writeTemplate");
      const content =
        kind === "json"
          ? `${JSON.stringify(dataset, null, 2)}\n`
          : await writeTemplateWorkbook(dataset, language);
      download(content, name, mediaTypes[kind]);
      setSaid(templates.saved(name));
    } catch {
      setSaid(templates.failed);
    }
  };
  return (
    <div className="draft-result" data-testid="draft-result">
      <p>{words.result(dataset.observations.length, dataset.relations.length, paragraphs)}</p>
      <div className="table-scroll">
        <table className="figure-table audit-table">
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              {[
                words.paragraph,
                words.printed,
                words.name,
                words.period,
                words.area,
                words.toDo,
              ].map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dataset.observations.map(({ id, paragraph, printed, metric, period }) => {
              const known = metrics.get(metric);
              return (
                <tr key={id}>
                  <td data-label={words.paragraph}>{paragraph}</td>
                  <th scope="row">{printed}</th>
                  <td data-label={words.name}>
                    <span lang="zh-CN">{known?.name.zh}</span>
                  </td>
                  <td data-label={words.period}>{formatPeriod(period, language)}</td>
                  <td data-label={words.area}>{areas.get(fields.get(known?.field ?? "") ?? "")}</td>
                  <td data-label={words.toDo}>
                    {(doubts.get(id) ?? [])
                      .map((doubt) => words.doubts[doubt])
                      .join(language === "zh" ? "；" : "; ")}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
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
        <button type="button" className="button" onClick={() => void save("xlsx")}>
          {words.saveXlsx}
        </button>
        <button type="button" className="button" onClick={() => void save("json")}>
          {words.saveJson}
        </button>
      </div>
      <p role="status" className="said">
        {said}
      </p>
      <SoundFile
        name={dataset.title[language]}
        dataset={dataset}
        unfinished={unfinishedTexts(dataset)}
        isDraft
      />
    </div>
  );
}
