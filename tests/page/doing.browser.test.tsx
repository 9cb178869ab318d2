/// <reference types="@vitest/browser-playwright" />
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/page/styles/index.css";
import "../../src/page/styles/later.css";
import { catalogues } from "../../src/wording/Messages";
import { serializeTray } from "../../src/selection/Tray";
import { entriesMade } from "./entriesMade";
import { type Opened, openPage } from "./openPage";
import { outline } from "./outline";
import { town } from "./town";
import { inFreshPage } from "./catchSaved";
import { trayOf } from "../support/trayOf";
import { pressHeld } from "../support/pressHeld";

/* What each press and key does: the address that it leads to, the words that are said, the file that is saved. */

const saved = inFreshPage();

const asked = (): string => decodeURIComponent(window.location.search);

/** What a thing that can be pressed is called; its words for readers and for listeners follow each other. */
const nameOf = (one: Element): string =>
  one.getAttribute("aria-label") ?? (one.textContent ?? "").trim();

function control(name: string | RegExp, around: ParentNode = document): HTMLElement {
  const all = [...around.querySelectorAll<HTMLElement>("button, a, summary")];
  const found = all.find((one) =>
    typeof name === "string" ? nameOf(one) === name : name.test(nameOf(one)),
  );
  if (found === undefined) throw new Error(`Nothing is called ${String(name)}`);
  return found;
}

function press(name: string | RegExp, around?: ParentNode): void {
  fireEvent.click(control(name, around));
}

const openDialog = (): Promise<HTMLDialogElement> =>
  waitFor(() => {
    const dialog = document.querySelector<HTMLDialogElement>("dialog[open]");
    if (dialog === null) throw new Error("No dialog is open yet");
    return dialog;
  });

function choose(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

const optionsOf = (label: string): string[] =>
  [...screen.getByLabelText<HTMLSelectElement>(label).options].map(({ text }) => text);

const part = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
};

const textOf = (selector: string): string => part(selector).textContent ?? "";

/** What is copied from now on: its plain text and its markup in turn. */
function catchCopied(): string[] {
  const copied: string[] = [];
  vi.spyOn(document, "execCommand").mockImplementation(() => {
    const clipboardData = new DataTransfer();
    window.dispatchEvent(new ClipboardEvent("copy", { clipboardData, cancelable: true }));
    copied.push(clipboardData.getData("text/plain"), clipboardData.getData("text/html"));
    return true;
  });
  return copied;
}

describe("the search", () => {
  const box = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>("搜索");

  test("is followed letter by letter in the same entry, and emptied at one press", async () => {
    await openPage("?view=table");
    expect(entriesMade(() => fireEvent.change(box(), { target: { value: "游客" } }))).toBe(0);
    expect(asked()).toBe("?view=table&q=游客");
    expect(textOf(".shown")).toBe("显示 7 项，共 26 项");
    press("清除搜索");
    expect(asked()).toBe("?view=table");
    expect(document.activeElement).toBe(box());
    expect(document.querySelector(".search kbd")?.textContent).toBe("/");
  });

  test("waits for the end of a composition", async () => {
    await openPage("?view=table");
    fireEvent.compositionStart(box());
    fireEvent.change(box(), { target: { value: "you" } });
    expect([asked(), box().value]).toEqual(["?view=table", "you"]);
    fireEvent.compositionEnd(box(), { target: { value: "游" } });
    expect([asked(), box().value]).toEqual(["?view=table&q=游", "游"]);
  });

  test("leads from a view that it does not filter to the first page", async () => {
    await openPage("?view=checks&area=travel");
    expect(entriesMade(() => fireEvent.change(box(), { target: { value: "车站" } }))).toBe(1);
    expect(asked()).toBe("?area=travel&q=车站");
  });
});

describe("the language", () => {
  test("of one document changes in place, in the address and in the document", async () => {
    await openPage("?view=measures", { isOneFile: true });
    press("English");
    expect(asked()).toBe("?view=measures&lang=en");
    expect(document.documentElement.lang).toBe("en");
    expect(control("About").getAttribute("href")).toBe("?view=about&lang=en");
    press("中文");
    expect(asked()).toBe("?view=measures");
    expect(document.documentElement.lang).toBe("zh-CN");
  });

  test("is that of the charts' own words too, at once", async () => {
    await openPage("?area=government", { isOneFile: true });
    const called = (): unknown[] => [
      part(".chart[role=application]").getAttribute("aria-roledescription"),
      /Home\D+End/u.exec(textOf(".chart[role=application] > p.visually-hidden"))?.[0],
    ];
    expect(called()).toEqual(["图", "Home 与 End"]);
    press("English");
    expect(called()).toEqual(["chart", "Home and End"]);
  });

  test("of a document each is a link that keeps what is asked", async () => {
    await openPage("?area=travel");
    expect(control("English").getAttribute("href")).toBe("en.html?area=travel");
  });
});

describe("the display", () => {
  const root = document.documentElement;
  const kept = (): unknown =>
    JSON.parse(window.localStorage.getItem("reform-metrics.display.v1") ?? "null");

  test("is taken over and kept", async () => {
    await openPage("");
    fireEvent.click(screen.getByLabelText("深色"));
    expect(root.dataset["theme"]).toBe("dark");
    fireEvent.click(screen.getByLabelText("高对比度"));
    fireEvent.click(screen.getByLabelText("大字"));
    fireEvent.click(screen.getByLabelText("键盘快捷键"));
    expect(kept()).toEqual({ theme: "dark", contrast: "high", text: "large", shortcuts: "off" });
    expect(Object.fromEntries(Object.entries(root.dataset))).toMatchObject({
      contrast: "high",
      text: "large",
      shortcuts: "off",
    });
    fireEvent.click(screen.getByLabelText("跟随系统"));
    expect(root.dataset["theme"]).toBeUndefined();
    fireEvent.click(screen.getByLabelText("高对比度"));
    fireEvent.click(screen.getByLabelText("大字"));
    fireEvent.click(screen.getByLabelText("键盘快捷键"));
    expect(kept()).toEqual({
      theme: "system",
      contrast: "normal",
      text: "normal",
      shortcuts: "on",
    });
  });

  test("is read again whenever its panel is opened", async () => {
    await openPage("");
    window.localStorage.setItem("reform-metrics.display.v1", '{"theme":"light","text":"large"}');
    part(".settings summary").click();
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("浅色").checked).toBe(true));
    expect(screen.getByLabelText<HTMLInputElement>("大字").checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>("高对比度").checked).toBe(false);
  });
});

describe("a single key", () => {
  const key = (
    name: string,
    held: KeyboardEventInit = {},
    target: Element = document.body,
  ): boolean => fireEvent.keyDown(target, { key: name, ...held });

  test("goes to the search, the table, and back to everything", async () => {
    await openPage("?area=travel&place=hill-county&q=游客&sort=name");
    expect(key("/")).toBe(false);
    expect(document.activeElement?.id).toBe("search");
    key("t");
    expect(asked()).toContain("?view=table&area=travel");
    key("0");
    expect(asked()).toBe("?view=table&sort=name");
  });

  test.each([
    ["?", "快捷键"],
    ["e", "导出"],
  ])("%s opens a dialog, which Escape and its button close", async (name, title) => {
    await openPage("");
    key(name);
    const dialog = await openDialog();
    expect(dialog.querySelector("h2")?.textContent).toContain(title);
    press("关闭", dialog);
    await waitFor(() => expect(document.querySelector("dialog[open]")).toBeNull());
  });

  test("does nothing with a modifier, in a field, in a composition, once turned off, or behind a dialog", async () => {
    await openPage("");
    for (const held of [
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
      { isComposing: true },
    ])
      expect(key("t", held)).toBe(true);
    for (const name of ["input", "textarea", "select"] as const) {
      const field = document.createElement(name);
      document.body.append(field);
      expect(key("t", {}, field)).toBe(true);
      field.remove();
    }
    expect(key("q")).toBe(true);
    document.documentElement.dataset["shortcuts"] = "off";
    expect(key("t")).toBe(true);
    delete document.documentElement.dataset["shortcuts"];
    const dialog = document.createElement("dialog");
    document.body.append(dialog);
    dialog.showModal();
    expect(key("t")).toBe(true);
    dialog.remove();
    expect(asked()).toBe("");
    expect(key("t")).toBe(false);
    expect(asked()).toBe("?view=table");
  });

  test("that was pressed before the program was there acts once it is", async () => {
    document.documentElement.dataset["key"] = "t";
    await openPage("");
    expect(asked()).toBe("?view=table");
    expect(document.documentElement.dataset["key"]).toBeUndefined();
  });
});

describe("the head", () => {
  test("names two reports, and counts the others", async () => {
    const { sources, ...rest } = town();
    const more = (many: number) =>
      Array.from({ length: many }, (_, at) => ({
        ...sources[1]!,
        id: `more-${String(at)}`,
        title: { zh: `续表${String(at)}`, en: `More ${String(at)}` },
      }));
    const named = async (many: number): Promise<string> => {
      await openPage("", { dataset: { ...rest, sources: [...sources, ...more(many)] } });
      const said = textOf(".header-source span");
      cleanup();
      return said;
    };
    const two = await named(0);
    expect(two).toContain("河城统计表");
    expect(await named(1)).toBe(`${two}及另外 1 份来源`);
    expect(await named(2)).toBe(`${two}及另外 2 份来源`);
  });
});

