import type { Page } from "playwright";
import { expect, test } from "vitest";
import { pasted } from "../support/clipboard";
import { column, parseWithPapa } from "../support/csvFile";
import {
  drawn,
  enterView,
  escapeDialog,
  openDashboard,
  settled,
  pressArea,
  visitDashboard,
} from "../support/dashboard";
import { readShown } from "../support/shownPage";
import { areas, figures, figuresOfArea, idsOf, report } from "../support/report";
import {
  entriesOf,
  openExport,
  pngSize,
  sheetOf,
  take,
  takeTable,
  type Choice,
  openCardMenu,
} from "../support/takeAway";

const ID = "数据编号";

function jsonRows(bytes: Buffer): readonly Readonly<Record<string, unknown>>[] {
  const { rows }: { rows: Record<string, unknown>[] } = JSON.parse(bytes.toString("utf8"));
  return rows;
}

/** The text of every cell of a table in HTML, row by row. */
function cellsIn(page: Page, html: string): Promise<readonly (readonly string[])[]> {
  return page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, "text/html");
    return [...parsed.querySelectorAll("tr")].map((row) =>
      [...row.cells].map((cell) => cell.textContent ?? ""),
    );
  }, html);
}

test("CSV, XLSX and JSON of every view hold the rows of the page, in its order", async () => {
  const { page } = await visitDashboard({ query: "?sort=-value" });
  for (const area of [null, ...areas]) {
    await pressArea(page, area);
    const { rows } = await readShown(page);
    await openExport(page);
    const of = async (format: Choice["format"]): Promise<Buffer> =>
      (await takeTable(page, { what: "shown", format })).bytes;
    const csv = parseWithPapa(await of("csv"));
    const sheet = sheetOf(await of("xlsx"), 1);
    expect(column(csv, ID), `CSV of ${String(area)}`).toEqual(rows);
    expect(column(sheet, ID), `XLSX of ${String(area)}`).toEqual(rows);
    expect(jsonRows(await of("json")).map((row) => row["figure_id"])).toEqual(rows);
    expect(sheet[0]).toEqual(csv[0]);
    expect(column(sheet, "原文写法")).toEqual(column(csv, "原文写法"));
    await escapeDialog(page);
  }
});

test("measures and checks leave as workbooks with cover, notes and dictionary", async () => {
  const { page } = await visitDashboard();
  await openExport(page);
  const measures = (await takeTable(page, { what: "measures", format: "xlsx" })).bytes;
  expect(column(sheetOf(measures, 1), "举措编号")).toEqual(report.measures.map(({ id }) => id));
  const all = (await takeTable(page, { what: "everything", format: "xlsx" })).bytes;
  const [cover, table, notes, dictionary] = [0, 1, 2, 3].map((at) => sheetOf(all, at));
  expect(cover?.[0]).toEqual(["襄阳改革数据看板"]);
  expect(cover?.flat()).toEqual(expect.arrayContaining(["来源", "非官方统计", "无，全部数据"]));
  expect(table).toHaveLength(figures.length + 1);
  // Every caution of the dataset is among the notes.
  const told = notes?.flat().join("\n") ?? "";
  for (const { note } of report.cautions) expect(told).toContain(note.zh);
  expect(dictionary).toHaveLength((table?.[0]?.length ?? 0) + 1);
  const checks = (await takeTable(page, { what: "checks", format: "csv", metadata: "none" })).bytes;
  const size = await page
    .locator('.export-form label:has(input[value="checks"]) small')
    .textContent();
  const rows = parseWithPapa(checks);
  expect(size).toBe(`${String(rows.length - 1)} 行 × ${String(rows[0]?.length)} 列`);
});

test("the metadata go along in one ZIP or alone, and name the columns of the file", async () => {
  const { page } = await visitDashboard({ query: "?area=economy" });
  await openExport(page);
  const plain = await takeTable(page, { what: "shown", format: "csv", metadata: "none" });
  const zip = await takeTable(page, { what: "shown", format: "csv", metadata: "along" });
  const alone = await takeTable(page, { what: "shown", format: "csv", metadata: "alone" });
  expect(zip.name).toBe(plain.name.replace(/csv$/u, "zip"));
  expect(alone.name).toBe(`${plain.name}-metadata.json`);
  const entries = entriesOf(zip.bytes);
  expect(Object.keys(entries)).toEqual([plain.name, alone.name]);
  expect(entries[plain.name]).toBe(plain.bytes.toString("utf8"));
  expect(entries[alone.name]).toBe(alone.bytes.toString("utf8"));
  const { url, tableSchema } = JSON.parse(alone.bytes.toString("utf8"));
  expect(decodeURIComponent(url)).toBe(plain.name);
  expect(
    tableSchema.columns.map(({ titles }: { titles: { zh: string[] } }) => titles.zh[0]),
  ).toEqual(parseWithPapa(plain.bytes)[0]);
});

