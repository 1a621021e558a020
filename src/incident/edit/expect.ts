// What a file says and the edits to it → what it has to say afterwards, so that the edited text can be held against it.
import type { Part } from "../yaml/path.ts";
import type { YamlValue } from "./value-text.ts";

/** An edit with its path in parts, as it was in the file before any edit; `add` has the name of what is new, in a list none. */
export type Change =
  | { kind: "set"; parts: readonly Part[]; value: YamlValue }
  | { kind: "add"; parts: readonly Part[]; key?: string; value: YamlValue }
  | { kind: "remove"; parts: readonly Part[] };

type Container = Record<Part, unknown> | unknown[];

const gone = Symbol("removed");

/** Makes the changes in a copy of what the file says; all paths lead somewhere in it. */
export function expected(raw: unknown, changes: readonly Change[]): unknown {
  const whole: { root: unknown } = { root: structuredClone(raw) };
  const at = (parts: readonly Part[]): [container: Container, name: Part] => {
    // As located in the text, each step but the last is a list or a map.
    const steps: Part[] = ["root", ...parts];
    const last = steps.pop() ?? "root";
    return [steps.reduce<unknown>((value, step) => (value as Record<Part, unknown>)[step], whole) as Container, last];
  };
  const put = (parts: readonly Part[], value: unknown): void => {
    const [container, name] = at(parts);
    Object.defineProperty(container, name, { value, enumerable: true, configurable: true, writable: true });
  };
  const valueAt = (parts: readonly Part[]): unknown => {
    const [container, name] = at(parts);
    return (container as Record<Part, unknown>)[name]; // a list's index is a key of it too
  };
  for (const change of changes) if (change.kind === "set") put(change.parts, structuredClone(change.value));
  for (const change of changes) {
    if (change.kind !== "add") continue;
    const empty = change.key === undefined ? [] : {};
    const found = valueAt(change.parts) ?? empty;
    if (found === empty) put(change.parts, empty);
    if (change.key !== undefined) put([...change.parts, change.key], structuredClone(change.value));
    else if (Array.isArray(found)) found.push(structuredClone(change.value));
  }
  for (const change of changes) if (change.kind === "remove") put(change.parts, gone);
  return without(whole.root);
}

function without(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.filter((item) => item !== gone).map(without);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== gone)
      .map(([key, inner]) => [key, without(inner)]),
  );
}

/** Whether two values are the same, keys in whatever order. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return keys.every((key) => right.has(key) && same(left.get(key), right.get(key)));
}