describe("the tools", () => {
  test("copy the address, and show it where nothing can be copied", async () => {
    await openPage("?area=travel");
    await userEvent.click(control("复制本页链接"));
    await waitFor(() => expect(textOf(".share-said")).toBe("已复制"));
    fireEvent.blur(control("复制本页链接"));
    expect(textOf(".share-said")).toBe("");
    const shown = vi.spyOn(window, "prompt").mockReturnValue(null);
    vi.spyOn(document, "execCommand").mockReturnValue(false);
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("no"));
    press("复制本页链接");
    await waitFor(() => expect(shown).toHaveBeenCalled());
    expect(shown.mock.calls[0]?.[1]).toBe(window.location.href);
    expect(textOf(".share-said")).toBe("");
  });

  test("copy no address of data that only this browser has, and say why", async () => {
    const why = "没有复制：当前打开的数据只在本浏览器中，";
    const commanded = vi.spyOn(document, "execCommand");
    const prompted = vi.spyOn(window, "prompt").mockReturnValue(null);
    const embedded = { dataset: town(), name: "自己的.xlsx", keptIn: "nowhere" } as const;
    await openPage("?area=government&figure=schools-all", { embedded });
    const dialog = await openDialog();
    press("复制链接", dialog);
    await waitFor(() => expect(textOf(".figure-dialog .said")).toContain(why));
    press("关闭", dialog);
    press("复制本页链接");
    await waitFor(() => expect(textOf(".share-said")).toContain(why));
    const menu = part('.chart-card[data-card="school-share"] .card-menu');
    fireEvent.click(menu.querySelector("summary")!);
    press("复制链接", await waitFor(() => within(menu).getByRole("list")));
    await waitFor(() => expect(menu.querySelector(".said")?.textContent).toContain(why));
    expect([commanded.mock.calls, prompted.mock.calls]).toEqual([[], []]);
  });

  test("print the page", async () => {
    await openPage("");
    const print = vi.spyOn(window, "print").mockReturnValue();
    press("打印");
    expect(print).toHaveBeenCalledOnce();
  });
});

describe("the areas", () => {
  test("are added to each other, taken out again, and all left", async () => {
    await openPage("?area=travel");
    const areas = part(".areas");
    press(/^政务/u, areas);
    expect(asked()).toBe("?area=travel&area=government");
    press(/^文旅/u, areas);
    expect(asked()).toBe("?area=government");
    press(/^全部/u, areas);
    expect(asked()).toBe("");
  });

  test("count what a press leaves beside a field: that area, and not all of the field's as well", async () => {
    const counted = [
      [/^全部/u, "26", ""],
      [/^政务/u, "13", "?area=government"],
      [/^乡村/u, "1 项举措", "?area=villages"],
    ] as const;
    for (const [name, count, area] of counted) {
      await openPage("?field=visits");
      const button = control(name, part(".areas"));
      expect(button.querySelector(".count")?.textContent).toBe(count);
      fireEvent.click(button);
      expect(asked()).toBe(area);
      if (/^\d+$/u.test(count)) expect(textOf(".shown")).toContain(`显示 ${count} 项`);
      cleanup();
    }
  });

  test("count measures behind their door, and where the rest is without figures", async () => {
    await openPage("?view=measures&status=planned");
    const counts = (): string[] =>
      [...document.querySelectorAll(".areas .count")].map(({ textContent }) => textContent ?? "");
    expect(counts()).toEqual(["1", "0", "0", "1"]);
    cleanup();
    await openPage("?status=planned");
    expect(counts()).toEqual(["1 项举措", "0", "0", "1 项举措"]);
    cleanup();
    await openPage("?kind=flow");
    expect(counts()).toEqual(["13", "4", "9", "0"]);
  });
});

describe("the further filters", () => {
  async function openFilters(query: string): Promise<void> {
    await openPage(query);
    press(/^更多筛选/u);
    await waitFor(() => part(".facets"));
  }

  test("offer what has something to show, with how much", async () => {
    await openFilters("?place=hill-county");
    expect(outline(part(".facets"))).toMatchInlineSnapshot(`
      "具体领域 [span data-longest=政务 › 办公 (0 项数据，99 项举措):
      select:
      [option selected: 不限] | 政务 › 办公 (2) | 客流 (3)
      ] 地区 [span data-longest=河城 (0 项数据，99 项举措):
      select:
      | 不限 | 河城 (26) [option selected: 山县 (5)] | 湖县 (1)
      ] 类型 [span data-longest=存量 (99):
      select:
      [option selected: 不限] | 流量 (5)
      ]
      div role=group aria-label=时期:
      时期
      select aria-label=时期：起:
      [option selected: 不限] | 2021年 | 2022年 | 2023年 | 2024年 | 2024年3月 | 2024年6月
      至
      select aria-label=时期：止:
      [option selected: 不限] | 2021年 | 2022年 | 2023年 | 2024年 | 2024年3月 | 2024年6月
      来源 [span data-longest=河城统计表 (0 项数据，99 项举措):
      select:
      [option selected: 不限] | 河城改革 (2) | 河城统计表 (3)
      ] 举措状态 [span data-longest=拟实施 (99):
      select:
      [option selected: 不限] | 运行中 (1)
      ] 有无数据 [span data-longest=报道未给出数据的举措 (99):
      select:
      [option selected: 不限] | 有数据的举措 (1)
      ]
      "
    `);
  });

  test("each go into the address, and out of it at a press", async () => {
    await openFilters("");
    expect(control("收起筛选筛选").getAttribute("aria-expanded")).toBe("true");
    choose("具体领域", "visits");
    expect(asked()).toBe("?field=visits");
    choose("具体领域", "");
    expect(asked()).toBe("");
    choose("地区", "river-city");
    expect(asked()).toBe("?place=river-city");
    fireEvent.click(screen.getByLabelText("仅本级"));
    expect(asked()).toBe("?place=river-city&own=1");
    choose("地区", "hill-county");
    expect(screen.queryByLabelText("仅本级")).toBeNull();
    choose("地区", "");
    expect(asked()).toBe("");
    choose("类型", "rate");
    expect(asked()).toBe("?kind=rate");
    choose("类型", "");
    choose("来源", "tables");
    expect(asked()).toBe("?source=tables");
    choose("来源", "");
    choose("举措状态", "pilot");
    expect(asked()).toBe("?status=pilot");
    choose("举措状态", "");
    choose("有无数据", "without");
    expect(asked()).toBe("?figures=without");
    press(/^取消/u);
    expect(asked()).toBe("");
    press("收起筛选筛选");
    expect(document.querySelector(".facets")).toBeNull();
  });

  test.each(["具体领域", "地区", "来源", "举措状态", "有无数据"])(
    "of measures: each value of %s tells how many of them it leaves",
    async (label) => {
      await openFilters("?view=measures");
      const counted = optionsOf(label).slice(1);
      expect(counted.length).toBeGreaterThan(0);
      const { options } = screen.getByLabelText<HTMLSelectElement>(label);
      const values = [...options].slice(1).map(({ value }) => value);
      for (const [at, value] of values.entries()) {
        choose(label, value);
        const [, count] = /\((\d+)\)$/u.exec(counted[at] ?? "") ?? [];
        expect(textOf(".shown"), counted[at]).toBe(`显示 ${count} 项举措，共 3 项`);
        choose(label, "");
      }
    },
  );

  test("of measures: no kind is offered, and one that was asked for is said to limit none", async () => {
    await openFilters("?view=measures&kind=stock");
    expect(screen.queryByLabelText("类型")).toBeNull();
    expect(textOf(".shown")).toBe("显示 3 项举措，共 3 项，举措不分类型");
  });

  test("a period has two ends that do not contradict each other, and may keep what has no date", async () => {
    await openFilters("?area=government");
    choose("时期：起", "2023");
    expect(asked()).toBe("?area=government&from=2023");
    expect(optionsOf("时期：止")).toEqual(["不限", "2023年", "2024年", "2024年3月", "2024年6月"]);
    choose("时期：止", "2023");
    expect(asked()).toBe("?area=government&from=2023&to=2023");
    fireEvent.click(screen.getByLabelText(/^含未注明时间的/u));
    expect(asked()).toBe("?area=government&from=2023&to=2023&undated=1");
    choose("时期：起", "");
    expect(asked()).toBe("?area=government&to=2023&undated=1");
    choose("时期：止", "");
    expect(asked()).toBe("?area=government");
    choose("时期：起", "2023");
    expect(asked(), "what has no date is kept when it is asked for anew").toBe(
      "?area=government&from=2023",
    );
  });

  test("a period says how many figures and measures without a date it can keep", async () => {
    await openFilters("?from=2023");
    expect(part(".undated").textContent).toMatchInlineSnapshot(
      `"含未注明时间的 10 项数据、1 项举措"`,
    );
  });

  test("stand in a sheet on a narrow screen", async () => {
    vi.spyOn(window, "matchMedia").mockImplementation(
      (query) => ({ matches: query === "(max-width: 720px)" }) as MediaQueryList,
    );
    await openPage("?kind=rate");
    press(/^更多筛选/u);
    const sheet = await openDialog();
    expect(sheet.querySelector("h2")?.textContent).toBe("筛选");
    press(/^查看/u, sheet);
    await waitFor(() => expect(document.querySelector("dialog[open]")).toBeNull());
  });
});