test("the table is copied as it stands, both flavours, with heading and source", async () => {
  const { page } = await visitDashboard({ query: "?area=livelihood&sort=-value" });
  const { rows } = await readShown(page);
  await enterView(page, "table");
  await page.locator(".section-head").getByText("复制表格").click();
  await page.getByText("已复制").waitFor();
  const { html, text } = await pasted(page);
  const printed = new Map(figures.map((figure) => [figure.id, figure.printed]));
  const cells = await cellsIn(page, html);
  expect(column(cells, "数值")).toEqual(rows.map((id) => printed.get(id)));
  expect(text.split("\n").map((line) => line.split("\t"))).toEqual(cells);
  expect(html).toContain("<b>襄阳改革数据看板</b>");
  expect(html).toContain("据《襄阳日报》2024年7月15日报道");
  expect(html).toContain("改革领域：民生服务");
});

test("a copy that the browser refuses is said, with the text to take by hand", async () => {
  const { page } = await openDashboard({ query: "?view=table&area=livelihood" });
  await page.evaluate(() => {
    document.execCommand = () => false;
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.locator(".section-head").getByText("复制表格").click();
  const fallback = page.locator(".copy-said .copy-fallback");
  await fallback.waitFor();
  expect((await fallback.inputValue()).split("\n")).toHaveLength(
    figuresOfArea("livelihood").length + 1,
  );
});

/** How much of a picture is coloured, as a program without the page sees it: words are grey, marks are not. */
async function colouredPart(page: Page, svg: string): Promise<number> {
  return page.evaluate(async (text) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let coloured = 0;
    for (let at = 0; at < data.length; at += 4) {
      const red = data[at] ?? 0;
      const green = data[at + 1] ?? 0;
      const blue = data[at + 2] ?? 0;
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 30) coloured += 1;
    }
    return coloured / (data.length / 4);
  }, svg);
}

test("every chart gives its picture in every format, its data and its link", async () => {
  const { page } = await visitDashboard();
  const cards = await page.locator('.chart-card:not([data-form="words"])').all();
  expect(cards.length).toBeGreaterThan(5);
  const painted = new Set<string | null>();
  for (const card of cards) {
    const title = (await card.locator("h3").first().textContent()) ?? "";
    await openCardMenu(card);
    const button = (name: string) => card.getByRole("button", { name });
    const svg = (await take(page, button("SVG"))).bytes.toString("utf8");
    expect(await colouredPart(page, svg), title).toBeGreaterThan(0.002);
    const words = svg.replace(/<[^>]*>/gu, "");
    // The title may be set in two lines.
    expect(words).toContain(title);
    for (const sentence of await card
      .locator("p.caution, .caution > p, .caution summary > span:first-child")
      .allTextContents())
      expect(words.replace(/\s/gu, "")).toContain(sentence.replace(/\s/gu, ""));
    if ((await card.locator(".card-derived").count()) > 0)
      expect(words).toContain("推算（非报道所载）");
    expect(words).toContain("2024年7月15日");
    expect(words).toMatch(/原文第\d+段/u);
    const form = await card.getAttribute("data-form");
    if (!painted.has(form)) {
      const plain = pngSize((await take(page, button("PNG 图片"))).bytes);
      const phone = pngSize((await take(page, button("PNG 竖幅"))).bytes);
      const [width, height] = /width="(\d+)" height="(\d+)"/u.exec(svg)?.slice(1) ?? [];
      expect(plain).toEqual([Number(width) * 2, Number(height) * 2]);
      expect(phone[0]).toBe(1080);
      painted.add(form);
    }
    const csv = await take(page, button("数据 CSV"));
    const ids = (await card.getAttribute("data-figures"))?.split(" ");
    expect(column(parseWithPapa(csv.bytes), ID)).toEqual(ids);
    await button("复制链接").click();
    await card.getByText("已复制").waitFor();
    const { text } = await pasted(page);
    expect(new URL(text).searchParams.get("card")).toBe(await card.getAttribute("data-card"));
    await page.keyboard.press("Escape");
  }
});

