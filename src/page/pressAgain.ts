/** Presses what was pressed before its part of the page answered; React takes over what it needs for that first. */
export function pressAgain(): void {
  for (const pressed of document.querySelectorAll<HTMLElement>("[data-pressed]")) {
    if (pressed.closest("[data-waiting]") !== null) continue;
    pressed.removeAttribute("data-pressed");
    pressed.click();
  }
}
