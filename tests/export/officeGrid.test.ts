import { describe, expect, test } from "vitest";
import { composeTray } from "../../src/analysis/composeTray";
import type { Observation } from "../../src/dataset/Dataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { wordBriefing } from "../../src/export/office/wordBriefing";
import { writeDocx } from "../../src/export/office/writeDocx";
import { writePptx } from "../../src/export/office/writePptx";
import { recordOf } from "../dataset/item";
import { town } from "../page/town";
import { type OfficePackage, openPackage, xmlOf } from "./officePackage";
import { trayOf } from "../support/trayOf";

/* Places by periods leave as the table that the page shows of them, and not as a list of figures. */

/** The town with visits of so many villages in so many years. */
function villages(places: number, years: number) {
  const dataset = town();
  const model = recordOf(dataset.observations, "visits-hill-county-2022");
  const rest = dataset.observations.filter(({ metric }) => metric !== "visits");
  const added: Observation[] = [];
  for (let at = 1; at <= places; at += 1) {
    const name = { zh: `第${at}村`, en: `Village ${at}` };
    dataset.places.push({ id: `village-${at}`, name, level: "village", within: "hill-county" });
    for (let year = 0; year < years; year += 1) {
      const value = at * 100 + year;
      added.push({
        ...model,
        id: `visits-${at}-${year}`,
        place: `village-${at}`,
        printed: `${value}人`,
        quantity: { bound: "exact", value },
        period: { basis: "stated", timing: "during", start: String(2001 + year) },
      });
    }
  }
  return { ...dataset, observations: [...rest, ...added], relations: [], cautions: [] };
}

function briefingOf(dataset: ReturnType<typeof villages>, language: "zh" | "en" = "zh") {
  const lookup = lookUp(dataset);
  const entries = composeTray(lookup, trayOf("card series-visits"));
  return wordBriefing(lookup, entries, language, null);
}

function tableIn(briefing: ReturnType<typeof briefingOf>) {
  const [block] = briefing.blocks;
  if (block?.kind !== "card") throw new Error("The briefing has no card");
  return block.table;
}

/** The cells of the first table of a part. */
function cellsOf(parts: OfficePackage, part: string, row: string, cell: string): string[][] {
  return [...xmlOf(parts, part).getElementsByTagName(row)].map((one) =>
    [...one.getElementsByTagName(cell)].map(({ textContent }) => (textContent ?? "").trim()),
  );
}

describe("places by periods", () => {
  test("stand as a grid, the greatest on top, the unit told once", () => {
    const { columns, rows } = tableIn(briefingOf(villages(13, 3)));
    expect(columns).toEqual(["地区，单位：人", "2001年", "2002年", "2003年"]);
    expect(rows).toHaveLength(13);
    expect(rows[0]).toEqual(["第13村", "1300", "1301", "1302"]);
    expect(rows[12]).toEqual(["第1村", "100", "101", "102"]);
    const english = tableIn(briefingOf(villages(13, 3), "en"));
    expect(english.columns.slice(1)).toEqual(["2001", "2002", "2003"]);
  });

  test("a number that the report does not give is a dash", () => {
    const dataset = villages(13, 3);
    const { id } = recordOf(dataset.observations, "visits-13-1");
    const some = dataset.observations.filter((one) => one.id !== id);
    expect(tableIn(briefingOf({ ...dataset, observations: some })).rows[0]).toEqual([
      "第13村",
      "1300",
      "\u2014",
      "1302",
    ]);
  });

  test("more periods than a sheet is wide stand below each other", () => {
    const { columns, rows } = tableIn(briefingOf(villages(3, 20)));
    expect(columns).toEqual(["时期，单位：人", "第3村", "第2村", "第1村"]);
    expect(rows).toHaveLength(20);
    expect(rows[19]).toEqual(["2020年", "319", "219", "119"]);
  });

  test("twelve go side by side, one more does not", () => {
    const twelve = tableIn(briefingOf(villages(13, 12)));
    expect([twelve.columns.length, twelve.rows.length]).toEqual([13, 13]);
    expect(twelve.columns[0]).toBe("地区，单位：人");
    const turned = tableIn(briefingOf(villages(12, 13)));
    expect([turned.columns.length, turned.rows.length]).toEqual([13, 13]);
    expect(turned.columns[0]).toBe("时期，单位：人");
    // More than that either way are a list, a figure a row.
    expect(tableIn(briefingOf(villages(13, 13))).isGrid).not.toBe(true);
  });

  test("forty go below each other, and what is left is counted", () => {
    expect(tableIn(briefingOf(villages(40, 3))).rows).toHaveLength(40);
    const { rows } = tableIn(briefingOf(villages(42, 3)));
    expect(rows).toHaveLength(41);
    expect(rows[39]).toEqual(["第3村", "300", "301", "302"]);
    expect(rows[40]).toEqual(["此处为前 40 项，另有 2 项", "", "", ""]);
  });

  test("are in a document and on a slide as they are", async () => {
    const briefing = briefingOf(villages(13, 3));
    const { columns, rows } = tableIn(briefing);
    const document = openPackage(await writeDocx(briefing));
    expect(cellsOf(document, "word/document.xml", "w:tr", "w:tc")).toEqual([columns, ...rows]);
    const slides = openPackage(await writePptx(briefing));
    expect(cellsOf(slides, "ppt/slides/slide2.xml", "a:tr", "a:tc")).toEqual([columns, ...rows]);
  });

  test("on a slide, more than it holds are counted, and all others readable", async () => {
    const slides = openPackage(await writePptx(briefingOf(villages(39, 4))));
    const shown = cellsOf(slides, "ppt/slides/slide2.xml", "a:tr", "a:tc");
    const told = shown.length - 2;
    expect(told).toBeGreaterThan(12);
    expect(shown.at(-1)?.[0]).toBe(`… +${39 - told}`);
    const slide = xmlOf(slides, "ppt/slides/slide2.xml");
    const sizes = [...slide.getElementsByTagName("a:tc")].flatMap((cell) =>
      [...cell.getElementsByTagName("a:rPr")].map((run) => Number(run.getAttribute("sz"))),
    );
    expect(Math.min(...sizes)).toBe(1000);
  });
});
