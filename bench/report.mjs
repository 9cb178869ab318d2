// @ts-check
// The last run as a table for people: docs/speed.md.

/** @param {number} number */
const whole = (number) => (Number.isFinite(number) ? number.toFixed(0) : "–");
/** @param {number} number */
const ratio = (number) => (Number.isFinite(number) ? `${number.toFixed(2)} ×` : "–");

/** Why goals are missed, by profiles; to be looked at again with every run. */
const SHORTFALLS = `## Where goals are missed, and why

- **Bytes.** Of some 118 kB the DOM of React is 55; the document with its styles, its data and what machines read is 35;
  the rest is the page's frame: header, filters, address, selection, words. What draws and works out the first view, 28
  more, and the rest of the data, 8, follow at the reader's first sign or after three seconds.
- **Touched.** React takes the page over from the reader's first sign on, 120 ms of processor time in pieces of at most 50;
  a page written by hand has next to nothing to take over. Who presses something as soon as the page stands waits for
  84 kB of script on a slow line, which a press before it does not lose.
- **The one file** is 4 MB of document to read, 900 kB on a line; it is meant for a stick, where no line holds it up. It
  answers when its first fifth has arrived; Lighthouse counts its last byte.
- **Against the grids at 10,000**, and for a filter at any size: times run to the next paint, so none is below a frame of
  16 ms, and the grids need two or three frames.
- **CSV against the grids.** Following the references of each row and wording its period are the largest parts, which
  the grids' flat rows have ready; a second file takes half as long as the first.
- **A million.** Selecting takes 30 to 80 ms in one piece. A worker would have to hold the figures a second time.
- **Memory after closing.** It does not grow with rounds: after the first five it stays level, by one dataset above the
  beginning. The engine keeps the last object made by a literal with a getter in the table's library as its model
  (allocation site, accessor pair), and with it the last table; the next one takes its place.`;

/** @typedef {Record<string, Record<string, number>>} Table */

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function markdown(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? "---" : "--:"))),
    ...rows.map(line),
  ].join("\n");
}

/** @param {Table} medians */
function tableOfSize(medians) {
  const keys = Object.keys(medians.bare ?? {});
  const show = (/** @type {string} */ key, /** @type {number} */ value) =>
    key === "heap" ? (value / 1e6).toFixed(1) : whole(value);
  return markdown(
    ["ms (heap in MB)", ...keys],
    Object.entries(medians).map(([name, of]) => [
      name,
      ...keys.map((key) => show(key, of[key] ?? Number.NaN)),
    ]),
  );
}

/**
 * The goals at one size, as ratios of one run.
 *
 * @param {Table} medians
 * @param {number} filterGoal times the limit
 */
function goals(medians, filterGoal) {
  const of = (/** @type {string} */ name, /** @type {string} */ key) =>
    medians[name]?.[key] ?? Number.NaN;
  const against = (/** @type {string} */ key, /** @type {string} */ peer) =>
    of("ours", key) / of(peer, key);
  const slowest = (/** @type {string} */ key) =>
    Math.max(against(key, "agGrid"), against(key, "tabulator"));
  /** @type {readonly (readonly [string, number, number])[]} */
  const rows = [
    ["filter a fifth / limit", against("filter a fifth", "bare"), filterGoal],
    ["filter a place / limit", against("filter a place", "bare"), filterGoal],
    ["search / limit", against("search", "bare"), 2],
    ["sort numbers / limit", against("sort numbers", "bare"), 2],
    ["sort texts / limit", against("sort texts", "bare"), 2],
    ["filter a fifth / grids", slowest("filter a fifth"), 1 / 3],
    ["search / grids", slowest("search"), 1 / 3],
    ["sort numbers / grids", slowest("sort numbers"), 1 / 3],
    ["sort texts / grids", slowest("sort texts"), 1 / 3],
    ["CSV / grids", slowest("csv"), 0.5],
    ["heap / grids", slowest("heap"), 0.25],
    ["scroll p95 / limit", against("scroll p95", "bare"), 1.1],
  ];
  return markdown(
    ["goal", "seen", "at most", "met"],
    rows.map(([name, seen, most]) => [name, ratio(seen), ratio(most), seen <= most ? "yes" : "no"]),
  );
}

/**
 * Against the hand-written page, and against the same content as one writes it first in React.
 *
 * @param {Table} loading
 */
