import { useRef, useState } from "react";
import { exportWords } from "../../wording/views/exportWords";
import type { CardMenuProps } from "../cards/CardMenu";
import { titleOf } from "../../analysis/drawCard";
import { usePage } from "../PageContext";
import { TrayToggle } from "../tray/TrayToggle";
import { cardActions, type Outcome } from "./cardActions";
import { CopyOutcome } from "./CopyOutcome";
import { adoptStyles } from "../adoptStyles";
import styles from "../styles/takeAway.css?inline";
import { useCloseOutside } from "../useCloseOutside";
import { useMenuSide } from "./useMenuSide";
import { Button } from "../Button";

adoptStyles(styles);

/** What a card gives away: pictures where it has a drawing, its data, its link. */
export function CardTakeAway(props: CardMenuProps) {
  const page = usePage();
  const words = exportWords[page.language];
  const [said, setSaid] = useState<Outcome>("");
  const [dark, setDark] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useCloseOutside(menu);
  useMenuSide(menu);
  return (
    <div ref={menu} className="take-away">
      <div role="status" className="said">
        {typeof said === "object" && "picture" in said ? (
          <>
            {words.picture.copyByMenu}
            <img className="offered-picture" src={said.picture} alt={said.alt} />
          </>
        ) : (
          <CopyOutcome outcome={said} />
        )}
      </div>
      <div>
        <TrayToggle kind="card" id={props.card.key} name={titleOf(props.card, page.language)} />
        <ul>
          {cardActions(props, page).map(({ label, act, failed }) => (
            <li key={label}>
              <Button
                className="menu-item"
                onClick={(event) => {
                  setSaid(words.saving);
                  act(event.currentTarget, dark ? "dark" : "light").then(setSaid, () =>
                    setSaid(failed),
                  );
                }}
              >
                {label}
              </Button>
            </li>
          ))}
        </ul>
        {props.chart === null ? null : (
          <label>
            <input
              type="checkbox"
              checked={dark}
              onChange={(event) => setDark(event.currentTarget.checked)}
            />
            {words.picture.dark}
          </label>
        )}
      </div>
    </div>
  );
}
