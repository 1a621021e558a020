// The options of a union and a value → the one that the value is of, sound or not.
import { safeParse } from "zod/v4/core";
import { isOptional, type Kind, type Schema, shapeOf } from "./yaml/shape.ts";

/** The first option that takes the value, else the one that is most like it; nothing where there are no options. */
export function pickOption(options: readonly Schema[], value: unknown): Schema | undefined {
  const able = options.filter((option) => mayTake(option, value));
  // Of one alone there is no need to know whether it does: nothing else comes near.
  const taking = able.length === 1 ? able[0] : able.find((option) => takes(option, value));
  return taking ?? nearest(options, value);
}

/** Nobody reads why one doesn't. */
const unworded = { jitless: true, error: () => "" };

const takes = (schema: Schema, value: unknown): boolean => safeParse(schema, value, unworded).success;

/** Whether a value is a map of keys. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a schema may take a value, as far as kinds and keys tell: mostly that of one option does, and none need be tried. */
function mayTake(option: Schema, value: unknown): boolean {
  const { kind, nullable } = shapeOf(option);
  if (nullable && value === null) return true;
  switch (kind.type) {
    case "list":
      return Array.isArray(value);
    case "record":
      return isMap(value);
    case "object":
      return isMap(value) && fitKeys(kind, value);
    case "union":
      return kind.options.some((one) => mayTake(one, value));
    case "choice":
      return typeof value !== "object" || value === null;
    case "other":
      return true;
    default:
      return typeof value === kind.type;
  }
}

/** Whether an object has all keys it must have, and none that its schema doesn't know. */
function fitKeys({ keys, closed }: Kind & { type: "object" }, value: Record<string, unknown>): boolean {
  if (closed && !Object.keys(value).every((key) => keys.has(key))) return false;
  for (const [key, inner] of keys) if (!isOptional(inner) && !(key in value)) return false;
  return true;
}

/** Of a union none of whose options takes the value, the one that is most like it: by kind, then by keys. */
function nearest(options: readonly Schema[], value: unknown): Schema | undefined {
  const likeness = (option: Schema): number => {
    const { kind } = shapeOf(option);
    if (kind.type === "list") return Array.isArray(value) ? 0 : -1;
    if (kind.type === "object")
      return isMap(value) ? Object.keys(value).filter((key) => kind.keys.has(key)).length : -1;
    return typeof value === "object" && value !== null ? -1 : 0;
  };
  return [...options].sort((a, b) => likeness(b) - likeness(a))[0];
}
