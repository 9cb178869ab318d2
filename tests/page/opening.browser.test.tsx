/// <reference types="@vitest/browser-playwright" />
import { act, cleanup, fireEvent, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import "../../src/page/styles/index.css";
import "../../src/page/styles/later.css";
import type { Dataset } from "../../src/dataset/Dataset";
import { serializeDataset } from "../../src/export/serializeDataset";
import { keptText } from "../../src/page/opening/keptDataset";
import { OPENED_KEY } from "../../src/page/opening/rememberedDataset";
import { openWords } from "../../src/wording/views/openWords";
import { smallWorkbook } from "../opening/smallWorkbook";
import { inFreshPage } from "./catchSaved";
import { openPage } from "./openPage";
import { outline } from "./outline";
import { town } from "./town";

/* A reader's own data: how they come in, where they are kept, and how the published ones come back. */

const saved = inFreshPage();

beforeEach(() => {
  // A worker loads all of its code anew each time: a second of each test. Those that are about it have one.
  vi.stubGlobal("Worker", undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const own: Dataset = { ...town(), id: "own", title: { zh: "自己的数据", en: "Our own data" } };
const ownFile = (name = "自己.json"): File => new File([serializeDataset(own)], name);

const part = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
};
const textOf = (selector: string): string => part(selector).textContent ?? "";
const asked = (): string => decodeURIComponent(window.location.search);
const title = (): string => textOf("h1");

function press(name: string | RegExp, around: ParentNode = document): void {
  const found = [...around.querySelectorAll<HTMLElement>("button, a")].find((one) => {
    const called = one.getAttribute("aria-label") ?? (one.textContent ?? "").trim();
    return typeof name === "string" ? called === name : name.test(called);
  });
  if (found === undefined) throw new Error(`Nothing is called ${String(name)}`);
  fireEvent.click(found);
}

async function openDialog(query = ""): Promise<HTMLElement> {
  await openPage(query);
  press("打开数据");
  return waitFor(() => part("dialog[open] .open-part"));
}

function choose(...files: readonly File[]): void {
  const chooser = part("dialog input[type=file]") as HTMLInputElement;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  chooser.files = transfer.files;
  fireEvent.change(chooser);
}

const isSound = (count = 1): Promise<void> =>
  waitFor(() => expect(document.querySelectorAll(".file-entry .sound-file")).toHaveLength(count));

describe("a dataset of one's own", () => {
  test("is looked at before it is shown, and shown in the place of the published one", async () => {
    vi.unstubAllGlobals();
    await openDialog("?area=travel");
    choose(ownFile());
    await isSound();
    expect(outline(part(".sound-file"))).toMatchInlineSnapshot(`
      "h3: “自己.json”可以打开
      26 项数据，3 项举措，2 个来源。
      打开的数据不支持拼音搜索，中文与英文搜索照常。
      input checkbox “on”:
      在本浏览器中记住，下次打开页面时自动载入
      p role=alert:
      [button: 查看此数据]
      "
    `);
    expect(title()).toBe("河城数据");
    press("查看此数据");
    await waitFor(() => expect(title()).toBe("自己的数据"));
    expect(asked()).toBe("");
    expect(window.history.state).toEqual({ opened: true });
    await waitFor(() =>
      expect(outline(part(".opened-banner"))).toMatchInlineSnapshot(`
      "div tabindex=-1 role=status data-testid=opened:
      正在查看：自己.json · 仅在本浏览器
      [a href=?view=compare: 与已发布数据比较] [button: 返回已发布数据]
      "
    `),
    );
    await waitFor(() => expect(document.activeElement).toBe(part(".opened-banner")));
    expect(window.localStorage.getItem(OPENED_KEY)).toBeNull();
  });

  async function show(remember = false): Promise<void> {
    await openDialog();
    choose(ownFile());
    await isSound();
    if (remember) fireEvent.click(part(".remember input"));
    press("查看此数据");
    await waitFor(() => expect(title()).toBe("自己的数据"));
    await waitFor(() => part(".opened-banner"));
  }

  test("goes by the way back, which leads to the first page of the published one", async () => {
    await show();
    press("数据表");
    expect(asked()).toBe("?view=table");
    press(/^返回/u);
    await waitFor(() => expect(title()).toBe("河城数据"));
    expect([asked(), window.history.state]).toEqual(["", null]);
    expect(document.querySelector(".opened-banner")).toBeNull();
  });

  test("goes by Back, and stays while Back leads to a view of it or a place in it", async () => {
    await show();
    window.history.replaceState({ opened: true }, "", `${window.location.pathname}?view=table`);
    fireEvent(window, new PopStateEvent("popstate", { state: { opened: true } }));
    expect(title()).toBe("自己的数据");
    window.history.replaceState(null, "", "#content");
    fireEvent(window, new PopStateEvent("popstate", { state: null }));
    expect(title()).toBe("自己的数据");
    expect(window.history.state).toEqual({ opened: true });
    window.history.replaceState(null, "", window.location.pathname);
    fireEvent(window, new PopStateEvent("popstate", { state: null }));
    await waitFor(() => expect(title()).toBe("河城数据"));
  });

  test("is kept in this browser where that is wanted, and loaded with the next page", async () => {
    await show(true);
    expect(JSON.parse(window.localStorage.getItem(OPENED_KEY) ?? "")).toEqual({
      version: 1,
      name: "自己.json",
      dataset: own,
    });
    expect(textOf(".opened-banner p")).toMatchInlineSnapshot(
      `"正在查看：自己.json · 仅在本浏览器，已记住"`,
    );
    cleanup();
    await openPage("");
    await waitFor(() => expect(title()).toBe("自己的数据"));
    await waitFor(() => part(".opened-banner"));
    expect(textOf(".opened-banner p")).toContain("自己.json");
  });

  test.each([
    ["the way back", () => press(/^返回/u)],
    [
      "Back",
      () => {
        window.history.replaceState(null, "", window.location.pathname);
        fireEvent(window, new PopStateEvent("popstate", { state: null }));
      },
    ],
  ])("that was kept is forgotten by %s", async (_, leave) => {
    await show(true);
    leave();
    await waitFor(() => expect(title()).toBe("河城数据"));
    expect(window.localStorage.getItem(OPENED_KEY)).toBeNull();
  });

  test("that another tab made the browser forget stays open, and what that tab keeps since is left alone", async () => {
    await show(true);
    window.localStorage.setItem(OPENED_KEY, "another's");
    const said = textOf(".opened-banner p");
    fireEvent(window, new StorageEvent("storage", { key: "other", newValue: null }));
    expect(textOf(".opened-banner p")).toBe(said);
    fireEvent(window, new StorageEvent("storage", { key: OPENED_KEY, newValue: "another's" }));
    expect(title()).toBe("自己的数据");
    expect(textOf(".opened-banner p")).toMatchInlineSnapshot(
      `"正在查看：自己.json · 仅在本浏览器"`,
    );
    press(/^返回/u);
    await waitFor(() => expect(title()).toBe("河城数据"));
    expect(window.localStorage.getItem(OPENED_KEY)).toBe("another's");
  });

  test("that the browser has no room for is said to be, and shown at the next press", async () => {
    await openDialog();
    choose(ownFile());
    await isSound();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    fireEvent.click(part(".remember input"));
    press("查看此数据");
    const alert = (): string => textOf(".sound-file [role=alert]");
    expect(alert()).toContain("本浏览器无法记住此数据");
    expect(title()).toBe("河城数据");
    fireEvent.click(part(".remember input"));
    expect(alert()).toBe("");
    fireEvent.click(part(".remember input"));
    press("查看此数据");
    press("查看此数据");
    await waitFor(() => expect(title()).toBe("自己的数据"));
  });

  test.each([
    ["is no dataset", '{"name":"x","dataset":{"title":1}}'],
    ["is no record", "7"],
    ["has no dataset", '{"name":"x"}'],
    ["is no JSON", "{"],
    ["is nothing", "null"],
  ])("that was kept and %s any more is forgotten in silence", async (_, text) => {
    window.localStorage.setItem(OPENED_KEY, text);
    await openPage("?area=travel");
    await waitFor(() => expect(window.localStorage.getItem(OPENED_KEY)).toBeNull());
    expect([title(), asked()]).toEqual(["河城数据", "?area=travel"]);
  });

  test("that was kept without its name is shown all the same", async () => {
    window.localStorage.setItem(OPENED_KEY, JSON.stringify({ name: 7, dataset: own }));
    await openPage("");
    await waitFor(() => expect(title()).toBe("自己的数据"));
  });

  test("is not asked for where storage is refused", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("refused");
    });
    await openPage("");
    expect(title()).toBe("河城数据");
  });

  test("in the other language has the address of that language's document, where there is one", async () => {
    const { pathname } = window.location;
    await show();
    press("数据表");
    press("English");
    expect(title()).toBe("Our own data");
    expect(window.location.pathname).toMatch(/\/en\.html$/u);
    expect([asked(), window.history.state]).toEqual(["?view=table", { opened: true }]);
    press("中文");
    expect(window.location.pathname).toMatch(/\/$/u);
    cleanup();
    window.history.replaceState(null, "", pathname);
    // A report in Chinese alone has no document in English.
    await openPage("", { dataset: { ...town(), language: "zh" } });
    press("打开数据");
    await waitFor(() => part("dialog[open] .open-part"));
    choose(ownFile());
    await isSound();
    press("查看此数据");
    await waitFor(() => expect(title()).toBe("自己的数据"));
    press("English");
    expect([window.location.pathname, asked()]).toEqual([pathname, "?lang=en"]);
  });

  test("that was kept nowhere is said to be gone when the page is loaded again, once", async () => {
    window.history.replaceState({ opened: true }, "");
    await openPage("?view=table");
    await waitFor(() =>
      expect(outline(part("[data-testid=lost]"))).toMatchInlineSnapshot(`
      "div role=alert data-testid=lost:
      重新载入前打开的数据没有保存，下面是已发布的数据。要再看，请重新打开文件；打开时勾选“在本浏览器中记住”，重新载入后仍在。
      [button: 知道了]
      "
    `),
    );
    expect(title()).toBe("河城数据");
    expect(window.history.state).toBeNull();
    press("知道了");
    expect(document.querySelector(".opened-banner")).toBeNull();
    cleanup();
    window.history.replaceState({ opened: true }, "");
    await show();
    press(/^返回/u);
    await waitFor(() => expect(title()).toBe("河城数据"));
    expect(document.querySelector(".opened-banner")).toBeNull();
  });

  test("in Chinese alone is shown in Chinese, and the language comes back with the published one", async () => {
    window.localStorage.setItem(
      OPENED_KEY,
      JSON.stringify({ name: "中文", dataset: { ...own, language: "zh" } }),
    );
    await openPage("", { language: "en" });
    await waitFor(() => expect(title()).toBe("自己的数据"));
    await waitFor(() => part(".opened-banner"));
    press(/^返回/u);
    await waitFor(() => expect(title()).toBe("River City figures"));
  });
});

