// Names of things that are made once to folders in the user's own cache, made whole or not at all.

import { accessSync, chmodSync, constants, lstatSync, mkdirSync } from "node:fs";
import { access, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Found, problem } from "../problem.ts";

const tool = "breach-notice";

/** Between a folder's name and the process that is making it. */
const temporaryMark = ".tmp-";

/** Marks a folder as complete; written last, before the rename. */
const complete = ".complete";

/**
 * The tool's cache folder, made when missing: `$XDG_CACHE_HOME/breach-notice`, else `~/.cache/breach-notice`, else
 * (no home, or one that can't be written) `breach-notice-<uid>` in the system's temporary folder. It is ours alone
 * (0700, our uid, no link), because a browser is run from it. Problem `cache-unusable` when none will do.
 */
export function cacheRoot(env: NodeJS.ProcessEnv = process.env): Found<string> {
  const candidates = cacheCandidates(env);
  for (const folder of candidates) if (claim(folder)) return { value: folder, problems: [] };
  const file = candidates.at(-1) ?? tool;
  return { problems: [problem("cache-unusable", { file }, { folder: file })] };
}

/** Where the cache may lie, best first. */
export function cacheCandidates(env: NodeJS.ProcessEnv): string[] {
  const { XDG_CACHE_HOME: xdg, HOME: home } = env;
  const user = process.getuid?.() ?? os.userInfo().username;
  const folders = [path.join(os.tmpdir(), `${tool}-${user}`)];
  const homeFolder = home || (process.platform === "win32" ? os.homedir() : undefined);
  if (homeFolder !== undefined && path.isAbsolute(homeFolder)) folders.unshift(path.join(homeFolder, ".cache", tool));
  // The XDG specification: a relative path is to be ignored.
  if (xdg !== undefined && path.isAbsolute(xdg)) folders.unshift(path.join(xdg, tool));
  return folders;
}

/**
 * The folder `name` in the cache; when it isn't there, `make` fills a temporary folder that is then renamed to it, so
 * that a broken run leaves nothing half made and two runs at once end with one whole folder. `make` is told the final
 * place too. Problem `cache-failed` (with the system's reason) when it can't be made.
 */
export async function keep(
  name: string,
  make: (folder: string, final: string) => Promise<void>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Found<string>> {
  const root = cacheRoot(env);
  if (root.value === undefined) return { problems: root.problems };
  const final = path.join(root.value, name);
  if (await isComplete(final)) return { value: final, problems: [] };
  let temporary: string | undefined;
  try {
    await sweep(root.value);
    temporary = await mkdtemp(`${final}${temporaryMark}${process.pid}-`);
    await make(temporary, final);
    await writeFile(path.join(temporary, complete), "");
    await rename(temporary, final).catch(async (error: unknown) => {
      // Another run was quicker, or an incomplete folder stands in the way.
      if (await isComplete(final)) return;
      await rm(final, { recursive: true, force: true });
      if (temporary !== undefined) await rename(temporary, final).catch(() => Promise.reject(error));
    });
    return { value: final, problems: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problems: [problem("cache-failed", { file: final }, { folder: final, detail })] };
  } finally {
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
  }
}

/** Removes what a process left that was ended while it was making something (190 MB, for the browser). */
async function sweep(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const pid = Number(name.split(temporaryMark)[1]?.split("-")[0]);
    if (pid > 0 && !isRunning(pid)) await rm(path.join(root, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user may not be signalled, and runs.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function isComplete(folder: string): Promise<boolean> {
  return access(path.join(folder, complete)).then(
    () => true,
    () => false,
  );
}

function claim(folder: string): boolean {
  try {
    mkdirSync(path.dirname(folder), { recursive: true, mode: 0o700 });
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) return false;
  }
  try {
    const found = lstatSync(folder);
    const user = process.getuid?.();
    if (!found.isDirectory() || (user !== undefined && found.uid !== user)) return false;
    if (user !== undefined && (found.mode & 0o077) !== 0) chmodSync(folder, 0o700);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
