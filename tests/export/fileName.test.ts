import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName } from "../../src/export/fileName";
import { mediaTypes } from "../../src/export/mediaTypes";
import { anyText } from "../support/anyText";

const parts = {
  title: "小城改革",
  limits: "经济",
  what: "数据表",
  date: "2020-02-03",
  extension: "csv",
};

describe("names say what, of which area, of which date", () => {
  test("all parts, joined by underscores", () => {
    expect(fileName(parts)).toBe("小城改革_经济_数据表_2020-02-03.csv");
  });

  test("no area is named where all are shown, several are listed", () => {
    expect(fileName({ ...parts, limits: "" })).toBe("小城改革_数据表_2020-02-03.csv");
    expect(fileName({ ...parts, limits: "经济、民生" })).toBe(
      "小城改革_经济、民生_数据表_2020-02-03.csv",
    );
  });
});

describe("names are safe on Windows", () => {
  test("forbidden characters become their full-width twins", () => {
    expect(fileName({ ...parts, title: 'a<b>c:d"e/f\\g|h?i*j' })).toBe(
      "a\uFF1Cb\uFF1Ec\uFF1Ad\u2033e\uFF0Ff\uFF3Cg\uFF5Ch\uFF1Fi\uFF0Aj_经济_数据表_2020-02-03.csv",
    );
  });

  test.each([
    "CON",
    "nul",
    "Com1",
    "LPT9",
    "aux.backup",
    "CONIN$",
    "conout$",
    "CLOCK$",
    "COM\u00B2",
    "PRN",
    "com0",
    "lpt\u00B9",
    "NUL .x",
  ])("the device name %s is not used", (what) => {
    expect(fileName({ title: "", what, extension: "csv" })).toBe(`_${what}.csv`);
  });

  test.each(["console", "com10", "xcon", "com", "nul_a"])("%s is no device", (what) => {
    expect(fileName({ title: "", what, extension: "csv" })).toBe(`${what}.csv`);
  });

  test("dots and spaces at the ends, line breaks and invisible marks go", () => {
    expect(fileName({ title: " ..a\nb\u202E. ", extension: ".csv" })).toBe("a b.csv");
  });

  test.each([
    ["\u0000", ""],
    ["\u0008", ""],
    ["\u001F", ""],
    ["\u007F", ""],
    ["\u009F", ""],
    ["\u00AD", ""],
    ["\u200B", ""],
    ["\u200F", ""],
    ["\u202A", ""],
    ["\u202E", ""],
    ["\u2060", ""],
    ["\u206F", ""],
    ["\uFFFE", ""],
    ["\uFFFF", ""],
    ["\uD800", ""],
    ["\uDC00", ""],
    ["\uFEFF", " "],
    ["\u2028", " "],
    ["\u00A0", " "],
    ["\u3000 \t", " "],
    ["\u00AE", "\u00AE"],
    ["\u2010", "\u2010"],
    ["\u2070", "\u2070"],
    ["\uFFFD", "\uFFFD"],
    ["\u{1F600}", "\u{1F600}"],
  ])("between letters %j is left as %j", (sign, left) => {
    expect(fileName({ title: `a${sign}b`, extension: "csv" })).toBe(`a${left}b.csv`);
  });

  test("nothing left still gives a name", () => {
    expect(fileName({ title: "...", extension: "" })).toBe("file.txt");
  });

  test("a long name is cut in its longest part, the date stays", () => {
    const name = fileName({ ...parts, title: "很长的标题".repeat(60) });
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^很长的标题.*\u2026_经济_数据表_2020-02-03\.csv$/u);
  });

  const long = { title: "a".repeat(300), extension: "csv" };
  const dated = { ...long, date: "2020-02-03" };
  // Of 200 bytes, an extension takes 4, a date with its underscore 11, an ellipsis 3.
  test.each([
    ["alone", long, `${"a".repeat(193)}\u2026.csv`],
    ["with a date", dated, `${"a".repeat(182)}\u2026_2020-02-03.csv`],
    ["just fitting", { ...long, title: "a".repeat(196) }, `${"a".repeat(196)}.csv`],
    [
      "of signs of three bytes",
      { ...long, title: "\u5F88".repeat(300) },
      `${"\u5F88".repeat(64)}\u2026.csv`,
    ],
    [
      "longest of two",
      { ...dated, what: "b".repeat(100) },
      `${"a".repeat(81)}\u2026_${"b".repeat(100)}_2020-02-03.csv`,
    ],
    [
      "like the other, each left 24 bytes at least",
      { ...dated, what: "b".repeat(300) },
      `${"a".repeat(21)}\u2026_${"b".repeat(157)}\u2026_2020-02-03.csv`,
    ],
    [
      "beside an extension that leaves no room",
      { ...dated, title: "a".repeat(30), extension: "x".repeat(250) },
      `${"a".repeat(21)}\u2026_2020-02-03.${"x".repeat(250)}`,
    ],
  ])("a title %s is cut to what may be, and not one byte less", (_, given, name) => {
    expect(fileName(given)).toBe(name);
  });

  test("whatever the parts", () => {
    const text = anyText({ maxLength: 300 });
    fc.assert(
      fc.property(text, text, text, (title, limits, what) => {
        const name = fileName({ ...parts, title, limits, what });
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|\p{Surrogate}|^[. ]|[. ]$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
        expect(name.endsWith("2020-02-03.csv")).toBe(true);
      }),
    );
  });
});

test("files are of the media types that are registered for them, text with its encoding", () => {
  const office = "application/vnd.openxmlformats-officedocument";
  expect(mediaTypes).toEqual({
    csv: "text/csv;charset=utf-8",
    csvMetadata: "application/csvm+json",
    docx: `${office}.wordprocessingml.document`,
    html: "text/html;charset=utf-8",
    json: "application/json",
    png: "image/png",
    pptx: `${office}.presentationml.presentation`,
    svg: "image/svg+xml",
    xlsx: `${office}.spreadsheetml.sheet`,
    zip: "application/zip",
  });
});