describe("the list of places", () => {
  /** More places than can be read through, most of them without a figure. */
  const wide = town();
  for (let at = 0; at < 12; at += 1)
    wide.places.push({
      id: `village-${String(at)}`,
      name: { zh: `村${String(at)}`, en: `Village ${String(at)}` },
      level: "village",
    });

  async function openPlaces(query: string, dataset = wide): Promise<HTMLInputElement> {
    await openPage(query, { dataset });
    press(/更多筛选/u);
    fireEvent.click(await waitFor(() => part(".place-button")));
    await waitFor(() => expect(document.activeElement?.className).toBe("place-input"));
    return part(".place-input") as HTMLInputElement;
  }

  const places = (): string[] =>
    [...document.querySelectorAll<HTMLElement>(".place-option")].map(
      (one) =>
        `${one.dataset["depth"] ?? ""} ${one.textContent ?? ""}${one.ariaSelected === "true" ? " ✓" : ""}${"active" in one.dataset ? " ←" : ""}`,
    );

  test("shows what lies in what, chosen or not, and is gone through by keys", async () => {
    const input = await openPlaces("?place=hill-county&place=lake-county");
    expect(document.activeElement).toBe(input);
    expect(places()).toEqual(["0 河城26", "1 山县5 ✓", "1 湖县1 ✓"]);
    const key = (name: string): boolean => fireEvent.keyDown(input, { key: name });
    expect(key("ArrowDown")).toBe(false);
    expect(places()[0]).toContain("←");
    key("PageDown");
    expect(places()[2]).toContain("←");
    key("ArrowUp");
    expect(places()[1]).toContain("←");
    key("Enter");
    expect(asked()).toBe("?place=lake-county");
    key("Enter");
    expect(asked()).toBe("?place=lake-county&place=hill-county");
    key("PageUp");
    expect(places()[0]).toContain("←");
    expect(key("Home")).toBe(true);
    expect(fireEvent.keyDown(input, { key: "ArrowDown", isComposing: true })).toBe(true);
    expect(places()[0]).toContain("←");
  });

  test("goes up from the last where nothing is chosen yet", async () => {
    const input = await openPlaces("?place=hill-county&place=lake-county");
    fireEvent.keyDown(input, { key: "ArrowUp" });
    expect(places()[2]).toContain("←");
    expect(input.getAttribute("aria-activedescendant")).toContain("lake-county");
  });

  test("is searched by names and pinyin; the one that is found is chosen by Enter", async () => {
    const input = await openPlaces("?place=hill-county&place=lake-county");
    fireEvent.change(input, { target: { value: "hu" } });
    expect(places()).toEqual(["0 湖县 河城1 ✓"]);
    expect(textOf(".place-found")).toBe("1 个地区");
    fireEvent.keyDown(input, { key: "Enter" });
    expect(asked()).toBe("?place=hill-county");
    fireEvent.keyDown(input, { key: "Escape" });
    expect(input.value).toBe("");
    fireEvent.change(input, { target: { value: "无此地" } });
    expect(places()).toEqual([]);
    expect(textOf(".place-found")).not.toContain("共");
  });

  test("says how many it lists, and how many more there are", async () => {
    const crowded = town();
    const [first] = crowded.observations;
    for (let at = 0; at < 150; at += 1) {
      const place = `village-${String(at)}`;
      const name = { zh: `村${String(at)}`, en: `Village ${String(at)}` };
      crowded.places.push({ id: place, name, level: "village" });
      crowded.observations.push({ ...first!, id: `of-${place}`, place });
    }
    await openPlaces("", crowded);
    expect(places()).toHaveLength(100);
    expect(textOf(".place-found")).toBe("列出前 100 个，另有 53 个地区，请输入地名查找");
  });

  test("lets the chosen ones go one by one and all at once", async () => {
    const input = await openPlaces("?place=hill-county&place=lake-county");
    const chosen = part(".place-chosen");
    expect(textOf(".place-button")).toBe("山县等 2 个地区");
    fireEvent.click(within(chosen).getAllByRole("button")[0]!);
    expect(asked()).toBe("?place=lake-county");
    expect(document.activeElement).toBe(input);
    fireEvent.click(chosen.querySelector(".link-button")!);
    expect(asked()).toBe("");
  });

  test("is closed by Escape, by a press elsewhere, and by its button", async () => {
    const input = await openPlaces("?place=hill-county&place=lake-county");
    fireEvent.keyDown(input, { key: "Escape" });
    await waitFor(() => expect(document.querySelector(".place-panel")).toBeNull());
    expect(document.activeElement?.id).toBe("place-filter");
    fireEvent.click(part(".place-button"));
    await waitFor(() => part(".place-list"));
    fireEvent.pointerDown(part("h1"));
    expect(document.querySelector(".place-panel")).toBeNull();
    fireEvent.click(part(".place-button"));
    await waitFor(() => part(".place-list"));
    fireEvent.pointerDown(part(".place-list"));
    fireEvent.click(part(".place-head .icon-button"));
    expect(document.querySelector(".place-panel")).toBeNull();
  });
});

describe("the table", () => {
  test("is sorted by its heads in the same entry, and says so", async () => {
    await openPage("?view=table&area=travel");
    const heads = [...document.querySelectorAll<HTMLElement>("th button")];
    const value = heads.find(({ textContent }) => textContent?.startsWith("数值"))!;
    expect(entriesMade(() => fireEvent.click(value))).toBe(0);
    expect(asked()).toBe("?view=table&area=travel&sort=-value");
    expect(
      [...document.querySelectorAll("[role=status]")].map(({ textContent }) => textContent),
    ).toContain("已按数值降序排列");
    fireEvent.click(value);
    expect(asked()).toBe("?view=table&area=travel&sort=value");
  });

  test("has its columns chosen, in the order of the table, and the usual ones again", async () => {
    await openPage("?view=table");
    const columns = part(".column-chooser");
    const box = (name: string): HTMLInputElement => within(columns).getByLabelText(name);
    expect(box("指标").disabled).toBe(true);
    fireEvent.click(box("类型"));
    fireEvent.click(box("时期"));
    expect(asked()).toContain("columns=");
    expect(asked()).toMatchInlineSnapshot(
      `"?view=table&columns=area,name,value,place,kind,paragraph,source"`,
    );
    press("恢复默认列", columns);
    expect(asked()).toBe("?view=table");
  });

  test("counts large numbers as asked", async () => {
    await openPage("?view=table&q=产值");
    choose("大数单位", "large");
    expect(asked()).toBe("?view=table&q=产值&count=large");
    choose("大数单位", "");
    expect(asked()).toBe("?view=table&q=产值");
  });

  test("is copied with its heading, its filters and its reports", async () => {
    await openPage("?view=table&q=stations");
    const copied: string[] = [];
    document.addEventListener("copy", () => undefined);
    vi.spyOn(document, "execCommand").mockImplementation(() => {
      const data = new DataTransfer();
      window.dispatchEvent(
        new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }),
      );
      copied.push(data.getData("text/plain"));
      return true;
    });
    press("复制表格");
    await waitFor(() => expect(textOf(".copy-said")).toBe("已复制"));
    expect(copied[0]).toMatchInlineSnapshot(`
      "领域	指标	数值	时期	地区	段落	来源	使用提示
      政务	指标stations	30多个	时间未注明	河城	4	《河城改革》，河城日报，2024-07-15	时间未注明。
      文旅	车站数	12个	2023年	河城		《河城统计表》，河城统计局，2024-02-01	
      文旅	中心	1个	时间未注明	河城		《河城统计表》，河城统计局，2024-02-01	"
    `);
  });

  test("gives its text to be copied by hand where nothing else works", async () => {
    await openPage("?view=table&q=指标stations");
    vi.spyOn(document, "execCommand").mockReturnValue(false);
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("no"));
    press("复制表格");
    await waitFor(() => part(".copy-fallback"));
    expect(part(".copy-fallback")).toHaveProperty("value", expect.stringContaining("30多个"));
    expect(textOf(".copy-said")).toMatch(/^没有复制成功/u);
  });
});

describe("a caution", () => {
  test("is told under its mark, and put away by Escape, another press, or a press again", async () => {
    await openPage("?area=government");
    const mark = part(".number-strip .caution-mark");
    const words = (): string | undefined => document.querySelector(".caution-words")?.textContent;
    fireEvent.pointerEnter(mark);
    expect(mark.title).toBe("时间未注明。");
    fireEvent.click(mark);
    expect(words()).toBe("时间未注明。");
    expect(mark.getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(mark.getAttribute("aria-describedby") ?? "")).not.toBeNull();
    fireEvent.keyDown(document.body, { key: "a" });
    expect(words()).toBeDefined();
    expect(fireEvent.keyDown(document.body, { key: "Escape" })).toBe(false);
    expect(words()).toBeUndefined();
    fireEvent.click(mark);
    fireEvent.pointerDown(mark);
    expect(words()).toBeDefined();
    fireEvent.pointerDown(document.body);
    expect(words()).toBeUndefined();
    fireEvent.click(mark);
    fireEvent.click(mark);
    expect(words()).toBeUndefined();
    fireEvent.click(mark);
    fireEvent.blur(mark);
    expect(words()).toBeUndefined();
  });

  test("stays with its mark and within the window", async () => {
    await openPage("?area=government");
    const mark = part(".number-strip .caution-mark");
    mark.style.cssText = "position:fixed;left:-50px;top:100px";
    fireEvent.click(mark);
    const place = (): readonly string[] => {
      const { left, top } = part(".caution-words").style;
      return [left, top];
    };
    const { bottom } = mark.getBoundingClientRect();
    expect(place()).toEqual(["8px", `${String(bottom + 4)}px`]);
    mark.style.left = "2000px";
    fireEvent(window, new Event("resize"));
    expect(place()[0]).toBe(`${String(document.documentElement.clientWidth - 328)}px`);
    mark.style.left = "300px";
    fireEvent.scroll(window);
    expect(place()[0]).toBe("300px");
  });
});

