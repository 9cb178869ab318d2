/// <reference types="@vitest/browser-playwright" />
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/page/styles/index.css";
import "../../src/page/styles/later.css";
import type { Language } from "../../src/dataset/Dataset";
import { App } from "../../src/page/App";
import { createAddressStore } from "../../src/page/addressStore";
import { FigureLink } from "../../src/page/FigureLink";
import { PageContext } from "../../src/page/PageContext";
import { keepOwnText } from "../../src/page/text/ownText";
import { home, vocabularyOf } from "../../src/selection/Address";
import { indexFigures } from "../../src/selection/FigureIndex";
import { onlyPublished } from "../../src/page/opening/Opening";
import { everything } from "../../src/selection/Selection";
import { selectFigures } from "../../src/selection/selectFigures";
import { catalogues } from "../../src/wording/Messages";
import { dataset, lookup } from "../export/fixture";
import { smallReport, smallReportInGb18030 } from "./smallReport";
import { pressHeld } from "../support/pressHeld";

const address = window.location.href;

beforeEach(() => {
  window.history.replaceState(null, "", "?view=text");
});

afterEach(() => {
  cleanup();
  keepOwnText(null);
  window.history.replaceState(null, "", address);
});

/** Opens the view as a reader does, and waits until it has been fetched. */
async function openView(language: Language = "zh"): Promise<void> {
  render(
    <App
      dataset={dataset}
      pinyin={() => ""}
      store={createAddressStore(vocabularyOf(lookup, []))}
      locale={language}
      documentLink={null}
      licensesAt={null}
    />,
  );
  await screen.findByLabelText(language === "zh" ? "或粘贴原文" : "Or paste the text");
}

function openFile(content: BlobPart, name = "report.txt"): void {
  const chooser = document.querySelector<HTMLInputElement>("input[type=file]")!;
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  chooser.files = files.files;
  fireEvent.change(chooser);
}

async function paste(text: string): Promise<void> {
  fireEvent.change(screen.getByLabelText("或粘贴原文"), { target: { value: text } });
  await userEvent.click(screen.getByRole("button", { name: "对照这段文字" }));
}

function verdict(): Promise<HTMLElement> {
  return screen.findByTestId("audit-verdict");
}

function marks(status: string): (string | null | undefined)[] {
  return [...document.querySelectorAll(`.marked-body .text-mark[data-status="${status}"]`)].map(
    (mark) => mark.firstChild?.textContent,
  );
}

describe("the report's own text", () => {
  test("opened from a file, it is read with every figure marked in place", async () => {
    await openView();
    openFile(smallReport);
    expect((await verdict()).textContent).toContain("原文的数字全部入账，收录的数据全部找到。");
    expect(marks("covered")).toEqual(["12家", "3家", "50.0%", "2.5亿多元", "一到两份"]);
    expect(document.querySelector("#text-houses-after")?.textContent).toBe("3家");
    expect(screen.getByText("report.txt · UTF-8 · 5 段")).toBeTruthy();
  });

  test("pasted, it is read the same", async () => {
    await openView();
    await paste(smallReport);
    expect((await verdict()).textContent).toContain("全部入账");
    expect(screen.getByText("粘贴的文字 · 5 段")).toBeTruthy();
  });

  test("in GB18030, in which older offices save, it is read the same", async () => {
    await openView();
    openFile(smallReportInGb18030());
    expect((await verdict()).textContent).toContain("全部入账");
    expect(screen.getByText("report.txt · GB18030 · 5 段")).toBeTruthy();
  });
});

describe("a mark", () => {
  test("opens its figure by keyboard, and closing the figure leads back to the mark", async () => {
    await openView();
    openFile(smallReport);
    await verdict();
    document.querySelector<HTMLElement>("#text-houses-before")!.focus();
    await userEvent.tab();
    expect(document.activeElement?.id).toBe("text-houses-after");
    await userEvent.keyboard("{Enter}");
    const dialog = await screen.findByRole("dialog");
    expect(window.location.search).toBe("?view=text&figure=houses-after");
    expect(within(dialog).getByRole("heading").textContent).toContain("houses");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement?.id).toBe("text-houses-after"));
    expect(window.location.search).toBe("?view=text");
  });

  test("is left to the browser where a key is held or another button pressed", async () => {
    await openView();
    await paste(smallReport);
    await verdict();
    const link = document.querySelector<HTMLElement>(".text-mark[data-status=covered] a")!;
    pressHeld(link, (held) => expect(window.location.search, held).toBe("?view=text"));
    fireEvent.click(link);
    expect(window.location.search).toContain("figure=");
  });

  test("that the address names is shown and focused as soon as the text is there", async () => {
    window.history.replaceState(null, "", "?view=text#text-sheets-some");
    await openView();
    openFile(smallReport);
    await verdict();
    await waitFor(() => expect(document.activeElement?.id).toBe("text-sheets-some"));
  });
});

