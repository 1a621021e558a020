// Cases of law with known answers: how many findings are made, missed and made wrongly.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse, stringify } from "yaml";
import { runRules } from "../../src/check/index.ts";
import { lawRules } from "../../src/check/law-rules.ts";
import type { Jurisdiction } from "../../src/check/rule.ts";
import { loadText, overlaid, subjectOfLoaded } from "../helpers/run-rule.ts";
import { home } from "../helpers/source.ts";

type Case = { what: string; law: Jurisdiction[]; yaml: string; found: string[] };
// The file is ours, and a case of another shape fails by itself.
const { skeleton, cases } = parse(readFileSync(join(home, "test/check/law-cases.yaml"), "utf8")) as {
  skeleton: object;
  cases: Case[];
};

const ids = new Set(lawRules.map(({ id }) => id));

/** The findings of law in one case, as the file writes them. */
async function findingsIn({ law, yaml }: Case): Promise<string[]> {
  const subject = await subjectOfLoaded(await loadText(overlaid(stringify(skeleton), yaml)));
  return runRules(subject, { jurisdictions: law })
    .filter(({ code }) => ids.has(code))
    .map(({ code, path, severity }) => `${code} ${path} ${severity}`);
}

/** What of one list the other lacks, each as often as it does. */
function without(these: readonly string[], those: readonly string[]): string[] {
  const left = [...those];
  return these.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const count = { cases: 0, found: 0, missed: 0, wrong: 0 };

for (const one of cases) {
  test(one.what, async () => {
    const found = await findingsIn(one);
    const [missed, wrong] = [without(one.found, found), without(found, one.found)];
    count.cases += 1;
    count.found += one.found.length - missed.length;
    count.missed += missed.length;
    count.wrong += wrong.length;
    assert.equal({ missed, wrong }, { missed: [], wrong: [] });
  });
}

test("all cases were asked, nothing is missed and nothing told wrongly", () => {
  assert.ok(cases.length >= 25);
  const wanted = cases.flatMap(({ found }) => found).length;
  assert.equal(count, { cases: cases.length, found: wanted, missed: 0, wrong: 0 });
});

test("every rule of law that is more than practice is wanted by some case", () => {
  const wanted = cases.flatMap(({ found }) => found.map((line) => line.split(" ")[0]));
  const rules = lawRules.filter(({ source }) => source?.strength !== "practice");
  assert.equal(
    rules.map(({ id }) => id).filter((id) => !wanted.includes(id)),
    [],
  );
});

test.run();
