// The folder templates/ → the texts of its files, but for the messages.
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { decode } from "../incident/yaml/decode.ts";
import { type Problem, problem } from "../problem.ts";
import type { Source } from "./phrase-source.ts";

/** The texts of the folder: settings and locales are YAML, not looked into yet. */
export type TemplateFiles = {
  templates: Map<string, { settings: Source; wording: Map<string, Source> }>;
  locales: Map<string, Source>;
  /** By `<name>.<locale>`. */
  partials: Map<string, Source>;
};

/** Reads templates/ but for the messages; what can't be read is a problem, the rest is still there. */
export function readTemplateFiles(root: string): { value: TemplateFiles; problems: Problem[] } {
  const shown = "templates";
  const problems: Problem[] = [];
  const templates: TemplateFiles["templates"] = new Map();
  for (const entry of entriesOf(root, shown, true, problems)) {
    const { name } = entry;
    if (["locales", "messages", "partials"].includes(name) || name.startsWith(".")) continue;
    if (!entry.isDirectory() && !entry.isSymbolicLink()) continue;
    const [folder, file] = [join(root, name), `${shown}/${name}`];
    const wording = sources(folder, ".hbs", file, problems);
    const settings = sources(folder, ".yaml", file, problems).get("template");
    if (settings) templates.set(name, { settings, wording });
    else problems.push(problem("template-without-settings", { file }, { template: name }));
  }
  const there = !problems.some((p) => p.place.file === shown);
  const locales = sources(join(root, "locales"), ".yaml", `${shown}/locales`, problems, there);
  const partials = sources(join(root, "partials"), ".hbs", `${shown}/partials`, problems, false);
  return { value: { templates, locales, partials }, problems };
}

const inOrder = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** The entries of a folder; one that can't be read is a problem, one that isn't there only if it is needed. */
function entriesOf(folder: string, shown: string, needed: boolean, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort(inOrder);
  } catch (error) {
    const reason = codeOf(error);
    if (reason === "ENOENT" && needed) problems.push(problem("no-such-folder", { file: shown }));
    else if (reason !== "ENOENT") problems.push(problem("cannot-read", { file: shown }, { reason }));
    return [];
  }
}

/** The texts of the files with an ending, by their names without it; line ends are line feeds from here on. */
function sources(
  folder: string,
  ending: string,
  shown: string,
  problems: Problem[],
  needed = true,
): Map<string, Source> {
  const found = new Map<string, Source>();
  for (const entry of entriesOf(folder, shown, needed, problems)) {
    if (!entry.name.endsWith(ending) || entry.isDirectory()) continue;
    const source = readSource(join(folder, entry.name), `${shown}/${entry.name}`, problems);
    if (source) found.set(basename(entry.name, ending), source);
  }
  return found;
}

/** At once: 150 small files one after the other through promises take twenty times as long, a part of every start. */
function readSource(path: string, file: string, problems: Problem[]): Source | undefined {
  try {
    const decoded = decode(readFileSync(path), file);
    problems.push(...decoded.problems);
    return decoded.value && { file, source: decoded.value.text.replace(/\r\n?/g, "\n") };
  } catch (error) {
    problems.push(problem("cannot-read", { file }, { reason: codeOf(error) }));
    return undefined;
  }
}

/** Why the file system refused; anything else is a fault of ours. */
function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown }; // Node's errors have one
  if (typeof code !== "string") throw error;
  return code;
}
