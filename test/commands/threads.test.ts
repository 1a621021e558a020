// Work in threads: the same results and files as in one, and faults that are told.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Checked } from "../../src/commands/check-files.ts";
import type * as threadsModule from "../../src/commands/threads.ts";
import type * as library from "../../src/index.ts";
import { builtCommandLine } from "../helpers/built.ts";
import { inRepository, written } from "../helpers/command.ts";
import { incidentNames } from "../helpers/every-notice.ts";
import { folderWith } from "../helpers/folder.ts";

// As built: a thread of its own does not read TypeScript.
const dist = dirname(await builtCommandLine());
const { check, render } = (await import(join(dist, "index.js"))) as typeof library;
const { openThreads } = (await import(join(dist, "commands/threads.js"))) as typeof threadsModule;

const names = incidentNames().slice(0, 6);
const source = (name: string): string => readFileSync(inRepository(`incidents/${name}.yaml`), "utf8");
const files = {
  ...Object.fromEntries(names.map((name) => [`${name}.yaml`, source(name)])),
  "broken.yaml": "a: [1,\n",
  "wrong.yaml": source("example-aobado").replace(/date: \d/, "dtae: 2"),
};

test("checking in threads finds what one finds, in the same order", async () => {
  const folder = folderWith(files);
  const args = [folder, join(folder, "none.yaml")];
  const options = { asOf: "2026-05-01", jurisdictions: ["jp"], locales: ["ja"] } as const;
  const one = await check(args, { ...options, threads: 1 });
  assert.equal(await check(args, { ...options, threads: 3 }), one);
  assert.is(one.incidents.length, names.length + 3 - 1);
  assert.ok(one.incidents.some(({ problems }) => problems.some(({ severity }) => severity === "error")));
});

test("rendering in threads writes the same bytes and tells the same, in the order of the files", async () => {
  const folder = folderWith(files);
  const outcome = async (threads: number) => {
    const out = folderWith({});
    const heard: string[] = [];
    const { incidents, problems } = await render([folder], {
      ...{ threads, out, locales: ["ja"], formats: ["html", "docx"] },
      onDone: ({ incident }, number, all) => heard.push(`${number}/${all} ${incident}`),
    });
    const documents = written(out).map((path) => [path, readFileSync(join(out, path)).toString("base64")]);
    const told = incidents.map((one) => ({ ...one, written: one.written.map((path) => path.slice(out.length)) }));
    return { told, problems, heard, documents };
  };
  const one = await outcome(1);
  assert.equal(await outcome(2), one);
  assert.ok(one.documents.length >= 2 * names.length);
  assert.is(one.heard.length, names.length + 2);
});

test("after an abort no incident is begun", async () => {
  const stop = new AbortController();
  stop.abort();
  const { incidents } = await check([folderWith(files)], { threads: 2, signal: stop.signal });
  assert.equal(incidents, []);
});

test("a fault in a thread, and its end, reject what it is asked", async () => {
  const root = inRepository("templates");
  const input = { file: inRepository("incidents/insider.yaml"), name: "insider" };
  // Not what threads are asked for: options can't be missing.
  const wrong = openThreads<Checked>({ job: "check", root } as unknown as threadsModule.Task, 1);
  const fault = (asked: Promise<unknown> | undefined) =>
    asked?.then(
      () => "none",
      (error: Error) => error.message,
    );
  assert.match((await fault(wrong.lanes[0]?.(input))) ?? "", /undefined/);
  await wrong.close();
  const closed = openThreads<Checked>({ job: "check", root, options: {} }, 1);
  assert.is(await fault(closed.lanes[0]?.(input)), "none");
  await closed.close();
  assert.match((await fault(closed.lanes[0]?.(input))) ?? "", /a thread ended/);
});

test.run();
