// Every rule against its own examples, and against the incidents that come with the package.
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { runRules } from "../../src/check/index.ts";
import { rules } from "../../src/check/rules.ts";
import { readMessages } from "../../src/locale/messages.ts";
import { wordProblem } from "../../src/locale/word-problem.ts";
import { incidentNames, loadIncident, told } from "../helpers/every-notice.ts";
import { runRule, subjectOfLoaded } from "../helpers/run-rule.ts";
import { filesBelow, home } from "../helpers/source.ts";

const languages = ["en", "ja", "zh-Hans"];
const messages = languages.map((language) => readMessages(join(home, "templates/messages"), language, "rules"));

test("each rule is a file of its name, and each file a row of the table", () => {
  const files = filesBelow("src/check/rules", ".ts").map((file) => file.split("/").at(-1)?.replace(/\.ts$/, ""));
  assert.equal(rules.map(({ id }) => id).sort(), files.sort());
  for (const { family, source } of rules) assert.is(source !== undefined, family === "law");
});

for (const rule of rules) {
  test(`${rule.id} is silent on its good examples`, async () => {
    assert.ok(rule.examples.good.length > 0);
    for (const good of rule.examples.good) {
      const { yaml, asOf } = typeof good === "string" ? { yaml: good, asOf: undefined } : good;
      assert.is(told(await runRule(rule, yaml, asOf)), "", yaml);
    }
  });

  test(`${rule.id} finds what its bad examples say, and words it in every language`, async () => {
    assert.ok(rule.examples.bad.length > 0);
    for (const { yaml, asOf, found } of rule.examples.bad) {
      const problems = await runRule(rule, yaml, asOf);
      const short = problems.map(({ path, severity }) => `${path} ${severity}`);
      assert.equal(
        short,
        found.map((one) => `${one.path} ${one.severity ?? rule.severity}`),
        yaml,
      );
      for (const [i, one] of found.entries())
        if (one.params !== undefined) assert.equal(problems[i]?.params, one.params, yaml);
      for (const problem of problems) {
        for (const [i, words] of messages.entries()) {
          const { message, hint } = wordProblem(problem, words);
          assert.ok(message !== problem.code && hint !== "", `${languages[i]} ${problem.code}`);
          assert.not.match(message + hint, /[{]\w|undefined|NaN|Infinity/);
        }
      }
    }
  });
}

test("the languages have words for the same", () => {
  const [english, ...others] = messages.map((words) => [...words.keys()].map((key) => key.replace(/\.\d+$/, "")));
  for (const other of others) assert.equal([...new Set(other)].sort(), [...new Set(english)].sort());
});

test("every rule has its words, and no words lie about", () => {
  const own = ["rule-accepted", "unknown-rule", "accepts-nothing"];
  const worded = new Set([...(messages[0]?.keys() ?? [])].flatMap((key) => /^problems\.([^.]+)/.exec(key)?.[1] ?? []));
  assert.equal([...worded].sort(), [...rules.map(({ id }) => id), ...own].sort());
});

test("no incident that comes with the package has an error", async () => {
  for (const name of incidentNames()) {
    const errors = runRules(await subjectOfLoaded(await loadIncident(name))).filter((p) => p.severity === "error");
    assert.is(told(errors), "", name);
  }
});

test.run();
