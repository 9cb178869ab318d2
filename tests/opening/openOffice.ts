import type { Dataset } from "../../src/dataset/Dataset";
import type { Fault } from "../../src/dataset/Fault";
import type { OpenedFile } from "../../src/opening/OpenedFile";
import { readDatasetFile } from "../../src/opening/readDatasetFile";
import { type TableRemark, tableRemarkText } from "../../src/wording/views/tableRemarks";
import { type OfficeRow, separated } from "./officeTables";

/** Each fault on a line: where it is, its rule, and what is said of it. */
export const faultLines = (faults: readonly Fault[]): string[] =>
  faults.map(({ record, field, rule, found, expected, remedy }) =>
    [`${record} ${field}`, rule, found, expected.zh, remedy.zh].join(" | "),
  );

/** Reads a file as on one day, so that it is read the same on every day. */
export const readFile = (bytes: Uint8Array, name: string): OpenedFile =>
  readDatasetFile(bytes, name, { language: "zh", today: "2024-08-01" });

/** An office's table that was opened, as tests speak of it. */
export type Opened = { readonly dataset: Dataset; readonly remarks: readonly TableRemark[] };

export function open(bytes: Uint8Array, name: string): Opened {
  const read = readFile(bytes, name);
  if (!read.ok) throw new Error(JSON.stringify(read.faults, null, 1));
  return read;
}

export const openText = (text: string, name = "附表.csv"): Opened =>
  open(new TextEncoder().encode(text), name);

export const csv = (...rows: readonly OfficeRow[]): Opened => openText(separated(rows, ","));

/** `指标|地区|序列|时期|原文写法` of every figure, in the order of the table. */
export function said({ dataset }: Opened): string[] {
  const metric = new Map(dataset.metrics.map(({ id, name }) => [id, name.zh]));
  const place = new Map(dataset.places.map(({ id, name }) => [id, name.zh]));
  return dataset.observations.map(({ metric: m, place: p, series = "", period, printed }) => {
    const when =
      period.basis === "not_stated"
        ? "?"
        : [period.start, period.end].filter(Boolean).join("/") +
          (period.timing === "as_of" ? "末" : "");
    return [metric.get(m), place.get(p), series, when, printed].join("|");
  });
}

/** Relations by their kind and the printed tokens of their figures. */
export function linked({ dataset }: Opened): string[] {
  const printed = new Map(dataset.observations.map((one) => [one.id, one.printed]));
  return dataset.relations.map((relation) => {
    switch (relation.kind) {
      case "change": {
        const { level = "", percent, amount, against } = relation;
        const by = printed.get(percent ?? amount ?? "") ?? "";
        return `${printed.get(level) ?? ""} ${by} ${against?.of ?? "?"}`;
      }
      case "target": {
        const { target, attained = "", completion = "" } = relation;
        return [target, attained, completion].map((id) => printed.get(id) ?? "-").join(" ");
      }
      case "rank":
        return `${printed.get(relation.value) ?? ""} ${printed.get(relation.rank) ?? ""}`;
      case "before_after":
      case "part_of_whole":
      case "comparison":
      case "model":
        return relation.kind;
    }
  });
}

export const remarks = ({ remarks: all }: Opened): string =>
  all.map((remark) => tableRemarkText(remark, "zh")).join("\n");
