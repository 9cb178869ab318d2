import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { policyOf } from "./contentPolicy";

/** Headers of one answer by name, in the order in which they are written. */
type Headers = Readonly<Record<string, string>>;

/** What is said of one file, or of a whole folder when the path ends in a slash; relative to what is published. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Headers;
}

/** The one-file edition; every other document is served with scripts of its own beside it. */
const ONE_FILE = "standalone.html";

/** What every answer carries, whatever it is. */
export const everywhere: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy":
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Files whose names stay the same while what they hold changes: asked for again each time. */
const CHANGING = "no-cache";

/** Files whose names hold a hash of what they are. */
const LASTING = "public, max-age=31536000, immutable";

/** A file that is no page runs nothing, fetches nothing and is framed by nobody. */
const NO_PAGE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Media types by how a name ends, the more precise ending first. All of these files are in UTF-8. */
const mediaTypes: readonly (readonly [ending: string, type: string])[] = [
  [".html", "text/html"],
  [".csv", "text/csv"],
  [".csv-metadata.json", "application/csvm+json"],
  [".schema.json", "application/schema+json"],
  [".cdx.json", "application/vnd.cyclonedx+json"],
  [".json", "application/json"],
  [".jsonld", "application/ld+json"],
  [".txt", "text/plain"],
  [".svg", "image/svg+xml"],
];

const UTF_8 = "; charset=utf-8";

function headersOf(path: string, read: (path: string) => string): Headers {
  const type = mediaTypes.find(([ending]) => path.endsWith(ending))?.[1];
  const name = posix.basename(path);
  const policy = path.endsWith(".html")
    ? `${policyOf(read(path), name === ONE_FILE ? "oneFile" : "served")}; frame-ancestors 'self'`
    : NO_PAGE;
  return {
    ...(type === undefined ? {} : { "Content-Type": `${type}${UTF_8}` }),
    ...(path.endsWith(".csv") ? { "Content-Disposition": `attachment; filename="${name}"` } : {}),
    "Cache-Control": CHANGING,
    "Content-Security-Policy": policy,
  };
}

/**
 * What is to be said of every published file beyond what every answer carries.
 *
 * @param files paths with slashes, relative to what is published
 * @param read gives a file's text
 */
export function headerRules(
  files: readonly string[],
  read: (path: string) => string,
): readonly HeaderRule[] {
  const isAsset = (path: string): boolean => posix.basename(posix.dirname(path)) === "assets";
  const folders = new Set(files.filter(isAsset).map((path) => `${posix.dirname(path)}/`));
  return [
    ...[...folders].map((path) => ({ path, headers: { "Cache-Control": LASTING } })),
    ...files
      .filter((path) => !isAsset(path))
      .map((path) => ({ path, headers: headersOf(path, read) })),
  ];
}

/** The addresses under which a static host may show a file: a folder's first page by the folder, a page without its ending. */
function addressesOf(path: string): readonly string[] {
  const address = `/${path}`;
  if (path.endsWith("/")) return [`${address}*`];
  if (!path.endsWith(".html")) return [address];
  const short = address.slice(0, -".html".length);
  return [address, short.endsWith("/index") ? short.slice(0, -"index".length) : short];
}

/** The rules as Netlify's and Cloudflare Pages' `_headers`; no header is said twice of one address, since they would join the two. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  const block = (address: string, headers: Headers): string =>
    [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
      "\n",
    );
  return [
    block("/*", everywhere),
    ...rules.flatMap(({ path, headers }) =>
      addressesOf(path).map((address) => block(address, headers)),
    ),
  ].join("\n");
}

const escapePattern = (path: string): string =>
  path.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(ANY_REPORT, "[^/]+");

/** One directive. What is kept for long must not be kept where the answer is that there is nothing. */
function addHeader([name, value]: readonly [string, string]): string {
  const always = value === LASTING ? "" : " always";
  return `add_header ${name} "${value.replace(/"/gu, '\\"')}"${always};`;
}

/** nginx compresses by the bare type, and is told the encoding apart from it. */
function typeDirectives(type: string): readonly string[] {
  const bare = type.slice(0, -UTF_8.length);
  return ["  types { }", `  default_type ${bare};`, "  charset utf-8;", "  charset_types *;"];
}

/** One location, found by the end of an address, so that the folder may be published below any path. */
function location({ path, headers }: HeaderRule): string {
  const { "Content-Type": type, ...added } = headers;
  const pattern = `/${escapePattern(path)}${path.endsWith("/") ? "" : "$"}`;
  return [
    `location ~ "${pattern}" {`,
    ...(type === undefined ? [] : typeDirectives(type)),
    // A location that adds a header takes over none of those outside it.
    ...Object.entries({ ...everywhere, ...added }).map((header) => `  ${addHeader(header)}`),
    "}",
  ].join("\n");
}

/** The rules for inclusion in a `server` block of nginx. Deeper paths stand first, since the first pattern that fits wins. */
export function formatNginx(rules: readonly HeaderRule[]): string {
  const depth = ({ path }: HeaderRule): number => path.split("/").length;
  const same = (one: HeaderRule, other: HeaderRule): boolean =>
    one !== other &&
    `/${one.path}`.endsWith(`/${other.path}`) &&
    JSON.stringify(one.headers) === JSON.stringify(other.headers);
  const needed = rules
    .filter((rule) => !rules.some((other) => same(rule, other)))
    .sort((one, other) => depth(other) - depth(one));
  return [
    "# include in a server block; root is the folder that holds what was published",
    "index index.html;",
    ...Object.entries({ ...everywhere, "Cache-Control": CHANGING }).map(addHeader),
    'location ~ "/(_headers|nginx\\.conf)$" {\n  return 404;\n}',
    ...needed.map(location),
    "",
  ].join("\n");
}

/** Stands for the folder of any of many reports, as `_headers` writes a part of an address. */
const ANY_REPORT = ":report";

/** Writes what the published files are to be served with into their folder: `_headers` and `nginx.conf`. */
export function publishHeaders(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(...join(entry.parentPath, entry.name).split(/[\\/]/u)))
    .map((path) => posix.relative(posix.join(...folder.split(/[\\/]/u)), path))
    .sort();
  // Of many reports one tells what is said of all.
  const models = new Map(
    files.map((file) => [file.replace(/^reports\/[^/]+(?=\/)/u, `reports/${ANY_REPORT}`), file]),
  );
  const rules = headerRules([...models.keys()], (path) =>
    readFileSync(join(folder, models.get(path) ?? path), "utf8"),
  );
  writeFileSync(join(folder, "_headers"), formatHeadersFile(rules));
  writeFileSync(join(folder, "nginx.conf"), formatNginx(rules));
}
