// The way from an incident file to its notices, with the templates loaded once: what every command walks.
import { readFile, stat } from "node:fs/promises";
import { type MarkedObject, markIncident, markRaw } from "../incident/fact.ts";
import { checkReferences } from "../incident/references.ts";
import { type Incident, incidentSchema } from "../incident/schema.ts";
import { checkTranslations } from "../incident/translations.ts";
import { limitBytes as decodeLimit } from "../incident/yaml/decode.ts";
import { type Places, readYaml } from "../incident/yaml.ts";
import type { LocaleTag, Notice } from "../notice/tree.ts";
import { type Found, type Problem, problem } from "../problem.ts";
import { type Catalog, readCatalog } from "../template/catalog.ts";
import { compose } from "../template/compose.ts";
import { templatesFolder } from "./home.ts";
import { errorCode } from "./write-file.ts";

/** An incident as read, ready for composing and checking. */
export type LoadedIncident = {
  /** The file's base name. */
  name: string;
  file: string;
  /** The template and the languages it names itself. */
  template: string;
  locales: readonly LocaleTag[];
  incident: Incident;
  marked: MarkedObject;
  places: Places;
};

/** Which notices are wanted: the incident's own languages and template unless told. */
export type WantedNotices = { locales?: readonly LocaleTag[] | undefined; template?: string | undefined };

export type Pipeline = {
  catalog: Catalog;
  /** Names of the templates and tags of the languages there are. */
  templates: readonly string[];
  locales: readonly LocaleTag[];
  /** What is wrong with the templates folder itself. */
  problems: readonly Problem[];
  /** Reads one incident; `name` is its base name. */
  load(file: string, name: string): Promise<Found<LoadedIncident>>;
  /** Makes one notice. */
  compose(loaded: LoadedIncident, wanted: { locale: LocaleTag; template?: string | undefined }): Found<Notice>;
  /** Makes all the notices wanted and checks them; problems of composing included. */
  inspect(loaded: LoadedIncident, wanted: WantedNotices): { notices: Notice[]; problems: Problem[] };
};

/** Loads templates, languages and rules; a fault in one leaves the others usable. */
export async function preparePipeline(folder: string = templatesFolder): Promise<Pipeline> {
  const { value: catalog, problems } = await readCatalog(folder);
  if (catalog === undefined) throw new Error(`${folder} can't be read: ${problems.map((p) => p.code).join(", ")}`);
  const composeOne: Pipeline["compose"] = ({ name, file, marked, places }, wanted) =>
    compose({ name, file, marked, placeOf: places.placeOf }, wanted, catalog);
  return {
    catalog,
    templates: [...catalog.templates.keys()],
    locales: [...catalog.locales.keys()],
    problems,
    load: loadIncident,
    compose: composeOne,
    inspect(loaded, { locales = loaded.locales, template }) {
      const found = locales.map((locale) => composeOne(loaded, { locale, template }));
      const notices = found.flatMap(({ value }) => (value === undefined ? [] : [value]));
      return { notices, problems: found.flatMap((one) => one.problems) };
    },
  };
}

async function loadIncident(file: string, name: string): Promise<Found<LoadedIncident>> {
  const bytes = await readBytes(file);
  if (bytes.value === undefined) return { problems: bytes.problems };
  const read = readYaml(bytes.value, file, incidentSchema, lookForGaps);
  if (read.value === undefined) return { problems: read.problems };
  const { value: incident, places } = read.value;
  const { template, locales } = incident;
  return {
    value: { name, file, template, locales, incident, marked: markIncident(incident), places },
    problems: read.problems,
  };
}

/** References to nothing, and texts without translation: found in a file with other faults too. */
function lookForGaps(raw: unknown, placeOf: Places["placeOf"]): Problem[] {
  const marked = markRaw(raw);
  return [...checkReferences(marked, placeOf), ...checkTranslations(marked, placeOf)];
}

async function readBytes(file: string): Promise<Found<Uint8Array>> {
  try {
    const { size } = await stat(file);
    // Not even read: what is so large is no incident.
    if (size > decodeLimit) return { problems: [problem("file-too-large", { file }, { size, limit: decodeLimit })] };
    return { value: await readFile(file), problems: [] };
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    return { problems: [problem(reason === "ENOENT" ? "no-such-file" : "cannot-read", { file }, { reason })] };
  }
}
