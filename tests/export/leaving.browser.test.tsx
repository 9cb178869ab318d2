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
