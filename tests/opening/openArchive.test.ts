import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { isFault, openArchive } from "../../src/opening/archive/openArchive";
import { limits } from "../../src/opening/limits";

/** An archive whose directory says that its parts, which are small, unpack to so many bytes each. */
function claiming(...sizes: readonly number[]): Uint8Array {
  const parts = sizes.map((_, at): [string, Uint8Array] => [`part${at}`, new Uint8Array(9)]);
  const bytes = zipSync(Object.fromEntries(parts), { level: 0 });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = view.getUint32(bytes.length - 22 + 16, true);
  for (const size of sizes) {
    // Packed as little as allowed, so that the sum alone is at stake.
    view.setUint32(at + 20, Math.ceil(size / limits.packingRatio), true);
    view.setUint32(at + 24, size, true);
    at += 46 + view.getUint16(at + 28, true);
  }
  return bytes;
}

const ruleOf = (bytes: Uint8Array): string | null => {
  const opened = openArchive(bytes);
  return isFault(opened) ? opened.rule : null;
};

test("all parts together unpack to the limit and no further", () => {
  const half = limits.unpackedBytes / 2;
  expect(ruleOf(claiming(half, half))).toBeNull();
  expect(ruleOf(claiming(half, half, 1))).toBe("archive_bomb");
});

/** An archive of one part, some of its bytes changed; `end` is where its last record begins, `entry` its directory's. */
function changed(
  change: (bytes: Uint8Array, view: DataView, end: number, entry: number) => unknown,
  level: 0 | 6 = 6,
): Uint8Array {
  const bytes = zipSync({ "a/b.xml": new TextEncoder().encode("甲".repeat(400)) }, { level });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const made = change(bytes, view, end, view.getUint32(end + 16, true));
  return made instanceof Uint8Array ? made : bytes;
}

/** What comes of the part, or the rule that is broken when it is asked for. */
const partOf = (bytes: Uint8Array, name = "a/b.xml"): unknown => {
  const opened = openArchive(bytes);
  if (isFault(opened)) return opened.rule;
  const part = opened.read(name);
  if (part === null) return null;
  return isFault(part) ? part.rule : new TextDecoder().decode(part);
};

test("a part is read as it was packed, by its name in whatever letters", () => {
  const text = "甲".repeat(400);
  for (const level of [0, 6] as const) {
    const bytes = changed(() => undefined, level);
    expect([partOf(bytes), partOf(bytes, "A/B.XML"), partOf(bytes, "b.xml")]).toEqual([
      text,
      text,
      null,
    ]);
  }
  // A comment at the end, and bytes before the archive's own buffer.
  const commented = changed((bytes, view, end) => {
    view.setUint16(end + 20, 3, true);
    return Uint8Array.from([...bytes, 1, 2, 3]);
  });
  expect(partOf(commented)).toBe(text);
  const within = Uint8Array.from([9, 9, ...commented]).subarray(2);
  expect(partOf(within)).toBe(text);
  const named = changed((bytes, _, __, entry) => {
    bytes.set(new TextEncoder().encode("\\a\\b.xm"), entry + 46);
  });
  const opened = openArchive(named);
  expect(isFault(opened) ? opened.rule : opened.names).toEqual(["a/b.xm"]);
});

test("a directory that is cut short, encrypted or too long is refused before anything is unpacked", () => {
  expect(partOf(new Uint8Array(21))).toBe("archive_truncated");
  expect(partOf(new Uint8Array(22))).toBe("archive_truncated");
  expect(partOf(changed((bytes) => bytes.slice(0, -1)))).toBe("archive_truncated");
  expect(partOf(changed((bytes) => bytes.slice(1)))).toBe("archive_truncated");
  expect(partOf(changed((_, view, end) => view.setUint32(end + 16, end, true)))).toBe(
    "archive_truncated",
  );
  expect(partOf(changed((_, view, end) => view.setUint16(end + 10, 2, true)))).toBe(
    "archive_truncated",
  );
  expect(partOf(changed((_, view, __, entry) => view.setUint16(entry + 8, 1, true)))).toBe(
    "workbook_encrypted",
  );
  expect(partOf(changed((_, view, __, entry) => view.setUint16(entry + 8, 2, true)))).toBe(
    "甲".repeat(400),
  );
  expect(partOf(changed((_, view, end) => view.setUint16(end + 10, limits.parts + 1, true)))).toBe(
    "archive_too_many_parts",
  );
  expect(partOf(changed((_, view, end) => view.setUint16(end + 10, limits.parts, true)))).toBe(
    "archive_truncated",
  );
});

test("a part whose bytes are not what the directory says is damaged", () => {
  const set = (offset: number, value: number, size: 2 | 4 = 4) =>
    changed((_, view, __, entry) =>
      size === 2
        ? view.setUint16(entry + offset, value, true)
        : view.setUint32(entry + offset, value, true),
    );
  expect(partOf(set(10, 9, 2))).toBe("archive_damaged");
  expect(partOf(set(16, 1))).toBe("archive_damaged");
  expect(partOf(set(24, 1199))).toBe("archive_damaged");
  expect(partOf(set(24, 1201))).toBe("archive_damaged");
  expect(partOf(set(20, 4_000_000))).toBe("archive_truncated");
  expect(partOf(set(20, 1))).toBe("archive_damaged");
  expect(partOf(set(42, 4_000_000))).toBe("archive_damaged");
  expect(partOf(set(42, 1))).toBe("archive_damaged");
  expect(partOf(changed((bytes) => void bytes.fill((bytes[60] ?? 0) ^ 1, 60, 61), 0))).toBe(
    "archive_damaged",
  );
});

