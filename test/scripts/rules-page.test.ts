// The page of rules: each rule with its words and examples.
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { rulesPage, slips } from "../../scripts/rules-page.ts";
import { rules } from "../../src/check/rules.ts";
import { home } from "../helpers/source.ts";

const page = rulesPage(join(home, "templates/messages"));

test("every rule has its part, with words, an example found and one not", () => {
  const parts = page.split(/^### /m).slice(1);
  assert.equal(parts.map((part) => part.split("\n")[0]).sort(), rules.map(({ id }) => id).sort());
  for (const part of parts) {
    assert.match(part, /^(error|warning|info): \S.*\. \*\S.*\*$/m);
    assert.match(part, /^Found in:\n\n {4}\S[\s\S]*^Not in:\n\n {4}\S/m);
    assert.not.match(part, /\{[a-z-]+\||undefined/);
  }
});

test("what the rules of law leave alone is told with its reason, once", () => {
  const parts = page.split("## What the rules of law leave alone");
  assert.is(parts.length, 2);
  assert.ok((parts[1]?.match(/^\| \S.* \| \S.* \|$/gm) ?? []).length > 10);
});

test("a rule of law names its article", () => {
  for (const { source } of rules) if (source !== undefined) assert.ok(page.includes(source.article));
});

test("each slip of the published notices is found by a rule that there is, or told why it can't be", () => {
  assert.is(slips.length, 12);
  for (const [slip, rule, how] of slips) {
    assert.ok(page.includes(slip));
    assert.ok(rule === undefined ? how !== "" : rules.some(({ id }) => id === rule), slip);
  }
});

test.run();