describe("a card", () => {
  test("shows its table in the place of its chart, and its chart again", async () => {
    await openPage("?area=government");
    const card = part('[data-card="forms-cut"]');
    press("表格: 表格减少", card);
    await waitFor(() => expect(card.querySelector("table")).not.toBeNull());
    expect(outline(card.querySelector("table")!)).toMatchInlineSnapshot(`
      "caption: 表格减少
      th scope=col data-column=name: 指标
      th scope=col data-column=value: 数值
      th scope=col data-column=period: 时期
      th scope=col data-column=source: 来源
      th scope=col data-column=paragraph: 段落
      tr data-row=forms-before:
      th scope=row data-column=name: 指标forms
      td data-column=value data-label=数值: 10项
      td data-column=period data-label=时期: 2023年
      td data-column=source data-label=来源: 《河城日报》2024年7月15日
      td data-column=paragraph data-label=段落: [a href=?area=government&figure=forms-before aria-label=查看全部信息：指标forms，原文第2段: 第2段]
      tr data-row=forms-after:
      th scope=row data-column=name: 指标forms
      td data-column=value data-label=数值: 4项
      td data-column=period data-label=时期: 截至2024年6月
      td data-column=source data-label=来源: 《河城日报》2024年7月15日
      td data-column=paragraph data-label=段落: [a href=?area=government&figure=forms-after aria-label=查看全部信息：指标forms，原文第2段: 第2段]
      "
    `);
    expect(card.querySelector(".chart")).toBeNull();
    press("图: 表格减少", card);
    expect(card.querySelector("table")).toBeNull();
    expect(card.querySelector(".chart")).not.toBeNull();
  });

  test("opens large, and leaves the address as it was when it is closed", async () => {
    await openPage("?area=government");
    fireEvent.click(control("放大: 四分之三"));
    expect(asked()).toBe("?area=government&card=school-share");
    const dialog = await openDialog();
    expect(document.documentElement.dataset["sheet"]).toBe("");
    await waitFor(() => expect(document.title).toBe("四分之三 · 河城数据"));
    expect(entriesMade(() => fireEvent.click(dialog))).toBe(0);
    await waitFor(() => expect(asked()).toBe("?area=government"));
    await waitFor(() => expect(document.title).toBe("政务 · 河城数据"));
    await waitFor(() => expect(document.documentElement.dataset["sheet"]).toBeUndefined());
  });

  async function openMenu(key: string): Promise<HTMLElement> {
    const menu = part(`[data-card="${key}"] .card-menu`);
    menu.querySelector<HTMLElement>("summary")!.click();
    await waitFor(() => expect(menu.querySelector(".take-away")).not.toBeNull());
    return menu;
  }

  const saidOf = (menu: HTMLElement): string => menu.querySelector(".said")?.textContent ?? "";

  test("gives away pictures, its data, a document and its link", async () => {
    await openPage("?area=government");
    const menu = await openMenu("school-share");
    expect(outline(menu.querySelector(".take-away")!)).toMatchInlineSnapshot(`
      "div role=status:
      [button aria-pressed=false title=加入简报: 加入简报: 四分之三]
      [button: SVG 矢量图]
      [button: PNG 图片]
      [button: PNG 宽幅（幻灯片）]
      [button: PNG 竖幅（手机文章）]
      [button: 复制图片]
      [button: Word 文档（DOCX）]
      [button: 数据 CSV]
      [button: 复制数据表]
      [button: 复制链接]
      input checkbox “on”:
      深色背景
      "
    `);
    for (const item of menu.querySelectorAll<HTMLElement>(".menu-item")) {
      if (/复制/u.test(item.textContent ?? "")) continue;
      const before = saved.length;
      fireEvent.click(item);
      expect(saidOf(menu)).not.toBe("");
      await waitFor(() => expect(saved.length).toBe(before + 1));
      await waitFor(() => expect(saidOf(menu)).toContain(saved[before]!.name));
    }
    expect(saved.map(({ name, type, size }) => `${name} ${type} ${size > 500 ? "" : "empty"}`))
      .toMatchInlineSnapshot(`
      [
        "河城数据_四分之三（非官方统计）_2024-07-15报道.svg image/svg+xml ",
        "河城数据_四分之三（非官方统计）_2024-07-15报道.png image/png ",
        "河城数据_四分之三（非官方统计）_宽幅_2024-07-15报道.png image/png ",
        "河城数据_四分之三（非官方统计）_竖幅_2024-07-15报道.png image/png ",
        "河城数据_四分之三（非官方统计）_2024-07-15报道.docx application/vnd.openxmlformats-officedocument.wordprocessingml.document ",
        "河城数据_四分之三（非官方统计）_2024-07-15报道.csv text/csv;charset=utf-8 ",
      ]
    `);
    expect(await saved[0]!.text()).toContain("四分之三");
  });

  test("is copied as a picture, or gives it to be copied by hand", async () => {
    await openPage("?area=government");
    const menu = await openMenu("school-share");
    const write = vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
    press("复制图片", menu);
    await waitFor(() => expect(saidOf(menu)).toBe("已复制"));
    const [[item]] = write.mock.calls[0]!;
    expect(item?.types).toEqual(["image/png"]);
    expect((await item!.getType("image/png")).size).toBeGreaterThan(500);
    write.mockRejectedValue(new Error("no"));
    press("复制图片", menu);
    const offered = await waitFor(() => {
      const found = menu.querySelector<HTMLImageElement>(".said img");
      if (found === null) throw new Error("No picture is offered yet");
      return found;
    });
    expect(offered.alt).toBe("四分之三");
    expect(offered.src.split(",", 1)).toEqual(["data:image/png;base64"]);
    expect(offered.src.length).toBeGreaterThan(500);
    expect(saidOf(menu)).toMatchInlineSnapshot(
      `"此处浏览器不让网页复制图片：请在下图上点右键（手机上长按），选“复制图片”。"`,
    );
  });

  test("is drawn on a dark ground where that is ticked", async () => {
    await openPage("?area=government");
    const menu = await openMenu("school-share");
    press("SVG 矢量图", menu);
    fireEvent.click(within(menu).getByLabelText("深色背景"));
    press("SVG 矢量图", menu);
    await waitFor(() => expect(saved).toHaveLength(2));
    const grounds = await Promise.all(
      saved.map(async ({ text }) => /<rect[^>]*fill="([^"]*)"/u.exec(await text())?.[1]),
    );
    expect(grounds).toMatchInlineSnapshot(`
      [
        "#ffffff",
        "#171c23",
      ]
    `);
  });

  test("gives its link and its table to the clipboard, and shows what did not get there", async () => {
    await openPage("?area=government");
    const menu = await openMenu("school-share");
    const copied = catchCopied();
    press("复制链接", menu);
    await waitFor(() => expect(saidOf(menu)).toBe("已复制"));
    const link = `${window.location.origin}${window.location.pathname}?area=government&card=school-share`;
    expect(copied).toEqual([link, `<a href="${link.replace("&", "&amp;")}">四分之三</a>`]);
    press("复制数据表", menu);
    await waitFor(() => expect(copied).toHaveLength(4));
    expect(copied[2]).toMatchInlineSnapshot(`
      "指标	数值	时期	地区	段落
      指标schools-in	6所	时间未注明	河城	2
      指标schools-all	8所	时间未注明	河城	2
      指标schools-share	75%	时间未注明	河城	2"
    `);
    vi.spyOn(document, "execCommand").mockReturnValue(false);
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("no"));
    press("复制链接", menu);
    await waitFor(() => expect(menu.querySelector("textarea")?.value).toBe(link));
  });

  test("says what could not be made", async () => {
    await openPage("?area=government");
    const menu = await openMenu("school-share");
    vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
      throw new Error("no room");
    });
    for (const [name, said] of [
      ["SVG 矢量图", "图片没有生成，请重试或换用其他浏览器。"],
      ["数据 CSV", "文件没有保存成功，请重试或换用其他浏览器。"],
      ["Word 文档（DOCX）", "文件没有保存成功，请重试或换用其他浏览器。"],
    ] as const) {
      press(name, menu);
      expect(saidOf(menu)).toBe("正在生成……");
      await waitFor(() => expect(saidOf(menu)).toBe(said));
    }
  });

  test("of places by periods is copied as the table that it shows", async () => {
    await openPage("?area=travel");
    const menu = await openMenu("series-visits");
    const copied = catchCopied();
    press("复制数据表", menu);
    await waitFor(() => expect(saidOf(menu)).toBe("已复制"));
    const [text = "", html = ""] = copied;
    const [head, ...rows] = text.split("\n").map((line) => line.split("\t"));
    expect(head).toEqual(["地区", "2021年（人）", "2022年（人）", "2023年（人）"]);
    expect(rows.find(([place]) => place === "山县")).toEqual(["山县", "40", "30", "45"]);
    expect(rows.find(([place]) => place === "湖县")).toEqual(["湖县", "", "9", ""]);
    expect(html).toContain("只计景区");
  });

  test("can be put into the briefing and out of it", async () => {
    await openPage("?area=government");
    const menu = await openMenu("forms-cut");
    press("加入简报: 表格减少", menu);
    expect(asked()).toBe("?area=government&tray=cforms-cut");
    expect(control("简报 1")).toBeTruthy();
    press("已加入简报: 表格减少", menu);
    expect(asked()).toBe("?area=government");
  });
});

