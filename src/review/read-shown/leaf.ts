// The path of a fact → the value of the incident file that it shows, with what the schema says of it.
import type { MarkedLeaf, MarkedObject } from "../../incident/fact.ts";
import { markedAt } from "../../template/marked-at.ts";

/** Finds the leaf; one of a list that the file writes as a single value, and the words given in place of an id, count too. */
export function leafAt(incident: MarkedObject, path: string): MarkedLeaf | undefined {
  const found = markedAt(incident, path);
  if (found?.type === "leaf") return found;
  const [only] = found?.type === "array" ? found.items : [];
  if (only?.type === "leaf" && only.path === path) return only;
  const around = path.endsWith(".text") ? leafAt(incident, path.slice(0, -".text".length)) : undefined;
  if (around === undefined || !isMap(around.value) || !("text" in around.value)) return undefined;
  return { type: "leaf", path, meta: { fact: "text" }, value: around.value["text"] };
}

/** Whether a value of the file is a map. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
