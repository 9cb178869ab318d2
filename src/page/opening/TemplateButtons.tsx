import { useState } from "react";
import { download } from "../../export/download";
import { fileName } from "../../export/fileName";
import { mediaTypes } from "../../export/mediaTypes";
import { serializeDataset } from "../../export/serializeDataset";
import { openWords } from "../../wording/views/openWords";
import { isNotLoaded } from "../edition/watchEdition";
import { usePage } from "../PageContext";
import { Button } from "../Button";

/** The template and the data that the page shows, in the form that can be opened again. */
export function TemplateButtons() {
  const { lookup, language, messages } = usePage();
  const [said, setSaid] = useState("");
  const words = openWords[language].templates;
  const { dataset } = lookup;
  const save = async (kind: "xlsx" | "csv" | "json", isEmpty: boolean): Promise<void> => {
    const title = isEmpty ? words.templateName : dataset.title[language];
    const name = fileName({ title, extension: kind });
    try {
      const { writeTemplateCsv, writeTemplateWorkbook } =
        await import("../../opening/template/writeTemplate");
      const content =
        kind === "json"
          ? serializeDataset(dataset)
          : kind === "csv"
            ? writeTemplateCsv(isEmpty ? null : dataset, language)
            : await writeTemplateWorkbook(isEmpty ? null : dataset, language);
      download(content, name, mediaTypes[kind]);
      setSaid(words.saved(name));
    } catch (error) {
      setSaid(isNotLoaded(error) ? messages.loadFailed : words.failed);
    }
  };
  const choices = [
    [words.emptyXlsx, "xlsx", true],
    [words.emptyCsv, "csv", true],
    [words.currentXlsx, "xlsx", false],
    [words.currentCsv, "csv", false],
    [words.currentJson, "json", false],
  ] as const;
  return (
    <section className="open-part">
      <h3>{words.title}</h3>
      <p>{words.lede}</p>
      <div className="open-buttons">
        {choices.map(([label, kind, isEmpty]) => (
          <Button key={label} onClick={() => void save(kind, isEmpty)}>
            {label}
          </Button>
        ))}
      </div>
      <p className="open-note">{words.csvLoses}</p>
      <p role="status" className="said">
        {said}
      </p>
    </section>
  );
}
