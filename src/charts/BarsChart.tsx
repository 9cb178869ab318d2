import type { BarRow, BarsRows } from "../analysis/ChartRows";
import { reachOf } from "../dataset/quantity";
import { BoundBar, domainOf, overshootOf } from "./BoundBar";
import { BAR, percent, roomInEm, VALUE_EM, VALUE_GAP } from "./design";
import { LivePlot } from "./LivePlot";
import { PlaceName } from "./PlaceName";

/** Labels and numbers longer than these, in em, stand above their bars, for which little would be left. */
const LONG_LABEL = 7.5;
const LONG_VALUE = 12;

/** How the words of a bar chart stand around its bars. */
interface Arrangement {
  readonly labels: "beside" | "above";
  readonly values: "at-end" | "above";
  /** Width of the labels beside the bars, in em; 0 where they stand above. */
  readonly labelRoom: number;
  /** Room after and before the bars for what stands at their ends, as lengths of CSS. */
  readonly after: string;
  readonly before: string;
}

/** Room for the numbers at the ends of bars, and for what the bars take beyond their numbers. */
function roomAfter(rows: readonly BarRow[], inBold: boolean): string {
  const overshoot = Math.max(0, ...rows.map(({ quantity }) => overshootOf(quantity)));
  const text = inBold ? Math.max(0, ...rows.map(({ valueLabel }) => roomInEm(valueLabel))) : 0;
  return rows.length === 0 ? "0px" : `calc(${overshoot + VALUE_GAP}px + ${text * VALUE_EM}em)`;
}

function arrange({ rows }: BarsRows): Arrangement {
  const label = Math.max(...rows.map((row) => roomInEm(row.label)));
  const beside = label <= LONG_LABEL && rows.every(({ sublabel }) => sublabel === null);
  const short = rows.every(({ valueLabel }) => roomInEm(valueLabel) <= LONG_VALUE);
  const values = short ? "at-end" : "above";
  const isBelowZero = ({ quantity }: BarRow): boolean => reachOf(quantity) < 0;
  return {
    labels: beside && short ? "beside" : "above",
    values,
    labelRoom: beside && short ? label : 0,
    after: roomAfter(
      rows.filter((row) => !isBelowZero(row)),
      short,
    ),
    before: roomAfter(rows.filter(isBelowZero), short),
  };
}

type Place = (value: number) => number;

/** Which line of a bar's share of the height the bar hangs on, and how far above it its top lies. */
export interface Hang {
  readonly line: number;
  readonly lift: number;
}

/** The bars alone: what recharts draws once it is here, drawn the same without it. */
function StillBars({
  rows: { rows },
  place,
  hang,
}: {
  readonly rows: BarsRows;
  readonly place: Place;
  readonly hang: Hang;
}) {
  return (
    <svg className="plot" aria-hidden="true">
      {rows.map((row, at) => (
        <svg
          key={row.figure}
          className={`chart-bar chart-bar--${row.role}`}
          y={percent((at + hang.line) / rows.length)}
          height={1}
        >
          <BoundBar quantity={row.quantity} place={place} y={-hang.lift} />
        </svg>
      ))}
    </svg>
  );
}

interface BarsChartProps {
  readonly rows: BarsRows;
}

/**
 * Horizontal bars from zero on one axis, each with its name and its number. The words are laid out by
 * the page, the bars lie behind them: so no word changes its size with the width of the card.
 */
export function BarsChart({ rows }: BarsChartProps) {
  const { labels, values, labelRoom, after, before } = arrange(rows);
  const [low, high] = domainOf(rows.rows.map(({ quantity }) => quantity));
  const place: Place = (value) => (value - low) / (high - low);
  // Beside its label a bar lies across the middle of its share, else the label lies above the middle.
  const hang: Hang = { line: 0.5, lift: labels === "beside" ? BAR / 2 : 0 };
  return (
    <div className="bars" data-labels={labels} data-values={values}>
      {rows.rows.map((row) => (
        <div key={row.figure} className="bar-row" data-mark={row.figure}>
          <span className="bar-label" style={labelRoom === 0 ? {} : { width: `${labelRoom}em` }}>
            <PlaceName place={row.place}>{row.label}</PlaceName>
            {row.sublabel === null ? null : <span className="chart-second">{row.sublabel}</span>}
          </span>
          {values === "above" ? <b className="chart-value">{row.valueLabel}</b> : null}
        </div>
      ))}
      <div
        className="bars-plot"
        style={{ left: `${labelRoom}em`, paddingLeft: before, paddingRight: after }}
      >
        <div className="plot-box">
          <LivePlot
            still={<StillBars rows={rows} place={place} hang={hang} />}
            renderLive={({ LiveBars }, drawing) => (
              <LiveBars {...drawing} rows={rows} domain={[low, high]} hang={hang} />
            )}
          />
          {labels === "beside" ? (
            <svg className="plot" aria-hidden="true">
              <line className="zero-line" x1={percent(place(0))} x2={percent(place(0))} y2="100%" />
            </svg>
          ) : null}
          {values === "above"
            ? null
            : rows.rows.map((row, at) => {
                const reach = reachOf(row.quantity);
                const gap = overshootOf(row.quantity) + VALUE_GAP;
                const end = percent(place(reach));
                return (
                  <b
                    key={row.figure}
                    className="chart-value"
                    style={{
                      top: percent((at + hang.line) / rows.rows.length),
                      marginTop: -hang.lift,
                      ...(reach < 0
                        ? { right: `calc(100% - ${end} + ${gap}px)` }
                        : { left: `calc(${end} + ${gap}px)` }),
                    }}
                  >
                    {row.valueLabel}
                  </b>
                );
              })}
        </div>
      </div>
    </div>
  );
}
