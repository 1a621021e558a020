// Arguments of a command → the incident files they mean: a folder stands for every YAML in it.
import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, parse } from "node:path";
import { type Problem, problem } from "../problem.ts";
import { errorCode } from "./write-file.ts";

/** An incident file and its base name, which names the folder and the files of its results. */
export type Input = { file: string; name: string };

/** Lists the files in the order of the arguments, each once; what can't be used is a problem and left out. */
export function findInputs(args: readonly string[]): { inputs: Input[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const inputs: Input[] = [];
  const seen = new Set<string>();
  for (const file of args.flatMap((arg) => filesOf(arg, problems))) {
    const real = realPath(file);
    if (seen.has(real)) continue;
    seen.add(real);
    const { name } = parse(file);
    if (/^\.*$/.test(name)) problems.push(problem("bad-incident-name", { file }, { name }));
    else inputs.push({ file, name });
  }
  return { inputs: withoutClashes(inputs, problems), problems };
}

function filesOf(arg: string, problems: Problem[]): string[] {
  try {
    if (!statSync(arg).isDirectory()) return [arg];
    const files = readdirSync(arg)
      .filter((entry) => /^[^.].*\.ya?ml$/i.test(entry))
      .sort()
      .map((entry) => join(arg, entry))
      .filter((file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() !== true);
    if (files.length === 0) problems.push(problem("no-incident-in-folder", { file: arg }));
    return files;
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    const missing = reason === "ENOENT" || reason === "ENOTDIR";
    problems.push(problem(missing ? "no-such-file" : "cannot-read", { file: arg }, { reason }));
    return [];
  }
}

/** The path without links; a link to nothing is left to the reader to tell. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/** Two files of one base name would overwrite each other's results; file systems may not tell case or composition apart. */
function withoutClashes(inputs: Input[], problems: Problem[]): Input[] {
  const byName = new Map<string, Input[]>();
  for (const input of inputs) {
    const key = input.name.normalize("NFC").toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), input]);
  }
  return inputs.filter((input) => {
    const other = byName.get(input.name.normalize("NFC").toLowerCase())?.find((o) => o !== input);
    if (other === undefined) return true;
    problems.push(problem("same-name", { file: input.file }, { other: other.file }));
    return false;
  });
}
