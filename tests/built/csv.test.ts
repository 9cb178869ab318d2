import { describe, expect, test } from "vitest";
import {
  type ExportChoice,
  column,
  downloadCsv,
  faultsOfBytes,
  parseWithPapa,
  parseWithPython,
} from "../support/csvFile";
import { countWords } from "../../src/wording/views/countWords";
import { openDashboard, pressArea, settled, visitDashboard } from "../support/dashboard";
import { readShown } from "../support/shownPage";
import { figures, figuresOfArea, idsOf, measuresOfArea, report } from "../support/report";
import { type DownloadedFile, openExport, sheetOf, takeTable } from "../support/takeAway";

/** The file's rows, read by two parsers that have to agree. */
function rowsOf({ bytes }: DownloadedFile): readonly (readonly string[])[] {
  expect(faultsOfBytes(bytes)).toEqual([]);
  const rows = parseWithPapa(bytes);
  const python = parseWithPython(bytes);
  if (python !== null) expect(python).toEqual(rows);
  const width = rows[0]?.length ?? 0;
  expect(
    rows.filter((row) => row.length !== width),
    "rows of another width than the header",
  ).toEqual([]);
  return rows;
}

/** The columns that a value fills: as printed, in the printed unit, in base units. */
const ABOUT = [
  "确定程度",
  "前后可比性",
  "可比性说明",
  "出自",
  "被引述者",
  "使用提示",
  "来源",
  "数据编号",
];

const VALUES = [
  "原文写法",
  "数值（原文单位）",
  "下限（原文单位）",
  "上限（原文单位）",
  "原文单位",
  "数值（基本单位）",
  "下限（基本单位）",
  "上限（基本单位）",
  "单位",
];

describe("as on the screen", () => {
  test("the file gives the rows of the screen, in its order and with its columns", async () => {
    const { page } = await visitDashboard({ query: "?view=table" });
    await page.locator('th[data-column="value"] .sort-button').click();
    await settled(page);
    const screen = await page.evaluate(() =>
      [...document.querySelectorAll(".figure-table tbody tr")].map((row) =>
        // A value's rank stands below its name.
        ["area", "name", "period", "place", "paragraph"].map(
          (name) =>
            row.querySelector(`[data-column="${name}"] a, [data-column="${name}"]:not(:has(a))`)
              ?.textContent ?? "",
        ),
      ),
    );
    const { rows: ids } = await readShown(page);
    const bySize = [...figures].sort((left, right) => right.size - left.size);
    expect(ids, "sorted by value, largest first").toEqual(idsOf(bySize));

    const rows = rowsOf(await downloadCsv(page, "shown"));
    expect(rows[0]).toEqual([
      "领域",
      "指标",
      ...VALUES,
      "时期",
      "时期依据",
      "地区",
      "段落",
      ...ABOUT,
    ]);
    expect(column(rows, "数据编号")).toEqual(ids);
    const cells = ["领域", "指标", "时期", "地区", "段落"].map((header) => column(rows, header));
    expect(ids.map((_, row) => cells.map((cell) => cell[row] ?? ""))).toEqual(
      screen.map(([area, name, period, place, paragraph]) => [
        area,
        name,
        period,
        place,
        paragraph?.replace(/\D/gu, ""),
      ]),
    );
    expect(column(rows, "数值（基本单位）")).toEqual(bySize.map(({ value }) => value));
    expect(column(rows, "原文写法")).toEqual(bySize.map(({ printed }) => printed));
  });

  test("a number is plain, so that a spreadsheet adds it up", async () => {
    const opened = await visitDashboard({ query: "?q=生产总值" });
    const rows = rowsOf(await downloadCsv(opened.page, "shown"));
    const at = column(rows, "数据编号").indexOf("gdp");
    expect(column(rows, "数值（基本单位）")[at]).toBe("584300000000");
    expect(column(rows, "单位")[at]).toBe("元");
    expect(column(rows, "原文写法")[at]).toBe("5843亿元");
    expect(column(rows, "数值（原文单位）")[at]).toBe("5843");
    expect(column(rows, "原文单位")[at]).toBe("亿元");
  });

  test("large numbers are counted in what the reader asks for, without a digit that is not printed", async () => {
    const { page } = await openDashboard({ query: "?view=table" });
    const value = (id: string): Promise<string | null> =>
      page.locator(`.figure-table [data-row="${id}"] [data-column="value"]`).textContent();
    const { label, steps } = countWords.zh;
    await page.getByLabel(label).selectOption(steps.large);
    await settled(page);
    expect(new URL(page.url()).searchParams.get("count")).toBe("large");
    await page.reload();
    await page.locator(".count-control .note").waitFor();
    expect(await value("gig-services")).toContain("0.0540亿人(次)");
    expect(await value("gdp")).toContain("5843亿元");
    expect(await value("firms-above-size")).toContain("2000多家");
    await page.getByLabel(label).selectOption(steps.ones);
    await settled(page);
    expect(await value("gig-services")).toContain("540万人(次)");
    await page.getByLabel(label).selectOption("");
    await settled(page);
    expect(new URL(page.url()).searchParams.has("count")).toBe(false);
  });

  test("the file's name, its cover and the printed page say the selection in the same words", async () => {
    const { page } = await visitDashboard({
      query: "?view=table&area=economy&place=xiangyang-city-level",
    });
    const words = ["经济发展", "襄阳市本级"];
    const printed = (await page.locator("p.print-only").textContent()) ?? "";
    await openExport(page);
    const { name, bytes } = await takeTable(page, { what: "shown", format: "xlsx" });
    const cover = sheetOf(bytes, 0).flat().join("\n");
    for (const word of words)
      for (const said of [name, cover, printed, await page.title()]) expect(said).toContain(word);
  });

  test("hiding and adding columns changes the file's columns", async () => {
    const { page } = await visitDashboard({ query: "?view=table" });
    await page.locator(".column-chooser summary").click();
    const box = page.locator(".column-chooser label");
    await box.filter({ hasText: "地区" }).locator("input").uncheck();
    await box.filter({ hasText: "时期" }).locator("input").uncheck();
    await box.filter({ hasText: "类型" }).locator("input").check();
    await settled(page);
    expect(
      await page
        .locator(".figure-table thead th")
        .evaluateAll((headers) => headers.map((header) => header.getAttribute("data-column"))),
    ).toEqual(["area", "name", "value", "kind", "paragraph"]);
    const rows = rowsOf(await downloadCsv(page, "shown"));
    expect(rows[0]).toEqual(["领域", "指标", ...VALUES, "类型", "段落", ...ABOUT]);
    expect(rows).toHaveLength(36);
  });

  test("an area without figures gives a file with its header alone", async () => {
    const opened = await visitDashboard({ query: "?area=culture-ecology" });
    const rows = rowsOf(await downloadCsv(opened.page, "shown"));
    expect(rows).toHaveLength(1);
  });
});