test("the picture is that of the chart also while the card shows its table", async () => {
  const { page } = await openDashboard();
  const card = page.locator('.chart-card[data-form="bars"]').first();
  const svgOf = async (): Promise<string> => {
    await openCardMenu(card);
    const { bytes } = await take(page, card.getByRole("button", { name: "SVG" }));
    await page.keyboard.press("Escape");
    return bytes.toString("utf8");
  };
  const before = await svgOf();
  await card.getByRole("button", { name: "表格" }).click();
  await drawn(page);
  expect(await card.locator(".card-table").count()).toBe(1);
  expect(await svgOf()).toBe(before);
});

test("files do not depend on time zone, locale and clock", async () => {
  const choices: readonly Choice[] = [
    { what: "everything", format: "csv", metadata: "none" },
    { what: "everything", format: "xlsx" },
    { what: "everything", format: "json" },
    { what: "everything", format: "csv", metadata: "along" },
    { what: "checks", format: "xlsx" },
  ];
  const first = await openDashboard();
  const browser = first.page.context().browser();
  const address = first.page.url();
  const filesIn = async (timezoneId: string, locale: string, time: string): Promise<Buffer[]> => {
    const context = await browser!.newContext({ timezoneId, locale, acceptDownloads: true });
    const page = await context.newPage();
    await page.clock.setFixedTime(time);
    await page.goto(address);
    await openExport(page);
    const taken: Buffer[] = [];
    for (const choice of choices) taken.push((await takeTable(page, choice)).bytes);
    await context.close();
    return taken;
  };
  const here = await filesIn("Asia/Shanghai", "zh-CN", "2024-07-15T08:00:00Z");
  const there = await filesIn("America/St_Johns", "de-DE", "2031-12-31T23:59:00Z");
  expect(here.map((file, at) => file.equals(there[at] ?? Buffer.alloc(0)))).toEqual(
    choices.map(() => true),
  );
  expect(column(parseWithPapa(here[0] ?? Buffer.alloc(0)), ID)).toEqual(idsOf(figures));
});

test.each([
  ["a phone", { width: 390, height: 844, touch: true }],
  ["the smallest phone", { width: 320, height: 640, touch: true }],
  ["an office screen", { width: 1366, height: 768 }],
] as const)(
  "all that a card gives away is seen at once on %s, wherever the card stands",
  async (_, options) => {
    const { page } = await openDashboard(options);
    await page.evaluate(() => {
      document.documentElement.style.scrollBehavior = "auto";
    });
    const cardSizes = (): Promise<readonly number[]> =>
      page
        .locator(".chart-card")
        .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().height));
    const menus = page.locator(".card-menu");
    const all = await menus.count();
    expect(all).toBeGreaterThan(5);
    for (const at of [0, 1, 2, 3, all - 2, all - 1]) {
      const menu = menus.nth(at);
      await menu.evaluate((box) => box.scrollIntoView({ block: "center" }));
      await settled(page);
      const sizes = await cardSizes();
      await menu.locator("summary").click();
      const last = menu.locator(".take-away label, .menu-item").last();
      await last.waitFor();
      const cut = await menu.locator(".settings-panel").evaluate((panel) => {
        const { top, bottom } = panel.getBoundingClientRect();
        const hidden = [...panel.querySelectorAll("button, label")].filter((item) => {
          const { left, top: start, height } = item.getBoundingClientRect();
          const found = document.elementFromPoint(left + 2, start + height / 2);
          return found === null || !item.contains(found);
        });
        return {
          hidden: hidden.map(({ textContent }) => textContent),
          rolls: panel.scrollHeight > panel.clientHeight,
          beyond: top < 0 || bottom > window.innerHeight,
        };
      });
      expect(cut, `menu ${String(at)}`).toEqual({ hidden: [], rolls: false, beyond: false });
      expect(await cardSizes(), "the cards stay as they are").toEqual(sizes);
      await page.keyboard.press("Escape");
      await settled(page);
    }
  },
);
