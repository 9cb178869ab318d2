import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  BRAND,
  colorOfArea,
  colorOfTone,
  INK,
  LINE,
  SECONDARY_INK,
} from "../../src/export/office/officeDesign";
import { pictureColors, pictureFonts, pictureLayout } from "../../src/export/picture/pictureDesign";
import { printable, rounded } from "../../src/export/picture/svgElement";
import { areaColors } from "../../src/dataset/schema";

describe("what leaves the page has its colours", () => {
  const tokens = readFileSync("src/page/styles/tokens.css", "utf8");
  /** A colour of the page's theme, in six digits. */
  const token = (name: string, theme: "light" | "dark" = "light"): string => {
    const both = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\);`, "u");
    const [, light = "", dark = ""] = both.exec(tokens) ?? [];
    const value = theme === "light" ? light : dark;
    return value.length === 4 ? value.replace(/[0-9a-f]/gu, "$&$&") : value;
  };

  test.each(["light", "dark"] as const)("a picture in the %s theme", (theme) => {
    expect(pictureColors[theme]).toEqual({
      background: token("card", theme),
      ink: token("ink", theme),
      secondary: token("ink-2", theme),
      line: token("line", theme),
    });
  });

  test("office files", () => {
    const own = (color: string): string => `#${color.toLowerCase()}`;
    expect(areaColors.map((area) => own(colorOfArea(area)))).toEqual(
      areaColors.map((area) => token(area)),
    );
    expect([INK, SECONDARY_INK, LINE, BRAND, colorOfTone("before", "red")].map(own)).toEqual(
      ["ink", "ink-2", "line", "brand", "before"].map((name) => token(name)),
    );
  });

  test("a picture names Chinese fonts, in English behind Latin ones", () => {
    for (const fonts of Object.values(pictureFonts)) {
      expect(fonts).toMatch(/"Microsoft YaHei".*"Noto Sans CJK SC".*, sans-serif$/u);
    }
    expect(pictureFonts.zh).toMatch(/^"HarmonyOS Sans SC", "PingFang SC"/u);
    expect(pictureFonts.en).toBe(
      `"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", ${pictureFonts.zh}`,
    );
  });
});

describe("the formats of a picture", () => {
  test("a slide fills a screen of 1280 by 720, others are as high as they need", () => {
    const sizes = (["plain", "slide", "phone"] as const).map((format) => {
      const { width, height } = pictureLayout(format, "usual");
      return [format, width, height];
    });
    expect(sizes).toEqual([
      ["plain", 432, null],
      ["slide", 1280, 720],
      ["phone", 540, null],
    ]);
    expect(pictureLayout("plain", "wide")).toEqual({
      ...pictureLayout("plain", "usual"),
      width: 808,
    });
    expect(pictureLayout("slide", "wide")).toEqual(pictureLayout("slide", "usual"));
  });

  test.each(["plain", "slide", "phone"] as const)(
    "in %s the title is largest, then what is measured, then notes; the chart's labels stay below the title",
    (format) => {
      const { title, subtitle, notes, scale, padding, gap } = pictureLayout(format, "usual");
      expect([title, subtitle, notes]).toEqual([title, subtitle, notes].sort((a, b) => b - a));
      expect(notes).toBeGreaterThanOrEqual(12);
      // A label of the page is 13 pixels high at most.
      expect(13 * scale).toBeLessThan(title);
      expect(gap).toBeLessThan(padding);
    },
  );
});

describe("what stands in a drawing", () => {
  test("is text without what no XML holds", () => {
    expect(printable("a\u0000\u0008\u000b\u000c\u000e\u001f\ufffe\uffff\ud800b")).toBe("ab");
    expect(printable("甲\t乙\n丙\r\u0020\u{1f600}")).toBe("甲\t乙\n丙\r \u{1f600}");
  });

  test("is lengths of three decimals at most", () => {
    expect([1, 1.0004, 1.0005, -2.34567].map(rounded)).toEqual([1, 1, 1.001, -2.346]);
  });
});
