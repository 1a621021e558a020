// What the words of problems are filled with: every slot by its calls, and nothing left in what broken files tell.
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { vocabulary } from "../../src/incident/vocabulary.ts";
import { readMessages } from "../../src/locale/messages.ts";
import { wordProblem } from "../../src/locale/word-problem.ts";
import { brokenSyntax } from "../helpers/broken-syntax.ts";
import { brokenValues } from "../helpers/broken-values.ts";
import { callsIn, problemCalls } from "../helpers/problem-calls.ts";
import { problemsOf } from "../helpers/small-schema.ts";
import { filesBelow, home, textOf, withoutComments } from "../helpers/source.ts";

const messages = readMessages(join(home, "templates/messages"), "en");
const calls = problemCalls();
const sources = filesBelow("src", ".ts").map((file) => withoutComments(textOf(file)));

/** Texts of a code's message or hint, in parts; `whole` when it is one text that must be complete. */
function parts(code: string, which: "message" | "hint"): { texts: string[]; whole: boolean } {
  const key = `problems.${code}.${which}`;
  const one = messages.get(key);
  if (one !== undefined) return { texts: [one], whole: true };
  return { texts: [...messages].filter(([name]) => name.startsWith(`${key}.`)).map(([, text]) => text), whole: false };
}

const slotsIn = (text: string): string[] => [...text.matchAll(/\{([a-z-]+)(?:\|\w+)?\}/g)].map(([, slot = ""]) => slot);
const worded = new Set([...messages.keys()].flatMap((key) => /^problems\.([^.]+)\./.exec(key)?.[1] ?? []));

test("calls are read off the source", () => {
  const source = `problem("a-b", place(x, "y"), { key, "other": f(1, 2), ...(n ? {} : { nearest: n }) }, { path });
    problem(odd ? "c" : "d", place, params); x.problem("no"); problem("e", at);`;
  assert.equal(callsIn(source, "f"), [
    { file: "f", codes: ["a-b"], sure: ["key", "other"], maybe: ["nearest"], open: false },
    { file: "f", codes: ["c", "d"], sure: [], maybe: [], open: true },
    { file: "f", codes: ["e"], sure: [], maybe: [], open: false },
  ]);
});

test("each code that is raised has a message", () => {
  const refined = sources.flatMap((source) =>
    [...source.matchAll(/params:\s*\{\s*code:\s*"([a-z0-9-]+)"/g)].map(([, code = ""]) => code),
  );
  const raised = [...calls.flatMap((call) => call.codes), ...refined];
  assert.ok(raised.length > 50);
  assert.equal(
    [...new Set(raised)].filter((code) => parts(code, "message").texts.length === 0),
    [],
  );
});

test("each slot is filled by every call, or by one at least where its part may be left out", () => {
  const wrong: string[] = [];
  for (const code of worded) {
    const own = calls.filter((call) => call.codes.includes(code));
    for (const which of ["message", "hint"] as const) {
      const { texts, whole } = parts(code, which);
      for (const slot of texts.flatMap(slotsIn)) {
        const fills = own.map((call) => call.open || call.sure.includes(slot) || (!whole && call.maybe.includes(slot)));
        if (own.length > 0 && !(whole ? fills.every(Boolean) : fills.some(Boolean)))
          wrong.push(`${code} ${which} {${slot}}`);
      }
    }
  }
  assert.equal(wrong, []);
});

test("what broken files tell is worded through: no slot, no id, no code is left", () => {
  for (const [what, source] of [...brokenSyntax, ...brokenValues]) {
    for (const problem of problemsOf(source)) {
      const { message, hint } = wordProblem(problem, messages);
      if (problem.code === "ends-before-it-starts") continue; // a code of the small schema's own
      assert.ok(
        message !== problem.code && !/[{]\w+[|}]|undefined|-type\b/.test(message + hint),
        `${what}: ${message}; ${hint}`,
      );
      const ids = ["expected", "found", "vocabulary", "space"].flatMap((slot) =>
        String(problem.params[slot] ?? "").split(", "),
      );
      assert.equal(
        ids.filter((id) => id !== "" && !messages.has(`words.${id}`)),
        [],
        what,
      );
    }
  }
});

test("what the schema expects, and each vocabulary, has a word", () => {
  const expected = sources.flatMap((source) =>
    [...source.matchAll(/\bexpects:\s*"([a-z-]+)"/g)].map(([, id = ""]) => id),
  );
  assert.equal(
    [...new Set([...expected, ...Object.keys(vocabulary)])].filter((id) => !messages.has(`words.${id}`)),
    [],
  );
});

test.run();
