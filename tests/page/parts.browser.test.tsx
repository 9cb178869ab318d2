/// <reference types="@vitest/browser-playwright" />
import { act, cleanup, fireEvent, render, waitFor } from "@testing-library/react";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/page/styles/index.css";
import type { Finding } from "../../src/audit/AuditReport";
import type { Fault } from "../../src/dataset/Fault";
import { lookUp } from "../../src/dataset/DatasetLookup";
import type { Placeholder } from "../../src/opening/findPlaceholders";
import { workAside } from "../../src/page/workAside";
import { App } from "../../src/page/App";
import { prerenderedStore } from "../../src/page/addressStore";
import { Boundary } from "../../src/page/Boundary";
import { FailedCard } from "../../src/page/cards/FailedCard";
import { DeferredPart } from "../../src/page/DeferredPart";
import { leaveBehind, RELOAD_KEY, takeOver } from "../../src/page/edition/handOver";
import { noteMissing } from "../../src/page/edition/watchEdition";
import { keepOwnPage } from "../../src/page/exporting/ownPage";
import { ownPage } from "../../src/page/exporting/savePage";
import { savePage } from "../../src/page/exporting/savePage";
import { SaveButtons } from "../../src/page/exporting/SaveButtons";
import { FaultList } from "../../src/page/opening/FaultList";
import { Headlines } from "../../src/page/headlines/Headlines";
import { dataElement } from "../../src/embeddedData";
import { onlyPublished } from "../../src/page/opening/Opening";
import { ReadingState } from "../../src/page/opening/ReadingState";
import { UnfinishedList } from "../../src/page/opening/UnfinishedList";
import { PageBoundary } from "../../src/page/PageBoundary";
import { type Page, usePage } from "../../src/page/PageContext";
import { openForPrint } from "../../src/page/print/openForPrint";
import { readReports } from "../../src/page/reports/PublishedReport";
import { FailureNotice } from "../../src/page/text/FailureNotice";
import { FindingList } from "../../src/page/text/FindingList";
import { useCloseOutside } from "../../src/page/useCloseOutside";
import { useFileDrop } from "../../src/page/useFileDrop";
import { useViewChange } from "../../src/page/useViewChange";
import type { View } from "../../src/selection/Address";
import { composeCards } from "../../src/analysis/composeCards";
import { seriesOf } from "../analysis/seriesOf";
import { inFreshPage } from "./catchSaved";
import { outline } from "./outline";
import { town } from "./town";

/* Parts of the page by themselves, in the states that a page meets seldom: failed, too much, another edition. */

const dataset = town();
const saved = inFreshPage();

/** A part with the page around it. */
function open(children: ReactNode): HTMLElement {
  return render(
    <App
      dataset={dataset}
      pinyin={() => ""}
      store={prerenderedStore}
      locale="zh"
      documentLink={null}
      licensesAt={null}
    >
      {children}
    </App>,
  ).container;
}

const press = (around: HTMLElement, name: string): void => {
  const found = [...around.querySelectorAll("button")].find((one) => one.textContent === name);
  if (found === undefined) throw new Error(`Nothing is called ${name}`);
  fireEvent.click(found);
};

const Shown = ({ word = "" }: { readonly word?: string }): ReactElement => <p>此处 {word}</p>;

describe("a headline", () => {
  test("says of a change where it holds, if the metric is told of several places", () => {
    const { dataset: water } = seriesOf([
      ["甲", "2023", 5],
      ["甲", "2023", -3, { printed: "-3个" }],
      ["乙", "2023", 6],
    ]);
    const change = { kind: "change", id: "c", level: "f0", amount: "f1" } as const;
    const relations = [{ ...change, finding: { zh: "某", en: "some" } }];
    const page = render(
      <App
        dataset={{ ...water, relations }}
        pinyin={() => ""}
        store={prerenderedStore}
        locale="zh"
        documentLink={null}
        licensesAt={null}
      >
        <Headlines />
      </App>,
    ).container;
    expect(page.querySelector(".headline-context")?.textContent).toBe("甲 · 减少3个");
  });
});

