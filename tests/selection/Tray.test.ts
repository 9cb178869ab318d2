import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  MAX_TRAY_ITEMS,
  MAX_TRAY_TEXT,
  type Tray,
  type TrayItem,
  parseTray,
  serializeTray,
} from "../../src/selection/Tray";
import { addToTray, isInTray, moveInTray, removeFromTray } from "../../src/selection/editTray";

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,3}$/);
const item: fc.Arbitrary<TrayItem> = fc.oneof(
  fc.record({ kind: fc.constantFrom("figure", "card", "measure"), id }),
  fc.record({
    kind: fc.constantFrom("heading", "sentence"),
    text: fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .filter((text) => text.trim() !== ""),
  }),
);
const tray: fc.Arbitrary<Tray> = fc
  .array(item, { maxLength: 30 })
  .map((items) => items.reduce<Tray>(addToTray, []));

describe("the tray in an address", () => {
  test("is short and reads back", () => {
    const items: Tray = [
      { kind: "figure", id: "gdp-2023" },
      { kind: "card", id: "direct-funds" },
      { kind: "measure", id: "one-form" },
      { kind: "heading", text: "上半年" },
      { kind: "sentence", text: "to be read 1.2.3" },
    ];
    const text = serializeTray(items);
    expect(text).toBe("fgdp-2023.cdirect-funds.mone-form.h5LiK5Y2K5bm0.sdG8gYmUgcmVhZCAxLjIuMw");
    expect(parseTray(text)).toEqual({ items, unread: [] });
  });

  test("survives a round trip through the query of an address, whatever the reader typed", () => {
    fc.assert(
      fc.property(tray, (items) => {
        const text = serializeTray(items);
        // Nothing in it has to be escaped, so it is as long as it looks.
        expect(new URLSearchParams({ tray: text }).toString()).toBe(`tray=${text}`);
        expect(parseTray(text)).toEqual({ items, unread: [] });
      }),
      { seed: 17 },
    );
  });

  test("names the words that make no sense, and keeps the rest", () => {
    expect(parseTray("fgdp.xgdp.fGDP.h!!.h_w.hICA.cok..")).toEqual({
      items: [
        { kind: "figure", id: "gdp" },
        { kind: "card", id: "ok" },
      ],
      unread: ["xgdp", "fGDP", "h!!", "h_w", "hICA"],
    });
  });

  test("holds a thing of the data once, and a text as often as it stands there", () => {
    const heading = { kind: "heading", text: "上半年" } as const;
    const figure = { kind: "figure", id: "gdp" } as const;
    expect(parseTray("fgdp.h5LiK5Y2K5bm0.fgdp.h5LiK5Y2K5bm0.cgdp")).toEqual({
      items: [figure, heading, heading, { kind: "card", id: "gdp" }],
      unread: [],
    });
  });

  test("reads no text behind a letter that is none", () => {
    expect(parseTray("x5LiK5Y2K5bm0").unread).toEqual(["x5LiK5Y2K5bm0"]);
  });

  test.each([
    [`f${"a".repeat(90)}`, 1],
    [`f${"a".repeat(91)}`, 0],
  ])("takes an id of ninety letters and none that is longer: %s", (word, taken) => {
    expect(parseTray(word).items).toHaveLength(taken);
  });

  test("never throws on what somebody typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseTray(text).items.length).toBeLessThanOrEqual(MAX_TRAY_ITEMS);
      }),
      { seed: 18 },
    );
  });

  test("is cut at the number of items that a briefing has room for, and says what was cut", () => {
    const words = Array.from({ length: MAX_TRAY_ITEMS + 2 }, (_, at) => `fa${at}`);
    const { items, unread } = parseTray(words.join("."));
    expect(items).toHaveLength(MAX_TRAY_ITEMS);
    expect(unread).toEqual([`fa${MAX_TRAY_ITEMS}`, `fa${MAX_TRAY_ITEMS + 1}`]);
  });

  test("cuts a text that is too long", () => {
    const long = serializeTray([{ kind: "sentence", text: "长".repeat(MAX_TRAY_TEXT + 5) }]);
    expect(parseTray(long).items).toEqual([{ kind: "sentence", text: "长".repeat(MAX_TRAY_TEXT) }]);
  });
});

describe("putting things into the tray", () => {
  const gdp = { kind: "figure", id: "gdp" } as const;
  const funds = { kind: "card", id: "funds" } as const;
  const words = { kind: "sentence", text: "如下" } as const;

  test("a thing of the data is held once, a text as often as it is typed", () => {
    const once = addToTray(addToTray([], gdp), gdp);
    expect(once).toEqual([gdp]);
    expect(addToTray(addToTray(once, words), words)).toEqual([gdp, words, words]);
    // A figure and a card may bear the same id, and are two things.
    expect(addToTray(once, { kind: "card", id: "gdp" })).toHaveLength(2);
  });

  test("a full tray takes no more", () => {
    const full: Tray = Array.from({ length: MAX_TRAY_ITEMS }, (_, at) => ({
      kind: "figure",
      id: `a${at}`,
    }));
    expect(addToTray(full, gdp)).toBe(full);
  });

  test("it is found, moved and taken out", () => {
    const all: Tray = [gdp, funds, words];
    expect(isInTray(all, "card", "funds")).toBe(true);
    expect(isInTray(all, "figure", "funds")).toBe(false);
    expect(moveInTray(all, 2, 0)).toEqual([words, gdp, funds]);
    expect(moveInTray(all, 0, 1)).toEqual([funds, gdp, words]);
    expect(moveInTray(all, 0, 9)).toEqual([funds, words, gdp]);
    expect(moveInTray(all, 1, -4)).toEqual([funds, gdp, words]);
    expect(moveInTray(all, 7, 0)).toBe(all);
    expect(removeFromTray(all, 1)).toEqual([gdp, words]);
  });
});
