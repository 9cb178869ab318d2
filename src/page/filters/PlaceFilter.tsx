import { __iconData as chevronDownIcon } from "lucide-react/icons/chevron-down";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import { facetWords } from "../../wording/views/facetWords";
import { useAsked } from "../AskedContext";
import { usePage } from "../PageContext";
import { DeferredPart } from "../DeferredPart";
import { Button } from "../Button";
import { Icon } from "../Icon";

const load = async () => (await import("./PlacePicker")).PlacePicker;

/** The places of a dataset that has many: a button that says what is chosen, and opens the list. */
export function PlaceFilter() {
  const { lookup, language, messages } = usePage();
  const { places } = useAsked().selection;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  useEffect(() => {
    if (!open) return undefined;
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
    };
    // The first Escape empties the search, which then has answered it.
    const escape = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.isComposing && !event.defaultPrevented) close();
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("keydown", escape, { signal });
    document.addEventListener("pointerdown", leave, { signal });
    document.addEventListener("focusin", leave, { signal });
    return () => listening.abort();
  }, [open, close]);
  useEffect(() => {
    // The way from a card asked for it when its code had still to come.
    if (document.activeElement?.closest(".choose-places")) button.current?.focus();
  }, []);
  const [first] = places;
  const chosen =
    first === undefined
      ? facetWords[language].any
      : facetWords[language].places(lookup.place(first).name[language], places.length);
  return (
    <div className="facet place-facet" ref={box}>
      <span id={`${id}label`}>{messages.filter.place}</span>
      <Button
        ref={button}
        id="place-filter"
        className="place-button"
        aria-labelledby={`${id}label ${id}chosen`}
        aria-expanded={open}
        aria-controls={open ? `${id}panel` : undefined}
        onClick={() => setOpen(!open)}
      >
        <span id={`${id}chosen`}>{chosen}</span>
        <Icon of={chevronDownIcon} />
      </Button>
      {open ? (
        <div id={`${id}panel`} className="place-panel" role="group" aria-labelledby={`${id}label`}>
          <DeferredPart wanted load={load} props={{ onClose: close }} said="state" />
        </div>
      ) : null}
    </div>
  );
}
