import * as fc from "fast-check";
import { JSDOM } from "jsdom";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { parsePrinted } from "../../src/reading/numerals/parsePrinted";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { parseDataset } from "../../src/dataset/parseDataset";
import { draftDataset } from "../../src/opening/draft/draftDataset";
import { parseCsv } from "../../src/opening/csv/parseCsv";
import { scanJson } from "../../src/opening/json/scanJson";
import { readDatasetFile } from "../../src/opening/readDatasetFile";
import { readPackedWorkbook } from "../../src/opening/workbook/readWorkbook";
import { auditTask } from "../../src/page/text/AuditTask";
import { performAudit } from "../../src/page/text/performAudit";
import { parseAddress, serializeAddress, vocabularyOf } from "../../src/selection/Address";
import { fixture } from "../dataset/fixture";
import { drawnTable } from "./drawnTable";
import { separated } from "./officeTables";
import { remarks, said } from "./openOffice";
import { showDataset } from "./showDataset";
import { smallWorkbook } from "./smallWorkbook";

/*
 * Inputs made by the shape of what each reader reads, some of them spoilt, held against parsers that this project did
 * not write; what is accepted is shown in every way. A few of the same ones each time; `npm run test:fuzz` makes
 * others, so many minutes for each of these tests, and names the seed of what it finds.
 */
const minutes = Number(process.env["FUZZ_MINUTES"] ?? 0);
const seed = Number(process.env["FUZZ_SEED"] ?? 20_240_715);

const runs = (few: number): fc.Parameters<unknown> =>
  minutes === 0
    ? { seed, numRuns: few }
    : {
        seed,
        numRuns: Number.MAX_SAFE_INTEGER,
        interruptAfterTimeLimit: minutes * 60_000,
        markInterruptAsFailure: false,
      };

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Signs that mean something to one reader or another. */
const sign = fc.constantFrom(
  ...Array.from(",;\t\"'\r\n =+-@<>&{}[]:\\/.%0123456789甲乙县年月亿万元增约多，。、（）“”"),
  "\u0000",
  "\u00A0",
  "\u3000",
  "\u202E",
  "\uFEFF",
  "😀",
);
const text = fc.string({ unit: sign, maxLength: 12 });

/** A part of a whole; not the beginning more often than others. */
const anywhere = fc.noBias(fc.nat(9999)).map((place) => place / 10_000);

/** A text with pieces of it left out, doubled, exchanged for others or for signs. */
function spoilt(sound: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const slip = fc.record({
    at: anywhere,
    length: fc.nat(6),
    by: text,
  });
  return fc.tuple(sound, fc.array(slip, { maxLength: 3 })).map(([whole, slips]) =>
    slips.reduce((left, { at, length, by }) => {
      const from = Math.floor(at * left.length);
      return left.slice(0, from) + by + left.slice(from + length);
    }, whole),
  );
}

async function readAndShow(bytes: Uint8Array): Promise<void> {
  const read = readDatasetFile(bytes, "表", { language: "zh", today: "2024-08-01" });
  if (read.ok) await showDataset(read.dataset);
  else {
    expect(read.faults.length).toBeGreaterThan(0);
    for (const { found, expected, remedy } of read.faults)
      expect(`${found}${expected.zh}${remedy.en}`).not.toMatch(/undefined|\[object/u);
  }
}

/** What an office writes in a cell of an amount. */
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 99_999 }).map(String) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.integer({ min: -99_999, max: 9_999_999 }), fc.integer({ min: 1, max: 4 }))
      .map(([digits, places]) => (digits / 10 ** places).toFixed(places)),
  },
  { weight: 2, arbitrary: fc.constantFrom("—", "1,234.5", "0", "12多", "近3", "约5", "3—5") },
);
const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => (tenths / 10).toFixed(1));
const rank = fc.integer({ min: 1, max: 31 }).map(String);
/** Metrics as an office heads them, and what stands in their cells. */
const METRICS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "产值（亿元）": amount,
  "人口（万人）": amount,
  "企业（家）": amount,
  "绿地率（%）": percent,
  "同比增长（%）": percent,
  "位次（位）": rank,
};
const metrics = fc.shuffledSubarray(Object.keys(METRICS), { minLength: 1 });
const years = fc
  .uniqueArray(fc.integer({ min: 1999, max: 2026 }), { minLength: 1, maxLength: 4 })
  .map((some) => some.sort((left, right) => left - right).map((year) => `${year}年`));
