import { generate } from "lean-qr";
import { type ReactElement, useLayoutEffect, useRef } from "react";
import { trayWords } from "../../wording/views/trayWords";
import { usePage } from "../PageContext";

/** Longest address that a code on a wall can still be read with. */
const LONGEST_ADDRESS = 1200;

/**
 * The address of the page as a code for phones; nothing where the page is a file on this computer, which
 * no phone can open, or where the address is too long for a code.
 */
export function AddressCode(): ReactElement | null {
  const { language } = usePage();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { href, protocol } = window.location;
  const isShared = protocol !== "file:" && href.length <= LONGEST_ADDRESS;
  useLayoutEffect(() => {
    if (canvas.current !== null) generate(href).toCanvas(canvas.current, { pad: 2 });
  }, [href]);
  if (!isShared) return null;
  return (
    <canvas
      ref={canvas}
      className="meeting-code"
      role="img"
      aria-label={trayWords[language].meeting.code}
    />
  );
}
