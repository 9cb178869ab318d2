import { afterAll, beforeAll, expect, test } from "vitest";
import { escapeDialog, pressArea, takenOver } from "../support/dashboard";
import { readShown } from "../support/shownPage";
import { serveWithHeaders } from "../support/headersServer";
import { figuresOfArea, idsOf } from "../support/report";
import { openPage } from "../support/servedPage";
import { openExport, pngSize, take, openCardMenu } from "../support/takeAway";

let host: Awaited<ReturnType<typeof serveWithHeaders>>;
beforeAll(async () => {
  host = await serveWithHeaders("dist");
});
afterAll(() => host.close());

test.each(["", "en.html", "standalone.html"])(
  "behind the headers that the build wrote, /%s does what it does without them",
  async (path) => {
    const opened = await openPage({ path: `${host.url}${path}`, width: 1366 });
    const { page } = opened;
    await takenOver(page);
    await pressArea(page, "economy");
    expect((await readShown(page)).rows).toEqual(idsOf(figuresOfArea("economy")));
    const card = page.locator('.chart-card[data-form="bars"]').first();
    await openCardMenu(card);
    const png = await take(page, card.getByRole("button", { name: "PNG" }).first());
    expect(pngSize(png.bytes)[0]).toBeGreaterThan(800);
    await page.keyboard.press("Escape");
    await openExport(page);
    const saved = await take(page, page.locator(".export-page button"));
    expect(saved.bytes.toString("utf8")).toContain('http-equiv="Content-Security-Policy"');
    await escapeDialog(page);
  },
);

test.each(["index.html", "en.html", "standalone.html"])(
  "the header of %s is the policy that stands in it, and says who may frame it",
  async (path) => {
    const response = await fetch(`${host.url}${path}`);
    const inside = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(
      await response.text(),
    )?.[1];
    expect(response.headers.get("content-security-policy")).toBe(
      `${inside ?? ""}; frame-ancestors 'self'`,
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("cache-control")).toBe("no-cache");
  },
);
