import { fireEvent } from "@testing-library/react";

const HELD = [
  { ctrlKey: true },
  { metaKey: true },
  { shiftKey: true },
  { altKey: true },
  { button: 1 },
];

/** Presses a link with each key held and with the middle button, which the browser answers; it follows none here. */
export function pressHeld(link: Element, pressed: (held: string) => void = () => {}): void {
  const stay = (event: Event): void => event.preventDefault();
  document.addEventListener("click", stay);
  for (const held of HELD) {
    fireEvent.click(link, held);
    pressed(JSON.stringify(held));
  }
  document.removeEventListener("click", stay);
}
