// @ts-check
// Runs before anything is installed, so it may import nothing but Node's own modules.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** A command that says nothing for so long hangs. Nothing else is decided by time. */
const SILENCE_MS = 15 * 60 * 1000;

/** @type {Set<() => void>} */
const ends = new Set();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    for (const end of ends) end();
    process.exit(130);
  });
}

/**
 * Runs a command in the project's folder, in a shell, since Windows starts npm in no other way.
 *
 * @param {string} command
 * @param {{ env?: NodeJS.ProcessEnv, isAside?: boolean }} [options] `isAside`: it runs beside others, so that
 *   what it says is held back and stands together
 * @returns {Promise<string>} what went wrong; empty when nothing did
 */
export function run(command, { env = process.env, isAside = false } = {}) {
  return new Promise((resolve) => {
    // A process group of its own, so that its browsers and servers end with it.
    const isGroup = process.platform !== "win32";
    const child = spawn(command, {
      cwd: root,
      env,
      shell: true,
      detached: isGroup,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const end = () => {
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      else child.kill();
    };
    ends.add(end);
    let fault = "";
    const hang = setTimeout(() => {
      fault = `没有动静，已结束 hangs: nothing said for ${SILENCE_MS / 60_000} min`;
      end();
    }, SILENCE_MS);
    /** @type {Buffer[]} */
    const held = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (/** @type {Buffer} */ said) => {
        hang.refresh();
        if (isAside) held.push(said);
        else process.stdout.write(said);
      });
    }
    child.once("close", (code) => {
      clearTimeout(hang);
      ends.delete(end);
      if (held.length > 0) process.stdout.write(Buffer.concat(held));
      resolve(fault === "" && code !== 0 ? `exit code ${code}` : fault);
    });
  });
}
