import type { PercentRows } from "../analysis/ChartRows";
import type { Quantity } from "../dataset/quantity";
import { BoundBar } from "./BoundBar";
import { percent } from "./design";

/** A number on an axis that ends: "90% or more" may be anything up to the whole. */
function within(quantity: Quantity): Quantity {
  return quantity.bound === "at_least" && quantity.value < 100
    ? { bound: "range", low: quantity.value, high: 100 }
    : quantity;
}

/** A share on a bar from 0 to 100, its number above its end. Nothing but a share is drawn so. */
export function PercentChart({ rows }: { readonly rows: PercentRows }) {
  const part = rows.end / 100;
  return (
    <div className="percent" data-mark={rows.figure}>
      {/* The number slides along its bar by its own width, and so never leaves it. */}
      <p
        className="percent-value"
        style={{ left: percent(part), transform: `translateX(-${percent(part)})` }}
      >
        <b className="chart-value">{rows.valueLabel}</b>
      </p>
      <svg className="percent-bar chart-bar" aria-hidden="true">
        <rect className="bar-whole" width="100%" height="100%" />
        <BoundBar quantity={within(rows.quantity)} place={(value) => value / 100} />
      </svg>
      <p className="percent-ends">
        <span>0</span>
        <span>100%</span>
      </p>
    </div>
  );
}
