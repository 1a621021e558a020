// Every incident of incidents/ in every template and language → its notice: what the laws are held against.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { templatesFolder } from "../../src/commands/home.ts";
import { type LoadedIncident, type Pipeline, preparePipeline } from "../../src/commands/pipeline.ts";
import type { Notice } from "../../src/notice/tree.ts";
import type { Found, Problem } from "../../src/problem.ts";
import { builtPrepared } from "./built.ts";
import { home } from "./source.ts";

/** One incident in one template and one language; composed when its notice or its problems are first asked for. */
export type EveryNotice = {
  /** `2018-ks-factory as itemised in ja`: for names of tests. */
  name: string;
  loaded: LoadedIncident;
  template: string;
  locale: string;
  /** The incident's own template, and whether the language is the one its facts were written in. */
  own: boolean;
  source: boolean;
  /** What composing found; throws nothing. */
  readonly problems: readonly Problem[];
  /** The notice; throws with the problems where there is none. */
  notice(): Notice;
};

let prepared: Promise<Pipeline> | undefined;
let made: Promise<readonly EveryNotice[]> | undefined;

/** The templates and languages, read once in this process; not compiled again where they have been built of the present sources. */
export function pipeline(): Promise<Pipeline> {
  prepared ??= preparePipeline(templatesFolder, builtPrepared());
  return prepared;
}

/** The incident file that uses every field of the schema; explain cuts its examples from it. */
export const everything = "every-field";

/** Names of the incidents in incidents/, in order. */
export function incidentNames(): string[] {
  const files = readdirSync(join(home, "incidents")).filter((file) => file.endsWith(".yaml"));
  return files.map((file) => file.slice(0, -".yaml".length)).sort();
}

/** Reads an incident by its name; throws with the problems where it can't be read. */
export async function loadIncident(name: string): Promise<LoadedIncident> {
  const folder = name === everything ? join(home, "schema") : join(home, "incidents");
  const { value, problems } = await (await pipeline()).load(join(folder, `${name}.yaml`), name);
  if (value === undefined) throw new Error(`${name}: ${told(problems)}`);
  return value;
}

/** All of them: each incident, and the one that uses every field, × each template × each language. */
export function everyNotice(): Promise<readonly EveryNotice[]> {
  made ??= findAll();
  return made;
}

async function findAll(): Promise<readonly EveryNotice[]> {
  const prepared = await pipeline();
  const incidents = await Promise.all([...incidentNames(), everything].map(loadIncident));
  return incidents.flatMap((loaded) =>
    prepared.templates.flatMap((template) => prepared.locales.map((locale) => one(prepared, loaded, template, locale))),
  );
}

/** One of them, of an incident that may be another than those on disk. */
export async function composeOne(loaded: LoadedIncident, template: string, locale: string): Promise<EveryNotice> {
  return one(await pipeline(), loaded, template, locale);
}

function one({ compose }: Pipeline, loaded: LoadedIncident, template: string, locale: string): EveryNotice {
  const name = `${loaded.name} as ${template} in ${locale}`;
  let composed: Found<Notice> | undefined;
  const found = (): Found<Notice> => {
    composed ??= compose(loaded, { template, locale });
    return composed;
  };
  return {
    ...{ name, loaded, template, locale },
    ...{ own: template === loaded.template, source: locale === loaded.locales[0] },
    get problems() {
      return found().problems;
    },
    notice() {
      const { value, problems } = found();
      if (value === undefined) throw new Error(`${name} does not compose: ${told(problems)}`);
      return value;
    },
  };
}

/** Problems in one line each. */
export function told(problems: readonly Problem[]): string {
  return problems
    .map((p) => [p.code, p.path, p.place.file, p.place.line, JSON.stringify(p.params)].join(" "))
    .join("\n");
}
