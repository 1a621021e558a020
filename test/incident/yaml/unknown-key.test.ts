// Keys that the schema doesn't know.
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { problemsOf, told } from "../../helpers/small-schema.ts";

const first = (source: string) => problemsOf(source)[0];

test("the nearest key is one that isn't there yet", () => {
  assert.is(
    first("title: x\nperiod: {from: 2026-01-01, form: 2026-01-02, to: 2026-01-02}\n")?.params["nearest"],
    "from",
  );
  const schema = z.strictObject({ name: z.string(), names: z.string().optional() });
  assert.is(problemsOf("name: x\nnams: y\n", schema)[0]?.params["nearest"], "names");
});

test("a key known elsewhere says where", () => {
  assert.equal(first("title: x\nprotection: hashed\n")?.params["elsewhere"], "data[].protection");
});

test("a key of another way to write the same thing does not belong elsewhere", () => {
  const schema = z.strictObject({
    lines: z.array(
      z.union([
        z.strictObject({ text: z.string() }),
        z.strictObject({ text: z.string().optional(), gone: z.string() }),
      ]),
    ),
  });
  const [problem] = problemsOf("lines: [{ text: a, gon: b }]\n", schema);
  assert.equal([problem?.code, problem?.params["elsewhere"]], ["unknown-key", undefined]);
  const [twice] = problemsOf(
    "lines: [{ text: a, at: b }]\nat: c\n",
    z.strictObject({ ...schema.shape, at: z.string() }),
  );
  assert.equal([twice?.path, twice?.params["elsewhere"]], ["lines[0].at", "at"]);
});

test("a misspelt key is not missing besides", () => {
  assert.equal(told("titel: x\n"), ["unknown-key 1:1"]);
});

test("full-width and invisible characters in keys are told as such", () => {
  assert.equal(told("ｔｉｔｌｅ: x\n"), ["full-width-value 1:1"]);
  assert.equal(told('"title　": x\n'), ["wide-space 1:1"]);
  assert.equal(told('title: x\n"people：": 3\n'), ["full-width-sign 2:1"]);
});

test("keys that are refused already are told once", () => {
  assert.equal(told("title: x\n<<: {people: 1}\n"), ["merge-key 2:1"]);
});

test("what is often typed instead is known without likeness", () => {
  const schema = z.strictObject({ people: z.int().optional() }).meta({ meant: { customers: "people" } });
  assert.is(problemsOf("customers: 3\n", schema)[0]?.params["nearest"], "people");
});

test("languages of a record are keys like others", () => {
  const problem = first("title: x\nname: {ja: a, jp: b}\n");
  assert.equal([problem?.code, problem?.path, problem?.params["allowed"]], ["unknown-key", "name.jp", "ja, zh-Hans"]);
});

test.run();
