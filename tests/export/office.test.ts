import { describe, expect, test, vi } from "vitest";
import { composeCards } from "../../src/analysis/composeCards";
import { composeTray } from "../../src/analysis/composeTray";
import type { Language } from "../../src/dataset/Dataset";
import { type DatasetLookup, lookUp } from "../../src/dataset/DatasetLookup";
import { parseDataset } from "../../src/dataset/parseDataset";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { wordBriefing } from "../../src/export/office/wordBriefing";
import { writeDocx } from "../../src/export/office/writeDocx";
import { writePptx } from "../../src/export/office/writePptx";
import { trayWords } from "../../src/wording/views/trayWords";
import type { Tray } from "../../src/selection/Tray";
import { fixture } from "../dataset/fixture";
import { report } from "../support/report";
import { everyKind } from "./everyKind";
import { openPackage, packageFaults, sheetOf, textOf, xmlOf } from "./officePackage";

const lookup = lookUp(fixture());

const tray: Tray = [
  { kind: "heading", text: "一、减负 <&>" },
  { kind: "sentence", text: "以下数据据报道整理。" },
  ...everyKind,
  { kind: "figure", id: "gone" },
];

function briefingOf(language: Language, of: DatasetLookup = lookup, items: Tray = tray) {
  return wordBriefing(of, composeTray(of, items), language, "https://example.org/?tray=x");
}

/** Every card of the report that the page is published with. */
function wholeReport(): { readonly lookup: DatasetLookup; readonly tray: Tray } {
  const parsed = parseDataset(report, parsePrinted);
  if (!parsed.ok) throw new Error("data/dataset.json has faults");
  const of = lookUp(parsed.dataset);
  const rows = Uint32Array.from({ length: of.columns.size }, (_, row) => row);
  return { lookup: of, tray: composeCards(of, rows).map(({ key }) => ({ kind: "card", id: key })) };
}

test("one chart as a Word document bears its own title, once, and holds the sources", async () => {
  const [item] = wholeReport().tray;
  const { lookup: of } = wholeReport();
  const entries = composeTray(of, item === undefined ? [] : [item]);
  const [block] = wordBriefing(of, entries, "zh", null).blocks;
  const title = block !== undefined && "title" in block ? block.title : "";
  const briefing = wordBriefing(of, entries, "zh", null, title);
  const parts = openPackage(await writeDocx(briefing));
  const document = textOf(parts, /^word\/document\.xml$/u);
  expect(title).not.toBe("");
  expect(document.startsWith(title)).toBe(true);
  const styles = [...xmlOf(parts, "word/document.xml").getElementsByTagName("w:pStyle")].flatMap(
    (style) => style.getAttribute("w:val") ?? [],
  );
  expect(styles.filter((style) => /^(?:Title|Heading\d)$/u.test(style))).toEqual(["Title"]);
  expect(document).not.toContain(wordBriefing(of, entries, "zh", null).title);
  for (const line of briefing.method) expect(document).toContain(line);
});

describe.each(["zh", "en"] as const)("a briefing as a Word document, %s", (language) => {
  const briefing = briefingOf(language);
  const written = writeDocx(briefing).then(openPackage);

  test("is a sound package, which no office suite offers to repair", async () => {
    expect(packageFaults(await written)).toEqual([]);
  });

  test("holds every number as printed, every caution, source and formula", async () => {
    const parts = await written;
    const text = textOf(parts, /^word\/(?:document|footnotes)\.xml$/u);
    for (const block of briefing.blocks) {
      if (block.kind === "heading" || block.kind === "sentence") {
        expect(text).toContain(block.text);
        continue;
      }
      expect(text).toContain(block.title);
      for (const note of block.notes) expect(text).toContain(note);
      if (block.kind === "card") expect(text).toContain(block.derived?.withFormulas ?? "");
      for (const row of block.kind === "figure" ? [] : (block.table?.rows ?? []))
        for (const cell of row) expect(text).toContain(cell);
    }
    for (const line of briefing.method) expect(text).toContain(line);
  });

  test("calls each footnote once", async () => {
    const parts = await written;
    const calls = [
      ...xmlOf(parts, "word/document.xml").getElementsByTagName("w:footnoteReference"),
    ].map((call) => Number(call.getAttribute("w:id")));
    const notes = [...xmlOf(parts, "word/footnotes.xml").getElementsByTagName("w:footnote")]
      .map((note) => Number(note.getAttribute("w:id")))
      // −1 and 0 are the lines above the notes.
      .filter((id) => id > 0);
    expect(calls).toEqual(notes);
    expect(calls.length).toBeGreaterThan(4);
  });

  test("has headings that Word knows, A4 and the margins of GB/T 9704", async () => {
    const document = xmlOf(await written, "word/document.xml");
    const styles = [...document.getElementsByTagName("w:pStyle")].map((one) =>
      one.getAttribute("w:val"),
    );
    expect(styles.filter((style) => style === "Title")).toHaveLength(1);
    expect(styles.filter((style) => style === "Heading1")).toHaveLength(2);
    expect(styles.filter((style) => style === "Heading2")).toHaveLength(6);
    const size = document.getElementsByTagName("w:pgSz")[0];
    // 210 × 297 mm in twentieths of a point.
    expect([size?.getAttribute("w:w"), size?.getAttribute("w:h")]).toEqual(["11906", "16838"]);
    const margin = document.getElementsByTagName("w:pgMar")[0];
    // 37 mm above, 28 mm left.
    expect([margin?.getAttribute("w:top"), margin?.getAttribute("w:left")]).toEqual([
      "2098",
      "1587",
    ]);
  });

  test("draws each chart natively, with what it shows for screen readers", async () => {
    const parts = await written;
    const drawn = briefing.blocks.flatMap((block) =>
      block.kind === "card" && block.chart !== null ? [block] : [],
    );
    expect(drawn).toHaveLength(3);
    const descriptions = [
      ...xmlOf(parts, "word/document.xml").getElementsByTagName("wp:docPr"),
    ].map((one) => one.getAttribute("descr"));
    expect(descriptions).toEqual(drawn.map(({ chart }) => chart?.description));
  });
});

