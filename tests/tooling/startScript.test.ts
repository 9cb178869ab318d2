import { type DOMWindow, JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { startElement } from "../../scripts/startScript";
import { RELOAD_KEY } from "../../src/page/edition/handOver";
import { OPENED_KEY } from "../../src/page/opening/rememberedDataset";

interface Visit {
  readonly query?: string;
  /** Attributes of the document's root. */
  readonly root?: string;
  /** What was prerendered. */
  readonly page?: string;
  readonly before?: (window: DOMWindow) => void;
}

const PAGE = '<input id="field"><select id="choice"></select><button>甲</button>';

/** A page as it arrives, in which the program would only count that it began. */
function arrive({ query = "", root = "data-waiting", page = PAGE, before }: Visit = {}): DOMWindow {
  const { window } = new JSDOM(
    `<!doctype html><html ${root}><body><div id="root">${page}</div><template></template><noscript id="rest"><p class="paper">卷尾</p></noscript>${startElement("window.begun = (window.begun || 0) + 1;")}</body></html>`,
    {
      url: `https://board.example/${query}`,
      runScripts: "dangerously",
      beforeParse: (opened) => before?.(opened),
    },
  );
  return window;
}

const begun = (window: DOMWindow): unknown => window["begun"] ?? 0;
const send = (window: DOMWindow, type: string, at: EventTarget = window): void =>
  void at.dispatchEvent(new window.Event(type, { bubbles: true }));

const SIGNS =
  "pointermove pointerdown touchstart click wheel scroll keydown focusin dragenter beforeprint".split(
    " ",
  );

describe("the program starts", () => {
  test.each(SIGNS)("at the first %s, once", (sign) => {
    const window = arrive();
    expect(begun(window)).toBe(0);
    send(window, sign, window.document.body);
    expect(begun(window)).toBe(1);
    send(window, sign, window.document.body);
    send(window, "wheel");
    expect(begun(window)).toBe(1);
  });

  test("at no other event", () => {
    const window = arrive();
    for (const sign of ["pointerover", "mousemove", "keyup", "resize", "focus"])
      send(window, sign, window.document.body);
    expect(begun(window)).toBe(0);
  });

  test.each<[string, Visit]>([
    ["with a search in the address", { query: "?area=travel" }],
    ["with a place in the address", { query: "#text" }],
    ["without anything prerendered", { page: "" }],
    ["where something was pressed", { page: "<button data-pressed>甲</button>" }],
    [
      "where data are remembered",
      { before: ({ localStorage }) => localStorage.setItem(OPENED_KEY, "1") },
    ],
    [
      "where an edition is handed over",
      { before: ({ sessionStorage }) => sessionStorage.setItem(RELOAD_KEY, "1") },
    ],
  ])("at once %s", (_, visit) => {
    expect(begun(arrive(visit))).toBe(1);
  });

  test("when nothing may be remembered, as any other", () => {
    const refuse = (window: DOMWindow): void =>
      void Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new Error("refused");
        },
      });
    const window = arrive({ before: refuse });
    expect(begun(window)).toBe(0);
    send(window, "wheel");
    expect(begun(window)).toBe(1);
  });

  test("three seconds after all has arrived", () => {
    const timers: (readonly [() => void, number])[] = [];
    const window = arrive({
      before: (opened) =>
        void Object.assign(opened, {
          setTimeout: (act: () => void, ms: number) => timers.push([act, ms]),
        }),
    });
    send(window, "load");
    const timer = timers.find(([, ms]) => ms === 3000);
    expect(begun(window)).toBe(0);
    timer?.[0]();
    expect(begun(window)).toBe(1);
    // Whoever comes later finds it begun, and so does the clock where somebody came before it.
    send(window, "wheel");
    timer?.[0]();
    expect(begun(window)).toBe(1);
  });
});

describe("a key that comes before the program", () => {
  const press = (
    window: DOMWindow,
    at: Element,
    held: KeyboardEventInit = {},
  ): string | undefined => {
    at.dispatchEvent(new window.KeyboardEvent("keydown", { key: "/", bubbles: true, ...held }));
    return window.document.documentElement.dataset["key"];
  };

  test("is kept for it", () => {
    const window = arrive();
    expect(press(window, window.document.body)).toBe("/");
    const button = arrive();
    expect(
      press(button, button.document.getElementsByTagName("button")[0] ?? button.document.body),
    ).toBe("/");
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    "is the browser's own with %j",
    (held) => {
      const window = arrive();
      expect(press(window, window.document.body, held)).toBeUndefined();
    },
  );

  test.each(["field", "choice"])("is typed where it is pressed in a %s", (id) => {
    const window = arrive();
    const at = window.document.getElementById(id) ?? window.document.body;
    expect(press(window, at)).toBeUndefined();
  });

  test.each(["", "data-waiting data-pending"])("is not kept where nobody waits: %j", (root) => {
    const window = arrive({ root });
    expect(press(window, window.document.body)).toBeUndefined();
  });
});

describe("paper before the program", () => {
  const papers = (window: DOMWindow): number =>
    window.document.querySelectorAll("div > .paper").length;

  test("has the rest of the document, until it is printed", () => {
    const window = arrive();
    send(window, "beforeprint");
    expect(papers(window)).toBe(1);
    send(window, "afterprint");
    expect(papers(window)).toBe(0);
  });

  test.each(["data-waiting", "data-alive", "data-dead"])("has it while the page is %s", (root) => {
    const window = arrive({ root });
    send(window, "beforeprint");
    expect(papers(window)).toBe(1);
  });

  test.each([
    ["the program lays it out", "data-alive data-paper", ""],
    ["what the address asks for is not shown yet", "data-waiting data-pending", ""],
    ["the page holds other data", "data-waiting", "hidden"],
  ])("has it not where %s", (_, root, rest) => {
    const window = arrive({ root });
    const stored = window.document.getElementById("rest");
    if (rest !== "") stored?.setAttribute(rest, "");
    send(window, "beforeprint");
    expect(papers(window)).toBe(0);
  });
});