function loadingGoals({ handwritten = {}, built = {}, "one file": oneFile = {}, ...others }) {
  const plain = others["plain React"] ?? {};
  const fromDisk = others["one file, from disk"] ?? {};
  const of = (/** @type {Record<string, number>} */ page, /** @type {string} */ key) =>
    page[key] ?? Number.NaN;
  /** @type {readonly (readonly [string, Record<string, number>, string, Record<string, number>, number])[]} */
  const rows = [
    ["built / hand-written", built, "fcp", handwritten, 1.2],
    ["built / hand-written", built, "main thread", handwritten, 2],
    ["built / hand-written", built, "main thread, touched", handwritten, 2],
    ["built / plain React", built, "blocking, touched", plain, 0.4],
    ["built / plain React", built, "interactive", plain, 0.6],
    ["one file / plain React", oneFile, "blocking, touched", plain, 0.8],
    ["one file / plain React", oneFile, "interactive", plain, 1],
    ["one file, from disk / plain React", fromDisk, "blocking, touched", plain, 0.8],
    ["one file, from disk / plain React", fromDisk, "interactive", plain, 1],
  ];
  const table = rows.map(([pages, ours, key, theirs, most]) => {
    const seen = of(ours, key) / of(theirs, key);
    return [`${key}, ${pages}`, ratio(seen), ratio(most), seen <= most ? "yes" : "no"];
  });
  const kB = of(built, "kB");
  table.push(["kB, built", kB.toFixed(1), "120", kB <= 120 ? "yes" : "no"]);
  return markdown(["goal", "seen", "at most", "met"], table);
}

/** @param {any} results as run.mjs stores them */
export function report(results) {
  const { machine, tables = {}, pages = {}, rounds, loading, opening, lighthouse } = results;
  const parts = [
    "# Speed",
    "Written by `npm run bench`; the goals stand at each table. Times are milliseconds to the next paint, medians of interleaved runs, each in a browser of its own. Absolute times are this machine's noise; ratios within one run are what counts.",
    `Machine: ${machine.cores} cores (${machine.processor}), load ${machine.load} at the start, Node ${machine.node}, Chromium ${machine.browser}. ${machine.rounds} rounds (at most 3 at a million), ${machine.day}.`,
  ];
  for (const [size, { medians }] of Object.entries(tables)) {
    parts.push(
      `## The table at ${size} observations`,
      "`bare` is a table written by hand over typed arrays, `ours` the dashboard's index, selection and table.",
      tableOfSize(medians),
      goals(medians, size === "1,000,000" ? 3 : 2.5),
    );
  }
  const sizes = Object.keys(tables);
  const ours = sizes.map((size) => tables[size].medians.ours);
  if (sizes.length > 1) {
    parts.push(
      "## Growth of our costs",
      markdown(
        ["ms (heap in MB)", ...sizes],
        Object.keys(ours[0] ?? {}).map((key) => [
          key,
          ...ours.map((of) => (key === "heap" ? (of[key] / 1e6).toFixed(1) : whole(of[key]))),
        ]),
      ),
    );
  }
  for (const [size, page] of Object.entries(pages)) {
    parts.push(
      `## The whole page over ${size} observations`,
      `Usable ${whole(page.usable)} ms after the data are there; holds ${whole(page.heap / 1e6)} MB with its data. Tasks are measured in the processor's time, by the browser's own trace, so that a busy machine makes none longer; long ones took more than 50 ms of it.`,
      markdown(
        ["step", "to next paint", "longest task", "long tasks"],
        Object.entries(page.steps).map(([name, step]) => [
          name,
          whole(step.paint),
          whole(step.longest),
          String(step.tasks),
        ]),
      ),
    );
  }
  if (rounds) {
    parts.push(
      "## Memory",
      `After a dataset of some 20,000 observations was opened and closed once the page holds ${(rounds.first / 1e6).toFixed(1)} MB; after ${rounds.rounds} more rounds ${(rounds.last / 1e6).toFixed(1)} MB.`,
    );
  }
  if (opening) {
    parts.push(
      "## Opening a file of 99,900 observations",
      `${opening.megabytes.toFixed(0)} MB of JSON are read and checked by every rule in ${whole(opening.milliseconds)} ms in a worker; the page's longest task meanwhile: ${whole(opening.longestTask)} ms.`,
    );
  }
  if (loading) {
    const limit = loading.handwritten;
    const keys = Object.keys(limit);
    parts.push(
      "## Loading, mobile (slow 4G, processor four times slower)",
      "Of a page that is only looked at, a second and a half after it has loaded; *touched*: under a pointer that moves from the first paint on.",
      markdown(
        ["page", ...keys],
        Object.entries(loading).map(([name, of]) => [
          name,
          ...keys.map((key) =>
            key === "shift" || key === "kB"
              ? of[key].toFixed(key === "kB" ? 1 : 3)
              : whole(of[key]),
          ),
        ]),
      ),
      loadingGoals(loading),
    );
  }
  if (lighthouse) {
    parts.push(
      "## Lighthouse, speed",
      markdown(
        ["page", "mobile", "desktop"],
        Object.entries(lighthouse).map(([name, of]) => [name, whole(of.mobile), whole(of.desktop)]),
      ),
    );
  }
  parts.push(SHORTFALLS);
  return `${parts.join("\n\n")}\n`;
}
