import type { Locator, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { axeFaults } from "../support/axe";
import { visitDashboard } from "../support/dashboard";
import { openFile } from "../support/openDataset";
import { take } from "../support/takeAway";

const six = `地区生产总值（亿元）
地区,2018年,2019年,2020年,2021年,2022年,2023年
全市,2100.0,2210.0,2320.0,2440.0,2560.0,2690.0
甲市,600.0,660.0,680.0,700.0,740.0,760.0
乙市,500.0,520.0,560.0,590.0,610.0,770.0
丙市,400.0,410.0,420.0,440.0,450.0,460.0
丁市,300.0,310.0,330.0,350.0,380.0,400.0
戊市,200.0,210.0,220.0,240.0,250.0,260.0
己市,100.0,100.0,110.0,120.0,130.0,40.0
`;

const years = Array.from({ length: 20 }, (_, at) => 2004 + at);
const provinces = Array.from({ length: 31 }, (_, at) => `第${at + 1}省`);
const wide = [
  "年末常住人口（万人）",
  ["地区", ...years.map((year) => `${year}年`)].join(","),
  ...provinces.map((name, at) =>
    [name, ...years.map((_, year) => 9000 - at * 200 + year * (at + 1))].join(","),
  ),
].join("\n");

async function openTable(page: Page, name: string, csv: string): Promise<Locator> {
  await openFile(page, name, `\uFEFF${csv}`);
  const pivot = page.locator(".pivot-part");
  await page.locator(".card-pivot").scrollIntoViewIfNeeded();
  await pivot.waitFor();
  return pivot;
}

const rowsOf = (pivot: Locator): Promise<readonly (readonly string[])[]> =>
  pivot
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? "").trim())),
    );

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([1440, 390])("a table of six places by six years, %i wide", (width) => {
  test("is a pivot with growth and rank, both marked as derived", async () => {
    const { page } = await visitDashboard({ width, height: 900 });
    const pivot = await openTable(page, `six-${width}.csv`, six);
    const values = await rowsOf(pivot);
    expect(values.map(([name]) => name)).toEqual([
      "全市",
      "乙市",
      "甲市",
      "丙市",
      "丁市",
      "戊市",
      "己市",
    ]);
    expect(values[1]).toEqual(["乙市", "500.0", "520.0", "560.0", "590.0", "610.0", "770.0"]);
    expect(await pivot.locator(".pivot-unit").textContent()).toBe("单位：亿元");
    const card = page.locator(".chart-card").first();
    expect(await card.locator("h3").textContent()).toBe(
      "2023年地区生产总值乙市最高（推算，不计全市）",
    );
    // The whole has a chart of its own, on its own axis, and says so.
    expect(await card.locator(".panel").count()).toBe(7);
    expect(await card.locator(".line-keys").textContent()).toBe("全市为合计，坐标另计");

    await pivot.getByRole("button", { name: "比上年" }).click();
    // 559.95 / 520.05 = 1.0767, 560.05 / 519.95 = 1.0771; 769.95 / 610.05 = 1.2621, 770.05 / 609.95 = 1.2625.
    expect((await rowsOf(pivot))[1]).toEqual([
      "乙市",
      "—",
      "+4.0%",
      "+7.7%",
      "+5.3%至+5.4%",
      "+3.4%",
      "+26.2%",
    ]);
    expect(await pivot.locator(".pivot-note").textContent()).toMatch(/^推算/u);

    await pivot.getByRole("button", { name: "位次" }).click();
    const ranks = await rowsOf(pivot);
    expect(ranks[0]).toEqual(["全市", "—", "—", "—", "—", "—", "—"]);
    expect(ranks[1]).toEqual(["乙市", "2", "2", "2", "2", "2", "1↑1"]);
    expect(ranks[2]).toEqual(["甲市", "1", "1", "1", "1", "1", "2↓1"]);
    expect(await axeFaults(page, ".pivot-part")).toEqual([]);
    expect(await overflow(page)).toBe(0);
    // What is seen is taken away as it is seen.
    const { name, bytes } = await take(page, pivot.getByRole("button", { name: /CSV/u }));
    expect(name).toContain("位次（推算）");
    const lines = bytes.toString("utf8").split("\r\n");
    expect(lines[0]).toContain("2023年位次（推算）,2023年位次升降（推算）");
    expect(lines[2]).toMatch(
      /^乙市,2,2,.*,1,↑1,B5；C5；D5；E5；F5；G5,统计表《地区生产总值》（发布单位未写明，日期未写明）$/u,
    );
  });
});

describe.each([1440, 390])("a table of 31 places by 20 years, %i wide", (width) => {
  test("scrolls within itself under its years, beside its places, the last year in view", async () => {
    const { page } = await visitDashboard({ width, height: 900 });
    const pivot = await openTable(page, `wide-${width}.csv`, wide);
    const scroller = pivot.locator(".pivot-scroll");
    expect(await overflow(page)).toBe(0);
    expect(await pivot.locator("tbody tr").count()).toBe(31);
    expect(await pivot.locator("thead th").count()).toBe(21);
    const reach = await scroller.evaluate((box) => [
      box.scrollLeft > 0,
      Math.round(box.scrollLeft + box.clientWidth) >= box.scrollWidth - 1,
    ]);
    expect(reach).toEqual([true, true]);
    const placeOf = (selector: string): Promise<readonly number[]> =>
      pivot
        .locator(selector)
        .first()
        .evaluate((cell) => {
          const { left, top } = cell.getBoundingClientRect();
          const box = cell.closest(".pivot-scroll")?.getBoundingClientRect();
          return [Math.round(left - (box?.left ?? 0)), Math.round(top - (box?.top ?? 0))];
        });
    const [head, side] = [await placeOf("thead th:first-child"), await placeOf("tbody th")];
    await scroller.evaluate((box) => box.scrollTo(120, 300));
    expect(await placeOf("thead th:first-child")).toEqual(head);
    expect((await placeOf("tbody th"))[0]).toBe(side[0]);
    expect((await placeOf("thead th:nth-child(5)"))[1]).toBe(head[1]);
    // The charts are of the twelve foremost; the table has them all.
    expect(await page.locator(".chart-card .panel").count()).toBe(12);
    expect((await rowsOf(pivot))[30]?.slice(0, 3)).toEqual(["第31省", "3000", "3031"]);
    // The keyboard goes through the table as through any chart, and brings what it reaches into view.
    await pivot.locator(".chart").focus();
    await page.keyboard.press("End");
    await expect
      .poll(() =>
        scroller.evaluate((box) => box.scrollTop + box.clientHeight >= box.scrollHeight - 40),
      )
      .toBe(true);
    expect(await pivot.locator(".chart [role=status]").textContent()).toContain("第31省");
    // On paper the places stand before their numbers, however far the table was scrolled.
    await page.emulateMedia({ media: "print" });
    const order = await pivot
      .locator("tbody tr")
      .first()
      .evaluate((row) =>
        [...row.children]
          .map((cell) => cell.getBoundingClientRect())
          .filter(({ width: room }) => room > 0)
          .map(({ left }) => Math.round(left)),
      );
    expect(order).toHaveLength(8);
    expect(order).toEqual([...order].sort((left, right) => left - right));
    expect(new Set(order).size).toBe(8);
  });
});
