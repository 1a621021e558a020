// A fact that shows something else → the value to set in the file, typed; or why it can't be.
import { isDeepStrictEqual } from "node:util";
import { joinPath } from "../../incident/yaml/path.ts";
import type { FactChange } from "../change.ts";
import { type Edit, editedPath, type Ground } from "./ground.ts";
import { mapPathsIn, valueAt } from "./map-path.ts";
import { noticeKey, type Planned, type Told } from "./step.ts";
import { type TextEntry, textValue } from "./text-value.ts";

/** Plans one saying of a fact. */
export function planFact(told: Told & { change: FactChange }, ground: Ground): Planned {
  const { change } = told;
  const { fact } = change;
  const refuse = (reason: string, values: Record<string, string> = {}): Planned => ({
    refused: { ...told, reason, values },
  });
  const path = ground.map(fact.path);
  if (path === undefined) return refuse("gone", { path: fact.path });
  const found = ground.read(change, path);
  const read = "refused" in found && found.refused === "references" ? withReferences(change, path, ground) : found;
  if ("refused" in read) return refuse(read.refused);
  const { edit } = read;
  const at = editedPath(edit);
  // In a map by language only this language's entry counts.
  const own = at === joinPath(path, ground.locale) ? ground.locale : undefined;
  const part = (value: unknown): unknown => (own !== undefined && isMap(value) ? value[own] : value);
  const [before, now] = [part(valueAt(ground.sent, fact.path)), part(valueAt(ground.now, path))];
  const wanted = part(read.value);
  if (isDeepStrictEqual(wanted, now)) return { already: told };
  if (!isDeepStrictEqual(before, now)) return refuse("conflict", { here: plainly(now), there: plainly(wanted) });
  const isAlike = (shown: string): boolean => {
    if (inWords.includes(fact.kind)) return false;
    const again = ground.read({ ...change, to: shown }, path);
    return !("refused" in again) && isDeepStrictEqual(part(again.value), wanted);
  };
  return {
    step: {
      key: `fact ${at}`,
      target: plainly(wanted),
      notice: noticeKey(ground),
      edits: [edit],
      proofs: [{ of: "fact", path, block: mapPathsIn(change.block, ground.map), text: change.to, isAlike }],
      from: [told],
      ...(fact.kind === "text" && own !== undefined ? { twin: { because: "text", path } } : {}),
    },
  };
}

/** Kinds of facts of which each word counts; days, numbers and addresses say the same in several ways. */
const inWords = ["text", "name", "term", "item"];

type Read = { value: unknown; edit: Edit } | { refused: string };

/** A prose text with references in it: they stay, and the words round them change. */
function withReferences(change: FactChange, path: string, { now, locale, source }: Ground): Read {
  const value = valueAt(now, path);
  const entries = isMap(value) ? value[locale] : locale === source ? value : undefined;
  // The schema's texts are strings or lists of words and references; one in another language is not this one's to change.
  if (!Array.isArray(entries)) return { refused: "references" };
  const made = textValue(entries as TextEntry[], change.from, change.to, locale);
  if ("refused" in made) return { refused: made.refused };
  if (!isMap(value)) return { value: made.value, edit: { set: path, value: made.value } };
  return { value: { ...value, [locale]: made.value }, edit: { set: joinPath(path, locale), value: made.value } };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function plainly(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