describe("a part that is fetched when it is wanted", () => {
  test("says that it is loading, then stands there with what it was given", async () => {
    let come: (part: typeof Shown) => void = () => undefined;
    const load = vi.fn(
      () =>
        new Promise<typeof Shown>((resolve) => {
          come = resolve;
        }),
    );
    const page = open(<DeferredPart wanted load={load} props={{ word: "一" }} />);
    expect(page.innerHTML).toBe('<div class="toast" role="status">正在载入……</div>');
    await act(async () => come(Shown));
    expect(page.textContent).toBe("此处 一");
    expect(load).toHaveBeenCalledOnce();
  });

  test("is not fetched before", () => {
    const load = vi.fn(() => Promise.resolve(Shown));
    expect(open(<DeferredPart wanted={false} load={load} props={{}} />).innerHTML).toBe("");
    expect(load).not.toHaveBeenCalled();
  });

  test.each([["toast"], ["state"]] as const)(
    "that did not come says so, as a %s, and is fetched again at a press",
    async (said) => {
      const load = vi
        .fn<() => Promise<typeof Shown>>()
        .mockRejectedValueOnce(new Error("gone"))
        .mockResolvedValueOnce(Shown);
      const page = open(<DeferredPart wanted load={load} props={{}} said={said} />);
      await waitFor(() => expect(page.querySelector("[role=alert]")?.className).toBe(said));
      expect(outline(page)).toMatchInlineSnapshot(`
        "div role=alert:
        这一部分没有载入成功。
        [button: 重试]
        "
      `);
      press(page, "重试");
      await waitFor(() => expect(page.textContent).toBe("此处 "));
      expect(load).toHaveBeenCalledTimes(2);
    },
  );

  test("that was left meanwhile comes to nothing", async () => {
    const lost = Promise.reject(new Error("gone"));
    const load = vi.fn<() => Promise<typeof Shown>>().mockReturnValueOnce(lost);
    const page = open(<DeferredPart wanted load={load} props={{}} />);
    cleanup();
    await lost.catch(() => undefined);
    expect(page.innerHTML).toBe("");
  });
});

describe("a part that breaks", () => {
  let isBroken = true;
  function Breaks(): ReactElement {
    if (isBroken) throw new Error("broken");
    return <p>好了</p>;
  }

  beforeEach(() => {
    isBroken = true;
    vi.spyOn(console, "error").mockReturnValue();
    vi.spyOn(window, "reportError").mockReturnValue();
  });

  test("gives its place to what stands instead, with its fault and another try", () => {
    const faults: unknown[] = [];
    const told = vi.fn();
    const { container } = render(
      <Boundary
        onFault={told}
        renderInstead={(fault, retry) => {
          faults.push(fault);
          return (
            <button type="button" onClick={retry}>
              再试
            </button>
          );
        }}
      >
        <Breaks />
      </Boundary>,
    );
    expect(container.textContent).toBe("再试");
    expect(faults[0]).toEqual(new Error("broken"));
    expect(told).toHaveBeenCalledOnce();
    isBroken = false;
    press(container, "再试");
    expect(container.textContent).toBe("好了");
  });

  test("of the whole page leaves what was prerendered, and says so", () => {
    document.documentElement.setAttribute("data-pending", "");
    const { container } = render(
      <PageBoundary markup="<h1>印好的</h1>" language="zh">
        <Breaks />
      </PageBoundary>,
    );
    expect(container.querySelector("h1")?.textContent).toBe("印好的");
    expect(outline(container).replaceAll(window.location.pathname, "/")).toMatchInlineSnapshot(`
      "div role=alert:
      页面程序出错。下面是全部数据，可以阅读，不能筛选和导出。
      [a href=/: 重新载入首页]
      h1: 印好的
      "
    `);
    expect(document.documentElement.hasAttribute("data-pending")).toBe(false);
  });

  test("is nothing while it is whole", () => {
    isBroken = false;
    const { container } = render(
      <PageBoundary markup="" language="en">
        <Breaks />
      </PageBoundary>,
    );
    expect(container.innerHTML).toBe("<p>好了</p>");
  });
});

describe("a card that could not be drawn", () => {
  const lookup = lookUp(dataset);
  const card = composeCards(
    lookup,
    Uint32Array.from(lookup.figures, ({ row }) => row),
  ).find(({ key }) => key === "forms-cut")!;

  test("lists its figures, without another try for a fault of the drawing", () => {
    const page = open(
      <FailedCard card={card} fault={new Error("broken")} onRetry={() => undefined} />,
    );
    expect(outline(page)).toMatchInlineSnapshot(`
      "h3: 其他数据
      这张图没有画出来，数据见表格。
      li data-figure-item=forms-before data-mark=forms-before: [a href=?figure=forms-before: [span data-figure=forms-before data-bound=exact title=10项: 10项] 指标forms] 山县 · 2023年 · 《河城日报》2024年7月15日 [a href=?figure=forms-before aria-label=查看全部信息：指标forms，原文第2段: 第2段]
      li data-figure-item=forms-after data-mark=forms-after: [a href=?figure=forms-after: [span data-figure=forms-after data-bound=exact title=4项: 4项] 指标forms] 山县 · 截至2024年6月 · 《河城日报》2024年7月15日 [a href=?figure=forms-after aria-label=查看全部信息：指标forms，原文第2段: 第2段]
      "
    `);
  });
});

