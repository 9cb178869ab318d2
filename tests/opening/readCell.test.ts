import { expect, test } from "vitest";
import { readCell } from "../../src/opening/template/readCell";
import type { TemplateColumn } from "../../src/columns/TemplateColumn";

const value: TemplateColumn = {
  id: "value",
  header: { zh: "数值", en: "Value" },
  path: ["value"],
  of: "record",
  form: "number",
};

test.each([
  ["１，５１９", 1519],
  ["1 519", 1519],
  ["99.88%", 99.88],
  ["−3", -3],
  ["1.5e3", 1500],
])("the cell %j is the number %d", (cell, number) => {
  expect(readCell(cell, value, {})).toEqual({ ok: true, value: number });
});

test.each(["1e400", "9".repeat(400), "-1e999", "1,51", "1.2.3", "Infinity", "0x10", "多"])(
  "the cell %j is no number",
  (cell) => {
    const reading = readCell(cell, value, { row: 3 });
    expect(reading.ok ? reading.value : reading.fault.rule).toBe("cell_not_number");
  },
);
