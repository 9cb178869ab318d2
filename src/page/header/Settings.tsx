import { __iconData as contrastIcon } from "lucide-react/icons/contrast";
import { useRef, useState } from "react";
import { usePage } from "../PageContext";
import { useCloseOutside } from "../useCloseOutside";
import { type Display, applyDisplay, defaultDisplay, readDisplay } from "./display";
import { Button } from "../Button";
import { Icon } from "../Icon";

const themes = ["system", "light", "dark"] as const;

function tick(label: string, checked: boolean, onTick: (checked: boolean) => void) {
  return (
    <label>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

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
        <Icon of={contrastIcon} />
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
        {tick(messages.tools.contrast, display.contrast === "high", (on) =>
          change({ contrast: on ? "high" : "normal" }),
        )}
        {tick(messages.tools.largeText, display.text === "large", (on) =>
          change({ text: on ? "large" : "normal" }),
        )}
        {tick(messages.tools.shortcuts, display.shortcuts === "on", (on) =>
          change({ shortcuts: on ? "on" : "off" }),
        )}
        <Button onClick={onHelp}>{messages.tools.help}</Button>
      </div>
    </details>
  );
}