describe("faults of a file", () => {
  const fault = (at: number): Fault => ({
    record: at === 1 ? "" : `第 ${String(at)} 行`,
    field: "数值",
    rule: "number",
    found: at === 2 ? "" : `x${String(at)}`,
    expected: { zh: "数字", en: "a number" },
    remedy: { zh: "改成数字", en: "write a number" },
  });
  const faults = (count: number): Fault[] => Array.from({ length: count }, (_, at) => fault(at));

  test("are told one by one, up to fifty; the rest are in their file", async () => {
    const page = open(<FaultList name={"表\u202E.xlsx"} faults={faults(51)} count={80} />);
    const items = page.querySelectorAll("li");
    expect(items).toHaveLength(50);
    expect([0, 1, 2].map((at) => outline(items[at]!)).join("")).toMatchInlineSnapshot(`
      "li data-rule=number:
      第 0 行 › 数值
      dt: 现为
      dd: x0
      dt: 应为
      dd: 数字
      dt: 处理
      dd: 改成数字
      li data-rule=number:
      数值
      dt: 现为
      dd: x1
      dt: 应为
      dd: 数字
      dt: 处理
      dd: 改成数字
      li data-rule=number:
      第 2 行 › 数值
      dt: 现为
      dd: （无）
      dt: 应为
      dd: 数字
      dt: 处理
      dd: 改成数字
      "
    `);
    expect(page.textContent).toContain("另有 1 处，见错误清单。");
    expect(page.textContent).toContain("错误很多，清单只列前 51 处");
    expect(page.querySelector("h3")?.textContent).toBe("“表[U+202E].xlsx”有 80 处错误，未打开");
    press(page, "下载错误清单（CSV）");
    await waitFor(() =>
      expect(page.querySelector(".save-said")?.textContent).toContain(saved[0]!.name),
    );
    expect(saved[0]!.name).toMatchInlineSnapshot(`"表_错误清单.csv"`);
  });

  test("that are all there say nothing of a rest", () => {
    const page = open(<FaultList name="a.csv" faults={faults(50)} count={50} />);
    expect(page.querySelectorAll("li")).toHaveLength(50);
    expect(page.textContent).not.toContain("另有");
    expect(page.textContent).not.toContain("错误很多");
  });
});

describe("texts that are still to be written", () => {
  const places = (count: number): Placeholder[] =>
    Array.from({ length: count }, (_, at): Placeholder => ({
      sheet: { zh: "指标", en: "Metrics" },
      row: at + 2,
      column: "C",
      header: { zh: "含义", en: "Definition" },
      record: `m-${String(at)}`,
      text: `待填写${String(at)}`,
      fault: "unwritten",
    }));

  test("are nothing where there are none", () => {
    expect(
      open(<UnfinishedList title="某" unfinished={{ count: 0, listed: [] }} />).innerHTML,
    ).toBe("");
  });

  test.each([
    [30, 0],
    [31, 1],
  ])("are listed up to thirty: %d", async (count, rest) => {
    const page = open(<UnfinishedList title="某" unfinished={{ count, listed: places(count) }} />);
    expect(page.querySelectorAll("tbody tr")).toHaveLength(30);
    expect(page.textContent?.includes(`另有 ${String(rest)} 处`)).toBe(rest > 0);
    if (rest === 0)
      expect(outline(page).split("\n").slice(0, 16).join("\n")).toMatchInlineSnapshot(`
        "div data-testid=unfinished:
        还有 30 处文字待写，按下载的工作簿（XLSX）的工作表、列、行列出。可以先查看；发布前应全部写完：
        [span role=status: ] [button: 下载待写清单（CSV）]
        div role=region aria-label=待写清单 tabindex=0:
        th scope=col: 工作表
        th scope=col: 单元格
        th scope=col: 列名
        th scope=col: 编号
        th scope=col: 现为
        th scope=col: 情况
        td: 指标
        td: C2
        td: 含义
        td: m-0
        td: 待填写0
        td: 待写"
      `);
    press(page, "下载待写清单（CSV）");
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toBe("某_待写清单.csv");
    expect((await saved[0]!.text()).trim().split("\r\n")).toHaveLength(count + 1);
  });
});

