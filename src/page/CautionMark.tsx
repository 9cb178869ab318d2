import { useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { cautionTexts, summariseCautions } from "../analysis/summariseCautions";
import { cautionWords } from "../wording/views/cautionWords";
import { usePage } from "./PageContext";
import { Button } from "./Button";

interface CautionMarkProps {
  /** Ids of the figures that it stands beside. */
  readonly figures: readonly string[];
  /** What the figures are called. */
  readonly about: string;
}

/** Where the words stand: under their mark, within the window. */
interface Spot {
  readonly left: number;
  readonly top: number;
  /** The dialog that the mark stands in, above everything else; else the page. */
  readonly host: Element;
}

const WIDTH = 320;
const GAP = 8;

function spotUnder(mark: HTMLElement): Spot {
  const { left, bottom } = mark.getBoundingClientRect();
  const room = document.documentElement.clientWidth - WIDTH - GAP;
  return {
    left: Math.max(GAP, Math.min(left, room)),
    top: bottom + 4,
    host: mark.closest("dialog") ?? document.body,
  };
}

/**
 * The mark of a number that is not to be taken without more ado: the verdict where it is not to be
 * compared without care, its words one press away; nothing where there is nothing to mind. On paper
 * the words stand at the end.
 */
export function CautionMark({ figures, about }: CautionMarkProps) {
  const { lookup, language, messages } = usePage();
  const [spot, setSpot] = useState<Spot | null>(null);
  const mark = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isOpen = spot !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: Event): void => {
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        // The dialog that the mark stands in stays.
        event.preventDefault();
        event.stopPropagation();
      } else if (event.target instanceof Node && mark.current?.contains(event.target)) return;
      setSpot(null);
    };
    // The words stay with their mark, wherever the page goes.
    const follow = (): void => {
      if (mark.current) setSpot(spotUnder(mark.current));
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("keydown", close, { capture: true, signal });
    document.addEventListener("pointerdown", close, { signal });
    window.addEventListener("scroll", follow, { passive: true, capture: true, signal });
    window.addEventListener("resize", follow, { signal });
    return () => listening.abort();
  }, [isOpen]);
  const words = cautionWords[language];
  const { verdict, notes } = summariseCautions(lookup, figures);
  if (notes.length === 0) return null;
  const all = cautionTexts(lookup, figures, language);
  const seen = verdict === null ? words.mark : messages.figure.verdicts[verdict];
  return (
    <>
      <Button
        ref={mark}
        className="caution-mark"
        data-cautions={figures.join(" ")}
        data-verdict={verdict ?? undefined}
        aria-label={words.open(seen, about)}
        aria-expanded={isOpen}
        aria-describedby={isOpen ? id : undefined}
        // Not in the prerendered page, which would carry every note once for each of its figures.
        onPointerEnter={({ currentTarget }) => {
          currentTarget.title = all.join("\n");
        }}
        onClick={(event) => setSpot(isOpen ? null : spotUnder(event.currentTarget))}
        onBlur={() => setSpot(null)}
      >
        <span>{seen}</span>
      </Button>
      {spot === null
        ? null
        : createPortal(
            <div
              id={id}
              className="caution-words"
              role="note"
              aria-label={words.title}
              style={{ left: spot.left, top: spot.top }}
            >
              {all.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </div>,
            spot.host,
          )}
    </>
  );
}