test("a paragraph number leads to the sentence, wherever it stands in a text too long to be put on the page at once", async () => {
  const filler = Array.from({ length: 300 }, () => "这里只是衬托，没有别的意思。").join("\n");
  await openView();
  openFile(smallReport.replace("老李说", `${filler}\n老李说`));
  await verdict();
  expect(document.getElementById("text-sheets-some")).toBeNull();
  const going: unknown[] = [];
  const index = indexFigures(lookup, () => "");
  const { container } = render(
    <PageContext
      value={{
        lookup,
        opening: onlyPublished(lookup.dataset),
        reports: [],
        licensesAt: null,
        locale: "zh",
        language: "zh",
        messages: catalogues.zh,
        address: home,
        repairs: [],
        index,
        selected: selectFigures(index, everything, "zh"),
        measures: [],
        measuresByPlace: () => new Map(),
        countMeasures: () => 0,
        select: () => undefined,
        go: (change) => going.push(change),
        close: () => undefined,
        linkTo: () => "?view=text",
        switchLanguage: { by: "state", change: () => undefined },
      }}
    >
      <FigureLink figure={lookup.figure("sheets-some")} />
    </PageContext>,
  );
  // Not by the mouse, under which the text above goes on being put on the page.
  fireEvent.click(within(container).getByRole("link", { name: /^原文第\d+段/u }));
  expect(going).toEqual([{ view: "text", figure: null }]);
  await waitFor(() => expect(document.activeElement?.id).toBe("text-sheets-some"));
});

describe("a text that differs", () => {
  test("a changed number is shown with what was expected, and leads to its place", async () => {
    await openView();
    openFile(smallReport.replace("50.0%", "51.0%"));
    expect((await verdict()).textContent).toContain("有 1 处与数据集不一致。");
    expect(marks("changed")).toEqual(["51.0%"]);
    expect(screen.getByText("数据集为 50.0%")).toBeTruthy();
    const finding = document.querySelector<HTMLElement>('[data-finding="changed"]')!;
    expect(finding.textContent).toContain("第2段 share：数据集为“50.0%”，原文是“51.0%”。");
    await userEvent.click(within(finding).getByRole("link"));
    await waitFor(() => expect(document.activeElement?.id).toBe("text-share-now"));
  });

  test("a number that nothing accounts for says so in words, beside it and when pressed", async () => {
    await openView();
    openFile(smallReport.replace("不再重复提交", "由9份减少"));
    await verdict();
    expect(marks("open")).toEqual(["9份"]);
    expect(screen.getByText("未入账")).toBeTruthy();
    await userEvent.click(document.querySelector('.marked-body [data-status="open"] a')!);
    expect(document.querySelector(".mark-note")?.textContent).toContain("“9份”没有入账");
  });
});

describe("what is no text of the report", () => {
  test("a picture is refused with what was found, what is needed and what to do, in both languages", async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0);
    await openView();
    openFile(png, "scan.png");
    const refusal = (await screen.findByRole("alert")).textContent;
    expect(refusal).toContain("没有读成：这不是文本文件。");
    expect(refusal).toContain("scan.png，12 B");
    expect(refusal).toContain("另存为“纯文本”");
    cleanup();
    await openView("en");
    openFile(png, "scan.png");
    expect((await screen.findByRole("alert")).textContent).toContain("This is no text file.");
  });

  test("a file of more than 5 MB is refused without being read", async () => {
    await openView();
    openFile(new Uint8Array(5 * 1024 * 1024 + 1));
    expect((await screen.findByRole("alert")).textContent).toContain("report.txt，5.0 MB");
  });

  test("a text without a paragraph is refused", async () => {
    await openView();
    openFile("首页\n新闻\n登录");
    expect((await screen.findByRole("alert")).textContent).toContain("没有找到正文段落。");
  });

  test("a check that breaks down says so, and does not go on for ever", async () => {
    // As where there is no room for a second copy of the text.
    vi.stubGlobal(
      "Worker",
      class extends EventTarget {
        postMessage(): void {
          throw new DOMException("out of memory", "DataCloneError");
        }
        terminate(): void {
          this.dispatchEvent(new Event("ended"));
        }
      },
    );
    await openView();
    openFile(smallReport);
    const said = (await screen.findByRole("alert")).textContent;
    expect(said).toContain("没有对照完。");
    expect(said).toContain("report.txt");
    expect(said).toContain("内存不足");
    vi.unstubAllGlobals();
    openFile(smallReport);
    await verdict();
  });
});

test("the text stays while the reader looks at other views, and goes when cleared", async () => {
  const stored = [window.localStorage.length, window.sessionStorage.length];
  await openView();
  openFile(smallReport);
  await verdict();
  await userEvent.click(screen.getByRole("link", { name: "核验" }));
  await screen.findByTestId("checks-summary");
  await userEvent.click(screen.getByRole("link", { name: "对照原文" }));
  await verdict();
  await userEvent.click(screen.getByRole("button", { name: "清除原文" }));
  expect(screen.queryByTestId("audit-verdict")).toBeNull();
  expect(document.body.textContent).not.toContain("老李说");
  expect([window.localStorage.length, window.sessionStorage.length]).toEqual(stored);
});
