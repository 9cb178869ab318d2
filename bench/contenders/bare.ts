import type { Dataset } from "../../src/dataset/Dataset";
import { type BenchRow, type Driver, columns, flatRows } from "./Driver";

const HEIGHT = 38;
const IN_VIEW = 40;

interface Asked {
  /** Codes; -1 leaves the dimension open. */
  kind: number;
  place: number;
  text: string;
  by: "value" | "place" | null;
}

/** The limit: typed arrays and strings written by hand, no library, nothing but these six columns. */
export function mount(root: HTMLElement, dataset: Dataset, given?: readonly BenchRow[]): Driver {
  const rows = given ?? flatRows(dataset);
  const size = rows.length;
  const coded = (key: keyof BenchRow): { codes: Uint32Array; values: string[] } => {
    const codeOf = new Map<string, number>();
    const codes = Uint32Array.from(rows, (row) => {
      const value = String(row[key]);
      const known = codeOf.get(value) ?? codeOf.size;
      codeOf.set(value, known);
      return known;
    });
    return { codes, values: [...codeOf.keys()] };
  };
  const kind = coded("kind");
  const place = coded("place");
  const texts = (["area", "name", "year", "place"] as const).map(coded);
  const values = Float64Array.from(rows, ({ value }) => value);
  const printed = rows.map((row) => row.printed);
  const asked: Asked = { kind: -1, place: -1, text: "", by: null };
  let shown = new Uint32Array();

  root.innerHTML = `<div class="bare" style="height:720px;overflow:auto"><table style="width:100%;table-layout:fixed"><thead><tr>${columns.map(([, title]) => `<th style="position:sticky;top:0;background:#fff">${title}</th>`).join("")}</tr></thead><tbody></tbody></table></div>`;
  const scroller = root.querySelector(".bare");
  const body = root.querySelector("tbody");
  if (!(scroller instanceof HTMLElement) || !body) throw new Error("no table");
  const draw = (): void => {
    const first = Math.max(0, Math.floor(scroller.scrollTop / HEIGHT) - 8);
    const end = Math.min(shown.length, first + IN_VIEW);
    let html = `<tr style="height:${first * HEIGHT}px"></tr>`;
    for (let at = first; at < end; at += 1) {
      const row = rows[shown[at] ?? 0];
      if (row === undefined) continue;
      html += `<tr style="height:${HEIGHT}px">${columns.map(([key]) => `<td>${row[key]}</td>`).join("")}</tr>`;
    }
    body.innerHTML = `${html}<tr style="height:${(shown.length - end) * HEIGHT}px"></tr>`;
  };
  scroller.addEventListener("scroll", draw, { passive: true });

  const ask = (change: Partial<Asked>): void => {
    Object.assign(asked, change);
    const { text } = asked;
    const hits = texts.map(({ values: known }) =>
      Uint8Array.from(known, (value) => (value.includes(text) ? 1 : 0)),
    );
    const kept = new Uint32Array(size);
    let count = 0;
    for (let row = 0; row < size; row += 1) {
      if (asked.kind !== -1 && kind.codes[row] !== asked.kind) continue;
      if (asked.place !== -1 && place.codes[row] !== asked.place) continue;
      if (text !== "") {
        let found = false;
        for (let at = 0; at < texts.length && !found; at += 1)
          found = hits[at]?.[texts[at]?.codes[row] ?? 0] === 1;
        if (!found && !printed[row]?.includes(text)) continue;
      }
      kept[count] = row;
      count += 1;
    }
    shown = kept.slice(0, count);
    if (asked.by === "value")
      shown.sort((left, right) => (values[right] ?? 0) - (values[left] ?? 0) || left - right);
    if (asked.by === "place") {
      const order = new Intl.Collator("zh-CN");
      const sorted = place.values.map((_, code) => code);
      sorted.sort((left, right) =>
        order.compare(place.values[left] ?? "", place.values[right] ?? ""),
      );
      const rank = new Uint32Array(sorted.length);
      for (const [at, code] of sorted.entries()) rank[code] = at;
      shown.sort(
        (left, right) =>
          (rank[place.codes[left] ?? 0] ?? 0) - (rank[place.codes[right] ?? 0] ?? 0) ||
          left - right,
      );
    }
    scroller.scrollTop = 0;
    draw();
  };
  ask({});
  return {
    filterKind: (value) => ask({ kind: value === null ? -1 : kind.values.indexOf(value) }),
    filterPlace: (value) => ask({ place: value === null ? -1 : place.values.indexOf(value) }),
    search: (text) => ask({ text }),
    sort: (by) => ask({ by }),
    csv: () => {
      const lines = ["\uFEFF领域,指标,数值,时期,地区,段落"];
      for (const at of shown) {
        const row = rows[at];
        if (row)
          lines.push(
            `${row.area},${row.name},${row.printed},${row.year},${row.place},${row.paragraph}`,
          );
      }
      return new TextEncoder().encode(lines.join("\r\n")).length;
    },
    count: () => shown.length,
    scroller: () => scroller,
  };
}
