import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { compactPackage } from "../../src/export/office/compactPackage";

/** The parts of a package of these texts, written anew. */
function compacted(parts: Readonly<Record<string, string>>, others?: Zippable) {
  const given = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, strToU8(text)]),
  );
  const bytes = compactPackage(zipSync(given), "2024-08-01", others);
  const read = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  return { bytes, read };
}

const of = (name: string, text: string): string | undefined =>
  compacted({ [name]: text }).read[name];

describe("a package written anew", () => {
  test("bears the day of its data as that of its making, whoever wrote which", () => {
    expect(
      of(
        "docProps/core.xml",
        '<dcterms:created xsi:type="dcterms:W3CDTF">2031-01-02T03:04:05Z</dcterms:created><dcterms:modified>now</dcterms:modified><dc:date>now</dc:date>',
      ),
    ).toBe(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2024-08-01T00:00:00Z</dcterms:created><dcterms:modified>2024-08-01T00:00:00Z</dcterms:modified><dc:date>now</dc:date>',
    );
  });

  test("has cells that hold nothing as none, and labels on one line", () => {
    expect(of("a.xml", '<c r="B12"><v></v></c><c r="B13"><v>0</v></c><c r="AA1"><v></v></c>')).toBe(
      '<c r="B13"><v>0</v></c>',
    );
    expect(of("a.xml", '<a:bodyPr rot="0" vert="horz" wrap="square"/>')).toBe(
      '<a:bodyPr rot="0" vert="horz" wrap="none"/>',
    );
  });

  test("numbers what was named by lot, as it comes, the same in every part", () => {
    const [one, two] = ["rIdabcdefghij-_klmnopq12", "rId0123456789abcdefghijk"];
    const { read } = compacted({
      "a.xml": `<x r:id="${one}"/><x r:id="${two}"/><x r:id="rId3"/>`,
      "a.rels": `<y Id="${two}"/><y Id="${one}"/>`,
    });
    expect(read).toEqual({
      "a.xml": '<x r:id="rIdn1"/><x r:id="rIdn2"/><x r:id="rId3"/>',
      "a.rels": '<y Id="rIdn2"/><y Id="rIdn1"/>',
    });
  });

  test("counts its charts and their sheets from one, wherever they are named", () => {
    const { read } = compacted({
      "ppt/charts/chart8.xml": "<c/>",
      "ppt/charts/chart7.xml": "<c/>",
      "ppt/charts/_rels/chart7.xml.rels":
        '<r Target="../embeddings/Microsoft_Excel_Worksheet7.bin"/>',
      "ppt/embeddings/Microsoft_Excel_Worksheet7.bin": "chart7",
      "ppt/slides/chart9.xml": '<s Target="../charts/chart8.xml"/>',
    });
    expect(read).toEqual({
      "ppt/charts/chart2.xml": "<c/>",
      "ppt/charts/chart1.xml": "<c/>",
      "ppt/charts/_rels/chart1.xml.rels":
        '<r Target="../embeddings/Microsoft_Excel_Worksheet1.bin"/>',
      "ppt/embeddings/Microsoft_Excel_Worksheet1.bin": "chart7",
      "ppt/slides/chart9.xml": '<s Target="../charts/chart2.xml"/>',
    });
  });

  test("tells the type of no part that it has not", () => {
    const type = (part: string): string => `<Override ContentType="t" PartName="/${part}"/>`;
    const { read } = compacted({
      "[Content_Types].xml": `<Types>${type("ppt/charts/chart3.xml")}${type("gone.xml")}${type("a.xml")}</Types>`,
      "a.xml": "<a/>",
      "ppt/charts/chart3.xml": "<c/>",
    });
    expect(read["[Content_Types].xml"]).toBe(
      `<Types>${type("ppt/charts/chart1.xml")}${type("a.xml")}</Types>`,
    );
  });

  test("has no entries for folders, and parts that others take the place of", () => {
    const empty = "<a/>";
    const { read } = compacted(
      { "word/": "", "word/a.xml": empty, "word/b.xml": empty },
      { "word/b.xml": strToU8("<b/>"), "word/c.xml": strToU8("<c/>") },
    );
    expect(read).toEqual({ "word/a.xml": empty, "word/b.xml": "<b/>", "word/c.xml": "<c/>" });
  });

  test("writes packages within it anew too, and leaves alone what is no markup", () => {
    const inner = zipSync({
      "docProps/core.xml": strToU8("<dcterms:created>now</dcterms:created>"),
    });
    const outer = zipSync({
      "x/data.xlsx": inner,
      "x/image.png": strToU8('rIdabcdefghijklmnopqrstu"'),
    });
    const read = unzipSync(compactPackage(outer, "2024-08-01"));
    const within = unzipSync(read["x/data.xlsx"] ?? new Uint8Array());
    expect(strFromU8(within["docProps/core.xml"] ?? new Uint8Array())).toBe(
      "<dcterms:created>2024-08-01T00:00:00Z</dcterms:created>",
    );
    expect(strFromU8(read["x/image.png"] ?? new Uint8Array())).toBe('rIdabcdefghijklmnopqrstu"');
  });

  test("is packed, and of one date on every clock", () => {
    const { bytes } = compacted({ "a.xml": "<a/>".repeat(1000) });
    expect(bytes.length).toBeLessThan(400);
    const head = new DataView(bytes.buffer);
    // Noon of the first of January 2000, as the format counts.
    expect([head.getUint16(10, true), head.getUint16(12, true)]).toEqual([
      12 << 11,
      (20 << 9) | 33,
    ]);
  });
});
