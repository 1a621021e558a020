// `new` as transcripts: without a terminal nothing is asked, and what options say is written.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { breachNotice, inRepository, written } from "../helpers/command.ts";
import { folderWith } from "../helpers/folder.ts";

test("a file begun from options says what they told, is rendered, and has its open places listed by check", async () => {
  const cwd = folderWith();
  const begun = await breachNotice(
    [
      "new",
      "our.yaml",
      "--type",
      "ransomware",
      "--people",
      "約30名",
      "--data",
      "name,salary",
      "--told",
      "ppc:2026-04-12",
    ],
    { cwd },
  );
  assert.is(begun.exit, 0, begun.err);
  const text = readFileSync(join(cwd, "our.yaml"), "utf8");
  assert.match(text, "  type: ransomware\n");
  assert.match(text, "people: { about: 30 }");
  assert.match(text, "- { date: 2026-04-12, event: reported, to: ppc }");
  assert.match(begun.out, "our.yaml");
  assert.match(begun.err, "breach-notice check our.yaml");
  const rendered = await breachNotice(["render", "our.yaml", "--format", "html"], { cwd });
  assert.is(rendered.exit, 0, rendered.err);
  // What law asks for and the file lacks is an error of check; a draft is made all the same.
  const checked = await breachNotice(["check", "our.yaml", "--json"], { cwd });
  const codes: string[] = JSON.parse(checked.out).incidents[0].problems.map(({ code }: { code: string }) => code);
  const todos = Number(/(\d+) places marked TODO/.exec(begun.out)?.[1]);
  assert.is(codes.filter((code) => code === "todo-left").length, todos);
  assert.equal(
    codes.filter((code) => !/^(todo-left|jp-|cn-|card-)/.test(code)),
    [],
  );
});

test("the first line names the schema from where the file is", async () => {
  const cwd = folderWith({ "incidents/other.yaml": "" });
  await breachNotice(["new", "--type", "ransomware"], { cwd });
  const [first = ""] = readFileSync(join(cwd, "incidents", "ransomware.yaml"), "utf8").split("\n");
  const schema = first.replace("# yaml-language-server: $schema=", "");
  assert.ok(existsSync(join(cwd, "incidents", schema)), first);
});

test("a file that is there stays as it is", async () => {
  const cwd = folderWith({ "our.yaml": "mine\n" });
  const { exit, err } = await breachNotice(["new", "our.yaml"], { cwd });
  assert.is(exit, 1);
  assert.match(err, "our.yaml: error: is there already");
  assert.is(readFileSync(join(cwd, "our.yaml"), "utf8"), "mine\n");
});

test("without a name another one is found where the first is taken", async () => {
  const cwd = folderWith();
  for (let i = 0; i < 2; i++) await breachNotice(["new", "--type", "lost-device"], { cwd });
  assert.equal(written(cwd), ["lost-device-2.yaml", "lost-device.yaml"]);
});

test("an option that can't be read is wrong use, and nothing is written", async () => {
  const cwd = folderWith();
  const typed = await breachNotice(["new", "x.yaml", "--type", "ransomeware"], { cwd });
  assert.is(typed.exit, 2);
  assert.match(typed.err, "`ransomeware` is not known here; did you mean `ransomware`?");
  const day = await breachNotice(["new", "x.yaml", "--noticed", "2026-02-30"], { cwd });
  assert.is(day.exit, 2);
  assert.equal(written(cwd), []);
});

test("the example incident names the same schema as a file begun beside it would", () => {
  const [first = ""] = readFileSync(inRepository("incidents/example-aobado.yaml"), "utf8").split("\n");
  assert.is(first, "# yaml-language-server: $schema=../schema/incident.schema.json");
});

test.run();