describe("data held against the published ones", () => {
  const fewer: Dataset = { ...own, observations: own.observations.slice(1), relations: [] };
  const opened = { dataset: fewer, name: "自己.json", keptIn: "nowhere" } as const;

  test("of another matter are told to have nothing in common", async () => {
    const words = openWords.zh.compare.nothingShared;
    const others = own.observations.map((figure) => ({ ...figure, id: `other-${figure.id}` }));
    const observations = others.map((figure) => ({ ...figure, metric: `other-${figure.metric}` }));
    const metrics = own.metrics.map((metric) => ({ ...metric, id: `other-${metric.id}` }));
    const another: Dataset = {
      ...own,
      metrics,
      observations,
      relations: [],
      cautions: [],
      headlines: [],
    };
    await openPage("?view=compare", { embedded: { ...opened, dataset: another } });
    expect(part(".compare-view").textContent).toContain(words);
    cleanup();
    await openPage("?view=compare", { embedded: opened });
    expect(part(".compare-view").textContent).not.toContain(words);
  });

  test("are narrowed to a state, and saved as they are seen", async () => {
    await openPage("?view=compare", { embedded: opened });
    const states = (): string[] =>
      [...document.querySelectorAll(".compare-view [role=group] button")].map(
        (one) => `${one.textContent ?? ""} ${one.getAttribute("aria-pressed") ?? ""}`,
      );
    const rows = (): number => document.querySelectorAll(".compare-table tbody tr").length;
    expect(states()).toEqual([
      "全部 true",
      "变化 0 false",
      "不变 25 false",
      "新增 0 false",
      "撤去 1 false",
      "口径改变 0 false",
    ]);
    expect(rows()).toBe(26);
    press("撤去 1");
    expect(states().map((one) => one.endsWith("true"))).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(rows()).toBe(1);
    press("导出 CSV");
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = await saved[0]!.text();
    expect(text.trim().split("\r\n").slice(1)).toMatchInlineSnapshot(`
      [
        "撤去,指标schools-all,河城,8所,时间未注明,,,,,,schools-all,2,《河城日报》2024年7月15日,,,",
      ]
    `);
    press("全部", part(".compare-view"));
    expect(rows()).toBe(26);
  });

  test("are not, where there are none, until some are opened from there", async () => {
    await openPage("?view=compare");
    expect(textOf(".compare-view h2")).not.toBe("");
    expect(document.querySelector(".compare-table")).toBeNull();
  });
});

