// The folder templates/ → the files that tell what is known of it before there is any incident: prepared.ts and locale/messages.ts take them.
import { join } from "node:path";
import Handlebars from "handlebars";
import { prepareMessages } from "../locale/messages.ts";
import { registers } from "../locale/schema.ts";
import type { Problem } from "../problem.ts";
import { readCatalog } from "./catalog.ts";
import { checkTemplate } from "./check-templates.ts";
import { compileOptions } from "./compilable.ts";
import { programOf, type Unit, wordingOf } from "./compiled.ts";
import { withDirectCompiler } from "./direct-compiler.ts";
import type { Prepared } from "./prepared.ts";

/** Their texts by name; none where anything is wrong with the templates, so that whoever uses them is told. */
export async function prepareTemplates(root: string): Promise<{ files: Map<string, string>; problems: Problem[] }> {
  const { value: catalog, problems } = await readCatalog(root);
  const { templates, locales } = catalog;
  for (const name of templates.keys())
    for (const tag of locales.keys()) problems.push(...checkTemplate(catalog, name, tag));
  if (problems.length > 0) return { files: new Map(), problems };
  const index: Prepared = {
    key: catalog.hash,
    settings: Object.fromEntries([...templates].map(([name, { settings }]) => [name, settings])),
    locales: Object.fromEntries([...locales].map(([tag, { places: _, ...locale }]) => [tag, locale])),
  };
  const files = prepareMessages(join(root, "messages"));
  files.set("index.json", `${JSON.stringify(index)}\n`);
  for (const [tag, { phrases, places }] of locales) {
    files.set(`${tag}.places.json`, `${JSON.stringify(places)}\n`);
    for (const register of [undefined, ...registers]) {
      const wording = wordingOf(catalog, tag, register);
      const phraseKeys = Object.entries(phrases).flatMap(([category, ids]) =>
        Object.keys(ids).map((id) => [`${category}/${id}`, wording.phrase(category, id)] as const),
      );
      const own = [...templates.values()].filter(({ settings }) => settings.register === register);
      const specs = {
        templates: own.map(({ name }) => [name, wording.template(name)] as const),
        partials: wording.partials.map(([name, from]) => [name, from()] as const),
        phrases: phraseKeys,
      };
      const parts = Object.entries(specs).map(([part, units]) => `${part}: {\n${units.map(entry).join("")}}`);
      const name = register ? `${tag}.${register}.cjs` : `${tag}.cjs`;
      files.set(name, `// Made from templates/ by the build.\nmodule.exports = {\n${parts.join(",\n")}\n};\n`);
    }
  }
  return { files, problems };
}

const compiler = withDirectCompiler(Handlebars);

function entry([name, unit]: readonly [string, Unit | undefined]): string {
  if (unit === undefined) return "";
  const spec = compiler.precompile(programOf(unit), { ...compileOptions });
  return `${JSON.stringify(name)}: ${String(spec)},\n`; // the types say otherwise, but it is source text
}
