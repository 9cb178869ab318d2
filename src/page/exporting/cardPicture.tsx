import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { ChartRows } from "../../analysis/ChartRows";
import { ChartDrawing } from "../../charts/chartForms";
import type { Language } from "../../dataset/Dataset";
import { chartSvg, type Picture } from "../../export/picture/chartSvg";
import type { PictureFormat, PictureTheme } from "../../export/picture/pictureDesign";
import { type StandaloneChart, standaloneChart } from "../../export/picture/standaloneChart";
import type { CardWords } from "./cardWords";

/** The chart as the page draws it, at the width and least height that a picture has for it. */
function drawBeside(
  card: Element,
  rows: ChartRows,
  theme: PictureTheme,
  width: number,
  leastHeight: number,
): StandaloneChart {
  const place = document.createElement("div");
  // Within its card it has the colours of its area; nothing is painted before it is gone again.
  place.className = "chart";
  place.setAttribute("aria-hidden", "true");
  place.style.cssText = `position:absolute;left:0;top:0;visibility:visible;width:${width}px;min-height:${leastHeight}px`;
  card.append(place);
  const root = createRoot(place);
  try {
    flushSync(() => root.render(<ChartDrawing rows={rows} />));
    // Its code may still be on its way: an empty picture would pass for one of nothing.
    if (place.querySelector("[aria-busy]") !== null)
      throw new Error("The drawing has not come yet");
    return standaloneChart(place, theme);
  } finally {
    root.unmount();
    place.remove();
  }
}

/** The picture of the card that an element is in, with all that the card says. */
export function cardPicture(
  within: Element,
  rows: ChartRows,
  words: CardWords,
  format: PictureFormat,
  theme: PictureTheme,
  language: Language,
): Picture {
  const card = within.closest(".chart-card");
  if (card === null) throw new Error("There is no card around the menu");
  return chartSvg({
    draw: (width, leastHeight) => drawBeside(card, rows, theme, width, leastHeight),
    isWide: rows.form === "cells",
    ...words,
    theme,
    format,
    language,
  });
}