describe("data that a reloading page handed over", () => {
  const handOver = {
    top: 0,
    locale: "en",
    isRemembered: true,
    opened: [
      keptText({ dataset: own, name: "一", keptIn: "nowhere" }),
      keptText({ dataset: town(), name: "二", keptIn: "nowhere" }),
    ],
  } as const;

  test("are open again, in their language, the first one kept as it was", async () => {
    await openPage("", { handOver });
    await waitFor(() => expect(title()).toBe("Our own data"));
    await waitFor(() => part(".opened-banner"));
    expect(outline(part(".opened-banner"))).toMatchInlineSnapshot(`
      "div tabindex=-1 role=status data-testid=opened:
      Showing: 一 · in this browser only, remembered
      [button: Show 二] [a href=?view=compare: Compare with the published data] [button: Back to the published data]
      "
    `);
    press(/“二”|二/u, part(".opened-banner"));
    await waitFor(() => expect(title()).toBe("River City figures"));
    await waitFor(() => expect(textOf(".opened-banner")).toContain("一"));
  });

  test("at the address where they stood", async () => {
    window.history.replaceState({ opened: true }, "", window.location.pathname);
    await openPage("?view=table#content", { handOver });
    await waitFor(() => expect(title()).toBe("Our own data"));
    expect(asked()).toBe("?view=table");
  });

  test("that hold nothing leave the published ones, whatever the browser remembers", async () => {
    window.localStorage.setItem(
      OPENED_KEY,
      keptText({ dataset: own, name: "x", keptIn: "browser" }),
    );
    await openPage("", { handOver: { ...handOver, opened: [] } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(title()).toBe("河城数据");
  });
});

describe("files", () => {
  test("with faults are told, and the page is as it was", async () => {
    await openDialog();
    choose(new File(["{"], "坏.json"));
    await waitFor(() => part(".fault-list"));
    expect(textOf(".fault-list h3")).toContain("坏.json");
    expect(document.querySelector(".sound-file")).toBeNull();
    expect(title()).toBe("河城数据");
  });

  test("of an office's own are told as they were understood", async () => {
    await openDialog();
    choose(new File(["地区,年份,人口（万人）\r\n甲县,2022,52\r\n甲县,2023,51.8\r\n"], "人口.csv"));
    await isSound();
    expect(outline(part(".sound-file"))).toMatchInlineSnapshot(`
      "h3: “人口.csv”可以打开
      2 项数据，0 项举措，1 个来源。
      div data-testid=understood:
      此表不是按模板填写的，程序按表中文字这样理解，请核对：
      读作横表：1 列数值，横向是指标。
      共 1 项指标、1 个地区、2 个时期。
      表中未写明数据来源。
      表中未写明发布日期，记为未写明。
      表中未写明领域，全部列入“其他”。
      打开的数据不支持拼音搜索，中文与英文搜索照常。
      input checkbox “on”:
      在本浏览器中记住，下次打开页面时自动载入
      p role=alert:
      [button: 查看此数据]
      "
    `);
  });

  test("that are several are read one after the other, and the others stay at hand", async () => {
    await openDialog();
    choose(
      ownFile("一.json"),
      new File([serializeDataset(town())], "二.json"),
      new File(["x"], "三.json"),
    );
    await isSound(2);
    await waitFor(() => expect(document.querySelectorAll(".file-entry")).toHaveLength(3));
    expect(textOf(".open-part [role=status]")).toContain("3");
    press("查看此数据");
    await waitFor(() => expect(title()).toBe("自己的数据"));
    await waitFor(() => expect(textOf(".opened-banner")).toContain("二.json"));
    press(/二\.json/u, part(".opened-banner"));
    await waitFor(() => expect(title()).toBe("河城数据"));
    expect(window.history.state).toEqual({ opened: true });
    await waitFor(() => expect(textOf(".opened-banner")).toContain("一.json"));
  });

  test("that are dropped on the page open its dialog", async () => {
    await openPage("");
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(ownFile());
    fireEvent(document, new DragEvent("dragover", { dataTransfer }));
    expect(textOf(".drop-hint")).not.toBe("");
    fireEvent(document, new DragEvent("drop", { dataTransfer, cancelable: true }));
    await isSound();
    expect(document.querySelector(".drop-hint")).toBeNull();
  });

  /** Pastes into the page, or into a part of it; gives whether the browser still does with it what it does. */
  function paste(
    copied: Readonly<Record<string, string>>,
    target: Element = document.body,
  ): boolean {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(copied)) clipboardData.setData(type, text);
    return fireEvent(
      target,
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }

  const cells = "地区\t年份\t人口（万人）\n甲县\t2022\t52\n甲县\t2023\t51.8\n";
  const markup = cells
    .trim()
    .split("\n")
    .map((row) => `<tr><td>${row.replaceAll("\t", "</td><td>")}</td></tr>`)
    .join("");

  test.each([
    ["columns of text", { "text/plain": cells }, "tsv"],
    ["a table", { "text/plain": "x", "text/html": `<table>${markup}</table>` }, "html"],
    ["a table of looks", { "text/html": `<p>表</p><TABLE border="1">${markup}</TABLE>` }, "html"],
    [
      "columns with markup that is no table",
      { "text/html": "<p>x</p><tablet>", "text/plain": cells },
      "tsv",
    ],
  ])("that are pasted are read: %s", async (_, copied, extension) => {
    await openDialog();
    expect(paste(copied)).toBe(false);
    await isSound();
    expect(textOf(".sound-file h3")).toBe(`“粘贴的表格.${extension}”可以打开`);
  });

  test("that were copied as files are all read", async () => {
    await openDialog();
    const clipboardData = new DataTransfer();
    clipboardData.items.add(ownFile("一.json"));
    clipboardData.items.add(ownFile("二.json"));
    fireEvent(document, new ClipboardEvent("paste", { clipboardData, cancelable: true }));
    await isSound(2);
    expect(
      [...document.querySelectorAll(".sound-file h3")].map((head) => head.textContent),
    ).toEqual(["“一.json”可以打开", "“二.json”可以打开"]);
  });

  const prose = "今年改造学校12所，惠及学生2万人。\n";

  test("that are words are said to be none, and taken where texts are drafted", async () => {
    const dialog = await openDialog();
    paste({ "text/plain": "  \n" });
    expect(outline(dialog)).not.toContain("剪贴板");
    paste({ "text/plain": prose, "text/html": "<p>x</p>" });
    expect(outline(dialog)).toContain(
      "p role=alert: 剪贴板里是文字，不是表格。报告全文请放入下面的“从文本起草”。",
    );
    press("放入“从文本起草”");
    const field = part("#draft-text");
    await waitFor(() => expect(field).toHaveProperty("value", prose));
    expect(document.activeElement).toBe(field);
    expect(outline(dialog)).not.toContain("剪贴板");
    paste({ "text/plain": prose });
    paste({ "text/plain": cells });
    await isSound();
    expect(outline(dialog)).not.toContain("剪贴板");
  });

  test("that hold a report are said to, and taken where texts are drafted", async () => {
    await openDialog();
    choose(new File([prose], "报告.txt"));
    await waitFor(() => expect(textOf(".fault-list")).toContain("文字，不是表格"));
    press("放入“从文本起草”");
    await waitFor(() => expect(part("#draft-text")).toHaveProperty("value", prose));
    expect(document.querySelector(".fault-list")).toBeNull();
    choose(new File(["\u0001"], "x.txt"));
    await waitFor(() => part(".fault-list"));
    expect(textOf(".open-part")).not.toContain("放入");
  });

  test("are none where words are pasted, or into a field, or once the dialog is gone", async () => {
    await openDialog();
    expect(paste({ "text/plain": "一句话" })).toBe(true);
    expect(paste({ "text/plain": cells }, part("#draft-text"))).toBe(true);
    expect(paste({ "text/plain": cells }, part(".draft-part input"))).toBe(true);
    expect(document.querySelector(".file-entry")).toBeNull();
    press("关闭", part("dialog[open]"));
    expect(paste({ "text/plain": cells })).toBe(true);
  });

  test("of several sheets are read whole, or a sheet alone", async () => {
    await openDialog();
    const sheet = (unit: string) => [
      ["地区", "年份", `人口（${unit}）`],
      ["甲县", 2022, 52],
      ["甲县", 2023, 53],
    ];
    choose(
      new File(
        [
          new Uint8Array(
            smallWorkbook({ 一月: sheet("万人"), 二月: sheet("人"), 说明: [["见附件"]] }),
          ),
        ],
        "两月.xlsx",
      ),
    );
    await waitFor(() => part("[data-testid=sheets]"));
    expect(outline(part("[data-testid=sheets]"))).toMatchInlineSnapshot(`
      "fieldset data-testid=sheets:
      legend: 此文件有 3 张表，打开：
      input checked name=sheet radio checked “on”:
      全部可读的（1 张）
      input name=sheet radio “on”:
      只看“一月”
      input name=sheet radio “on”:
      只看“二月”（有误，未读入）
      input name=sheet radio “on”:
      只看“说明”（未读入）
      "
    `);
    fireEvent.click(part("[data-testid=sheets]").querySelectorAll("input")[2]!);
    await isSound();
    expect(part("[data-testid=sheets]").querySelectorAll("input")).toHaveLength(4);
  });

  test("are not read to the end where that is cancelled", async () => {
    vi.unstubAllGlobals();
    await openDialog();
    const rows = Array.from({ length: 20_000 }, (_, at) => `甲县${String(at)},2022,${String(at)}`);
    choose(new File([`地区,年份,人口（万人）\r\n${rows.join("\r\n")}\r\n`], "大.csv"));
    await waitFor(() => part(".reading-progress"));
    press("取消");
    expect(textOf(".reading-state")).toBe("已取消读取“大.csv”，页面上的数据没有变化。");
    expect(document.querySelector(".sound-file")).toBeNull();
  });

  test("can be had as templates, empty or filled", async () => {
    await openDialog();
    for (const name of [
      "空白模板（XLSX）",
      "空白模板（CSV）",
      "当前数据（XLSX）",
      "当前数据（CSV）",
      "当前数据（JSON）",
    ]) {
      const before = saved.length;
      press(name);
      await waitFor(() => expect(saved.length).toBe(before + 1));
      await waitFor(() => expect(textOf("dialog")).toContain(`已保存：${saved[before]!.name}`));
    }
    expect(saved.map(({ name, type }) => `${name} ${type}`)).toMatchInlineSnapshot(`
      [
        "数据模板.xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "数据模板.csv text/csv;charset=utf-8",
        "河城数据.xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "河城数据.csv text/csv;charset=utf-8",
        "河城数据.json application/json",
      ]
    `);
    expect(JSON.parse(await saved[4]!.text())).toMatchObject({ id: "river-city" });
    expect((await saved[3]!.text()).length).toBeGreaterThan((await saved[1]!.text()).length);
  });
});

describe("a draft of a text", () => {
  const text = [
    "河州日报2024年3月1日讯",
    "全市今年新建学校12所，改造学校30所，惠及学生2万人，投入资金3.5亿元，群众满意率为98.6%。",
    "经过改革，办事材料由10份减为4份，全市推行“一窗通办”改革，窗口由9个减为3个。",
  ].join("\n");

  async function draft(given = text): Promise<HTMLElement> {
    await openDialog();
    const field = part("#draft-text");
    fireEvent.change(field, { target: { value: given } });
    const date = part(".draft-part input[type=date]");
    fireEvent.change(date, { target: { value: "2024-03-01" } });
    fireEvent.submit(part(".draft-part form"));
    const result = await waitFor(() => part("[data-testid=draft-result]"));
    await act(async () => undefined);
    return result;
  }

  const entries = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".draft-entry")];
  const states = (): string =>
    entries()
      .map(({ dataset }) => dataset["state"]?.[0])
      .join("");
  const current = (): number =>
    entries().findIndex((one) => one.getAttribute("aria-current") === "true");
  const progress = (): string => textOf(".draft-result [role=status]");

  test("is a list to go through, the doubtful first", async () => {
    vi.unstubAllGlobals();
    const result = await draft();
    await expect(outline(result)).toMatchFileSnapshot("seen/draft to go through.txt");
    const inOrder = (): (string | undefined)[] => entries().map(({ dataset }) => dataset["figure"]);
    const byDoubt = inOrder();
    press("按原文顺序");
    expect(inOrder().join(" ")).toBe("p1-1 p1-2 p1-3 p1-4 p1-5 p2-1 p2-2 p2-3 p2-4 measure-p2-1");
    expect([...result.querySelectorAll("h4")].map(({ textContent }) => textContent)).toEqual([
      "数据 9 项",
      "举措 1 项",
    ]);
    press("存疑在前");
    expect(inOrder()).toEqual(byDoubt);
  });

  test("is answered by keys, each answer leading to the next", async () => {
    await draft();
    const total = entries().length;
    const key = (name: string, held: KeyboardEventInit = {}): boolean =>
      fireEvent.keyDown(entries()[current()]!, { key: name, ...held });
    entries()[0]!.focus();
    expect(key("Enter")).toBe(false);
    key("x");
    key("a");
    key("Delete");
    expect(states().slice(0, 5)).toBe("asaso");
    expect(current()).toBe(4);
    key("ArrowUp");
    key("u");
    expect(states().slice(0, 5)).toBe("asaoo");
    key("ArrowDown");
    expect(current()).toBe(4);
    key("End");
    expect(current()).toBe(total - 1);
    key("ArrowDown");
    expect(current()).toBe(total - 1);
    key("Home");
    expect(current()).toBe(0);
    key("ArrowUp");
    expect(current()).toBe(0);
    expect(key("a", { ctrlKey: true })).toBe(true);
    expect(key("a", { metaKey: true })).toBe(true);
    expect(key("q")).toBe(true);
    expect(progress()).toContain("3");
  });

  test("is mended in its fields, which say what is wrong", async () => {
    await draft();
    const entry = (): HTMLElement => entries()[0]!;
    press(/^修改|^改/u, entry());
    const [name, period, place, field, measure] = entry().querySelectorAll("input");
    const proposed = field!.value;
    expect(document.activeElement).toBe(name);
    expect(outline(entry().querySelector("form")!)).toMatchInlineSnapshot(`
      "名称（建议）
      input lang=zh-CN aria-invalid=false text “办事材料数”:
      时期
      input lang=zh-CN aria-invalid=false text “”:
      地区
      input lang=zh-CN aria-invalid=false list=p2-1-place text “【待填】报道所述地区”:
      datalist id=p2-1-place:
      | 【待填】报道所述地区
      具体领域
      input lang=zh-CN aria-invalid=false list=p2-1-field text “数字政务 › 政务服务”:
      datalist id=p2-1-field:
      | 经济运行 | 产业发展 | 能源矿产 | 投资与项目 | 国资国企 | 民营经济与营商环境 | 科技与人才 | 数字经济 | 土地与要素市场 | 农业农村 | 交通运输 | 对外开放 | 消费与文旅 | 物价 | 财税 | 金融 | 行政审批 | 区域与城镇化 | 基层治理 | 基层减负 | 矛盾化解 | 司法与法治 | 安全应急 | 党建引领 | 城市数字公共基础设施 | 政务服务 | 教育 | 就业 | 医疗卫生 | 住房城建 | 居民收入 | 社会保障 | 人口 | 文化体育 | 生态环保 | 综合
      所属举措
      input lang=zh-CN aria-invalid=false list=p2-1-measure text “”:
      datalist id=p2-1-measure:
      | “一窗通办”改革
      [button: 改好采纳]
      p role=alert:
      "
    `);
    fireEvent.change(name!, { target: { value: " " } });
    expect(entry().querySelector("[role=alert]")?.textContent).not.toBe("");
    expect(name!.getAttribute("aria-invalid")).toBe("true");
    fireEvent.submit(entry().querySelector("form")!);
    expect(states()[0]).toBe("o");
    fireEvent.change(name!, { target: { value: "新名 " } });
    fireEvent.change(period!, { target: { value: "昨天" } });
    expect(period!.getAttribute("aria-invalid")).toBe("true");
    fireEvent.change(period!, { target: { value: "2023" } });
    fireEvent.change(place!, { target: { value: "" } });
    expect(place!.getAttribute("aria-invalid")).toBe("true");
    fireEvent.change(place!, { target: { value: "石桥镇" } });
    fireEvent.change(field!, { target: { value: "没有的领域" } });
    expect(field!.getAttribute("aria-invalid")).toBe("true");
    const said = (): string => entry().querySelector("[role=alert]")?.textContent ?? "";
    fireEvent.change(field!, { target: { value: proposed } });
    expect(said()).toBe("");
    fireEvent.change(measure!, { target: { value: "没有的举措" } });
    expect(measure!.getAttribute("aria-invalid")).toBe("true");
    expect(said()).toContain("没有的举措");
    for (const value of ["", " ", "“一窗通办”改革"]) {
      fireEvent.change(measure!, { target: { value } });
      expect([measure!.getAttribute("aria-invalid"), said()]).toEqual(["false", ""]);
    }
    fireEvent.keyDown(field!, { key: "Escape" });
    expect(entry().querySelector("form")).toBeNull();
    fireEvent.keyDown(entry(), { key: "F2" });
    fireEvent.change(entry().querySelectorAll("input")[3]!, {
      target: { value: proposed },
    });
    fireEvent.submit(entry().querySelector("form")!);
    expect(states()[0]).toBe("a");
    expect(entry().querySelector("p")?.textContent).toContain("新名");
    expect(entry().textContent).toContain(
      "2023年 · 石桥镇 · 两次读数一致 · 所属举措：“一窗通办”改革",
    );
    expect(current()).toBe(1);
  });

  test("is kept with its text, and followed over the tabs", async () => {
    await draft();
    press(/^采纳|^接受/u, entries()[1]);
    const keys = Object.keys(window.localStorage).filter((one) =>
      one.startsWith("reform-metrics.draft."),
    );
    expect(keys).toHaveLength(1);
    expect(Object.values(JSON.parse(window.localStorage.getItem(keys[0]!)!))).toEqual([
      { verdict: "accepted" },
    ]);
    cleanup();
    await draft();
    expect(states().slice(0, 3)).toBe("oao");
    window.localStorage.setItem(keys[0]!, "{}");
    fireEvent(window, new StorageEvent("storage", { key: keys[0]!, newValue: "{}" }));
    expect(states().slice(0, 3)).toBe("ooo");
    const first = entries()[0]!.dataset["figure"]!;
    for (const value of [
      JSON.stringify({ [first]: { verdict: "maybe" } }),
      JSON.stringify({ [first]: { verdict: "accepted", name: 7 } }),
      JSON.stringify({ [first]: null }),
      "[]",
      "7",
      "null",
      "another's",
    ]) {
      window.localStorage.setItem(keys[0]!, value);
      fireEvent(window, new StorageEvent("storage", { key: keys[0]!, newValue: "" }));
      expect(states()[0]).toBe("o");
    }
    window.localStorage.setItem(keys[0]!, JSON.stringify({ [first]: { verdict: "struck" } }));
    fireEvent(window, new StorageEvent("storage", { key: keys[0]!, newValue: "" }));
    expect(states()[0]).toBe("s");
  });

  test("is there again when its dialog is, with what was filled in and decided, until it is cleared", async () => {
    await draft();
    press(/^采纳/u, entries()[1]);
    // The list begins at its top.
    const shown = (): string =>
      outline(part(".draft-part")).replace(/ tabindex=-?\d| aria-current=true/gu, "");
    const before = shown();
    for (const close of [
      () => press("关闭", part("dialog[open]")),
      () => fireEvent(part("dialog[open]"), new Event("cancel", { cancelable: true })),
    ]) {
      close();
      await waitFor(() => expect(document.querySelector("dialog[open]")).toBeNull());
      press("打开数据");
      await waitFor(() => part(".draft-part"));
      expect(shown()).toBe(before);
      expect(states().slice(0, 3)).toBe("oao");
    }
    press("清空");
    const values = (): string[] =>
      [...document.querySelectorAll<HTMLInputElement>(".draft-part :is(textarea, input)")].map(
        ({ value }) => value,
      );
    expect(document.querySelector(".draft-result")).toBeNull();
    expect(values().join("")).toBe("");
    press("关闭", part("dialog[open]"));
    await waitFor(() => expect(document.querySelector("dialog[open]")).toBeNull());
    press("打开数据");
    await waitFor(() => part(".draft-part"));
    expect(values().join("")).toBe("");
    expect(document.querySelector(".draft-result")).toBeNull();
  });

  test("is gone once it is shown, and stays when something else is", async () => {
    const reopened = async (): Promise<HTMLTextAreaElement> => {
      await waitFor(() => expect(document.querySelector("dialog[open]")).toBeNull());
      press("打开数据");
      return waitFor(() => part("#draft-text") as HTMLTextAreaElement);
    };
    await draft();
    choose(ownFile());
    await isSound();
    press("查看此数据", part(".file-entry"));
    await waitFor(() => expect(title()).toBe("自己的数据"));
    expect((await reopened()).value).toBe(text);
    press("查看此数据", part("[data-testid=draft-result]"));
    await waitFor(() => expect(textOf(".opened-banner")).toContain("草稿"));
    expect((await reopened()).value).toBe("");
  });

  test("says so where the browser keeps nothing", async () => {
    await draft();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full");
    });
    press(/^采纳|^接受/u, entries()[0]);
    expect(states()[0]).toBe("a");
    expect(textOf(".draft-result [role=alert]")).not.toBe("");
    press(/^采纳|^接受/u, entries()[1]);
    expect(states().slice(0, 2)).toBe("aa");
  });

  test("has its day and its publisher suggested by the text, and no longer by another one", async () => {
    await openDialog();
    const field = (): HTMLInputElement[] => [
      ...document.querySelectorAll<HTMLInputElement>(".draft-part .draft-date input"),
    ];
    const values = (): string[] => field().map(({ value }) => value);
    const give = (given: string): void =>
      void fireEvent.change(part("#draft-text"), { target: { value: given } });
    const make = async (): Promise<void> => {
      fireEvent.submit(part(".draft-part form"));
      await waitFor(() => part("[data-testid=draft-result]"));
      await act(async () => undefined);
    };
    expect(part(".draft-part [type=submit]")).toHaveProperty("disabled", true);
    give(" \n");
    expect(part(".draft-part [type=submit]")).toHaveProperty("disabled", true);
    const given = [
      "2024年河州市政府工作报告",
      "2024年3月1日在河州市第五届人民代表大会第三次会议上",
      "现在，我代表河州市人民政府，向大会报告工作，请予审议。",
      ...text.split("\n").slice(1),
    ].join("\n");
    give(given);
    expect(part(".draft-part [type=submit]")).toHaveProperty("disabled", false);
    await make();
    expect(values()).toEqual(["2024-03-01", "河州市人民政府"]);
    expect(textOf(".draft-part")).toContain(
      "请核对：发布日期按会议日期作2024年3月1日；发布单位按标题作河州市人民政府；没有另写时间的数据按标题作2023年。",
    );
    give(`${given}\n`);
    expect(values()).toEqual(["", ""]);
    // What somebody wrote there is theirs.
    fireEvent.change(field()[0]!, { target: { value: "2024-03-02" } });
    fireEvent.change(field()[1]!, { target: { value: "河州晚报" } });
    await make();
    give(given);
    expect(values()).toEqual(["2024-03-02", "河州晚报"]);
  });

  test("is saved, or shown at once", async () => {
    await draft();
    const result = part("[data-testid=draft-result]");
    press(/XLSX/u, result);
    await waitFor(() => expect(saved).toHaveLength(1));
    press(/JSON/u, result);
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "河州日报2024年3月1日讯（草稿）.xlsx",
        "河州日报2024年3月1日讯（草稿）.json",
      ]
    `);
    press("查看此数据", result);
    await waitFor(() => expect(textOf(".opened-banner")).toContain("草稿"));
  });

  test.each([
    [
      "without a figure",
      "今天召开会议，研究部署有关工作，提出明确要求，推动工作落实。\n".repeat(3),
    ],
    ["without a paragraph", "首页\n新闻\n登录"],
  ])("of a text %s is none, with the reason", async (_, given) => {
    await openDialog();
    fireEvent.change(part("#draft-text"), { target: { value: given } });
    fireEvent.change(part(".draft-part input[type=date]"), { target: { value: "2024-03-01" } });
    fireEvent.submit(part(".draft-part form"));
    await waitFor(() => expect(textOf(".draft-part > [role=alert]")).not.toBe(""));
    await expect(`${textOf(".draft-part > [role=alert]")}\n`).toMatchFileSnapshot(
      `seen/draft ${_}.txt`,
    );
  });
});
