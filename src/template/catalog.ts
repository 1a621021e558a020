// The folder templates/ → everything a rendering needs: as it was prepared, if it is still the same, else read, and compiled on first use.
import type { Locale } from "../locale/schema.ts";
import type { Found } from "../problem.ts";
import { runtime } from "./handlebars.ts";
import type { Source } from "./phrase-source.ts";
import { preparedFunctions, preparedLocales, readPrepared } from "./prepared.ts";
import type { TemplateSettings } from "./settings.ts";
import { type FileBytes, type Files, hashOf, lazyTextsOf, readTemplateFiles, textsOf } from "./template-files.ts";
import type { TemplateFunctions } from "./template-functions.ts";

/** A template folder: its settings and its wording by locale. */
export type Template = { name: string; settings: TemplateSettings; wording: ReadonlyMap<string, Source> };

export type Catalog = TemplateFunctions & {
  /** The folder it was read from. */
  root: string;
  /** SHA-256 in hex over all its texts: two catalogs of one hash make the same notices. */
  hash: string;
  locales: ReadonlyMap<string, Locale>;
  localeSources: ReadonlyMap<string, Source>;
  /** `<name>.<locale>` → source. */
  partials: ReadonlyMap<string, Source>;
  templates: ReadonlyMap<string, Template>;
  /** When it was prepared, each template was checked in each language and nothing was found. */
  checked?: true;
};

/**
 * Reads templates/ whole; a file that can't be read as what it is becomes a problem, the rest is still usable. `prepared` is a folder that
 * the build made: where it was made from the same files, they need not be looked into. The catalog is the same either way.
 */
export async function readCatalog(root: string, prepared?: string): Promise<Found<Catalog> & { value: Catalog }> {
  const { value: raw, problems } = readTemplateFiles(root);
  // The code that they are compiled for was built together with what was prepared.
  const hash = hashOf(raw, runtime.VERSION);
  const known = problems.length === 0 ? prepared : undefined;
  const ready = known === undefined ? undefined : takePrepared(root, raw, hash, known);
  if (ready) return { value: ready, problems };
  const { value: files, problems: unread } = textsOf(raw);
  problems.push(...unread);
  // What parses and compiles is loaded only where it is needed.
  const [{ readLocale }, { readSettings }, { compileAll }] = await Promise.all([
    import("../locale/read.ts"),
    import("./settings.ts"),
    import("./compiled.ts"),
  ]);
  const templates = new Map<string, Template>();
  for (const [name, { settings: yaml, wording }] of files.templates) {
    const settings = readSettings(yaml.source, yaml.file);
    problems.push(...settings.problems);
    if (settings.value) templates.set(name, { name, settings: settings.value, wording });
  }
  const locales = new Map<string, Locale>();
  for (const [tag, { source, file }] of files.locales) {
    const locale = readLocale(source, file);
    problems.push(...locale.problems);
    if (locale.value) locales.set(tag, locale.value);
  }
  const sources = { locales, localeSources: files.locales, partials: files.partials, templates };
  return { value: { root, hash, ...sources, ...compileAll(sources) }, problems };
}

function takePrepared(root: string, files: Files<FileBytes>, hash: string, folder: string): Catalog | undefined {
  const prepared = readPrepared(folder, hash);
  if (!prepared) return undefined;
  const { templates, locales, partials } = lazyTextsOf(files);
  const settingsOf = new Map(Object.entries(prepared.settings));
  const withSettings = [...templates].flatMap(([name, { wording }]): [string, Template][] => {
    const settings = settingsOf.get(name);
    return settings ? [[name, { name, settings, wording }]] : [];
  });
  return {
    root,
    hash,
    locales: preparedLocales(folder, prepared),
    localeSources: locales,
    partials,
    templates: new Map(withSettings),
    ...preparedFunctions(folder, prepared),
    checked: true,
  };
}
