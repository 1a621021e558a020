// The template that fits what is known.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Answers } from "../../src/draft/answers.ts";
import { chooseTemplate } from "../../src/draft/choose-template.ts";
import { home } from "../helpers/source.ts";

const cases: [string, Answers, string][] = [
  ["a first report is short", { stage: "first", "issuer-kind": "city", data: ["card-number"] }, "first-report"],
  ["a city publishes in the plain style", { "issuer-kind": "city" }, "plain-report"],
  ["a shop whose cards are concerned begins with the course", { data: ["name", "card-number"] }, "chronology-first"],
  ["anything else is told as a case", { type: "lost-device", data: ["name"] }, "case-report"],
  ["nothing known is a case too", {}, "case-report"],
];

for (const [name, answers, template] of cases) {
  test(name, () => {
    assert.is(chooseTemplate(answers), template);
    assert.ok(existsSync(join(home, "templates", template, "template.yaml")));
  });
}

test.run();
