import {
  type KeyboardEvent,
  memo,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
  useContext,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { ChartRows, PivotRows, TimelineRows } from "../analysis/ChartRows";
import { ChartActionsContext } from "./ChartActions";
import { ChartDrawing } from "./chartForms";
import { ChartTip, type Reading } from "./ChartTip";
import { lightFigure } from "./lightFigure";
import { LiveFormsContext } from "./LivePlot";
import { markByKey, marksOf, nearestMark } from "./marks";
import { useLiveForms } from "./useLiveForms";

/** Drawn again for other rows alone: the readout comes and goes beside it. */
const Drawing = memo(ChartDrawing);

const never = (): (() => void) => () => undefined;

/** Whether the page answers: `false` in the prerendered page and without scripts. */
function useIsAnswering(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** What is told of a mark: where it stands in its chart, and how it was reached. */
function readingOf(chart: Element, mark: Element, by: Reading["by"]): Reading {
  const box = chart.getBoundingClientRect();
  const { left, width, bottom } = mark.getBoundingClientRect();
  const middle = (left + width / 2 - box.left) / box.width;
  return {
    figure: mark.getAttribute("data-mark") ?? "",
    by,
    across: Math.max(0, Math.min(middle, 1)),
    below: bottom - box.top + 6,
  };
}

const isTip = (target: EventTarget): boolean =>
  target instanceof Element && target.closest(".chart-tip") !== null;

type ChartProps =
  | { readonly rows: ChartRows; readonly children?: undefined }
  /** Forms of views that are fetched later bring their drawing with them. */
  | { readonly rows: PivotRows | TimelineRows; readonly children: ReactElement };

/**
 * One chart. Every mark of it answers to a pointer, a finger and the keyboard with the same readout,
 * and leads to its figure. It is one stop of the keyboard; the arrows go through its marks, and each
 * move is said once. recharts' own keyboard layer is not used: it knows no up and down, sticks at the
 * first of vertical bars, and interrupts who listens.
 */
export function Chart({ rows, children }: ChartProps) {
  const chart = useRef<HTMLDivElement>(null);
  const actions = useContext(ChartActionsContext);
  const answers = useIsAnswering() && actions !== null;
  const { forms, wake } = useLiveForms();
  const [read, setRead] = useState<{ readonly of: unknown; readonly reading: Reading } | null>(
    null,
  );
  // What was read of other rows is over.
  const reading = read?.of === rows ? read.reading : null;
  // Asked by handlers alone, the next of which may come before anything is drawn again.
  const dismissed = useRef(false);
  const keys = useId();
  const figure = reading?.figure ?? null;
  // With the paint in which the readout comes, and no later.
  useLayoutEffect(() => {
    if (figure === null) return undefined;
    lightFigure(figure);
    return () => lightFigure(null);
  }, [figure]);
  const isRead = reading !== null;
  useLayoutEffect(() => {
    if (!isRead) return undefined;
    const dismiss = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      setRead(null);
      dismissed.current = true;
    };
    const putAway = ({ target }: Event): void => {
      if (target instanceof Node && !chart.current?.contains(target)) setRead(null);
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("keydown", dismiss, { signal });
    document.addEventListener("pointerdown", putAway, { signal });
    return () => listening.abort();
  }, [isRead]);

  const marks = (): readonly Element[] => (chart.current === null ? [] : marksOf(chart.current));
  const readMark = (mark: Element | null, by: Reading["by"]): void => {
    if (mark !== null && chart.current !== null)
      setRead({ of: rows, reading: readingOf(chart.current, mark, by) });
  };
  const current = (): Element | null =>
    marks().find((mark) => mark.getAttribute("data-mark") === figure) ?? null;
  const under = ({ clientX, clientY }: MouseEvent): Element | null =>
    nearestMark(marks(), clientX, clientY);

  const follow = (event: PointerEvent): void => {
    if (event.pointerType !== "mouse" || isTip(event.target) || dismissed.current) return;
    wake();
    readMark(under(event), "pointer");
  };
  const leave = (event: PointerEvent): void => {
    dismissed.current = false;
    if (event.pointerType === "mouse")
      setRead((now) => (now?.reading.by === "pointer" ? null : now));
  };
  const press = (event: PointerEvent): void => {
    if (event.pointerType === "mouse" || isTip(event.target)) return;
    wake();
    readMark(under(event), "finger");
  };
  const enter = (event: MouseEvent): void => {
    if (isTip(event.target)) return;
    // A finger has asked for the readout, in which it finds the way on; a mark may be a link.
    if (reading?.by === "finger") {
      if (event.target instanceof Element && event.target.closest("[data-mark]") !== null)
        event.preventDefault();
      return;
    }
    const mark = under(event)?.getAttribute("data-mark");
    if (mark !== null && mark !== undefined) actions?.open(mark);
  };
  const move = (event: KeyboardEvent): void => {
    if (event.target !== chart.current || event.altKey || event.ctrlKey || event.metaKey) return;
    if (figure !== null && (event.key === "Enter" || event.key === " ")) actions?.open(figure);
    else if (figure !== null && event.key === "f")
      actions?.narrowTo(actions.readoutOf(figure).placeId);
    else {
      const next = markByKey(marks(), current(), event.key);
      if (next === null) return;
      // A pivot scrolls within itself.
      if (next.closest(".pivot-scroll") !== null)
        next.scrollIntoView({ block: "nearest", inline: "nearest" });
      readMark(next, "keys");
    }
    event.preventDefault();
  };
  const readout = reading === null || actions === null ? null : actions.readoutOf(reading.figure);
  return (
    <div
      ref={chart}
      className="chart"
      data-form={rows.form}
      aria-label={rows.description}
      {...(answers
        ? {
            role: "application",
            tabIndex: 0,
            "aria-roledescription": actions.words.chart,
            "aria-describedby": keys,
            onPointerMove: follow,
            onPointerLeave: leave,
            onPointerDown: press,
            onClick: enter,
            onKeyDown: move,
            onFocus: (event) => {
              wake();
              if (event.target === chart.current && chart.current?.matches(":focus-visible"))
                readMark(current() ?? marks()[0] ?? null, "keys");
            },
            onBlur: () => setRead((now) => (now?.reading.by === "keys" ? null : now)),
          }
        : { role: "group" })}
    >
      <LiveFormsContext value={forms}>{children ?? <Drawing rows={rows} />}</LiveFormsContext>
      {reading === null || readout === null ? null : (
        <ChartTip reading={reading} readout={readout} onPutAway={() => setRead(null)} />
      )}
      {answers ? (
        <>
          <p id={keys} className="visually-hidden">
            {actions.words.keys}
          </p>
          <p className="visually-hidden" role="status">
            {readout === null || reading?.by === "pointer" ? "" : actions.say(readout)}
          </p>
        </>
      ) : null}
    </div>
  );
}
