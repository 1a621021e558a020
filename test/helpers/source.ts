// TypeScript source → its code without comments, and what it imports; a scanner just good enough for this tree.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Paths of all files below a folder of the repository, with slashes, sorted. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(home, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.split(sep).join("/")}`)
    .sort();
}

/** A file of the repository as text. */
export function textOf(file: string): string {
  return readFileSync(join(home, file), "utf8");
}

const token =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`)|(?<regex>(?<=(?:^|[=(,:;!&|?{}[\]>]|\breturn)\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*)/gm;

/** The source with comments blanked out; everything else, line breaks included, stays where it is. */
export function withoutComments(source: string): string {
  return source.replace(token, (whole, ...rest) => {
    const groups = rest.at(-1) as { comment?: string }; // the named groups come last
    return groups.comment === undefined ? whole : whole.replace(/[^\n]/g, " ");
  });
}

/** Specifiers of every import, re-export, `import()` with a literal and `import("…")` type of a source. */
export function specifiersIn(source: string): string[] {
  const code = withoutComments(source);
  const found = [
    ...code.matchAll(/^\s*(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm),
    ...code.matchAll(/^\s*import\s*["']([^"']+)["']/gm),
    ...code.matchAll(/\bimport\s*\(\s*["']([^"']+)["']/g),
    ...code.matchAll(/\brequire\w*(?:\.resolve)?\s*\(\s*["']([^"']+)["']/g),
  ];
  return [...new Set(found.map((match) => match[1] ?? ""))];
}

/** What a file imports: `inside` as paths in the repository, `outside` as package names and `node:` modules. */
export function importsOf(file: string): { inside: string[]; outside: string[] } {
  const specifiers = specifiersIn(textOf(file));
  const inside = specifiers.filter((s) => s.startsWith(".")).map((s) => posix.join(posix.dirname(file), s));
  const outside = specifiers
    .filter((s) => !s.startsWith("."))
    .map((s) => (s.startsWith("@") ? s.split("/").slice(0, 2).join("/") : s.replace(/\/.*/, "")));
  return { inside, outside };
}
