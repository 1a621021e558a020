// The import law: which folder of src/ may use which, and which outside package has which room.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesBelow, home, importsOf, textOf, withoutComments } from "../helpers/source.ts";

/** What each part of src/ may import, beside itself and problem.ts: a folder, or one file of it. */
const mayUse: Record<string, readonly string[]> = {
  notice: [],
  incident: ["notice"],
  locale: ["incident/vocabulary.ts", "incident/values.ts", "incident/days.ts"],
  template: ["incident", "locale", "notice"],
  browser: [],
  write: ["notice", "browser"],
  law: ["incident"],
  check: ["incident", "law", "locale", "template", "notice"],
  draft: ["incident"],
  review: ["notice", "incident", "locale", "template", "write/docx/ids.ts"],
  publish: [],
  preview: ["notice", "incident", "locale", "template", "browser", "write", "law", "check", "review"],
  commands: [
    "notice",
    "incident",
    "locale",
    "template",
    "browser",
    "write",
    "law",
    "check",
    "draft",
    "review",
    "publish",
    "preview",
  ],
  "cli.ts": ["commands", "locale"],
  "worker.ts": ["commands"],
  "index.ts": [
    "notice",
    "incident",
    "locale",
    "template",
    "browser",
    "write",
    "law",
    "check",
    "draft",
    "review",
    "publish",
    "preview",
    "commands",
  ],
  "problem.ts": [],
};

/** The files that read our own YAML beside the incident's reader. */
const dataReaders = [
  "src/locale/read.ts",
  "src/locale/schema.ts",
  "src/locale/messages.ts",
  "src/template/settings.ts",
];

/** Where an outside package may be imported; one that is not listed may not be. */
const rooms: Record<string, readonly string[]> = {
  handlebars: ["src/template/"],
  parse5: ["src/template/"],
  docx: ["src/write/"],
  puppeteer: ["src/browser/"],
  "puppeteer-core": ["src/browser/"],
  "@puppeteer/browsers": ["src/browser/"],
  zod: ["src/incident/", ...dataReaders],
  yaml: ["src/incident/", ...dataReaders],
  "@clack/prompts": ["src/commands/"],
  commander: ["src/commands/"],
  "@holiday-jp/holiday_jp": ["src/law/"],
  slimdom: ["src/review/"],
  "@zip.js/zip.js": ["src/review/"],
  diff: ["src/review/"],
};

/** Parts that may read and write files; the rest is handed what it works on. */
const diskRooms = ["src/commands/", "src/browser/", "src/template/template-files.ts", "src/locale/messages.ts"];

const sources = filesBelow("src", ".ts");
const partOf = (file: string): string => file.split("/")[1] ?? "";

test("each part of src imports only the parts below it", () => {
  const wrong: string[] = [];
  for (const file of sources) {
    const part = partOf(file);
    const allowed = mayUse[part];
    assert.ok(allowed, `${file}: no row says what ${part} may import`);
    for (const target of importsOf(file).inside) {
      assert.ok(existsSync(join(home, target)), `${file} imports ${target}, which is not there`);
      const inner = target.replace(/^src\//, "");
      const fine =
        partOf(target) === part ||
        inner === "problem.ts" ||
        allowed.some((a) => inner === a || inner.startsWith(`${a}/`));
      if (!fine) wrong.push(`${file} -> ${target}`);
    }
  }
  assert.equal(wrong, []);
});

test("each outside package is imported in its one room", () => {
  const wrong: string[] = [];
  for (const file of sources) {
    for (const name of importsOf(file).outside) {
      if (name.startsWith("node:")) continue;
      if (!rooms[name]?.some((room) => file.startsWith(room))) wrong.push(`${file} -> ${name}`);
    }
  }
  assert.equal(wrong, []);
});

test("Node's own modules are imported by their node: names", () => {
  const bare = new Set([
    "fs",
    "path",
    "os",
    "url",
    "crypto",
    "child_process",
    "module",
    "util",
    "stream",
    "zlib",
    "http",
    "events",
    "assert",
  ]);
  const wrong = [...sources, ...filesBelow("test", ".ts")].flatMap((file) =>
    importsOf(file)
      .outside.filter((name) => bare.has(name))
      .map((name) => `${file} -> ${name}`),
  );
  assert.equal(wrong, []);
});

test("zod is imported whole, by namespace, wherever its values are used", () => {
  // A named import takes the object `z` with all that hangs on it: 600 KB of locales that a bundle can't leave out.
  const wrong = [...sources, ...filesBelow("test", ".ts"), ...filesBelow("scripts", ".ts")].flatMap((file) =>
    [...withoutComments(textOf(file)).matchAll(/^import\s+(?!type\b)([^;]*?)\s+from\s+"zod(?:\/v4)?"/gm)]
      .filter(([, what]) => what !== "* as z")
      .map(([, what]) => `${file}: ${what}`),
  );
  assert.equal(wrong, []);
});

test("only the readers of our data, the browser and the commands touch the disk", () => {
  const wrong = sources.filter(
    (file) => /node:fs/.test(withoutComments(textOf(file))) && !diskRooms.some((room) => file.startsWith(room)),
  );
  assert.equal(wrong, []);
});

test("no part but the browser and the commands asks the clock, chance or the process", () => {
  const wrong = sources.filter(
    (file) =>
      !["browser", "commands", "preview", "cli.ts"].includes(partOf(file)) &&
      /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bprocess\./.test(withoutComments(textOf(file))),
  );
  assert.equal(wrong, []);
});

test.run();
