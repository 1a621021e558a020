// The repository's own templates are sound, and faults planted in them are found; so are those of a whole folder.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readMessages } from "../../src/locale/messages.ts";
import { wordProblem } from "../../src/locale/word-problem.ts";
import type { Problem } from "../../src/problem.ts";
import { type Catalog, readCatalog } from "../../src/template/catalog.ts";
import { checkTemplate, checkTemplates } from "../../src/template/check-templates.ts";
import { compileAll, type Source } from "../../src/template/compiled.ts";
import { inRepository } from "../helpers/command.ts";
import { catalogOf } from "../helpers/small-catalog.ts";
import { filesBelow, textOf } from "../helpers/source.ts";

const { value: own, problems } = await readCatalog(inRepository("templates"));
const told = (found: readonly Problem[]): string[] =>
  found.map(
    ({ code, place, params }) => `${place.file}:${place.line}:${place.column} ${code} ${JSON.stringify(params)}`,
  );

test("templates/ has no problem", () => {
  assert.equal(told([...problems, ...checkTemplates(own)]), []);
});

/** The repository's catalog with one text of a template's wording or of a partial replaced by another. */
function planted(file: string, text: string, by: string): Catalog {
  const change = (source: Source): Source => {
    if (source.file !== file) return source;
    assert.ok(source.source.includes(text), `${file} has no ${text}`);
    return { ...source, source: source.source.replace(text, by) };
  };
  const changed = (sources: ReadonlyMap<string, Source>) => new Map([...sources].map(([key, s]) => [key, change(s)]));
  const templates = new Map([...own.templates].map(([name, t]) => [name, { ...t, wording: changed(t.wording) }]));
  const sources = {
    locales: own.locales,
    localeSources: new Map<string, Source>(),
    partials: changed(own.partials),
    templates,
  };
  return { ...own, ...sources, ...compileAll(sources) };
}

/** What a planted fault adds to the problems of a template. */
function added(catalog: Catalog, name: string, tag: string): Problem[] {
  const before = told(checkTemplate(own, name, tag));
  return checkTemplate(catalog, name, tag).filter((found) => told([found]).some((line) => !before.includes(line)));
}

test("a slip in a partial is found in each template that calls it", () => {
  const catalog = planted("templates/partials/issuer.ja.hbs", "{{issuer.name}}", "{{issuer.nane}}");
  for (const name of own.templates.keys())
    assert.equal(
      added(catalog, name, "ja").map(({ code, place, params }) => [code, place.file, params["nearest"]]),
      [["template-unknown-path", "templates/partials/issuer.ja.hbs", "name"]],
    );
});

test("a template is checked alone: the faults of others are not its own", () => {
  const catalog = planted("templates/itemised/ja.hbs", "{{> date}}", "{{> dat}}");
  assert.equal(
    added(catalog, "itemised", "ja").map((p) => p.code),
    ["template-unknown-partial"],
  );
  assert.equal(added(catalog, "chronology-first", "ja"), []);
  assert.equal(added(catalog, "itemised", "zh-Hans"), []);
});

test("asked again, a check gives the same problems", () => {
  const catalog = catalogOf("<p>{{x}}</p>");
  assert.is(checkTemplate(catalog, "sample", "ja"), checkTemplate(catalog, "sample", "ja"));
  assert.equal(checkTemplate(catalog, "nope", "ja"), []);
  assert.equal(checkTemplate(catalog, "sample", "fr"), []);
});

const idle = catalogOf(
  { ja: "", "zh-Hans": "", fr: "" },
  {
    partials: { broken: "{{#if}}", idle: "<p>{{anything}}{{nope x}}{{> @partial-block}}</p>", "x.fr": "a" },
    settings: {
      "leaves-out": ["breach.harm", "services.shop.url", "timeline[0].by", "breach.harms", "affected[].peple"],
    },
  },
);
const found = checkTemplates(idle);
const of = (ending: string): Problem[] => found.filter(({ place }) => place.file.endsWith(ending));

test("wording in a language that isn't there is a problem", () => {
  assert.equal(
    found.filter((p) => p.code === "unknown-locale").map((p) => p.place.file),
    ["templates/sample/fr.hbs", "templates/partials/x.fr.hbs"],
  );
});

test("partials and phrases that nothing reaches are noted, and their faults told as far as they can be", () => {
  assert.equal(
    of("/broken.ja.hbs").map((p) => [p.code, p.severity]),
    [
      ["template-not-closed", "error"],
      ["template-unused", "info"],
    ],
  );
  assert.equal(
    of("/idle.ja.hbs").map((p) => p.code),
    ["template-unknown-helper", "template-unused"],
  );
  assert.ok(of("/ja.yaml").some((p) => p.code === "template-unused"));
});

test("what a template leaves out on purpose is part of the incident", () => {
  assert.equal(
    of("/template.yaml").map((p) => [p.code, p.params["part"], p.params["nearest"]]),
    [
      ["template-unknown-path", "harms", "harm"],
      ["template-unknown-path", "peple", "people"],
    ],
  );
});

test("languages are compared with each other and with the vocabulary", () => {
  const found = checkTemplates(
    catalogOf({ ja: "", "zh-Hans": "" }, { change: ["    confirmed: '{{plain}}'", "    confirmd: '{{plain}}'"] }),
  );
  const codes = found.filter((p) => p.severity === "error").map((p) => p.code);
  assert.ok(codes.includes("missing-term"));
});

test("every problem of templates has words that fill", () => {
  const messages = readMessages(inRepository("templates/messages"), "en");
  const sources = [...filesBelow("src/template", ".ts"), ...filesBelow("src/locale", ".ts")].map(textOf).join("\n");
  const codes = new Set(
    [...sources.matchAll(/"((?:template|markup|reference|phrase)-[a-z-]+)"/g)].map(([, code = ""]) => code),
  );
  assert.ok(codes.size > 40);
  const files = /^(template|markup)-(name|settings\.ts)$/;
  assert.equal(
    [...codes].filter((code) => !files.test(code) && wordless(code)),
    [],
  );
  function wordless(code: string): boolean {
    return ![`problems.${code}.message`, `problems.${code}.message.0`].some((key) => messages.has(key));
  }
  const [slip] = checkTemplate(catalogOf("<p>{{issuer.nam}}</p>"), "sample", "ja");
  assert.ok(slip);
  assert.equal(wordProblem(slip, messages), {
    message: "`issuer.nam`: nothing is called `nam` in issuer",
    hint: "did you mean `name`?; see the fields in schema/incident.schema.json",
  });
});

test.run();
