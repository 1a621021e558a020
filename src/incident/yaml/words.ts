// Schemas and nodes → ids of the words that name them to people (`words:` in templates/messages).
import { formatOf, type Schema, type Shape, shapeOf } from "./shape.ts";
import type { Node, ScalarNode } from "./tree.ts";

/** What a schema asks for: its `expects` hint or what its kind is called; several, with commas, for a union. */
export function wordOf(shape: Shape): string {
  if (shape.hints.expects !== undefined) return shape.hints.expects;
  const { kind, schema } = shape;
  switch (kind.type) {
    case "object":
    case "record":
      return "mapping";
    case "list":
      return "list";
    case "union":
      return [...new Set(kind.options.flatMap((option) => wordOf(shapeOf(option)).split(", ")))].join(", ");
    case "choice":
      return kind.values.every((value) => typeof value === "boolean") ? "boolean" : "term";
    case "number":
      return isWhole(schema) ? "whole-number" : "number";
    case "string":
      return formWords[formatOf(schema) ?? ""] ?? "text";
    case "boolean":
      return "boolean";
    case "other":
      return "value";
  }
}

/** zod's names of text forms → ours. */
const formWords: Record<string, string> = {
  date: "date",
  datetime: "date-or-time",
  time: "time",
  email: "email",
  url: "url",
  regex: "text-form",
};

/** What was found instead. */
export function foundWord(node: Node): string {
  if (node.type !== "scalar") return node.type === "map" ? "a-mapping" : "a-list";
  switch (typeof node.value) {
    case "number":
      return "the-number";
    case "boolean":
      return "the-boolean";
    case "string":
      return "the-text";
    default:
      return "nothing";
  }
}

/** How YAML read a scalar that was meant as text. */
export function readWord(node: ScalarNode): string {
  return typeof node.value === "number" ? "number" : typeof node.value === "boolean" ? "boolean" : "nothing";
}

function isWhole(schema: Schema): boolean {
  return ["safeint", "int32", "uint32"].includes(formatOf(schema) ?? "");
}
