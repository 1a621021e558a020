// Random edits of every incident file: what was asked for is there, and every other character is where it was.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import * as z from "zod";
import { expected } from "../../../src/incident/edit/expect.ts";
import { editIncident } from "../../../src/incident/edit.ts";
import { commentsOf } from "../../../src/incident/yaml/comments.ts";
import { pathParts, pathText } from "../../../src/incident/yaml/path.ts";
import type { Places } from "../../../src/incident/yaml/places.ts";
import type { Node } from "../../../src/incident/yaml/tree.ts";
import { type Read, readYaml } from "../../../src/incident/yaml.ts";
import { incidentNames } from "../../helpers/every-notice.ts";
import { anyScalar, anyValue, everyStyle } from "../../helpers/random-yaml.ts";
import { home } from "../../helpers/source.ts";

const texts = new Map([
  ...incidentNames().map((name) => [name, readFileSync(join(home, "incidents", `${name}.yaml`), "utf8")] as const),
  ["every-field", readFileSync(join(home, "schema/every-field.yaml"), "utf8")] as const,
  ["styles", everyStyle] as const,
]);

/** The same with the line ends of Windows, with a byte order mark, and without a last line end. */
const variants = {
  "as it is": (text: string) => text,
  "with CRLF": (text: string) => text.replaceAll("\n", "\r\n"),
  "with a mark": (text: string) => `\uFEFF${text}`,
  "without a last line end": (text: string) => text.trimEnd(),
};

const reads = new Map<string, Read<unknown>>();
function read(text: string): Read<unknown> {
  const known = reads.get(text);
  if (known !== undefined) return known;
  const { value, problems } = readYaml(text, "f", z.unknown());
  if (value === undefined) throw new Error(JSON.stringify(problems));
  if (reads.size < 200) reads.set(text, value);
  return value;
}

/** Paths of all nodes of a kind. */
function pathsOf(places: Places, kind: Node["type"]): string[] {
  const found: string[] = [];
  const visit = (node: Node | undefined, path: (string | number)[]): void => {
    if (node?.type === kind && path.length > 0) found.push(pathText(path));
    if (node?.type === "map") for (const { key, value } of node.entries) visit(value, [...path, key]);
    if (node?.type === "list") for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
  };
  visit(places.nodeOf(""), []);
  return found;
}

const pick = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
};

/** A file by its name and variant, so that a failure names them. */
const source = fc.record({
  name: fc.constantFrom(...texts.keys()),
  variant: fc.constantFrom<keyof typeof variants>("as it is", "with CRLF", "with a mark", "without a last line end"),
});
const textOf = ({ name, variant }: { name: string; variant: keyof typeof variants }): string =>
  variants[variant](texts.get(name) ?? "");

function edited(text: string, ...edits: Parameters<typeof editIncident>[2]): string {
  const { value, problems } = editIncident(text, "f", edits);
  assert.equal(problems, []);
  return value?.text ?? "";
}

const common = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};
const reverse = (text: string): string => text.split("").reverse().join("");

const commentTexts = (text: string): string[] => commentsOf(text).map((comment) => comment.text);

const index = fc.nat();

const runs = { numRuns: 120, seed: 20260410, includeErrorInReport: true } as const;

test("a scalar of any style takes any value, and not one character around it changes", () => {
  fc.assert(
    fc.property(source, index, anyScalar, (file, at, value) => {
      const text = textOf(file);
      const { places, value: raw } = read(text);
      const path = pick(pathsOf(places, "scalar"), at);
      const range = places.nodeOf(path)?.range ?? { start: 0, end: 0 };
      const bom = places.bom ? 1 : 0;
      const result = edited(text, { set: path, value });
      const [before, after] = [text.slice(0, range.start + bom), text.slice(range.end + bom)];
      assert.ok(result.startsWith(before) && result.endsWith(after) && result.length >= before.length + after.length);
      const change = { kind: "set", parts: pathParts(path) ?? [], value } as const;
      assert.equal(parse(result), expected(raw, [change]));
      assert.equal(commentTexts(result), commentTexts(text));
    }),
    runs,
  );
});

test("what is appended to a list or begun beside a key is the only thing added", () => {
  fc.assert(
    fc.property(source, index, fc.boolean(), anyValue, (file, at, begin, value) => {
      const text = textOf(file);
      const { places, value: raw } = read(text);
      const [lists, maps] = [pathsOf(places, "list"), ["", ...pathsOf(places, "map")]];
      const into = begin ? pick(maps, at) : pick(lists, at);
      const path = begin ? (into === "" ? "new-list" : `${into}.new-list`) : into;
      const result = edited(text, { append: path, value });
      const parts = pathParts(into) ?? [];
      const change = begin
        ? ({ kind: "add", parts, key: "new-list", value: [value] } as const)
        : ({ kind: "add", parts, value } as const);
      assert.equal(parse(result), expected(raw, [change]));
      // One stretch was put in somewhere; before and after it all is as it was, but for `[]` that becomes lines.
      const [before, after] = [common(text, result), common(reverse(text), reverse(result))];
      assert.ok(before + after >= text.length || /\[\s*\]|\{\s*\}/.test(text));
      assert.equal(commentTexts(result), commentTexts(text));
    }),
    runs,
  );
});

test("what is removed is gone, and all comments but those on its own lines stay", () => {
  fc.assert(
    fc.property(source, index, fc.constantFrom("scalar", "map", "list"), (file, at, kind) => {
      const text = textOf(file);
      const { places, value: raw } = read(text);
      const path = pick(pathsOf(places, kind), at);
      const parts = pathParts(path) ?? [];
      const result = edited(text, { remove: path });
      assert.equal(parse(result), expected(raw, [{ kind: "remove", parts }]));
      const lost = commentTexts(text).length - commentTexts(result).length;
      const range = places.nodeOf(path)?.range ?? { start: 0, end: 0 };
      const own = places.text.slice(range.start, range.end).split("\n").length;
      assert.ok(lost >= 0 && lost <= own);
    }),
    runs,
  );
});

test("many edits at once do what they do one by one", () => {
  fc.assert(
    fc.property(
      source,
      fc.array(fc.tuple(index, anyScalar), { minLength: 2, maxLength: 12 }),
      anyValue,
      (file, sets, value) => {
        const text = textOf(file);
        const { places, value: raw } = read(text);
        const paths = pathsOf(places, "scalar");
        const chosen = new Map(sets.map(([at, scalar]) => [pick(paths, at), scalar]));
        const edits = [...chosen].map(([path, scalar]) => ({ set: path, value: scalar }));
        const result = edited(text, ...edits, { append: "new-list", value }, { append: "new-list", value });
        const changes = edits.map(
          ({ set, value: scalar }) => ({ kind: "set", parts: pathParts(set) ?? [], value: scalar }) as const,
        );
        const added = { kind: "add", parts: [], key: "new-list", value: [value, value] } as const;
        assert.equal(parse(result), expected(raw, [...changes, added]));
        const oneByOne = edits.reduce((sofar, edit) => edited(sofar, edit), text);
        assert.is(edited(text, ...edits), oneByOne);
      },
    ),
    { ...runs, numRuns: 20 },
  );
});

test.run();
