// An incident → everything in it that is printed as typed: texts, names and numbers of reports, and addresses with what is encoded in them.
import type { Subject } from "./rule.ts";

/** `path` is where it stands. */
export type Printed = { path: string; text: string };

/** What is percent-encoded is decoded; what can't be stays as it is. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll("+", " "));
  } catch {
    return url;
  }
}

/** Every text of the file that can reach a document, whatever its language. */
export function printedTexts({ texts, leaves }: Pick<Subject, "texts" | "leaves">): Printed[] {
  const urls = [...leaves.values()].filter(({ meta }) => meta.fact === "url");
  return [...texts(), ...urls.map(({ path, value }) => ({ path, text: decoded(String(value)) }))];
}
