import type { Finding } from "../../audit/AuditReport";
import type { Language } from "../../dataset/Dataset";
import { countOf } from "./countOf";

/** What went wrong with a text that a reader opened. */
export type ReadFailureKind =
  | "too_large"
  | "empty"
  | "binary"
  | "unknown_encoding"
  | "damaged_utf8"
  | "unreadable"
  | "no_paragraphs"
  | "not_loaded"
  | "broke_down";

interface FailureWords {
  readonly what: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

type FindingOf<FoundKind extends Finding["kind"]> = Extract<Finding, { readonly kind: FoundKind }>;

function runZh(count: number, paragraph: number): string {
  return count > 1 ? `第${paragraph}段起的 ${count} 段` : `第${paragraph}段`;
}

function namesZh(names: readonly string[]): string {
  return [...new Set(names)].join("、");
}

const zh = {
  title: "对照原文",
  lede: "打开您电脑上的报道原文，逐段阅读：收录的数据就地标出，点开即见全部信息；没有入账的数字醒目提示。",
  privacy: "原文只在本页内存中处理，不保存，不发送。",
  /** Whether changing the language opens another document, which knows nothing of the text. */
  reopen: (otherDocument: boolean) => `刷新页面${otherDocument ? "或切换语言" : ""}后需重新打开。`,
  open: "打开文件",
  drop: "也可将文件拖到本页",
  dropNow: "松开即打开",
  paste: { label: "或粘贴原文", hint: "粘贴报道全文，小标题、署名等可一并粘贴" },
  readPasted: "对照这段文字",
  accepted: "纯文本（TXT）或网页（HTML）；编码 UTF-8、GB18030（含 GBK）或 UTF-16；不超过 5 MB。",
  source: "对照哪篇报道",
  reading: "正在逐字对照……",
  clear: "清除原文",
  cleared: "原文已清除。",
  failed: "没有读成",
  failure: { found: "现为", expected: "需要", remedy: "怎么办" },
  failures: {
    too_large: (name, size) => ({
      what: "文件太大，没有打开。",
      found: `${name}，${size}`,
      expected: "不超过 5 MB 的文本文件",
      remedy: "只留报道这一篇，另存为纯文本后再打开。",
    }),
    empty: (name) => ({
      what: "没有内容。",
      found: `${name}是空的`,
      expected: "报道原文",
      remedy: "确认文件已完整保存，或重新复制原文。",
    }),
    binary: (name, size) => ({
      what: "这不是文本文件。",
      found: `${name}，${size}，内容为二进制（如 Word、PDF 或图片）`,
      expected: "纯文本（TXT）或网页（HTML）",
      remedy: "在 Word 或 WPS 中另存为“纯文本”，或复制全文粘贴到文本框。",
    }),
    unknown_encoding: (name) => ({
      what: "认不出文件的编码。",
      found: `${name}不是 UTF-8、GB18030 或 UTF-16`,
      expected: "UTF-8、GB18030（含 GBK）或 UTF-16 编码的文本",
      remedy: "用记事本打开，另存为 UTF-8 编码后再试。",
    }),
    damaged_utf8: (name) => ({
      what: "文件不完整。",
      found: `${name}是 UTF-8 编码，但有字被截断或损坏`,
      expected: "完整的 UTF-8 文本",
      remedy: "重新下载或复制一份完整的文件后再试。",
    }),
    unreadable: (name) => ({
      what: "浏览器读不到这个文件。",
      found: `${name}可能已移动、改名或被其他程序占用`,
      expected: "可以读取的文件",
      remedy: "关闭占用它的程序，或复制到桌面后再打开。",
    }),
    no_paragraphs: (name, size) => ({
      what: "没有找到正文段落。",
      found: `${name}，${size}，只有标题、短行或网页框架`,
      expected: "至少一段完整的正文",
      remedy: "打开报道页面，复制全文粘贴到文本框。",
    }),
    not_loaded: (name) => ({
      what: "没有对照。",
      found: `${name}没有问题，是对照程序没有载入成功`,
      expected: "与发布页面的服务器连通",
      remedy: "再试一次。",
    }),
    broke_down: (name, size) => ({
      what: "没有对照完。",
      found: `${name}，${size}，对照中途停止，可能是内存不足`,
      expected: "足够的内存",
      remedy: "关闭其他网页后再试，或分段粘贴。",
    }),
  } satisfies Readonly<Record<ReadFailureKind, (name: string, size: string) => FailureWords>>,
  pasted: "粘贴的文字",
  encodings: {
    "utf-8": "UTF-8",
    "utf-8-bom": "UTF-8（带 BOM）",
    "utf-16le": "UTF-16",
    "utf-16be": "UTF-16",
    gb18030: "GB18030",
  },
  opened: (name: string, encoding: string, paragraphs: number) =>
    [name, encoding, `${paragraphs} 段`].filter((part) => part !== "").join(" · "),
  result: {
    title: "对照结果",
    /** `words` counts those that figures and measures rest on and that were found in their places. */
    clean: (words: number) =>
      words === 0
        ? "原文的数字全部入账，收录的数据全部找到。数据集没有记录所依据的用词，只核对了数字本身。"
        : `原文的数字全部入账，收录的数据全部找到；所依据的方向、主体、地区、程度等用词（${words} 处）都在其位。`,
    ownWordsOnly: (count: number) => `原文没有不一致之处；我们的文字有 ${count} 个词请人核对。`,
    unclean: (findings: number) => `有 ${findings} 处与数据集不一致。`,
    second: (agrees: number, differs: number, none: number) =>
      `已入账的数字中，${agrees} 处由另一种互不相干的读法读出同一数值，${differs} 处读出不同数值，${none} 处为中文数字等，另一种读法读不出。`,
    otherText: (found: number, total: number) =>
      `${total} 项数据只找到 ${found} 项：这份文本可能不是这篇报道，请确认。`,
    numerals: "原文中的数字",
    figures: "数据集中的数据",
    counts: {
      covered: "作为数据收录",
      excused: "不作数据，已注明原因",
      changed: "与数据集不符",
      open: "没有入账",
    },
    verdicts: { found: "找到", moved: "在别的段落", changed: "数值不同", missing: "没有找到" },
  },
  findings: {
    title: "不一致之处",
    ownWords: "请人核对的用词",
    ownWordsLede: "我们的文字里有、原文段落里没有的词。确有理由的，可在数据集中说明理由。",
    ownWord: (name: string, word: string, paragraphs: readonly number[]) =>
      `${name}：“${word}”（第${paragraphs.join("、")}段没有）`,
    more: (rest: number) => `显示其余 ${rest} 处`,
    show: "到原文查看",
    details: "详情",
    paragraph: (number: number) => `第${number}段`,
    changed: (name: string, expected: string, found: string) =>
      `${name}：数据集为“${expected}”，原文是“${found}”。`,
    missing: (name: string, expected: string, twins: readonly string[]) =>
      `${name}：应有“${expected}”，全文没有找到。${twins.length > 0 ? `同段“${twins.join("”“")}”写法相同，缺的也可能是它。` : ""}`,
    moved: (name: string | null, { expected, paragraph, foundParagraph }: FindingOf<"moved">) =>
      `${name === null ? "不作数据的" : `${name}：`}“${expected}”应在第${paragraph}段，实际在第${foundParagraph}段。`,
    unaccounted: (found: string) =>
      `“${found}”没有入账：数据集既没有收录，也没有注明不作数据的原因。`,
    excuseChanged: (expected: string, found: string) =>
      `不作数据的“${expected}”，原文是“${found}”。`,
    excuseMissing: (expected: string) => `不作数据的“${expected}”没有找到，或次数不足。`,
    shifted: ({ change, paragraph, foundParagraph, count }: FindingOf<"shifted">) => {
      const run = runZh(count, paragraph);
      switch (change) {
        case "inserted":
          return `${run}是多出来的，其后段号顺延。`;
        case "removed":
          return `原${run}不见了，其后段号提前。`;
        case "moved":
          return `原${run}移到了第${foundParagraph ?? paragraph}段。`;
        case "split":
          return `原第${paragraph}段拆成了 ${count} 段（自第${foundParagraph ?? paragraph}段起），其后段号顺延。`;
        case "joined":
          return `原第${paragraph}段起的 ${count} 段并成了第${foundParagraph ?? paragraph}段，其后段号提前。`;
      }
    },
    /** Names of the figures and measures that rest on the words, which are told as printed. */
    word: (names: readonly string[], { expected, found }: FindingOf<"word">) =>
      expected.length === 0
        ? `${namesZh(names)}：数字旁多出“${found ?? ""}”。`
        : `${namesZh(names)}：依据的“${expected.join("”“")}”不在旁边${found === null ? "" : `，原文是“${found}”`}。`,
    order: (names: readonly string[], { expected, found }: FindingOf<"order">) =>
      `${namesZh(names)}：数据集依次为“${expected.join("”“")}”，原文是“${found.join("”“")}”，前后对调了。`,
    form: (name: string, { fault, expected, found }: FindingOf<"form">) =>
      `${name}：“${found}”即“${expected}”，${fault === "spacing" ? "数字中间有空格" : "写作繁体"}。`,
  },
  marks: {
    title: "原文",
    hint: "按 Tab 键逐个走到标记，回车打开。",
    legend: {
      covered: "数据：点开看全部信息",
      excused: "不作数据：点开看原因",
      changed: "与数据集不符",
      open: "没有入账",
    },
    openFigure: (token: string, name: string) => `${token}，${name}，打开这项数据`,
    excused: (token: string, reason: string) => `“${token}”不作数据：${reason}。`,
    changed: (token: string, expected: string) => `“${token}”与数据集不符：数据集为“${expected}”。`,
    restsOn: (role: string, names: readonly string[]) => `${role}：${namesZh(names)}的依据`,
    shouldBe: (expected: string) => `数据集为 ${expected}`,
    open: (token: string) => `“${token}”没有入账：数据集既没有收录，也没有注明不作数据的原因。`,
    openTag: "未入账",
    otherNumber: (number: number) => `数据集第${number}段`,
    inserted: "数据集没有此段",
    more: (rest: number) => `显示其余 ${rest} 段`,
    dismiss: "关闭说明",
  },
  seeInText: "到原文查看",
  notHere: "原文不随页面发布；打开手头的原文后，段落号直达所在段落。",
  openOwn: "粘贴原文对照",
};

function runEn(count: number, paragraph: number): string {
  return count > 1 ? `${count} paragraphs from ¶${paragraph} on` : `¶${paragraph}`;
}

function namesEn(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}

const en: typeof zh = {
  title: "Compare with the text",
  lede: "Open the text of the report from your own computer and read it with every figure marked in place: a click opens all that is known of it, and numerals that nothing accounts for stand out.",
  privacy: "The text stays in the memory of this page: nothing is stored, nothing is sent.",
  reopen: (otherDocument) =>
    ` Open it again after reloading${otherDocument ? " or changing the language" : ""}.`,
  open: "Open a file",
  drop: "or drop a file on this page",
  dropNow: "Drop to open",
  paste: {
    label: "Or paste the text",
    hint: "The whole report; headings and by-line may come along",
  },
  readPasted: "Compare this text",
  accepted:
    "Plain text (TXT) or a saved page (HTML), in UTF-8, GB18030 (GBK) or UTF-16, up to 5 MB.",
  source: "Report to compare it with",
  reading: "Reading every numeral…",
  clear: "Clear the text",
  cleared: "The text is gone.",
  failed: "Could not read it",
  failure: { found: "Found", expected: "Expected", remedy: "What to do" },
  failures: {
    too_large: (name, size) => ({
      what: "The file is too large and was not opened.",
      found: `${name}, ${size}`,
      expected: "a text file of 5 MB at most",
      remedy: "Keep the one report, save it as plain text, and open that file.",
    }),
    empty: (name) => ({
      what: "There is nothing in it.",
      found: `${name} is empty`,
      expected: "the text of the report",
      remedy: "Make sure that the file was saved whole, or copy the text again.",
    }),
    binary: (name, size) => ({
      what: "This is no text file.",
      found: `${name}, ${size}, binary (such as Word, PDF or a picture)`,
      expected: "plain text (TXT) or a saved page (HTML)",
      remedy:
        "Save it as plain text in Word or WPS, or copy the whole text and paste it into the text field.",
    }),
    unknown_encoding: (name) => ({
      what: "The encoding of the file is not known.",
      found: `${name} is not in UTF-8, GB18030 or UTF-16`,
      expected: "text in UTF-8, GB18030 (GBK) or UTF-16",
      remedy: "Open it in a text editor, save it as UTF-8, and try again.",
    }),
    damaged_utf8: (name) => ({
      what: "The file is not whole.",
      found: `${name} is in UTF-8, but a character is cut or damaged`,
      expected: "a whole text in UTF-8",
      remedy: "Download or copy the whole file again.",
    }),
    unreadable: (name) => ({
      what: "The browser cannot read this file.",
      found: `${name} may have been moved, renamed or held by another program`,
      expected: "a file that can be read",
      remedy: "Close the program that holds it, or copy it to the desktop and open that copy.",
    }),
    no_paragraphs: (name, size) => ({
      what: "No paragraph of running text was found.",
      found: `${name}, ${size}, has only titles, short lines or the frame of a page`,
      expected: "at least one whole paragraph",
      remedy: "Open the page of the report, copy the whole text and paste it into the text field.",
    }),
    not_loaded: (name) => ({
      what: "The text was not checked.",
      found: `nothing is wrong with ${name}; the part that checks it could not be loaded`,
      expected: "a connection to the server that publishes the page",
      remedy: "Try again.",
    }),
    broke_down: (name, size) => ({
      what: "The text was not checked to its end.",
      found: `${name}, ${size}; the check broke off, perhaps for want of memory`,
      expected: "enough memory",
      remedy: "Close other pages and try again, or paste the text in parts.",
    }),
  },
  pasted: "Pasted text",
  encodings: {
    "utf-8": "UTF-8",
    "utf-8-bom": "UTF-8 with BOM",
    "utf-16le": "UTF-16",
    "utf-16be": "UTF-16",
    gb18030: "GB18030",
  },
  opened: (name, encoding, paragraphs) =>
    [name, encoding, countOf(paragraphs, "paragraph", "paragraphs")]
      .filter((part) => part !== "")
      .join(" · "),
  result: {
    title: "Result",
    clean: (words) =>
      words === 0
        ? "Every numeral of the text is accounted for, and every figure of the dataset was found. The dataset records no words that they rest on, so only the numbers were checked."
        : `Every numeral of the text is accounted for, and every figure of the dataset was found; the words that they rest on, of direction, subject, place, degree and the like, stand in their ${countOf(words, "place", "places")}.`,
    ownWordsOnly: (count) =>
      `Nothing differs in the text; of our own texts ${countOf(count, "word is", "words are")} for a person to judge.`,
    unclean: (findings) =>
      `The text and the dataset differ in ${countOf(findings, "place", "places")}.`,
    second: (agrees, differs, none) =>
      `Of the numerals covered, a second reader that shares nothing with the first reads ${agrees} alike and ${differs} otherwise; ${none} are in Chinese numerals, which it cannot read.`,
    otherText: (found, total) =>
      `Only ${found} of ${countOf(total, "figure", "figures")} were found: this may be another text. Check that it is the report.`,
    numerals: "Numerals of the text",
    figures: "Figures of the dataset",
    counts: {
      covered: "recorded as figures",
      excused: "no figures, with the reason",
      changed: "differ from the dataset",
      open: "not accounted for",
    },
    verdicts: {
      found: "found",
      moved: "in another paragraph",
      changed: "with another value",
      missing: "not found",
    },
  },
  findings: {
    title: "Differences",
    ownWords: "Words for a person to judge",
    ownWordsLede:
      "Words of our own texts that the paragraphs of the report do not have. What may stand can be excused in the dataset, with the reason.",
    ownWord: (name, word, paragraphs) => `${name}: “${word}” (not in ¶${paragraphs.join(", ¶")})`,
    more: (rest) => `Show the other ${rest}`,
    show: "See it in the text",
    details: "Details",
    paragraph: (number) => `Paragraph ${number}`,
    changed: (name, expected, found) => `${name}: expected “${expected}”, the text has “${found}”.`,
    missing: (name, expected, twins) =>
      `${name}: expected “${expected}”, found nowhere.${twins.length > 0 ? ` “${twins.join("”, “")}” reads the same there and may be the one that is gone.` : ""}`,
    moved: (name, { expected, paragraph, foundParagraph }) =>
      `${name === null ? "Numeral that is no figure" : name}: “${expected}” is expected in paragraph ${paragraph} and stands in ${foundParagraph}.`,
    unaccounted: (found) => `“${found}” is not accounted for: neither a figure nor listed as none.`,
    excuseChanged: (expected, found) =>
      `Numeral that is no figure: expected “${expected}”, the text has “${found}”.`,
    excuseMissing: (expected) =>
      `Numeral that is no figure: “${expected}” was not found, or less often than listed.`,
    shifted: ({ change, paragraph, foundParagraph, count }) => {
      const run = runEn(count, paragraph);
      switch (change) {
        case "inserted":
          return `${run} inserted; the numbers after shift.`;
        case "removed":
          return `${run} of the report gone; the numbers after shift.`;
        case "moved":
          return `${run} of the report moved to ¶${foundParagraph ?? paragraph}.`;
        case "split":
          return `¶${paragraph} of the report split into ${count} from ¶${foundParagraph ?? paragraph} on; the numbers after shift.`;
        case "joined":
          return `${run} of the report joined into ¶${foundParagraph ?? paragraph}; the numbers after shift.`;
      }
    },
    word: (names, { expected, found }) =>
      expected.length === 0
        ? `${namesEn(names)}: “${found ?? ""}” stands beside the number.`
        : `${namesEn(names)}: “${expected.join("”, “")}” does not stand there${found === null ? "" : `; the text has “${found}”`}.`,
    order: (names, { expected, found }) =>
      `${namesEn(names)}: expected “${expected.join("”, “")}”, the text has “${found.join("”, “")}”: each in the place of the other.`,
    form: (name, { fault, expected, found }) =>
      `${name}: “${found}” is “${expected}” ${fault === "spacing" ? "with a space among its digits" : "in traditional characters"}.`,
  },
  marks: {
    title: "Text",
    hint: "Tab goes from mark to mark, Enter opens it.",
    legend: {
      covered: "figure: opens all that is known of it",
      excused: "no figure: opens the reason",
      changed: "differs from the dataset",
      open: "not accounted for",
    },
    openFigure: (token, name) => `${token}, ${name}, open this figure`,
    excused: (token, reason) => `“${token}” is no figure: ${reason}.`,
    changed: (token, expected) => `“${token}” differs from the dataset, which has “${expected}”.`,
    restsOn: (role, names) => `${role}: what ${namesEn(names)} rests on`,
    shouldBe: (expected) => `expected ${expected}`,
    open: (token) => `“${token}” is not accounted for: neither a figure nor listed as none.`,
    openTag: "open",
    otherNumber: (number) => `¶${number} of the dataset`,
    inserted: "not in the dataset",
    more: (rest) => `Show the other ${countOf(rest, "paragraph", "paragraphs")}`,
    dismiss: "Close this note",
  },
  seeInText: "See it in the text",
  notHere:
    "The report’s text is not published here; open your own copy and paragraph numbers lead to their place in it.",
  openOwn: "Paste the text to compare",
};

export const textWords: Readonly<Record<Language, typeof zh>> = { zh, en };
