// Whatever is in the folder of templates is read or told; nothing is thrown.
import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readCatalog } from "../../src/template/catalog.ts";
import { folderWith } from "../helpers/folder.ts";
import { localeSource } from "../helpers/locales.ts";
import { textOf } from "../helpers/source.ts";

const yaml = textOf("templates/itemised/template.yaml");
const sound = {
  "locales/ja.yaml": localeSource("ja"),
  "partials/name.ja.hbs": "{{issuer.name}}",
  "sample/template.yaml": yaml,
  "sample/ja.hbs": "<p>{{> name}}</p>",
};

/** What was read of a folder with these files, and the problems as `file code`. */
async function read(files: Record<string, string | Uint8Array>) {
  const { value, problems } = await readCatalog(folderWith(files));
  return { catalog: value, told: problems.map(({ code, place }) => `${place.file} ${code}`) };
}

test("locales, partials and templates are read, each with its file", async () => {
  const { catalog, told } = await read(sound);
  assert.equal(told, []);
  assert.equal([...catalog.locales.keys()], ["ja"]);
  assert.equal(catalog.partials.get("name.ja"), { file: "templates/partials/name.ja.hbs", source: "{{issuer.name}}" });
  assert.equal([...(catalog.templates.get("sample")?.wording.keys() ?? [])], ["ja"]);
  assert.type(catalog.template("sample", "ja"), "function");
});

test("a folder that isn't there, or is empty, makes an empty catalog", async () => {
  const missing = await readCatalog("/no/such/folder");
  assert.equal(
    missing.problems.map((p) => [p.code, p.place.file]),
    [["no-such-folder", "templates"]],
  );
  assert.is(missing.value.templates.size, 0);
  const empty = await read({});
  assert.equal(empty.told, ["templates/locales no-such-folder"]);
});

test("a catalog without partials is fine, one whose folder is a file is told", async () => {
  const { "partials/name.ja.hbs": _, ...rest } = sound;
  assert.equal((await read(rest)).told, []);
  assert.equal((await read({ ...rest, partials: "x" })).told, ["templates/partials cannot-read"]);
});

test("line ends are line feeds whatever the file has, and a byte order mark goes", async () => {
  const { catalog } = await read({ ...sound, "sample/ja.hbs": "\uFEFF<p>\r\na</p>\r<p>b</p>\n" });
  assert.is(catalog.templates.get("sample")?.wording.get("ja")?.source, "<p>\na</p>\n<p>b</p>\n");
});

test("a file that is not UTF-8 is told with its place, and the rest is read", async () => {
  const bytes = Buffer.concat([Buffer.from("<p>\n"), Buffer.from([0x82, 0xa0]), Buffer.from("</p>")]);
  const { catalog, told } = await read({ ...sound, "sample/ja.hbs": bytes });
  assert.equal(told, ["templates/sample/ja.hbs not-utf8"]);
  assert.is(catalog.template("sample", "ja"), undefined);
  assert.ok(catalog.templates.has("sample"));
});

test("a folder named as a file, and a link to nothing, are no wording", async () => {
  const folder = folderWith(sound);
  mkdirSync(join(folder, "sample", "zh-Hans.hbs"));
  symlinkSync(join(folder, "nowhere"), join(folder, "sample", "fr.hbs"));
  const { value, problems } = await readCatalog(folder);
  assert.equal([...(value.templates.get("sample")?.wording.keys() ?? [])], ["ja"]);
  assert.equal(
    problems.map((p) => [p.code, p.place.file]),
    [["cannot-read", "templates/sample/fr.hbs"]],
  );
});

test("a template folder may be a link; hidden folders and files are none", async () => {
  const folder = folderWith({ ...sound, ".git/x": "", "notes.txt": "" });
  const elsewhere = folderWith({ "template.yaml": yaml, "ja.hbs": "<p>a</p>" });
  symlinkSync(elsewhere, join(folder, "linked"));
  const { value, problems } = await readCatalog(folder);
  assert.equal(problems, []);
  assert.equal([...value.templates.keys()], ["linked", "sample"]);
});

test("a template without settings, or with wrong ones, is told and left out", async () => {
  const { "sample/template.yaml": _, ...rest } = sound;
  const without = await read(rest);
  assert.equal(without.told, ["templates/sample template-without-settings"]);
  assert.is(without.catalog.templates.size, 0);
  const wrong = await read({ ...sound, "sample/template.yaml": "about: 1" });
  assert.ok(
    wrong.told.length > 0 && wrong.told.every((line) => line === "templates/sample/template.yaml template-settings"),
  );
});

test("a language that can't be read is told and left out", async () => {
  const { catalog, told } = await read({ ...sound, "locales/fr.yaml": "locale: [" });
  assert.equal([...catalog.locales.keys()], ["ja"]);
  assert.match(told[0] ?? "", /^templates\/locales\/fr\.yaml yaml-syntax/);
});

test("wording that can't be read as a template is left to the check, and hinders no other", async () => {
  const { catalog, told } = await read({
    ...sound,
    "partials/broken.ja.hbs": "{{#if",
    "other/template.yaml": yaml,
    "other/ja.hbs": "{{/x}}",
  });
  assert.equal(told, []);
  assert.type(catalog.template("sample", "ja"), "function");
  assert.throws(() => catalog.template("other", "ja"), /templates\/other\/ja\.hbs/);
});

test("a folder that may not be read is told", async () => {
  const folder = folderWith(sound);
  rmSync(join(folder, "sample"), { recursive: true });
  mkdirSync(join(folder, "sample"));
  chmodSync(join(folder, "sample"), 0o000);
  const { problems } = await readCatalog(folder);
  chmodSync(join(folder, "sample"), 0o700);
  // Root may read everything, and then finds the folder empty.
  const code =
    process.getuid?.() === 0
      ? ["template-without-settings"]
      : ["cannot-read", "cannot-read", "template-without-settings"];
  assert.equal(
    problems.map((p) => p.code),
    code,
  );
});

test.run();
