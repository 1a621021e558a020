// Notices to bytes: formats without a browser, one browser for all PDFs, and what happens when it is not to be had.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { preparePipeline } from "../../src/commands/pipeline.ts";
import { missingPrograms } from "../../src/commands/report.ts";
import { openWriters } from "../../src/commands/writers.ts";
import { formats } from "../../src/write/index.ts";
import { inRepository } from "../helpers/command.ts";

const pipeline = await preparePipeline();
const loaded = await pipeline.load(inRepository("incidents/2023-tougyoku.yaml"), "x");
assert.ok(loaded.value);
const [notice] = (await pipeline.inspect(loaded.value, { locales: ["ja"] })).notices;
assert.ok(notice);
const [html, pdf, docx] = ["html", "pdf", "docx"].map((name) => formats.find((format) => format.name === name));
assert.ok(html && pdf && docx);

test("HTML and DOCX need no browser", async () => {
  const writers = openWriters({ browser: "/nonexistent/chrome", sandbox: true });
  for (const format of [html, docx]) {
    const { value, problems } = await writers.write(format, notice);
    assert.ok(value && value.length > 1000);
    assert.equal(problems, []);
  }
  await writers.close();
});

test("a browser that is not there is a problem of the machine, for each PDF", async () => {
  const writers = openWriters({ browser: "/nonexistent/chrome", sandbox: true });
  for (const _ of [1, 2]) {
    const { value, problems } = await writers.write(pdf, notice);
    assert.is(value, undefined);
    assert.equal(
      problems.map((problem) => missingPrograms.has(problem.code)),
      [true],
    );
  }
  await writers.close();
});

test("PDFs come from one browser", async () => {
  const writers = openWriters({ sandbox: true });
  const made = await Promise.all([1, 2, 3].map(() => writers.write(pdf, notice)));
  await writers.close();
  if (made[0]?.problems.some((problem) => missingPrograms.has(problem.code)))
    return console.log("not run: printing (no browser here)");
  for (const { value } of made) assert.is(Buffer.from(value?.subarray(0, 5) ?? []).toString(), "%PDF-");
});

test("closing while a PDF is printed ends that job and leaves no browser behind", async () => {
  const writers = openWriters({ sandbox: true });
  const job = writers.write(pdf, notice);
  await writers.close();
  const { value, problems } = await job;
  assert.ok(value !== undefined || problems.length === 1);
  // A browser left behind would keep this process from ending.
});

test.run();
