/** Menus and choosers, which have nothing to say on paper, and licences, which are longer than the rest. */
const TOOLS = ".settings, .column-chooser, .card-menu, .report-list, .licenses-inside";

/** Opens everything that can be opened while the page is printed, and closes it again after. */
export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    const closed = Array.from(document.querySelectorAll("details")).filter(
      (details) => !details.open && !details.matches(TOOLS),
    );
    for (const details of closed) details.open = true;
    // A second call without an end between, which some browsers make, must not forget the first.
    opened = [...opened, ...closed];
  });
  window.addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
