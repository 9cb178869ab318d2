import { Contrast } from "lucide-react";
import { useRef, useState } from "react";
import { usePage } from "../PageContext";
import { useCloseOutside } from "../useCloseOutside";
import { type Display, applyDisplay, defaultDisplay, readDisplay } from "./display";

const themes = ["system", "light", "dark"] as const;

/** Theme, contrast, text size and shortcuts, remembered in this browser. */
export function Settings({ onHelp }: { readonly onHelp: () => void }) {
  const { messages } = usePage();
  const [display, setDisplay] = useState<Display>(defaultDisplay);
  const details = useRef<HTMLDetailsElement>(null);
  useCloseOutside(details);
  const change = (part: Partial<Display>): void => {
    const next = { ...display, ...part };
    setDisplay(next);
    applyDisplay(next);
  };
  return (
    <details className="settings" ref={details} onToggle={() => setDisplay(readDisplay())}>
      <summary
        className="button"
        aria-label={messages.tools.settings}
        title={messages.tools.settings}
      >
        <Contrast size={16} aria-hidden="true" />
        <span className="tool-caption">{messages.tools.display}</span>
      </summary>
      <div className="settings-panel">
        <fieldset>
          <legend>{messages.tools.theme}</legend>
          {themes.map((theme) => (
            <label key={theme}>
              <input
                type="radio"
                name="theme"
                checked={display.theme === theme}
                onChange={() => change({ theme })}
              />
              {messages.tools.themes[theme]}
            </label>
          ))}
        </fieldset>
        <label>
          <input
            type="checkbox"
            checked={display.contrast === "high"}
            onChange={(event) =>
              change({ contrast: event.currentTarget.checked ? "high" : "normal" })
            }
          />
          {messages.tools.contrast}
        </label>
        <label>
          <input
            type="checkbox"
            checked={display.text === "large"}
            onChange={(event) => change({ text: event.currentTarget.checked ? "large" : "normal" })}
          />
          {messages.tools.largeText}
        </label>
        <label>
          <input
            type="checkbox"
            checked={display.shortcuts === "on"}
            onChange={(event) => change({ shortcuts: event.currentTarget.checked ? "on" : "off" })}
          />
          {messages.tools.shortcuts}
        </label>
        <button type="button" className="button" onClick={onHelp}>
          {messages.tools.help}
        </button>
      </div>
    </details>
  );
}
