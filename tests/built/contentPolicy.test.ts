import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { enterView, takenOver } from "../support/dashboard";
import { type OpenedPage, openPage } from "../support/servedPage";

const documents = [
  ["index.html", "index.html"],
  ["en.html", "en.html"],
  ["standalone.html", pathToFileURL(resolve("dist/standalone.html")).href],
] as const;

/** The policy that a built document carries, and what stands before it. */
function policyIn(name: string): { readonly before: string; readonly policy: string } {
  const html = readFileSync(`dist/${name}`, "utf8");
  const [, before = "", policy = ""] =
    /^(.*?)<meta http-equiv="Content-Security-Policy" content="([^"]*)"/su.exec(html) ?? [];
  return { before, policy };
}

async function open(path: string, complains = false): Promise<OpenedPage> {
  const opened = await openPage({ path, complains });
  await takenOver(opened.page);
  return opened;
}

/** What an attacker who got markup or code into the page would try; each sets a mark where it runs. */
const attempts: readonly (readonly [name: string, directive: string, attempt: () => void])[] = [
  [
    "a script element",
    "script-src",
    () => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
    },
  ],
  [
    "a handler in an attribute",
    "script-src",
    () => {
      const holder = document.createElement("p");
      holder.innerHTML = '<b onclick="window.ran = true">x</b>';
      document.body.append(holder);
      holder.querySelector("b")?.click();
    },
  ],
  [
    "a link that is code",
    "script-src",
    () => {
      const link = document.createElement("a");
      link.href = "javascript:window.ran = true";
      document.body.append(link);
      link.click();
    },
  ],
  [
    "text made code",
    "script-src",
    // In a turn of its own, since what the test itself evaluates may.
    () => {
      setTimeout(() => {
        try {
          Reflect.construct(Function, ["window.ran = true"]).call(null);
        } catch {
          // Refused: what is wanted.
        }
      });
    },
  ],
  [
    "a style sheet",
    "style-src-elem",
    () => {
      const style = document.createElement("style");
      style.textContent = "html { --ran: true }";
      document.head.append(style);
    },
  ],
  [
    "a request to elsewhere",
    "connect-src",
    () => void fetch("https://elsewhere.invalid/").catch(() => undefined),
  ],
  [
    "a picture from elsewhere",
    "img-src",
    () => {
      new Image().src = "https://elsewhere.invalid/a.png";
    },
  ],
  [
    "another base for links",
    "base-uri",
    () => {
      const base = document.createElement("base");
      base.href = "https://elsewhere.invalid/";
      document.head.append(base);
    },
  ],
  [
    "a form sent off",
    "form-action",
    () => {
      const form = document.createElement("form");
      form.action = "https://elsewhere.invalid/";
      document.body.append(form);
      form.submit();
    },
  ],
];

/** The directive that the next refusal names. */
async function refusedBy(page: Page, attempt: () => void): Promise<string> {
  const refused = page.evaluate(
    () =>
      new Promise<string>((settle) => {
        document.addEventListener(
          "securitypolicyviolation",
          ({ effectiveDirective }) => settle(effectiveDirective),
          { once: true },
        );
      }),
  );
  await page.evaluate(attempt);
  return refused;
}

/** What Google's checker of policies finds wrong, the grave and the certain; all else is advice. */
function weaknessesOf(policy: string): readonly string[] {
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity <= Severity.HIGH_MAYBE)
    .map(({ directive, description }) => `${directive}: ${description}`);
}

test("the checker of policies sees what is weak", () => {
  expect(weaknessesOf("script-src 'self' 'unsafe-inline'; object-src 'none'")).not.toEqual([]);
});

describe.each(documents)("the policy of %s", (name, path) => {
  test("comes first and allows exactly the inline scripts that stand there, now and later", () => {
    const { before, policy } = policyIn(name);
    expect(before).toMatch(
      /^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8" \/>\s*$/u,
    );
    const html = readFileSync(`dist/${name}`, "utf8");
    const runs =
      /<script(?: type="module"| type="text\/plain" data-text="[^>]*)?>(.*?)<\/script>/gsu;
    const inline = [...html.matchAll(runs)].map(
      ([, code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`,
    );
    expect(inline.length).toBeGreaterThan(1);
    const allowed = /script-src ([^;]*)/u.exec(policy)?.[1]?.split(" ");
    expect(allowed).toEqual([...(name === "standalone.html" ? [] : ["'self'"]), ...inline]);
  });

  test("is no longer than the line of a header that hosts take", () => {
    // Cloudflare Pages, "_headers", "Limits": 2,000 characters a line.
    expect(policyIn(name).policy.length).toBeLessThan(1900);
  });

  test("has no weakness that the checker of policies knows", () => {
    expect(weaknessesOf(policyIn(name).policy)).toEqual([]);
  });

  test("refuses what nobody meant to stand there", async () => {
    const opened = await open(path, true);
    expect(opened.consoleMessages, "nothing of its own is refused").toEqual([]);
    for (const [attempted, directive, attempt] of attempts) {
      expect(await refusedBy(opened.page, attempt), attempted).toMatch(
        new RegExp(`^${directive}`, "u"),
      );
    }
    expect(await opened.page.evaluate(() => "ran" in window)).toBe(false);
    expect(
      await opened.page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue("--ran"),
      ),
    ).toBe("");
    expect(await opened.page.evaluate(() => document.baseURI)).toBe(opened.page.url());
    // The browser may name what it was about to ask for; what was asked was ended by the policy.
    for (const url of opened.requests.filter((one) => one.includes("elsewhere"))) {
      expect(opened.consoleMessages).toContain(`request failed: ${url} csp`);
    }
  });

  test("lets the worker run that holds a text against the data", async () => {
    const { page } = await open(path);
    await enterView(page, "text");
    const worker = page.waitForEvent("worker");
    await page.locator("#own-text").fill("地区生产总值达5843亿元。\n");
    await page.locator(".intake-paste button").click();
    expect((await worker).url()).toMatch(/^blob:/u);
    await page.locator(".text-mark").first().waitFor();
  });
});
