import { useEffect, useRef, useState } from "react";
import { isolate } from "../../dataset/isolate";
import { bannerWords } from "../../wording/views/bannerWords";
import { openedWords } from "../../wording/views/openedWords";
import { PageLink } from "../PageLink";
import { usePage } from "../PageContext";
import { Button } from "../Button";

/** Says that the page shows a reader's own data and not the published ones, with the way back. */
export function OpenedBanner() {
  const { opening, locale, language, address } = usePage();
  const { opened } = opening;
  const [isRead, setIsRead] = useState(false);
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The dialog that it was opened from is gone; what has changed comes first.
    banner.current?.focus({ preventScroll: true });
  }, []);
  const words = bannerWords[language];
  if (opened === null) {
    return isRead ? null : (
      <div className="opened-banner" role="alert" data-testid={opening.isLost ? "lost" : "damaged"}>
        <div className="wrap opened-row">
          <p>{opening.isLost ? words.lost : words.damaged}</p>
          {opening.isLost ? <Button onClick={() => setIsRead(true)}>{words.read}</Button> : null}
        </div>
      </div>
    );
  }
  return (
    <div className="opened-banner" ref={banner} tabIndex={-1} role="status" data-testid="opened">
      <div className="wrap opened-row">
        <p>
          {words.viewing(isolate(opened.name), opened.keptIn)}
          {opened.dataset.status === "draft" ? (
            <strong className="opened-draft">{openedWords[language].draft}</strong>
          ) : null}
        </p>
        {opening.others.map((other) => (
          <Button
            key={other.name}
            onClick={() =>
              opening.open(
                other,
                locale,
                opening.others.map((one) => (one === other ? opened : one)),
              )
            }
          >
            {words.other(other.name)}
          </Button>
        ))}
        {address.view === "compare" ? null : (
          <PageLink change={{ view: "compare", figure: null }}>{words.compare}</PageLink>
        )}
        <Button onClick={() => opening.close(locale)}>{words.back}</Button>
      </div>
    </div>
  );
}