describe("a figure", () => {
  async function openFigure(figure: string): Promise<HTMLElement> {
    await openPage(`?figure=${figure}`);
    return openDialog();
  }

  test("is taken away as a sentence, a reference, a link", async () => {
    const dialog = await openFigure("stations");
    const copied = catchCopied();
    press("复制为一句话", dialog);
    await waitFor(() => expect(textOf(".figure-dialog .said")).toBe("已复制"));
    press("复制引用", dialog);
    press("复制链接", dialog);
    await waitFor(() => expect(copied.length).toBe(6));
    expect(copied.slice(0, 4)).toMatchInlineSnapshot(`
      [
        "河城有关数据为30多个。注意：时间未注明。（据《河城日报》2024年7月15日报道，第4段，原文未注明时间）",
        "<p>河城有关数据为30多个。注意：时间未注明。（据《河城日报》2024年7月15日报道，第4段，原文未注明时间）</p>",
        "记者甲, 通讯员甲, 通讯员乙. 河城改革[N]. 河城日报, 2024-07-15. 第4段.",
        "<p>记者甲, 通讯员甲, 通讯员乙. 河城改革[N]. 河城日报, 2024-07-15. 第4段.</p>",
      ]
    `);
    expect(copied[4]).toBe(`${window.location.origin}${window.location.pathname}?figure=stations`);
    vi.spyOn(document, "execCommand").mockReturnValue(false);
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("no"));
    press("复制链接", dialog);
    await waitFor(() =>
      expect(part(".figure-dialog .copy-fallback")).toHaveProperty("value", copied[4]),
    );
  });

  test("leads to its neighbours in the order of the text", async () => {
    const dialog = await openFigure("schools-all");
    const links = [...dialog.querySelectorAll(".figure-neighbours a")];
    expect(links.map(({ textContent }) => textContent)).toEqual(["指标schools-in →"]);
    fireEvent.click(links[0]!);
    expect(asked()).toBe("?figure=schools-in");
    cleanup();
    await openFigure("centre");
    expect(
      [...document.querySelectorAll(".figure-neighbours a")].map(({ textContent }) => textContent),
    ).toEqual(["← 车站增幅"]);
  });

  test("is put beside another one where the two compare, and says why where they do not", async () => {
    const dialog = await openFigure("forms-after");
    const beside = dialog.querySelector<HTMLDetailsElement>(".side-by-side")!;
    beside.querySelector<HTMLElement>("summary")!.click();
    await waitFor(() => expect(beside.querySelectorAll("option").length).toBe(26));
    const options = [...beside.querySelectorAll("option")].map(({ text }) => text);
    expect(options.slice(0, 6)).toMatchInlineSnapshot(`
      [
        "请选择",
        "指标schools-all 8所",
        "指标schools-in 6所",
        "指标schools-share 75%",
        "山县 · 2023年 · 10项",
        "指标items-added 5项",
      ]
    `);
    expect(options.find((text) => text.includes("30多个"))).toMatchInlineSnapshot(
      `"指标stations 30多个（注）"`,
    );
    fireEvent.change(beside.querySelector("select")!, { target: { value: "forms-before" } });
    expect(outline(beside.querySelector("[role=status]")!)).toMatchInlineSnapshot(`
      "div role=status:
      可比
      指标forms
      [span data-figure=forms-after data-bound=exact title=4项: 4项]
      山县 · 截至2024年6月
      指标forms
      [span data-figure=forms-before data-bound=exact title=10项: 10项]
      山县 · 2023年
      "
    `);
    fireEvent.change(beside.querySelector("select")!, { target: { value: "output" } });
    expect(outline(beside.querySelector("[role=status]")!)).toMatchInlineSnapshot(`
      "div role=status:
      不可比 单位不同：项；元。
      "
    `);
    fireEvent.change(beside.querySelector("select")!, { target: { value: "" } });
    expect(beside.querySelector("[role=status]")!.textContent).toBe("");
  });

  test("is closed by Escape, by its button and by a press beside it, and gives the focus back", async () => {
    await openPage("?view=table&q=指标stations");
    const link = control("指标stations");
    link.focus();
    fireEvent.click(link);
    expect(asked()).toBe("?view=table&q=指标stations&figure=stations");
    const dialog = await openDialog();
    await waitFor(() => expect(dialog.open).toBe(true));
    fireEvent.click(dialog.querySelector(".dialog-body")!);
    expect(asked()).toContain("figure=");
    const pushed = vi.spyOn(window.history, "pushState");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(asked()).toBe("?view=table&q=指标stations"));
    await waitFor(() => expect(document.activeElement).toBe(link));
    // Back leads to what was before it, and not to it again.
    expect(pushed).not.toHaveBeenCalled();
  });
});

describe("a link", () => {
  test("opens in place unless a key is held or another button pressed", async () => {
    await openPage("");
    const link = control("关于");
    pressHeld(link);
    expect(asked()).toBe("");
    const scrolled = vi.spyOn(window, "scrollTo");
    fireEvent.click(link);
    expect(asked()).toBe("?view=about");
    expect(scrolled).toHaveBeenCalledWith(0, 0);
    await waitFor(() => expect(document.activeElement?.id).toBe("content"));
    expect(document.title).toBe("来源与方法 · 河城数据");
  });

  test("where no figure of the table matches leads to the measures that do, and back to all", async () => {
    await openPage("?view=table&area=villages");
    const see = await screen.findByRole("link", { name: "查看符合条件的 1 项举措" });
    press("清除筛选", part(".figure-table + .state"));
    expect(asked()).toBe("?view=table");
    window.history.back();
    await waitFor(() => expect(asked()).toBe("?view=table&area=villages"));
    fireEvent.click(await screen.findByRole("link", { name: see.textContent ?? "" }));
    expect(asked()).toBe("?view=measures&area=villages");
  });

  test("of measures in outline and on the axis leads to the measure, which takes the focus", async () => {
    await openPage("?view=matrix");
    const cell = part(".matrix-cell[href='#measure-river-watch']");
    cell.click();
    await waitFor(() => expect(asked()).toBe("?view=measures&measure=river-watch"));
    await waitFor(() => expect(document.activeElement?.id).toBe("measure-river-watch"));
    expect(part("#measure-river-watch").dataset["asked"]).toBe("true");
    expect(document.title).toBe("护河 · 河城数据");
  });
});

describe("a notice of what was mended", () => {
  test("goes when it is dismissed", async () => {
    await openPage("?area=nowhere");
    expect(textOf(".notice")).toContain("area=nowhere");
    expect(asked()).toBe("");
    press("知道了");
    expect(document.querySelector(".notice")).toBeNull();
  });
});

