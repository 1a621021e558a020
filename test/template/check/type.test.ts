// Types of what templates can name: fields, items, ids, and what prints.
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  branches,
  extended,
  fieldNames,
  fieldOf,
  idsOf,
  itemOf,
  itemsOf,
  type LeafType,
  listOf,
  type ObjectType,
  plain,
  prints,
  type Type,
  unionOf,
} from "../../../src/template/check/type.ts";

const none = new Map<string, ObjectType[]>();
const leaf = (...ids: string[]): LeafType => ({
  kind: "leaf",
  key: `leaf ${ids}`,
  meta: { vocabulary: "request" },
  ids,
});
function object(fields: Record<string, Type>, mentioned = false): ObjectType {
  const map = new Map(Object.entries(fields));
  return { kind: "object", key: `object ${Object.keys(fields)}`, name: "things", mentioned, fields: () => map };
}

test("a union of one is that one, and the same type counts once", () => {
  assert.is(unionOf([leaf("a"), leaf("a")]).kind, "leaf");
  assert.is(branches(unionOf([leaf("a"), unionOf([leaf("b"), leaf("a")])])).length, 2);
  assert.is(unionOf([leaf("b"), leaf("a")]).key, unionOf([leaf("a"), leaf("b")]).key);
  assert.is(unionOf([]).kind, "unknown");
});

test("a field is found in any branch that has it", () => {
  const type = unionOf([leaf("a"), object({ x: leaf("b") })]);
  assert.is(fieldOf(type, "x", none)?.key, "leaf b");
  assert.is(fieldOf(type, "y", none), undefined);
  assert.equal(fieldNames(type), ["x"]);
});

test("whatever has an id says it: leaves, and objects that are mentioned", () => {
  assert.is(fieldOf(leaf("a"), "id", none)?.kind, "text");
  assert.is(fieldOf(object({}, true), "id", none)?.kind, "text");
  assert.is(fieldOf(object({}), "id", none), undefined);
});

test("an id has the fields of the longer form that it stands for", () => {
  const longForms = new Map([["request", [object({ request: leaf("a"), screen: plain("text") })]]]);
  assert.is(fieldOf(leaf("a"), "screen", longForms)?.kind, "text");
  assert.is(fieldOf(leaf("a"), "scren", longForms), undefined);
});

test("a list has items by number and a length; one thing counts as a list of it for helpers", () => {
  const list = listOf(leaf("a"));
  assert.is(fieldOf(list, "0", none)?.key, "leaf a");
  assert.is(fieldOf(list, "length", none)?.kind, "number");
  assert.is(itemOf(list)?.key, "leaf a");
  assert.is(itemOf(leaf("a")), undefined);
  assert.is(itemsOf(leaf("a")).key, "leaf a");
  assert.is(itemOf({ kind: "record", key: "r", value: leaf("a") })?.key, "leaf a");
});

test("what is printed must print: leaves, mentions and lists of them, but no list that a helper made", () => {
  assert.ok(prints(leaf()) && prints(object({}, true)) && prints(listOf(leaf())) && prints(plain("unknown")));
  assert.not(prints(object({})) || prints(listOf(object({}))) || prints(listOf(leaf(), true)) || prints(plain("flag")));
  assert.ok(prints(unionOf([leaf("a"), object({})])));
});

test("ids are those of a leaf, or of an object's field; what has words instead is `text`", () => {
  const type = unionOf([leaf("a"), object({ what: listOf(leaf("b")) }), object({ text: leaf() })]);
  assert.equal(idsOf(type, "what")?.sort(), ["a", "b", "text"]);
  assert.equal(idsOf(object({ what: leaf("b") })), []);
  assert.is(idsOf(plain("unknown")), undefined);
  assert.is(idsOf(plain("text")), undefined);
});

test("a partial's parameters stand over and beside the fields of its context", () => {
  const type = extended(
    object({ x: leaf("a"), y: leaf("b") }),
    new Map<string, Type>([
      ["x", plain("text")],
      ["z", plain("flag")],
    ]),
  );
  assert.is(fieldOf(type, "x", none)?.kind, "text");
  assert.is(fieldOf(type, "y", none)?.key, "leaf b");
  assert.is(fieldOf(type, "z", none)?.kind, "flag");
  assert.is(fieldOf(extended(leaf("a"), new Map([["z", plain("flag")]])), "z", none)?.kind, "flag");
  assert.is(extended(leaf("a"), new Map()).key, "leaf a");
});

test.run();
