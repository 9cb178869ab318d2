import { RELOAD_KEY } from "../src/page/edition/handOver";
import { OPENED_KEY } from "../src/page/opening/rememberedDataset";

/** What a reader does first; assistive technology may press without pointing. */
const SIGNS = [
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
const QUIET = 3000;

/**
 * Starts the program when somebody is there. The prerendered page can be read without it, so that a page
 * which is only looked at costs no more than its document. It starts at once where the document alone
 * would be wrong: with anything in the address, and with data to be shown in place of the published.
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
        function heed(event) {
          for (var sign of signs) removeEventListener(sign, heed, true);
          var target = event.target;
          if (event.type === "keydown" && !event.ctrlKey && !event.metaKey && !event.altKey && !/^(INPUT|SELECT)$/.test(target.tagName))
            root.dataset.key = event.key;
          begin();
        }
        function isKept() {
          try {
            return localStorage.getItem(${JSON.stringify(OPENED_KEY)}) || sessionStorage.getItem(${JSON.stringify(RELOAD_KEY)});
          } catch (_) {}
        }
        if (location.search + location.hash || !page.childElementCount || page.querySelector("[data-pressed]") || isKept())
          return begin();
        for (var sign of signs) addEventListener(sign, heed, { capture: true, passive: true });
        addEventListener("load", function () { setTimeout(begin, ${QUIET}); });
      })(document.documentElement, document.getElementById("root"), ${JSON.stringify(SIGNS)});
    </script>`;
}
