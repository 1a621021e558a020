// The folder templates/ → its files but for the messages: their bytes, the hash over them, their texts.
import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { decode } from "../incident/yaml/decode.ts";
import { type Problem, problem } from "../problem.ts";
import type { Source } from "./phrase-source.ts";

/** What there is of each file of the folder: settings and locales are YAML, not looked into yet. */
export type Files<T> = {
  templates: Map<string, { settings: T; wording: Map<string, T> }>;
  locales: Map<string, T>;
  /** By `<name>.<locale>`. */
  partials: Map<string, T>;
};

/** A file as it lies on disk; `file` is what problems call it. */
export type FileBytes = { file: string; bytes: Uint8Array };

/** Reads templates/ but for the messages; what can't be read is a problem, the rest is still there. */
export function readTemplateFiles(root: string): { value: Files<FileBytes>; problems: Problem[] } {
  const shown = "templates";
  const problems: Problem[] = [];
  const templates: Files<FileBytes>["templates"] = new Map();
  for (const entry of entriesOf(root, shown, true, problems)) {
    const { name } = entry;
    if (["locales", "messages", "partials"].includes(name) || name.startsWith(".")) continue;
    if (!entry.isDirectory() && !entry.isSymbolicLink()) continue;
    const [folder, file] = [join(root, name), `${shown}/${name}`];
    const wording = filesIn(folder, ".hbs", file, problems);
    const settings = filesIn(folder, ".yaml", file, problems).get("template");
    if (settings) templates.set(name, { settings, wording });
    else problems.push(problem("template-without-settings", { file }, { template: name }));
  }
  const there = !problems.some((p) => p.place.file === shown);
  const locales = filesIn(join(root, "locales"), ".yaml", `${shown}/locales`, problems, there);
  const partials = filesIn(join(root, "partials"), ".hbs", `${shown}/partials`, problems, false);
  return { value: { templates, locales, partials }, problems };
}

/** SHA-256 in hex over what the files are called and hold, and `more`. */
export function hashOf({ templates, locales, partials }: Files<FileBytes>, more: string): string {
  const hash = createHash("sha256").update(more);
  const ofTemplates = [...templates.values()].flatMap(({ settings, wording }) => [settings, ...wording.values()]);
  for (const { file, bytes } of [...ofTemplates, ...locales.values(), ...partials.values()])
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}

/** The texts of all files; a file that is no text is a problem and left out. */
export function textsOf(files: Files<FileBytes>): { value: Files<Source>; problems: Problem[] } {
  const problems: Problem[] = [];
  const value = mapFiles(files, ({ file, bytes }): Source | undefined => {
    const decoded = decode(bytes, file);
    problems.push(...decoded.problems);
    return decoded.value && { file, source: withLineFeeds(decoded.value.text) };
  });
  return { value, problems };
}

/** The same of files that are known to be texts, each read when it is first asked for. */
export function lazyTextsOf(files: Files<FileBytes>): Files<Source> {
  return mapFiles(files, ({ file, bytes }) => {
    let text: string | undefined;
    return {
      file,
      get source() {
        text ??= withLineFeeds(decode(bytes, file).value?.text ?? "");
        return text;
      },
    };
  });
}

/** Line ends are line feeds from here on. */
const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, "\n");

/** Makes something of each file, and leaves out those of which nothing is made; a template without settings is none. */
function mapFiles<T, U>({ templates, locales, partials }: Files<T>, make: (file: T) => U | undefined): Files<U> {
  const each = (files: Map<string, T>): Map<string, U> =>
    new Map(
      [...files].flatMap(([name, file]): [string, U][] => {
        const made = make(file);
        return made === undefined ? [] : [[name, made]];
      }),
    );
  const made = [...templates].flatMap(([name, template]): [string, { settings: U; wording: Map<string, U> }][] => {
    const wording = each(template.wording);
    const settings = make(template.settings);
    return settings === undefined ? [] : [[name, { settings, wording }]];
  });
  return { templates: new Map(made), locales: each(locales), partials: each(partials) };
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

/**
 * The files with an ending, by their names without it. Read at once: 150 small files one after the other through promises take twenty
 * times as long, a part of every start.
 */
function filesIn(
  folder: string,
  ending: string,
  shown: string,
  problems: Problem[],
  needed = true,
): Map<string, FileBytes> {
  const found = new Map<string, FileBytes>();
  for (const entry of entriesOf(folder, shown, needed, problems)) {
    if (!entry.name.endsWith(ending) || entry.isDirectory()) continue;
    const file = `${shown}/${entry.name}`;
    try {
      found.set(basename(entry.name, ending), { file, bytes: readFileSync(join(folder, entry.name)) });
    } catch (error) {
      problems.push(problem("cannot-read", { file }, { reason: codeOf(error) }));
    }
  }
  return found;
}

/** Why the file system refused; anything else is a fault of ours. */
function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown }; // Node's errors have one
  if (typeof code !== "string") throw error;
  return code;
}
