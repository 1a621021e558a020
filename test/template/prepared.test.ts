// What the build prepares of templates/ gives the same as looking into the templates; of other templates nothing is believed.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Catalog, readCatalog } from "../../src/template/catalog.ts";
import { checkTemplates } from "../../src/template/check-templates.ts";
import { compose } from "../../src/template/compose.ts";
import { prepareTemplates } from "../../src/template/prepare.ts";
import { everyNotice } from "../helpers/every-notice.ts";
import { folderWith } from "../helpers/folder.ts";
import { home } from "../helpers/source.ts";

const templates = join(home, "templates");
const { files, problems } = await prepareTemplates(templates);
const folder = folderWith(Object.fromEntries(files));

/** What a catalog knows, but for its functions. */
const knownOf = ({ locales, localeSources, partials, templates }: Catalog) => ({
  ...{ locales: [...locales], localeSources: [...localeSources], partials: [...partials] },
  templates: [...templates].map(([name, { settings, wording }]) => ({ name, settings, wording: [...wording] })),
});

test("sound templates are prepared, a file for each language and register", () => {
  assert.equal(problems, []);
  const names = [...files.keys()];
  assert.ok(names.includes("en.yaml.json"), "the messages are prepared with them");
  const own = names.filter((name) => !name.endsWith(".yaml.json"));
  const ofLanguage = (tag: string) => [`${tag}.places.json`, `${tag}.cjs`, `${tag}.plain.cjs`];
  assert.equal(own, ["index.json", ...ofLanguage("ja"), ...ofLanguage("zh-Hans")]);
});

test("every incident in every template and language is the same notice, with the same problems, either way", async () => {
  const { value: ready, problems } = await readCatalog(templates, folder);
  const { value: read } = await readCatalog(templates);
  assert.is(ready.checked, true);
  assert.is(read.checked, undefined);
  assert.equal(problems, []);
  assert.equal(knownOf(ready), knownOf(read));
  assert.equal(checkTemplates(ready), checkTemplates(read));
  const every = await everyNotice();
  assert.ok(every.length > 10);
  for (const { name, loaded, template, locale } of every) {
    const subject = { ...loaded, placeOf: loaded.places.placeOf };
    const [one, other] = [ready, read].map((catalog) => compose(subject, { template, locale }, catalog));
    assert.equal(one, other, name);
  }
});

test("languages and templates that are not there are absent", async () => {
  const { value } = await readCatalog(templates, folder);
  assert.is(value.template("itemised", "fr"), undefined);
  assert.is(value.template("toString", "ja"), undefined);
  assert.is(value.phrase("ja", "mention", "toString"), undefined);
});

test("templates with one byte changed, added or gone are looked into", async () => {
  const changed = folderWith({});
  cpSync(templates, changed, { recursive: true });
  assert.is((await readCatalog(changed, folder)).value.checked, true);
  const file = join(changed, "partials/phase.ja.hbs");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, `${text}{{nope}}`);
  const { value } = await readCatalog(changed, folder);
  assert.is(value.checked, undefined);
  assert.ok(checkTemplates(value).some(({ code }) => code === "template-unknown-path"));
  writeFileSync(file, text);
  writeFileSync(join(changed, "partials/more.ja.hbs"), "");
  assert.is((await readCatalog(changed, folder)).value.checked, undefined);
});

test("a folder that is not there, or was made from something else, is as none", async () => {
  assert.is((await readCatalog(templates, "/no/such/folder")).value.checked, undefined);
  const other = folderWith({ "index.json": '{"key":""}' });
  assert.is((await readCatalog(templates, other)).value.checked, undefined);
});

test("with any fault in the templates nothing is prepared", async () => {
  const broken = folderWith({});
  cpSync(templates, broken, { recursive: true });
  writeFileSync(join(broken, "itemised/ja.hbs"), "{{nope}}");
  const found = await prepareTemplates(broken);
  assert.is(found.files.size, 0);
  assert.ok(found.problems.length > 0);
});

test.run();
