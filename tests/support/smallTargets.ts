/**
 * The controls in sight that are smaller than wanted, each as a sentence: `a.paragraph-link “¶ 12” is
 * 24 × 24`. Runs in the page and refers to nothing outside itself. A tick box counts with its label, a
 * link with what it lays over its cell; a link within a sentence may be of any width, since its words
 * decide that.
 */
export function findSmallTargets({
  least,
  within = "body",
}: {
  /** Length of the shorter side, in CSS pixels. */
  readonly least: number;
  readonly within?: string;
}): string[] {
  const SLACK = 0.5;
  const scope = document.querySelector("dialog[open]") ?? document.querySelector(within);
  const controls = [
    ...(scope?.querySelectorAll("a[href], button, input, select, summary, textarea") ?? []),
  ];
  const said = new Set<string>();
  for (const control of controls) {
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    if (control.matches(":disabled, .skip-link, .skip-link *")) continue;
    const target = control.matches("input")
      ? (control.closest("label, .search") ?? control)
      : control;
    const box = target.getBoundingClientRect();
    const laid = getComputedStyle(control, "::after");
    const reach = laid.position === "absolute" && laid.pointerEvents !== "none" ? laid : null;
    const width = Math.max(box.width, Number.parseFloat(reach?.width ?? "0") || 0);
    const height = Math.max(box.height, Number.parseFloat(reach?.height ?? "0") || 0);
    const shorter = control.matches("a") && width >= 16 ? height : Math.min(width, height);
    // A numeral marked in running text stands between the lines of a text that is not ours.
    const wanted = control.closest(".text-mark") === null ? least : Math.min(least, 24);
    if (shorter >= wanted - SLACK) continue;
    const name = [control.tagName.toLowerCase(), ...control.classList].join(".");
    const around = control.parentElement;
    const place =
      around === null ? "" : [around.tagName.toLowerCase(), ...around.classList].join(".");
    const words = (control.textContent ?? "").trim().slice(0, 24);
    said.add(
      `${place} > ${name} “${words}” is ${String(Math.round(width))} × ${String(Math.round(height))}`,
    );
  }
  return [...said];
}
