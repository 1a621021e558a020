// An incident file and what is to be in it → the file's text with exactly those values changed, all or none.
import * as z from "zod";
import type { Found } from "../problem.ts";
import { add } from "./edit/add.ts";
import { expected, same } from "./edit/expect.ts";
import { layoutOf } from "./edit/layout.ts";
import { type Edit, type Plan, plan } from "./edit/plan.ts";
import { replace } from "./edit/replace.ts";
import { type Splice, splice } from "./edit/splice.ts";
import { takeOut } from "./edit/take-out.ts";
import { readYaml } from "./yaml.ts";

export type { Edit } from "./edit/plan.ts";
export type { YamlValue } from "./edit/value-text.ts";

/**
 * Edits the text of an incident file, byte order mark and all. No byte changes outside of the values set, added or removed: comments,
 * order, quotes, indentation and line ends stay. A file with errors, a path that leads nowhere, a value that several places share, and
 * edits that get in each other's way are problems, and then nothing is edited. The edited text is read again: what it says is what
 * it said, but for the edits; anything else is a fault of this function and thrown.
 */
export function editIncident(text: string, file: string, edits: readonly Edit[]): Found<{ text: string }> {
  const read = readYaml(text, file, z.unknown());
  if (read.value === undefined) return { problems: read.problems };
  const { value: raw, places } = read.value;
  const planned = plan(places, edits);
  if (planned.value === undefined) return { problems: planned.problems };
  const edited = splice(places.text, splicesOf(places.text, planned.value));
  if (edited === undefined) throw new Error(`edits of ${file} overlap: ${JSON.stringify(edits)}`);
  const result = (places.bom ? "\uFEFF" : "") + edited;
  const again = readYaml(result, file, z.unknown());
  if (again.value === undefined) {
    const refused = again.problems.filter(({ severity }) => severity === "error");
    if (refused.every(({ code }) => unwritable.has(code))) return { problems: refused };
  }
  if (!same(again.value?.value, expected(raw, planned.value.changes)))
    throw new Error(`edits of ${file} do not read back: ${JSON.stringify(edits)}`);
  return { value: { text: result }, problems: [] };
}

/** What the reader says of a value that no file can hold. */
const unwritable = new Set([
  "forbidden-character",
  "forbidden-key",
  "merge-key",
  "empty-key",
  "file-too-large",
  "too-many-values",
  "too-deep",
]);

function splicesOf(text: string, { sets, groups, root }: Plan): Splice[] {
  const layout = layoutOf(text, root.source);
  return [
    ...sets.map(({ to, value }) => replace(text, to, value, layout)),
    ...groups.flatMap(({ to, added, gone }) => {
      const left = to.source.parts.filter((part) => !gone.includes(part));
      const empty = left.length === 0 && added.length === 0;
      return [...takeOut(text, to, gone, empty), ...add(text, to, added, left, layout)];
    }),
  ];
}
