import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { copyToClipboard } from "../../src/export/copyToClipboard";
import { download } from "../../src/export/download";

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Presses a button that copies, as a reader does, and returns what the copying said. */
async function copyByPress(parent: HTMLElement): Promise<boolean> {
  const button = document.createElement("button");
  button.textContent = "copy";
  parent.append(button);
  const copied = new Promise<boolean>((resolve) => {
    button.addEventListener("click", () => {
      void copyToClipboard({ html: "<b>粗</b>", text: "细" }).then(resolve);
    });
  });
  await userEvent.click(button);
  return copied;
}

/** What a document gets when the reader pastes, by media type. */
async function pasted(): Promise<Record<string, string>> {
  const target = document.createElement("div");
  target.contentEditable = "true";
  document.body.append(target);
  target.focus();
  const read = new Promise<Record<string, string>>((resolve) => {
    target.addEventListener("paste", ({ clipboardData }) => {
      resolve(
        Object.fromEntries(
          (clipboardData?.types ?? []).map((type) => [type, clipboardData?.getData(type) ?? ""]),
        ),
      );
    });
  });
  await userEvent.keyboard("{Control>}v{/Control}");
  return read;
}

describe("copying", () => {
  test("puts both flavours on the clipboard without the modern clipboard", async () => {
    const modern = vi.spyOn(navigator.clipboard, "write");
    expect(await copyByPress(document.body)).toBe(true);
    expect(modern).not.toHaveBeenCalled();
    const read = await pasted();
    expect(read["text/plain"]).toBe("细");
    expect(read["text/html"]).toContain("<b>粗</b>");
  });

  test("works in an open modal dialog and leaves nothing behind", async () => {
    const dialog = document.createElement("dialog");
    document.body.append(dialog);
    dialog.showModal();
    expect(await copyByPress(dialog)).toBe(true);
    expect(dialog.children).toHaveLength(1);
    expect(document.activeElement).toBe(dialog.firstElementChild);
  });

  test("leaves the reader's selection as it was", async () => {
    const paragraph = document.createElement("p");
    paragraph.textContent = "selected words";
    document.body.append(paragraph);
    const button = document.createElement("button");
    document.body.append(button);
    document.getSelection()?.selectAllChildren(paragraph);
    await copyToClipboard({ html: "a", text: "a" });
    expect(document.getSelection()?.toString()).toBe("selected words");
  });

  test("gives the focus back to where it was", async () => {
    const input = document.createElement("input");
    document.body.append(input);
    input.focus();
    expect(await copyToClipboard({ html: "a", text: "a" })).toBe(true);
    expect(document.activeElement).toBe(input);
    expect(document.body.children).toHaveLength(1);
  });

  test("answers before whatever else listens, and with nothing else", async () => {
    const others = vi.fn();
    document.addEventListener("copy", others, true);
    await copyToClipboard({ html: "a", text: "a" });
    document.removeEventListener("copy", others, true);
    expect(others).not.toHaveBeenCalled();
    // Later copying by the reader is the page's no more.
    document.addEventListener("copy", others, { once: true });
    document.dispatchEvent(new ClipboardEvent("copy", { bubbles: true }));
    expect(others).toHaveBeenCalledOnce();
  });

  test.each([
    ["refuses", () => false],
    ["does nothing", () => true],
    [
      "is gone",
      () => {
        throw new Error("gone");
      },
    ],
  ])("takes the modern way where the old command %s", async (_, command) => {
    vi.spyOn(document, "execCommand").mockImplementation(command);
    const write = vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
    expect(await copyToClipboard({ html: "<b>粗</b>", text: "细" })).toBe(true);
    const [item] = write.mock.calls[0]?.[0] ?? [];
    const flavour = async (type: string) => (await item?.getType(type))?.text();
    expect(item?.types).toEqual(["text/html", "text/plain"]);
    expect(await flavour("text/html")).toBe("<b>粗</b>");
    expect(await flavour("text/plain")).toBe("细");
    expect(document.querySelector("span")).toBeNull();
  });

  test("says so when neither way works", async () => {
    vi.spyOn(document, "execCommand").mockReturnValue(false);
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("no"));
    expect(await copyToClipboard({ html: "a", text: "a" })).toBe(false);
  });
});

test("a download is a press on a link with the file's name, and the link is gone after", async () => {
  const saved: { name: string; text: Promise<string> }[] = [];
  const blobs: Blob[] = [];
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return create(blob);
  });
  document.addEventListener(
    "click",
    (event) => {
      event.preventDefault();
      if (event.target instanceof HTMLAnchorElement) {
        saved.push({
          name: event.target.download,
          text: fetch(event.target.href).then((response) => response.text()),
        });
      }
    },
    { once: true },
  );
  download("a,b\r\n", "表.csv", "text/csv;charset=utf-8");
  expect(saved.map(({ name }) => name)).toEqual(["表.csv"]);
  expect(await saved[0]?.text).toBe("a,b\r\n");
  expect(blobs[0]?.type).toBe("text/csv;charset=utf-8");
  expect(document.querySelector("a")).toBeNull();
});

test("a blob is saved as it is, and its address is given back after a minute", () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const made = vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:address");
  const revoked = vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => {});
  const links: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect(this.isConnected).toBe(true);
    links.push(this);
  });
  const blob = new Blob(["a"], { type: "image/png" });
  download(blob, "图.png", "text/plain");
  expect(made.mock.calls).toEqual([[blob]]);
  expect(links.map(({ href, download: name, hidden }) => [href, name, hidden])).toEqual([
    ["blob:address", "图.png", true],
  ]);
  vi.advanceTimersByTime(59_999);
  expect(revoked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(revoked.mock.calls).toEqual([["blob:address"]]);
  vi.useRealTimers();
});
