// The names of a package's parts → the first one that is no name of a part, or is there twice.
import { type Problem, problem } from "../../problem.ts";
import { partName } from "./limits.ts";

/** What programs would take for another place or another part; two names that differ in case only are one part for Word. */
export function nameFault(names: readonly string[], file: string): Problem | undefined {
  const seen = new Map<string, string>();
  for (const name of names) {
    const part = partName(name);
    if (name === "" || isOutside(name) || hasControl(name)) return problem("docx-part-name", { file }, { part });
    const folded = name.toLowerCase();
    const other = seen.get(folded);
    if (other === name) return problem("docx-duplicate-part", { file }, { part });
    if (other !== undefined) return problem("docx-case-only", { file }, { part, other: partName(other) });
    seen.set(folded, name);
  }
  return undefined;
}

const isOutside = (name: string): boolean =>
  name.includes("\\") || /^[a-z]:/i.test(name) || name.split("/").some((step) => ["", ".", ".."].includes(step));

function hasControl(name: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Surrogate}\ufffd]/u.test(name);
}
