import { parseArgs } from "node:util";

/** What `npm run build` was asked for. */
export interface BuildOptions {
  /** Paths of the datasets, the one of the first page first; at least one. */
  readonly data: readonly string[];
  /** Folder that is written, and replaced whole. */
  readonly out: string;
  /** Whether a dataset with texts that are still to be written is built, with a warning. */
  readonly drafts: boolean;
}

const USAGE = `用法 Usage: npm run build -- [--data FILE]… [--out dist] [--drafts]
--data  数据集（JSON），可多次给出；第一个为首页，其余各在以其编号命名的文件夹
        a dataset (JSON), several times for several; the first is the first page, each other has a folder named by its id
--out   写入的文件夹，整体替换 the folder that is written, replaced whole
--drafts 仍有占位文字（待填写、待翻译）的数据集也发布，只作提醒
        publishes a dataset with placeholders (texts to fill in or to translate) too, with a warning
未给出 --data 时，取环境变量 DATASET，否则 data/dataset.json
without --data: what the variable DATASET names, else data/dataset.json
`;

/** What is wrong with the arguments, in both languages, with what they may be. */
export class WrongArguments extends Error {
  override readonly name = "WrongArguments";

  constructor(reason: string) {
    super(`参数有误。 The arguments are wrong.\n${reason}\n\n${USAGE}`);
  }
}

/** Reads the arguments of `npm run build`. Throws `WrongArguments` when there is one that it does not know. */
export function readBuildOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): BuildOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: "string", multiple: true },
        out: { type: "string", default: "dist" },
        drafts: { type: "boolean", default: false },
      },
    });
    if ([...(values.data ?? []), values.out].includes("")) throw new Error("--data= --out= : ∅");
    const { data = [environment["DATASET"] ?? "data/dataset.json"], out, drafts } = values;
    return { data, out, drafts };
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error));
  }
}
