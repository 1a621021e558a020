// A file, and a revision or a test of its bytes → the version of it in git: nothing of the repository is run, and git need not be there.
import { spawnSync } from "node:child_process";
import { basename, dirname } from "node:path";

/** How far back. */
const revisions = 500;
/** At a time: most searches end with the first few. */
const batch = 50;
const seconds = 10;

/**
 * The newest version of a file, on any branch, whose bytes pass; line ends are tried as git has them and as Windows has them.
 * Undefined where there is none, no repository, or no git.
 */
export function blobFromGit<T extends Uint8Array>(
  file: string,
  passes: (bytes: Uint8Array) => bytes is T,
): T | undefined {
  const folder = dirname(file);
  // Of what a file was called before, git can only tell along one line of history.
  const known = [...new Set(["--all", "--follow"].flatMap((where) => versionsOf(folder, basename(file), where)))];
  for (let at = 0; at < known.length; at += batch) {
    const read = git(folder, ["cat-file", "--batch"], `${known.slice(at, at + batch).join("\n")}\n`);
    for (const blob of read === undefined ? [] : blobsIn(read)) {
      for (const bytes of [blob, withReturns(blob)]) if (passes(bytes)) return bytes;
    }
  }
  return undefined;
}

/** A file as it was in a revision, such as `HEAD~3`; undefined where there is none, no repository, or no git. Links are not followed. */
export function revisionOf(file: string, revision: string): Uint8Array | undefined {
  // What begins with a hyphen is an option to git, and a colon would begin a path.
  if (!/^[^-:\s\p{C}][^:\s\p{C}]*$/u.test(revision)) return undefined;
  return git(dirname(file), ["cat-file", "blob", `${revision}:./${basename(file)}`]);
}

/** The ids of what the file was, the newest first. */
function versionsOf(folder: string, name: string, where: string): string[] {
  const log = ["log", where, "--format=", "--raw", "-m", "--no-abbrev", `--max-count=${revisions}`];
  const listed = git(folder, [...log, "--no-ext-diff", "--no-textconv", "--", name])?.toString("latin1") ?? "";
  return [...listed.matchAll(/^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /gm)]
    .flatMap(([, before = "", after = ""]) => [after, before])
    .filter((id) => !/^0*$/.test(id));
}

/** `<id> blob <size>`, a line end, the bytes, a line end; again and again. */
function blobsIn(output: Buffer): Buffer[] {
  const blobs: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString("latin1", at, end))?.[1];
    at = end + 1;
    if (end < 0) break;
    if (size === undefined) continue;
    blobs.push(output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

function withReturns(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1").replace(/\r?\n/g, "\r\n"), "latin1");
}

/** What git says, or nothing where it can't. Whatever a configuration would have run (monitors, signature checks, fetches) is off. */
function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const quiet = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "log.showSignature=false", "core.pager=cat"];
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const off = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_PAGER: "cat" };
  const run = spawnSync("git", ["--no-pager", ...quiet.flatMap((one) => ["-c", one]), "-C", folder, ...args], {
    ...{ env: { ...Object.fromEntries(inherited), ...off }, timeout: seconds * 1000, maxBuffer: 256 << 20 },
    ...(input === undefined ? {} : { input }),
    shell: false,
  });
  return run.error === undefined && run.status === 0 ? run.stdout : undefined;
}
