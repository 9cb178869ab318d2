import { fileRules } from "../FileFault";
import { limits } from "../limits";

/*
 * What keeps a text from being JSON (RFC 8259): what is expected → what to do. Braces are named by their words,
 * since signs in braces stand for what a rule is told with.
 */
const rules = {
  json_truncated: {
    zh: "文件到此中断，其后没有内容 → 完整的 JSON，最后是右花括号 → 文件可能没有复制或下载完整，请重新取得后再打开。",
    en: "the file breaks off here → complete JSON, with a closing brace at its end → It was probably not copied or downloaded in full. Get it again, then open it here.",
  },
  json_too_deep: {
    zh: `第 ${limits.depth + 1} 层括号 → 括号至多套 ${limits.depth} 层 → 数据集不会有这么多层，请看看是否选错了文件。`,
    en: `brackets nested ${limits.depth + 1} deep → brackets nested at most ${limits.depth} deep → No dataset goes that deep: check that this is the right file.`,
  },
  json_repeated_key: {
    zh: "“{found}”出现了两次 → 同一对花括号里，每个字段名只出现一次；第 {row} 行第 {character} 个字符已有“{found}” → 用记事本打开文件，两处留一处，删去另一处连同其内容。",
    en: "“{found}” a second time → each name only once within a pair of braces; “{found}” is already at line {row}, character {character} → Open the file in Notepad, keep one of the two, and delete the other with its contents.",
  },
  json_extra_comma: {
    zh: "{found}：多出一个逗号 → 逗号之后还有内容 → 用记事本打开文件，删去这个逗号。",
    en: "{found}: one comma too many → another item after every comma → Open the file in Notepad and delete this comma.",
  },
  json_comment: {
    zh: "{found} → 没有注释的 JSON → 用记事本打开文件，删去这段注释。",
    en: "{found} → JSON without comments → Open the file in Notepad and delete this comment.",
  },
  json_quotes: {
    zh: '{found} → 放在英文双引号（"）中的文字 → 用记事本打开文件，把两头的引号改成英文双引号。',
    en: '{found} → text in straight double quotes (") → Open the file in Notepad and change the quotation marks at both ends to straight double quotes.',
  },
  json_full_width: {
    zh: "全角的“{found}” → 英文的“{plain}” → 用记事本打开文件，关闭中文输入法，把它改成英文的“{plain}”。",
    en: "“{found}”, a full-width sign → the plain sign “{plain}” → Open the file in Notepad and replace it by the plain “{plain}”.",
  },
  json_word: {
    zh: "{found} → 数、双引号中的文字，或 true、false、null → 用记事本打开文件：没有值的，删去此字段；是文字的，放进英文双引号；其余改成数。",
    en: "{found} → a number, a text in double quotes, or true, false, null → Open the file in Notepad. If there is no value, delete the field; if it is a text, put it in double quotes; otherwise write the number.",
  },
  json_bare_name: {
    zh: '{found} → 放在英文双引号中的字段名 → 用记事本打开文件，给字段名加上英文双引号："{found}"。',
    en: '{found} → a name in double quotes → Open the file in Notepad and put the name in double quotes: "{found}".',
  },
  json_number: {
    zh: '{found} → 前面没有多余的 0、没有加号，小数点两边都有数字的数 → 用记事本打开文件，写成 {mended}；是编号而不是数的，写成 "{found}"。',
    en: '{found} → a number with no extra leading zeros and no plus sign, and with digits on both sides of the decimal point → Open the file in Notepad and write {mended}; if it is a code rather than a number, write "{found}".',
  },
  json_control: {
    zh: "双引号里有{found} → 不含制表符、换行等控制字符的文字 → 用记事本打开文件，删去它；需要保留的，改写成 {escape}。",
    en: "{found} inside a text → text without tabs, line breaks or other control characters → Open the file in Notepad and delete it; if it is needed, write {escape} instead.",
  },
  json_escape: {
    zh: '{found} → 反斜杠后面只能是 " \\ / b f n r t 或 u 加四位编码 → 用记事本打开文件，反斜杠是文字的一部分的，写成两个：\\\\。',
    en: '{found} → a backslash followed by one of " \\ / b f n r t, or by u and four digits → Open the file in Notepad. If the backslash belongs to the text, write it twice: \\\\.',
  },
  json_no_comma: {
    zh: "{found} → 两项之间有逗号 → 用记事本打开文件，在它前面加一个逗号。",
    en: "{found} → a comma between two items → Open the file in Notepad and put a comma in front of it.",
  },
  json_no_colon: {
    zh: "{found} → 字段名与值之间有冒号 → 用记事本打开文件，在它前面加一个冒号。",
    en: "{found} → a colon between a name and its value → Open the file in Notepad and put a colon in front of it.",
  },
  json_bracket: {
    zh: "{found} → 与“{open}”成对的“{close}” → 用记事本打开文件，改成“{close}”；前面缺了括号的，补在缺少处。",
    en: "{found} → “{close}”, which closes “{open}” → Open the file in Notepad and change it to “{close}”, or add the bracket that is missing before it.",
  },
  json_second_value: {
    zh: "{found}：数据集之后还有内容 → 文件在此结束 → 用记事本打开文件，删去从这里起的内容；是另一个数据集的，另存成一个文件。",
    en: "{found} after the end of the dataset → nothing more after the dataset → Open the file in Notepad and delete everything from here on; if it is another dataset, save it as a separate file.",
  },
  json_value: {
    zh: "{found} → 数、双引号中的文字，或 true、false、null → 用记事本打开文件，在这里写上值，或删去这一项。",
    en: "{found} → a number, a text in double quotes, or true, false, null → Open the file in Notepad and write the value here, or delete the item.",
  },
} as const;

/** A fault of a JSON text: the rule that is broken, where, what was found there, and the rule's slots. */
export const jsonFault = fileRules(rules);
