import { useLayoutEffect } from "react";
import { useIsPrinting } from "../../tables/useIsPrinting";

/** A text as a string of a style sheet. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, "\\$&").replace(/\s+/gu, " ")}"`;
}

/** What stands at the top of every printed page, left and right; engines that know no margin boxes leave it out. */
export function useRunningHead(left: string, right: string): void {
  const isPrinting = useIsPrinting();
  useLayoutEffect(() => {
    if (!isPrinting) return undefined;
    const sheet = new CSSStyleSheet();
    const font = "color: #333; font: 8pt sans-serif";
    sheet.replaceSync(`@page {
      @top-left { content: ${quoted(left)}; ${font} }
      @top-right { content: ${quoted(right)}; ${font} }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [isPrinting, left, right]);
}
