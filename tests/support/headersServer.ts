import { readFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import { join, normalize } from "node:path";
import { listening } from "./listening";

/**
 * A static host that reads `_headers` as Netlify does: every rule that fits an address adds its
 * headers. `below` is the path that the folder is published under: `/reform/2024`.
 */
export async function serveWithHeaders(
  folder: string,
  below = "",
): Promise<{ readonly url: string; readonly close: () => void }> {
  const rules = readFileSync(join(folder, "_headers"), "utf8")
    .trim()
    .split("\n\n")
    .map((block) => {
      const [address = "", ...lines] = block.split("\n");
      const headers = lines.map((line): readonly [string, string] => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
      });
      return { address, headers };
    });
  const fits = (address: string, path: string): boolean =>
    address.endsWith("*") ? path.startsWith(address.slice(0, -1)) : address === path;
  const server: Server = createServer((request, response) => {
    const asked = decodeURI(new URL(request.url ?? "/", "http://host").pathname);
    if (!asked.startsWith(below)) {
      response.writeHead(404).end();
      return;
    }
    const path = asked.slice(below.length);
    for (const { address, headers } of rules) {
      if (fits(address, path))
        for (const [name, value] of headers) response.appendHeader(name, value);
    }
    // The host's own knowledge of scripts; all other types are said in the file.
    if (path.endsWith(".js")) response.setHeader("Content-Type", "text/javascript");
    try {
      response.end(
        readFileSync(join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path))),
      );
    } catch {
      response.writeHead(404).end();
    }
  });
  const root = await listening(server);
  return { url: `${root}${below}/`, close: () => server.close() };
}