describe.each(["zh", "en"] as const)("a briefing as slides, %s", (language) => {
  const briefing = briefingOf(language);
  const written = writePptx(briefing).then(openPackage);

  test("is a sound package", async () => {
    expect(packageFaults(await written)).toEqual([]);
  });

  test("has a cover, one slide a thing, and the method", async () => {
    const slides = [...(await written).keys()].filter((name) =>
      /^ppt\/slides\/slide\d+\.xml$/u.test(name),
    );
    expect(slides).toHaveLength(briefing.blocks.length + 2);
    expect(textOf(await written, /^ppt\/slides\/slide1\.xml$/u)).toContain(briefing.title);
  });

  test("gives every slide one title, which the outline shows, in its language", async () => {
    const parts = await written;
    const titles = Array.from({ length: briefing.blocks.length + 2 }, (_, at) => {
      const slide = xmlOf(parts, `ppt/slides/slide${at + 1}.xml`);
      const boxes = [...slide.getElementsByTagName("p:sp")].filter(
        (box) => box.getElementsByTagName("p:ph")[0]?.getAttribute("type") === "title",
      );
      return boxes.map(({ textContent }) => textContent?.trim());
    });
    expect(titles).toEqual([
      [briefing.title],
      ...briefing.blocks.map((block) => ["title" in block ? block.title : block.text]),
      [trayWords[language].document.method],
    ]);
    const tag = { zh: "zh-CN", en: "en-GB" }[language];
    const languages = [...parts.keys()].flatMap((name) =>
      /^ppt\/.*\.xml$/u.test(name)
        ? [...xmlOf(parts, name).querySelectorAll("[lang]")].map((one) => one.getAttribute("lang"))
        : [],
    );
    expect(new Set(languages)).toEqual(new Set([tag]));
  });

  test("says on every slide that these are no official statistics", async () => {
    const master = textOf(await written, /^ppt\/slideLayouts\/slideLayout\d+\.xml$/u);
    expect(briefing.nature).not.toBeNull();
    expect(master).toContain(briefing.nature);
  });

  test("says cautions and sources in the foot and in the notes", async () => {
    const parts = await written;
    for (const [at, block] of briefing.blocks.entries()) {
      if (block.kind === "heading" || block.kind === "sentence") continue;
      const slide = textOf(parts, new RegExp(`^ppt/slides/slide${at + 2}\\.xml$`, "u"));
      const spoken = textOf(parts, new RegExp(`^ppt/notesSlides/notesSlide${at + 2}\\.xml$`, "u"));
      expect(slide).toContain(block.title);
      for (const note of block.notes) {
        expect(slide).toContain(note);
        expect(spoken).toContain(note);
      }
    }
  });
});

