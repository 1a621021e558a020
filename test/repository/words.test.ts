// Every problem that code can raise has words, every key that commands say is there, and no words lie about unused.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readMessages } from "../../src/locale/messages.ts";
import { inRepository } from "../helpers/command.ts";
import { filesBelow, textOf, withoutComments } from "../helpers/source.ts";

const messages = readMessages(inRepository("templates/messages"), "en");
const code = filesBelow("src", ".ts").map((file) => ({ file, text: withoutComments(textOf(file)) }));
const told = new Set([...messages.keys()].flatMap((key) => /^problems\.([\w-]+)\.message/.exec(key)?.[1] ?? []));

test("every code given to problem() has words", () => {
  const wrong = code.flatMap(({ file, text }) =>
    [...text.matchAll(/\bproblem\(\s*"([\w-]+)"/g)].flatMap(([, name = ""]) =>
      told.has(name) ? [] : [`${file}: ${name}`],
    ),
  );
  assert.equal(wrong, []);
});

test("words of problems are of problems that exist somewhere in the code", () => {
  const all = code.map(({ text }) => text).join("\n");
  assert.equal(
    [...told].filter((name) => !all.includes(`"${name}"`) && !new RegExp(`\\b${name}\\b`).test(all)),
    [],
  );
});

test("every key that commands say is there", () => {
  const wrong = code.flatMap(({ file, text }) =>
    [...text.matchAll(/\bwords\.(say|count)\(\s*"([\w.-]+)"/g)].flatMap(([, how, key = ""]) =>
      [key, ...(how === "count" ? [`${key}s`] : [])].filter((k) => !messages.has(k)).map((k) => `${file}: ${k}`),
    ),
  );
  assert.equal(wrong, []);
});

test("no key of the command line lies about unused", () => {
  const cli = readMessages(inRepository("templates/messages"), "en", "cli");
  const said = code
    .filter(({ file }) => file.startsWith("src/commands/") || file === "src/cli.ts")
    .map(({ text }) => text)
    .join("\n");
  const unused = [...cli.keys()].filter((key) => {
    if (key.startsWith("problems.")) return false;
    // `doctor.row.font` is said as `doctor.row.${key}`, `summary.files` by counting `summary.file`.
    const stem = key.replace(/\.[\w-]+$/, ".${");
    return !said.includes(`"${key}"`) && !said.includes(stem) && !said.includes(`"${key.replace(/s$/, "")}"`);
  });
  assert.equal(unused, []);
});

test("a message is in lower case and has no full stop, as a hint", () => {
  const wrong = [...messages].filter(
    ([key, text]) =>
      /^problems\.[\w-]+\.(message|hint)/.test(key) && (/^[A-Z][a-z]+ /.test(text) || /[^.…]\.$/.test(text)),
  );
  assert.equal(wrong, []);
});

test.run();
