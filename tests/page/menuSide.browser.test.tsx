/// <reference types="@vitest/browser-playwright" />
import { cleanup, render, waitFor } from "@testing-library/react";
import { type ReactElement, useRef } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useMenuSide } from "../../src/page/exporting/useMenuSide";

/* Where the menu of a card opens in a window of 400 by 600: its button is 20 high, and 8 are left free. */

interface Places {
  /** Upper edge of the button. */
  readonly top: number;
  readonly height: number;
  /** Lower edge of the bar of filters. */
  readonly filters?: number;
  /** Upper and lower edge of the dialog that the menu is in. */
  readonly sheet?: readonly [number, number];
  readonly isOpen?: boolean;
  readonly isEmpty?: boolean;
}

function Inside(): ReactElement {
  const within = useRef<HTMLDivElement>(null);
  useMenuSide(within);
  return <div ref={within} />;
}

/** Whatever the style sheet of the page says. */
const bare = { position: "absolute", padding: 0, border: 0, margin: 0, minHeight: 0 } as const;

const fixed = (top: number, height: number) =>
  ({
    // Whatever the page's own styles say.
    all: "initial",
    display: "block",
    position: "fixed",
    top,
    left: 0,
    height,
  }) as const;

function Menu({ top, height, filters, sheet, isOpen = true, isEmpty = false }: Places) {
  const menu = (
    <details open={isOpen} style={fixed(top, 20)}>
      <summary>取用</summary>
      <div className="settings-panel" style={bare}>
        <div style={{ height }} />
        {isEmpty ? null : <Inside />}
      </div>
    </details>
  );
  return (
    <>
      {filters === undefined ? null : (
        <div className="filter-bar" style={fixed(filters - 10, 10)} />
      )}
      {sheet === undefined ? (
        menu
      ) : (
        <dialog open style={fixed(sheet[0], sheet[1] - sheet[0])}>
          {menu}
        </dialog>
      )}
    </>
  );
}

const panel = (): HTMLElement => document.querySelector<HTMLElement>(".settings-panel")!;

/** On which side of its button the menu stands, and how high it may be. */
const side = (): string => `${panel().dataset["side"] ?? ""} ${panel().style.maxHeight}`.trim();

function sideOf(places: Places): string {
  cleanup();
  render(<Menu {...places} />);
  return side();
}

const scrolled = vi.fn<(options: unknown) => void>();

beforeEach(() => {
  vi.spyOn(window, "innerHeight", "get").mockReturnValue(600);
  vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(scrolled);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  scrolled.mockClear();
});

describe("the menu of a card", () => {
  test("opens where there is more room, below where it is the same", () => {
    expect([280, 290, 300].map((top) => sideOf({ top, height: 100 }))).toEqual([
      "below 292px",
      "below 282px",
      "above 292px",
    ]);
    expect(scrolled).not.toHaveBeenCalled();
  });

  test("opens below where neither side has enough, and is scrolled to", () => {
    expect(sideOf({ top: 300, height: 292 })).toBe("above 292px");
    expect(scrolled).not.toHaveBeenCalled();
    expect(sideOf({ top: 300, height: 293 })).toBe("below");
    expect(scrolled.mock.calls).toEqual([[{ block: "nearest" }]]);
  });

  test("leaves the filters in sight, and stays within its dialog and the window", () => {
    expect(
      [
        { filters: 40 },
        { sheet: [50, 450] as const },
        { sheet: [50, 450] as const, filters: 60 },
        { sheet: [-10, 700] as const },
      ].map((places) => sideOf({ top: 300, height: 100, ...places })),
    ).toEqual(["below 272px", "above 242px", "above 232px", "above 292px"]);
  });

  test("is placed each time that it is opened, and given no height while it is closed", async () => {
    const { rerender } = render(<Menu top={100} height={50} isOpen={false} />);
    expect(side()).toBe("");
    rerender(<Menu top={100} height={50} />);
    await waitFor(() => expect(side()).toBe("below 472px"));
    rerender(<Menu top={400} height={50} isOpen={false} />);
    await waitFor(() => expect(side()).toBe("below"));
    rerender(<Menu top={400} height={50} />);
    await waitFor(() => expect(side()).toBe("above 392px"));
  });

  test("is let go with what is in it, and nothing where there is none", () => {
    const { rerender } = render(<Menu top={100} height={50} />);
    rerender(<Menu top={400} height={50} isEmpty />);
    document.querySelector("details")!.dispatchEvent(new Event("toggle"));
    expect(side()).toBe("below 472px");
    const alone = (
      <details>
        <Inside />
      </details>
    );
    expect(() => render(alone)).not.toThrow();
    expect(() => render(<Inside />)).not.toThrow();
  });
});
