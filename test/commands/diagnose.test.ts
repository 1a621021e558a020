// What doctor finds: all parts named, and a missing browser as a problem of the machine.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { diagnose } from "../../src/commands/diagnose.ts";
import { missingPrograms } from "../../src/commands/report.ts";

test("versions, fonts, templates and languages are found; the browser asked for is not", async () => {
  const found = await diagnose({ executable: "/nonexistent/chrome", noSandbox: false });
  assert.is(found.node, process.version);
  assert.ok(found.fonts.length >= 3);
  for (const font of found.fonts) assert.match(font.version ?? "", /^\d/);
  assert.ok(found.templates.names.length > 0 && found.templates.locales.includes("zh-Hans"));
  assert.is(found.browser.about, undefined);
  assert.ok(found.problems.some((problem) => missingPrograms.has(problem.code)));
  assert.equal(
    found.problems.filter((problem) => problem.place.file.startsWith("templates")),
    [],
  );
});

test.run();
