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
  return { inputs, problems };
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

/**
 * Leaves out inputs of one base name, whose results would overwrite each other, and tells each. File systems may not tell case or
 * composition apart.
 */
export function withoutClashes({ inputs, problems }: ReturnType<typeof findInputs>): ReturnType<typeof findInputs> {
  const byName = new Map<string, Input[]>();
  for (const input of inputs) byName.set(keyOf(input), [...(byName.get(keyOf(input)) ?? []), input]);
  const otherThan = (input: Input): Input | undefined => byName.get(keyOf(input))?.find((other) => other !== input);
  const clashes = inputs.flatMap((input) => {
    const other = otherThan(input);
    return other === undefined ? [] : [problem("same-name", { file: input.file }, { other: other.file })];
  });
  return { inputs: inputs.filter((input) => otherThan(input) === undefined), problems: [...problems, ...clashes] };
}

const keyOf = ({ name }: Input): string => name.normalize("NFC").toLowerCase();
