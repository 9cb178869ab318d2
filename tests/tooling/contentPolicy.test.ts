import { describe, expect, test } from "vitest";
import { enforcePolicy, policyOf } from "../../scripts/contentPolicy";

/** The example of the standard (Content Security Policy, on hashes) and the hash that it gives. */
const HELLO = "alert('Hello, world.');";
const HELLO_HASH = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

const page = (inner: string): string =>
  `<!doctype html><html><head><meta charset="utf-8" /></head><body>${inner}</body></html>`;

function directive(policy: string, name: string): string | undefined {
  return policy
    .split("; ")
    .find((one) => one.startsWith(`${name} `))
    ?.slice(name.length + 1);
}

describe("the policy of a document", () => {
  test("lets an inline script run by its hash, as the standard works it out", () => {
    const policy = policyOf(page(`<script>${HELLO}</script>`), "oneFile");
    expect(directive(policy, "script-src")).toBe(HELLO_HASH);
  });

  test("hashes what the browser reads: line ends as it reads them, the text up to the end tag", () => {
    const typed = policyOf(page("<script>a();\r\nb('<b>');</script>"), "oneFile");
    const read = policyOf(page("<script>a();\nb('<b>');</script>"), "oneFile");
    expect(typed).toBe(read);
  });

  test("names every script once, in every form that runs, and none that is data", () => {
    const policy = policyOf(
      page(
        [
          `<script>${HELLO}</script>`,
          `<script type="module">${HELLO}</script>`,
          `<script type="text/javascript">second()</script>`,
          `<script type="application/ld+json">{"data":1}</script>`,
          `<script type="text/plain">words</script>`,
          `<script type="module" src="./own.js"></script>`,
        ].join(""),
      ),
      "served",
    );
    expect(directive(policy, "script-src")?.split(" ")).toEqual([
      "'self'",
      HELLO_HASH,
      expect.stringMatching(/^'sha256-/u),
    ]);
  });

  test.each([
    ["module", true],
    ["MODULE", true],
    ["importmap", true],
    ["speculationrules", true],
    ["text/javascript", true],
    ["text/ecmascript", true],
    ["application/javascript", true],
    ["application/x-javascript", true],
    ["text/x-ecmascript", true],
    ["", true],
    ["text/x-template", false],
    ["application/json", false],
    ["modules", false],
    ["x-module", false],
    ["javascript", false],
  ])("a script of the type %j runs: %s", (type, runs) => {
    const policy = policyOf(page(`<script type="${type}">${HELLO}</script>`), "oneFile");
    expect(directive(policy, "script-src")).toBe(runs ? HELLO_HASH : undefined);
  });

  test("names what is run later, and neither a script with an address nor a text without", () => {
    const kept = `<script type="text/plain" data-modules="later.js">${HELLO}</script>`;
    expect(directive(policyOf(page(kept), "oneFile"), "script-src")).toBe(HELLO_HASH);
    const addressed = `<script src="./own.js" data-modules="own.js">${HELLO}</script>`;
    expect(directive(policyOf(page(addressed), "oneFile"), "script-src")).toBeUndefined();
  });

  test("allows the styles of what stands for browsers that run no scripts", () => {
    const policy = policyOf(page(`<noscript><style>${HELLO}</style></noscript>`), "served");
    expect(directive(policy, "style-src-elem")).toBe(HELLO_HASH);
  });

  test("is this, word for word", () => {
    const document = page(`<style>${HELLO}</style><style>${HELLO}</style>`);
    const rest = "worker-src blob:; ";
    const nothing = "object-src 'none'; base-uri 'none'; form-action 'none'";
    const styles = `style-src 'unsafe-inline'; style-src-elem ${HELLO_HASH}; style-src-attr 'unsafe-inline'; `;
    expect(policyOf(document, "served")).toBe(
      `default-src 'none'; script-src 'self'; ${styles}img-src 'self' data:; ${rest}connect-src 'self'; ${nothing}`,
    );
    expect(policyOf(document, "oneFile")).toBe(
      `default-src 'none'; script-src; ${styles}img-src data:; ${rest}connect-src 'none'; ${nothing}`,
    );
  });

  test("begins with nothing allowed and never allows code from text", () => {
    for (const edition of ["served", "oneFile"] as const) {
      const policy = policyOf(page(""), edition);
      expect(policy.startsWith("default-src 'none'; ")).toBe(true);
      expect(policy).not.toContain("unsafe-eval");
      expect(directive(policy, "script-src") ?? "").not.toContain("unsafe");
      // A worker comes with the script that starts it, and from nowhere else.
      expect(directive(policy, "worker-src")).toBe("blob:");
      expect(directive(policy, "connect-src")).toBe(edition === "served" ? "'self'" : "'none'");
      for (const name of ["object-src", "base-uri", "form-action"]) {
        expect(directive(policy, name), name).toBe("'none'");
      }
    }
  });
});

describe("the policy in a document", () => {
  test("stands right after the encoding, before anything that it governs", () => {
    const document = page(`<script>${HELLO}</script>`);
    expect(enforcePolicy(document, "served")).toContain(
      `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(document, "served")}" />`,
    );
  });

  test("is missed aloud where there is no place for it", () => {
    expect(() => enforcePolicy("<p></p>", "served")).toThrow("has no <meta charset");
  });
});
