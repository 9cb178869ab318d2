import { parsePrinted } from "../src/reading/numerals/parsePrinted";
import { parseDataset } from "../src/dataset/parseDataset";

self.addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
  const parsed = parseDataset(JSON.parse(new TextDecoder().decode(data)), parsePrinted);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  self.postMessage(parsed.ok ? true : `${parsed.faults.length} faults`);
});
