// The way from an incident file to its notices, with the templates loaded once: what every command walks.
import { readFileSync, statSync } from "node:fs";
import { type Marked, type MarkedObject, markRaw } from "../incident/fact.ts";
import { checkOrder } from "../incident/order.ts";
import { checkReferences, checkWordingFacts } from "../incident/references.ts";
import { type Incident, incidentSchema } from "../incident/schema.ts";
import { checkTranslations } from "../incident/translations.ts";
import { limitBytes as decodeLimit } from "../incident/yaml/decode.ts";
import { type Places, readYaml } from "../incident/yaml.ts";
import type { LocaleTag, Notice } from "../notice/tree.ts";
import { type Found, hasErrors, type Problem, problem } from "../problem.ts";
import { type Catalog, readCatalog } from "../template/catalog.ts";
import { compose } from "../template/compose.ts";
import { preparedFolder, templatesFolder } from "./home.ts";
import { errorCode } from "./write-file.ts";

/** An incident as read, ready for composing and checking. */
export type LoadedIncident = {
  /** The file's base name. */
  name: string;
  file: string;
  /** The file as it lies on disk. */
  bytes: Uint8Array;
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
  /** What is wrong with a template in one language. */
  checkTemplate(name: string, locale: LocaleTag): Promise<readonly Problem[]>;
  /** Makes one notice; throws where the template has an error that checkTemplate would tell. */
  compose(loaded: LoadedIncident, wanted: { locale: LocaleTag; template?: string | undefined }): Found<Notice>;
  /** Makes all the notices wanted, with every problem of doing so. */
  inspect(loaded: LoadedIncident, wanted: WantedNotices): Promise<{ notices: Notice[]; problems: Problem[] }>;
};

/** Loads templates, languages and rules; a fault in one leaves the others usable. */
export async function preparePipeline(
  folder: string = templatesFolder,
  prepared: string = preparedFolder,
): Promise<Pipeline> {
  const { value: catalog, problems } = await readCatalog(folder, prepared);
  const composeOne: Pipeline["compose"] = ({ name, file, marked, places, incident: { wording } }, wanted) =>
    compose({ name, file, marked, placeOf: places.placeOf, wording }, wanted, catalog);
  // Loaded only where wanted: looking for errors in a template first would cost every rendering a fifth of a second.
  const checkOne: Pipeline["checkTemplate"] = async (name, locale) => {
    if (catalog.checked) return [];
    const { checkTemplate } = await import("../template/check-templates.ts");
    return checkTemplate(catalog, name, locale);
  };
  return {
    catalog,
    templates: [...catalog.templates.keys()],
    locales: [...catalog.locales.keys()],
    problems,
    load: loadIncident,
    checkTemplate: checkOne,
    compose: composeOne,
    async inspect(loaded, { locales = loaded.locales, template = loaded.template }) {
      const notices: Notice[] = [];
      const problems: Problem[] = [];
      for (const locale of locales) {
        try {
          const composed = composeOne(loaded, { locale, template });
          if (composed.value !== undefined) notices.push(composed.value);
          problems.push(...composed.problems);
        } catch (fault) {
          // A template with an error may throw; otherwise the fault is ours.
          const broken = await checkOne(template, locale);
          if (!hasErrors(broken)) throw fault;
          problems.push(...broken);
        }
      }
      return { notices, problems };
    },
  };
}

/** Reads one incident file; what it says that can be read is marked, and every problem told. */
export async function loadIncident(file: string, name: string): Promise<Found<LoadedIncident>> {
  const bytes = readBytes(file);
  return bytes.value === undefined ? { problems: bytes.problems } : loadBytes(bytes.value, file, name);
}

/** The same of bytes that lie elsewhere; `file` is only the name that problems tell. */
export function loadBytes(bytes: Uint8Array, file: string, name: string): Found<LoadedIncident> {
  // Marked once, for looking at it and for composing.
  let marked: Marked | undefined;
  const read = readYaml(bytes, file, incidentSchema, (content, placeOf) => {
    marked = markRaw(content);
    return lookForGaps(content, marked, placeOf);
  });
  if (read.value === undefined) return { problems: read.problems };
  const { value: incident, places } = read.value;
  const { template, locales } = incident;
  if (marked?.type !== "object") throw new Error("an incident is an object");
  return {
    value: { name, file, bytes, template, locales, incident, marked, places },
    problems: read.problems,
  };
}

/** References to nothing, and texts without translation: found in a file with other faults too. */
function lookForGaps(content: unknown, marked: Marked, placeOf: Places["placeOf"]): Problem[] {
  return [
    ...checkReferences(marked, placeOf),
    ...checkWordingFacts(content, marked, placeOf),
    ...checkTranslations(marked, placeOf),
    ...checkOrder(marked, placeOf),
  ];
}

/** At once: an incident is a few kilobytes, and waiting for promises takes longer than reading them. */
function readBytes(file: string): Found<Uint8Array> {
  try {
    const { size } = statSync(file);
    // Not even read: what is so large is no incident.
    if (size > decodeLimit) return { problems: [problem("file-too-large", { file }, { size, limit: decodeLimit })] };
    return { value: readFileSync(file), problems: [] };
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    return { problems: [problem(reason === "ENOENT" ? "no-such-file" : "cannot-read", { file }, { reason })] };
  }
}
