import { type FormEvent, type ReactElement, type ReactNode, useId, useState } from "react";
import { exportWords } from "../../wording/views/exportWords";
import { usePage } from "../PageContext";
import { type ExportScope, type ExportWhat, exportWhats } from "./exportScopes";
import { type ExportFormat, exportFormats, formatOf } from "./exportFormats";
import { type MetadataChoice, metadataChoices } from "./saveTable";

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
}: RadiosProps<Value>): ReactElement {
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

/** What is to be saved, as what, with or without its metadata, and how large that will be. */
export function ExportForm({ scopes, onSave }: ExportFormProps): ReactElement {
  const { language } = usePage();
  const words = exportWords[language];
  const [what, setWhat] = useState<ExportWhat>("shown");
  const [format, setFormat] = useState<ExportFormat>("xlsx");
  const [metadata, setMetadata] = useState<MetadataChoice>("none");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave(scopes[what], format, format === "csv" ? metadata : "none");
  };
  return (
    <form className="export-form" onSubmit={submit}>
      <Radios legend={words.what} values={exportWhats} chosen={what} onChoose={setWhat}>
        {(value) => (
          <>
            {words.whats[value]}{" "}
            <small>{words.size(scopes[value].rows, scopes[value].columns)}</small>
          </>
        )}
      </Radios>
      <Radios
        legend={words.format}
        values={exportFormats.map(({ id }) => id)}
        chosen={format}
        onChoose={setFormat}
      >
        {(value) => formatOf(value).label[language]}
      </Radios>
      {format === "csv" ? (
        <Radios
          legend={words.metadata}
          values={metadataChoices}
          chosen={metadata}
          onChoose={setMetadata}
        >
          {(value) => words.metadataChoices[value]}
        </Radios>
      ) : null}
      <button type="submit" className="button button-strong">
        {words.save}
      </button>
    </form>
  );
}
