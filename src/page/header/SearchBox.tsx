import { __iconData as searchIcon } from "lucide-react/icons/search";
import { __iconData as xIcon } from "lucide-react/icons/x";
import {
  type ChangeEvent,
  type CompositionEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import { useAsked } from "../AskedContext";
import { isFilteredView } from "../doors";
import { usePage } from "../PageContext";
import { Button } from "../Button";
import { Icon } from "../Icon";

/**
 * The search. While an input method is composing, letters are not yet words: the page follows when
 * the composition ends, so that typing Chinese does not make it flicker.
 */
export function SearchBox() {
  const { messages, select, go } = usePage();
  const address = useAsked();
  const asked = address.selection.search;
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const search = (text: string): void => {
    if (isFilteredView(address.view)) select({ search: text }, "replace");
    else go({ view: "overview", selection: { ...address.selection, search: text } });
  };
  // What was typed before the page answered; hydration leaves it in the field.
  const follow = useEffectEvent(() => {
    const early = input.current?.value ?? "";
    if (early !== asked) search(early);
  });
  useEffect(() => follow(), []);
  return (
    <div className="search" role="search">
      <Icon of={searchIcon} />
      <input
        ref={input}
        id="search"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={messages.search.label}
        aria-keyshortcuts="/"
        placeholder={messages.search.placeholder}
        value={typed ?? asked}
        onCompositionStart={(event: CompositionEvent<HTMLInputElement>) =>
          setTyped(event.currentTarget.value)
        }
        onCompositionEnd={(event: CompositionEvent<HTMLInputElement>) => {
          setTyped(null);
          search(event.currentTarget.value);
        }}
        onChange={(event: ChangeEvent<HTMLInputElement>) => {
          if (typed === null) search(event.currentTarget.value);
          else setTyped(event.currentTarget.value);
        }}
      />
      {asked === "" ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <Button
          className="icon-button"
          aria-label={messages.search.clear}
          onClick={() => {
            select({ search: "" });
            input.current?.focus();
          }}
        >
          <Icon of={xIcon} />
        </Button>
      )}
    </div>
  );
}
