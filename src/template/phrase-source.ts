// A phrase of a locale → its source, as other templates have theirs in a file.
import type { Locale } from "../locale/schema.ts";

/** One file's source, or one phrase of it: then `column`, from 1, is where it begins in its line, if that could be told. */
export type Source = { file: string; source: string; column?: number };

/** What was asked for before, by locale and key. */
const known = new WeakMap<Locale, { lines: readonly string[]; phrases: Map<string, Source> }>();

/** The source of a phrase, where the locale has it; asked again, it is the same one. `whole` is the locale's file. */
export function phraseSource(
  locale: Locale,
  whole: Source | undefined,
  category: string,
  id: string,
): Source | undefined {
  const source = locale.phrases[category]?.[id];
  if (source === undefined) return undefined;
  const { lines, phrases } = known.get(locale) ?? { lines: whole?.source.split("\n") ?? [], phrases: new Map() };
  known.set(locale, { lines, phrases });
  const key = `phrases.${category}.${id}`;
  const { line = 0, column: start = 1 } = locale.places[key] ?? {};
  const at = lines[line - 1]?.indexOf(source, start + id.length - 1);
  const found = phrases.get(key) ?? {
    file: locale.file,
    source,
    ...(at === undefined || at < 0 ? {} : { column: at + 1 }),
  };
  phrases.set(key, found);
  return found;
}
