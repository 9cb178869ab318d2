import type { Statement } from "./Statement";
import { isMeasured, measureIn } from "./dealOut";
import { objectOf, verbIn, withoutDoer } from "./subjectWords";
import type { Surroundings } from "./Surroundings";

/** What is carried from number to number through a sentence. */
export interface SentenceState {
  /** What the sentence is about so far; empty at its start. */
  readonly topic: string;
  /** Place of the level that the topic was last given; `null` where it was given none. */
  readonly levelAt: number | null;
  /** Verb of a list that goes on: 新增度假区2个、景区1个. */
  readonly verb: string;
  /** Verb of the last level, for the parts of it that 其中 leads in behind a change: 新登记主体30户，增长5%，其中企业8户. */
  readonly deed: string;
  /** Quantity of the last change: 增加值, for 制造业 that follows 采矿业增加值. */
  readonly measure: string;
  /** Subjects of the last list, for 分别 that goes back to it. */
  readonly items: readonly string[];
  /** Whether the last number was a rate of growth. */
  readonly grew: boolean;
  /** Place of the last rate of growth; `null` where there was none. */
  readonly grewAt: number | null;
  /** The last share or rate that the paragraph told of, for 这一比例; empty where it told of none. */
  readonly rated: string;
  /** Whether the last level was one of a list, of which 总额 is the sum. */
  readonly isListed: boolean;
  /** Which way the last rate of growth went; `null` where there was none. */
  readonly way: Statement["direction"];
  /** Noun that a count of the sentence stood before last. */
  readonly counted: string;
  /** What was named for one of the things counted last: 油菜籽等. */
  readonly instances: string;
  /** The schools, homes or firms that the sentence counted last; empty where it counted none. */
  readonly house: string;
  /** The first quantity of the sentence before; empty where it told of several. */
  readonly before: string;
  /** The last quantity that the sentence told of before it counted something; empty where it told of none. */
  readonly measured: string;
}

/** A sentence that has told of nothing yet. */
export const START: SentenceState = {
  topic: "",
  levelAt: null,
  verb: "",
  deed: "",
  measure: "",
  items: [],
  grew: false,
  grewAt: null,
  way: null,
  rated: "",
  isListed: false,
  counted: "",
  instances: "",
  house: "",
  before: "",
  measured: "",
};

/** What persons learn, live or work in. */
const HOUSE =
  /(?:[校院园馆站社厂店所]|小学|中学|初中|高中|企业|公司|机构|基地|中心|养老院|合作社|商户|农户)$/u;

/** What the sentence has told of, once a number has been read. */
export function carryOn(
  state: SentenceState,
  statement: Statement,
  at: number,
  { isListed, isSome, holder }: Surroundings,
  isRate: boolean,
): SentenceState {
  const { says, subject, noun, among, verb } = statement;
  const named = subject ?? "";
  const measure = measureIn(named);
  const held = holder !== "" && named.startsWith(holder) ? holder : "";
  const listVerb = named.includes("的") ? "" : verbIn(withoutDoer(named.slice(held.length)));
  const lists = listVerb === "" ? "" : `${held}${listVerb}`;
  const topic =
    says === "share"
      ? `${named}占${among === "" ? "比" : `${among}比重`}`
      : says === "streak"
        ? named || state.topic
        : says === "gap"
          ? state.topic
          : // Of the cases told of some were spread, and the next number is of them all again.
            !isSome && named.endsWith(`的${objectOf(state.topic)}`) && state.topic !== ""
            ? state.topic
            : noun !== "" && verb === ""
              ? `${named}${noun}`
              : named;
  const isSame = topic === state.topic;
  return {
    topic,
    levelAt:
      says === "level" || says === "share"
        ? at
        : (statement.levelAt ?? (isSame ? state.levelAt : null)),
    verb: lists !== "" && verb === "" ? lists : isListed ? state.verb : "",
    deed: says === "level" ? lists : state.deed,
    measure: says === "change" && measure !== "" ? measure : state.measure,
    items: state.items,
    grew: says === "change" && isRate,
    grewAt: says === "change" && isRate ? at : state.grewAt,
    rated: says === "share" || (says === "level" && isRate) ? topic : state.rated,
    isListed: says === "level" ? isListed : state.isListed,
    way: says === "change" && isRate ? statement.direction : state.way,
    instances: state.instances,
    counted: noun === "" ? state.counted : noun,
    before: state.before,
    house: says === "level" && HOUSE.test(topic) ? topic : state.house,
    measured: isMeasured(topic) && noun === "" ? topic : state.measured,
  };
}
