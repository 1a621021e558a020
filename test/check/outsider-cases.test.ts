// Faults and harmless changes thought of without knowing the rules → how many are found, missed and told wrongly.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse, parseDocument, visit } from "yaml";
import { runRules } from "../../src/check/index.ts";
import { subjectOf } from "../../src/check/subject.ts";
import { pipeline } from "../helpers/every-notice.ts";
import { folderWith } from "../helpers/folder.ts";
import { home } from "../helpers/source.ts";

type Case = {
  what: string;
  of: string;
  set?: Record<string, unknown>;
  add?: Record<string, unknown>;
  drop?: string[];
  "as-of"?: string;
  found: string;
  open?: string;
};
// The file is ours, and a case of another shape fails by itself.
const cases = parse(readFileSync(join(home, "test/check/outsider-cases.yaml"), "utf8")) as Case[];

const textOf = (incident: string) => readFileSync(join(home, "incidents", `${incident}.yaml`), "utf8");
const steps = (path: string) =>
  path
    .split(/[.[\]]+/)
    .filter((step) => step !== "")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

function changed({ of, set = {}, add = {}, drop = [] }: Case): string {
  const document = parseDocument(textOf(of));
  for (const [path, value] of Object.entries(set)) document.setIn(steps(path), document.createNode(value));
  for (const [path, value] of Object.entries(add)) document.addIn(steps(path), document.createNode(value));
  // From the last, so that places in lists stay what they were.
  for (const path of drop.toReversed()) document.deleteIn(steps(path));
  // Times stand in quotes, as the file format wants them.
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === "string" && /^\d+:\d\d$/.test(scalar.value)) scalar.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString();
}

/** Everything that reading the text and the rules find, as code and path. */
async function findingsIn(text: string, asOf?: string): Promise<string[]> {
  const { load, inspect } = await pipeline();
  const { value, problems } = await load(join(folderWith({ "x.yaml": text }), "x.yaml"), "x");
  const found = [...problems];
  if (value !== undefined) {
    const { notices } = await inspect(value, {});
    found.push(...runRules(subjectOf({ ...value, notices, asOf: asOf ?? value.incident.notice.date })));
  }
  return [...new Set(found.map(({ code, path }) => `${code} ${path ?? ""}`))];
}

const own = new Map<string, readonly string[]>();
const count = { found: 0, missed: 0, passed: 0, "told-wrongly": 0, open: 0 };

for (const one of cases) {
  test(`${one.of}: ${one.what}`, async () => {
    const before = own.get(one.of) ?? (await findingsIn(textOf(one.of)));
    own.set(one.of, before);
    const found = (await findingsIn(changed(one), one["as-of"])).filter((line) => !before.includes(line));
    if (one.found === "nothing") {
      count[found.length === 0 ? "passed" : "told-wrongly"] += 1;
      assert.equal(found, []);
    } else if (one.open !== undefined) {
      count.open += 1;
      // Once it is found, the word `open` goes.
      assert.not.ok(found.some((line) => (line.split(" ")[1] ?? "").startsWith(one.found)));
    } else {
      count[found.includes(one.found) ? "found" : "missed"] += 1;
      assert.ok(found.includes(one.found), `${one.found} is not among: ${found.join(", ")}`);
    }
  });
}

test("of all that was thought of, nothing is missed but what is known to be, and nothing told wrongly", () => {
  const faults = cases.filter(({ found }) => found !== "nothing");
  const open = faults.filter((one) => one.open !== undefined).length;
  const wanted = {
    found: faults.length - open,
    missed: 0,
    passed: cases.length - faults.length,
    "told-wrongly": 0,
    open,
  };
  assert.equal(count, wanted);
  assert.ok(faults.length >= 350 && wanted.passed >= 160 && open <= 10);
});

test.run();
