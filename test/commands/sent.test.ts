// What goes out is kept under the hash of its incident file, and found again: beside the results, beside what came back, or in git.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findSent, keepSent } from "../../src/commands/sent.ts";
import { breachNotice, goodIncident, written } from "../helpers/command.ts";
import { isInstalled } from "../helpers/docx-programs.ts";
import { folderWith } from "../helpers/folder.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const hashOf = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("hex");
const doc = (text: string, locale = "ja") => ({ template: "itemised", locale, bytes: bytes(text) });
const places = { template: "itemised", locale: "ja" };
const texts = (sent: ReturnType<typeof findSent>) =>
  sent && {
    yaml: Buffer.from(sent.yaml).toString(),
    documents: sent.documents.map((one) => Buffer.from(one.bytes).toString()),
  };

test("what was kept is found by its hash, beside the results and beside what came back", () => {
  const out = folderWith();
  const { kept, problems } = keepSent(join(out, "a"), bytes("yaml"), [doc("ja"), doc("zh", "zh-Hans")]);
  assert.equal(problems, []);
  assert.is(kept, join(out, "a", ".sent", hashOf("yaml")));
  assert.equal(written(kept), ["incident.yaml", "itemised.ja.docx", "itemised.zh-Hans.docx"]);
  const told = { yaml: "yaml", documents: ["ja"] };
  assert.equal(texts(findSent(hashOf("yaml"), { ...places, out, incident: "a" })), told);
  assert.equal(texts(findSent(hashOf("yaml"), { ...places, out, file: "x/a.yaml" })), told);
  assert.equal(texts(findSent(hashOf("yaml"), { ...places, reviewed: join(out, "a", "back.docx") })), told);
  assert.is(findSent(hashOf("yaml"), { ...places, out, incident: "b" }), undefined);
  assert.is(findSent(hashOf("other"), { ...places, out, incident: "a" }), undefined);
});

test("a document that is made anew and differs leaves the older one beside it", () => {
  const out = folderWith();
  for (const text of ["first", "second", "second", "third"]) {
    assert.equal(keepSent(join(out, "a"), bytes("yaml"), [doc(text)]).problems, []);
  }
  const found = texts(findSent(hashOf("yaml"), { ...places, out, incident: "a" }));
  assert.is(found?.documents[0], "third");
  assert.equal([...(found?.documents ?? [])].sort(), ["first", "second", "third"]);
});

test("a copy that was changed is none", () => {
  const out = folderWith();
  const { kept } = keepSent(join(out, "a"), bytes("yaml"), [doc("ja")]);
  writeFileSync(join(kept, "incident.yaml"), "changed");
  assert.is(findSent(hashOf("yaml"), { ...places, out, incident: "a" }), undefined);
});

test("the file as it is now, and its versions in git, are as good as a copy", () => {
  const folder = folderWith({ "a.yaml": "now" });
  const file = join(folder, "a.yaml");
  assert.equal(texts(findSent(hashOf("now"), { ...places, file })), { yaml: "now", documents: [] });
  if (!isInstalled("git", "git")) return;
  const git = (...args: string[]): void => {
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.jp", ...args], { cwd: folder, stdio: "ignore" });
  };
  git("init", "-q");
  git("add", "-A");
  git("commit", "-q", "-m", "x");
  writeFileSync(file, "later");
  assert.equal(texts(findSent(hashOf("now"), { ...places, file })), { yaml: "now", documents: [] });
});

test("no name from a returned file leads out of the folders", () => {
  const out = folderWith();
  keepSent(join(out, "a"), bytes("yaml"), [doc("ja")]);
  const inner = join(out, "inner");
  mkdirSync(inner);
  const hash = hashOf("yaml");
  for (const incident of ["../a", "..", ".", "", "a/../a", "a\0", "*"])
    assert.is(findSent(hash, { ...places, out: inner, incident }), undefined);
  for (const bad of [`../${hash}`, hash.toUpperCase(), "", ".."])
    assert.is(findSent(bad, { ...places, out, incident: "a" }), undefined);
  for (const template of ["../itemised", ".*", "itemised/../itemised"])
    assert.equal(findSent(hash, { ...places, template, out, incident: "a" })?.documents, []);
});

test("links are not followed, neither when it is kept nor when it is looked for", () => {
  const elsewhere = folderWith();
  const { kept } = keepSent(join(elsewhere, "a"), bytes("yaml"), [doc("ja")]);
  const hash = hashOf("yaml");
  const out = folderWith();
  mkdirSync(join(out, "a"));
  symlinkSync(join(elsewhere, "a", ".sent"), join(out, "a", ".sent"));
  assert.is(findSent(hash, { ...places, out, incident: "a" }), undefined);
  assert.equal(
    keepSent(join(out, "a"), bytes("yaml"), [doc("ja")]).problems.map(({ code }) => code),
    ["file-in-the-way"],
  );
  rmSync(join(out, "a", ".sent"));
  mkdirSync(join(out, "a", ".sent"));
  symlinkSync(kept, join(out, "a", ".sent", hash));
  assert.is(findSent(hash, { ...places, out, incident: "a" }), undefined);
  rmSync(join(out, "a", ".sent", hash));
  cpSync(kept, join(out, "a", ".sent", hash), { recursive: true });
  rmSync(join(out, "a", ".sent", hash, "itemised.ja.docx"));
  symlinkSync(join(kept, "itemised.ja.docx"), join(out, "a", ".sent", hash, "itemised.ja.docx"));
  assert.equal(findSent(hash, { ...places, out, incident: "a" })?.documents, []);
});

test("where it can't be kept the problem is told and nothing is left half written", () => {
  const out = folderWith({ a: "a file" });
  const { problems } = keepSent(join(out, "a"), bytes("yaml"), [doc("ja")]);
  assert.ok(problems.length > 0);
  assert.equal(written(out), ["a"]);
});

test("rendering for review keeps the exact bytes, says so in one line, and rendering to work on keeps nothing", async () => {
  const cwd = folderWith({ "a.yaml": goodIncident });
  await breachNotice(["render", "a.yaml", "--locale", "ja", "--format", "docx", "--out", "x"], { cwd });
  assert.equal(written(join(cwd, "x")), ["a/a.ja.docx"]);
  const { exit, err } = await breachNotice(["render", "a.yaml", "--for", "review", "--out", "x"], { cwd });
  assert.is(exit, 0, err);
  assert.is(err.match(/\.sent/g)?.length, 1, err);
  const folder = `a/.sent/${hashOf(goodIncident)}`;
  const own = "chronology-first";
  assert.equal(
    written(join(cwd, "x")).filter((file) => file.includes(".sent")),
    [`${folder}/${own}.ja.docx`, `${folder}/${own}.zh-Hans.docx`, `${folder}/incident.yaml`],
  );
  assert.equal(readFileSync(join(cwd, "x", folder, "incident.yaml")), goodIncident);
  assert.equal(readFileSync(join(cwd, "x", folder, `${own}.ja.docx`)), readFileSync(join(cwd, "x/a/a.review.ja.docx")));
});

test.run();
