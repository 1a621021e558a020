// The folder templates/ → everything a rendering needs, read once: locales, partials, templates, compiled on first use.
import { type Dirent, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { decode } from "../incident/yaml/decode.ts";
import { type Locale, readLocale } from "../locale/read.ts";
import { type Found, type Problem, problem } from "../problem.ts";
import { type Compiled, compileAll, type Source } from "./compiled.ts";
import { readSettings, type TemplateSettings } from "./settings.ts";

/** A template folder: its settings and its wording by locale. */
export type Template = { name: string; settings: TemplateSettings; wording: ReadonlyMap<string, Source> };

export type Catalog = Compiled & {
  /** The folder it was read from. */
  root: string;
  locales: ReadonlyMap<string, Locale>;
  /** `<name>.<locale>` → source. */
  partials: ReadonlyMap<string, Source>;
  templates: ReadonlyMap<string, Template>;
};

const inOrder = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** The entries of a folder; one that can't be read is a problem, one that isn't there only if it is needed. */
async function entriesOf(folder: string, shown: string, needed: boolean, problems: Problem[]): Promise<Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort(inOrder);
  } catch (error) {
    const reason = codeOf(error);
    if (reason === "ENOENT" && needed) problems.push(problem("no-such-folder", { file: shown }));
    else if (reason !== "ENOENT") problems.push(problem("cannot-read", { file: shown }, { reason }));
    return [];
  }
}

/** The texts of the files with an ending, by their names without it; line ends are line feeds from here on. */
async function sources(
  folder: string,
  ending: string,
  shown: string,
  problems: Problem[],
  needed = true,
): Promise<Map<string, Source>> {
  const found = new Map<string, Source>();
  for (const entry of await entriesOf(folder, shown, needed, problems)) {
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

async function readTemplates(root: string, shown: string, problems: Problem[]): Promise<Map<string, Template>> {
  const templates = new Map<string, Template>();
  for (const { name, ...entry } of await folders(root, shown, problems)) {
    const wording = await sources(entry.folder, ".hbs", entry.shown, problems);
    const yaml = (await sources(entry.folder, ".yaml", entry.shown, problems)).get("template");
    if (!yaml) {
      problems.push(problem("template-without-settings", { file: entry.shown }, { template: name }));
      continue;
    }
    const settings = readSettings(yaml.source, yaml.file);
    problems.push(...settings.problems);
    if (settings.value) templates.set(name, { name, settings: settings.value, wording });
  }
  return templates;
}

async function folders(root: string, shown: string, problems: Problem[]) {
  const entries = await entriesOf(root, shown, true, problems);
  return entries
    .filter(({ name }) => !["locales", "messages", "partials"].includes(name) && !name.startsWith("."))
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map(({ name }) => ({ name, folder: join(root, name), shown: `${shown}/${name}` }));
}

/** Reads templates/ whole; a file that can't be read as what it is becomes a problem, the rest is still usable. */
export async function readCatalog(root: string): Promise<Found<Catalog> & { value: Catalog }> {
  const problems: Problem[] = [];
  const shown = "templates";
  const templates = await readTemplates(root, shown, problems);
  const locales = new Map<string, Locale>();
  const localeSources = new Map<string, Source>();
  const there = !problems.some((p) => p.place.file === shown);
  for (const [tag, source] of await sources(join(root, "locales"), ".yaml", `${shown}/locales`, problems, there)) {
    const found = readLocale(source.source, source.file);
    problems.push(...found.problems);
    localeSources.set(tag, source);
    if (found.value) locales.set(tag, found.value);
  }
  const partials = await sources(join(root, "partials"), ".hbs", `${shown}/partials`, problems, false);
  const compiled = compileAll({ locales, localeSources, partials, templates });
  return { value: { root, locales, partials, templates, ...compiled }, problems };
}
