/** What can be pressed or filled in, now or at another time. */
const CONTROLS = "a, button, input, select, textarea, summary";

/** What stands for all that it holds: a screen reader says its name. */
const HOLDERS = "ul, ol, dialog, section, main, [role=group]";

/** Keys that move about and press nothing: what they lead away from is left on purpose. */
const MOVING = /^(?:Tab|Arrow|Page|Home|End)/u;

const nameOf = (element: Element): string | null => element.ariaLabel ?? element.textContent;

const controlsIn = (around: Element): HTMLElement[] => [
  ...around.querySelectorAll<HTMLElement>(CONTROLS),
];

/**
 * Has the focus stay near where it was when a press takes away, moves or bars what had it: otherwise it
 * falls back to the whole document, where keys go on from the top and a screen reader says nothing. It
 * goes to the same thing where that was moved, to what bears its name now, to what has taken its place in
 * a list, or else to the list, dialog or part around it. What is barred waits until it can be pressed again.
 */
export function keepFocus(): void {
  /** What had the focus at the last press, and all around it, from within; empty where the focus was moved since. */
  let path: readonly HTMLElement[] = [];
  let name: string | null;
  /** The place of its item in a list, and its own from the item's end: what stands before it may differ. */
  let item: number;
  let fromEnd: number;
  const leave = (): void => {
    path = [];
  };
  // Before anything answers the press, and only then: what is scrolled out of a long table was not pressed.
  const remember = (): void => {
    const focused = document.activeElement;
    // What is barred has lost it already when the page presses a link itself, to save a file.
    if (!focused || focused === document.body) return;
    const around: HTMLElement[] = [];
    for (let one: Element | null = focused; one instanceof HTMLElement; one = one.parentElement)
      around.push(one);
    path = around;
    name = nameOf(focused);
    const line = focused.closest("li") ?? focused;
    item = [...(line.parentElement?.children ?? [])].indexOf(line);
    const parts: Element[] = controlsIn(line);
    fromEnd = parts.length - parts.indexOf(focused);
  };
  document.addEventListener("click", remember, true);
  document.addEventListener(
    "keydown",
    ({ key }) => {
      if (MOVING.test(key)) leave();
      else remember();
    },
    true,
  );
  // Who presses beside everything means to leave it.
  document.addEventListener("pointerdown", leave, true);
  document.addEventListener("focusin", leave);
  new MutationObserver(() => {
    const { body, activeElement } = document;
    if (activeElement !== body || path.length === 0) return;
    const holder =
      path.find((one) => one.isConnected && one.matches(HOLDERS)) ?? document.querySelector("main");
    if (!holder) return;
    const controls = controlsIn(holder);
    const same =
      controls.find((one) => one === path[0]) ?? controls.find((one) => nameOf(one) === name);
    const { children } = holder;
    const line = same?.matches("li *")
      ? same.parentElement
      : !same && children[Math.min(item, children.length - 1)]?.closest("li");
    const beside = line ? controlsIn(line) : [];
    const next = [same ?? beside[beside.length - fromEnd], ...beside].find((one) =>
      one?.matches(":not(:disabled)"),
    );
    // The list, dialog or part takes it for all that it holds; what is barred waits.
    if (!next) holder.tabIndex = -1;
    const taker = next ?? (same ? undefined : holder);
    taker?.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
}