describe("data sheets of charts", () => {
  const sheets = async (parts: Promise<ReadonlyMap<string, Uint8Array>>) => {
    const found = [...(await parts)].filter(([name]) => name.endsWith(".xlsx"));
    return found
      .sort(([left], [right]) => left.localeCompare(right, "en", { numeric: true }))
      .map(([, bytes]) => sheetOf(bytes));
  };

  test.each([
    ["slides", () => writePptx(briefingOf("zh"))],
    ["document", () => writeDocx(briefingOf("zh"))],
  ])("hold what the report says, in the printed unit: %s", async (_, write) => {
    const all = await sheets(write().then(openPackage));
    const numbers = all.map((rows) => rows.slice(1).map((row) => row.slice(1)));
    expect(numbers).toEqual([
      // 10项 → 4项
      [[10], [4]],
      // 上十份 → 一到两份: one value, and two ends, the upper one first
      [
        [null, 10],
        [2, 1],
      ],
      // 6 of 8 schools, and the other 2
      [[6, 2]],
    ]);
  });

  test.each([
    ["slides", () => writePptx(briefingOf("zh")), "ppt"],
    ["document", () => writeDocx(briefingOf("zh")), "word"],
  ])("a bar's own label carries what its length cannot: %s", async (_, write, folder) => {
    const parts = await write().then(openPackage);
    const labels = (chart: number): (string | null)[] =>
      [...xmlOf(parts, `${folder}/charts/chart${chart}.xml`).getElementsByTagName("a:t")].map(
        ({ textContent }) => textContent,
      );
    expect(labels(1)).toEqual(["10项", "4项"]);
    // The range stands at its upper end, which is drawn first.
    expect(labels(2)).toEqual(["一到两份", "上十份"]);
  });

  test.each(["zh", "en"] as const)(
    "of the published report hold its figures and what is said to be derived, nothing else: %s",
    async (language) => {
      const whole = wholeReport();
      const briefing = briefingOf(language, whole.lookup, whole.tray);
      const all = await sheets(writePptx(briefing).then(openPackage));
      const drawn = briefing.blocks.flatMap((block) =>
        block.kind === "card" && block.chart !== null ? [block.chart] : [],
      );
      expect(all).toHaveLength(drawn.length);
      const stated = new Set(
        whole.lookup.figures.flatMap(({ observation: { quantity, multiplier } }) =>
          (quantity.bound === "range" ? [quantity.low, quantity.high] : [quantity.value])
            // English axes count in thousands' steps, Chinese ones in the printed unit.
            .flatMap((value) => [0, multiplier, 6, 9].map((power) => value / 10 ** power)),
        ),
      );
      for (const [at, [names = [], ...rows]] of all.entries()) {
        const { series = [] } = drawn[at] ?? {};
        expect(rows.map((row) => row.slice(1))).toEqual(
          rows.map((_, row) => series.map(({ values }) => values[row] ?? null)),
        );
        for (const row of rows)
          for (const [column, cell] of row.slice(1).entries())
            if (cell !== null && !/推算|derived/u.test(String(names[column + 1])))
              expect(stated).toContain(cell);
      }
    },
  );
});

describe("what both files share", () => {
  test("what the data no longer hold is named, and in no file", async () => {
    const briefing = briefingOf("zh");
    expect(briefing.missing).toEqual(["当前数据中已没有数据“gone”"]);
    const text = textOf(openPackage(await writeDocx(briefing)), /^word\/.*\.xml$/u);
    expect(text).not.toContain("gone");
  });

  test("the same briefing gives the same bytes on another day", async () => {
    const write = () => Promise.all([writeDocx(briefingOf("zh")), writePptx(briefingOf("zh"))]);
    const [docx, pptx] = await write();
    vi.useFakeTimers({ now: new Date("2031-03-04T05:06:07Z"), toFake: ["Date"] });
    const [docxLater, pptxLater] = await write();
    vi.useRealTimers();
    for (const [written, later] of [
      [docx, docxLater],
      [pptx, pptxLater],
    ]) {
      const others = openPackage(later ?? new Uint8Array());
      for (const [name, content] of openPackage(written ?? new Uint8Array()))
        expect(Buffer.from(others.get(name) ?? []).equals(Buffer.from(content)), name).toBe(true);
      expect(later).toEqual(written);
    }
  });

  test.each(["zh", "en"] as const)(
    "a drawing of the published report goes nowhere without the period that its figures have: %s",
    (language) => {
      const whole = wholeReport();
      const { blocks } = briefingOf(language, whole.lookup, whole.tray);
      const drawn = blocks.flatMap((block) =>
        block.kind === "card" && block.rows !== null ? [block] : [],
      );
      expect(drawn.length).toBeGreaterThan(5);
      for (const { subtitle, rows, values } of drawn) {
        const told = `${subtitle} ${JSON.stringify(rows)}`;
        for (const { period } of values) {
          // A drawing says 以前 and that it is undated; the words of the report stand in the table.
          expect(told).toContain(period.replace(/ ?[\uFF08(].*$/u, ""));
        }
      }
    },
  );

  test("all cards of the published report come to at most 300 kB of slides, each with its chart or a reason", async () => {
    const whole = wholeReport();
    const briefing = briefingOf("zh", whole.lookup, whole.tray);
    const bytes = await writePptx(briefing);
    expect(bytes.length).toBeLessThanOrEqual(300_000);
    const parts = openPackage(bytes);
    const charts = [...parts.keys()].filter((name) => /^ppt\/charts\/chart\d+\.xml$/u.test(name));
    const drawn = briefing.blocks.filter((block) => block.kind === "card" && block.chart !== null);
    expect(charts).toHaveLength(drawn.length);
    expect(drawn.length).toBeGreaterThan(5);
    const { noChart } = trayWords.zh.document;
    for (const [at, block] of briefing.blocks.entries()) {
      const reason = block.kind === "card" ? block.noChart : noChart.single;
      const notes = textOf(parts, new RegExp(`^ppt/notesSlides/notesSlide${at + 2}\\.xml$`, "u"));
      if (reason === null) expect(block.kind === "card" && block.chart).not.toBeNull();
      else expect(notes).toContain(reason);
    }
    expect(packageFaults(parts)).toEqual([]);
  });

  test("an empty tray is a cover and its method", async () => {
    const briefing = briefingOf("en", lookup, []);
    expect(packageFaults(openPackage(await writeDocx(briefing)))).toEqual([]);
    expect(packageFaults(openPackage(await writePptx(briefing)))).toEqual([]);
  });
});
