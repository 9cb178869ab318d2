import { generateDataset } from "../scripts/generateDataset";

declare global {
  interface Window {
    /** Checks a file of 99,900 observations beside the page; gives what it took and the page's longest task. */
    timeOpening: () => Promise<{ milliseconds: number; longestTask: number; megabytes: number }>;
  }
}

window.timeOpening = async () => {
  const dataset = generateDataset({ places: 333, metrics: 30, years: 10, seed: 1, gaps: 0 });
  const bytes = new TextEncoder().encode(JSON.stringify(dataset));
  const megabytes = bytes.length / 1e6;
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const task of list.getEntries()) longestTask = Math.max(longestTask, task.duration);
  });
  observer.observe({ type: "longtask" });
  const worker = new Worker(new URL("./openingWorker.ts", import.meta.url), { type: "module" });
  const start = performance.now();
  worker.postMessage(bytes, [bytes.buffer]);
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<unknown>) =>
      data === true ? resolve() : reject(new Error(String(data))),
    );
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
  });
  const milliseconds = performance.now() - start;
  observer.disconnect();
  worker.terminate();
  return { milliseconds, longestTask, megabytes };
};
