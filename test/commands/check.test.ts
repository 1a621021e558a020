// `check` as transcripts: every problem on standard output, and the exit code.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { breachNotice, goodIncident as incident } from "../helpers/command.ts";
import { folderWith } from "../helpers/folder.ts";

test("check tells problems on standard output, and --strict makes warnings count", async () => {
  // A zero-width space, as copied from a web page.
  const warned = incident
    .toString("utf8")
    .replace(/^(locales: .*)$/m, '$1 # \u200b\ninternal: { notes: ["x\u200by"] }');
  const cwd = folderWith({ "a.yaml": incident, "b.yaml": "", "c.yaml": warned });
  const fine = await breachNotice(["check", "a.yaml", "--locale", "ja"], { cwd });
  assert.is(fine.exit, 0, fine.out);
  const broken = await breachNotice(["check", "b.yaml"], { cwd });
  assert.is(broken.exit, 1);
  assert.match(broken.out, /^b\.yaml.*\[empty-file\]\n {2}hint: /);
  assert.match(broken.err, /^1 file; 1 error\n$/);
  const lenient = await breachNotice(["check", "c.yaml", "--locale", "ja"], { cwd });
  assert.is(lenient.exit, 0, lenient.out);
  assert.match(lenient.out, /: warning: .*\[zero-width\]$/m);
  assert.is((await breachNotice(["check", "c.yaml", "--locale", "ja", "--strict"], { cwd })).exit, 1);
});

test("a problem shows the line it speaks of, with a caret under the place, and not more of it than fits", async () => {
  const secret = "hunter2";
  const text = incident
    .toString("utf8")
    .replace("card-expiry, security-code]", `no-such-item, ${"name, ".repeat(20)}${secret}]`);
  const cwd = folderWith({ "a.yaml": text });
  const { out } = await breachNotice(["check", "a.yaml", "--locale", "ja"], { cwd });
  const [place = "", line = "", caret = "", field = "", hint = ""] = out.split("\n");
  assert.match(place, /^a\.yaml:\d+:\d+: error: .*no-such-item.* \[unknown-term\]$/);
  assert.is(line.slice(caret.indexOf("^")).slice(0, "no-such-item".length), "no-such-item");
  assert.match(field, /^ {2}field: .*\(affected\[0\]\.data/);
  assert.match(hint, /^ {2}hint: /);
  assert.not.ok(line.includes(secret));
});

test("missing files, empty folders, folders named like files, and links to nothing are problems of the input", async () => {
  const cwd = folderWith({ "a.yaml/inner.txt": "", "empty/x.txt": "" });
  symlinkSync(join(cwd, "gone"), join(cwd, "link.yaml"));
  const checked = await breachNotice(["check", "a.yaml", "empty", "none.yaml", "link.yaml"], { cwd });
  assert.is(checked.exit, 1, checked.err);
  for (const file of ["a.yaml", "empty"])
    assert.match(checked.out, new RegExp(`^${file}: error: .*\\[no-incident-in-folder\\]$`, "m"));
  for (const file of ["none.yaml", "link.yaml"])
    assert.match(checked.out, new RegExp(`^${file}: error: .*\\[no-such-file\\]$`, "m"));
});

test("--json gives the problems with their words", async () => {
  const cwd = folderWith({ "b.yaml": "" });
  const checked = await breachNotice(["check", "b.yaml", "--json"], { cwd });
  assert.is(JSON.parse(checked.out).incidents[0].problems[0].code, "empty-file");
  const wrong = incident.toString("utf8").replace("card-expiry", "no-such-item");
  const { out } = await breachNotice(["check", "a.yaml", "--json"], { cwd: folderWith({ "a.yaml": wrong }) });
  // The line itself holds what no message names.
  assert.ok(JSON.parse(out).incidents[0].problems[0].message.includes("no-such-item"));
  assert.not.ok(out.includes("security-code]"));
});

/** An incident with one more total than its groups have. */
const contradicting = incident
  .toString("utf8")
  .replace("totals:\n", "totals:\n  - { of: card-data, groups: [cards], people: 31 }\n");

test("a contradiction is an error of check, and only a warning of render", async () => {
  const cwd = folderWith({ "a.yaml": contradicting });
  const checked = await breachNotice(["check", "a.yaml", "--locale", "ja"], { cwd });
  assert.is(checked.exit, 1, checked.err);
  assert.match(checked.out, /^a\.yaml:\d+:\d+: error: the total is 31, .* only 30 together \[groups-against-total\]$/m);
  const rendered = await breachNotice(["render", "a.yaml", "--locale", "ja", "--format", "html"], { cwd });
  assert.is(rendered.exit, 0, rendered.err);
  assert.match(rendered.err, /: warning: the total is 31, .* \[groups-against-total\]$/m);
  assert.match(rendered.out, /a\.ja\.html$/m);
});

test("a finding that the file accepts is a note with the reason, and no error", async () => {
  const entry = "internal: { accepted: [{ rule: groups-against-total, path: totals, reason: agreed with counsel }] }";
  const cwd = folderWith({ "a.yaml": `${contradicting}\n${entry}\n` });
  const { exit, out } = await breachNotice(["check", "a.yaml", "--locale", "ja"], { cwd });
  assert.is(exit, 0, out);
  assert.match(out, /: note: accepted, groups-against-total: agreed with counsel \[rule-accepted\]$/m);
});

test("--sarif gives one run with every problem as a result of a rule it lists", async () => {
  const cwd = folderWith({ "甲 a.yaml": contradicting });
  const { exit, out } = await breachNotice(["check", "甲 a.yaml", "--locale", "ja", "--sarif"], { cwd });
  assert.is(exit, 1);
  const log = JSON.parse(out);
  assert.is(log.version, "2.1.0");
  assert.is(log.runs.length, 1);
  const [{ tool, results, columnKind }] = log.runs;
  assert.is(tool.driver.name, "breach-notice");
  assert.is(columnKind, "utf16CodeUnits");
  assert.ok(results.length > 0);
  for (const { ruleId, ruleIndex, level, message, locations } of results) {
    assert.is(tool.driver.rules[ruleIndex].id, ruleId);
    assert.ok(["error", "warning", "note"].includes(level));
    assert.ok(typeof message.text === "string" && message.text !== "");
    const { artifactLocation, region } = locations[0].physicalLocation;
    assert.is(artifactLocation.uri, "%E7%94%B2%20a.yaml");
    assert.ok(region.startLine >= 1 && region.startColumn >= 1);
  }
  assert.ok(results.some((result: { ruleId: string }) => result.ruleId === "groups-against-total"));
});

test("a day, a jurisdiction or two forms of output that can't be are wrong use", async () => {
  const cwd = folderWith({ "a.yaml": incident });
  for (const wrong of [
    ["--as-of", "2026-02-30"],
    ["--jurisdiction", "jp,us"],
    ["--json", "--sarif"],
  ]) {
    const { exit, err } = await breachNotice(["check", "a.yaml", ...wrong], { cwd });
    assert.is(exit, 2, err);
    assert.match(err, /see: breach-notice check --help|cannot be used with/);
  }
});

test.run();
