import { type ReactElement, useState } from "react";
import { usePage } from "../PageContext";

/** The licences that stand in the document as data; empty in one that holds none, as in development. */
function readLicenses(): string {
  const text: unknown = JSON.parse(document.getElementById("licenses")?.textContent ?? '""');
  return typeof text === "string" ? text : "";
}

/** The licences of all code that the page carries: a link to their file, or in one file their text. */
export function SoftwareLicenses(): ReactElement {
  const { licensesAt, messages } = usePage();
  const [text, setText] = useState("");
  const label = messages.method.softwareLicenses;
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
