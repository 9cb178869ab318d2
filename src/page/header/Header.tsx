import { __iconData as downloadIcon } from "lucide-react/icons/download";
import { __iconData as folderOpenIcon } from "lucide-react/icons/folder-open";
import { __iconData as printerIcon } from "lucide-react/icons/printer";
import { isUnofficial, sourceLine } from "../../wording/sourceWords";
import { openedWords } from "../../wording/views/openedWords";
import { usePage } from "../PageContext";
import { ReportMenu } from "../reports/ReportMenu";
import { Doors } from "./Doors";
import { LanguageButtons } from "./LanguageButtons";
import { SearchBox } from "./SearchBox";
import { Settings } from "./Settings";
import { ShareButton } from "./ShareButton";
import { Button } from "../Button";
import { Icon } from "../Icon";

/** More reports than these are counted; the method names them all. */
const MOST_NAMED = 2;

interface HeaderProps {
  readonly onExport: () => void;
  readonly onHelp: () => void;
  readonly onOpen: () => void;
}

/** Title, what this is and where it is from, and the tools that every view needs. */
export function Header({ onExport, onHelp, onOpen }: HeaderProps) {
  const { lookup, language, messages } = usePage();
  const { dataset } = lookup;
  const sources = dataset.sources
    .slice(0, MOST_NAMED)
    .map((source) => sourceLine(source, messages, language));
  const isAnnounced = dataset.sources.some(isUnofficial);
  return (
    <header className="header">
      <div className="wrap header-row">
        <div className="header-title">
          <h1>{dataset.title[language]}</h1>
          <p className="header-source">
            <span>
              {messages.moreSources(
                sources.join(messages.listSeparator),
                dataset.sources.length - sources.length,
              )}
            </span>
            {isAnnounced ? <strong>{messages.notOfficial}</strong> : null}
            <span className="holdings">
              {messages.holdings(dataset.observations.length, dataset.measures.length)}
            </span>
          </p>
          <ReportMenu />
        </div>
        <div className="header-tools">
          <SearchBox />
          <Button className="button button-strong" onClick={onExport}>
            <Icon of={downloadIcon} />
            {messages.tools.export}
          </Button>
          <Button onClick={() => window.print()}>
            <Icon of={printerIcon} />
            {messages.tools.print}
          </Button>
          <Button
            aria-label={openedWords[language].button}
            title={openedWords[language].button}
            onClick={onOpen}
          >
            <Icon of={folderOpenIcon} />
            <span className="tool-label">{openedWords[language].button}</span>
          </Button>
          <ShareButton />
          <LanguageButtons />
          <Settings onHelp={onHelp} />
        </div>
      </div>
      <Doors />
    </header>
  );
}