const places = fc.shuffledSubarray(["甲县", "乙县", "丙市", "丁区", "戊镇"], { minLength: 1 });

type Rows = readonly (readonly string[])[];

const cellsOf = (metric: string): fc.Arbitrary<string> => METRICS[metric] ?? amount;

/** A table with a side and a top, of which each cell is made by what heads its row and its column. */
function crossed(
  corner: string,
  side: readonly string[],
  top: readonly string[],
  cellOf: (side: string, top: string) => fc.Arbitrary<string>,
): fc.Arbitrary<Rows> {
  const rows = side.map((head) =>
    fc.tuple(fc.constant(head), ...top.map((column) => cellOf(head, column))),
  );
  return fc.tuple(...rows).map((filled) => [[corner, ...top], ...filled]);
}

/** An office's table as it would have it: of metrics or of one of them, by years, by places, by both. */
const soundTable: fc.Arbitrary<Rows> = fc
  .tuple(metrics, years, places)
  .chain(([some, when, where]) => {
    const [first = ""] = some;
    return fc.oneof(
      crossed("指标", some, when, (metric) => cellsOf(metric)),
      crossed("年份", when, some, (_, metric) => cellsOf(metric)),
      crossed("地区", where, some, (_, metric) => cellsOf(metric)).map((rows): Rows => [
        ["2023年主要指标"],
        ...rows,
      ]),
      crossed("地区", where, when, () => cellsOf(first)).map((rows): Rows => [[first], ...rows]),
      crossed("地区", where, ["年份", ...some], (_, column) =>
        column === "年份" ? fc.constantFrom(...when) : cellsOf(column),
      ),
    );
  });

/** Slips of a clerk: a cell of anything, a row twice, a row left out, two columns exchanged. */
const clerksSlip = fc.record({
  kind: fc.constantFrom("cell", "twice", "out", "exchanged"),
  row: fc.nat(),
  column: fc.nat(),
  by: text,
});
const table: fc.Arbitrary<Rows> = fc
  .tuple(
    soundTable,
    fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(clerksSlip, { minLength: 1, maxLength: 2 }) },
    ),
  )
  .map(([sound, slips]) =>
    slips.reduce<Rows>((rows, { kind, row, column, by }) => {
      const at = row % rows.length;
      return rows.flatMap((line, index): Rows => {
        if (kind === "exchanged") return [[...line.slice(0, -2), ...line.slice(-2).reverse()]];
        if (index !== at) return [line];
        if (kind === "twice") return [line, line];
        if (kind === "out") return rows.length > 1 ? [] : [line];
        return [line.map((cell, place) => (place === column % line.length ? by : cell))];
      });
    }, sound),
  );

