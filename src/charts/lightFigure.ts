const LIT = "data-lit";

/**
 * Lights every mark and every row of tables that stands for a figure, in place of those lit before;
 * none for `null`. By an attribute on what is there, so that no chart is drawn again for it.
 */
export function lightFigure(figure: string | null): void {
  for (const lit of document.querySelectorAll(`[${LIT}]`)) lit.removeAttribute(LIT);
  if (figure === null) return;
  const name = CSS.escape(figure);
  for (const one of document.querySelectorAll(`[data-mark="${name}"], tr[data-row="${name}"]`))
    one.setAttribute(LIT, "");
}

/** Lights what a row of a table stands for as long as the pointer is over it. Gives what ends that. */
export function lightFromTables(): () => void {
  let lit: string | null = null;
  const follow = ({ target }: PointerEvent): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>("tr[data-row]") : null;
    const figure = row?.dataset["row"] ?? null;
    // Charts light their own marks, which need not lie under the pointer.
    if (figure === lit) return;
    lit = figure;
    lightFigure(figure);
  };
  document.addEventListener("pointerover", follow);
  return () => document.removeEventListener("pointerover", follow);
}
