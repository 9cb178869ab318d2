import { useLayoutEffect, useRef, useState } from "react";
import type { ChartRows } from "../../analysis/ChartRows";
import { PageChart } from "../PageChart";

/** Size of a chart's labels on the page, in pixels. */
const LABEL_SIZE = 13;
/** A label's part of the window's height: a hall's last row reads a thirtieth. */
const PART_OF_HEIGHT = 1 / 28;

/** A chart as large as a hall needs it: drawn at the page's own sizes, and scaled as a whole. */
export function ScaledChart({ rows }: { readonly rows: ChartRows }) {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 480, height: 0, scale: 1 });
  useLayoutEffect(() => {
    const measure = (): void => {
      if (place.current === null || drawing.current === null) return;
      const scale = Math.max(1, (window.innerHeight * PART_OF_HEIGHT) / LABEL_SIZE);
      const width = Math.floor(place.current.clientWidth / scale);
      const height = drawing.current.offsetHeight * scale;
      setSize((old) =>
        old.width === width && old.height === height && old.scale === scale
          ? old
          : { width, height, scale },
      );
    };
    const observer = new ResizeObserver(measure);
    if (place.current !== null) observer.observe(place.current);
    if (drawing.current !== null) observer.observe(drawing.current);
    measure();
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="meeting-chart" style={{ height: size.height }}>
      <div ref={drawing} style={{ width: size.width, transform: `scale(${size.scale})` }}>
        <PageChart rows={rows} />
      </div>
    </div>
  );
}