describe("a separated text", () => {
  const separator = fc.constantFrom(",", ";", "\t", "|");
  const cells = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 5,
  });

  test("is read as another parser reads it", () => {
    fc.assert(
      fc.property(cells, separator, fc.boolean(), (rows, delimiter, quotes) => {
        const written = Papa.unparse(rows, { delimiter, quotes, newline: "\r\n" });
        const read = parseCsv(written, delimiter);
        const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
        expect(read.ok ? read.rows.map((row) => row.cells) : read.faults).toEqual(filled);
      }),
      runs(150),
    );
  });

  test("that was spoilt is refused, or read as another parser reads it", () => {
    fc.assert(
      fc.property(spoilt(cells.map((rows) => Papa.unparse(rows, { newline: "\n" }))), (one) => {
        // The marks at its beginning are taken off before.
        const written = one.replace(/^\uFEFF+/u, "");
        const read = parseCsv(written, ",");
        const other = Papa.parse<string[]>(written, { delimiter: ",", newline: "\n" });
        // The other keeps a lone carriage return, and guesses behind a quotation mark.
        if (!read.ok || written.includes("\r") || other.errors.length > 0) return;
        const filled = other.data.filter((row) => row.some((cell) => cell.trim() !== ""));
        expect(read.rows.map((row) => row.cells)).toEqual(filled);
      }),
      runs(150),
    );
  });

  test("of an office is refused in words, or shown", async () => {
    await fc.assert(
      fc.asyncProperty(table, (rows) =>
        readAndShow(encode(Papa.unparse(rows.map((row) => [...row])))),
      ),
      runs(20),
    );
  });
});

describe("a table that an office made of figures", () => {
  /** What is told, in any order, of each figure as often as it is told. */
  const sorted = (figures: readonly string[]): string[] => [...figures].sort();
  /** Remarks that name what was not read. */
  const leftOut = /未读入|未列为数据/u;

  test("is read whole where it is plain; else right, with what was left out told, or refused in words", () => {
    fc.assert(
      fc.property(drawnTable, ({ rows, figures, isPlain }) => {
        const bytes = encode(separated(rows, ","));
        const read = readDatasetFile(bytes, "附表.csv", { language: "zh", today: "2024-08-01" });
        if (isPlain) {
          expect(read.ok ? sorted(said(read)) : read.faults, separated(rows, "|")).toEqual(
            sorted(figures),
          );
          return;
        }
        if (!read.ok) return;
        const told = said(read);
        expect(told.filter((figure) => !figures.includes(figure))).toEqual([]);
        if (told.length < figures.length) expect(remarks(read)).toMatch(leftOut);
      }),
      runs(25),
    );
  });
});

describe("a dataset in JSON", () => {
  /** Whether a text is JSON of which no object has a name twice; as the language itself reads it. */
  const isJson = (written: string): boolean => {
    try {
      JSON.parse(written);
      return true;
    } catch {
      return false;
    }
  };

  test("is taken for JSON where the language takes it for JSON", () => {
    const json = fc.json({ maxDepth: 4, stringUnit: sign });
    fc.assert(
      fc.property(spoilt(json), (written) => {
        const fault = scanJson(written);
        const forgiven = fault?.rule === "json_repeated_key" || fault?.rule === "json_too_deep";
        expect(fault === null, written).toBe(isJson(written) && !forgiven);
      }),
      runs(300),
    );
  });

  test("that was spoilt is refused in words, or shown", async () => {
    const written = JSON.stringify(fixture(), null, 1);
    await fc.assert(
      fc.asyncProperty(spoilt(fc.constant(written)), (one) => readAndShow(encode(one))),
      runs(15),
    );
  });

  test("with texts, values and orders exchanged is refused in words, or shown", async () => {
    type Path = readonly (string | number)[];
    const leaves: (readonly [path: Path, value: unknown])[] = [];
    const lists: Path[] = [];
    const walk = (node: unknown, path: Path): void => {
      if (Array.isArray(node)) lists.push(path);
      if (typeof node !== "object" || node === null) leaves.push([path, node]);
      else for (const [key, inner] of Object.entries(node)) walk(inner, [...path, key]);
    };
    walk(fixture(), []);
    const pathsOf = (key: string): Path[] =>
      leaves.flatMap(([path]) => (path[path.length - 1] === key ? [path] : []));
    const words = fc.string({
      unit: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...Array.from("甲乙产值人口增长")) },
        sign,
      ),
      minLength: 1,
      maxLength: 20,
    });
    const alike = fc
      .constantFrom(...leaves)
      .chain(([path, old]) =>
        fc
          .constantFrom(
            ...leaves.flatMap(([other, value]) =>
              other[other.length - 1] === path[path.length - 1] ? [value] : [],
            ),
            old,
          )
          .map((value) => [path, value] as const),
      );
    const anything = fc.tuple(
      fc.constantFrom(...leaves.map(([path]) => path)),
      fc.oneof(fc.anything({ maxDepth: 2 }), text, fc.constantFrom("gdp", "2023", null, -1, 1e308)),
    );
    const change = fc.oneof(
      { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...pathsOf("zh")), words) },
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...pathsOf("en")), fc.string()) },
      { weight: 2, arbitrary: alike },
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...lists), fc.constant("reversed")) },
      { weight: 1, arbitrary: anything },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const data: unknown = JSON.parse(JSON.stringify(fixture()));
        for (const [path, by] of changes) {
          let node: unknown = data;
          for (const key of path.slice(0, -1)) node = Reflect.get(Object(node), key);
          const last = path[path.length - 1];
          if (typeof node !== "object" || node === null || last === undefined) continue;
          const old: unknown = Reflect.get(node, last);
          Reflect.set(node, last, by === "reversed" && Array.isArray(old) ? old.reverse() : by);
        }
        let written: string;
        try {
          written = JSON.stringify(data);
        } catch {
          return;
        }
        await readAndShow(encode(written));
      }),
      runs(18),
    );
  });
});

