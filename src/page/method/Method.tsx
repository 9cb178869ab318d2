import { useState } from "react";
import { publishedOf, publisherOf } from "../../wording/sourceWords";
import { namesOf } from "../../wording/citation";
import { retellOf } from "../../wording/retell";
import { methodWords } from "../../wording/views/methodWords";
import { copyToClipboard } from "../../export/copyToClipboard";
import { citationsOf } from "../exporting/aboutExport";
import { type Copied, CopyOutcome } from "../exporting/CopyOutcome";
import { usePage } from "../PageContext";
import { Button } from "../Button";

/** The licences that stand in the document as data; empty in one that holds none, as in development. */
function readLicenses(): string {
  const text: unknown = JSON.parse(document.getElementById("licenses")?.textContent ?? '""');
  return typeof text === "string" ? text : "";
}

/** The licences of all code that the page carries: a link to their file, or in one file their text. */
function SoftwareLicenses() {
  const { licensesAt, language } = usePage();
  const [text, setText] = useState("");
  const label = methodWords[language].softwareLicenses;
  if (licensesAt !== null)
    return (
      <p>
        <a href={licensesAt}>{label}</a>
      </p>
    );
  return (
    <details className="licenses-inside" onToggle={() => setText(readLicenses())}>
      <summary>{label}</summary>
      <textarea className="licenses" lang="en" readOnly value={text} aria-label={label} />
    </details>
  );
}

/** The reference of a report, ready to be copied. */
function Citation({ citation }: { readonly citation: string }) {
  const { language } = usePage();
  const [said, setSaid] = useState<Copied | null>(null);
  const copy = async (): Promise<void> => {
    const copied = await copyToClipboard({ text: citation, html: "" });
    setSaid(copied ? { copied } : { copied, text: citation });
  };
  return (
    <>
      <p>{citation}</p>
      <p className="screen-only">
        <Button onClick={() => void copy()}>{methodWords[language].copyCitation}</Button>{" "}
        <span role="status" className="save-said">
          {said === null ? null : <CopyOutcome outcome={said} />}
        </span>
      </p>
    </>
  );
}

const files = [
  "dataset.json",
  "dataset.schema.json",
  "figures.csv",
  "figures.csv-metadata.json",
] as const;

/** Where the figures come from, how to read them, and the data itself. */
export function Method() {
  const page = usePage();
  const { lookup, language, messages, switchLanguage } = page;
  const words = retellOf(lookup.dataset, language)(methodWords[language]);
  const { dataset } = lookup;
  const excused = dataset.nonFigures.reduce((sum, { occurrences }) => sum + occurrences, 0);
  const paragraphs = dataset.sources.reduce((sum, source) => sum + (source.paragraphs ?? 0), 0);
  return (
    <section className="method" id="method" aria-labelledby="method-title">
      <h2 id="method-title">{words.title}</h2>
      <div className="method-columns">
        <div>
          <h3>{words.source}</h3>
          {dataset.sources.map((source) => (
            <div key={source.id}>
              <p>
                <cite>{source.title[language]}</cite>
                <br />
                {publisherOf(source, language)} · {publishedOf(source, language)}
                {source.carrier ? ` · ${source.carrier[language]}` : ""}
                {source.part ? ` · ${source.part[language]}` : ""}
              </p>
              <p>
                {source.credits
                  .map(
                    (credit) =>
                      `${words.credits[credit.role]} ${namesOf(credit, language).join(messages.listSeparator)}`,
                  )
                  .join(" · ")}
              </p>
            </div>
          ))}
          <h4>{words.cite}</h4>
          {citationsOf(page).map((citation) => (
            <Citation key={citation} citation={citation} />
          ))}
          <p>{words.quotedAs}</p>
          <p>{dataset.description[language]}</p>
          {paragraphs === 0 ? null : (
            <p>{words.covered(dataset.observations.length, excused, paragraphs)}</p>
          )}
        </div>
        <div>
          <h3>{words.how}</h3>
          <ul>
            {words.howItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
        <div>
          {switchLanguage.by === "document" ? (
            <div className="screen-only">
              <h3>{words.data}</h3>
              <p>{words.dataFiles}</p>
              <ul className="data-files">
                {files.map((file) => (
                  <li key={file}>
                    <a href={`data/${file}`}>{file}</a>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          <h3>{words.license}</h3>
          <p>{dataset.license[language]}</p>
          <div className="screen-only">
            <h3>{words.software}</h3>
            <SoftwareLicenses />
          </div>
        </div>
      </div>
    </section>
  );
}
