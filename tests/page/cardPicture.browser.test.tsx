import { expect, test } from "vitest";
import { seriesForms } from "../../src/charts/seriesForm";
import { cardPicture } from "../../src/page/exporting/cardPicture";
import { lines } from "../charts/chartSamples";

test("no picture is made of a chart whose drawing is still on its way", async () => {
  // Another file's tests may have fetched it already.
  seriesForms.forget();
  const card = document.body.appendChild(document.createElement("article"));
  card.className = "chart-card";
  const rows = lines(["甲县"], () => [12, 14, 19]);
  const words = { title: "企业数", subtitle: "", stated: [], notes: [], sourceLine: "来源" };
  const picture = (): string => cardPicture(card, rows, words, "plain", "light", "zh").svg;
  expect(picture).toThrow("The drawing has not come yet");
  // Nothing of the attempt is left beside the card's own chart.
  expect(card.children).toHaveLength(0);
  await seriesForms.load();
  expect(picture()).toContain(">19<");
});
