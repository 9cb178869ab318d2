import { X } from "lucide-react";
import { Fragment, type ReactElement, useCallback, useMemo, useState } from "react";
import { textWords } from "../../wording/views/textWords";
import { usePage } from "../PageContext";
import { MarkedParagraph } from "./MarkedParagraph";
import type { OwnText } from "./ownText";
import { placeMarks } from "./placedMarks";
import { useGrowingCount } from "./useGrowingCount";
import { useWantedMark } from "./useWantedMark";

const shownStatuses = ["covered", "excused", "changed", "open"] as const;

/** The text with every numeral marked in place. */
export function MarkedText({ own }: { readonly own: OwnText }): ReactElement {
  const { language } = usePage();
  const words = textWords[language].marks;
  const places = useMemo(() => placeMarks(own), [own]);
  const { count, end, grow } = useGrowingCount(own.paragraphs.length);
  const [explained, setExplained] = useState("");
  const explain = useCallback((sentence: string) => setExplained(sentence), []);
  const wanted = useWantedMark();
  const least = wanted === null ? 0 : (places.paragraphOf(wanted) ?? 0);
  const shown = own.paragraphs.slice(0, Math.max(count, least));
  const rest = own.paragraphs.length - shown.length;
  return (
    <section className="view-section marked-text" aria-labelledby="marked-text-title">
      <h3 id="marked-text-title" className="view-section-title">
        {words.title}
      </h3>
      <ul className="mark-legend">
        {shownStatuses
          .filter((status) => own.report.counts[status] > 0)
          .map((status) => (
            <li key={status}>
              <mark className="text-mark" data-status={status} aria-hidden="true">
                <span>{status === "excused" ? "一" : "12"}</span>
              </mark>{" "}
              {words.legend[status]}
            </li>
          ))}
        <li>{words.hint}</li>
      </ul>
      <div className="marked-body">
        {shown.map((paragraph, place) => {
          const audited = own.report.paragraphs[place];
          if (audited === undefined) return null;
          const headed =
            paragraph.heading !== null && paragraph.heading !== own.paragraphs[place - 1]?.heading;
          return (
            <Fragment key={paragraph.number}>
              {headed ? (
                <h4 lang="zh-CN" className="marked-heading">
                  {paragraph.heading}
                </h4>
              ) : null}
              <MarkedParagraph
                paragraph={paragraph}
                audited={audited}
                places={places}
                onExplain={explain}
              />
            </Fragment>
          );
        })}
      </div>
      {rest > 0 ? (
        <div ref={end} className="more-rows">
          <button type="button" className="button" onClick={grow}>
            {words.more(rest)}
          </button>
        </div>
      ) : null}
      <div className="mark-note" role="status" data-empty={explained === ""}>
        {explained === "" ? null : (
          <>
            <p>{explained}</p>
            <button
              type="button"
              className="icon-button"
              aria-label={words.dismiss}
              onClick={() => setExplained("")}
            >
              <X size={18} aria-hidden="true" />
            </button>
          </>
        )}
      </div>
    </section>
  );
}
