// Every key of the command line that code says is there, and no words lie about unused.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readMessages } from "../../src/locale/messages.ts";
import { inRepository } from "../helpers/command.ts";
import { filesBelow, textOf, withoutComments } from "../helpers/source.ts";

const messages = readMessages(inRepository("templates/messages"), "en");
const code = filesBelow("src", ".ts").map((file) => ({ file, text: withoutComments(textOf(file)) }));

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

test.run();