describe("the briefing", () => {
  const tray = serializeTray(trayOf("heading 一", "figure stations", "measure village-roads"));
  const items = (): string[] =>
    [...document.querySelectorAll(".tray-items li")].map(
      (item) =>
        item.querySelector("textarea")?.value ??
        item.querySelector(".tray-name")?.textContent ??
        "",
    );
  const said = (): string => textOf(".tray-editor .visually-hidden");

  test("has its items moved, taken out, joined by words, and cleared", async () => {
    await openPage(`?view=tray&tray=${tray}`);
    expect(items()).toEqual(["一", "指标stations 30多个注", "村村通"]);
    press("下移：一");
    expect(items()).toEqual(["指标stations 30多个注", "一", "村村通"]);
    expect(said()).toMatchInlineSnapshot(`"一：现为第 2 项，共 3 项"`);
    press("上移：村村通");
    expect(items()).toEqual(["指标stations 30多个注", "村村通", "一"]);
    press("移出：指标stations 30多个");
    expect(items()).toEqual(["村村通", "一"]);
    expect(said()).toMatchInlineSnapshot(`"已移出：指标stations 30多个"`);
    press("加标题");
    // What was added is written at once, over its example.
    const written = (): string => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement && items().at(-1) === field.value
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : "";
    };
    expect(written()).toBe("标题");
    press("加文字");
    expect(written()).toBe("文字");
    expect(items()).toEqual(["村村通", "一", "标题", "文字"]);
    press("清空简报");
    expect(asked()).toBe("?view=tray");
    expect(textOf(".state-title")).toBe("简报里还没有内容");
  });

  test("has the figures of a measure in a table below it", async () => {
    await openPage(`?view=tray&tray=${serializeTray(trayOf("measure one-form"))}`);
    await waitFor(() => part(".sheet-blocks section"));
    expect(outline(part(".sheet-blocks"))).toMatchInlineSnapshot(`
      "section data-area-color=blue:
      h4: 一表通
      表格合并。
      dt: 地区
      dd: 山县
      dt: 起始
      dd: 2023年 试点
      dt: 进展
      dd: 运行中
      th scope=col: 指标
      th scope=col: 数据
      th scope=col: 时期
      th scope=col: 出处
      td: 指标forms
      td: 10项
      td: 2023年
      td: 第2段
      td: 指标forms
      td: 4项
      td: 截至2024年6月
      td: 第2段
      《河城日报》2024年7月15日，第2、3段
      "
    `);
  });

  test("takes words when their field is left, and no empty ones", async () => {
    await openPage(`?view=tray&tray=${tray}`);
    const field = (): HTMLTextAreaElement => part(".tray-text") as HTMLTextAreaElement;
    fireEvent.change(field(), { target: { value: "二" } });
    expect(asked()).toContain(tray);
    fireEvent.blur(field());
    expect(asked()).toContain(serializeTray(trayOf("heading 二")));
    fireEvent.change(field(), { target: { value: "  " } });
    fireEvent.blur(field());
    expect(field().value).toBe("二");
    expect(entriesMade(() => fireEvent.blur(field()))).toBe(0);
  });

  describe("a press that leaves the field of words", () => {
    /** Writes words as a reader does and leaves the focus in them. */
    async function write(text: string): Promise<void> {
      await userEvent.fill(part(".tray-text"), text);
      expect(asked()).not.toContain(serializeTray(trayOf(`heading ${text}`)));
    }

    test("saves a file, wherever their coming moves the button", async () => {
      await openPage(`?view=tray&tray=${tray}`);
      await write("二");
      const editor = part(".tray-editor");
      // What the words change of the layout depends on the screen.
      const moving = new MutationObserver(() => (editor.style.paddingTop = "200px"));
      moving.observe(part(".sheet"), { subtree: true, characterData: true, childList: true });
      await userEvent.click(control("存为 Word（DOCX）"));
      await waitFor(() => expect(saved).toHaveLength(1));
      moving.disconnect();
      expect(editor.style.paddingTop).toBe("200px");
      expect(asked()).toContain(serializeTray(trayOf("heading 二")));
    });

    test("moves the item that they are of", async () => {
      await openPage(`?view=tray&tray=${tray}`);
      await write("二");
      await userEvent.click(control("下移：一"));
      expect(items()).toEqual(["指标stations 30多个注", "二", "村村通"]);
    });

    test("keeps them where it presses nothing", async () => {
      await openPage(`?view=tray&tray=${tray}`);
      await write("二");
      await userEvent.click(part(".sheet"));
      expect(items()[0]).toBe("二");
      expect(asked()).toContain(serializeTray(trayOf("heading 二")));
    });
  });

  test("is filled with what is selected", async () => {
    await openPage("?view=tray&area=travel");
    press(/^加入当前筛选结果/u);
    expect(asked()).toMatchInlineSnapshot(
      `"?view=tray&area=travel&tray=coutput-goal.clevel-change.ccentre-model.cseries-visits"`,
    );
    expect(document.querySelector(".tray-editor > .button")).toBeNull();
  });

  const KEY = "reform-metrics.tray.v1";

  test("is kept in the browser while that is ticked, and offered again", async () => {
    await openPage(`?view=tray&tray=${tray}`);
    const keep = (): HTMLInputElement => screen.getByLabelText("在本浏览器中记住简报");
    fireEvent.click(keep());
    expect(window.localStorage.getItem(KEY)).toBe(tray);
    press("移出：一");
    expect(window.localStorage.getItem(KEY)).toBe("fstations.mvillage-roads");
    cleanup();
    await openPage("?view=tray");
    expect(textOf(".state")).toContain("2");
    press("恢复");
    expect(asked()).toBe("?view=tray&tray=fstations.mvillage-roads");
    expect(keep().checked).toBe(true);
    fireEvent.click(keep());
    expect(window.localStorage.getItem(KEY)).toBeNull();
    press("移出：村村通");
    expect(window.localStorage.getItem(KEY)).toBeNull();
  });

  test("is forgotten here when another tab forgets it, and not for another key", async () => {
    window.localStorage.setItem(KEY, tray);
    await openPage(`?view=tray&tray=${tray}`);
    const keep = (): boolean =>
      screen.getByLabelText<HTMLInputElement>("在本浏览器中记住简报").checked;
    fireEvent(window, new StorageEvent("storage", { key: "another", newValue: null }));
    fireEvent(window, new StorageEvent("storage", { key: KEY, newValue: "fstations" }));
    expect(keep()).toBe(true);
    fireEvent(window, new StorageEvent("storage", { key: KEY, newValue: null }));
    await waitFor(() => expect(keep()).toBe(false));
  });

  test("says so where the browser keeps nothing", async () => {
    await openPage(`?view=tray&tray=${tray}`);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    fireEvent.click(screen.getByLabelText("在本浏览器中记住简报"));
    expect(screen.getByLabelText<HTMLInputElement>("在本浏览器中记住简报").checked).toBe(false);
    expect(outline(part(".tray-keep .note"))).toMatchInlineSnapshot(`
      "p role=alert: 本浏览器不允许保存，简报只留在地址里。
      "
    `);
  });

  test("is saved as a document and as slides", async () => {
    await openPage(`?view=tray&tray=${tray}`);
    press("存为 Word（DOCX）");
    await waitFor(() => expect(saved).toHaveLength(1));
    await waitFor(() => expect(textOf(".tray-saves + .note")).toBe(""));
    press("存为 PowerPoint（PPTX）");
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved.map(({ name, type }) => `${name} ${type}`)).toMatchInlineSnapshot(`
      [
        "河城数据_简报（非官方统计）_2024-07-15报道.docx application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "河城数据_简报（非官方统计）_2024-07-15报道.pptx application/vnd.openxmlformats-officedocument.presentationml.presentation",
      ]
    `);
    await waitFor(() => expect(textOf(".tray-saves + .note")).toBe(""));
  });
});

describe("a meeting", () => {
  const tray = serializeTray(
    trayOf("heading 一", "card items-change", "measure village-roads", "sentence 完"),
  );
  const place = (): string => textOf(".meeting-tools span");
  const key = (name: string, target: Element = document.body): boolean =>
    fireEvent.keyDown(target, { key: name });

  test.each(["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"])(
    "goes on by %j and back",
    async (on) => {
      await openPage(`?view=meeting&tray=${tray}`);
      await openDialog();
      expect(key(on)).toBe(false);
      expect(place()).toBe("2 / 4");
      for (const back of ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"]) {
        key("End");
        expect(place()).toBe("4 / 4");
        key(on);
        expect(place()).toBe("4 / 4");
        key(back);
        expect(place()).toBe("3 / 4");
      }
      key("Home");
      expect(place()).toBe("1 / 4");
      key("ArrowLeft");
      expect(place()).toBe("1 / 4");
      expect(key("q")).toBe(true);
      expect(key("Enter", control("下一页"))).toBe(true);
      expect(place()).toBe("1 / 4");
    },
  );

  test("shows each kind of finding", async () => {
    await openPage(`?view=meeting&tray=${tray}`);
    const dialog = await openDialog();
    const slides = [0, 1, 2, 3].map(() => {
      const slide = outline(part(".meeting-stage"));
      press("下一页", dialog);
      return slide;
    });
    expect(slides.join("—\n")).toMatchInlineSnapshot(`
      "div aria-live=polite:
      h2: 一
      —
      div aria-live=polite:
      section data-area-color=blue:
      h2: 事项增加
      指标items-added · 河城 · 时间未注明
      dd: 5项
      dt: 指标items-added时间未注明
      dd: 10%
      dt: 指标items-growth时间未注明
      据《河城日报》2024年7月15日报道，第2段，原文未注明时间
      推算（非原文所载）：原有总数 48至52项；现有总数 53至57项
      —
      div aria-live=polite:
      section data-area-color=ochre:
      h2: 村村通
      路通到村。
      dt: 地区
      dd: 湖县
      dt: 起始
      dd: 2022—2024年 三年
      dt: 进展
      dd: 拟实施
      dt: 组成
      dd: 修路；架桥
      《河城日报》2024年7月15日，第5段
      —
      div aria-live=polite:
      完
      "
    `);
    expect(control("下一页")).toHaveProperty("disabled", true);
    press("上一页", dialog);
    expect(place()).toBe("3 / 4");
  });

  test("is turned by a finger that goes far enough", async () => {
    await openPage(`?view=meeting&tray=${tray}`);
    const dialog = await openDialog();
    const touch = (clientX: number) => new Touch({ identifier: 1, target: dialog, clientX });
    const swipe = (from: number, to: number): void => {
      fireEvent.touchStart(dialog, { touches: [touch(from)] });
      fireEvent.touchEnd(dialog, { changedTouches: [touch(to)] });
    };
    swipe(300, 251);
    expect(place()).toBe("1 / 4");
    swipe(300, 250);
    expect(place()).toBe("2 / 4");
    swipe(100, 149);
    expect(place()).toBe("2 / 4");
    swipe(100, 150);
    expect(place()).toBe("1 / 4");
  });

  test("has a code that a phone reads on a dark wall too: dark on white, with its margin", async () => {
    await openPage("?view=meeting&area=travel");
    const code = document.querySelector<HTMLCanvasElement>("canvas.meeting-code")!;
    const at = (x: number, y: number): number[] => [
      ...code.getContext("2d")!.getImageData(x, y, 1, 1).data,
    ];
    // The margin has four modules; behind it stands the square that readers look for.
    expect([at(0, 0), at(3, 3), at(4, 4), at(5, 5)]).toEqual([
      [255, 255, 255, 255],
      [255, 255, 255, 255],
      [0, 0, 0, 255],
      [255, 255, 255, 255],
    ]);
  });

  test.each([
    [`?view=meeting&tray=${tray}`, `?view=tray&tray=${tray}`],
    ["?view=meeting&area=travel", "?area=travel"],
  ])("gives the view back: %s", async (query, wanted) => {
    await openPage(query);
    press("退出演示", await openDialog());
    expect(asked()).toBe(wanted);
  });
});