describe("how far a file is read", () => {
  const name = "表.xlsx";
  test.each([
    ["idle", { status: "idle" }],
    ["beside the page", { status: "reading", name, progress: null, isAside: true }],
    [
      "in the page",
      { status: "reading", name, progress: { step: "rows", done: 0.5 }, isAside: false },
    ],
    ["cancelled", { status: "cancelled", name }],
    ["failed", { status: "failed", name }],
    ["not loaded", { status: "notLoaded", name }],
  ] as const)("%s", async (state, reading) => {
    const cancel = vi.fn();
    const page = open(<ReadingState reading={reading} onCancel={cancel} />);
    await expect(outline(page)).toMatchFileSnapshot(`seen/reading ${state}.txt`);
    expect(page.querySelector("p")?.className).toBe(
      reading.status === "idle" ? "visually-hidden" : "state",
    );
    if (reading.status !== "reading") return;
    press(page, "取消");
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe("what is wrong with a text", () => {
  test.each([
    [1023, "1023 B"],
    [1024, "1 KB"],
    [1536, "2 KB"],
    [1024 * 1024 - 1, "1024 KB"],
    [1024 * 1024, "1.0 MB"],
    [5_500_000, "5.2 MB"],
  ])("says how large it is: %d bytes", (size, said) => {
    const page = open(<FailureNotice failure={{ failure: "binary", name: "a.bin", size }} />);
    expect(page.textContent).toContain(said);
  });

  test.each([
    "empty",
    "binary",
    "damaged_utf8",
    "unknown_encoding",
    "too_large",
    "unreadable",
    "not_loaded",
    "broke_down",
    "no_paragraphs",
  ] as const)("is told with what was found, what is needed and what to do: %s", async (failure) => {
    const page = open(<FailureNotice failure={{ failure, name: null, size: 12 }} />);
    await expect(outline(page)).toMatchFileSnapshot(`seen/text ${failure}.txt`);
  });
});

describe("what differs between a text and the data", () => {
  const finding = (at: number) =>
    ({
      kind: "unaccounted",
      found: `${String(at)}家`,
      foundQuantity: null,
      paragraph: at + 1,
      start: 3,
      end: 5,
    }) as const;

  test("is listed up to fifty, and all of it at a press", () => {
    const page = open(
      <FindingList findings={Array.from({ length: 51 }, (_, at) => finding(at))} />,
    );
    expect(page.querySelectorAll("li")).toHaveLength(50);
    expect(outline(page.querySelectorAll("li")[1]!)).toMatchInlineSnapshot(`
      "li data-finding=unaccounted: ?多出的数字 第2段 “1家”没有入账：数据集既没有收录，也没有注明不作数据的原因。 [a href=#text--2-3: 到原文查看]
      "
    `);
    fireEvent.click(page.querySelector(".more-rows button")!);
    expect(page.querySelectorAll("li")).toHaveLength(51);
    expect(page.querySelector(".more-rows")).toBeNull();
  });

  test("needs no press where it is fifty, and is nothing where nothing differs", () => {
    const page = open(
      <FindingList findings={Array.from({ length: 50 }, (_, at) => finding(at))} />,
    );
    expect(page.querySelector(".more-rows")).toBeNull();
    cleanup();
    expect(open(<FindingList findings={[]} />).innerHTML).toBe("");
  });

  test("leads to its place in the text, or to the figure that is not in it", () => {
    const at = { paragraph: 3, start: 2, end: 5 };
    const findings: readonly Finding[] = [
      {
        kind: "changed",
        aspect: "number",
        id: "stations",
        ...at,
        expected: "30多个",
        expectedQuantity: { bound: "at_least", value: 30 },
        found: "31个",
        foundQuantity: { bound: "exact", value: 31 },
      },
      { kind: "missing", id: "output", paragraph: 3, expected: "20.5亿元", twins: ["goal"] },
      {
        kind: "moved",
        record: "figure",
        id: "level",
        paragraph: 3,
        foundParagraph: 5,
        expected: "12个",
        found: "12个",
      },
      {
        kind: "moved",
        record: "nonFigure",
        id: "p1-seventh",
        paragraph: 1,
        foundParagraph: 2,
        expected: "第七届",
        found: "第七届",
      },
      { kind: "unaccounted", ...at, found: "9家", foundQuantity: null },
      {
        kind: "excuse_changed",
        id: "p1-seventh",
        reason: "ordinal",
        ...at,
        expected: "第七届",
        found: "第八届",
      },
      {
        kind: "excuse_missing",
        id: "p1-seventh",
        reason: "ordinal",
        paragraph: 1,
        expected: "第七届",
      },
      {
        kind: "word",
        role: "direction",
        ids: ["forms-after", "one-form", "forms-cut", "gone"],
        ...at,
        expected: ["减少"],
        found: "增加",
      },
      {
        kind: "order",
        ids: ["forms-before", "forms-after"],
        ...at,
        expected: ["10项", "4项"],
        found: ["4项", "10项"],
      },
      {
        kind: "form",
        fault: "spacing",
        id: "stations",
        ...at,
        expected: "30多个",
        found: "3 0多个",
      },
      { kind: "shifted", change: "moved", paragraph: 3, foundParagraph: 5, count: 2, ids: [] },
    ];
    const page = open(<FindingList findings={findings} />);
    expect(outline(page)).toMatchInlineSnapshot(`
      "section id=findings aria-labelledby=findings-title:
      h3 id=findings-title: 不一致之处11
      li data-finding=changed: ≠数值 第3段 指标stations：数据集为“30多个”，原文是“31个”。 [a href=#text-stations: 到原文查看]
      li data-finding=missing: ≠缺失 第3段 指标output：应有“20.5亿元”，全文没有找到。同段“目标产值”写法相同，缺的也可能是它。 [a href=?figure=output: 详情]
      li data-finding=moved: ≠移位 车站数：“12个”应在第3段，实际在第5段。 [a href=#text-level: 到原文查看]
      li data-finding=moved: ≠移位 不作数据的“第七届”应在第1段，实际在第2段。
      li data-finding=unaccounted: ?多出的数字 第3段 “9家”没有入账：数据集既没有收录，也没有注明不作数据的原因。 [a href=#text--3-2: 到原文查看]
      li data-finding=excuse_changed: ≠非数据 第3段 不作数据的“第七届”，原文是“第八届”。 [a href=#text--3-2: 到原文查看]
      li data-finding=excuse_missing: ≠非数据 第1段 不作数据的“第七届”没有找到，或次数不足。
      li data-finding=word: ≠方向 第3段 指标forms、一表通、表格减少、gone：依据的“减少”不在旁边，原文是“增加”。 [a href=#text--3-2: 到原文查看]
      li data-finding=order: ≠前后次序 第3段 指标forms：数据集依次为“10项”“4项”，原文是“4项”“10项”，前后对调了。 [a href=#text-forms-before: 到原文查看]
      li data-finding=form: ≠空格 第3段 指标stations：“3 0多个”即“30多个”，数字中间有空格。 [a href=#text-stations: 到原文查看]
      li data-finding=shifted: ≠段落 原第3段起的 2 段移到了第5段。
      "
    `);
    const before = window.location.href;
    fireEvent.click(page.querySelector("a[href='#text-stations']")!);
    expect(window.location.hash).toBe("#text-stations");
    window.history.replaceState(null, "", before);
  });
});

describe("a button that saves", () => {
  test("says under what name, or that it could not be", async () => {
    const save = vi
      .fn<(format: "csv" | "json") => string>()
      .mockReturnValueOnce("a.csv")
      .mockImplementationOnce(() => {
        throw new Error("full");
      });
    const words = { saved: (name: string) => `已存 ${name}`, failed: "没有存成" };
    const page = open(
      <SaveButtons
        formats={[
          ["csv", "存 CSV"],
          ["json", "存 JSON"],
        ]}
        save={save}
        words={words}
      />,
    );
    press(page, "存 CSV");
    await waitFor(() =>
      expect(page.querySelector("[role=status]")?.textContent).toBe("已存 a.csv"),
    );
    press(page, "存 JSON");
    await waitFor(() => expect(page.querySelector("[role=status]")?.textContent).toBe("没有存成"));
    expect(save.mock.calls).toEqual([["csv"], ["json"]]);
  });
});

describe("a box that opens", () => {
  function Inside(): ReactElement {
    const inner = useRef<HTMLDivElement>(null);
    useCloseOutside(inner);
    return (
      <div ref={inner}>
        <button type="button">里</button>
      </div>
    );
  }
  function Box({ isEmpty = false }: { readonly isEmpty?: boolean }): ReactElement {
    return (
      <>
        <details open>
          <summary>开</summary>
          {isEmpty ? null : <Inside />}
        </details>
        <button type="button">外</button>
      </>
    );
  }

  test("is closed by Escape and by a press elsewhere, not by one inside, nor by the page's own", async () => {
    const { container } = render(<Box />);
    const box = container.querySelector("details")!;
    const [inside, outside] = container.querySelectorAll("button");
    outside!.click();
    expect(box.open).toBe(true);
    await userEvent.click(inside!);
    await userEvent.keyboard("a");
    expect(box.open).toBe(true);
    await userEvent.keyboard("{Escape}");
    expect(box.open).toBe(false);
    expect(document.activeElement?.textContent).toBe("开");
    box.open = true;
    await userEvent.click(outside!);
    expect(box.open).toBe(false);
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(outside);
  });

  test("is nobody's to close any more once its part is gone", async () => {
    const { container, rerender } = render(<Box />);
    const box = container.querySelector("details")!;
    rerender(<Box isEmpty />);
    const [outside] = container.querySelectorAll("button");
    await userEvent.click(outside!);
    await userEvent.keyboard("{Escape}");
    expect(box.isConnected && box.open).toBe(true);
  });
});

describe("files that are dropped", () => {
  const taken: string[][] = [];
  function Takes({ enabled }: { readonly enabled: boolean }): ReactElement {
    const over = useFileDrop(
      (file, others) => taken.push([file, ...others].map(({ name }) => name)),
      enabled,
    );
    return <p>{over ? "放手" : "没有"}</p>;
  }
  const drag = (
    type: string,
    names: readonly string[],
    relatedTarget: EventTarget | null = null,
  ): boolean => {
    const dataTransfer = new DataTransfer();
    for (const name of names) dataTransfer.items.add(new File(["x"], name));
    if (names.length === 0) dataTransfer.setData("text/plain", "words");
    return fireEvent(
      document,
      new DragEvent(type, { dataTransfer, relatedTarget, bubbles: true, cancelable: true }),
    );
  };

  test("are held over the page, taken all at once, and kept from the browser", () => {
    const { container, rerender } = render(<Takes enabled />);
    expect(drag("dragover", [])).toBe(true);
    expect(container.textContent).toBe("没有");
    expect(drag("dragover", ["a"])).toBe(false);
    expect(container.textContent).toBe("放手");
    drag("dragleave", ["a"], document.body);
    expect(container.textContent).toBe("放手");
    drag("dragleave", ["a"]);
    expect(container.textContent).toBe("没有");
    drag("dragover", ["a"]);
    expect(drag("drop", ["a.csv", "b.csv"])).toBe(false);
    expect(container.textContent).toBe("没有");
    expect(drag("drop", [])).toBe(true);
    expect(taken).toEqual([["a.csv", "b.csv"]]);
    rerender(<Takes enabled={false} />);
    expect(drag("drop", ["c.csv"])).toBe(true);
    expect(taken).toHaveLength(1);
  });
});

describe("paper", () => {
  test("opens what can be opened but tools, and closes it again", () => {
    document.body.insertAdjacentHTML(
      "beforeend",
      `<div id="papers">${[
        "",
        "settings",
        "column-chooser",
        "card-menu",
        "report-list",
        "licenses-inside",
      ]
        .map((name) => `<details class="${name}"></details>`)
        .join("")}<details open></details></div>`,
    );
    openForPrint();
    const opened = (): string =>
      [...document.querySelectorAll<HTMLDetailsElement>("#papers details")]
        .map(({ open: is }) => (is ? "1" : "0"))
        .join("");
    window.dispatchEvent(new Event("beforeprint"));
    expect(opened()).toBe("1000001");
    window.dispatchEvent(new Event("beforeprint"));
    window.dispatchEvent(new Event("afterprint"));
    expect(opened()).toBe("0000001");
    document.getElementById("papers")?.remove();
  });
});

describe("the reports that a document names", () => {
  test("are read with what is known of each", () => {
    const page = new DOMParser().parseFromString(
      `<meta name="report" content="a" data-zh="甲" data-en="A" data-folder="../a/" data-current="">
       <meta name="report" content="b" data-zh="乙">
       <meta name="report" content="c" data-folder="./c/" data-holds="40">
       <meta name="other" content="d">`,
      "text/html",
    );
    expect(readReports(page)).toEqual([
      {
        id: "a",
        title: { zh: "甲", en: "A" },
        languages: ["zh", "en"],
        folder: "../a/",
        current: true,
      },
      { id: "b", title: { zh: "乙", en: "乙" }, languages: ["zh"], folder: null, current: false },
      {
        id: "c",
        title: { zh: "c", en: "c" },
        languages: ["zh"],
        folder: "./c/",
        current: false,
        holds: 40,
      },
    ]);
  });
});

describe("a page that reloads", () => {
  const opening = onlyPublished(dataset);
  const own = { dataset, name: "自己.xlsx", keptIn: "browser" } as const;

  test("leaves its language and what is open, which the next one takes once", () => {
    leaveBehind("en", {
      ...opening,
      opened: own,
      others: [{ ...own, name: "另一个", keptIn: "nowhere" }],
    });
    const left = takeOver();
    expect(left).toMatchObject({ top: window.scrollY, locale: "en", isRemembered: true });
    expect(left?.opened.map((text) => JSON.parse(text))).toEqual([
      { version: 1, name: "自己.xlsx", dataset },
      { version: 1, name: "另一个", dataset },
    ]);
    expect(takeOver()).toBeNull();
    leaveBehind("zh", opening);
    expect(takeOver()).toEqual({
      top: window.scrollY,
      locale: "zh",
      isRemembered: false,
      opened: [],
    });
    leaveBehind("zh", { ...opening, opened: { ...own, keptIn: "nowhere" } });
    expect(takeOver()?.isRemembered).toBe(false);
  });

  test("takes over nothing that another left, nor where storage is refused", () => {
    const sound = { top: 0, locale: "zh", isRemembered: false, opened: ["{}"] };
    const given = (value: unknown): void =>
      window.sessionStorage.setItem(
        RELOAD_KEY,
        typeof value === "string" ? value : JSON.stringify(value),
      );
    given(sound);
    expect(takeOver()).toEqual(sound);
    for (const value of [
      "no JSON",
      null,
      7,
      ...Object.keys(sound).map((key) => ({ ...sound, [key]: undefined })),
      { ...sound, top: "0" },
      { ...sound, locale: "fr" },
      { ...sound, locale: 1 },
      { ...sound, isRemembered: 1 },
      { ...sound, opened: "x" },
      { ...sound, opened: ["x", 1] },
    ]) {
      given(value);
      expect(takeOver(), JSON.stringify(value)).toBeNull();
    }
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("refused");
    });
    expect(takeOver()).toBeNull();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full");
    });
    expect(() => leaveBehind("zh", opening)).not.toThrow();
  });

  test.each(["pointerdown", "wheel", "keydown", "touchstart"])(
    "returns to its place while it grows, until the reader does something: %s",
    async (sign) => {
      const scrolled = vi.spyOn(window, "scrollTo").mockReturnValue();
      const { style } = document.documentElement;
      window.sessionStorage.setItem(
        RELOAD_KEY,
        '{"top":300,"locale":"zh","isRemembered":false,"opened":[]}',
      );
      takeOver();
      expect(style.overflowAnchor).toBe("none");
      await waitFor(() => expect(scrolled).toHaveBeenCalledWith({ top: 300, behavior: "auto" }));
      fireEvent(window, new Event(sign));
      expect(style.overflowAnchor).toBe("");
      scrolled.mockClear();
      document.body.style.height = "3000px";
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
      document.body.style.height = "";
      expect(scrolled).not.toHaveBeenCalled();
    },
  );
});

