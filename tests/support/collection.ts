import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join, normalize } from "node:path";
import { FigureShelf } from "../../scripts/FigureShelf";
import type { Dataset } from "../../src/dataset/Dataset";
import type { MetricEntry } from "../../src/export/collection/Catalogue";
import { NameList } from "../../src/export/collection/reportEntry";
import { listening } from "./listening";

/** Lays the figures of some reports out as a build does, without its pages; gives the metrics that they are found by. */
export function layOut(folder: string, reports: readonly Dataset[]): readonly MetricEntry[] {
  const shelf = new FigureShelf(join(folder, "shelf"));
  for (const report of reports) shelf.add(report, `reports/${report.id}/`);
  return shelf.publish(folder, { places: new NameList(), areas: new NameList() });
}

/** How a host answers: all of a file where a part is asked for, or nothing for some files. */
interface Manners {
  readonly ranges: boolean;
  readonly lacks?: (path: string) => boolean;
  /** Said with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A host of files as it is found anywhere: it answers ranges, and notes what it sent. */
export async function serveRanges(
  folder: string,
  manners: Manners = { ranges: true },
): Promise<{
  readonly url: string;
  readonly sent: { readonly path: string; readonly bytes: number; readonly status: number }[];
  readonly close: () => void;
}> {
  const sent: { path: string; bytes: number; status: number }[] = [];
  const types: Readonly<Record<string, string>> = {
    html: "text/html",
    js: "text/javascript",
    json: "application/json",
    svg: "image/svg+xml",
  };
  const server = createServer((request, response) => {
    const asked = decodeURI(new URL(request.url ?? "/", "http://host").pathname);
    const path = normalize(asked.endsWith("/") ? `${asked}index.html` : asked);
    const answer = (status: number, body: Uint8Array, headers = {}): void => {
      sent.push({ path, bytes: body.byteLength, status });
      const type = types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
      response
        .writeHead(status, { "Content-Type": type, ...manners.headers, ...headers })
        .end(body);
    };
    try {
      if (manners.lacks?.(path) === true) throw new Error("lacking");
      const bytes = readFileSync(join(folder, path));
      const range = /^bytes=(\d+)-(\d+)$/u.exec(request.headers.range ?? "");
      if (range === null || !manners.ranges) answer(200, bytes);
      else {
        const [start, end] = [Number(range[1]), Number(range[2]) + 1];
        answer(206, bytes.subarray(start, end), {
          "Content-Range": `bytes ${start}-${end - 1}/${bytes.byteLength}`,
        });
      }
    } catch {
      answer(404, new Uint8Array());
    }
  });
  const root = await listening(server);
  return { url: `${root}/`, sent, close: () => server.close() };
}

/** Writes a dataset where a build can read it; gives the path. */
export function writeDataset(folder: string, dataset: Dataset): string {
  const path = join(folder, `${dataset.id}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(dataset));
  return path;
}