describe("a workbook", () => {
  const { DOMParser } = new JSDOM("").window;
  const cell = fc.oneof(
    text.map((one) => one.replace(/[\u0000\r]/gu, "")),
    fc.integer(),
  );

  test("has the cells that were written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const read = readPackedWorkbook(smallWorkbook({ 表: rows }));
          const filled = rows
            .map((row) => row.map(String))
            .filter((row) => row.some((one) => one.trim() !== ""));
          const [sheet] = read.ok ? read.sheets : [];
          // Empty cells at the end of a row are none.
          const trimmed = (row: readonly string[]): string =>
            JSON.stringify(row).replace(/(?:,"")+\]$/u, "]");
          expect(sheet?.rows.map(({ cells }) => trimmed(cells))).toEqual(filled.map(trimmed));
        },
      ),
      runs(60),
    );
  });

  test("of which a part was spoilt is refused in words, or shown; sound XML is not called damaged", async () => {
    const part = fc.constantFrom(
      "xl/worksheets/sheet1.xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "[Content_Types].xml",
    );
    const rows = [
      ["指标", "2023年", "2022年"],
      ["产值（亿元）", 12, 11],
    ];
    const xml = fc.constantFrom(
      "<row>",
      "</row>",
      "<c/>",
      "<v>",
      "</v>",
      "<!--",
      "-->",
      "&amp;",
      "&",
      '"',
      ">",
      "<",
      "x",
      "]]>",
    );
    const slip = fc.record({
      at: anywhere,
      length: fc.nat(9),
      by: xml,
    });
    await fc.assert(
      fc.asyncProperty(
        part,
        fc.array(slip, { minLength: 1, maxLength: 2 }),
        async (path, slips) => {
          let isSound = true;
          const bytes = smallWorkbook({ 表: rows }, (parts) => {
            const written = slips.reduce(
              (left, { at, length, by }) => {
                const from = Math.floor(at * left.length);
                return left.slice(0, from) + by + left.slice(from + length);
              },
              parts.get(path) ?? "",
            );
            isSound = !new DOMParser()
              .parseFromString(written, "application/xml")
              .querySelector("parsererror");
            parts.set(path, written);
          });
          await readAndShow(bytes);
          const read = readPackedWorkbook(bytes);
          if (isSound && !read.ok)
            expect(read.faults.map(({ rule }) => rule)).not.toContain("workbook_xml");
        },
      ),
      runs(30),
    );
  });

  test("whose bytes were changed is refused in words, or shown", async () => {
    const sound = smallWorkbook({
      表: [
        ["指标", "2023年"],
        ["产值（亿元）", 12],
      ],
    });
    const changes = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(changes, (changed) => {
        const bytes = sound.slice();
        for (const [at, by] of changed) bytes[at] = by;
        return readAndShow(bytes);
      }),
      runs(40),
    );
  });
});

