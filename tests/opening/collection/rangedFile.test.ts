import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { PartNotRead, RangedFile } from "../../../src/opening/collection/RangedFile";
import { listening } from "../../support/listening";

const SIZE = 9 * 2 ** 20;
/** A file each of whose four bytes tell their place. */
const FILE = new Uint8Array(Uint32Array.from({ length: SIZE / 4 }, (_, at) => at).buffer);
const bytesOf = (start: number, end: number): Uint8Array => FILE.subarray(start, end);

type Answer = (start: number, end: number, response: ServerResponse) => void;

const ranges: Answer = (start, end, response) => {
  response.writeHead(206, { "Content-Range": `bytes ${start}-${end - 1}/${SIZE}` });
  response.end(bytesOf(start, end));
};

/** What `ask` gets of a host, and the ranges that it asked for. */
async function withHost<Got>(
  answer: Answer,
  ask: (file: RangedFile) => Promise<Got>,
): Promise<{ got: Got; asked: string[]; requests: number; bytes: number }> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const [, from = "0", to = "0"] = /bytes=(\d+)-(\d+)/u.exec(request.headers.range ?? "") ?? [];
    asked.push(`${from}-${to}`);
    answer(Number(from), Number(to) + 1, response);
  });
  const root = await listening(server);
  const traffic = { requests: 0, bytes: 0 };
  try {
    const got = await ask(new RangedFile(`${root}/a`, SIZE, traffic));
    return { got, asked: asked.sort(), ...traffic };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const read = (file: RangedFile, ...pieces: readonly (readonly [number, number])[]) =>
  Promise.all(pieces.map(([start, end]) => file.slice(start, end)));

const isRight = (pieces: readonly (readonly [number, number])[], got: readonly ArrayBuffer[]) =>
  pieces.every(([start, end], at) =>
    Buffer.from(got[at] ?? new ArrayBuffer(0)).equals(Buffer.from(bytesOf(start, end))),
  );

const KB = 1024;

test.each<readonly [string, readonly (readonly [number, number])[], readonly string[]]>([
  ["one piece", [[10, 20]], ["10-19"]],
  [
    "pieces that touch, asked for in any order",
    [
      [20, 30],
      [0, 10],
      [10, 20],
    ],
    ["0-29"],
  ],
  [
    "pieces as far apart as may be",
    [
      [0, 10],
      [10 + 64 * KB, 20 + 64 * KB],
    ],
    [`0-${19 + 64 * KB}`],
  ],
  [
    "pieces one byte farther apart",
    [
      [0, 10],
      [11 + 64 * KB, 20 + 64 * KB],
    ],
    ["0-9", `${11 + 64 * KB}-${19 + 64 * KB}`],
  ],
  [
    "a piece within another, and one behind both",
    [
      [0, 100 * KB],
      [10, 20],
      [100 * KB, 101 * KB],
    ],
    [`0-${101 * KB - 1}`],
  ],
  [
    "as much as one request fetches",
    [
      [0, 4096 * KB],
      [4096 * KB, 8192 * KB],
    ],
    [`0-${8192 * KB - 1}`],
  ],
  [
    "more than that",
    [
      [0, 4096 * KB],
      [4096 * KB, 8192 * KB + 1],
    ],
    [`0-${4096 * KB - 1}`, `${4096 * KB}-${8192 * KB}`],
  ],
])("%s", async (_, pieces, requests) => {
  const { got, asked, ...traffic } = await withHost(ranges, (file) => read(file, ...pieces));
  expect(isRight(pieces, got)).toBe(true);
  expect(asked).toEqual(requests);
  expect(traffic.requests).toBe(requests.length);
});

test("what has come is not asked for again, in whole or in part", async () => {
  const { got, asked, bytes } = await withHost(ranges, async (file) => {
    await file.slice(100, 200);
    return read(file, [100, 200], [120, 130], [99, 101]);
  });
  expect(
    isRight(
      [
        [100, 200],
        [120, 130],
        [99, 101],
      ],
      got,
    ),
  ).toBe(true);
  expect(asked).toEqual(["100-199", "99-100"]);
  expect(bytes).toBe(102);
});

test("without an end a piece reaches to the end of the file", async () => {
  const { got } = await withHost(ranges, (file) => file.slice(SIZE - 3));
  expect(isRight([[SIZE - 3, SIZE]], [got])).toBe(true);
});

const status =
  (code: number): Answer =>
  (_, __, response) =>
    void response.writeHead(code).end();

test.each<readonly [string, Answer, string]>([
  ["404", status(404), "missing"],
  ["410", status(410), "missing"],
  ["416", status(416), "changed"],
  ["500", status(500), "unreachable"],
  ["403", status(403), "unreachable"],
  ["the whole file", (_, __, response) => void response.writeHead(200).end("x"), "noRanges"],
  [
    "fewer bytes",
    (start, end, response) => {
      response.writeHead(206, { "Content-Range": `bytes ${start}-${end - 1}/${SIZE}` });
      response.end(bytesOf(start, end - 1));
    },
    "changed",
  ],
  [
    "another length",
    (start, end, response) => {
      response.writeHead(206, { "Content-Range": `bytes ${start}-${end - 1}/${SIZE + 1}` });
      response.end(bytesOf(start, end));
    },
    "changed",
  ],
  ["nothing", (_, __, response) => void response.destroy(), "unreachable"],
])("a host that answers with %s is said to", async (_, answer, fault) => {
  const { got } = await withHost(answer, (file) =>
    file.slice(0, 10).catch((error: unknown) => error),
  );
  expect(got).toBeInstanceOf(PartNotRead);
  expect((got as PartNotRead).fault).toBe(fault);
  expect((got as PartNotRead).name).toBe("PartNotRead");
  expect((got as PartNotRead).message).toMatch(new RegExp(`^http.+: ${fault}$`, "u"));
});

test("a host that does not say how long its file is, is believed", async () => {
  const { got } = await withHost(
    (start, end, response) => {
      response.writeHead(206, {});
      response.end(bytesOf(start, end));
    },
    (file) => file.slice(5, 9),
  );
  expect(isRight([[5, 9]], [got])).toBe(true);
});

test("the whole file is read at once where asked, and must be as long as it is said to be", async () => {
  const whole: Answer = (_, __, response) => void response.writeHead(200).end(bytesOf(0, SIZE));
  const { got, requests } = await withHost(whole, async (file) => {
    await file.readWhole();
    return file.slice(1000, 1010);
  });
  expect(isRight([[1000, 1010]], [got])).toBe(true);
  expect(requests).toBe(1);
  const short = await withHost(
    (_, __, response) => void response.writeHead(200).end(bytesOf(0, 10)),
    (file) => file.readWhole().catch((error: unknown) => error),
  );
  expect((short.got as PartNotRead).fault).toBe("changed");
});