test("everything is everything, whatever the screen shows", async () => {
  const opened = await visitDashboard({
    query: "?area=livelihood&sort=-value&q=%E5%AD%A6%E6%A0%A1",
  });
  const file = await downloadCsv(opened.page, "everything");
  expect(column(rowsOf(file), "数据编号")).toEqual(idsOf(figures));
  expect(file.name).toBe("襄阳改革数据看板_全部数据（非官方统计）_2024-07-15报道.csv");
});

test("the measures leave as a list of their own, with the areas that are shown", async () => {
  const { page } = await visitDashboard();
  const all = rowsOf(await downloadCsv(page, "measures"));
  expect(column(all, "举措编号")).toEqual(report.measures.map(({ id }) => id));
  await pressArea(page, "culture-ecology");
  const some = rowsOf(await downloadCsv(page, "measures"));
  expect(column(some, "举措编号")).toEqual(measuresOfArea("culture-ecology"));
});

test("a file's name says in Chinese what it is, of which area and when", async () => {
  const { page } = await visitDashboard();
  const name = async (choice: ExportChoice): Promise<string> =>
    (await downloadCsv(page, choice)).name;
  expect(await name("shown")).toBe("襄阳改革数据看板_全部数据（非官方统计）_2024-07-15报道.csv");
  await pressArea(page, "economy");
  expect(await name("shown")).toBe(
    "襄阳改革数据看板_经济发展_数据（非官方统计）_2024-07-15报道.csv",
  );
  expect(await name("everything")).toBe(
    "襄阳改革数据看板_全部数据（非官方统计）_2024-07-15报道.csv",
  );
  expect(await name("measures")).toBe(
    "襄阳改革数据看板_经济发展_改革举措（非官方统计）_2024-07-15报道.csv",
  );
});

test("the dialog says beforehand how many rows and columns each file has", async () => {
  const { page } = await visitDashboard({ query: "?area=economy" });
  await page.locator(".header-tools .button-strong").click();
  const choices = page.locator(".export-form fieldset").first().locator("label");
  await choices.first().waitFor();
  const labels = await choices.allTextContents();
  await page.keyboard.press("Escape");
  const shown = rowsOf(await downloadCsv(page, "shown"));
  const everything = rowsOf(await downloadCsv(page, "everything"));
  const measures = rowsOf(await downloadCsv(page, "measures"));
  const economy = figuresOfArea("economy").length;
  expect(shown).toHaveLength(economy + 1);
  expect(labels).toEqual([
    `当前筛选结果 ${String(economy)} 行 × ${String(shown[0]?.length)} 列`,
    `全部数据 35 行 × ${String(everything[0]?.length)} 列`,
    `举措 ${String(measures.length - 1)} 行 × ${String(measures[0]?.length)} 列`,
    expect.stringMatching(/^核验 \d+ 行/u),
  ]);
});

test("in English the headers, the names and the file name are English", async () => {
  const opened = await visitDashboard({ language: "en", query: "?area=economy" });
  const file = await downloadCsv(opened.page, "shown");
  expect(file.name).toBe(
    "Xiangyang reform metrics_Economy_Figures (not official statistics)_report of 2024-07-15.csv",
  );
  const rows = rowsOf(file);
  expect(rows[0]?.slice(0, 12)).toEqual([
    "Area",
    "Metric",
    "Figure",
    "As printed",
    "Value (printed unit)",
    "Lower end (printed unit)",
    "Upper end (printed unit)",
    "Printed unit",
    "Value (base units)",
    "Lower end (base units)",
    "Upper end (base units)",
    "Unit",
  ]);
  expect(column(rows, "Figure ID")).toEqual(idsOf(figuresOfArea("economy")));
});

test("a press while another file is being made is not lost", async () => {
  const { page } = await visitDashboard();
  await openExport(page);
  const names: string[] = [];
  page.on("download", (download) => names.push(download.suggestedFilename()));
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>(".export-formats button"))
      button.click();
  });
  await expect
    .poll(() => names.map((name) => /\w+$/u.exec(name)?.[0]))
    .toEqual(["csv", "xlsx", "json"]);
  page.removeAllListeners("download");
});