describe("the one file", () => {
  function pageOf(): Page {
    const pages: Page[] = [];
    function Take({ give }: { readonly give: (page: Page) => unknown }): null {
      const page = usePage();
      useEffect(() => void give(page));
      return null;
    }
    open(<Take give={(page) => pages.push(page)} />);
    const [page] = pages;
    if (page === undefined) throw new Error("There is no page");
    return page;
  }

  const published = dataElement({ dataset, pinyin: [] });

  const served = (inner: string): string =>
    `<!doctype html><html lang="zh-CN" data-alive><head><meta name="description" content=""><meta name="view" content=""><title>x</title></head><body><div id="root"><h1>印好的</h1></div><noscript id="rest"></noscript>${inner}</body></html>`;

  const fetched = (text: string, ok = true) =>
    vi.spyOn(window, "fetch").mockResolvedValue(new Response(text, { status: ok ? 200 : 404 }));

  test("is fetched, opens in the present view, and bears a name of its own", async () => {
    const asked = fetched(served(published));
    expect(await savePage(pageOf())).toMatchInlineSnapshot(
      `"河城数据_看板（非官方统计）_2024-07-15报道.html"`,
    );
    expect(asked).toHaveBeenCalledWith("standalone.html");
    expect(saved[0]!.type).toBe("text/html;charset=utf-8");
    const text = await saved[0]!.text();
    expect(text).toContain(published);
    expect(text.replace(published, "")).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="zh-CN" data-alive=""><head><meta name="description" content="一篇报道的数据。"><meta name="view" content=""><title>河城数据</title></head><body><div id="root"><h1>印好的</h1></div><noscript id="rest"></noscript></body></html>"
    `);
  });

  test("carries opened data in the place of the published ones, whatever signs are in them", async () => {
    fetched(served(published));
    const own = { ...dataset, title: { zh: "</script><b>自己</b>", en: "own" } };
    const page = pageOf();
    await savePage({
      ...page,
      address: { ...page.address, view: "table" },
      opening: { ...page.opening, opened: { dataset: own, name: "自己", keptIn: "nowhere" } },
    });
    const text = await saved[0]!.text();
    expect(text.replace(published, "").match(/<\/script>/gu)).toHaveLength(1);
    const made = new DOMParser().parseFromString(text, "text/html");
    expect(made.title).toBe("</script><b>自己</b>");
    expect(made.querySelector<HTMLMetaElement>("meta[name=view]")?.content).toBe("?view=table");
    expect(made.getElementById("root")?.innerHTML).toBe("");
    expect(made.getElementById("rest")?.hidden).toBe(true);
    expect(made.querySelector<HTMLTemplateElement>("#published-page")?.innerHTML).toBe(
      "<h1>印好的</h1>",
    );
    expect(JSON.parse(made.getElementById("opened-dataset")?.textContent ?? "")).toEqual({
      version: 1,
      name: "自己",
      dataset: own,
    });
  });

  test("of a report among many is the shared one, with its data", async () => {
    document.head.insertAdjacentHTML(
      "beforeend",
      '<meta name="one-file" content="../../standalone.html">',
    );
    const asked = fetched(
      served('<script type="application/json" id="dataset">{"other":1}</script>'),
    );
    await savePage(pageOf());
    document.querySelector("meta[name=one-file]")?.remove();
    expect(asked).toHaveBeenCalledWith("../../standalone.html");
    expect(await saved[0]!.text()).toContain('id="opened-dataset"');
  });

  test.each([
    ["is not there", "", false, "standalone.html: 404"],
    [
      "has no place for its view",
      served(published).replace('name="view"', ""),
      true,
      "no place for its view",
    ],
    [
      "holds other data",
      served(dataElement({ dataset: { ...dataset, id: "other" }, pinyin: [] })),
      true,
      "standalone.html holds other data than this page",
    ],
    ["holds none", served(""), true, "no data in #dataset"],
  ])("that %s is told", async (_, text, ok, message) => {
    fetched(text, ok);
    await expect(savePage(pageOf())).rejects.toThrow(message);
    expect(saved).toEqual([]);
  });

  test("that is open is saved as it stood, not as it is now", () => {
    expect(ownPage()).toBeNull();
    const root = document.createElement("div");
    root.id = "root";
    root.innerHTML = "<p>印好的</p>";
    document.body.append(root);
    const { title, documentElement: html } = document;
    document.title = "原题";
    html.lang = "zh-CN";
    keepOwnPage(root);
    root.innerHTML = "<p>现在</p>";
    // A library measures its texts in a place of its own.
    const measure = document.createElement("span");
    measure.id = "measured";
    root.before(measure);
    document.title = "新题";
    html.lang = "en";
    html.dataset["theme"] = "dark";
    const own = ownPage();
    expect(own?.title).toBe("原题");
    expect(own?.documentElement.getAttributeNames()).toEqual(["lang"]);
    expect(own?.documentElement.lang).toBe("zh-CN");
    expect(own?.getElementById("root")?.innerHTML).toBe("<p>印好的</p>");
    expect(own?.getElementById("measured")).toBeNull();
    root.remove();
    measure.remove();
    document.title = title;
    delete html.dataset["theme"];
  });
});

describe("a new edition", () => {
  const serving = (href: string | null, ok = true) =>
    vi.spyOn(window, "fetch").mockResolvedValue(
      new Response(href === null ? "<p></p>" : `<link id="program" href="${href}">`, {
        status: ok ? 200 : 500,
      }),
    );
  const load = (): Promise<typeof Shown> => Promise.reject(new Error("gone"));

  async function openFailed(): Promise<HTMLElement> {
    const page = open(<DeferredPart wanted load={load} props={{}} said="state" />);
    await waitFor(() => expect(page.querySelector("[role=alert]")).not.toBeNull());
    return page;
  }

  test("is asked for when a part is missing; the same one, none, or no answer changes nothing", async () => {
    document.body.insertAdjacentHTML("beforeend", '<link id="program" href="./assets/page-1.js">');
    const page = await openFailed();
    for (const [href, ok] of [
      ["./assets/page-1.js", true],
      ["./assets/page-2.js", false],
      [null, true],
    ] as const) {
      const asked = serving(href, ok);
      noteMissing(new Error("x"));
      await waitFor(() =>
        expect(asked).toHaveBeenCalledWith(window.location.pathname, { cache: "no-store" }),
      );
      await act(async () => new Promise((resolve) => setTimeout(resolve)));
      expect(page.querySelector("button")?.textContent).toBe("重试");
      asked.mockRestore();
    }
    const silent = vi.spyOn(window, "fetch").mockRejectedValue(new Error("offline"));
    noteMissing(new Error("x"));
    await act(async () => new Promise((resolve) => setTimeout(resolve)));
    expect(silent).toHaveBeenCalled();
    expect(page.querySelector("button")).not.toBeNull();
  });

  test("is told of code that did not come: what it was for is not called broken", async () => {
    const missing = new Error("missing chunk");
    serving("./assets/page-1.js");
    noteMissing(missing);
    const save = (): string => {
      throw missing;
    };
    const words = { saved: () => "", failed: "没有存成" };
    const page = open(<SaveButtons formats={[["csv", "存"]]} save={save} words={words} />);
    press(page, "存");
    await waitFor(() => expect(page.querySelector("[role=status]")?.textContent).not.toBe(""));
    expect(page.querySelector("[role=status]")?.textContent).toMatchInlineSnapshot(
      `"这一部分没有载入成功。"`,
    );
  });

  test("is told in the place of another try, and of the toast, until the server has this one again", async () => {
    const page = await openFailed();
    serving("./assets/page-2.js");
    noteMissing(new Error("x"));
    await waitFor(() => expect(page.querySelector("button")).toBeNull());
    expect(outline(page)).toMatchInlineSnapshot(`
      "div role=alert:
      这一部分没有载入成功。
      "
    `);
    cleanup();
    const toast = open(<DeferredPart wanted load={load} props={{}} />);
    await waitFor(() => expect(toast.innerHTML).toBe(""));
    serving("./assets/page-1.js");
    noteMissing(new Error("x"));
    await waitFor(() => expect(toast.querySelector("button")?.textContent).toBe("重试"));
    document.getElementById("program")?.remove();
  });
});

describe("work beside the page", () => {
  test("that cannot be handed over ends its worker at once, and is told", async () => {
    const worker = new Worker("data:text/javascript,");
    const ended = vi.spyOn(worker, "terminate");
    const work = workAside<() => void, never, never>(
      {
        // No function can be given to another thread.
        task: () => undefined,
        startWorker: () => worker,
        hear: () => undefined,
        fetchHere: () => Promise.reject(new Error("worked in the page")),
      },
      new AbortController().signal,
    );
    await expect(work).rejects.toThrow(/could not be cloned/u);
    expect(ended).toHaveBeenCalledOnce();
  });
});

describe("a view that takes the place of another", () => {
  function Viewed({ view, title }: { readonly view: View; readonly title: string }): ReactElement {
    return <p className="said">{useViewChange(view, title)}</p>;
  }
  const content = (): HTMLElement => {
    const main = document.createElement("main");
    main.id = "content";
    main.tabIndex = -1;
    document.body.append(main);
    return main;
  };
  const said = (): string | null | undefined => document.querySelector(".said")?.textContent;

  test("takes the focus without moving the page, and has its title read out", () => {
    const main = content();
    const focus = vi.spyOn(main, "focus");
    const { rerender } = render(<Viewed view="overview" title="总览" />);
    rerender(<Viewed view="overview" title="另一总览" />);
    expect(said()).toBe("");
    expect(focus).not.toHaveBeenCalled();
    rerender(<Viewed view="table" title="数据表" />);
    expect(said()).toBe("数据表");
    expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
    expect(document.activeElement).toBe(main);
    main.remove();
  });

  test("leaves the focus to who types in a field, and where there is no content", () => {
    const main = content();
    const field = document.createElement("input");
    document.body.append(field);
    field.focus();
    const { rerender } = render(<Viewed view="overview" title="总览" />);
    rerender(<Viewed view="table" title="数据表" />);
    expect([said(), document.activeElement]).toEqual(["数据表", field]);
    field.remove();
    main.remove();
    rerender(<Viewed view="overview" title="总览" />);
    expect(said()).toBe("总览");
  });
});
