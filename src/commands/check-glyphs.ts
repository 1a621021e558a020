// Notices that are to be printed → problems for the characters that no font of ours has, before anything is printed.
import type { Notice } from "../notice/tree.ts";
import { type Place, type Problem, problem } from "../problem.ts";

/** U+9AD9 as people write it. */
const codeOf = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;

/**
 * A character that no font has is an error, told once for each value whatever the languages; one that only another language's font has
 * is printed from there, and a warning for each language that it is not of. A machine without fonts is told of when the browser is opened.
 */
export async function checkGlyphs(notices: readonly Notice[], placeOf: (path: string) => Place): Promise<Problem[]> {
  const [{ readCoverage }, { missingIn }, { knownLocales }] = await Promise.all([
    import("../browser/fonts.ts"),
    import("../write/missing-in.ts"),
    import("../write/look.ts"),
  ]);
  const { value: coverage } = await readCoverage();
  if (coverage === undefined) return [];
  const problems = new Map<string, Problem>();
  for (const notice of notices) {
    for (const { char, codePoint, lang, path, elsewhere } of missingIn(notice, coverage, knownLocales)) {
      const params = { char, code: codeOf(codePoint), locale: lang };
      const code = elsewhere ? "glyph-of-another-language" : "no-glyph";
      const severity = elsewhere ? "warning" : "error";
      const place = path === undefined ? { file: `templates/${notice.template}/${notice.locale}.hbs` } : placeOf(path);
      const key = `${code} ${char} ${elsewhere ? lang : ""} ${path ?? place.file}`;
      if (problems.has(key)) continue;
      problems.set(key, problem(code, place, params, { severity, ...(path === undefined ? {} : { path }) }));
    }
  }
  return [...problems.values()];
}
