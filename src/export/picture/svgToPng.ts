import type { Picture } from "./chartSvg";

/** Area in pixels that every browser can hold in one canvas. */
const LARGEST_AREA = 16_000_000;
/** Sharp on screens of twice the density. */
const SCALE = 2;

/**
 * A picture as PNG, two pixels for each of its own, fewer for a very large one. Works from a file too: the picture is handed
 * over as a data address, since a blob address would make the canvas unreadable there.
 * Throws an Error when the browser cannot draw it.
 */
export async function svgToPng(picture: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  try {
    await image.decode();
  } catch (cause) {
    throw new Error("The browser could not draw the picture; save it as SVG instead", { cause });
  }
  const fitting = Math.min(SCALE, Math.sqrt(LARGEST_AREA / (picture.width * picture.height)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * fitting);
  canvas.height = Math.round(picture.height * fitting);
  const context = canvas.getContext("2d");
  if (!context)
    throw new Error("The browser has no canvas to draw the picture on; save it as SVG instead");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else
        reject(new Error("The browser could not write the picture as PNG; save it as SVG instead"));
    }, "image/png");
  });
}
