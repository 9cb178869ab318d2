import type { Page } from "playwright";
import { settled } from "./dashboard";

/** What a document gets when the reader pastes, by flavour; the page's own paste, so it needs no permission. */
export async function pasted(
  page: Page,
): Promise<{ readonly html: string; readonly text: string }> {
  await page.evaluate(() => {
    const target = document.createElement("div");
    target.contentEditable = "true";
    target.id = "paste-here";
    document.body.append(target);
    target.addEventListener("paste", (event) => {
      // Only the flavours are wanted, not what the browser would make of them.
      event.preventDefault();
      const { clipboardData } = event;
      for (const type of clipboardData?.types ?? []) {
        target.dataset[type === "text/html" ? "html" : "text"] = clipboardData?.getData(type) ?? "";
      }
    });
    target.focus();
  });
  await page.keyboard.press("Control+v");
  await settled(page);
  return page.evaluate(() => {
    const target = document.getElementById("paste-here");
    const { html = "", text = "" } = target?.dataset ?? {};
    target?.remove();
    return { html, text };
  });
}
