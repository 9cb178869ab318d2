import { __iconData as chevronLeftIcon } from "lucide-react/icons/chevron-left";
import { __iconData as chevronRightIcon } from "lucide-react/icons/chevron-right";
import { __iconData as xIcon } from "lucide-react/icons/x";
import { useCallback, useEffect, useMemo, useRef, useState, useLayoutEffect } from "react";
import { composeCards } from "../../analysis/composeCards";
import { wordBriefing } from "../../export/office/wordBriefing";
import { trayWords } from "../../wording/views/trayWords";
import { adoptStyles } from "../adoptStyles";
import { usePage } from "../PageContext";
import { sharedAddress } from "../sharedAddress";
import styles from "../styles/tray.css?inline";
import { useBriefing } from "../tray/useBriefing";
import { MeetingSlide } from "./MeetingSlide";
import { generate } from "lean-qr";
import { Button } from "../Button";
import { Icon } from "../Icon";

/** On a dark wall too: a reader of codes wants dark modules on a light ground, and a margin of four of them (ISO/IEC 18004). */
const CODE = { on: [0, 0, 0], off: [255, 255, 255], pad: 4 } as const;

/** Longest address that a code on a wall can still be read with. */
const LONGEST_ADDRESS = 1200;

/**
 * The address of the page as a code for phones; nothing where a phone would not show the same there, or where the address is too long for a code.
 */
function AddressCode() {
  const page = usePage();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { href } = window.location;
  const isShared = sharedAddress(page, href) !== null && href.length <= LONGEST_ADDRESS;
  useLayoutEffect(() => {
    if (canvas.current !== null) generate(href).toCanvas(canvas.current, CODE);
  }, [href]);
  if (!isShared) return null;
  return (
    <canvas
      ref={canvas}
      className="meeting-code"
      role="img"
      aria-label={trayWords[page.language].meeting.code}
    />
  );
}

adoptStyles(styles);

/** Keys that turn the page; a clicker sends PageDown and PageUp. */
const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  " ": 1,
  Enter: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Backspace: -1,
};

/** A finger has turned the page when it has gone this far, in pixels. */
const SWIPE = 50;

/** The whole screen, where the browser lends it: it does so to who has just pressed something. */
async function takeScreen(): Promise<void> {
  if (!navigator.userActivation.isActive) return;
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // The window itself is large enough.
  }
}

/**
 * One finding at a time, for a room: the briefing in its order, or, without one, the cards of what is
 * selected. Esc gives the view back.
 */
export function MeetingView() {
  const page = usePage();
  const { address, lookup, selected, language, go } = page;
  const words = trayWords[language].meeting;
  const { briefing } = useBriefing();
  const hasTray = address.tray.length > 0;
  const blocks = useMemo(() => {
    if (hasTray) return briefing.blocks;
    const entries = composeCards(lookup, selected.rows).map(
      (card) => ({ kind: "card", card }) as const,
    );
    return wordBriefing(lookup, entries, language, null).blocks;
  }, [hasTray, briefing, lookup, selected, language]);
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const touched = useRef<number | null>(null);
  const last = Math.max(blocks.length - 1, 0);
  const show = useCallback(
    (place: number): void => {
      stage.current?.scrollTo(0, 0);
      setAt(Math.min(Math.max(place, 0), last));
    },
    [last],
  );
  const turn = useCallback(
    (step: 1 | -1): void => {
      // What a screen has no room for is shown before the page is turned.
      const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = stage.current ?? {};
      const hidden = step === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
      if (hidden > 1) stage.current?.scrollBy(0, step * clientHeight);
      else show(at + step);
    },
    [at, show],
  );
  useEffect(() => {
    dialog.current?.showModal();
    // Not its first chart, which would take the arrow keys.
    dialog.current?.focus();
    let isLeft = false;
    const giveBack = (): void => {
      if (isLeft && document.fullscreenElement !== null) void document.exitFullscreen();
    };
    // Who leaves at once may have left before the screen was lent.
    void takeScreen().then(giveBack);
    return () => {
      isLeft = true;
      giveBack();
    };
  }, []);
  const leave = (): void => go({ view: hasTray ? "tray" : "overview" });
  // On the document: what had the focus may have gone with its slide.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // A button that is focused, or a chart, takes its own keys.
      const isPress = event.key === " " || event.key === "Enter";
      if (event.defaultPrevented || (isPress && event.target instanceof HTMLButtonElement)) return;
      if (event.key === "Home") show(0);
      else if (event.key === "End") show(last);
      else {
        const step = STEPS[event.key];
        if (step === undefined) return;
        turn(step);
      }
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [last, show, turn]);
  const block = blocks[Math.min(at, last)];
  return (
    <dialog
      ref={dialog}
      className="meeting"
      aria-label={words.name}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onTouchStart={(event) => {
        touched.current = event.touches[0]?.clientX ?? null;
      }}
      onTouchEnd={(event) => {
        const end = event.changedTouches[0]?.clientX;
        if (touched.current === null || end === undefined) return;
        const gone = end - touched.current;
        if (Math.abs(gone) >= SWIPE) turn(gone < 0 ? 1 : -1);
      }}
    >
      <div ref={stage} className="meeting-stage" aria-live="polite">
        {block === undefined ? (
          <p className="meeting-words">{words.empty}</p>
        ) : (
          <MeetingSlide key={at} block={block} />
        )}
      </div>
      <nav className="meeting-tools" aria-label={words.name}>
        <Button aria-label={words.previous} disabled={at === 0} onClick={() => turn(-1)}>
          <Icon of={chevronLeftIcon} size={24} />
        </Button>
        <span>{words.place(blocks.length === 0 ? 0 : at + 1, blocks.length)}</span>
        <Button aria-label={words.next} disabled={at >= last} onClick={() => turn(1)}>
          <Icon of={chevronRightIcon} size={24} />
        </Button>
        <span className="meeting-help">{words.help}</span>
        {briefing.nature === null ? null : (
          <strong className="meeting-nature">{briefing.nature}</strong>
        )}
        <Button aria-label={words.leave} onClick={leave}>
          <Icon of={xIcon} size={24} />
        </Button>
      </nav>
      <AddressCode />
    </dialog>
  );
}
