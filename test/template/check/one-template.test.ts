// One template with all it reaches: its sections, its references, its wording in each language.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkTemplate } from "../../../src/template/check-templates.ts";
import { catalogOf, problemsOf } from "../../helpers/small-catalog.ts";

const sections = (id: string) => ({
  settings: {
    sections: {
      report: id,
      affected: "all",
      cause: "all",
      course: "all",
      response: "all",
      requests: "all",
      prevention: "all",
    },
  },
});

test("a section that template.yaml names must be written somewhere", () => {
  const found = problemsOf("<p>a</p>", sections("reports"));
  assert.equal(
    found.map(({ code, place, params }) => [code, place.file, params]),
    [["template-section-missing", "templates/sample/template.yaml", { id: "reports", locale: "ja" }]],
  );
  assert.equal(problemsOf('<ul><li id="reports">a</li></ul>', sections("reports")), []);
  const partials = { part: '<section id="{{x}}"><h2>a</h2><p>b</p></section>' };
  assert.equal(problemsOf('{{> part x="reports"}}', { partials, ...sections("reports") }), []);
});

test("a template without wording in a language is told, and those of other languages are not", () => {
  const catalog = catalogOf({ "zh-Hans": "<p>{{issuer.nam}}</p>" });
  assert.equal(
    checkTemplate(catalog, "sample", "ja").map((p) => p.code),
    ["template-without-locale"],
  );
  assert.equal(
    checkTemplate(catalog, "sample", "zh-Hans").map((p) => p.place.file),
    ["templates/sample/zh-Hans.hbs"],
  );
});

test("a fault that several calls lead to is told once", () => {
  const partials = { part: "<p>{{nam}}</p>" };
  assert.is(problemsOf("{{> part issuer}}{{> part issuer}}", { partials }).length, 1);
});

test.run();
