import { spawnSync } from "node:child_process";
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

/** A browser that can be started. */
export interface UnpackedBrowser {
  readonly path: string;
  /** Libraries for a system that lacks them; `null` where the browser finds its own. */
  readonly libraries: string | null;
}

async function decompress(from: string, to: string): Promise<void> {
  // Written aside, so that an interrupted run leaves nothing that looks whole.
  const part = `${to}.part`;
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(part));
  renameSync(part, to);
}

async function untar(from: string, folder: string): Promise<void> {
  const tar = join(folder, "part.tar");
  await decompress(from, tar);
  const { status, stderr } = spawnSync("tar", ["-xf", tar, "-C", folder], { encoding: "utf8" });
  rmSync(tar);
  if (status !== 0) throw new Error(`tar: ${stderr}`);
}

function lacksLibraries(path: string): boolean {
  return spawnSync("ldd", [path], { encoding: "utf8" }).stdout.includes("not found");
}

/**
 * Unpacks the browser of one installed package into `node_modules/.cache`, once: the program, its
 * software renderer beside it, and the libraries that some systems lack.
 *
 * @param here folder of this package
 * @param name of the package: `chromium-92`
 */
export async function unpackBrowser(here: string, name: string): Promise<UnpackedBrowser> {
  const packed = join(here, "node_modules", name, "bin");
  const folder = join(here, "node_modules", ".cache", name);
  const path = join(folder, "chromium");
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    await untar(join(packed, "swiftshader.tar.br"), folder);
    await untar(join(packed, "aws.tar.br"), folder);
    await decompress(join(packed, "chromium.br"), path);
    chmodSync(path, 0o755);
  }
  return { path, libraries: lacksLibraries(path) ? join(folder, "lib") : null };
}
