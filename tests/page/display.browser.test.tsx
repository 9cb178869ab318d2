import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { applyDisplay, defaultDisplay, readDisplay } from "../../src/page/header/display";
import { useShortcuts } from "../../src/page/help/shortcuts";

const KEY = "reform-metrics.display.v1";
const root = document.documentElement;

function forget(): void {
  localStorage.removeItem(KEY);
  for (const name of ["theme", "contrast", "text", "shortcuts", "key"]) delete root.dataset[name];
}

beforeEach(forget);
afterEach(() => {
  cleanup();
  forget();
});

describe("how the page is shown", () => {
  test.each([
    [null, defaultDisplay],
    ["", defaultDisplay],
    ["null", defaultDisplay],
    ["7", defaultDisplay],
    ["{", defaultDisplay],
    ['{"theme":"dark"}', { ...defaultDisplay, theme: "dark" }],
    [
      '{"theme":"light","contrast":"high"}',
      { ...defaultDisplay, theme: "light", contrast: "high" },
    ],
    ['{"text":"large","shortcuts":"off"}', { ...defaultDisplay, text: "large", shortcuts: "off" }],
    ['{"theme":"red","contrast":1,"text":null,"shortcuts":true}', defaultDisplay],
  ])("of %s that was remembered", (stored, display) => {
    if (stored !== null) localStorage.setItem(KEY, stored);
    expect(readDisplay()).toEqual(display);
  });

  test("stands at the root of the document and is remembered", () => {
    const display = { theme: "dark", contrast: "high", text: "large", shortcuts: "off" } as const;
    applyDisplay(display);
    for (const [name, value] of Object.entries(display))
      expect(root.getAttribute(`data-${name}`), name).toBe(value);
    expect(readDisplay()).toEqual(display);
    applyDisplay({ ...display, theme: "system" });
    expect(root.hasAttribute("data-theme")).toBe(false);
    expect(readDisplay().theme).toBe("system");
  });
});

describe("single keys", () => {
  const acted = vi.fn<(key: string) => void>();
  const actions = {
    "/": () => acted("/"),
    "?": () => acted("?"),
    e: () => acted("e"),
    t: () => acted("t"),
    "0": () => acted("0"),
  };

  function Listening() {
    useShortcuts(actions);
    return (
      <>
        <input />
        <textarea />
        <select aria-label="丙" />
        <p contentEditable suppressContentEditableWarning>
          甲
        </p>
        <button type="button">乙</button>
      </>
    );
  }

  /** Whether a key did what it is for, and was kept from the browser. */
  function press(key: string, held: KeyboardEventInit = {}, at: EventTarget = document): boolean {
    acted.mockClear();
    const isLeft = at.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }),
    );
    expect(acted.mock.calls).toEqual(isLeft ? [] : [[key]]);
    return !isLeft;
  }

  test("act from anywhere, each for itself", () => {
    const { container } = render(<Listening />);
    expect(["/", "?", "e", "t", "0", "x", "E", "Enter"].map((key) => press(key))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(press("/", {}, container.querySelector("button") ?? document)).toBe(true);
    cleanup();
    expect(press("/")).toBe(false);
  });

  test("are left to whoever types, and to the browser with another key held", () => {
    const { container } = render(<Listening />);
    for (const place of container.querySelectorAll("input, textarea, select, p"))
      expect(press("e", {}, place), place.tagName).toBe(false);
    for (const held of [
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
      { isComposing: true },
    ])
      expect(press("e", held), JSON.stringify(held)).toBe(false);
    expect(press("?", { shiftKey: true })).toBe(true);
  });

  test("do nothing where they are turned off, or a dialog is open", () => {
    render(<Listening />);
    root.dataset["shortcuts"] = "off";
    expect(press("e")).toBe(false);
    root.dataset["shortcuts"] = "on";
    const dialog = document.createElement("dialog");
    document.body.append(dialog);
    expect(press("e")).toBe(true);
    dialog.show();
    expect(press("e")).toBe(false);
    dialog.remove();
    expect(press("e")).toBe(true);
  });

  test("one that came before the page is done once", () => {
    acted.mockClear();
    root.dataset["key"] = "t";
    render(<Listening />);
    expect(acted.mock.calls).toEqual([["t"]]);
    expect(root.hasAttribute("data-key")).toBe(false);
  });
});