test("a large part may be packed to the ratio and no tighter, a small one as tightly as it likes", () => {
  const packed = (unpacked: number, size: number): unknown =>
    ruleOf(
      changed((_, view, __, entry) => {
        view.setUint32(entry + 20, size, true);
        view.setUint32(entry + 24, unpacked, true);
      }),
    );
  const large = limits.smallPartBytes + limits.packingRatio;
  const least = Math.ceil(large / limits.packingRatio);
  expect(packed(large, least)).toBeNull();
  expect(packed(large, least - 1)).toBe("archive_too_tight");
  expect(packed(limits.smallPartBytes, 1)).toBeNull();
  expect(packed(limits.smallPartBytes + 1, 1)).toBe("archive_too_tight");
});

/** What is told of bytes that are no archive, or of a part of one. */
const told = (bytes: Uint8Array, name = "a/b.xml"): unknown => {
  const opened = openArchive(bytes);
  const part = isFault(opened) ? opened : opened.read(name);
  return part !== null && isFault(part) ? [part.rule, part.found.zh, part.found.en] : "read";
};

test("what is wrong is told by what was found", () => {
  const set = (offset: number, value: number) =>
    changed((_, view, __, entry) => view.setUint32(entry + offset, value, true));
  const damaged = [
    "archive_damaged",
    "内部文件 a/b.xml 已经损坏",
    "a damaged file inside it, a/b.xml",
  ];
  const cut = (found = ""): unknown => [
    "archive_truncated",
    found || "文件不完整，后面缺失",
    found || "a file that is cut off before its end",
  ];
  expect(told(new Uint8Array(21))).toEqual(cut());
  expect(told(changed((_, view, end) => view.setUint16(end + 10, 2, true)))).toEqual(cut());
  expect(told(set(20, 4_000_000))).toEqual(cut());
  expect(told(set(16, 1))).toEqual(damaged);
  expect(told(set(42, 1))).toEqual(damaged);
  expect(told(changed((_, view, __, entry) => view.setUint16(entry + 8, 1, true)))).toEqual([
    "workbook_encrypted",
    "设有打开密码",
    "protected by a password",
  ]);
});

test("how tightly a part is packed is told in sizes and times", () => {
  const tight = (unpacked: number, size: number): string | null => {
    const opened = openArchive(
      changed((_, view, __, entry) => {
        view.setUint32(entry + 20, size, true);
        view.setUint32(entry + 24, unpacked, true);
      }),
    );
    return isFault(opened) ? opened.found.zh : null;
  };
  expect(tight(20 * 1024 * 1024, 10 * 1024)).toBe("20.0 MB 的内容压缩在 10 KB 里，压缩了 2048 倍");
  expect(tight(20 * 1024 * 1024, 10_000)).toBe("20.0 MB 的内容压缩在 10 KB 里，压缩了 2097 倍");
  expect(tight(20 * 1024 * 1024, 0)).toBe("20.0 MB 的内容压缩在 0 KB 里，压缩了 20971520 倍");
});

test("places outside of the file are no error but a fault", () => {
  for (const at of [-2, 20, 1_000_000, 0xfff0_0000])
    expect(
      partOf(changed((_, view, end) => view.setUint32(end + 16, end + at, true))),
      String(at),
    ).toBe("archive_truncated");
  for (const at of [-20, -2, 0, 1_000_000])
    expect(
      partOf(
        changed((bytes, view, _, entry) => view.setUint32(entry + 42, bytes.length + at, true)),
      ),
      String(at),
    ).toBe("archive_damaged");
});

test("parts with notes of their own are read one after another", () => {
  const note = { extra: { 0x9999: new Uint8Array(7) }, comment: "注" } as const;
  // What cannot be packed much, so that it is unpacked in two pieces.
  let seed = 1;
  const long = Uint8Array.from({ length: 20_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed & 0xff;
  });
  const bytes = zipSync({
    one: [new TextEncoder().encode("甲"), { ...note, level: 0 }],
    two: [long, { ...note, level: 6 }],
    three: [new TextEncoder().encode("丙"), note],
  });
  const opened = openArchive(bytes);
  if (isFault(opened)) throw new Error(opened.rule);
  expect(opened.names).toEqual(["one", "two", "three"]);
  expect(partOf(bytes, "one")).toBe("甲");
  const two = opened.read("two");
  expect(two instanceof Uint8Array && Buffer.compare(two, long)).toBe(0);
  expect(partOf(bytes, "three")).toBe("丙");
});

test("an archive of nothing, and a part without a name, are archives", () => {
  const end = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]);
  expect(openArchive(end)).toMatchObject({ names: [] });
  const entry = Uint8Array.from([0x50, 0x4b, 1, 2, ...Array<number>(42).fill(0), ...end]);
  entry[46 + 10] = 1;
  expect(openArchive(entry)).toMatchObject({ names: [""] });
});

test("a comment at the end is as long as may be, and no longer", () => {
  const behind = (many: number) =>
    changed((bytes) => Uint8Array.from([...bytes, ...new Uint8Array(many)]));
  expect(ruleOf(behind(0xffff))).toBeNull();
  expect(ruleOf(behind(0x10000))).toBe("archive_truncated");
});

test("a name loses its slashes in front, and turns those that Windows wrote", () => {
  const named = changed((bytes, _, __, entry) => {
    bytes.set(new TextEncoder().encode("//a\\b\\c"), entry + 46);
  });
  const opened = openArchive(named);
  expect(isFault(opened) ? opened.rule : opened.names).toEqual(["a/b/c"]);
});

test("a part that is stored as it is has the length that the directory says", () => {
  const shorter = changed((_, view, __, entry) => view.setUint32(entry + 24, 1199, true), 0);
  expect(partOf(shorter)).toBe("archive_damaged");
});
