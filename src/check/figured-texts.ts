// A subject → its texts that have figures, in one width: those in which a day, a year or a number can be typed.
import { onceFor } from "../law/once-for.ts";
import type { Subject } from "./rule.ts";

/** Several rules look for days in texts; most texts and names have no figure at all. */
export const figuredTexts = onceFor(({ texts }: Pick<Subject, "texts">): readonly { path: string; plain: string }[] => {
  const figured: { path: string; plain: string }[] = [];
  for (const { path, text } of texts()) {
    const plain = text.normalize("NFKC");
    if (/\d/.test(plain)) figured.push({ path, plain });
  }
  return figured;
});
