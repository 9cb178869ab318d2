import { type ReactNode, useId, useState } from "react";
import { exportWords } from "../../wording/views/exportWords";
import { usePage } from "../PageContext";
import { type ExportScope, type ExportWhat, exportWhats } from "./exportScopes";
import { type ExportFormat, exportFormats } from "./exportFormats";
import { type MetadataChoice, metadataChoices } from "./saveTable";
import { Button } from "../Button";

interface RadiosProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly children: (value: Value) => ReactNode;
}

function Radios<Value extends string>({
  legend,
  values,
  chosen,
  onChoose,
  children,
}: RadiosProps<Value>) {
  const name = useId();
  return (
    <fieldset className="export-radios">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{children(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ExportFormProps {
  readonly scopes: Readonly<Record<ExportWhat, ExportScope>>;
  readonly onSave: (scope: ExportScope, format: ExportFormat, metadata: MetadataChoice) => void;
}

/** One question, what is to be taken away, each with how large it is; then a press for each kind of file. */
export function ExportForm({ scopes, onSave }: ExportFormProps) {
  const { language } = usePage();
  const words = exportWords[language];
  const [what, setWhat] = useState<ExportWhat>(() => {
    if (scopes.shown.rows > 0) return "shown";
    // An empty file is nobody's wish.
    return scopes.measures.rows > 0 ? "measures" : "everything";
  });
  const [metadata, setMetadata] = useState<MetadataChoice>("none");
  return (
    <div className="export-form">
      <Radios legend={words.what} values={exportWhats} chosen={what} onChoose={setWhat}>
        {(value) => (
          <>
            {words.whats[value]}{" "}
            <small>{words.size(scopes[value].rows, scopes[value].columns)}</small>
          </>
        )}
      </Radios>
      <div className="export-formats" role="group" aria-label={words.format}>
        {exportFormats.map(({ id: format, label }) => (
          <Button
            key={format}
            className={format === "csv" ? "button button-strong" : "button"}
            data-format={format}
            onClick={() => onSave(scopes[what], format, format === "csv" ? metadata : "none")}
          >
            {label[language]}
          </Button>
        ))}
      </div>
      <details className="export-more">
        <summary>{words.metadata}</summary>
        <Radios
          legend={words.metadata}
          values={metadataChoices}
          chosen={metadata}
          onChoose={setMetadata}
        >
          {(value) => words.metadataChoices[value]}
        </Radios>
      </details>
    </div>
  );
}
