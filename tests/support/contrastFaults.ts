/**
 * What does not stand out enough from what it stands on, each as a sentence with the ratio found.
 * Runs in the page and refers to nothing outside itself. Looked at is every text that is drawn, in
 * drawings as well, against 4.5 (3 where it is large), and every mark of a drawing, icon and edge of
 * a control against 3, in the colours that the browser has worked out.
 */
export function findContrastFaults(): string[] {
  interface Colour {
    readonly red: number;
    readonly green: number;
    readonly blue: number;
    readonly alpha: number;
  }
  const TEXT = 4.5;
  const GRAPHIC = 3;

  const parse = (text: string): Colour | null => {
    const found = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/u.exec(text);
    if (found === null) return null;
    const [, red = "0", green = "0", blue = "0", alpha = "1"] = found;
    return { red: Number(red), green: Number(green), blue: Number(blue), alpha: Number(alpha) };
  };
  const over = (top: Colour, ground: Colour): Colour => {
    const mix = (a: number, b: number): number => a * top.alpha + b * (1 - top.alpha);
    return {
      red: mix(top.red, ground.red),
      green: mix(top.green, ground.green),
      blue: mix(top.blue, ground.blue),
      alpha: 1,
    };
  };
  const luminance = ({ red, green, blue }: Colour): number => {
    const linear = (part: number): number =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const ratio = (one: Colour, other: Colour): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  const grounds = new Map<Element, Colour>();
  const groundOf = (element: Element): Colour => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const below =
      element.parentElement === null || element.matches("dialog")
        ? { red: 255, green: 255, blue: 255, alpha: 1 }
        : groundOf(element.parentElement);
    const own =
      element instanceof HTMLElement ? parse(getComputedStyle(element).backgroundColor) : null;
    const ground = own === null ? below : over(own, below);
    grounds.set(element, ground);
    return ground;
  };
  const opacities = new Map<Element, number>();
  const opacityOf = (element: Element): number => {
    const known = opacities.get(element);
    if (known !== undefined) return known;
    const around = element.parentElement === null ? 1 : opacityOf(element.parentElement);
    const opacity = Number(getComputedStyle(element).opacity) * around;
    opacities.set(element, opacity);
    return opacity;
  };

  const faults = new Set<string>();
  const judge = (element: Element, colour: string, least: number, what: string): void => {
    const parsed = parse(colour);
    if (parsed === null || parsed.alpha === 0) return;
    const ground = groundOf(element);
    const seen = over({ ...parsed, alpha: parsed.alpha * opacityOf(element) }, ground);
    const found = ratio(seen, ground);
    if (found >= least) return;
    const name = [element.tagName.toLowerCase(), ...element.classList].join(".");
    faults.add(`${what} of ${name} has ${found.toFixed(2)}, wanted ${String(least)}: ${colour}`);
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest(".visually-hidden, .skip-link") === null;

  const scope = document.querySelector("dialog[open]") ?? document.body;
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const parents = new Set<Element>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent !== null && (node.textContent?.trim() ?? "") !== "") parents.add(parent);
  }
  for (const parent of parents) {
    if (!isSeen(parent) || parent.closest("script, style, noscript, :disabled, option")) continue;
    const { color, fill, fontSize, fontWeight } = getComputedStyle(parent);
    const size = Number.parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    judge(parent, parent.closest("svg") ? fill : color, isLarge ? GRAPHIC : TEXT, "text");
  }
  for (const field of scope.querySelectorAll("input[placeholder], textarea[placeholder]")) {
    if (isSeen(field)) judge(field, getComputedStyle(field, "::placeholder").color, TEXT, "hint");
  }

  const marks =
    ".bar-fill, .bar-edge, .bar-whole, .cells-part, .cells-edge, .zero-line, .line-dot circle, .line-series path, .chart-leader";
  for (const mark of scope.querySelectorAll(marks)) {
    if (!isSeen(mark)) continue;
    const { fill, stroke } = getComputedStyle(mark);
    judge(mark, fill, GRAPHIC, "fill");
    judge(mark, stroke, GRAPHIC, "stroke");
  }
  for (const icon of scope.querySelectorAll("svg.icon")) {
    if (isSeen(icon) && icon.closest(":disabled") === null)
      judge(icon, getComputedStyle(icon).stroke, GRAPHIC, "icon");
  }
  const controls = ".button, .area-button, select, textarea, .search, .matrix-cell, .matrix-swatch";
  for (const control of scope.querySelectorAll(controls)) {
    const around = control.parentElement;
    if (!isSeen(control) || around === null || control.matches(":disabled")) continue;
    // An edge has to stand out from what is around the control, not from what is in it.
    judge(
      around,
      getComputedStyle(control).borderTopColor,
      GRAPHIC,
      `edge of ${control.className} in`,
    );
  }
  return [...faults];
}
