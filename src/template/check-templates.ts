// The catalog of templates → what is wrong in templates, partials, phrases and languages, found without rendering anything.
import { incidentSchema } from "../incident/schema.ts";
import { nearest } from "../incident/yaml/nearest.ts";
import { compareLocales, compareWithVocabulary } from "../locale/compare.ts";
import type { Locale } from "../locale/schema.ts";
import { type Problem, problem } from "../problem.ts";
import type { Catalog, Template } from "./catalog.ts";
import { type IncidentTypes, typesOfIncident } from "./check/incident-types.ts";
import { checkOne, type LocaleCheck } from "./check/one-template.ts";
import { fieldNames, fieldOf, itemOf, plain, type Type } from "./check/type.ts";
import { unitsOf } from "./check/unit.ts";
import { visit } from "./check/visit.ts";

type CatalogCheck = { types: IncidentTypes; locales: Map<string, LocaleCheck>; templates: Map<string, Problem[]> };

/** One check for each catalog, as long as the catalog is there. */
const checks = new WeakMap<Catalog, CatalogCheck>();

function checkOf(catalog: Catalog): CatalogCheck {
  const known = checks.get(catalog);
  if (known) return known;
  const made = { types: typesOfIncident(incidentSchema), locales: new Map(), templates: new Map() };
  checks.set(catalog, made);
  return made;
}

function localeCheckOf(catalog: Catalog, locale: Locale): LocaleCheck {
  const { types, locales } = checkOf(catalog);
  const { tag } = locale.locale;
  const known = locales.get(tag);
  if (known) return known;
  const units = unitsOf(catalog, locale);
  const made = { journey: { locale, types, units, visits: new Map() }, readings: { units, made: new Map() } };
  locales.set(tag, made);
  return made;
}

/** Every problem of the catalog's templates and languages, each once. */
export function checkTemplates(catalog: Catalog): Problem[] {
  const locales = [...catalog.locales.values()];
  const templates = [...catalog.templates.values()];
  return once([
    ...locales.flatMap(compareWithVocabulary),
    ...compareLocales(locales),
    ...templates.flatMap((template) => [
      ...checkSettings(template, checkOf(catalog).types),
      ...locales.flatMap((locale) => checkTemplate(catalog, template.name, locale.locale.tag)),
    ]),
    ...strayFiles(catalog),
    ...locales.flatMap((locale) => checkIdle(catalog, locale)),
  ]);
}

/** The problems of one template in one language, with the partials and phrases it reaches; without errors it can be rendered. */
export function checkTemplate(catalog: Catalog, name: string, tag: string): Problem[] {
  const { templates } = checkOf(catalog);
  const known = templates.get(`${name}/${tag}`);
  if (known) return known;
  const template = catalog.templates.get(name);
  const locale = catalog.locales.get(tag);
  const problems = template && locale ? once(checkOne(template, locale, localeCheckOf(catalog, locale))) : [];
  templates.set(`${name}/${tag}`, problems);
  return problems;
}

/** Parts that a template leaves out on purpose are parts of the incident. */
function checkSettings({ name, settings }: Template, { root, longForms }: IncidentTypes): Problem[] {
  const file = `templates/${name}/template.yaml`;
  return settings["leaves-out"].flatMap((path) => {
    let type: Type = root;
    for (const [, part = ""] of path.matchAll(/([^.[\]]+)(?:\[\d*\])?/g)) {
      const within: Type = type.kind === "record" ? plain("unknown") : (itemOf(type) ?? type);
      const next: Type | undefined = type.kind === "record" ? type.value : fieldOf(within, part, longForms);
      if (next === undefined) {
        const meant = nearest(part, fieldNames(within));
        const more = meant === undefined ? {} : { nearest: meant };
        return [problem("template-unknown-path", { file }, { path, part, ...more })];
      }
      type = next;
    }
    return [];
  });
}

/** Wording for languages that have no file in locales/. */
function strayFiles({ templates, partials, locales }: Catalog): Problem[] {
  const allowed = [...locales.keys()].join(", ");
  const told = (tag: string, file: string): Problem[] =>
    locales.has(tag) ? [] : [problem("unknown-locale", { file }, { locale: tag, allowed })];
  return [
    ...[...templates.values()].flatMap(({ wording }) => [...wording].flatMap(([tag, { file }]) => told(tag, file))),
    ...[...partials].flatMap(([key, { file }]) => told(key.slice(key.lastIndexOf(".") + 1), file)),
  ];
}

/** Partials and phrases that no template reaches: their faults, as far as they can be told, and that they idle. */
function checkIdle(catalog: Catalog, locale: Locale): Problem[] {
  const { journey } = localeCheckOf(catalog, locale);
  const { units } = journey;
  const reached = new Set([...journey.visits.values()].map((made) => made.unit.name));
  const partials = units.partials.map((name) => units.partial(name));
  const phrases = Object.entries(locale.phrases).flatMap(([category, ids]) =>
    Object.keys(ids).map((id) => units.phrase(category, id)),
  );
  return [...partials, ...phrases].flatMap((unit) => {
    if (!unit || reached.has(unit.name)) return [];
    // With a context of which nothing is known, only what is wrong in any is told.
    const { problems } = visit(unit, plain("unknown"), { loops: 1 }, { ...journey, visits: new Map() });
    const idle = problem(
      "template-unused",
      unit.place({ line: 1, column: 0 }),
      { unit: unit.name },
      { severity: "info" },
    );
    return [...problems.filter(({ code }) => code !== "template-without-block"), idle];
  });
}

function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((p) => [JSON.stringify([p.code, p.place, p.params]), p])).values()];
}
