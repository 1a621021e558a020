// Bytes → a file, whole or not at all: written under a temporary name in the same folder, then renamed.
import { randomUUID } from "node:crypto";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Problem, problem } from "../problem.ts";

const codes: Record<string, string> = {
  ENOSPC: "no-space",
  EDQUOT: "no-space",
  EACCES: "not-writable",
  EPERM: "not-writable",
  EROFS: "not-writable",
  EISDIR: "folder-in-the-way",
  ENOTEMPTY: "folder-in-the-way",
  ENOTDIR: "file-in-the-way",
  EEXIST: "file-in-the-way",
  ENAMETOOLONG: "name-too-long",
};

/**
 * Writes one file and makes its folder where needed; gives the problem, with the path, where that can't be.
 * It does so without a pause, so that a signal (handled between turns) never finds a temporary file.
 */
export function writeFile(path: string, bytes: Uint8Array): Problem | undefined {
  const folder = dirname(path);
  // Not the file's own name with an ending: a long name may fit the file system just so.
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  let made = false;
  try {
    mkdirSync(folder, { recursive: true });
    const file = openSync(temporary, "wx");
    made = true;
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    return undefined;
  } catch (error) {
    if (made) rmSync(temporary, { force: true });
    return writeProblem(path, error);
  }
}

/** As `writeFile`, but what is there already stays as it is, and is the problem. */
export function writeNewFile(path: string, bytes: Uint8Array): Problem | undefined {
  return existsSync(path) ? problem("file-exists", { file: path }) : writeFile(path, bytes);
}

function writeProblem(path: string, error: unknown): Problem {
  const reason = errorCode(error);
  if (reason === undefined) throw error;
  return problem(codes[reason] ?? "cannot-write", { file: path }, { reason });
}

/** The operating system's code of an error, such as `ENOENT`; undefined for errors of another kind. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error
    ? error.code
    : undefined;
}
