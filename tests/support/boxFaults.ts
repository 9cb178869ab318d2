/**
 * What a reader would see go wrong in the layout, each as a sentence. Runs in the page and refers to
 * nothing outside itself. Looked at is every piece of text that is drawn: whether it is cut off by
 * the window or by what holds it, whether it leaves its button, cell or card, whether a label leaves
 * its drawing, and whether it lies over another piece of text.
 */
export function findBoxFaults(): string[] {
  const faults: string[] = [];
  const root = document.scrollingElement ?? document.documentElement;
  const scope: ParentNode = document.querySelector("dialog[open]") ?? document.body;
  const SLACK = 1;

  /** What is asked of one element again and again, for each text within it, is found once. */
  const once = <Found>(find: (element: Element) => Found): ((element: Element) => Found) => {
    const found = new Map<Element, { readonly is: Found }>();
    return (element) => {
      const known = found.get(element) ?? { is: find(element) };
      found.set(element, known);
      return known.is;
    };
  };
  const styleOf = once((element) => getComputedStyle(element));
  const boxOf = once((element) => element.getBoundingClientRect());
  const name = (element: Element): string => {
    const classes = [...element.classList].slice(0, 2).map((one) => `.${one}`);
    return element.tagName.toLowerCase() + classes.join("");
  };
  const px = (length: number): string => String(Math.round(length * 10) / 10);

  if (root.scrollWidth > window.innerWidth) {
    const widest = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + SLACK)
      .slice(0, 4);
    faults.push(
      `the page is ${String(root.scrollWidth)} wide in a window of ${String(window.innerWidth)}: ${widest.map(name).join(", ")}`,
    );
  }
  for (const scroller of scope.querySelectorAll(".table-scroll, dialog, .chart, .card")) {
    if (scroller.clientWidth > 0 && scroller.scrollWidth > scroller.clientWidth + SLACK) {
      faults.push(
        `${name(scroller)} is ${String(scroller.scrollWidth)} wide in ${String(scroller.clientWidth)}`,
      );
    }
  }

  interface Piece {
    readonly text: string;
    readonly parent: Element;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const pieces: Piece[] = [];
  const unseen = once((element): boolean => {
    const style = styleOf(element);
    return (
      style.visibility === "hidden" ||
      // Text for a screen reader, one pixel large.
      (style.position === "absolute" && style.overflow !== "visible" && element.clientWidth <= 1) ||
      (element.parentElement !== null && unseen(element.parentElement))
    );
  });
  // What it shows scrolls by itself.
  const scrolls = once((element) => /auto|scroll/u.test(styleOf(element).overflowY));

  /** The box in whose window a part of the page scrolls by itself; `null` where it scrolls with the page. */
  const windowOf = once((element): DOMRect | null => {
    if (element === document.body) return null;
    if (scrolls(element)) return boxOf(element);
    return element.parentElement === null ? null : windowOf(element.parentElement);
  });
  /** How much larger than written a drawing is drawn. */
  const scaleOf = once((drawing) =>
    drawing instanceof SVGSVGElement && drawing.viewBox.baseVal?.width > 0
      ? boxOf(drawing).width / drawing.viewBox.baseVal.width
      : 1,
  );
  /** The height of an element's letters in pixels; `null` where what is in it is not seen. */
  const lettersOf = once((element): number | null => {
    if (element.closest("script, style, noscript, select, title")) return null;
    if (!element.checkVisibility() || unseen(element)) return null;
    const drawing = element.closest("svg");
    const scale = drawing === null ? 1 : scaleOf(drawing);
    return Number.parseFloat(styleOf(element).fontSize) * scale * 0.8;
  });

  const walker = document.createTreeWalker(
    scope instanceof Element ? scope : document.body,
    NodeFilter.SHOW_TEXT,
  );
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (parent === null || text === "") continue;
    const letters = lettersOf(parent);
    if (letters === null) continue;
    range.selectNodeContents(node);
    const shownIn = windowOf(parent);
    for (const rect of range.getClientRects()) {
      if (rect.width < 0.5 || rect.height < 0.5) continue;
      // A line's box is taller than its letters; two lines may share what neither draws on.
      const half = Math.min(rect.height, letters) / 2;
      const middle = (rect.top + rect.bottom) / 2;
      // What is scrolled out of sight lies over nothing.
      const top = Math.max(middle - half, shownIn?.top ?? -Infinity);
      const bottom = Math.min(middle + half, shownIn?.bottom ?? Infinity);
      if (top >= bottom) continue;
      pieces.push({
        text: text.slice(0, 24),
        parent,
        left: rect.left,
        right: rect.right,
        top,
        bottom,
      });
    }
  }

  const clippersOf = once((element): readonly Element[] => {
    const above = element.parentElement === null ? [] : clippersOf(element.parentElement);
    const own = element instanceof HTMLElement && /hidden|clip/u.test(styleOf(element).overflowX);
    return own ? [element, ...above] : above;
  });
  const FRAMES =
    "button, .button, .tag, summary, legend, label, th, td, dd, dt, .headline, .card, .notice, .header, dialog";
  /** All that a text in an element has to stay within. */
  const holdersOf = once((element): readonly Element[] =>
    [element.closest(FRAMES), ...clippersOf(element), element.closest("svg")].filter(
      (holder) => holder !== null,
    ),
  );

  for (const piece of pieces) {
    const beyond = (holder: Element): string | null => {
      const box = boxOf(holder);
      if (piece.left < box.left - SLACK) return `${px(box.left - piece.left)} to the left`;
      if (piece.right > box.right + SLACK) return `${px(piece.right - box.right)} to the right`;
      // What scrolls downwards shows the rest when it is scrolled.
      if (scrolls(holder)) return null;
      if (piece.top < box.top - SLACK) return `${px(box.top - piece.top)} above`;
      if (piece.bottom > box.bottom + SLACK) return `${px(piece.bottom - box.bottom)} below`;
      return null;
    };
    const say = (wrong: string): void => {
      faults.push(`“${piece.text}” (${name(piece.parent)}) ${wrong}`);
    };
    if (piece.left < -SLACK || piece.right > window.innerWidth + SLACK) {
      say("leaves the window");
      continue;
    }
    for (const holder of holdersOf(piece.parent)) {
      const by = beyond(holder);
      if (by !== null) {
        say(`leaves ${name(holder)} by ${by}`);
        break;
      }
    }
  }

  pieces.sort((one, other) => one.top - other.top);
  for (let at = 0; at < pieces.length; at += 1) {
    const one = pieces[at];
    if (one === undefined) continue;
    for (let next = at + 1; next < pieces.length; next += 1) {
      const other = pieces[next];
      if (other === undefined || other.top >= one.bottom - SLACK) break;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      if (across <= SLACK || down <= SLACK) continue;
      // What pops up lies over the page on purpose, and so does the filter bar once the page is scrolled under it.
      const layer = ({ parent }: { readonly parent: Element }): Element | null => {
        const bar = parent.closest(".filter-bar");
        const stuck = bar !== null && bar.getBoundingClientRect().top <= SLACK ? bar : null;
        return parent.closest(".settings-panel, .toast, .caution-words") ?? stuck;
      };
      if (layer(one) !== layer(other)) continue;
      faults.push(
        `“${one.text}” (${name(one.parent)}) and “${other.text}” (${name(other.parent)}) overlap by ${px(across)} × ${px(down)}`,
      );
    }
  }
  return faults;
}
