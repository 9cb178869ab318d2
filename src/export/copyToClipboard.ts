/** One content in both flavours: HTML for Word, WPS and Excel, plain text for everything else. */
export interface ClipboardContent {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts content on the clipboard and says whether that worked. Call it from a click or a key press.
 * Works on plain HTTP and from a file, where `navigator.clipboard` does not exist; selection and focus
 * are afterwards where they were.
 */
export async function copyToClipboard(content: ClipboardContent): Promise<boolean> {
  return copyByEvent(content) || copyByPermission(content);
}

/** Answers the browser's own copy command with the content. */
function copyByEvent({ html, text }: ClipboardContent): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    answered = true;
  };
  const restore = selectSomething();
  // In the capture phase of the window, so that no other listener comes first.
  window.addEventListener("copy", answer, true);
  try {
    // Deprecated, yet the only way that needs no secure context.
    return document.execCommand("copy") && answered;
  } catch {
    return false;
  } finally {
    window.removeEventListener("copy", answer, true);
    restore();
  }
}

/** Some browsers copy only where something is selected. Returns how to undo it. */
function selectSomething(): () => void {
  const focused = document.activeElement;
  const selection = document.getSelection();
  const ranges = selection
    ? Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index))
    : [];
  const stand = document.createElement("span");
  stand.textContent = "\u00A0";
  stand.setAttribute("aria-hidden", "true");
  stand.style.cssText =
    "position:fixed;top:0;left:0;opacity:0;white-space:pre;user-select:text;-webkit-user-select:text";
  // Outside of an open modal dialog everything is inert and cannot be selected.
  (focused?.closest("dialog[open]") ?? document.body).append(stand);
  selection?.removeAllRanges();
  selection?.selectAllChildren(stand);
  return () => {
    stand.remove();
    selection?.removeAllRanges();
    ranges.forEach((range) => selection?.addRange(range));
    if (focused instanceof HTMLElement && focused !== document.activeElement) {
      focused.focus({ preventScroll: true });
    }
  };
}

/** The modern way, where the old command has been taken away. */
async function copyByPermission({ html, text }: ClipboardContent): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch {
    // No such clipboard here, or the reader said no: the caller tells them.
    return false;
  }
}
