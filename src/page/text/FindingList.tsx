import { useState } from "react";
import type { Finding } from "../../audit/AuditReport";
import { changeKind, changeNames } from "../../audit/changeNames";
import { textWords } from "../../wording/views/textWords";
import { FigureLink } from "../FigureLink";
import { ViewSection } from "../checks/ViewSection";
import { usePage } from "../PageContext";
import { findingInWords } from "./findingInWords";
import { placeId } from "./markInAddress";
import { markId, pointAtMark } from "./ownText";
import { Button } from "../Button";

/** Findings that are listed before the reader asks for the rest. */
const FIRST_FINDINGS = 50;

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { lookup, language } = usePage();
  const words = textWords[language].findings;
  const { paragraph, sentence, place } = findingInWords(finding, lookup, language);
  const id =
    place === null
      ? null
      : place.by === "figure"
        ? markId(place.figure)
        : placeId(place.paragraph, place.start);
  return (
    <li data-finding={finding.kind}>
      <span className="verdict-sign" aria-hidden="true">
        {finding.kind === "unaccounted" ? "?" : "≠"}
      </span>
      <span>
        <span className="tag">{changeNames[changeKind(finding)][language]}</span>{" "}
        {paragraph === null ? null : <b>{words.paragraph(paragraph)} </b>}
        {sentence}{" "}
        {id === null ? null : (
          <a
            href={`#${id}`}
            className="text-link"
            onClick={(event) => {
              event.preventDefault();
              pointAtMark(id);
            }}
          >
            {words.show}
          </a>
        )}{" "}
        {finding.kind === "missing" ? (
          <FigureLink figure={lookup.figure(finding.id)} className="text-link">
            {words.details}
          </FigureLink>
        ) : null}
      </span>
    </li>
  );
}

/** What differs between the text and the dataset, in the order of the text. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { language } = usePage();
  const [all, setAll] = useState(false);
  const words = textWords[language].findings;
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, FIRST_FINDINGS);
  const rest = findings.length - shown.length;
  return (
    <ViewSection id="findings" title={words.title} count={String(findings.length)}>
      <ol className="finding-list">
        {shown.map((finding, place) => (
          // Findings have no id of their own, and their order never changes.
          // eslint-disable-next-line react/no-array-index-key
          <FindingItem key={place} finding={finding} />
        ))}
      </ol>
      {rest > 0 ? (
        <p className="more-rows">
          <Button onClick={() => setAll(true)}>{words.more(rest)}</Button>
        </p>
      ) : null}
    </ViewSection>
  );
}