test("tables of a page, however they are marked up, and spoilt, are refused in words, or shown", async () => {
  const cell = fc.constantFrom<(text: string) => string>(
    (one) => `<td>${one}</td>`,
    (one) => `<TD align=right>${one}</TD>`,
    (one) => `<th><b>${one}</b></th>`,
    (one) => `<td><!-- <td> --><span title="a>b">${one}</span>`,
    (one) => `<td>${Array.from(one, (each) => `&#${String(each.codePointAt(0))};`).join("")}</td>`,
    (one) => `<td>&nbsp;${one}\n</td>`,
  );
  const page = fc
    .tuple(table, fc.array(cell, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "<p>甲</p>"))
    .map(([rows, cells, before]) => {
      const body = rows.map((row, at) => {
        const written = row.map((one, column) => {
          const mark = cells[(at + column) % cells.length];
          return mark?.(one.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
        });
        return `<tr>${written.join("")}</tr>`;
      });
      return `<html>${before}<table>${body.join("")}</table></html>`;
    });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 2, arbitrary: page }, { weight: 1, arbitrary: spoilt(page) }),
      (one) => readAndShow(encode(one)),
    ),
    runs(18),
  );
});

test("a report is refused, or drafted, shown, and held against itself", async () => {
  const clause = fc.tuple(
    fc.constantFrom(
      "甲园",
      "全市产值",
      "河城公园",
      "其中乙",
      "由去年的",
      "完成目标的",
      "今年以来，",
      "截至2023年底，",
      "居全省第",
      "",
    ),
    fc.oneof(
      amount,
      fc.constantFrom(
        "12个",
        "5843亿元",
        "74.19%",
        "3倍",
        "一到两次",
        "43亿年",
        "0分之七",
        "2成",
        "±0",
      ),
    ),
    fc.constantFrom("个，", "亿元。", "，增长", "%；", "增至", "、", "。\n", "位。", "年，"),
  );
  const body = fc.array(
    clause.map((parts) => parts.join("")),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(spoilt(body.map((parts) => parts.join(""))), async (one) => {
      const report = `河城政府工作报告\n2024年1月20日\n${one}全市完成任务。`;
      const draft = draftDataset(report, { published: "2024-01-20", publisher: "甲" });
      if (!draft.ok) return;
      await showDataset(draft.dataset);
      performAudit(auditTask(report, lookUp(draft.dataset), "report"));
    }),
    runs(20),
  );
});

test("an address that was read and written is read as the same again", () => {
  const parsed = parseDataset(fixture(), parsePrinted);
  if (!parsed.ok) throw new Error("a fixture with faults");
  const vocabulary = vocabularyOf(lookUp(parsed.dataset), ["name", "value"]);
  const key = fc.constantFrom(
    "view",
    "area",
    "place",
    "q",
    "sort",
    "from",
    "to",
    "tray",
    "columns",
    "figure",
    "card",
    "own",
    "x",
  );
  const value = fc.oneof(
    text,
    fc.constantFrom(
      "table",
      "river-city",
      "government",
      "2023",
      "-value",
      "name,value",
      "f.gdp",
      "1",
      "%",
      "%E0%A4",
    ),
  );
  const query = fc.array(
    fc.tuple(key, value).map(([name, one]) => `${name}=${one}`),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(spoilt(query.map((parts) => parts.join("&"))), (one) => {
      const { address } = parseAddress(one, vocabulary);
      const written = serializeAddress(address);
      const again = parseAddress(written, vocabulary);
      expect(again.address).toEqual(address);
      expect(again.repairs).toEqual([]);
      expect(serializeAddress(again.address)).toBe(written);
    }),
    runs(300),
  );
});
