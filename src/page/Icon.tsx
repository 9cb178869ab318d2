import { createElement } from "react";
import type { __iconData } from "lucide-react/icons/x";

interface IconProps {
  readonly of: typeof __iconData;
  /** Width and height in CSS pixels. */
  readonly size?: number;
  readonly strokeWidth?: number;
}

/**
 * One of Lucide's icons, in the colour of the words that stand beside it or in its place for who does not see. Drawn
 * here, since the library's own component does much more with it, and is as much code as ten icons.
 */
export function Icon({ of: { node }, size = 16, strokeWidth = 2 }: IconProps) {
  const drawn = {
    className: "icon",
    width: size,
    height: size,
    viewBox: "0 0 24 24",
    fill: "none",
    stroke: "currentColor",
    strokeWidth,
    strokeLinecap: "round",
    strokeLinejoin: "round",
    "aria-hidden": true,
  } as const;
  const strokes = node.map(([tag, attributes]) => createElement(tag, attributes));
  return createElement("svg", drawn, ...strokes);
}
