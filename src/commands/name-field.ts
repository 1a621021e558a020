// The path of a problem → the field's name as people say it, where the path leads to one.
import { fieldAt } from "../incident/field.ts";
import type { Words } from "./words.ts";

/** `number of people`, in the user's language, for `affected[0].people`. */
export function nameField(path: string, words: Words): string | undefined {
  const field = fieldAt(path);
  return field === undefined ? undefined : words.findAny(`fields.${field.key}.name`);
}
