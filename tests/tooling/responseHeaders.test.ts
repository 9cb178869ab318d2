import { describe, expect, test } from "vitest";
import { policyOf } from "../../scripts/contentPolicy";
import {
  everywhere,
  formatHeadersFile,
  formatNginx,
  headerRules,
} from "../../scripts/responseHeaders";

const pages: Readonly<Record<string, string>> = {
  "index.html": "<script>served()</script>",
  "standalone.html": "<script>oneFile()</script>",
  "other/index.html": "<script>served()</script>",
  "other/standalone.html": "<script>another()</script>",
};
const files = [
  ...Object.keys(pages),
  "assets/page-abc.js",
  "data/figures.csv",
  "other/assets/b.js",
];
const rules = headerRules(files, (path) => pages[path] ?? "");

const headersOf = (path: string) => rules.find((rule) => rule.path === path)?.headers;

/** The blocks of a `_headers` file: address and what is said of it. */
function blocks(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split("\n\n")
      .map((block) => {
        const [address = "", ...lines] = block.split("\n");
        return [address, lines.map((line) => line.trim())];
      }),
  );
}

/** The headers that nginx would give: of the first location whose pattern fits. */
function nginxAnswer(text: string, address: string): string {
  for (const [, pattern = "", body = ""] of text.matchAll(/^location ~ "(.*?)" \{\n(.*?)^\}/gmsu)) {
    if (new RegExp(pattern, "u").test(address)) return body;
  }
  return "";
}

describe("what the published files are served with", () => {
  test("a page's header is the policy that stands in it, and says who may frame it", () => {
    expect(headersOf("standalone.html")).toEqual({
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-cache",
      "Content-Security-Policy": `${policyOf(pages["standalone.html"] ?? "", "oneFile")}; frame-ancestors 'self'`,
    });
    expect(headersOf("index.html")?.["Content-Security-Policy"]).toContain("script-src 'self'");
  });

  test("a table is a file to save, in UTF-8", () => {
    expect(headersOf("data/figures.csv")).toMatchObject({
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="figures.csv"',
      "Cache-Control": "no-cache",
    });
  });

  test.each([
    ["x.html", "text/html"],
    ["x.csv", "text/csv"],
    ["x.csv-metadata.json", "application/csvm+json"],
    ["x.schema.json", "application/schema+json"],
    ["x.cdx.json", "application/vnd.cyclonedx+json"],
    ["x.json", "application/json"],
    ["x.jsonld", "application/ld+json"],
    ["x.txt", "text/plain"],
    ["x.svg", "image/svg+xml"],
  ])("%s is of the type %s, in UTF-8", (path, type) => {
    const [rule] = headerRules([path], () => "");
    expect(rule?.headers["Content-Type"]).toBe(`${type}; charset=utf-8`);
  });

  test("what is no page runs nothing, and a type that is not known is left to the host", () => {
    expect(headerRules(["data/figures.parquet"], () => "")).toEqual([
      {
        path: "data/figures.parquet",
        headers: {
          "Cache-Control": "no-cache",
          "Content-Security-Policy":
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        },
      },
    ]);
    expect(everywhere).toEqual({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Permissions-Policy":
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    });
  });

  test("only what bears a hash in its name is kept for good", () => {
    expect(headersOf("assets/")).toEqual({
      "Cache-Control": "public, max-age=31536000, immutable",
    });
    const kept = rules.filter(({ headers }) => headers["Cache-Control"]?.includes("immutable"));
    expect(kept.map(({ path }) => path)).toEqual(["assets/", "other/assets/"]);
  });
});

describe("_headers", () => {
  const written = blocks(formatHeadersFile(rules));

  test("names every page by each of its addresses", () => {
    for (const address of ["/", "/index.html", "/standalone", "/other/", "/other/standalone.html"])
      expect([...written.keys()], address).toContain(address);
  });

  test("says no header twice of one address, since a host would join the two", () => {
    const general = (written.get("/*") ?? []).map((line) => line.split(":")[0]);
    expect(general).toContain("X-Content-Type-Options");
    for (const [address, lines] of written) {
      if (address === "/*") continue;
      const names = lines.map((line) => line.split(":")[0]);
      expect(
        names.filter((name) => general.includes(name)),
        address,
      ).toEqual([]);
    }
  });
});

describe("nginx.conf", () => {
  const text = formatNginx(rules);

  test.each(["", "/reports/2024"])("finds each page's own policy below %s/", (base) => {
    for (const path of [
      "standalone.html",
      "other/standalone.html",
      "index.html",
      "other/index.html",
    ])
      expect(nginxAnswer(text, `${base}/${path}`), path).toContain(
        headersOf(path)?.["Content-Security-Policy"] ?? "none",
      );
  });

  test("repeats in each location what holds everywhere, since a location takes over nothing", () => {
    const locations = [...text.matchAll(/^location ~ "(.*?)" \{\n(.*?)^\}/gmsu)];
    expect(locations.length).toBeGreaterThan(4);
    for (const [, pattern = "", body = ""] of locations) {
      if (body.includes("return 404")) continue;
      expect(body, pattern).toContain('add_header X-Content-Type-Options "nosniff" always;');
    }
  });

  test("keeps for a year what is there, never the answer that nothing is", () => {
    expect(nginxAnswer(text, "/assets/gone.js")).toContain(
      'add_header Cache-Control "public, max-age=31536000, immutable";',
    );
  });

  test("takes the signs of a path as they are, any report for one, and quotes what it quotes", () => {
    const headers = { "Content-Type": "text/csv; charset=utf-8", "X-Said": 'a "b" "c"' };
    const said = formatNginx([
      { path: "a+(1).csv", headers },
      { path: "reports/:report/x.csv", headers: { "X-Said": "y" } },
    ]);
    expect(nginxAnswer(said, "/a+(1).csv")).toContain(
      'add_header X-Said "a \\"b\\" \\"c\\"" always;',
    );
    expect(nginxAnswer(said, "/a+(1).csv")).toContain("  default_type text/csv;\n  charset utf-8;");
    expect(nginxAnswer(said, "/aa(1)xcsv")).toBe("");
    expect(nginxAnswer(said, "/a+(1).csv.gz")).toBe("");
    expect(nginxAnswer(said, "/reports/2024/x.csv")).toContain('X-Said "y"');
    expect(nginxAnswer(said, "/reports/2024/7/x.csv")).toBe("");
    // The deeper path stands first.
    expect(said.indexOf("reports")).toBeLessThan(said.indexOf("a\\+"));
  });

  test("does not hand itself out", () => {
    expect(nginxAnswer(text, "/x/nginx.conf")).toContain("return 404");
    expect(nginxAnswer(text, "/x/_headers")).toContain("return 404");
  });

  test("says once what is the same in every folder", () => {
    expect(text.match(/index\\\.html/gu)).toHaveLength(1);
  });
});
