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
import { type ChartActions, ChartActionsContext } from "./ChartActions";
import { ChartAnswer } from "./ChartAnswer";
import { ChartDrawing } from "./chartForms";
import type { Reading } from "./ChartTip";
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
    figure: figureOf(mark) ?? "",
    by,
    across: Math.max(0, Math.min(middle, 1)),
    below: bottom - box.top + 6,
  };
}

const isWithin = (target: EventTarget, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

const isTip = (target: EventTarget): boolean => isWithin(target, ".chart-tip");

const figureOf = (mark: Element | null): string | null => mark?.getAttribute("data-mark") ?? null;

/** The mark of a chart that a pointer is nearest to. */
const under = ({ currentTarget, clientX, clientY }: MouseEvent): Element | null =>
  nearestMark(marksOf(currentTarget), clientX, clientY);

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
    const putAway = (event: Event): void => {
      if (!event.composedPath().some((one) => one === chart.current)) setRead(null);
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("keydown", dismiss, { signal });
    document.addEventListener("pointerdown", putAway, { signal });
    return () => listening.abort();
  }, [isRead]);

  const readMark = (of: Element, mark: Element | null, by: Reading["by"]): void => {
    if (mark !== null) setRead({ of: rows, reading: readingOf(of, mark, by) });
  };
  const current = (marks: readonly Element[]): Element | null =>
    marks.find((mark) => figureOf(mark) === figure) ?? null;

  const follow = (event: PointerEvent): void => {
    if (event.pointerType !== "mouse" || isTip(event.target) || dismissed.current) return;
    wake();
    readMark(event.currentTarget, under(event), "pointer");
  };
  const leave = (): void => {
    dismissed.current = false;
    setRead((now) => (now?.reading.by === "pointer" ? null : now));
  };
  const press = (event: PointerEvent): void => {
    if (event.pointerType === "mouse" || isTip(event.target)) return;
    wake();
    readMark(event.currentTarget, under(event), "finger");
  };
  const enter = (event: MouseEvent, { open }: ChartActions): void => {
    if (isTip(event.target)) return;
    // A finger has asked for the readout, in which it finds the way on; a mark may be a link.
    if (reading?.by === "finger") {
      if (isWithin(event.target, "[data-mark]")) event.preventDefault();
      return;
    }
    const entered = figureOf(under(event));
    if (entered !== null) open(entered);
  };
  const move = (event: KeyboardEvent, { open, narrowTo, readoutOf }: ChartActions): void => {
    const { currentTarget, key } = event;
    if (event.target !== currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    if (figure !== null && (key === "Enter" || key === " ")) open(figure);
    else if (figure !== null && key === "f") narrowTo(readoutOf(figure).placeId);
    else {
      const marks = marksOf(currentTarget);
      const next = markByKey(marks, current(marks), key);
      if (next === null) return;
      // A pivot scrolls within itself.
      if (isWithin(next, ".pivot-scroll"))
        next.scrollIntoView({ block: "nearest", inline: "nearest" });
      readMark(currentTarget, next, "keys");
    }
    event.preventDefault();
  };
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
            onClick: (event) => enter(event, actions),
            onKeyDown: (event) => move(event, actions),
            onFocus: ({ target, currentTarget }) => {
              wake();
              if (target !== currentTarget || !target.matches(":focus-visible")) return;
              const marks = marksOf(currentTarget);
              readMark(currentTarget, current(marks) ?? marks[0] ?? null, "keys");
            },
            onBlur: () => setRead((now) => (now?.reading.by === "keys" ? null : now)),
          }
        : { role: "group" })}
    >
      <LiveFormsContext value={forms}>{children ?? <Drawing rows={rows} />}</LiveFormsContext>
      {answers ? (
        <ChartAnswer
          reading={reading}
          actions={actions}
          keys={keys}
          onPutAway={() => setRead(null)}
        />
      ) : null}
    </div>
  );
}
