import { __iconData as xIcon } from "lucide-react/icons/x";
import { Fragment, useCallback, useMemo, useState, type RefObject, useEffect, useRef } from "react";
import { textWords } from "../../wording/views/textWords";
import { usePage } from "../PageContext";
import { MarkedParagraph } from "./MarkedParagraph";
import { markInAddress } from "./markInAddress";
import { type OwnText, useMarkRequest } from "./ownText";
import { placeMarks } from "./placedMarks";
import { Button } from "../Button";
import { Icon } from "../Icon";

/** Id of the mark that is to be shown: asked for by a link of the page, or named by the address. */
function useWantedId(): { readonly id: string } | null {
  const request = useMarkRequest();
  const [named, setNamed] = useState(() => {
    const id = markInAddress();
    return id === null ? null : { id };
  });
  useEffect(() => {
    const read = (): void => {
      const id = markInAddress();
      setNamed(id === null ? null : { id });
    };
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);
  return request ?? named;
}

/**
 * Scrolls to the mark that is asked for and gives it the focus. Gives its id, so that the
 * paragraph it stands in can be put on the page beforehand.
 */
function useWantedMark(): string | null {
  const wanted = useWantedId();
  useEffect(() => {
    if (wanted === null) return undefined;
    // A dialog that closes gives the focus back to where it was opened; the mark comes after that.
    const frame = requestAnimationFrame(() => {
      const mark = document.getElementById(wanted.id);
      mark?.scrollIntoView({ block: "center" });
      mark?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return wanted?.id ?? null;
}

/** How many items are put on the page at a time. */
const STEP = 80;

interface GrowingCount {
  readonly count: number;
  /** Stands below the last item; when it comes near the window, more follow. */
  readonly end: RefObject<HTMLDivElement | null>;
  readonly grow: () => void;
}

/** How many items of a long list are on the page: more as the reader nears the end of them. */
function useGrowingCount(total: number): GrowingCount {
  const [count, setCount] = useState(STEP);
  const end = useRef<HTMLDivElement>(null);
  // Watched anew after every step: the end may still be near the window, and then nothing crosses it.
  useEffect(() => {
    if (total <= count || end.current === null) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setCount((now) => now + STEP);
      },
      { rootMargin: "600px" },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [total, count]);
  return { count, end, grow: () => setCount((now) => now + STEP) };
}

const shownStatuses = ["covered", "excused", "changed", "open"] as const;

/** The text with every numeral marked in place. */
export function MarkedText({ own }: { readonly own: OwnText }) {
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
          <Button onClick={grow}>{words.more(rest)}</Button>
        </div>
      ) : null}
      <div className="mark-note" role="status" data-empty={explained === ""}>
        {explained === "" ? null : (
          <>
            <p>{explained}</p>
            <Button
              className="icon-button"
              aria-label={words.dismiss}
              onClick={() => setExplained("")}
            >
              <Icon of={xIcon} size={18} />
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
