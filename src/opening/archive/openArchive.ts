import { Inflate } from "fflate";
import type { FileFault } from "../FileFault";
import { fileFault, sizeText } from "../fileFaults";
import { limits } from "../limits";

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** Checksum of an archive's entry (CRC-32), as an unsigned number. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly checksum: number;
  readonly headerAt: number;
}

/** An archive whose directory is sound; its parts are unpacked when they are asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a part, `null` where there is none, or why it cannot be read. */
  readonly read: (name: string) => Uint8Array | null | FileFault;
}

const END = { mark: 0x06054b50, size: 22 } as const;
const ENTRY = { mark: 0x02014b50, size: 46 } as const;
const LOCAL = { mark: 0x04034b50, size: 30 } as const;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes given to the unpacker at once, so that it can be stopped soon. */
const PIECE = 16 * 1024;

/** Whether what was asked for turned out to be a fault. */
export function isFault(value: object): value is FileFault {
  return "rule" in value;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END.mark) return at;
  }
  return -1;
}

function readEntries(bytes: Uint8Array, view: DataView): readonly Entry[] | FileFault {
  const end = findEnd(view);
  if (end === -1) return fileFault("archive_truncated", {}, "");
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) return fileFault("archive_too_many_parts", {}, count);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY.size > end || view.getUint32(at, true) !== ENTRY.mark) {
      return fileFault("archive_truncated", {}, "");
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      bytes.subarray(at + ENTRY.size, at + ENTRY.size + nameLength),
    );
    if ((view.getUint16(at + 8, true) & 1) === 1) return fileFault("workbook_encrypted", {}, "");
    entries.push({
      name: name.replace(/\\/gu, "/").replace(/^\/+/u, ""),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += ENTRY.size + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function damagedPart(name: string): FileFault {
  return fileFault(
    "archive_damaged",
    {},
    { zh: `内部文件 ${name} 已经损坏`, en: `a damaged file inside it, ${name}` },
  );
}

function bombIn(entries: readonly Entry[]): FileFault | null {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > limits.unpackedBytes) return fileFault("archive_bomb", {}, sizeText(total));
  const tight = entries.find(
    ({ packed, unpacked }) =>
      unpacked > limits.smallPartBytes && unpacked > packed * limits.packingRatio,
  );
  if (tight === undefined) return null;
  const { packed, unpacked } = tight;
  return fileFault("archive_too_tight", {}, sizeText(unpacked), {
    packed: sizeText(packed),
    times: Math.floor(unpacked / Math.max(1, packed)),
  });
}

/** Unpacks piece by piece and stops as soon as more comes out than the directory says, for which there is no room. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const result = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    result.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length; from += PIECE) {
      stream.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
    }
  } catch {
    return null;
  }
  return length === size ? result : null;
}

/** Opens a ZIP archive. Bombs, encryption, and archives that are cut short are refused before anything is unpacked. */
export function openArchive(bytes: Uint8Array): Archive | FileFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readEntries(bytes, view);
  if ("rule" in entries) return entries;
  const bomb = bombIn(entries);
  if (bomb !== null) return bomb;
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    names: entries.map(({ name }) => name),
    read: (name) => {
      const entry = byName.get(name.toLowerCase());
      if (entry === undefined) return null;
      const { headerAt, packed, method, unpacked, checksum } = entry;
      if (headerAt + LOCAL.size > bytes.length || view.getUint32(headerAt, true) !== LOCAL.mark) {
        return damagedPart(name);
      }
      const from =
        headerAt +
        LOCAL.size +
        view.getUint16(headerAt + 26, true) +
        view.getUint16(headerAt + 28, true);
      const content = bytes.subarray(from, from + packed);
      if (content.length !== packed) return fileFault("archive_truncated", {}, "");
      const part =
        method === STORED ? content : method === DEFLATED ? inflate(content, unpacked) : null;
      if (part === null || part.length !== unpacked || crc32(part) !== checksum) {
        return damagedPart(name);
      }
      return part;
    },
  };
}
