import { RELOAD_KEY } from "../src/page/edition/handOver";
import { OPENED_KEY } from "../src/page/opening/rememberedDataset";

/** What a reader does first; assistive technology may press without pointing. */
export const SIGNS = [
  "pointermove",
  "pointerdown",
  "touchstart",
  "click",
  "wheel",
  "scroll",
  "keydown",
  "focusin",
  "dragenter",
  "beforeprint",
] as const;

/** After so many milliseconds without a sign the program starts all the same: for paper, and for a key that comes first. */
export const QUIET = 3000;

/**
 * Starts the program when somebody is there. The prerendered page can be read without it, so that a page
 * which is only looked at costs no more than its document. It starts at once where the document alone
 * would be wrong: with anything in the address, with data to be shown in place of the published, and where they were and are lost.
 * Paper asked for before the program lays it out itself, which it says by `data-paper`, has the rest of
 * the document, which that holds for readers without scripts; not where what is shown is not all of it.
 *
 * @param begin statements that run the program
 */
export function startElement(begin: string): string {
  return `<script>
      (function (root, page, signs) {
        var begun = false;
        function begin() {
          if (begun) return;
          begun = true;
          ${begin}
        }
        function layOutRest() {
          var rest = document.getElementById("rest");
          if (rest.hidden || root.matches("[data-paper], [data-pending]")) return;
          var copy = document.createElement("div");
          copy.innerHTML = rest.textContent;
          rest.after(copy);
          addEventListener("afterprint", function () { copy.remove(); }, { once: true });
        }
        function isWaiting() {
          return root.hasAttribute("data-waiting") && !root.hasAttribute("data-pending");
        }
        function heed(event) {
          for (var sign of signs) removeEventListener(sign, heed, true);
          begin();
        }
        addEventListener("keydown", function (event) {
          if (isWaiting() && !event.ctrlKey && !event.metaKey && !event.altKey && !/^(INPUT|SELECT)$/.test(event.target.tagName))
            root.dataset.key = event.key;
        }, true);
        addEventListener("beforeprint", layOutRest);
        function isKept() {
          try {
            return localStorage.getItem(${JSON.stringify(OPENED_KEY)}) || sessionStorage.getItem(${JSON.stringify(RELOAD_KEY)});
          } catch (_) {}
        }
        if (history.state || location.search + location.hash || !page.childElementCount || page.querySelector("[data-pressed]") || isKept())
          return begin();
        for (var sign of signs) addEventListener(sign, heed, { capture: true, passive: true });
        addEventListener("load", function () { setTimeout(begin, ${QUIET}); });
      })(document.documentElement, document.getElementById("root"), ${JSON.stringify(SIGNS)});
    </script>`;
}
