// A few lines of template source → a catalog of one template, "sample", with the repository's languages and partials.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { readLocale } from "../../src/locale/read.ts";
import type { Locale } from "../../src/locale/schema.ts";
import type { Problem } from "../../src/problem.ts";
import type { Catalog, Template } from "../../src/template/catalog.ts";
import { checkTemplate } from "../../src/template/check-templates.ts";
import { compileAll, type Source } from "../../src/template/compiled.ts";
import type { TemplateSettings } from "../../src/template/settings.ts";
import { inRepository } from "./command.ts";
import { localeOf, localeSource } from "./locales.ts";

export const settings: TemplateSettings = {
  about: "a sample",
  numbering: {
    all: [
      { figures: "decimal", before: "", after: "." },
      { figures: "decimal", before: "(", after: ")" },
      { figures: "circled", before: "", after: "" },
    ],
  },
  marks: { note: "*", bullet: "-" },
  sections: Object.fromEntries(
    ["report", "affected", "cause", "course", "response", "requests", "prevention"].map((topic) => [topic, "all"]),
  ),
  "leaves-out": [],
};

/** What every sample ends with, so that the sections of its settings are there. */
export const ending = `\n<section id="all"><h2>x</h2><p>x</p></section>`;

const known = new Map<string, Locale>();
function locale(tag: string): Locale {
  const found = known.get(tag) ?? localeOf(tag);
  known.set(tag, found);
  return found;
}

/** The repository's partials: phrases call some of them. */
const ownPartials = new Map<string, Source>();
const folder = inRepository("templates/partials");
for (const file of readdirSync(folder))
  ownPartials.set(basename(file, ".hbs"), { file, source: readFileSync(join(folder, file), "utf8") });

/** More of a catalog than the wording: partials by `name` or `name.zh-Hans`, changes to ja.yaml as text and its replacement. */
export type More = {
  partials?: Record<string, string>;
  change?: [string, string];
  settings?: Partial<TemplateSettings>;
};

/** A catalog whose template has this wording: in Japanese, or by language. */
export function catalogOf(
  wording: string | Record<string, string>,
  { partials = {}, change, ...more }: More = {},
): Catalog {
  const byLocale = typeof wording === "string" ? { ja: wording } : wording;
  const localeSources = new Map<string, Source>();
  const locales = new Map<string, Locale>();
  for (const tag of ["ja", "zh-Hans"]) {
    const file = `templates/locales/${tag}.yaml`;
    const source = localeSource(tag);
    const changed = tag === "ja" && change ? source.replace(...change) : source;
    if (tag === "ja" && change && changed === source) throw new Error(`ja.yaml has no ${change[0]}`);
    localeSources.set(tag, { file, source: changed });
    const read = changed === source ? locale(tag) : readLocale(changed, file).value;
    if (!read) throw new Error(`ja.yaml is broken by ${change?.[1]}`);
    locales.set(tag, read);
  }
  const template: Template = {
    name: "sample",
    settings: { ...settings, ...more.settings },
    wording: new Map(
      Object.entries(byLocale).map(([tag, source]) => [
        tag,
        { file: `templates/sample/${tag}.hbs`, source: source + ending },
      ]),
    ),
  };
  const keys = Object.entries(partials).map(
    ([name, source]) => [name.includes(".") ? name : `${name}.ja`, source] as const,
  );
  const given = keys.map(([key, source]): [string, Source] => [key, { file: `templates/partials/${key}.hbs`, source }]);
  const sources = {
    locales,
    localeSources,
    partials: new Map([...ownPartials, ...given]),
    templates: new Map([["sample", template]]),
  };
  return { root: "", hash: "", ...sources, ...compileAll(sources) };
}

/** The problems of a wording, found without rendering. */
export function problemsOf(wording: string, more: More = {}): Problem[] {
  return checkTemplate(catalogOf(wording, more), "sample", "ja");
}

/** The same as `code line:column`, with the file's base name before it where it is not the template. */
export function faultsOf(wording: string, more: More = {}): string[] {
  return problemsOf(wording, more).map(({ code, place: { file, line, column } }) => {
    const own = file === "templates/sample/ja.hbs" ? "" : ` ${file.split("/").at(-1)}`;
    return `${code}${own} ${line}:${column}`;
  });
}