describe("the files of the page", () => {
  async function openExport(query: string, as: Opened = {}): Promise<HTMLElement> {
    await openPage(query, as);
    press("导出");
    const dialog = await openDialog();
    await waitFor(() => expect(dialog.querySelector(".export-form")).not.toBeNull());
    return dialog;
  }

  const saidIn = (dialog: HTMLElement): string =>
    dialog.querySelector(":scope > .dialog-body > .said")?.textContent ?? "";

  test("say how large they are, what is shown first", async () => {
    const dialog = await openExport("?area=travel");
    expect(outline(dialog)).toMatchInlineSnapshot(`
      "dialog open:
      h2: 导出
      [button aria-label=关闭: ]
      CSV 与 Excel 文件双击即可在 Excel、WPS 中打开。数值列为纯数字，旁列原文写法；“当前筛选结果”按现在的筛选、排序与所选列。
      legend: 导出什么
      input checked radio checked “shown”:
      当前筛选结果 13 行 × 23 列
      input radio “everything”:
      全部数据 26 行 × 26 列
      input radio “measures”:
      举措 0 行 × 15 列
      input radio “checks”:
      核验 8 行 × 13 列
      div role=group aria-label=存为:
      [button data-format=csv: CSV] [button data-format=xlsx: Excel（XLSX）] [button data-format=json: JSON]
      summary: 另附列说明与来源（供程序读取的文件）
      legend: 另附列说明与来源（供程序读取的文件）
      input checked radio checked “none”:
      不附
      input radio “along”:
      与 CSV 打包（ZIP）
      input radio “alone”:
      只要说明文件
      section aria-labelledby=export-charts-title:
      h3 id=export-charts-title: 图片、Word、PowerPoint
      单张图表：图下的“下载”。几张合成一份：各按“加入简报”，再在“简报”中存为 Word 或 PowerPoint。
      [button: 打开简报]
      section aria-labelledby=export-page-title:
      h3 id=export-page-title: 整个页面，一个文件
      保存成一个 HTML 文件，双击即可打开，不用联网，功能不减；打开就是现在的筛选与视图。
      [button: 保存离线版]
      p role=status:
      "
    `);
  });

  test("are those of the address, also where it changes meanwhile, and of opened data where some are", async () => {
    const dialog = await openExport("?area=travel");
    window.history.pushState(null, "", `${window.location.pathname}?area=travel&place=hill-county`);
    fireEvent(window, new PopStateEvent("popstate"));
    expect(dialog.textContent).toContain("当前筛选结果 3 行");
    expect(dialog.querySelectorAll(".export-page p")).toHaveLength(1);
    cleanup();
    const embedded = { dataset: town(), name: "自己的.xlsx", keptIn: "nowhere" } as const;
    const own = await openExport("", { embedded });
    expect(own.querySelector(".export-page")?.textContent).toContain("自己的.xlsx");
  });

  test("of measures come first where nothing else is left, and all where nothing is", async () => {
    const chosen = (): string =>
      [...document.querySelectorAll<HTMLInputElement>(".export-form input:checked")]
        .map(({ value }) => value)
        .join(" ");
    await openExport("?area=villages");
    expect(chosen()).toBe("measures none");
    cleanup();
    await openExport("?q=zzz");
    expect(chosen()).toBe("everything none");
  });

  test("are saved by one press each, under names that say what they hold", async () => {
    const dialog = await openExport("?area=travel");
    for (const what of ["shown", "everything", "measures", "checks"]) {
      fireEvent.click(dialog.querySelector(`input[value="${what}"]`)!);
      for (const format of ["csv", "xlsx", "json"]) {
        const before = saved.length;
        fireEvent.click(dialog.querySelector(`[data-format="${format}"]`)!);
        await waitFor(() => expect(saved.length).toBe(before + 1));
        await waitFor(() => expect(saidIn(dialog)).toContain(saved[before]!.name));
      }
    }
    expect(saved.map(({ name, type }) => `${name} ${type}`)).toMatchInlineSnapshot(`
      [
        "河城数据_文旅_数据（非官方统计）_2024-07-15报道.csv text/csv;charset=utf-8",
        "河城数据_文旅_数据（非官方统计）_2024-07-15报道.xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "河城数据_文旅_数据（非官方统计）_2024-07-15报道.json application/json",
        "河城数据_全部数据（非官方统计）_2024-07-15报道.csv text/csv;charset=utf-8",
        "河城数据_全部数据（非官方统计）_2024-07-15报道.xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "河城数据_全部数据（非官方统计）_2024-07-15报道.json application/json",
        "河城数据_文旅_改革举措（非官方统计）_2024-07-15报道.csv text/csv;charset=utf-8",
        "河城数据_文旅_改革举措（非官方统计）_2024-07-15报道.xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "河城数据_文旅_改革举措（非官方统计）_2024-07-15报道.json application/json",
        "河城数据_核验（非官方统计）_2024-07-15报道.csv text/csv;charset=utf-8",
        "河城数据_核验（非官方统计）_2024-07-15报道.xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "河城数据_核验（非官方统计）_2024-07-15报道.json application/json",
      ]
    `);
    expect(await saved[0]!.text()).toMatchInlineSnapshot(`
      "领域,指标,原文写法,数值（原文单位）,下限（原文单位）,上限（原文单位）,原文单位,数值（基本单位）,下限（基本单位）,上限（基本单位）,单位,时期,时期依据,地区,段落,来源,确定程度,前后可比性,可比性说明,出自,被引述者,使用提示,数据编号
      文旅,游客,100人,100,,,人,100,,,人,2021年,原文写明,河城,,《河城统计表》，河城统计局，2024-02-01,确数,,,报道引用的统计,河城统计局,,visits-river-city-2021
      文旅,游客,120人,120,,,人,120,,,人,2022年,原文写明,河城,,《河城统计表》，河城统计局，2024-02-01,确数,,,报道引用的统计,河城统计局,,visits-river-city-2022
      文旅,游客,150人,150,,,人,150,,,人,2023年,原文写明,河城,,《河城统计表》，河城统计局，2024-02-01,确数,,,报道引用的统计,河城统计局,,visits-river-city-2023
      文旅,游客,40人,40,,,人,40,,,人,2021年,原文写明,山县,,《河城统计表》，河城统计局，2024-02-01,确数,,,报道引用的统计,河城统计局,,visits-hill-county-2021
      文旅,游客,30人,30,,,人,30,,,人,2022年,原文写明,山县,,《河城统计表》，河城统计局，2024-02-01,确数,,,报道引用的统计,河城统计局,只计景区。,visits-hill-county-2022
      文旅,游客,45人,45,,,人,45,,,人,2023年,原文写明,山县,,《河城统计表》，河城统计局，2024-02-01,确数,,,报道引用的统计,河城统计局,,visits-hill-county-2023
      文旅,游客,9人,9,,,人,9,,,人,2022年,原文写明,湖县,,《河城统计表》，河城统计局，2024-02-01,确数,,,报道引用的统计,河城统计局,只计景区。只有半年。,visits-lake-county-2022
      文旅,目标产值,20亿元,20,,,亿元,2000000000,,,元,2023年,原文写明,河城,,《河城统计表》，河城统计局，2024-02-01,确数,,,报道引用的统计,河城统计局,,goal
      文旅,完成产值,21亿元,21,,,亿元,2100000000,,,元,2023年,原文写明,河城,,《河城统计表》，河城统计局，2024-02-01,确数,,,报道引用的统计,河城统计局,,reached
      文旅,完成率,105%,105,,,%,105,,,%,2023年,原文写明,河城,,《河城统计表》，河城统计局，2024-02-01,确数,,,报道引用的统计,河城统计局,,completion
      文旅,车站数,12个,12,,,个,12,,,个,2023年,原文写明,河城,,《河城统计表》，河城统计局，2024-02-01,确数,,,报道引用的统计,河城统计局,,level
      文旅,车站增幅,20%,20,,,%,20,,,%,2023年,原文写明,河城,,《河城统计表》，河城统计局，2024-02-01,确数,,,报道引用的统计,河城统计局,,level-growth
      文旅,中心,1个,1,,,个,1,,,个,时间未注明,原文未注明,河城,,《河城统计表》，河城统计局，2024-02-01,确数,,,报道引用的统计,河城统计局,,centre
      "
    `);
    await expect(await saved[2]!.text()).toMatchFileSnapshot(
      "seen/saved figures of the selection.json.txt",
    );
  });

  test("come with what they mean, along with them or alone", async () => {
    const dialog = await openExport("?area=travel");
    fireEvent.click(dialog.querySelector('input[value="along"]')!);
    fireEvent.click(dialog.querySelector('[data-format="csv"]')!);
    await waitFor(() => expect(saved).toHaveLength(1));
    await waitFor(() => expect(saidIn(dialog)).toContain("zip"));
    fireEvent.click(dialog.querySelector('input[value="alone"]')!);
    fireEvent.click(dialog.querySelector('[data-format="csv"]')!);
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved.map(({ name, type }) => `${name} ${type}`)).toMatchInlineSnapshot(`
      [
        "河城数据_文旅_数据（非官方统计）_2024-07-15报道.zip application/zip",
        "河城数据_文旅_数据（非官方统计）_2024-07-15报道.csv-metadata.json application/csvm+json",
      ]
    `);
    expect(JSON.parse(await saved[1]!.text())).toMatchObject({
      url: expect.stringMatching(/\.csv$/u),
    });
  });

  test("are a briefing's where they are pictures or documents", async () => {
    const dialog = await openExport("?area=travel");
    press("打开简报", dialog);
    expect(asked()).toBe("?view=tray&area=travel");
    expect(document.querySelector("dialog[open]")).toBeNull();
  });

  test("say so when one cannot be made", async () => {
    const dialog = await openExport("");
    vi.spyOn(window, "fetch").mockResolvedValue(new Response("", { status: 404 }));
    press("保存离线版", dialog);
    await waitFor(() => expect(saidIn(dialog)).toBe("文件没有保存成功，请重试或换用其他浏览器。"));
    expect(saved).toEqual([]);
  });
});

