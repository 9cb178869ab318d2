/** How the reader wants the page shown. `system` follows the machine's own setting. */
export interface Display {
  readonly theme: "system" | "light" | "dark";
  readonly contrast: "normal" | "high";
  readonly text: "normal" | "large";
  /** Whether single keys act. */
  readonly shortcuts: "on" | "off";
}

export const defaultDisplay: Display = {
  theme: "system",
  contrast: "normal",
  text: "normal",
  shortcuts: "on",
};

const KEY = "reform-metrics.display.v1";

function pick<Value extends string>(
  value: unknown,
  allowed: readonly Value[],
  fallback: Value,
): Value {
  return allowed.find((one) => one === value) ?? fallback;
}

/** Reads what was remembered; storage that is absent, closed or spoilt gives the defaults. */
export function readDisplay(): Display {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "{}");
    const record: Partial<Record<keyof Display, unknown>> =
      typeof stored === "object" && stored !== null ? stored : {};
    return {
      theme: pick(record.theme, ["system", "light", "dark"], "system"),
      contrast: pick(record.contrast, ["normal", "high"], "normal"),
      text: pick(record.text, ["normal", "large"], "normal"),
      shortcuts: pick(record.shortcuts, ["on", "off"], "on"),
    };
  } catch {
    return defaultDisplay;
  }
}

/** Applies a display to the document and remembers it where the browser allows. */
export function applyDisplay(display: Display): void {
  const { dataset } = document.documentElement;
  if (display.theme === "system") delete dataset.theme;
  else dataset.theme = display.theme;
  dataset.contrast = display.contrast;
  dataset.text = display.text;
  dataset.shortcuts = display.shortcuts;
  try {
    window.localStorage.setItem(KEY, JSON.stringify(display));
  } catch {
    // A browser that keeps nothing still shows the page as asked, until it is closed.
  }
}
