import { chartSvg, type Picture } from "../../export/picture/chartSvg";
import type { PictureFormat, PictureTheme } from "../../export/picture/pictureDesign";
import type { Language } from "../../dataset/Dataset";
import type { CardWords } from "./cardWords";

/** How long a drawing that is still being made is waited for. */
const PATIENCE_MS = 10_000;

function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}

/** The drawing of a card once it stands; a drawing in the making is an empty one. */
async function drawingOf(card: Element): Promise<SVGSVGElement> {
  const start = performance.now();
  while (performance.now() - start < PATIENCE_MS) {
    const drawings = Array.from(card.querySelectorAll<SVGSVGElement>(".chart svg"));
    // A legend's squares are drawings too, and come after.
    const drawing = drawings.find(
      (svg) => svg.childElementCount > 0 && svg.closest(".cells-key") === null,
    );
    if (drawing !== undefined && card.querySelector('[aria-busy="true"]') === null) return drawing;
    await frame();
  }
  throw new Error("The chart was not drawn");
}

/** The picture of the card that an element is in, with all that the card says. Throws where there is no drawing. */
export async function cardPicture(
  within: Element,
  words: CardWords,
  format: PictureFormat,
  theme: PictureTheme,
  language: Language,
): Promise<Picture> {
  const card = within.closest(".chart-card");
  if (card === null) throw new Error("There is no card around the menu");
  const svg = await drawingOf(card);
  return chartSvg({ svg, ...words, theme, format, language });
}
