// The library's door: its names, and its verbs giving data without printing.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as library from "../src/index.ts";
import { inRepository } from "./helpers/command.ts";
import { folderWith } from "./helpers/folder.ts";

const incident = inRepository("incidents/2023-tougyoku.yaml");

test("these are the names users may rely on", () => {
  assert.equal(Object.keys(library).sort(), [
    "begin",
    "check",
    "deadlines",
    "doctor",
    "formats",
    "hasErrors",
    "openWriters",
    "preparePipeline",
    "publish",
    "redline",
    "render",
    "review",
    "schema",
    "verify",
  ]);
});

test("begin gives the text of a file, its comments in the language asked for", async () => {
  const { text, todos } = await library.begin({ type: "ransomware", people: 30 }, { language: "ja" });
  assert.match(text, "  type: ransomware\n");
  assert.match(text, "公表日");
  assert.is(todos, text.split("# TODO ").length - 1);
});

test("render writes files and tells which", async () => {
  const out = folderWith();
  const run = await library.render([incident], { out, locales: ["ja"], formats: ["html"] });
  const path = join(out, "2023-tougyoku", "2023-tougyoku.ja.html");
  assert.equal(
    run.incidents.map((rendered) => rendered.written),
    [[path]],
  );
  assert.ok(existsSync(path));
});

test("render for review makes DOCX unless told, keeps it, and refuses another format", async () => {
  const out = folderWith();
  const run = await library.render([incident], { out, locales: ["ja"], purpose: "review" });
  const [rendered] = run.incidents;
  assert.equal(rendered?.written, [join(out, "2023-tougyoku", "2023-tougyoku.review.ja.docx")]);
  assert.ok(existsSync(join(rendered?.sent ?? "", "incident.yaml")));
  const html = await library.render([incident], { out, purpose: "review", formats: ["html"] }).then(() => "", String);
  assert.match(html, "TypeError: for review there is DOCX alone");
});

test("render hears of each incident in the order of the files", async () => {
  const folder = folderWith({ "a.yaml": "", "b.yaml": "- x", "c.yaml": "" });
  const heard: string[] = [];
  await library.render([folder], {
    out: folder,
    onDone: (rendered, number, all) => heard.push(`${rendered.incident} ${number}/${all}`),
  });
  assert.equal(heard, ["a 1/3", "b 2/3", "c 3/3"]);
});

test("an abort ends a run before anything more is begun", async () => {
  const folder = folderWith({ "a.yaml": "", "b.yaml": "" });
  const run = await library.check([folder], { signal: AbortSignal.abort() });
  assert.equal(run.incidents, []);
});

test("check gives problems as values", async () => {
  const folder = folderWith({ "a.yaml": "" });
  const run = await library.check([folder, join(folder, "none")]);
  assert.equal(
    run.incidents.flatMap((checked) => checked.problems.map((problem) => problem.code)),
    ["empty-file"],
  );
  assert.equal(
    run.problems.map((problem) => problem.code),
    ["no-such-file"],
  );
  assert.ok(library.hasErrors(run.problems));
});

test("review, publish and verify give what is wrong as values, and write nothing", async () => {
  const folder = folderWith({ "back.docx": "no zip", "shop.yaml": readFileSync(incident), "receipt.json": "{}" });
  const at = (name: string): string => join(folder, name);
  const { files } = await library.review([at("back.docx")], { out: at("out"), incident });
  assert.equal(
    files.flatMap(({ problems }) => problems.map(({ code }) => code.replace(/-.*/, ""))),
    ["docx"],
  );
  writeFileSync(at("shop.yaml"), `# TODO ask\n${readFileSync(incident)}`);
  const run = await library.publish(at("shop.yaml"), { approvedBy: "佐藤", out: at("out") });
  assert.equal([run.written, run.problems.map(({ code }) => code)], [[], ["todo-left"]]);
  assert.equal(
    (await library.verify(at("receipt.json"))).problems.map(({ code }) => code),
    ["receipt-none"],
  );
  assert.not.ok(existsSync(at("out")));
});

test("redline writes both files, and gives what is wrong as values", async () => {
  const folder = folderWith();
  const run = await library.redline(incident, incident, { out: folder, locales: ["ja"] });
  assert.equal([run.redlines.map(({ changes, written }) => [changes, written.length]), run.problems], [[[0, 2]], []]);
  const wrong = await library.redline("none.docx", "none.docx", { out: folder });
  assert.equal(
    wrong.problems.map(({ code }) => code),
    ["no-such-file", "no-such-file"],
  );
  await library.redline("a.yaml", "b.docx").then(
    () => assert.unreachable(),
    (error: unknown) => assert.instance(error, TypeError),
  );
});

test("schema is a JSON Schema of draft-07", async () => {
  assert.match(JSON.stringify(await library.schema()), /^\{"\$schema":"http:\/\/json-schema\.org\/draft-07\/schema#"/);
});

test.run();
