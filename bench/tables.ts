import { generateDataset } from "../scripts/generateDataset";
import type { Dataset } from "../src/dataset/Dataset";
import { type BenchRow, type Driver, flatRows } from "./contenders/Driver";

declare global {
  interface Window {
    /** Makes the data and fetches the code; gives the number of rows. */
    prepare: (contender: string, places: number, metrics: number) => Promise<number>;
    /** Mounts the table; gives the time to the next paint in milliseconds. */
    mountTable: () => Promise<number>;
    /** Does one thing; gives the time to the next paint and the rows then shown. */
    timeStep: (step: string) => Promise<{ time: number; count: number }>;
    /** Scrolls for two seconds; gives the frame that 95 of 100 frames do not exceed, and the longest. */
    timeScroll: () => Promise<{ p95: number; longest: number }>;
  }
}

type Mount = (root: HTMLElement, dataset: Dataset, rows: BenchRow[]) => Driver | Promise<Driver>;

const contenders: Readonly<Record<string, () => Promise<Mount>>> = {
  ours: async () => (await import("./contenders/ours")).mount,
  bare: async () => (await import("./contenders/bare")).mount,
  agGrid: async () => (await import("./contenders/agGrid")).mount,
  tabulator: async () => (await import("./contenders/tabulator")).mount,
};

const PLACE = "云河市";

const steps: Readonly<Record<string, (driver: Driver) => void | number | Promise<void | number>>> =
  {
    "filter a fifth": (driver) => driver.filterKind("rate"),
    "no kind": (driver) => driver.filterKind(null),
    "filter a place": (driver) => driver.filterPlace(PLACE),
    "no place": (driver) => driver.filterPlace(null),
    search: (driver) => driver.search("12.5"),
    "no search": (driver) => driver.search(""),
    "sort numbers": (driver) => driver.sort("value"),
    "sort texts": (driver) => driver.sort("place"),
    "no sort": (driver) => driver.sort(null),
    csv: (driver) => driver.csv(),
  };

let mount: Mount | undefined;
let dataset: Dataset | undefined;
let rows: BenchRow[] = [];
let driver: Driver | undefined;

function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener("message", () => resolve(), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
}

window.prepare = async (contender, places, metrics) => {
  mount = await contenders[contender]?.();
  dataset = generateDataset({ places, metrics, years: 10, seed: 1, gaps: 0 });
  // The grids take flat rows, which somebody has to make; nobody is charged for them.
  rows = contender === "ours" ? [] : flatRows(dataset);
  return dataset.observations.length;
};

window.mountTable = async () => {
  const root = document.getElementById("root");
  if (!root || !mount || !dataset) throw new Error("prepare first");
  const start = performance.now();
  driver = await mount(root, dataset, rows);
  await nextPaint();
  return performance.now() - start;
};

window.timeStep = async (step) => {
  if (!driver) throw new Error("mount first");
  const start = performance.now();
  const given = await steps[step]?.(driver);
  if (step !== "csv") await nextPaint();
  const count = typeof given === "number" ? given : driver.count();
  return { time: performance.now() - start, count };
};

window.timeScroll = async () => {
  const scroller = driver?.scroller();
  if (!scroller) throw new Error("mount first");
  const frames: number[] = [];
  let last = performance.now();
  for (let frame = 0; frame < 120; frame += 1) {
    scroller.scrollTop += 380;
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  const sorted = frames.sort((left, right) => left - right);
  return { p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0, longest: sorted.at(-1) ?? 0 };
};
