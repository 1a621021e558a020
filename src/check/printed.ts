// An incident → everything in it that is printed as typed: texts, names and numbers of reports, and addresses with what is encoded in them.

import { onceFor } from "../law/once-for.ts";
import type { Subject } from "./rule.ts";
import { hasDigits } from "./secrets.ts";

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
export const printedTexts = onceFor(({ texts, leaves }: Pick<Subject, "texts" | "leaves">): readonly Printed[] => {
  const printed: Printed[] = [...texts()];
  leaves.forEach(({ path, meta, value }) => {
    if (meta.fact === "url") printed.push({ path, text: decoded(String(value)) });
  });
  return printed;
});

/** Those with as many digits as the shortest number that nobody should read has, 12: few texts have. */
export const printedNumbers = onceFor((subject: Pick<Subject, "texts" | "leaves">): readonly Printed[] =>
  printedTexts(subject).filter(({ text }) => hasDigits(text, 12)),
);
