import type { AsyncBuffer } from "hyparquet";

/** What keeps a part of the catalogue from being read, in a word that the page has sentences for. */
export type ReadFault = "fromFile" | "unreachable" | "missing" | "noRanges" | "changed";

/** A part of the catalogue that could not be read. */
export class PartNotRead extends Error {
  override readonly name = "PartNotRead";
  readonly fault: ReadFault;

  constructor(fault: ReadFault, file: string) {
    super(`${file}: ${fault}`);
    this.fault = fault;
  }
}

/** What has been fetched so far. */
export interface Traffic {
  requests: number;
  bytes: number;
}

/** Asks for a file, and says in a word what went wrong. */
export async function fetchPart(url: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch {
    const isFile = typeof location !== "undefined" && location.protocol === "file:";
    throw new PartNotRead(isFile ? "fromFile" : "unreachable", url);
  }
  if (response.status === 404 || response.status === 410) throw new PartNotRead("missing", url);
  if (response.status === 416) throw new PartNotRead("changed", url);
  if (!response.ok) throw new PartNotRead("unreachable", url);
  return response;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly resolve: (bytes: ArrayBuffer) => void;
  readonly reject: (fault: unknown) => void;
}

/** Bytes between two pieces that are fetched along rather than by a request of their own. */
const GAP = 64 * 1024;

/** Bytes of one request. */
const LARGEST = 8 * 2 ** 20;

/** Pieces that one request fetches together. */
function together(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  let end = 0;
  for (const piece of [...pieces].sort((left, right) => left.start - right.start)) {
    const run = runs.at(-1);
    const isNear = run !== undefined && piece.start - end <= GAP;
    if (isNear && Math.max(end, piece.end) - (run[0]?.start ?? 0) <= LARGEST) run.push(piece);
    else runs.push([piece]);
    end = isNear ? Math.max(end, piece.end) : piece.end;
  }
  return runs;
}

/**
 * A file of a known length on any host that answers ranges (RFC 9110, 14). Pieces that are asked for at once and lie
 * near each other come by one request; what has come is kept as long as this object.
 */
export class RangedFile implements AsyncBuffer {
  readonly byteLength: number;
  readonly #url: string;
  readonly #traffic: Traffic;
  #waiting: Piece[] = [];
  readonly #kept: { readonly start: number; readonly bytes: ArrayBuffer }[] = [];

  constructor(url: string, byteLength: number, traffic: Traffic) {
    this.#url = url;
    this.byteLength = byteLength;
    this.#traffic = traffic;
  }

  /** Bytes from `start` up to `end`. Rejects with `PartNotRead`. */
  slice(start: number, end = this.byteLength): Promise<ArrayBuffer> {
    const kept = this.#kept.find(
      (run) => run.start <= start && end <= run.start + run.bytes.byteLength,
    );
    if (kept !== undefined)
      return Promise.resolve(kept.bytes.slice(start - kept.start, end - kept.start));
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) queueMicrotask(() => this.#ask());
      this.#waiting.push({ start, end, resolve, reject });
    });
  }

  /** Fetches the whole file, for a host that answers no ranges. */
  async readWhole(): Promise<void> {
    const response = await fetchPart(this.#url);
    const bytes = await response.arrayBuffer();
    this.#count(bytes);
    if (bytes.byteLength !== this.byteLength) throw new PartNotRead("changed", this.#url);
    this.#kept.push({ start: 0, bytes });
  }

  #ask(): void {
    const pieces = this.#waiting;
    this.#waiting = [];
    for (const run of together(pieces)) {
      const start = run[0]?.start ?? 0;
      this.#fetchRange(start, Math.max(...run.map(({ end }) => end))).then(
        (bytes) => {
          for (const piece of run)
            piece.resolve(bytes.slice(piece.start - start, piece.end - start));
        },
        (fault: unknown) => {
          for (const piece of run) piece.reject(fault);
        },
      );
    }
  }

  async #fetchRange(start: number, end: number): Promise<ArrayBuffer> {
    const stop = new AbortController();
    const response = await fetchPart(this.#url, {
      headers: { Range: `bytes=${start}-${end - 1}` },
      signal: stop.signal,
    });
    if (response.status !== 206) {
      // The host sends all of it; nobody asked for that.
      stop.abort();
      throw new PartNotRead("noRanges", this.#url);
    }
    const total = /\/(\d+)$/u.exec(response.headers.get("Content-Range") ?? "")?.[1];
    const bytes = await response.arrayBuffer();
    this.#count(bytes);
    // A newer edition lies there by now.
    if (
      bytes.byteLength !== end - start ||
      (total ?? `${this.byteLength}`) !== `${this.byteLength}`
    )
      throw new PartNotRead("changed", this.#url);
    this.#kept.push({ start, bytes });
    return bytes;
  }

  #count(bytes: ArrayBuffer): void {
    this.#traffic.requests += 1;
    this.#traffic.bytes += bytes.byteLength;
  }
}
