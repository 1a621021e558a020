import { test } from "uvu";
import * as assert from "uvu/assert";
import { sectionFor } from "../../src/commands/section-for.ts";
import { p, section } from "../helpers/build.ts";
import { pipeline } from "../helpers/every-notice.ts";

const { catalog } = await pipeline();
const sections = catalog.templates.get("itemised")?.settings.sections;
assert.ok(sections);
const children = ["cause", "data", "contact"].map((id) => section(id, 1, "", id, [p(`${id}-1`, "x")]));

test("a part of the file has the template's section for it, where the notice has that", () => {
  const found = ["breach.harm", "affected[0].people", "contacts", "measures", "legal.reports[0]", ""].map((path) =>
    sectionFor(path, sections, { children }),
  );
  assert.equal(found, ["cause", "data", "contact", undefined, undefined, undefined]);
});

test.run();