describe("the data dictionary", () => {
  test("says what a field is of, and has no box where there is nothing to say", async () => {
    await openPage("?view=dictionary");
    const whens = [...part("#record-relations").querySelectorAll("tbody tr")].map(
      (row) =>
        `${row.querySelector("code")?.textContent ?? ""}: ${row.querySelector(".field-when")?.textContent ?? "-"}`,
    );
    expect(whens.slice(0, 6)).toMatchInlineSnapshot(`
      [
        "kind: -",
        "id: -",
        "finding: -",
        "before: 仅用于 before_after",
        "after: 仅用于 before_after",
        "words: 仅用于 before_after",
      ]
    `);
    expect(textOf("#record-sources .section-count")).toBe("本数据集 2 条");
    expect(document.querySelector("#record-dataset .section-count")).toBeNull();
    expect(document.querySelector("td code:empty")).toBeNull();
  });

  test("saves the columns of the files too", async () => {
    await openPage("?view=dictionary");
    press("导出 CSV", part("#file-columns"));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toContain("导出文件的列");
    expect((await saved[0]!.text()).split("\r\n").slice(0, 2)).toEqual([
      "表,列,名称,数据类型,说明,取值",
      "figures,area,领域,文字,改革领域名称。,",
    ]);
  });
});

describe("the tables of a view", () => {
  test.each([
    ["?view=checks", "导出 CSV"],
    ["?view=coverage", "导出 CSV"],
    ["?view=dictionary", "导出 CSV"],
    ["?view=measures&area=government", "保存举措台账（XLSX）"],
    ["?view=periods&place=hill-county", "导出 CSV"],
    ["?view=periods&place=hill-county", "导出 XLSX"],
  ])("are saved: %s %s", async (query, name) => {
    await openPage(query);
    fireEvent.click(control(name));
    await waitFor(() => expect(saved).toHaveLength(1));
    await waitFor(() => expect(textOf(".save-said")).toContain(saved[0]!.name));
    const text = saved[0]!.name.endsWith("csv")
      ? (await saved[0]!.text()).split("\r\n").slice(0, 2)
      : [];
    await expect(`${[saved[0]!.name, saved[0]!.type, ...text].join("\n")}\n`).toMatchFileSnapshot(
      `seen/saved ${query.slice(1)} ${name}.txt`,
    );
  });

  test("that compare with opened data open them where there are none", async () => {
    await openPage("?view=compare");
    press("打开数据", part(".compare-view"));
    await waitFor(() => part(".open-dialog"));
    press("关闭", part(".open-dialog"));
    expect(document.querySelector(".open-dialog")).toBeNull();
  });

  test("that compare periods can be narrowed to a state, and the periods swapped", async () => {
    await openPage("?view=periods&place=hill-county");
    const rows = (): number => document.querySelectorAll(".compare-table tbody tr").length;
    const all = rows();
    press(/^只有后期/u);
    expect(rows()).not.toBe(all);
    press("全部", part(".compare-view"));
    expect(rows()).toBe(all);
    const chosen = (): string[] =>
      [...document.querySelectorAll<HTMLSelectElement>(".period-choice select")].map(
        ({ value }) => value,
      );
    const [before, after] = chosen();
    press("对调");
    expect(chosen()).toEqual([after, before]);
    fireEvent.change(part("[data-testid=period-before]"), { target: { value: "2022" } });
    fireEvent.change(part("[data-testid=period-after]"), { target: { value: "2021" } });
    expect(asked()).toBe("?view=periods&place=hill-county&before=2022&after=2021");
  });
});

describe("on paper", () => {
  test("stands what no view shows at once, and where and when it was printed", async () => {
    await openPage("?area=government");
    fireEvent.keyDown(window, { key: "Shift" });
    await waitFor(async () => {
      fireEvent(window, new Event("beforeprint"));
      expect(document.querySelector(".printed-foot")).not.toBeNull();
    });
    expect(document.querySelectorAll(".measure").length).toBe(2);
    expect(document.querySelectorAll(".figure-table tbody tr").length).toBe(13);
    expect(outline(part(".printed-cautions"))).toMatchInlineSnapshot(`
      "section aria-labelledby=printed-cautions:
      h2 id=printed-cautions: 使用提示
      指标stations 30多个：时间未注明。
      指标slips 上十份（须谨慎比较）、指标slips 一到两份（须谨慎比较）：一人所述，均未注明时间。
      "
    `);
    expect(textOf(".printed-foot")).toContain(window.location.href);
    fireEvent(window, new Event("afterprint"));
    await waitFor(() => expect(document.querySelector(".printed-foot")).toBeNull());
  });

  test("stands all of it too where nobody did anything for a while, as before a machine that prints", async () => {
    await openPage("?area=government");
    await waitFor(() => {
      fireEvent(window, new Event("beforeprint"));
      expect(document.querySelector(".printed-foot")).not.toBeNull();
    });
  });

  test.each(["pointermove", "pointerdown", "keydown", "scroll"])(
    "stands all of it once somebody is there: %s",
    async (sign) => {
      // Nobody has the time to do nothing here.
      const later = window.setTimeout.bind(window);
      vi.stubGlobal("setTimeout", (act: () => void, ms?: number) =>
        ms === 1000 ? 0 : later(act, ms),
      );
      await openPage("?area=government");
      fireEvent(window, new Event(sign));
      await waitFor(() => {
        fireEvent(window, new Event("beforeprint"));
        expect(document.querySelector(".printed-foot")).not.toBeNull();
      });
      vi.unstubAllGlobals();
    },
  );

  test("says what is missing where that was not fetched yet", async () => {
    await openPage("?area=government");
    fireEvent(window, new Event("beforeprint"));
    expect(textOf("main")).toContain(catalogues.zh.notPrinted);
  });

  test("stands the briefing alone, its head above every page", async () => {
    const tray = serializeTray(trayOf("figure stations"));
    await openPage(`?view=tray&tray=${tray}`, {
      dataset: { ...town(), title: { zh: '河"城\\数据\n一', en: "River" } },
    });
    const before = document.adoptedStyleSheets.length;
    fireEvent(window, new Event("beforeprint"));
    expect(textOf("main")).not.toContain(catalogues.zh.notPrinted);
    expect(document.querySelector(".printed-foot")).toBeNull();
    const heads = [...(document.adoptedStyleSheets[before]?.cssRules ?? [])].map(
      ({ cssText }) => /content: "河.*?";/u.exec(cssText)?.[0],
    );
    expect([document.adoptedStyleSheets.length - before, heads]).toMatchInlineSnapshot(`
      [
        1,
        [
          "content: "河\\"城\\\\数据 一简报 · 《河城日报》2024年7月15日、统计表《河城统计表》（河城统计局，2024年2月1日）；非官方统计";",
        ],
      ]
    `);
    fireEvent(window, new Event("afterprint"));
    await waitFor(() => expect(document.adoptedStyleSheets.length).toBe(before));
  });

  test("stands all that is published as the document has it, where it is printed before anything else came", async () => {
    const rest = document.body.appendChild(document.createElement("noscript"));
    rest.id = "rest";
    rest.textContent = "<p class='whole'>全部举措</p>";
    const printed = async (query: string, opened: Opened): Promise<string> => {
      await openPage(query, opened);
      fireEvent(window, new Event("beforeprint"));
      const whole = document.querySelectorAll("main .whole").length;
      const isMissing = textOf("main").includes(catalogues.en.notPrinted);
      fireEvent(window, new Event("afterprint"));
      cleanup();
      return `${String(whole)}${isMissing ? ", not printed" : ""}`;
    };
    // The page of these tests is written in English.
    expect(await printed("", { language: "en" })).toBe("1");
    expect(await printed("?card=output-first", { language: "en" })).toBe("1");
    expect(await printed("?area=government", { language: "en" })).toBe("0, not printed");
    const own = { dataset: town(), name: "a.json", keptIn: "nowhere" } as const;
    expect(await printed("", { language: "en", embedded: own })).toBe("0, not printed");
    expect(await printed("", {})).toBe("0");
    rest.remove();
    expect(await printed("", { language: "en" })).toBe("0, not printed");
  });

  test("a sheet tells its reports, since nothing else on it does", async () => {
    await openPage("?figure=stations");
    await openDialog();
    fireEvent(window, new Event("beforeprint"));
    expect(textOf("dialog .printed-foot")).toContain("河城改革[N]");
    expect(textOf("dialog .printed-foot")).toContain("非官方统计");
  });
});
