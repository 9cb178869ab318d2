import {
  createContext,
  type ReactElement,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type * as LiveForms from "./liveForms";

/** The forms that recharts draws; `null` as long as a chart shows its poster. */
export const LiveFormsContext = createContext<typeof LiveForms | null>(null);

/** The box that a live drawing is given, in pixels, and whom it tells that it stands. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly onDrawn: () => void;
}

type Measured = (box: DOMRectReadOnly) => void;
const measuring = new WeakMap<Element, Measured>();
let observer: ResizeObserver | null = null;

/** Measures a box now and whenever it changes; one observer for all of the page. */
function measure(element: Element, measured: Measured): () => void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) measuring.get(target)?.(contentRect);
  });
  measuring.set(element, measured);
  observer.observe(element);
  return () => {
    measuring.delete(element);
    observer?.unobserve(element);
  };
}

interface LivePlotProps {
  /** The same picture without recharts, as the build puts it into the page. */
  readonly still: ReactElement;
  readonly renderLive: (forms: typeof LiveForms, drawing: Drawing) => ReactElement;
}

/**
 * The plot of a chart: a still picture until recharts has drawn the same in its place. The two have
 * the same box and lie over each other until the drawing stands, so nothing moves and nothing flashes.
 */
export function LivePlot({ still, renderLive }: LivePlotProps) {
  const forms = useContext(LiveFormsContext);
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(
    null,
  );
  const [drawn, setDrawn] = useState(false);
  const isLive = forms !== null;
  useLayoutEffect(() => {
    if (!isLive || box.current === null) return undefined;
    // A box without extent, as in a card that is just hidden, holds no drawing.
    const stop = measure(box.current, ({ width, height }) =>
      setSize(width > 0 && height > 0 ? { width, height } : null),
    );
    return () => {
      stop();
      setSize(null);
      setDrawn(false);
    };
  }, [isLive]);
  useLayoutEffect(() => {
    if (forms === null || !drawn) return;
    // React listens for the focus in these, and Chromium makes stops of the keyboard of SVG that listens for it.
    for (const layer of box.current?.querySelectorAll(forms.LAYERS) ?? [])
      layer.setAttribute("tabindex", "-1");
  }, [forms, drawn]);
  return (
    <div ref={box} className="live-plot">
      {drawn ? null : still}
      {forms === null || size === null
        ? null
        : renderLive(forms, { ...size, onDrawn: () => setDrawn(true) })}
    </div>
  );
}
