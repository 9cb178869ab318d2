import { afterEach, describe, expect, test, vi } from "vitest";
import { generateDataset } from "../../scripts/generateDataset";
import { lookUp } from "../../src/dataset/DatasetLookup";
import { figureColumnIdsFor, figuresSlices, figuresTableFor } from "../../src/columns/figures";
import { inTurns } from "../../src/export/inTurns";
import { csvBytes, csvPieces } from "../../src/export/serializeCsv";
import { jsonPieces } from "../../src/export/serializeJson";
import { headOf, oneSlice } from "../../src/columns/ExportTable";

const lookup = lookUp(generateDataset({ places: 12, metrics: 8, years: 8, seed: 3, gaps: 0.1 }));
const { size } = lookup.columns;
const backwards = Uint32Array.from({ length: size }, (_, at) => size - 1 - at);
const ids = figureColumnIdsFor(lookup, "zh");
const sliced = figuresSlices("zh", lookup, backwards, ids);
const whole = figuresTableFor("zh", lookup, Array.from(backwards), ids);

function joined(pieces: Iterable<Uint8Array>): Uint8Array {
  return new Uint8Array([...pieces].flatMap((piece) => [...piece]));
}

describe("a table of several slices", () => {
  test("has more than two of them, which together hold every row once and in order", () => {
    const slices = [...sliced.slices()];
    expect(slices.length).toBeGreaterThan(2);
    expect(slices.flatMap(({ rows }) => rows)).toEqual(whole.rows);
    expect(sliced.rowCount).toBe(whole.rows.length);
  });

  test("is written as the whole table would be: CSV", () => {
    expect(joined(csvPieces(sliced, { headers: "header" }))).toEqual(
      csvBytes(whole, { headers: "header" }),
    );
  });

  test("is written as the whole table would be: JSON", () => {
    const text = [...jsonPieces(sliced)].join("");
    const { name, title } = whole;
    const columns = whole.columns.map(({ id, header, datatype, description }) => ({
      id,
      header,
      datatype,
      description,
    }));
    const rows = whole.rows.map((row) =>
      Object.fromEntries(whole.columns.map(({ id }, at) => [id, row[at] ?? null])),
    );
    expect(text).toBe(`${JSON.stringify({ name, title, columns, rows }, null, 2)}\n`);
  });

  test("all rows of the dataset stand in the order of the text", () => {
    const all = figuresSlices("en", lookup, "all", ["figure_id"]);
    expect([...all.slices()].flatMap(({ rows }) => rows.map(([id]) => id))).toEqual(
      lookup.dataset.observations.map(({ id }) => id),
    );
  });
});

describe("a table without rows", () => {
  const none = figuresSlices("zh", lookup, new Uint32Array(), ids);
  test("still has its columns", () => {
    expect(headOf(none).columns.map(({ id }) => id)).toEqual(ids);
  });
  test("is a header alone in CSV, and an empty list in JSON", () => {
    const text = new TextDecoder().decode(joined(csvPieces(none, { headers: "id" })));
    expect(text).toBe(`${ids.join(",")}\r\n`);
    expect(JSON.parse([...jsonPieces(none)].join(""))).toMatchObject({ rows: [] });
  });
});

test("an unsound slice is refused wherever it stands", () => {
  const { slices } = oneSlice({ ...whole, rows: [...whole.rows.slice(0, 1), ["a"]] });
  expect(() => [...csvPieces({ rowCount: 2, slices }, { headers: "id" })]).toThrow(
    `row 2: found 1 cells, expected ${ids.length}`,
  );
});

test("pieces are taken in order and all of them, however long each takes", async () => {
  const taken: number[] = [];
  function* slowly(): Generator<number> {
    for (let piece = 0; piece < 5; piece += 1) {
      const start = performance.now();
      while (performance.now() - start < 9);
      yield piece;
    }
  }
  let turns = 0;
  const others = setInterval(() => (turns += 1), 0);
  await inTurns(slowly(), (piece) => taken.push(piece));
  clearInterval(others);
  expect(taken).toEqual([0, 1, 2, 3, 4]);
  expect(turns).toBeGreaterThan(0);
});

test("what is left takes no further piece", async () => {
  const leaving = new AbortController();
  const taken: number[] = [];
  function* endless(): Iterable<number> {
    for (let piece = 0; ; piece += 1) {
      for (const until = performance.now() + 3; performance.now() < until;);
      yield piece;
    }
  }
  await inTurns(
    endless(),
    (piece) => {
      taken.push(piece);
      if (piece === 4) leaving.abort();
    },
    leaving.signal,
  );
  expect(taken.slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
});

describe("a turn of the page", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test("comes when eight milliseconds are over, and no sooner", async () => {
    let [now, turns] = [0, 0];
    vi.spyOn(performance, "now").mockImplementation(() => now);
    const Channel = MessageChannel;
    vi.stubGlobal(
      "MessageChannel",
      class extends Channel {
        constructor() {
          super();
          turns += 1;
        }
      },
    );
    const before: number[] = [];
    await inTurns([3, 3, 3, 8, 7.75, 0.25, 1], (milliseconds) => {
      before.push(turns);
      now += milliseconds;
    });
    expect(before).toEqual([0, 0, 0, 1, 2, 2, 3]);
    expect(turns).toBe(3);
  });
});
