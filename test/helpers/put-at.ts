// A plain value and a path in it → the same with another value there.
import { pathParts } from "../../src/incident/yaml/path.ts";

/** Puts a value at a path such as `affected[0].people`; what holds it must be there. */
export function putAt(root: unknown, path: string, value: unknown): void {
  const parts = pathParts(path) ?? [];
  const last = parts.pop();
  let holder = root;
  for (const part of parts) holder = isHolder(holder) ? holder[part] : undefined;
  if (last === undefined || !isHolder(holder)) throw new Error(`nothing holds ${path}`);
  holder[last] = value;
}

const isHolder = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === "object" && value !== null;
