const METHODS = ["log", "info", "warn", "error"] as const;

const messages: string[] = [];

/**
 * Puts every console message aside instead of printing it. A test that expects one replaces the
 * method itself (`vi.spyOn(console, "warn").mockImplementation(...)`), and nothing is put aside.
 */
export function recordConsole(): void {
  for (const method of METHODS) {
    console[method] = (...values: readonly unknown[]) => {
      messages.push(`console.${method}: ${values.map(String).join(" ")}`);
    };
  }
}

/** The messages put aside since the last call, in order: `console.warn: Each child in a list …`. */
export function takeConsoleMessages(): readonly string[] {
  return messages.splice(0);
}
